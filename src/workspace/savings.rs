//! What swaps save, brought up to date once for each content: after an edit only what changed is asked again.

use super::Standpoint;
use crate::advice::{ProjectSavings, Savings};
use crate::document::Revision;
use crate::domain::{OwnRatings, PassFilter, PlanId};
use crate::figures::{Basis, KeepRates, Lens};

/// Up to so many assets everything that follows from a board is worked out within the frame that asks; beyond, what is
/// worked out from nothing takes a thread.
pub const SMALL_BOARD: usize = 2_000;

/// What swaps save.
#[derive(Default)]
pub struct KeptSavings {
    known: Option<PreparedSavings>,
    together: Savings,
}

/// Everything but the project that savings follow from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct SavingsQuestion {
    project: u64,
    filter: PassFilter,
    plan: Option<PlanId>,
    basis: Basis,
    rates: KeepRates,
    ratings: OwnRatings,
}

/// Savings worked out from nothing, on any thread: see [`KeptSavings::takes_long`].
pub struct PreparedSavings {
    asked: SavingsQuestion,
    revision: Revision,
    savings: ProjectSavings,
}

impl PreparedSavings {
    /// The savings of a standpoint.
    pub fn of(at: &Standpoint<'_>, lens: &Lens<'_>) -> Self {
        let savings = ProjectSavings::of(at.changeable, at.done, lens);
        Self { asked: asked(at, lens), revision: at.content.revision, savings }
    }
}

impl KeptSavings {
    /// Whether this would take longer than a frame: on a large board, where it is worked out from nothing and not by
    /// what has changed since the last time. Then [`PreparedSavings`] is worked out elsewhere and taken in.
    pub fn takes_long(&self, at: &Standpoint<'_>, lens: &Lens<'_>) -> bool {
        let is_known = self.known.as_ref().is_some_and(|known| known.asked == asked(at, lens));
        !is_known && at.project.asset_count() > SMALL_BOARD
    }

    /// Takes in savings that were worked out elsewhere.
    pub fn take_in(&mut self, prepared: PreparedSavings) {
        self.together = prepared.savings.together();
        self.known = Some(prepared);
    }

    /// What all swaps save together, brought up to the content now; `None` where that takes long.
    pub fn together(&mut self, at: &Standpoint<'_>, lens: &Lens<'_>) -> Option<Savings> {
        if self.takes_long(at, lens) {
            // What is known is about something else.
            self.known = None;
            return None;
        }
        let (asked, revision) = (asked(at, lens), at.content.revision);
        match &mut self.known {
            Some(known) if known.asked == asked && known.revision == revision && known.savings.are_after(at.done) => {}
            Some(known) if known.asked == asked => {
                known.savings.update(at.changeable, at.done, lens);
                known.revision = revision;
                self.together = known.savings.together();
            }
            _ => self.take_in(PreparedSavings::of(at, lens)),
        }
        Some(self.together)
    }
}

fn asked(at: &Standpoint<'_>, lens: &Lens<'_>) -> SavingsQuestion {
    SavingsQuestion {
        project: at.content.project,
        filter: lens.filter,
        plan: lens.plan.map(|plan| plan.id.clone()),
        basis: lens.basis,
        rates: lens.rates.clone(),
        ratings: at.project.ratings.clone(),
    }
}
