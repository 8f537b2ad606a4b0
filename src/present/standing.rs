//! How the account stands today.

use chrono::NaiveDate;

use crate::domain::{BillingDay, Credits, Cycle};
use crate::figures::usage::Balance;
use crate::prices::Plan;

/// How the account stands today.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The plan; `None` when the price list does not have it.
    pub plan: Option<&'a Plan>,
    /// The plan's name, or its id where the list does not have it.
    pub plan_name: &'a str,
    /// The day on which credits reset; `None` until the user names a plan, and then `plan` is the list's first.
    pub billing_day: Option<BillingDay>,
    /// What this cycle has used.
    pub used: Credits,
    /// What is left of what the cycle has granted; `None` when nobody knows.
    pub left: Option<Credits>,
    /// The user's date.
    pub today: NaiveDate,
}

impl<'a> Standing<'a> {
    /// How an account stands by the balance of its cycle.
    pub fn of(balance: &'a Balance<'a>) -> Self {
        let Balance { ref plan_id, plan, billing_day, used, left, today, .. } = *balance;
        let plan_name = plan.map_or(plan_id.as_str(), |plan| plan.name.as_str());
        Self { plan, plan_name, billing_day, used, left, today }
    }

    /// The billing cycle of today; `None` until the user has named the billing day.
    pub fn cycle(&self) -> Option<Cycle> {
        self.billing_day.map(|day| Cycle::containing(self.today, day))
    }
}
