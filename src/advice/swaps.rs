//! Swaps: another choice for the same asset that saves credits.

use std::cmp::Reverse;

use super::choices::choices_with;
use super::compare::{compare, evidence};
use super::{AllowedChoice, Question};
use crate::domain::{AssetId, Choice, Credits, Lock, Pass, PassFilter, Project, SceneId};
use crate::figures::{AssetContext, Estimator, mode_of};
use crate::prices::{Plan, PriceList};

/// Another choice for an asset, with what it saves and what it loses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The scene of the asset; `None` for one of the project's own and where it was not asked by scene.
    pub scene: Option<SceneId>,
    /// The asset.
    pub asset: AssetId,
    /// The pass whose choice is changed.
    pub pass: Pass,
    /// The choice as it is.
    pub from: Choice,
    /// The choice instead.
    pub to: Choice,
    /// The credits saved, always more than none, planned takes included.
    pub saves: Credits,
    /// What stays as it is, in a few words each: `start still`, `16:9`, `sound`.
    pub keeps: Vec<String>,
    /// What gets lost, in a few words each: `sound`, `adds 2 joins`, `rated 60 instead of 90`.
    pub loses: Vec<String>,
    /// What others measured of both models, new before old, with its date; `None` when nothing is known of both.
    pub evidence: Option<String>,
}

/// The allowed choices that save something, the one that saves most first; of equals the better rated.
///
/// A locked asset has none, nor has one whose choice has no known price. Only pictures and shots have any: nothing
/// says of the other kinds that one model does what another does (silence is cheaper than speech).
pub fn swaps(question: &Question<'_>) -> Vec<Swap> {
    let mut estimator = Estimator::new(question.prices);
    let saving = saving(question, &mut estimator);
    saving.into_iter().filter_map(|(saves, choice)| swap(question, saves, choice, &mut estimator)).collect()
}

/// The best of the [`swaps()`]; `None` when nothing can be saved.
pub fn cheapest_swap(question: &Question<'_>) -> Option<Swap> {
    best(question, &mut Estimator::new(question.prices))
}

/// The best swap of each asset and pass that counts, the project's own first, then in story order.
pub fn all_swaps(project: &Project, prices: &PriceList, plan: Option<&Plan>, filter: PassFilter) -> Vec<Swap> {
    let mut estimator = Estimator::new(prices);
    let mut all = Vec::new();
    let own = AssetContext::of_project(project);
    let owned = project.assets.iter().map(|asset| (None, asset, own));
    let in_scenes = project.scenes.iter().filter(|scene| scene.is_included()).flat_map(|scene| {
        let context = AssetContext::of_scene(scene, project.speech_rounding);
        scene.assets.iter().map(move |asset| (Some(scene.id), asset, context))
    });
    for (scene, asset, context) in owned.chain(in_scenes) {
        for pass in Pass::ALL.into_iter().filter(|pass| filter.includes(*pass)) {
            let question = Question { asset, pass, context, prices, plan };
            all.extend(best(&question, &mut estimator).map(|swap| Swap { scene, ..swap }));
        }
    }
    all
}

fn best(question: &Question<'_>, estimator: &mut Estimator<'_>) -> Option<Swap> {
    let (saves, choice) = saving(question, estimator).into_iter().next()?;
    swap(question, saves, choice, estimator)
}

/// The allowed choices that save something, best first.
fn saving(question: &Question<'_>, estimator: &mut Estimator<'_>) -> Vec<(Credits, AllowedChoice)> {
    let rated = mode_of(question.asset, question.context.has_image).is_some();
    if !rated || question.asset.lock == Lock::Locked || question.current().is_none() {
        return Vec::new();
    }
    let saved = |choice: AllowedChoice| {
        let saves = u64::try_from(choice.difference?.checked_neg()?).ok().filter(|saves| *saves > 0)?;
        choice.verdict.is_allowed().then_some((Credits::new(saves), choice))
    };
    let mut saving: Vec<_> = choices_with(question, estimator).into_iter().filter_map(saved).collect();
    saving.sort_by_key(|(saves, choice)| Reverse((*saves, choice.rating)));
    saving
}

fn swap(question: &Question<'_>, saves: Credits, new: AllowedChoice, estimator: &mut Estimator<'_>) -> Option<Swap> {
    let from = question.current()?.clone();
    let old_model = question.prices.model(&from.model)?;
    let new_model = question.prices.models.get(new.place)?;
    let joins = question.outcome(&from, estimator).joins;
    let words = compare(question, old_model, new_model, (joins, new.joins));
    Some(Swap {
        scene: None,
        asset: question.asset.id,
        pass: question.pass,
        evidence: evidence(question, old_model, &new.choice),
        from,
        to: new.choice,
        saves,
        keeps: words.keeps,
        loses: words.loses,
    })
}
