//! Why there is no sum, no price and no cover, and what a choice fails to do.

use super::{ErrorWords, ToErrorWords};
use crate::figures::{CoverFault, FigureError, Unmet, Unpriced};
use crate::words::say;

impl ToErrorWords for FigureError {
    fn words(&self) -> ErrorWords {
        let cause = say!("error-sum-too-large", label = &self.label, id = self.asset.to_string());
        ErrorWords::with_hint(cause, say!("error-sum-too-large-hint"))
    }
}

impl ToErrorWords for CoverFault {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::NotSold(seconds) => say!("error-clips-not-sold", seconds = *seconds),
            Self::TooManyJoins { joins, seconds } => {
                say!("error-not-covered", seconds = *seconds, joins = *joins)
            }
            Self::NothingSold => say!("error-no-clips-sold").to_owned(),
            Self::TooDear => say!("error-price-too-large").to_owned(),
        })
    }
}

/// Why a choice has no price, as a clause: `the price list does not have the model`.
pub fn unpriced_words(why: Unpriced) -> String {
    match why {
        Unpriced::UnknownModel => say!("error-unknown-model").to_owned(),
        Unpriced::WrongKind { makes, wanted } => {
            say!("error-wrong-kind", makes = makes.to_string(), wanted = wanted.to_string())
        }
        Unpriced::Cover(fault) => fault.words().to_string(),
        Unpriced::NoLength => say!("error-no-length").to_owned(),
        Unpriced::NoText => say!("error-no-text").to_owned(),
    }
}

/// What a choice fails to do, as what comes after the model's name: `has no sound`.
pub fn unmet_words(unmet: Unmet) -> String {
    match unmet {
        Unmet::Sound => say!("error-unmet-sound").to_owned(),
        Unmet::Joins(joins) => say!("error-unmet-joins", count = joins),
        Unmet::TextToVideo => say!("error-unmet-text").to_owned(),
        Unmet::StartStill => say!("error-unmet-start").to_owned(),
        Unmet::EndStill => say!("error-unmet-end").to_owned(),
        Unmet::Reference => say!("error-unmet-reference").to_owned(),
        Unmet::Aspect(aspect) => say!("error-unmet-aspect", aspect = aspect.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cover_that_fails_says_why() {
        let said = |fault: CoverFault| fault.words().to_string();
        assert_eq!(said(CoverFault::NotSold(7)), "no clips of 7 s are sold", "a length");
        assert_eq!(said(CoverFault::NotSold(3_600)), "no clips of 3,600 s are sold", "a long one");
        let joins = |joins| said(CoverFault::TooManyJoins { joins, seconds: 20 });
        assert_eq!(joins(0), "20 s can’t be covered by a single clip", "one take");
        assert_eq!(joins(1), "20 s can’t be covered with at most 1 cut", "one cut");
        assert_eq!(joins(2), "20 s can’t be covered with at most 2 cuts", "some cuts");
    }
}
