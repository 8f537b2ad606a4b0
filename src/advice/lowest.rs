//! The cheapest board that suggestions lead to, scene by scene.
//!
//! The gentlest suggestion is not always on the way to the cheapest board: a better model for less can rule out a start
//! still that would have saved more. Here every order in which suggestions may follow each other is tried for each scene.
//!
//! A still that scenes share costs once, however many they are. So the scenes are tried once without it, and once as if it
//! were there; it is shared where that saves more than it costs.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::act::one;
use super::find::{NEW, SuggestionFinder};
use super::looks::is_grouped;
use super::sharing::{SharedStills, are_several};
use super::tied::{CheapestBoard, FoundVersions, LookWays, SceneVersion, TiedVersions};
use super::trial::{BoardState, Goal};
use super::{Act, DecisionKey, Detail, Suggestion, SuggestionKind, SuggestionRules};
use crate::domain::{Asset, AssetId, Choice, Importance, Kind, ModelId, Pass, Scene, SceneId};
use crate::figures::DoneAssets;

/// So many versions are looked at in all, shared out among the scenes.
const MOST_VERSIONS: usize = 20_000;
/// So many of one scene, of a look by one model, at the most, and at the least: fewer still follow what saves most.
const MOST_OF_ONE: usize = 256;
const LEAST_OF_ONE: usize = 8;
/// So many versions that cost the same are kept of one scene.
const MOST_TIED: usize = 8;
/// Looks for the cheapest version of each scene.
pub(super) struct Lowest<'s, 'a> {
    pub(super) start: &'s BoardState,
    pub(super) goal: &'s Goal<'a>,
    pub(super) rules: SuggestionRules,
    pub(super) dismissed: &'s BTreeSet<String>,
}

/// What scenes are searched under.
#[derive(Clone, Copy)]
struct SceneTerms<'t> {
    done: &'t DoneAssets,
    /// How many scenes there are.
    scenes: usize,
    /// The stills that are there to start from.
    shared: &'t SharedStills,
}

/// The cheapest board that was found, and the scenes without a look where no still is shared.
type FoundBoard = (CheapestBoard, KnownVersions);

/// The cheapest versions of scenes by themselves.
type KnownVersions = BTreeMap<SceneId, TiedVersions>;

/// Whether the shot that a part is about starts from a still that is shared among scenes.
fn starts_from_shared(scene: &Scene, part: &Suggestion) -> bool {
    part.asset.and_then(|shot| scene.asset(shot)).is_some_and(|shot| shot.from_still == Some(NEW))
}

/// What is changed at most once: a shot that was made shorter is not made shorter again, nor do images get fewer again.
pub(super) fn only_once(part: &Suggestion) -> Option<(AssetId, SuggestionKind)> {
    let once = matches!(part.kind, SuggestionKind::Trim | SuggestionKind::FewerImages);
    part.asset.filter(|_| once).map(|asset| (asset, part.kind))
}

impl Lowest<'_, '_> {
    /// The cheapest board; where others cost the same on average, these as well.
    pub(super) fn boards(&self) -> Vec<CheapestBoard> {
        let project = &self.start.project;
        let done = self.start.done();
        let mut finder = SuggestionFinder::new(self.goal, self.rules, &done);
        let stills = finder.stills_to_share(project);
        let mut shared = SharedStills::new();
        let (board, mut known) = self.board(&done, &shared, &KnownVersions::new());
        let mut best = vec![board];
        // Where no still can be shared, it makes no difference.
        for scene in project.scenes.iter().filter(|scene| finder.shots_to_share(scene).is_some()) {
            known.remove(&scene.id);
        }
        for (shape, still) in stills {
            let mut more = shared.clone();
            more.insert(shape, still);
            let (board, _) = self.board(&done, &more, &known);
            // What only one scene starts from is not shared.
            let several = |part: &Suggestion| part.kind != SuggestionKind::ShareStill || are_several(part, project);
            if !board.parts(project).iter().all(several) {
                continue;
            }
            match best.first().map(|best| board.cost.cmp(&best.cost)) {
                Some(Ordering::Greater) => {}
                Some(Ordering::Equal) => best.push(board),
                Some(Ordering::Less) | None => (best, shared) = (vec![board], more),
            }
        }
        best
    }

