//! Drafts that would pay: a cheap try before a dear final (rule 9).

use std::sync::Arc;

use super::swaps::may_change;
use super::{Question, SwapTerms, choices};
use crate::domain::{AssetId, Choice, Credits, Pass, Project, SceneId, Takes};
use crate::figures::{AssetContext, Drafting, KeepRates};

/// A draft that an asset does not have, and that would cost less than it saves on average.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftOffer {
    /// The scene of the asset; `None` where it was not asked by scene.
    pub scene: Option<SceneId>,
    /// The asset.
    pub asset: AssetId,
    /// The choice to try it out with.
    pub choice: Choice,
    /// What the draft costs, and what it saves of the final.
    pub verdict: Drafting,
}

/// The draft that saves most on average; `None` when the asset has one, is locked, or no draft pays.
pub fn draft_offer(question: &Question<'_>, rates: &KeepRates) -> Option<DraftOffer> {
    let last = Question { pass: Pass::Final, ..*question };
    let fixed = matches!(question.asset.takes, Takes::Fixed(_));
    if question.asset.draft.is_some() || fixed || !may_change(&last) {
        return None;
    }
    let all = choices(&last);
    // The choice as it is may be cut otherwise than any that is offered.
    let cost = all.iter().find_map(|one| i128::from(one.cost.credits()?.get()).checked_sub(one.difference?))?;
    let cost = Credits::new(u64::try_from(cost).ok()?);
    let draft = all.iter().filter(|choice| choice.verdict.is_allowed() && choice.rating.is_some());
    let offers = draft.filter_map(|choice| {
        let costs = (choice.cost.credits()?, cost);
        let verdict = Drafting::of(question.asset, question.context.has_image, costs, rates);
        let offer = DraftOffer { scene: None, asset: question.asset.id, choice: choice.choice.clone(), verdict };
        offer.verdict.pays().then_some((offer, choice.rating))
    });
    let gain = |offer: &DraftOffer| offer.verdict.saves.clone().less(&offer.verdict.costs);
    let best = offers.max_by(|(one, rating), (other, better)| gain(one).cmp(&gain(other)).then(rating.cmp(better)));
    best.map(|(offer, _)| offer)
}

/// The drafts that would pay, in story order.
pub fn draft_offers(project: &Arc<Project>, terms: &SwapTerms<'_>, rates: &KeepRates) -> Vec<DraftOffer> {
    let mut offers = Vec::new();
    for scene in project.scenes.iter().filter(|scene| scene.is_included()) {
        let context = AssetContext::of_scene(scene, project.speech_rounding);
        for asset in &scene.assets {
            let question = Question { asset, pass: Pass::Draft, context, prices: terms.prices, plan: terms.plan };
            offers.extend(draft_offer(&question, rates).map(|offer| DraftOffer { scene: Some(scene.id), ..offer }));
        }
    }
    offers
}
