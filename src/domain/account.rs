//! The account that every project is paid from.

use std::collections::BTreeMap;

use super::{BillingDay, Money, PlanId, Rates};

/// The user's account with the provider, as far as the user has told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The plan and its reset day; `None` until the user says so.
    pub plan: Option<AccountPlan>,
    /// The keep rates that hold for all projects that set none of their own.
    pub rates: Rates,
    /// What plans cost a month, where the user has typed that in.
    pub prices: BTreeMap<PlanId, Money>,
}

/// A plan and the day on which its credits reset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountPlan {
    /// The plan. May be one that the price list does not have.
    pub plan: PlanId,
    /// The day of the month on which the allowance is granted anew.
    pub billing_day: BillingDay,
}
