//! What a project holds back on top of its work, on every basis and in every pass.
//!
//! A share is of the total that is shown: with retakes it is a share of the total with retakes. It is worked out of the
//! whole total, once, and rounded up. Of the passes, the draft pass rounds its share down and the final pass carries the
//! rest (at most a credit more than its own share), so that both together hold back what the project does; a number of credits is held back for the final pass. Where
//! one of the passes has no work, the other one carries all of it. Where there is no work at all, nothing is held back.

use super::{Figures, Sum};
use crate::domain::{Contingency, Credits, PassFilter};
use crate::prices::Plan;

/// What is held back beside the work of some passes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    percent: u8,
    /// Hundredths of a credit that are added before the share is rounded down: 99 rounds it up.
    carry: u32,
    credits: Credits,
}

impl Held {
    /// Nothing.
    pub const NONE: Self = Self { percent: 0, carry: 0, credits: Credits::ZERO };

    /// What a contingency holds back beside all of a project's work.
    pub fn of_all(contingency: Contingency) -> Self {
        Self { percent: contingency.percent(), carry: 99, credits: contingency.credits() }
    }

    /// Whether nothing is held back, whatever the work costs.
    pub const fn is_none(&self) -> bool {
        self.percent == 0 && self.credits.is_zero()
    }

    /// What is held back beside work that costs so much; never less for more work.
    pub fn beside(&self, work: Credits) -> Credits {
        let share = if self.percent == 0 { 0 } else { self.parts(work).saturating_add(self.carry.into()) };
        let share = share.checked_div(100).unwrap_or_default();
        credits(share.saturating_add(self.credits.get().into()))
    }

    /// Work that costs so much, with what is held back beside it.
    pub fn with(&self, work: Credits) -> Credits {
        credits(u128::from(work.get()).saturating_add(self.beside(work).get().into()))
    }

    /// The most that work may cost so that it is within what is left with what is held back; `None` where not even work
    /// for nothing is.
    pub fn room(&self, left: Credits) -> Option<Credits> {
        let left = left.get().checked_sub(self.credits.get())?;
        if self.percent == 0 {
            return Some(Credits::new(left));
        }
        // T + ⌊(p T + c) / 100⌋ ≤ L holds where (100 + p) T + c ≤ 100 L + 99.
        let parts = u128::from(left).saturating_mul(100).saturating_add(99).checked_sub(self.carry.into())?;
        parts.checked_div(u128::from(self.percent).saturating_add(100)).map(credits)
    }

    /// The share of so much work in hundredths of a credit.
    fn parts(&self, work: Credits) -> u128 {
        u128::from(work.get()).saturating_mul(self.percent.into())
    }
}

fn credits(number: u128) -> Credits {
    Credits::new(u64::try_from(number).unwrap_or(u64::MAX))
}

impl Figures {
    /// What is held back beside the work of these passes on a plan.
    pub fn held(&self, filter: PassFilter, plan: Option<&Plan>) -> Held {
        let contingency = self.project.contingency;
        if contingency.is_none() || self.total(filter, plan).is_zero() {
            return Held::NONE;
        }
        let all = Held::of_all(contingency);
        match filter {
            PassFilter::Both => all,
            PassFilter::Draft if self.total(PassFilter::Final, plan).is_zero() => all,
            PassFilter::Draft => Held { carry: 0, credits: Credits::ZERO, ..all },
            PassFilter::Final => {
                let cut = all.parts(self.total(PassFilter::Draft, plan).credits).checked_rem(100).unwrap_or_default();
                Held { carry: all.carry.saturating_add(u32::try_from(cut).unwrap_or_default()), ..all }
            }
        }
    }

    /// The total of the project with what is held back, one take each.
    pub fn whole(&self, filter: PassFilter, plan: Option<&Plan>) -> Sum {
        let work = self.total(filter, plan);
        Sum { credits: self.held(filter, plan).with(work.credits), ..work }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_up_once() {
        let held = Held::of_all(Contingency::of_percent(10).unwrap());
        let check = |work: u64, beside: u64| {
            assert_eq!(held.beside(Credits::new(work)), Credits::new(beside), "10 % of {work}");
        };
        check(0, 0);
        check(1, 1);
        check(100, 10);
        check(101, 11);
        check(1_963, 197);
        check(u64::MAX, u64::MAX / 10 + 1);
        assert_eq!(held.with(Credits::new(u64::MAX)), Credits::new(u64::MAX), "no wrap");
    }

    #[test]
    fn room_is_the_most_work_that_is_within_what_is_left() {
        let shares = [1_u64, 7, 10, 33, 100].map(|percent| Held::of_all(Contingency::of_percent(percent).unwrap()));
        let fixed = [1_u64, 50, 300].map(|credits| Held::of_all(Contingency::of_credits(credits).unwrap()));
        let carried = shares.map(|held| Held { carry: 150, ..held });
        let cut = shares.map(|held| Held { carry: 0, ..held });
        for held in [&shares[..], &fixed, &carried, &cut, &[Held::NONE]].concat() {
            for left in (0..700).map(Credits::new) {
                let most = (0..=left.get()).rev().map(Credits::new).find(|work| held.with(*work) <= left);
                assert_eq!(held.room(left), most, "{held:?} of {left}");
            }
        }
    }
}
