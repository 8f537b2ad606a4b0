//! What could be better: the choices that an asset allows, and swaps that save credits.
//!
//! Everything starts with a [`Question`]: one asset in one pass. [`choices()`] answers it with every model of its kind,
//! allowed or not and why; [`swaps()`] picks those that save something. Pickers and swaps use the same answer.
#![warn(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::float_arithmetic)]

mod question;
mod choices;
mod compare;
mod swaps;
mod plan_change;

pub use choices::{AllowedChoice, Barrier, Verdict, choices};
pub use plan_change::{PlanChange, plan_change};
pub use question::Question;
pub use swaps::{Swap, all_swaps, cheapest_swap, swaps};
