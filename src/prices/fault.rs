//! What can be wrong with a price list. What is said of it stands in `present`.

use crate::domain::{AmountFault, AspectError, Kind, PlanId, Rate, RateError, WrongText};

/// A price list that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceListError {
    /// All that is wrong, from top to bottom; at least one.
    pub faults: Vec<PriceFault>,
}

/// One thing that is wrong with a price list, with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceFault {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong there.
    pub cause: PriceCause,
}

/// What is wrong with a price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceCause {
    /// It is not RON of a price list, as the reader of RON says.
    Ron(String),
    /// A newer program wrote it.
    Newer {
        /// What was read.
        text: PriceText,
        /// The format of it.
        format: u32,
        /// The newest format that is read.
        known: u32,
    },
    /// Something is wrong with a model.
    Model {
        /// Its id.
        id: String,
        /// What.
        cause: ModelCause,
    },
    /// No unit: not three capital letters, or more decimals than six.
    Unit,
    /// Money without a currency, or a currency that is not three capital letters.
    Currency,
    /// What is paid for credits is no amount of money, or buys none.
    Bought,
    /// The allowance or the fee of a plan is no amount.
    Allowance {
        /// The id of the plan.
        plan: String,
        /// Why.
        why: AmountFault,
    },
    /// No keep rate.
    Rate(RateError),
    /// A keep rate outside its own range.
    RateRange {
        /// The rate.
        rate: Rate,
        /// The lower end.
        low: Rate,
        /// The upper end.
        high: Rate,
    },
    /// Speech of no characters a second: of the script of this name, or of all.
    NoPace(Option<String>),
    /// An id stands there twice.
    Twice {
        /// What has the id.
        entry: PriceEntry,
        /// The id.
        id: String,
    },
    /// A source that the list does not name.
    NoSource(String),
    /// A plan that the list does not have.
    NoPlan(PlanId),
    /// A model that the list does not have.
    NoModel(String),
    /// A model to start with that is not of the kind.
    OtherKind {
        /// Its id.
        id: String,
        /// The kind.
        kind: Kind,
    },
}

/// A text with prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceText {
    /// A price list.
    List,
    /// The prices that a user has changed.
    Own,
}

/// An entry of a price list that has an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceEntry {
    /// A model.
    Model,
    /// A plan.
    Plan,
    /// A source.
    Source,
}

/// What is wrong with a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelCause {
    /// It has both a price and variants.
    TwoPrices,
    /// It has neither a price nor variants.
    NoPrice,
    /// Its id or its name is empty.
    NoName,
    /// Its id or its name is longer than 200 characters.
    LongName,
    /// Its price is of another kind than this.
    Unsuited(Kind),
    /// A block of no characters.
    NoBlock,
    /// The least is more than the most.
    LeastOverMost,
    /// Its clips.
    Clips(ClipsFault),
    /// Its range of lengths.
    Seconds,
    /// Its tiers do not follow each other.
    Tiers,
    /// A price that is too large to count.
    TooDear,
    /// A price that is no amount of the list's unit.
    Amount(AmountFault),
    /// The id of a variant has an “@” in it.
    AtSign,
    /// No shape.
    Aspect(AspectError),
    /// A rating above 100.
    Rating(u8),
    /// A rating of something that has none.
    RatingMode,
    /// No day.
    Day(WrongText),
}

/// What is wrong with the clips of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClipsFault {
    /// There are none, more than sixty, or two of one length.
    Count,
    /// One is shorter than 1 s or longer than an hour.
    Length,
}
