//! Usage: what was spent, what is next, and when it runs out.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

pub(crate) mod story;
mod units;
mod balance;
mod ledger;
mod clocks;
pub(crate) mod to_go;
mod sheet;
mod schedule;
mod learning;
mod fewest;
mod agreement;
mod forecast;
mod worth;
pub(crate) mod shared;
mod words;
