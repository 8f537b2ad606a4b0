//! What a fit is asked under: which choices may be taken.

use std::sync::Arc;

use crate::domain::{AssetId, Pass, Project, SceneId};
use crate::figures::{DoneAssets, Figures, Lens};

/// Everything that a fit rests on.
#[derive(Clone, Copy, Debug)]
pub struct FitTerms<'a> {
    /// The project.
    pub project: &'a Arc<Project>,
    /// Its figures, under the same prices.
    pub figures: &'a Figures,
    /// What is made of it. No pass that is begun changes, and nothing is saved on it.
    pub done: &'a DoneAssets,
    /// The passes whose choices may change, and whose credits count; on any basis but bare, costs count retakes.
    pub lens: Lens<'a>,
    /// Which choices may be taken.
    pub rules: Rules,
}

/// Which choices a fit may take, beyond what assets need and locks forbid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// In hero scenes only choices rated at least this, 0 to 100; `None` asks nothing.
    pub hero_at_least: Option<u8>,
    /// At most so many joins more than a shot has now; `None` allows any number.
    pub added_joins: Option<u32>,
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

/// Why a fit leaves a choice as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLeft {
    /// Its price is not known, so what a change would save is not known either.
    Unpriced,
    /// Its rating is not known, so what a change would lose is not known either.
    Unrated,
    /// No choice meets its needs and the rules.
    NothingAllowed,
    /// In a hero scene no model that meets its needs is rated as high as the rules ask.
    BelowRating,
    /// Another shot of its look group has to stay as it is.
    Look,
}
