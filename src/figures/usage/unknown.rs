//! Takes without a known owner (rule 18).

use std::collections::BTreeSet;

use crate::domain::{Credits, TakeId, TakeLog};

/// Takes that the account is not charged with, because their owner is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownTakes {
    /// How many count.
    pub takes: u64,
    /// What was charged for them.
    pub credits: Credits,
}

impl UnknownTakes {
    /// The takes of these names; `None` where nothing was charged for them, so that there is nothing to ask.
    pub fn of(takes: &TakeLog, unknown: &BTreeSet<TakeId>) -> Option<Self> {
        let counting = unknown.iter().filter_map(|id| takes.get(*id)).filter(|take| take.counts());
        let sum = counting.fold(Self { takes: 0, credits: Credits::ZERO }, |sum, take| Self {
            takes: sum.takes.saturating_add(1),
            credits: Credits::new(sum.credits.get().saturating_add(take.spent().get())),
        });
        (!sum.credits.is_zero()).then_some(sum)
    }
}
