//! A plan: how many credits are granted each billing cycle, and what is free on it.

use crate::domain::{Credits, Kind, ModelId, Money, PlanId};

/// A plan of the price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The id used in files and on the command line.
    pub id: PlanId,
    /// The name on screens.
    pub name: String,
    /// A remark such as “free”.
    pub note: Option<String>,
    /// The credits granted each billing cycle; they do not roll over.
    pub allowance: Credits,
    /// What a month of it costs, as the list has it; `None` where that is not known.
    pub fee: Option<PlanFee>,
    /// The kinds that cost nothing on this plan.
    pub unlimited: Vec<Kind>,
    /// What the provider's page says the plan buys.
    pub published: Vec<Published>,
    /// The id of the source.
    pub source: String,
}

/// What a month of a plan costs, in the currency of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFee {
    /// The money.
    pub month: Money,
    /// What had to be assumed; `None` where it was seen.
    pub assumption: Option<String>,
}

/// A number of things that the provider's page says a plan buys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The model meant.
    pub model: ModelId,
    /// How many, according to the page.
    pub count: u64,
}

impl Plan {
    /// Whether a kind costs nothing on this plan.
    pub fn is_free(&self, kind: Kind) -> bool {
        self.unlimited.contains(&kind)
    }
}
