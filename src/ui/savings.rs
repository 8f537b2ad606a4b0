//! What swaps save together: at once where that is little work, else worked out on a thread.

use egui::Context;

use super::request::Outbox;
use super::task::{Reporter, Task};
use crate::advice::Savings;
use crate::figures::{Lens, LensSettings};
use crate::workspace::{KeptSavings, PreparedSavings, Standpoint};

/// What is known, and what is worked out.
#[derive(Default)]
pub(super) struct SavingsState {
    kept: KeptSavings,
    pending: Option<Task<PreparedSavings>>,
}

impl SavingsState {
    /// What all swaps save together; nothing while that is worked out.
    pub(super) fn together(&mut self, ctx: &Context, outbox: &Outbox, at: &Standpoint<'_>, lens: &Lens<'_>) -> Savings {
        if let Some(prepared) = self.pending.as_ref().and_then(Task::news) {
            self.kept.take_in(prepared);
            self.pending = None;
        }
        if self.pending.is_none() && self.kept.takes_long(at, lens) {
            let (at, seen) = (at.owned(), LensSettings::of(lens));
            let work = move |reporter: &Reporter<_>| {
                let at = at.at();
                reporter.report(PreparedSavings::of(&at, &at.seen(seen)));
            };
            self.pending = Some(Task::start(ctx, outbox, "savings", work));
        }
        self.kept.together(at, lens).unwrap_or_default()
    }
}
