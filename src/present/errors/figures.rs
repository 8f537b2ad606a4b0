//! Why there is no sum, no price and no cover, and what a choice fails to do.

use super::{ErrorWords, ToErrorWords};
use crate::figures::{CoverFault, FigureError, Unmet, Unpriced};
use crate::present::amount;

impl ToErrorWords for FigureError {
    fn words(&self) -> ErrorWords {
        let cause = format!("with “{}” (asset {}) the sum is too large to calculate", self.label, self.asset);
        ErrorWords::with_hint(cause, "lower its amount or its takes")
    }
}

impl ToErrorWords for CoverFault {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::NotSold(seconds) => format!("no clips of {} s are sold", amount((*seconds).into())),
            Self::TooManyJoins { joins, seconds } => {
                format!("{} s can’t be covered {}", amount((*seconds).into()), few_clips(*joins))
            }
            Self::NothingSold => "no clips are sold".to_owned(),
            Self::TooDear => "the price is too large to calculate".to_owned(),
        })
    }
}

fn few_clips(joins: u8) -> String {
    match joins {
        0 => "by a single clip".to_owned(),
        1 => "with at most 1 cut".to_owned(),
        joins => format!("with at most {joins} cuts"),
    }
}

/// Why a choice has no price, as a clause: `the price list does not have the model`.
pub fn unpriced_words(why: Unpriced) -> String {
    match why {
        Unpriced::UnknownModel => "the price list does not have the model".to_owned(),
        Unpriced::WrongKind { makes, wanted } => format!("the model makes {makes}, not {wanted}"),
        Unpriced::Cover(fault) => fault.words().to_string(),
        Unpriced::NoLength => "neither it nor its scene has a length".to_owned(),
        Unpriced::NoText => "there is neither narration nor a number of characters".to_owned(),
    }
}

/// What a choice fails to do, as what comes after the model's name: `has no sound`.
pub fn unmet_words(unmet: Unmet) -> String {
    match unmet {
        Unmet::Sound => "has no sound".to_owned(),
        Unmet::Joins(1) => "needs 1 join, one take asked for".to_owned(),
        Unmet::Joins(joins) => format!("needs {joins} joins, one take asked for"),
        Unmet::TextToVideo => "can’t start from text alone".to_owned(),
        Unmet::StartStill => "can’t start from a still".to_owned(),
        Unmet::EndStill => "can’t end on a still".to_owned(),
        Unmet::Reference => "takes no reference picture".to_owned(),
        Unmet::Aspect(aspect) => format!("does not make {aspect}"),
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
