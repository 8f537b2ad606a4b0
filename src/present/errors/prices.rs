//! Why a price list cannot be used.

use super::{ErrorWords, ToErrorWords};
use crate::domain::AmountFault;
use crate::prices::{ClipsFault, ModelCause, PriceCause, PriceEntry, PriceFault, PriceListError, PriceText};
use crate::words::say;

impl ToErrorWords for PriceListError {
    /// All faults, each on a line of its own.
    fn words(&self) -> ErrorWords {
        let lines: Vec<String> = self.faults.iter().map(|fault| fault.words().to_string()).collect();
        ErrorWords::cause(lines.join("\n"))
    }
}

impl ToErrorWords for PriceFault {
    /// The fault, with its line and column before it.
    fn words(&self) -> ErrorWords {
        let ErrorWords { cause, hint } = self.cause.words();
        ErrorWords {
            cause: say!("error-at-line", line = self.line.to_string(), column = self.column.to_string(), cause = cause),
            hint,
        }
    }
}

impl ToErrorWords for PriceCause {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Ron(said) => said.clone(),
            Self::Newer { text, format, known } => {
                let (format, known) = (format.to_string(), known.to_string());
                match text {
                    PriceText::List => say!("error-list-newer", format = format, known = known),
                    PriceText::Own => say!("error-own-prices-newer", format = format, known = known),
                }
            }
            Self::Model { id, cause } => {
                let ErrorWords { cause, hint } = cause.words();
                return ErrorWords { cause: say!("error-of-model", id = id, cause = cause), hint };
            }
            Self::Unit => say!("error-unit").to_owned(),
            Self::Currency => say!("error-currency").to_owned(),
            Self::Bought => say!("error-bought").to_owned(),
            Self::Allowance { plan, why } => say!("error-allowance", plan = plan, why = why.words().to_string()),
            Self::Rate(error) => return error.words(),
            Self::RateRange { rate, low, high } => {
                say!("error-rate-not-within", rate = rate.to_string(), low = low.to_string(), high = high.to_string())
            }
            Self::NoPace(None) => say!("error-no-pace").to_owned(),
            Self::NoPace(Some(script)) => say!("error-no-pace-of", script = script),
            Self::Twice { entry: PriceEntry::Model, id } => say!("error-model-twice", id = id),
            Self::Twice { entry: PriceEntry::Plan, id } => say!("error-plan-twice", id = id),
            Self::Twice { entry: PriceEntry::Source, id } => say!("error-source-twice", id = id),
            Self::NoSource(id) => say!("error-no-source", id = id),
            Self::NoPlan(id) => say!("error-no-plan", id = id.to_string()),
            Self::NoModel(id) => say!("error-no-model", id = id),
            Self::OtherKind { id, kind } => say!("error-model-other-kind", id = id, kind = kind.to_string()),
        })
    }
}

impl ToErrorWords for AmountFault {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::NotANumber => say!("error-amount-no-number").to_owned(),
            Self::NotText => say!("error-amount-not-text").to_owned(),
            Self::TooFine(0) => say!("error-amount-whole").to_owned(),
            Self::TooFine(decimals) => say!("error-amount-too-fine", count = *decimals),
            Self::TooLarge => say!("error-amount-too-large").to_owned(),
        })
    }
}

impl ToErrorWords for ModelCause {
    fn words(&self) -> ErrorWords {
        let fixed = match self {
            Self::TwoPrices => {
                return ErrorWords::with_hint(say!("error-two-prices"), say!("error-two-prices-hint"));
            }
            Self::Unsuited(kind) => {
                return ErrorWords::cause(say!("error-unsuited", kind = kind.to_string()));
            }
            Self::Aspect(error) => return error.words(),
            Self::Rating(rating) => return ErrorWords::cause(say!("error-rating-range", rating = rating.to_string())),
            Self::Day(day) => return day.words(),
            Self::Amount(why) => return why.words(),
            Self::NoPrice => say!("error-no-price"),
            Self::NoName => say!("error-no-name"),
            Self::LongName => say!("error-long-name"),
            Self::NoBlock => say!("error-no-block"),
            Self::LeastOverMost => say!("error-least-over-most"),
            Self::Clips(ClipsFault::Count) => say!("error-clip-count"),
            Self::Clips(ClipsFault::Length) => return ErrorWords::cause(say!("error-clip-length", most = 3_600_u32)),
            Self::Seconds => say!("error-clips-by-second"),
            Self::Tiers => say!("error-tiers"),
            Self::TooDear => say!("error-clip-too-dear"),
            Self::AtSign => say!("error-at-sign"),
            Self::RatingMode => say!("error-rating-mode"),
        };
        ErrorWords::cause(fixed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Kind;

    #[test]
    fn a_fault_names_its_place_and_its_model() {
        let said = |cause| PriceFault { line: 3, column: 7, cause }.words().to_string();
        let twice = PriceCause::Twice { entry: PriceEntry::Plan, id: "pro".to_owned() };
        assert_eq!(said(twice), "line 3, column 7: the plan “pro” is there twice", "of the list");
        let model = PriceCause::Model { id: "m".to_owned(), cause: ModelCause::Unsuited(Kind::Image) };
        let unsuited = "line 3, column 7: “m”: it is priced in a way that does not suit a model for image";
        assert_eq!(said(model), unsuited, "of a model");
        let prices = PriceCause::Model { id: "m".to_owned(), cause: ModelCause::TwoPrices };
        let enough = "line 3, column 7: “m”: it has a price and variants with prices; one of them is enough";
        assert_eq!(said(prices), enough, "with a hint");
    }
}
