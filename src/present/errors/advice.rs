//! Why a choice is not allowed, why a fit leaves something alone, and why there is none.

use super::{ErrorWords, ToErrorWords, unmet_words, unpriced_words};
use crate::advice::Barrier;
use crate::advice::fit::{FitError, TooFew, WhyLeft};
use crate::present::credit_count;

impl ToErrorWords for TooFew {
    fn words(&self) -> ErrorWords {
        let few = credit_count(self.0);
        ErrorWords::cause(format!("{few} too few, even with the cheapest choices that are allowed"))
    }
}

impl ToErrorWords for FitError {
    fn words(&self) -> ErrorWords {
        let cause = "its costs, takes and keep rates are too large to compare exactly";
        ErrorWords::with_hint(cause, "lower a count or use rounder rates")
    }
}

/// Why a choice is not allowed, as what comes after the model's name.
pub fn barrier_words(barrier: Barrier) -> String {
    match barrier {
        Barrier::Need(unmet) => unmet_words(unmet),
        Barrier::NoStill => "needs a start still; this scene has none".to_owned(),
        Barrier::Unpriced(why) => format!("has no price: {}", unpriced_words(why)),
        Barrier::NotOnPlan => "is not on this plan".to_owned(),
        Barrier::Withdrawn(until) => format!("is no longer sold since {until}"),
    }
}

/// Why a fit leaves a choice as it is, as what comes after the asset's name.
pub const fn left_words(why: WhyLeft) -> &'static str {
    match why {
        WhyLeft::Unpriced => "stays as it is: its price is not known",
        WhyLeft::Unrated => "stays as it is: its rating is not known",
        WhyLeft::NothingAllowed => "stays as it is: no model meets its needs and the rules",
        WhyLeft::BelowRating => "no model that meets its needs is rated high enough",
        WhyLeft::Look => "stays as it is, with its look group: no one model can make all its shots",
    }
}
