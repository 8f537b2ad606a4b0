//! The balance of one cycle, from moment to moment.
//!
//! What is left is the allowance of the plan in force, less what takes have cost, corrected by what the provider's site
//! said last. A correction is kept as the difference between what the site said and what was calculated at that moment, so
//! that takes and plan changes after it count as they always do.

use chrono::{NaiveDate, NaiveDateTime};

use super::calendar::{Calendar, adjustments_between, known_days, midnight};
use crate::domain::{Account, Adjustment, Credits, Cycle, Take, Usage, Validity};
use crate::prices::PriceList;

/// What the balance of a cycle came to at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// When, in the user's local time.
    pub at: NaiveDateTime,
    /// What is left from then on.
    pub left: Credits,
    /// Why.
    pub cause: StepCause,
}

/// Why a balance is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepCause {
    /// The cycle began.
    Reset,
    /// Another plan began.
    Plan,
    /// A take was charged.
    Take,
    /// The provider's site said so.
    Adjustment,
}

/// The balance at the end of what was recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ClosingBalance {
    /// The allowance of the plan in force; `None` when it is not known.
    pub(super) allowance: Option<Credits>,
    /// What takes have cost.
    pub(super) spent: Credits,
    /// The takes, refunded ones among them.
    pub(super) takes: u64,
    /// What the site said beyond what was calculated; `None` when it said nothing.
    correction: Option<i128>,
}

/// What happens beside takes.
enum AccountEvent<'a> {
    Plan(NaiveDate),
    Adjusted(&'a Adjustment),
}

impl AccountEvent<'_> {
    const fn at(&self) -> NaiveDateTime {
        match self {
            Self::Plan(date) => midnight(*date),
            Self::Adjusted(adjustment) => adjustment.at,
        }
    }

    /// Whether a take comes before it: what the site says holds after the takes of the same moment.
    fn is_after(&self, take: &Take) -> bool {
        match self {
            Self::Plan(date) => take.at < midnight(*date),
            Self::Adjusted(adjustment) => !adjustment.moment().precedes(take.moment()),
        }
    }
}

impl ClosingBalance {
    /// The balance of a cycle as of a day; each moment is reported.
    pub(super) fn of(
        usage: &Usage,
        calendar: &Calendar<'_>,
        (cycle, today): (Cycle, NaiveDate),
        mut tell: impl FnMut(NaiveDateTime, StepCause, &Self),
    ) -> Self {
        let days = known_days(cycle, today);
        let mut ledger = Self { allowance: calendar.allowance(cycle.start), ..Self::default() };
        tell(midnight(cycle.start), StepCause::Reset, &ledger);
        let counting = |one: &&Adjustment| one.validity == Validity::Counts;
        let adjusted = adjustments_between(usage, days).iter().filter(counting).map(AccountEvent::Adjusted);
        let mut events: Vec<AccountEvent<'_>> =
            calendar.changes(cycle, today).map(AccountEvent::Plan).chain(adjusted).collect();
        events.sort_by_key(AccountEvent::at);
        let mut takes = usage.takes.between(days).map(|used| &used.take).peekable();
        for event in events {
            while let Some(take) = takes.next_if(|take| event.is_after(take)) {
                ledger.take(take, &mut tell);
            }
            match event {
                AccountEvent::Plan(date) => {
                    ledger.change(calendar.allowance(date));
                    tell(midnight(date), StepCause::Plan, &ledger);
                }
                AccountEvent::Adjusted(adjustment) => {
                    ledger.adjust(adjustment.left);
                    tell(adjustment.at, StepCause::Adjustment, &ledger);
                }
            }
        }
        takes.for_each(|take| ledger.take(take, &mut tell));
        ledger
    }

    fn take(&mut self, take: &Take, tell: &mut impl FnMut(NaiveDateTime, StepCause, &Self)) {
        if !take.counts() {
            return;
        }
        self.takes = self.takes.saturating_add(1);
        let spent = take.spent();
        if !spent.is_zero() {
            self.spent = Credits::new(self.spent.get().saturating_add(spent.get()));
            tell(take.at, StepCause::Take, self);
        }
    }

    /// The site says what is left.
    fn adjust(&mut self, left: Credits) {
        self.correction = Some(0);
        let calculated = self.balance().unwrap_or(0);
        self.correction = Some(i128::from(left.get()).saturating_sub(calculated));
    }

    /// Another plan: its allowance less what the cycle has used. Where one of the two is not known, what the site said
    /// goes on to hold.
    fn change(&mut self, allowance: Option<Credits>) {
        if let (Some(correction), true) = (&mut self.correction, self.allowance.is_some() != allowance.is_some()) {
            let plain = |allowance: Option<Credits>| i128::from(allowance.unwrap_or_default().get());
            *correction = correction.saturating_add(plain(self.allowance)).saturating_sub(plain(allowance));
        }
        self.allowance = allowance;
    }

    /// What is left, below zero when more was used than granted; `None` when neither the plan nor the site says.
    pub(super) fn balance(&self) -> Option<i128> {
        let known = self.allowance.is_some() || self.correction.is_some();
        let granted = i128::from(self.allowance.unwrap_or_default().get());
        let balance = granted.saturating_add(self.correction.unwrap_or(0)).saturating_sub(self.spent.get().into());
        known.then_some(balance)
    }

    /// What the site charged that no take explains.
    pub(super) fn besides(&self) -> Credits {
        let more = self.correction.filter(|correction| *correction < 0).unwrap_or(0);
        whole(more.saturating_neg())
    }

    /// What there was to spend: the allowance, and what the site gave beyond it.
    pub(super) fn granted(&self) -> Option<Credits> {
        self.balance()?;
        let more = self.correction.unwrap_or(0).max(0);
        Some(whole(i128::from(self.allowance.unwrap_or_default().get()).saturating_add(more)))
    }

    /// What is left; nothing when more was used than granted.
    pub(super) fn left(&self) -> Option<Credits> {
        self.balance().map(whole)
    }

    /// What was used beyond what was granted.
    pub(super) fn over(&self) -> Credits {
        whole(self.balance().unwrap_or(0).saturating_neg())
    }
}

/// A number of credits; nothing below zero.
fn whole(credits: i128) -> Credits {
    Credits::new(u64::try_from(credits.max(0)).unwrap_or(u64::MAX))
}

/// The balance of a cycle from moment to moment, oldest first, as far as it has come by `today`.
///
/// Empty while neither the plan nor the site says what is left.
pub fn steps(usage: &Usage, account: &Account, prices: &PriceList, (cycle, today): (Cycle, NaiveDate)) -> Vec<Step> {
    let mut steps = Vec::new();
    ClosingBalance::of(usage, &Calendar::of(account, prices), (cycle, today), |at, cause, ledger| {
        steps.extend(ledger.left().map(|left| Step { at, left, cause }));
    });
    steps
}
