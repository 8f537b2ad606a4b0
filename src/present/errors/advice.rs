//! Why a choice is not allowed, why a fit leaves something alone, and why there is none.

use super::{ErrorWords, ToErrorWords, unmet_words, unpriced_words};
use crate::advice::Barrier;
use crate::advice::fit::{FitError, TooFew, WhyLeft};
use crate::words::say;

impl ToErrorWords for TooFew {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(say!("error-too-few", count = self.0))
    }
}

impl ToErrorWords for FitError {
    fn words(&self) -> ErrorWords {
        let cause = say!("error-fit-too-large");
        ErrorWords::with_hint(cause, say!("error-fit-too-large-hint"))
    }
}

/// Why a choice is not allowed, as what comes after the model's name.
pub fn barrier_words(barrier: Barrier) -> String {
    match barrier {
        Barrier::Need(unmet) => unmet_words(unmet),
        Barrier::NoStill => say!("error-no-still").to_owned(),
        Barrier::Unpriced(why) => say!("error-has-no-price", why = unpriced_words(why)),
        Barrier::NotOnPlan => say!("error-not-on-plan").to_owned(),
        Barrier::Withdrawn(until) => say!("error-no-longer-sold", day = until.to_string()),
    }
}

/// Why a fit leaves a choice as it is, as what comes after the asset's name.
pub fn left_words(why: WhyLeft) -> &'static str {
    match why {
        WhyLeft::Unpriced => say!("error-left-unpriced"),
        WhyLeft::Unrated => say!("error-left-unrated"),
        WhyLeft::NothingAllowed => say!("error-left-nothing-allowed"),
        WhyLeft::BelowRating => say!("error-left-below-rating"),
        WhyLeft::Look => say!("error-left-look"),
    }
}
