//! What follows from a project and a price list: exact, pure, never stored.
//!
//! Reading order: how a shot is covered by clips ([`cover()`]), what one asset costs ([`estimate()`]), what a choice
//! fails to do ([`unmet()`]), the sums of a scene ([`SceneFigures`]) and of the project ([`Figures`]), what a project
//! holds back ([`Held`]), what retakes do to them ([`Outlook`]), what that means on each plan ([`compare()`]), and what
//! the takes that were really made change ([`usage`]).
#![warn(clippy::arithmetic_side_effects, clippy::as_conversions, clippy::float_arithmetic)]

mod sum;
mod contingency;
mod cover;
mod estimate;
mod estimator;
mod needs;
mod room;
mod retakes;
mod findings;
mod tally;
mod totals;
mod scene;
mod speech;
mod whole;
mod change;
mod verdict;
mod views;
pub mod why;
mod units;
mod planned;
mod sorting;
mod done;
mod lens;
mod plans;
mod money;
mod elsewhere;
mod assumptions;
mod differences;
pub mod usage;

pub use assumptions::{AssumedValue, Assumption, AssumptionId, Changed, DraftHelp, MovedTotal, assumptions};
pub use contingency::Held;
pub use cover::{Cover, CoverFault, cover};
pub use differences::{
    AlternativesDifference, BoardDifference, PartChange, PartDifference, PartSide, PricedBoard, StartDifference,
    StartingShot,
};
pub use done::{DoneAssets, DoneWork, PassWork, Rest};
pub use estimate::{Amount, AssetContext, Cost, Unpriced, amount_of, estimate};
pub(crate) use estimator::{Estimate, Estimator};
pub use findings::Finding;
pub use lens::{Lens, LensSettings, Offered};
pub use money::{FilmMoney, MoneyTerms, PaidMonth};
pub use needs::{Unmet, mode_of, unmet};
pub use plans::{PlanFigures, TakenBefore, compare, compare_on, smallest_fitting, smallest_on, smallest_safe};
pub use retakes::{
    Basis, Drafting, Expected, KeepRates, MadeBy, Making, Outlook, PartOutlooks, Retake, SafeTotals, Shares, Spread,
    drafting, retake_of,
};
pub use room::Room;
pub use scene::{AssetFigures, SceneFigures};
pub use sum::Sum;
pub use tally::SceneTally;
pub use totals::Totals;
pub use verdict::Verdict;
pub use views::ModelSum;
pub use whole::{FigureError, Figures};
