//! Which plan holds in which cycle of an account.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::{Account, AccountPlan, Adjustment, BillingDay, Credits, Cycle, PlanId, Usage};
use crate::prices::PriceList;

/// An account's plans and cycles. Without a named plan it is the list's first, with calendar months.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar<'a> {
    named: Option<&'a AccountPlan>,
    prices: &'a PriceList,
}

impl<'a> Calendar<'a> {
    pub(super) const fn of(account: &'a Account, prices: &'a PriceList) -> Self {
        Self { named: account.plan.as_ref(), prices }
    }

    /// The day on which credits reset; `None` until the user has named it.
    pub(super) fn billing_day(&self) -> Option<BillingDay> {
        self.named.map(|named| named.billing_day)
    }

    pub(super) fn cycle(&self, date: NaiveDate) -> Cycle {
        Cycle::containing(date, self.billing_day().unwrap_or(BillingDay::FIRST))
    }

    /// The plan of a cycle, as far as it has come by a day.
    pub(super) fn plan_id(&self, cycle: Cycle, today: NaiveDate) -> &'a PlanId {
        self.named.map_or(&self.prices.first_plan, |named| named.of_cycle(cycle, today))
    }

    /// The allowance of the plan that holds on a day; `None` when the price list does not have the plan.
    pub(super) fn allowance(&self, date: NaiveDate) -> Option<Credits> {
        let id = self.named.map_or(&self.prices.first_plan, |named| named.on(date));
        self.prices.plan(id).map(|plan| plan.allowance)
    }

    /// The days after the first of a cycle, up to a day, on which another plan begins.
    pub(super) fn changes(&self, cycle: Cycle, today: NaiveDate) -> impl Iterator<Item = NaiveDate> + 'a {
        let earlier = self.named.map_or([].as_slice(), |named| named.earlier.as_slice());
        let within = move |day: &NaiveDate| cycle.start < *day && *day < cycle.end && *day <= today;
        earlier.iter().map(|earlier| earlier.until).filter(within)
    }
}

/// The first moment of a day.
pub(super) const fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

/// The days of a cycle up to and with `today`, as the first day and the first that is no longer counted.
pub(super) fn known_days(cycle: Cycle, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (cycle.start, cycle.end.min(today.succ_opt().unwrap_or(today)))
}

/// The adjustments of the days from the first to before the second.
pub(super) fn adjustments_between(usage: &Usage, (from, until): (NaiveDate, NaiveDate)) -> &[Adjustment] {
    let first = usage.adjustments.partition_point(|one| one.at.date() < from);
    let end = usage.adjustments.partition_point(|one| one.at.date() < until);
    usage.adjustments.get(first..end).unwrap_or_default()
}
