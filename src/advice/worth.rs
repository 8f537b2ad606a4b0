//! How good a board is as it is.

use super::fit::Quality;
use crate::domain::{Asset, Importance, Pass, Project};
use crate::figures::{AssetContext, amount_of, mode_of};
use crate::prices::PriceList;

/// How good the finals of a board are together, by rating, weight and importance. Scenes that are left out count nothing.
pub fn quality_of(project: &Project, prices: &PriceList) -> Quality {
    let mut sum = Quality::default();
    for scene in project.scenes.iter().filter(|scene| scene.is_included()) {
        let context = AssetContext::of_scene(scene, project.speech_rounding);
        for asset in &scene.assets {
            sum = sum.plus(quality_of_asset(asset, &context, scene.importance, prices));
        }
    }
    sum
}

/// How good the final of an asset is as it is, weighed.
pub(super) fn quality_of_asset(
    asset: &Asset,
    context: &AssetContext,
    importance: Importance,
    prices: &PriceList,
) -> Quality {
    let model = prices.model(&asset.final_choice.model);
    let mode = mode_of(asset, context.has_image);
    let rating = model.zip(mode).and_then(|(model, mode)| model.rating(mode)).unwrap_or(0);
    Quality::of(rating, amount_of(asset, context), importance, Pass::Final)
}
