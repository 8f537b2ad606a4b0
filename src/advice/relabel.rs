//! What a part of a step really takes the place of, where a step before it is no longer there.

use super::short_list::swap_to;
use super::trial::BoardState;
use super::{Detail, Question, Suggestion, SuggestionKind, Swap};
use crate::domain::{Asset, Choice, Pass, Scene, SpeechRounding};
use crate::figures::{AssetContext, Drafting, Estimator, Lens, SceneFigures};

/// What a draft by this choice costs and saves.
fn drafting(
    scene: &Scene,
    asset: &Asset,
    choice: &Choice,
    rounding: SpeechRounding,
    lens: &Lens<'_>,
) -> Option<Drafting> {
    let mut changed = scene.clone();
    let drafted = changed.assets.iter_mut().find(|one| one.id == asset.id)?;
    drafted.draft = Some(choice.clone());
    let figures = SceneFigures::of(&changed, rounding, &mut Estimator::new(lens.prices)).ok()?;
    let context = AssetContext::of_scene(scene, rounding);
    Drafting::of_figures(changed.asset(asset.id)?, figures.asset(asset.id)?, context.has_image, (lens.plan, lens.rates))
}

/// Says what a swap really takes the place of and loses, where a step before it is no longer there.
pub(super) fn relabel(part: &mut Suggestion, at: &BoardState, lens: &Lens<'_>) {
    let Detail::Swap(swap) = &mut part.detail else { return };
    let Some(scene) = at.project.scene(part.scene) else { return };
    let Some(asset) = scene.asset(swap.asset) else { return };
    if swap.pass == Pass::Draft && asset.draft.is_none() {
        // The draft that it would have taken the place of is not made any more: what is left of it is a new draft.
        let choice = swap.to.clone();
        if let Some(verdict) = drafting(scene, asset, &choice, at.project.speech_rounding, lens) {
            part.kind = SuggestionKind::AddDraft;
            part.detail = Detail::Draft { choice, verdict };
        }
        return;
    }
    let Some(now) = asset.choice(swap.pass).filter(|now| **now != swap.from) else { return };
    let context = AssetContext::of_scene(scene, at.project.speech_rounding);
    let question = Question { asset, pass: swap.pass, context, prices: lens.prices, plan: lens.plan };
    if let Some(found) = swap_to(&swap.to, &question, scene.id) {
        part.kind = found.kind.into();
        *swap = Swap { saves: swap.saves, over: swap.over, causes: swap.causes.take(), ..found };
    } else {
        swap.from = now.clone();
        // What was said of the model of before holds no more.
        swap.ratings = None;
    }
}
