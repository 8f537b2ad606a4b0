//! The account that every project is paid from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{BillingDay, Cycle, Money, PlanId, Rates, ResetTime};

/// The user's account with the provider, as far as the user has entered it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The plan and its reset day; `None` until the user says so.
    pub plan: Option<AccountPlan>,
    /// When credits reset on the billing day.
    pub reset: ResetTime,
    /// The keep rates that hold for all projects that set none of their own.
    pub rates: Rates,
    /// What plans cost a month, where the user has typed that in.
    pub prices: BTreeMap<PlanId, Money>,
}

/// A plan and the day on which its credits reset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountPlan {
    /// The plan, since the last change. May be one that the price list does not have.
    pub plan: PlanId,
    /// The day of the month on which a new allowance is granted.
    pub billing_day: BillingDay,
    /// How it is paid; credits reset each month either way.
    pub term: Term,
    /// The plans before, oldest first, each until the day of the change.
    pub earlier: Vec<EarlierPlan>,
}

/// How a plan is paid.
///
/// # Source
/// The provider's page: annual plans too reset their credits each month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// Month by month.
    #[default]
    Monthly,
    /// A year at once.
    Annual,
}

/// A plan that the account had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierPlan {
    /// The plan.
    pub plan: PlanId,
    /// The first day on which it no longer held.
    pub until: NaiveDate,
}

impl AccountPlan {
    /// A plan that is paid by the month and has never been changed.
    pub const fn new(plan: PlanId, billing_day: BillingDay) -> Self {
        Self { plan, billing_day, term: Term::Monthly, earlier: Vec::new() }
    }

    /// The plan that holds on a day.
    pub fn on(&self, date: NaiveDate) -> &PlanId {
        self.earlier.iter().find(|earlier| date < earlier.until).map_or(&self.plan, |earlier| &earlier.plan)
    }

    /// The plan that a cycle ends with, as far as it has come by `today`: its allowance is what counts, less what the
    /// cycle has used before the change.
    pub fn of_cycle(&self, cycle: Cycle, today: NaiveDate) -> &PlanId {
        let last = cycle.end.pred_opt().unwrap_or(cycle.end);
        self.on(last.min(today.max(cycle.start)))
    }

    /// Changes the plan from a day on. What was said of later days is forgotten.
    pub fn change(&mut self, plan: PlanId, from: NaiveDate) {
        let before = self.on(from.pred_opt().unwrap_or(from)).clone();
        self.earlier.retain(|earlier| earlier.until < from);
        if before != plan {
            self.earlier.push(EarlierPlan { plan: before, until: from });
        }
        self.plan = plan;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn account() -> AccountPlan {
        let mut plan = AccountPlan::new(PlanId::from("small"), BillingDay::new(14).unwrap());
        plan.change(PlanId::from("large"), day("2026-11-20"));
        plan
    }

    #[test]
    fn a_plan_holds_from_the_day_of_its_change() {
        let plan = account();
        let shown = ["2026-11-19", "2026-11-20", "2030-01-01"].map(|date| plan.on(day(date)).to_string());
        assert_eq!(shown, ["small", "large", "large"], "the day before, the day, later");
    }

    #[test]
    fn a_cycle_has_the_plan_it_has_come_to() {
        let plan = account();
        let cycle = Cycle::containing(day("2026-11-22"), plan.billing_day);
        let shown =
            ["2026-11-19", "2026-11-22", "2027-05-01"].map(|today| plan.of_cycle(cycle, day(today)).to_string());
        assert_eq!(shown, ["small", "large", "large"], "before the change, after it, long after the cycle");
        let before = Cycle::containing(day("2026-11-13"), plan.billing_day);
        assert_eq!(plan.of_cycle(before, day("2026-11-22")).to_string(), "small", "the cycle before");
    }

    #[test]
    fn a_change_to_come_does_not_hold_yet() {
        let mut plan = account();
        plan.change(PlanId::from("small"), day("2026-12-14"));
        assert_eq!(plan.on(day("2026-12-13")).to_string(), "large", "still the plan of before");
        assert_eq!(plan.on(day("2026-12-14")).to_string(), "small", "from then on");
    }

    #[test]
    fn a_change_to_the_same_plan_is_none() {
        let mut plan = account();
        plan.change(PlanId::from("small"), day("2026-11-20"));
        assert_eq!(plan.earlier, [], "taken back on the same day");
    }
}
