//! What could be better: the choices that an asset allows, and swaps that save credits.
//!
//! Everything starts with a [`Question`]: one asset in one pass. [`choices()`] answers it with every model of its kind,
//! allowed or not and why; [`asset_swaps()`] picks those that save something, where it takes one with the [`Still`] that
//! has to be added first. Pickers, swaps and fits use the same answer. [`ProjectSavings`] keeps up to date what the swaps
//! of a project save; [`fit`] finds the best choices for any number of credits.
#![warn(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::float_arithmetic)]

mod question;
mod carried;
mod choices;
mod compare;
mod fraction;
mod still;
mod swaps;
mod plan_change;
mod advisor;
mod average;
mod savings;
mod drafts;
mod act;
mod suggestion;
mod sharing;
mod short_list;
mod worth;
mod find;
mod trial;
mod explained;
mod looks;
mod decisions;
mod tied;
mod lowest;
mod steps;
mod reach;
mod gentlest;
mod telling;
mod relabel;
pub mod fit;

pub use act::{Act, ActError, perform};
pub use carried::{CarriedBoard, CarriedChoice, CarriedHow, carried};
pub use choices::{AllowedChoice, Barrier, ChoiceVerdict, choices};
pub use compare::{Measured, ScorePair, SharedScores, SwapPoint};
pub use decisions::{Decision, DecisionKey};
pub use drafts::{DraftOffer, draft_offer};
use find::SuggestionFinder;
pub use find::SuggestionRules;
pub use fraction::Fraction;
pub use plan_change::{PlanChange, plan_change};
pub use question::Question;
pub use reach::{Reach, ReachLimit, reach};
pub use savings::{ProjectSavings, Savings};
pub use short_list::asset_swaps;
pub use still::{Still, start_still};
pub use suggestion::{Detail, Suggestion, SuggestionKind};
pub use swaps::{Swap, SwapKind, all_swaps};
pub use trial::{BoardState, Goal};
pub use worth::quality_of;
