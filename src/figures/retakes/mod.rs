//! What retakes do to a total: expected, safe, and the chance that it fits (rule 8).
//!
//! Everything starts with [`Demand`]s: so many units (clips, pictures, takes of speech) of one price that are retaken
//! alike. They are few for any project, are kept by difference, and know no keep rates: those come in when a number is
//! asked for, so that another rate costs nothing. Reading order: `demand`, [`KeepRates`], [`Expected`], then the
//! distribution of the total ([`Spread`], which stands on `wave`), then the questions ([`Outlook`]), and
//! the same for many things at once ([`SafeTotals`], [`PartOutlooks`]).

mod demand;
mod expected;
mod halves;
mod keep;
mod wave;
mod waves;
mod window;
mod spread;
mod outlook;
mod parts;
mod changed;
mod drafting;
mod shares;

pub(super) use demand::{Demand, DemandTally, Demands, Each, UnitPrice};
pub use demand::{Making, Retake, retake_of};
pub(super) use drafting::rate_key;
pub use drafting::{Drafting, MadeBy, drafting};
pub use expected::Expected;
pub(super) use halves::Halves;
pub use keep::KeepRates;
pub use outlook::{Basis, Outlook};
pub use parts::{PartOutlooks, SafeTotals};
pub use shares::Shares;
pub use spread::Spread;
