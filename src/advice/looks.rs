//! Look groups: shots that are made by one model, so that they look alike. A group is one choice.

use std::collections::BTreeMap;

use super::average::saved_by;
use super::find::SuggestionFinder;
use super::fit::Quality;
use super::swaps::{of_asset, swap_of};
use super::{Act, BoardState, DecisionKey, Detail, Question, Suggestion, SuggestionKind, Swap};
use crate::domain::{Asset, Credits, Importance, Kind, ModelId, Pass, Scene, SpeechRounding};
use crate::figures::{AssetContext, amount_of};

/// Whether a shot is of a look group, so that its model is not changed alone.
pub(super) fn is_grouped(scene: &Scene, asset: &Asset, pass: Pass) -> bool {
    !scene.look.is_empty() && asset.kind() == Kind::Video && pass == Pass::Final && !asset.is_paid_elsewhere()
}

/// The shots of a look group.
pub(super) type Shots<'a> = Vec<(&'a Scene, &'a Asset)>;

/// One model for all shots of a look.
pub(super) struct LookSwap {
    pub(super) parts: Vec<Suggestion>,
    /// What it saves; below 0 where it costs more.
    saves: i128,
    loses: Quality,
    pub(super) lossless: bool,
}

impl BoardState {
    /// What could be decided about look groups: for each the model that loses nothing, the one that saves most for what
    /// it loses, and the cheapest.
    pub(super) fn look_groups<'a>(
        &'a self,
        finder: &mut SuggestionFinder<'a, '_>,
    ) -> Vec<(DecisionKey, Vec<Suggestion>)> {
        let mut groups: BTreeMap<&str, Shots<'a>> = BTreeMap::new();
        for scene in self.project.scenes.iter().filter(|scene| scene.is_included()) {
            let shots = scene.assets.iter().filter(|asset| is_grouped(scene, asset, Pass::Final));
            groups.entry(scene.look.as_str()).or_default().extend(shots.map(|shot| (&**scene, shot)));
        }
        let mut all = Vec::new();
        for (look, shots) in groups.into_iter().filter(|(_, shots)| !shots.is_empty()) {
            let hero = shots.iter().any(|(scene, _)| scene.importance == Importance::Hero);
            if hero && !finder.may_touch_heroes() {
                continue;
            }
            let models = finder.lens().prices.models.iter().filter(|model| model.kind == Kind::Video);
            let models: Vec<ModelId> = models.map(|model| model.id.clone()).collect();
            let swaps: Vec<(ModelId, LookSwap)> = models
                .into_iter()
                .filter_map(|model| {
                    Some((model.clone(), finder.look_swap(&shots, &model, self.project.speech_rounding)?))
                })
                .collect();
            for (model, kind) in short_list(&swaps) {
                let Some((_, swap)) = swaps.iter().find(|(one, _)| *one == model) else { continue };
                let first = swap.parts.first().and_then(|part| part.models().0);
                let alike = swap.parts.iter().all(|part| part.models().0 == first);
                let key = DecisionKey {
                    kind,
                    pass: Pass::Final,
                    of: Kind::Video,
                    from: first.filter(|_| alike).cloned(),
                    to: Some(model),
                    importance: None,
                    look: Some(look.to_owned()),
                };
                let parts = swap.parts.iter().map(|part| Suggestion { kind, ..part.clone() }).collect();
                all.push((key, parts));
            }
        }
        all
    }
}

fn part(scene: &Scene, shot: &Asset, swap: Swap, (saves, loses): (i128, Quality)) -> Suggestion {
    Suggestion {
        kind: SuggestionKind::Cheaper,
        scene: scene.id,
        importance: scene.importance,
        asset: Some(shot.id),
        pass: Pass::Final,
        of: Kind::Video,
        acts: vec![Act::Choose { asset: shot.id, pass: Pass::Final, choice: swap.to.clone() }],
        saves: Credits::new(u64::try_from(saves).unwrap_or(0)),
        costs_more: Credits::new(u64::try_from(saves.saturating_neg()).unwrap_or(0)),
        loses,
        detail: Detail::Swap(swap),
    }
}

/// The models that are worth a card: what loses nothing, what saves most for what it loses, what is cheapest.
fn short_list(swaps: &[(ModelId, LookSwap)]) -> Vec<(ModelId, SuggestionKind)> {
    let saving = || swaps.iter().filter(|(_, swap)| swap.saves > 0);
    let lossless = saving().filter(|(_, swap)| swap.lossless).max_by_key(|(_, swap)| swap.saves);
    let lossy = || {
        let more = saving().filter(|(_, swap)| !swap.lossless);
        more.filter(|(_, swap)| lossless.is_none_or(|(_, best)| swap.saves > best.saves))
    };
    let share =
        |loses: Quality, saves: i128| u128::from(loses.parts()).saturating_mul(u128::try_from(saves).unwrap_or(0));
    let gentle =
        lossy().min_by(|(_, one), (_, other)| share(one.loses, other.saves).cmp(&share(other.loses, one.saves)));
    let cheapest = lossy().max_by_key(|(_, swap)| swap.saves);
    let mut all: Vec<(ModelId, SuggestionKind)> = Vec::new();
    all.extend(lossless.map(|(model, _)| (model.clone(), SuggestionKind::Lossless)));
    for (model, _) in [gentle, cheapest].into_iter().flatten() {
        if all.iter().all(|(known, _)| known != model) {
            all.push((model.clone(), SuggestionKind::Cheaper));
        }
    }
    all
}

impl<'a> SuggestionFinder<'a, '_> {
    /// One model for all shots of a look; `None` where one of them may not be made by it, or all are.
    pub(super) fn look_swap(
        &mut self,
        shots: &Shots<'a>,
        model: &ModelId,
        rounding: SpeechRounding,
    ) -> Option<LookSwap> {
        let mut all = LookSwap { parts: Vec::new(), saves: 0, loses: Quality::default(), lossless: true };
        for (scene, shot) in shots.iter().filter(|(_, shot)| shot.final_choice.model != *model) {
            let context = AssetContext::of_scene(scene, rounding);
            let question = self.question_about(shot, context);
            let (swap, saves) = self.swap_to(&question, model)?;
            let lost = u8::try_from(swap.rating_lost.unwrap_or(100).clamp(0, 100)).unwrap_or(100);
            let loses = Quality::of(lost, amount_of(shot, &context), scene.importance, Pass::Final);
            all.saves = all.saves.saturating_add(saves);
            all.loses = all.loses.plus(loses);
            all.lossless &= swap.kind.loses_nothing();
            let swap = of_asset(swap, &question, Some(scene.id));
            all.parts.push(part(scene, shot, swap, (saves, loses)));
        }
        (!all.parts.is_empty()).then_some(all)
    }

    /// The swap of a shot to a model that it may be made by, without a still that it would cause, and what it saves;
    /// below 0 where it costs more. `None` where it may not change.
    fn swap_to(&mut self, question: &Question<'a>, model: &ModelId) -> Option<(Swap, i128)> {
        let answers = self.answers(question)?;
        let candidate = answers.candidates(question).iter().find(|one| one.causes().is_none() && one.makes(model))?;
        let saves = saved_by(question, answers.now.cost.credits()?, candidate.made, self.lens());
        Some((swap_of(candidate), saves))
    }
}
