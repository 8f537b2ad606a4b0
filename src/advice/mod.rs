//! What could be better: the choices that an asset allows, and swaps that save credits.
//!
//! Everything starts with a [`Question`]: one asset in one pass. [`choices()`] answers it with every model of its kind,
//! allowed or not and why; [`swaps()`] picks those that save something, where it takes one with the [`Still`] that has
//! to be added first. Pickers, swaps and fits use the same answer. [`Advice`] keeps the swaps of a project up to date
//! and [`DraftOffers`] the drafts that would pay; [`fit`] finds the best choices for any number of credits.
#![warn(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::float_arithmetic)]

mod question;
mod choices;
mod compare;
mod still;
mod swaps;
mod plan_change;
mod advisor;
mod average;
mod memo;
mod drafts;
pub mod fit;

pub use choices::{AllowedChoice, Barrier, Verdict, choices};
pub use drafts::{DraftOffer, DraftOffers, draft_offer};
pub use memo::{Advice, Ranking, Savings, SwapPlace};
pub use plan_change::{PlanChange, plan_change};
pub use question::Question;
pub use still::{Still, start_still};
pub use swaps::{Swap, SwapKind, all_swaps, best_swap, swaps};
