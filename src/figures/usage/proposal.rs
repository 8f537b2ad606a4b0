//! What a take that was just made is recorded as, unless the user knows better.

use chrono::NaiveDateTime;

use crate::domain::{
    AssetId, Credits, DoneAssets, ModelId, Pass, Project, ProjectKey, RateKey, SpeechRounding, Take, TakeId,
    TakeOutcome, Takes, Validity,
};
use crate::figures::retakes::rate_key;
use crate::figures::{AssetContext, Cost, estimate};
use crate::prices::{Plan, PriceList};

/// What one take of an asset in a pass is likely to have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The asset.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
    /// The model picked for it.
    pub model: ModelId,
    /// What it is made as.
    pub mode: RateKey,
    /// Whether a draft of it is kept already.
    pub after_draft: bool,
    /// What the price list charges for one take of all its units, nothing where the plan gives it for free; `None` when
    /// no price is known.
    pub credits: Option<Credits>,
}

impl Proposal {
    /// The take of an asset in a pass; `None` when the project has no such asset, or the asset no such choice.
    pub fn of(
        project: &Project,
        (asset, pass): (AssetId, Pass),
        done: &DoneAssets,
        (prices, plan): (&PriceList, Option<&Plan>),
    ) -> Option<Self> {
        let (scene, asset) = project.asset(asset)?;
        let choice = asset.choice(pass)?;
        // What one take is charged is rounded by itself, whatever the sum of a project assumes.
        let rounding = SpeechRounding::PerAsset;
        let context =
            scene.map_or_else(|| AssetContext::of_project(project), |scene| AssetContext::of_scene(scene, rounding));
        let mut once = asset.clone();
        once.takes = Takes::Automatic;
        let credits = match estimate(&once, choice, &context, prices) {
            _ if plan.is_some_and(|plan| plan.is_free(asset.kind())) => Some(Credits::ZERO),
            Ok(Cost::Priced(credits)) => Some(credits),
            _ => None,
        };
        let (model, mode) = (choice.model.clone(), rate_key(asset, context.has_image));
        let after_draft = pass == Pass::Final && done.has(asset.id, Pass::Draft);
        Some(Self { asset: asset.id, pass, model, mode, after_draft, credits })
    }

    /// The take, with a name of its own.
    pub fn take(self, at: NaiveDateTime, credits: Credits, outcome: TakeOutcome) -> Take {
        Take {
            id: TakeId::random(),
            edits: 0,
            validity: Validity::Counts,
            asset: self.asset,
            pass: self.pass,
            at,
            model: self.model,
            mode: self.mode,
            after_draft: self.after_draft,
            credits,
            outcome,
        }
    }
}

/// The name by which a project's takes are known, or a new one.
pub fn key_of(project: &Project) -> ProjectKey {
    project.key.unwrap_or_else(ProjectKey::random)
}