    /// The cheapest board with these stills to start from. What is known of scenes by themselves is not searched again.
    fn board(&self, done: &DoneAssets, shared: &SharedStills, known: &KnownVersions) -> FoundBoard {
        let project = &self.start.project;
        let scenes = project.scenes.iter().filter(|scene| scene.is_included());
        let search = SceneTerms { done, scenes: scenes.clone().count(), shared };
        let mut looks: BTreeMap<&str, Vec<&Arc<Scene>>> = BTreeMap::new();
        let mut alone = KnownVersions::new();
        let mut all = Vec::new();
        for scene in scenes {
            if scene.look.is_empty() {
                let new = || self.cheapest(self.versions(scene, false, search).iter(), search);
                let Some(versions) = known.get(&scene.id).cloned().or_else(new) else { continue };
                // Asked for by the first search only.
                if shared.is_empty() {
                    alone.insert(scene.id, versions.clone());
                }
                all.push(LookWays::of_scene(versions));
            } else {
                looks.entry(scene.look.as_str()).or_default().push(scene);
            }
        }
        all.extend(looks.into_values().map(|scenes| self.cheapest_look(&scenes, search)));
        (CheapestBoard::of(all, shared.clone(), project), alone)
    }

    /// The cheapest versions of the scenes of a look, whose shots keep one model: theirs, or another for all.
    fn cheapest_look(&self, scenes: &[&Arc<Scene>], search: SceneTerms<'_>) -> LookWays {
        let shots = |scene: &Scene| scene.assets.iter().any(|asset| is_grouped(scene, asset, Pass::Final));
        let hero = |scene: &Scene| scene.importance == Importance::Hero && shots(scene);
        let stays = !self.rules.heroes && scenes.iter().any(|scene| hero(scene));
        let models = self.goal.lens.prices.models.iter().filter(|model| model.kind == Kind::Video && !stays);
        let ways: Vec<Option<&ModelId>> = std::iter::once(None).chain(models.map(|model| Some(&model.id))).collect();
        let mut each: Vec<Option<Vec<TiedVersions>>> = vec![Some(Vec::new()); ways.len()];
        for scene in scenes {
            let found = self.versions(scene, !stays, search);
            for (to, way) in ways.iter().zip(&mut each) {
                let alike = |version: &&SceneVersion| match to {
                    None => !version.swapped,
                    Some(to) => all_by(&version.scene, to),
                };
                let tied = self.cheapest(found.iter().filter(alike), search);
                *way = way.take().zip(tied).map(|(mut way, tied)| {
                    way.push(tied);
                    way
                });
            }
        }
        LookWays::of_look(each.into_iter().flatten())
    }

