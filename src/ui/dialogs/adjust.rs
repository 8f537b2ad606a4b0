//! The balance that the service’s site shows: it reveals takes that were not recorded.

use chrono::NaiveDateTime;
use egui::{Label, Ui};

use super::headline;
use crate::domain::{Adjustment, AdjustmentId, Credits, Validity};
use crate::present;
use crate::ui::fields::{AmountField, say_refused};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::words::say;

const WIDTH: f32 = 440.0;
/// More than any plan grants.
const MOST: u64 = 1_000_000_000;

/// What is left, by our records and by the site.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AdjustDraft {
    now: NaiveDateTime,
    known: Option<Credits>,
    /// What the site shows; `None` until it is typed where our records do not know.
    left: Option<u64>,
}

impl AdjustDraft {
    /// Starts from what our records say is left.
    pub(crate) fn of(known: Option<Credits>, now: NaiveDateTime) -> Self {
        Self { now, known, left: known.map(|left| left.get()) }
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut AdjustDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, say!("dialog-adjust"), WIDTH);

    let sentence = draft.known.map_or_else(
        || say!("dialog-adjust-about").to_owned(),
        |left| say!("dialog-adjust-about-known", credits = present::credits(left)),
    );
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    let refused = ui.horizontal(|ui| {
        let label = ui.label(body(say!("dialog-adjust-site-shows")));
        let suffix = if draft.left.is_some() { say!("dialog-adjust-suffix") } else { "" };
        let field = AmountField { nothing: say!("dialog-how-many"), ..AmountField::credits("", MOST, suffix) };
        let shown = field.show_known(ui, &mut draft.left);
        shown.response.labelled_by(label.id);
        shown.refused
    });
    say_refused(ui, refused.inner);
    ui.add(Label::new(body(say!("dialog-adjust-from-now")).color(t.quiet)).wrap());
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let button = ui.add_enabled_ui(draft.left.is_some(), |ui| primary_button(ui, say!("dialog-adjust-use")));
        if let Some(left) = draft.left.filter(|_| button.inner.clicked()) {
            let (id, left) = (AdjustmentId::random(), Credits::new(left));
            let adjustment = Adjustment { id, edits: 0, validity: Validity::Counts, at: draft.now, ahead: None, left };
            outbox.send(Request::Adjust(adjustment));
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, say!("dialog-cancel")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
