//! What a fit is asked under: which choices may be taken.

use std::fmt;
use std::sync::Arc;

use crate::domain::{AssetId, Pass, PassFilter, Project, SceneId};
use crate::figures::{Figures, KeepRates};
use crate::prices::{Plan, PriceList};

/// Everything that a fit rests on.
#[derive(Clone, Copy, Debug)]
pub struct FitTerms<'a> {
    /// The project.
    pub project: &'a Arc<Project>,
    /// Its figures, under the same prices.
    pub figures: &'a Figures,
    /// The price list.
    pub prices: &'a PriceList,
    /// The plan, on which some kinds may be free; `None` reckons with none.
    pub plan: Option<&'a Plan>,
    /// The keep rates that hold; only asked with [`Retakes::Expected`].
    pub rates: &'a KeepRates,
    /// Which choices may be taken.
    pub rules: Rules,
}

/// Which choices a fit may take, beyond what assets need and locks forbid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The passes whose choices may change, and whose credits count.
    pub filter: PassFilter,
    /// Whether costs count retakes.
    pub retakes: Retakes,
    /// In hero scenes only choices rated at least this, 0 to 100; `None` asks nothing.
    pub hero_at_least: Option<u8>,
    /// At most so many joins more than a shot has now; `None` allows any number.
    pub added_joins: Option<u32>,
}

/// Whether costs count retakes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Retakes {
    /// The planned takes: one of each, or as many as were set.
    #[default]
    Bare,
    /// On average with retakes, as exact fractions.
    Expected,
}

/// An asset that a fit leaves as it is though it is not locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftAlone {
    /// Its scene.
    pub scene: SceneId,
    /// The asset.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
    /// Why.
    pub why: WhyLeft,
}

/// Why a fit leaves a choice as it is. Displays as what comes after the asset’s name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLeft {
    /// Its price is not known, so nobody can say what a change would save.
    Unpriced,
    /// Its rating is not known, so nobody can say what a change would lose.
    Unrated,
    /// No choice meets its needs and the rules.
    NothingAllowed,
}

impl Default for Rules {
    fn default() -> Self {
        Self { filter: PassFilter::Final, retakes: Retakes::Bare, hero_at_least: None, added_joins: None }
    }
}

impl std::str::FromStr for Retakes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "bare" => Ok(Self::Bare),
            "expected" => Ok(Self::Expected),
            _ => Err(format!("“{text}” is no way to count retakes; use bare or expected")),
        }
    }
}

impl fmt::Display for Retakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bare => "bare",
            Self::Expected => "expected",
        })
    }
}

impl fmt::Display for WhyLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unpriced => "stays as it is: its price is not known",
            Self::Unrated => "stays as it is: its rating is not known",
            Self::NothingAllowed => "stays as it is: no model meets its needs and the rules",
        })
    }
}