    /// Of versions those that cost least on average. A board is within by its safe total, so the one that varies least comes
    /// first.
    fn cheapest<'v>(
        &self,
        versions: impl Iterator<Item = &'v SceneVersion>,
        search: SceneTerms<'_>,
    ) -> Option<TiedVersions> {
        let mut tied = TiedVersions::new();
        for version in versions {
            match tied.first().map(|best| version.cost.cmp(&best.cost)) {
                Some(Ordering::Greater) => {}
                Some(Ordering::Equal) => match tied.iter_mut().find(|known| known.is_like(version)) {
                    Some(known) if version.parts.len() < known.parts.len() => known.clone_from(version),
                    Some(_) => {}
                    None => tied.push(version.clone()),
                },
                Some(Ordering::Less) | None => tied = vec![version.clone()],
            }
        }
        if tied.len() > 1 {
            let mut finder = SuggestionFinder::new(self.goal, self.rules, search.done);
            let rounding = self.start.project.speech_rounding;
            tied.sort_by_cached_key(|version| (finder.safe(&version.scene, rounding), version.parts.len()));
            tied.truncate(MOST_TIED);
        }
        (!tied.is_empty()).then_some(tied)
    }

    /// What suggestions make of a scene. Its shots that are grouped go from model to model where `swaps`: what pays with one
    /// of them, a start still, is there with the next. Each model has its turns, so that the dearest is not left behind.
    fn versions(&self, scene: &Scene, swaps: bool, search: SceneTerms<'_>) -> Vec<SceneVersion> {
        let mut finder = SuggestionFinder::new(self.goal, self.rules, search.done);
        let mut found = FoundVersions::default();
        if let Some(cost) = finder.cost(scene, self.start.project.speech_rounding) {
            found.push(SceneVersion { scene: scene.clone(), parts: Vec::new(), cost, swapped: false });
        }
        let lanes = if swaps {
            self.goal.lens.prices.models.iter().filter(|model| model.kind == Kind::Video).count()
        } else {
            0
        };
        let shares = search.scenes.max(1).saturating_mul(lanes.saturating_add(1));
        let turns = MOST_VERSIONS.checked_div(shares).unwrap_or(0).clamp(LEAST_OF_ONE, MOST_OF_ONE);
        for _ in 0..turns {
            let models = found.models();
            if models.is_empty() {
                break;
            }
            for model in models {
                let Some(next) = found.next_by(model.as_ref()) else { continue };
                for version in self.following(next, swaps, search) {
                    found.push(version);
                }
            }
        }
        found.all
    }

    /// What one suggestion more makes of a version.
    fn following(&self, from: &SceneVersion, swaps: bool, search: SceneTerms<'_>) -> Vec<SceneVersion> {
        let SceneTerms { done, shared, .. } = search;
        let rounding = self.start.project.speech_rounding;
        let scene = &from.scene;
        let mut finder = SuggestionFinder::new(self.goal, self.rules, done);
        let wanted = |part: &Suggestion| {
            let again = only_once(part).is_some_and(|once| from.parts.iter().any(|one| only_once(one) == Some(once)));
            let upgrade = part.kind == SuggestionKind::FreeUpgrade;
            let added = part.asset == Some(NEW) && still_instead(part).is_none();
            // What many scenes start from is no picture to hold in one of them.
            let held = part.kind == SuggestionKind::HoldStill && starts_from_shared(scene, part);
            !again && !upgrade && !added && !held && !DecisionKey::of(part).is_dismissed(self.dismissed)
        };
        let sharing = if shared.is_empty() { None } else { finder.sharing(scene, &self.start.project) };
        let sharing = sharing.and_then(|scene| scene.alone(shared));
        let parts = finder.scene(scene, &self.start.project).into_iter().chain(sharing).filter(wanted);
        let mut moves: Vec<(Vec<Suggestion>, bool)> = parts.map(|part| (vec![part], false)).collect();
        if swaps {
            let shots = scene.assets.iter().filter(|asset| is_grouped(scene, asset, Pass::Final));
            let shots = shots.map(|shot| (scene, shot)).collect();
            let models = self.goal.lens.prices.models.iter().filter(|model| model.kind == Kind::Video);
            let swaps = models.filter_map(|model| finder.look_swap(&shots, &model.id, rounding));
            moves.extend(swaps.map(|swap| {
                let kind = if swap.lossless { SuggestionKind::Lossless } else { SuggestionKind::Cheaper };
                (swap.parts.into_iter().map(|part| Suggestion { kind, ..part }).collect(), true)
            }));
        }
        let mut finder = SuggestionFinder::new(self.goal, self.rules, done);
        let made = |(parts, swap): (Vec<Suggestion>, bool)| {
            let mut scene = from.scene.clone();
            let mut id = || Some(NEW);
            let mut acts = parts.iter().flat_map(|part| &part.acts);
            acts.try_for_each(|act: &Act| one(&mut scene, act, &mut id)).ok()?;
            let cost = finder.cost(&scene, rounding)?;
            Some(SceneVersion { scene, parts: joined(&from.parts, parts), cost, swapped: from.swapped || swap })
        };
        moves.into_iter().filter_map(made).collect()
    }
}

/// What is to make the still that was added, where a part says so.
fn still_instead(part: &Suggestion) -> Option<&Choice> {
    match part.acts.as_slice() {
        [Act::Choose { asset: NEW, pass: Pass::Final, choice }] => Some(choice),
        _ => None,
    }
}

/// Parts one after the other. A still that was added has no id on the board yet, so another model for it is another still.
fn joined(before: &[Suggestion], more: Vec<Suggestion>) -> Vec<Suggestion> {
    let mut all = before.to_vec();
    for part in more {
        let Some(instead) = still_instead(&part) else {
            all.push(part);
            continue;
        };
        for earlier in &mut all {
            for act in &mut earlier.acts {
                if let Act::AddStill { choice, .. } = act {
                    choice.clone_from(instead);
                }
            }
            match &mut earlier.detail {
                Detail::Still(still) => still.choice.clone_from(instead),
                Detail::Swap(swap) => swap.causes.iter_mut().for_each(|still| still.choice.clone_from(instead)),
                _ => {}
            }
        }
    }
    all
}

/// Whether all grouped shots of a scene that counts are by one model.
fn all_by(scene: &Scene, model: &ModelId) -> bool {
    let grouped = |asset: &&Asset| is_grouped(scene, asset, Pass::Final);
    !scene.is_included() || scene.assets.iter().filter(grouped).all(|asset| asset.final_choice.model == *model)
}
