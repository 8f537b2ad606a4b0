//! Whose choice is meant, and what it is, in words and for programs.

use crate::domain::{Asset, AssetId, Choice, Kind, Project, SceneId};
use crate::present;
use crate::prices::PriceList;

/// A choice that could be another: where it stands.
pub(super) struct Pick<'a> {
    /// The scene’s number in story order, from 1; 0 is the project itself.
    pub(super) scene: usize,
    pub(super) asset: &'a Asset,
}

impl<'a> Pick<'a> {
    /// Finds an asset; `None` when the project has no such scene or asset.
    pub(super) fn of(project: &'a Project, (scene, asset): (Option<SceneId>, AssetId)) -> Option<Self> {
        let Some(scene) = scene else {
            let asset = project.assets.iter().find(|one| one.id == asset)?;
            return Some(Self { scene: 0, asset });
        };
        let place = project.position(scene)?;
        let asset = project.scenes.get(place)?.asset(asset)?;
        Some(Self { scene: place + 1, asset })
    }

    /// A choice in words: `Veo2`, `Veo2 5+5+5 s`, `Kling v2.1, at most 1 cut`.
    pub(super) fn words(&self, choice: &Choice, prices: &PriceList) -> String {
        let name = prices.short_name(&choice.model);
        match clips(choice).filter(|_| self.asset.kind() == Kind::Video) {
            Some(clips) => format!("{name} {clips}"),
            None => name.to_owned(),
        }
    }
}

/// How a shot is cut where that is not left to the price: `5+5+5 s`, `at most 1 cut`.
pub(super) fn clips(choice: &Choice) -> Option<String> {
    present::clips_words(&choice.clips)
}
