//! What things cost: the price list of a provider, dated and sourced, read from data and never from code.
//!
//! [`PriceList::shipped`] is the list embedded in the program; [`PriceList::parse`] reads any other. [`OwnPrices`] are what
//! the user changed: they lie over a list, which itself never changes.
#![warn(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::float_arithmetic)]

mod amount;
mod aspects;
mod check;
mod fault;
mod file;
mod list;
mod model;
mod own;
mod place;
mod plan;
mod price;
mod shipped;
mod spoken;
mod write;

pub use aspects::Aspects;
pub use fault::{ClipsFault, ModelCause, PriceCause, PriceEntry, PriceFault, PriceListError, PriceText};
pub use list::{BoughtCredits, BuysRow, PriceList, PublishedSlip};
pub use model::{
    EntryOrigin, Evidence, GivenRating, KeepMode, KeepRate, Limits, Mode, Model, Rating, Seller, StartStill, Withdrawal,
};
pub use own::{OwnEntry, OwnPrices};
pub use place::ModelPlace;
pub use plan::{Plan, PlanFee, Published};
pub use price::{ClipPrice, Price};
pub use spoken::{ScriptPace, SpokenPace, SpokenPart};

/// Where a price, limit, rating or assumption comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id that entries of the list use.
    pub id: String,
    /// What it is, in words.
    pub title: String,
    /// The day or month it was read, as `YYYY-MM-DD` or `YYYY-MM`.
    pub read: String,
    /// Whether it is a copy by somebody else than the service.
    pub is_second_hand: bool,
}
