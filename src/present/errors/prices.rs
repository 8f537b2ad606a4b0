//! Why a price list cannot be used.

use super::{ErrorWords, ToErrorWords};
use crate::prices::{ClipsFault, ModelCause, PriceCause, PriceEntry, PriceFault, PriceListError, PriceText};

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
        ErrorWords { cause: format!("line {}, column {}: {cause}", self.line, self.column), hint }
    }
}

impl ToErrorWords for PriceCause {
    fn words(&self) -> ErrorWords {
        ErrorWords::cause(match self {
            Self::Ron(said) => said.clone(),
            Self::Newer { text, format, known } => {
                let what = match text {
                    PriceText::List => "this list",
                    PriceText::Own => "this file of own prices",
                };
                format!("{what} has format {format}; this program reads up to {known}: use a newer Creditboard")
            }
            Self::Model { id, cause } => {
                let ErrorWords { cause, hint } = cause.words();
                return ErrorWords { cause: format!("“{id}”: {cause}"), hint };
            }
            Self::Rate(error) => return error.words(),
            Self::RateRange { rate, low, high } => format!("the keep rate {rate} is not from {low} to {high}"),
            Self::NoPace(None) => "speech has at least one character a second".to_owned(),
            Self::NoPace(Some(script)) => format!("{script} has at least one character a second"),
            Self::Twice { entry, id } => {
                let entry = match entry {
                    PriceEntry::Model => "model",
                    PriceEntry::Plan => "plan",
                    PriceEntry::Source => "source",
                };
                format!("the {entry} “{id}” is there twice")
            }
            Self::NoSource(id) => format!("the source “{id}” is not among the sources"),
            Self::NoPlan(id) => format!("there is no plan “{id}”"),
            Self::NoModel(id) => format!("there is no model “{id}”"),
            Self::OtherKind { id, kind } => format!("“{id}” is not a model for {kind}"),
        })
    }
}

impl ToErrorWords for ModelCause {
    fn words(&self) -> ErrorWords {
        let fixed = match self {
            Self::TwoPrices => {
                return ErrorWords::with_hint("it has a price and variants with prices", "one of them is enough");
            }
            Self::Unsuited(kind) => {
                return ErrorWords::cause(format!("it is priced in a way that does not suit a model for {kind}"));
            }
            Self::Aspect(error) => return error.words(),
            Self::Rating(rating) => return ErrorWords::cause(format!("a rating is 0 to 100, not {rating}")),
            Self::Day(day) => return day.words(),
            Self::NoPrice => "it has no price",
            Self::NoName => "a model has an id and a name",
            Self::LongName => "a name has at most 200 characters",
            Self::NoBlock => "a block has at least one character",
            Self::LeastOverMost => "`least` is more than `most`",
            Self::Clips(ClipsFault::Count) => "it takes one to sixty clip lengths, each named once",
            Self::Clips(ClipsFault::Length) => "a clip is 1 to 3,600 seconds long",
            Self::Seconds => "clips by the second go from `min`, at least 1, to `max` in steps of at least 1",
            Self::Tiers => "each tier ends at a later second than the one before it",
            Self::TooDear => "a clip costs more than can be counted",
            Self::AtSign => "the id of a variant has no “@” in it",
            Self::RatingMode => "a rating speaks of TextToVideo, ImageToVideo or Image",
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
