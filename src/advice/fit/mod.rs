//! Fit: the best choices that any number of credits can buy, found exactly.
//!
//! A [`Board`] is made of a project once for each revision: which choices may be taken ([`Rules`]), what each costs and
//! how good it is ([`Quality`]). Then any number of credits can be asked about: [`Board::fit`] answers with the best
//! choices as a list of [`FitChange`]s, proven to be the best, or with how much better they might still be;
//! [`Board::frontier`] gives what every number of credits buys. The mathematics is in [`knapsack`].
//!
//! A fit chooses models and drafts for the assets that the board has. It adds and removes none: start stills, also those
//! that many scenes share, shorter shots and scenes that are left out are steps of [`reach()`](super::reach()).

pub mod knapsack;
mod quality;
mod rules;
mod slots;
mod ways;
mod board;
mod within;

pub use board::{Board, Fit, FitChange, FitError, FitPoint, TooFew};
pub use quality::Quality;
/// A number of 32 bits as a place in memory.
fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

pub use rules::{FitTerms, LeftAlone, Rules, WhyLeft};
pub use within::JudgedFit;
