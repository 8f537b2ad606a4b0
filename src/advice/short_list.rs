//! The few swaps of an asset that are worth a look.

use std::cmp::Reverse;

use super::advisor::Advisor;
use super::average::averaged;
use super::looks::is_grouped;
use super::swaps::{may_change, of_asset, swap_of};
use super::{Question, Swap};
use crate::domain::{Asset, Choice, Pass, Scene, SceneId, SpeechRounding};
use crate::figures::{AssetContext, Lens};

/// The short list of an asset of a scene in a pass, as decisions have it.
///
/// What loses nothing, what saves most for what it loses, what is cheapest; else the best upgrade. On any basis but bare,
/// savings are those on average with retakes. A shot of a look group has none: its model is not changed alone.
pub fn asset_swaps(scene: &Scene, asset: &Asset, pass: Pass, rounding: SpeechRounding, lens: &Lens<'_>) -> Vec<Swap> {
    let context = AssetContext::of_scene(scene, rounding);
    let question = Question { asset, pass, context, prices: lens.prices, plan: lens.plan };
    if !may_change(&question) || is_grouped(scene, asset, pass) {
        return Vec::new();
    }
    let mut advisor = Advisor::new(lens.prices);
    let Some(answers) = advisor.answers(&question) else { return Vec::new() };
    let swaps = averaged(&answers, &question, scene, lens, &mut advisor);
    short_list(&swaps).map(|swap| of_asset(swap.clone(), &question, Some(scene.id))).collect()
}

/// The swap of an asset to a choice, with what it keeps and loses; `None` where the choice may not be taken. What it saves
/// is left open.
pub(super) fn swap_to(to: &Choice, question: &Question<'_>, scene: SceneId) -> Option<Swap> {
    let answers = Advisor::new(question.prices).answers(question)?;
    let mut swaps = answers.candidates(question).iter().map(swap_of);
    swaps.find(|swap| swap.to == *to).map(|swap| of_asset(swap, question, Some(scene)))
}

/// The swap that loses nothing and saves most, the one that saves most for what it loses, the cheapest; each once. Where
/// none saves anything, the best upgrade.
pub(super) fn short_list(swaps: &[Swap]) -> impl Iterator<Item = &Swap> {
    let saving = || swaps.iter().filter(|swap| !swap.saves.is_zero());
    // They come with what saves most first, of equals the better rated: the first of equals is the one to take.
    let lossless = saving().filter(|swap| swap.kind.loses_nothing()).min_by_key(|swap| Reverse(swap.saves));
    let lossy = saving().filter(|swap| !swap.kind.loses_nothing());
    // What saves less than the one that loses nothing is not worth a loss.
    let lossy = lossy.filter(move |swap| lossless.is_none_or(|best| swap.saves > best.saves));
    let gentle = lossy.clone().min_by(|one, other| one.by_rating_lost(other));
    let cheapest = lossy.into_iter().next();
    let cheapest = cheapest.filter(|cheapest| gentle.is_none_or(|gentle| gentle.to != cheapest.to));
    let upgrade = swaps.first().filter(|_| lossless.is_none() && gentle.is_none());
    [lossless, gentle, cheapest, upgrade].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::swaps::SwapKind;
    use super::*;
    use crate::advice::Fraction;
    use crate::domain::{AssetId, Choice, Credits, ModelId};

    fn swap(to: &str, saves: u64, kind: SwapKind) -> Swap {
        Swap {
            scene: None,
            asset: AssetId::new(1),
            pass: Pass::Final,
            from: Choice::of(ModelId::from("now")),
            to: Choice::of(ModelId::from(to)),
            saves: Credits::new(saves),
            over: Fraction::ZERO,
            kind,
            rating_lost: None,
            ratings: None,
            measured: None,
            keeps: Arc::default(),
            loses: Arc::default(),
            causes: None,
            evidence: None,
        }
    }

    #[test]
    fn of_swaps_that_lose_nothing_and_save_the_same_the_better_rated_is_listed() {
        let lossless = |to, saves| swap(to, saves, SwapKind::Lossless);
        let swaps = [lossless("better rated", 80), lossless("worse rated", 80), lossless("saves less", 40)];
        let listed: Vec<&str> = short_list(&swaps).map(|swap| swap.to.model.as_str()).collect();
        assert_eq!(listed, ["better rated"]);
    }
}
