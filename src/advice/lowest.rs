//! The cheapest board that suggestions lead to, scene by scene.
//!
//! The gentlest suggestion is not always on the way to the cheapest board: a better model for less can rule out a start
//! still that would have saved more. Here every order in which suggestions may follow each other is tried for each scene.
//!
//! A still that scenes share costs once, however many they are. So the scenes are tried once without it, and once as if it
//! were there; it is shared where that saves more than it costs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::act::one;
use super::find::{NEW, SuggestionFinder};
use super::looks::is_grouped;
use super::sharing::{SharedStills, are_several, together};
use super::trial::{BoardState, Goal};
use super::{Act, DecisionKey, Detail, Suggestion, SuggestionKind, SuggestionRules};
use crate::domain::{Asset, AssetId, Choice, Importance, Kind, ModelId, Pass, Presence, Scene, SceneId};
use crate::figures::{DoneAssets, Expected};

/// So many versions are looked at in all, shared out among the scenes.
const MOST_VERSIONS: usize = 20_000;
/// So many of one scene at the most, and at the least: fewer still follow what saves most.
const MOST_OF_ONE: usize = 256;
const LEAST_OF_ONE: usize = 8;
/// On boards of so few scenes a look may go to its model by way of any other: with that one a start still may pay.
const FEW_SCENES: usize = 8;

/// Looks for the cheapest version of each scene.
pub(super) struct Lowest<'s, 'a> {
    pub(super) start: &'s BoardState,
    pub(super) goal: &'s Goal<'a>,
    pub(super) rules: SuggestionRules,
    pub(super) dismissed: &'s BTreeSet<String>,
}

/// A scene after some suggestions.
#[derive(Clone)]
struct SceneVersion {
    scene: Scene,
    parts: Vec<Suggestion>,
    cost: Expected,
    /// Whether all that follows from it is known.
    followed: bool,
}

/// What scenes are searched under.
#[derive(Clone, Copy)]
struct SceneTerms<'t> {
    done: &'t DoneAssets,
    /// So many versions of one scene.
    most: usize,
    /// Whether a look may go to its model by way of another one.
    detours: bool,
    /// The stills that are there to start from.
    shared: &'t SharedStills,
}

/// The cheapest board, and what leads to it.
struct CheapestBoard {
    parts: Vec<Suggestion>,
    cost: Expected,
    /// The scenes without a look, where no still is shared.
    alone: KnownVersions,
}

/// The cheapest versions of scenes by themselves.
type KnownVersions = BTreeMap<SceneId, SceneVersion>;

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
    /// What leads to the cheapest board, in the order of the scenes.
    pub(super) fn parts(&self) -> Vec<Suggestion> {
        let project = &self.start.project;
        let done = self.start.done();
        let mut finder = SuggestionFinder::new(self.goal, self.rules, &done);
        let stills = finder.stills_to_share(project);
        let mut shared = SharedStills::new();
        let mut best = self.board(&done, &shared, &KnownVersions::new());
        // Where no still can be shared, it makes no difference.
        let mut known = std::mem::take(&mut best.alone);
        for scene in project.scenes.iter().filter(|scene| finder.shots_to_share(scene).is_some()) {
            known.remove(&scene.id);
        }
        for (shape, still) in stills {
            let mut more = shared.clone();
            more.insert(shape, still);
            let board = self.board(&done, &more, &known);
            // What only one scene starts from is not shared.
            let several = |part: &Suggestion| part.kind != SuggestionKind::ShareStill || are_several(part, project);
            if board.cost < best.cost && board.parts.iter().all(several) {
                (best, shared) = (board, more);
            }
        }
        best.parts
    }

    /// The cheapest board with these stills to start from. What is known of scenes by themselves is not searched again.
    fn board(&self, done: &DoneAssets, shared: &SharedStills, known: &KnownVersions) -> CheapestBoard {
        let scenes = self.start.project.scenes.iter().filter(|scene| scene.is_included());
        let count = scenes.clone().count().max(1);
        let most = MOST_VERSIONS.checked_div(count).unwrap_or(0).clamp(LEAST_OF_ONE, MOST_OF_ONE);
        let search = SceneTerms { done, most, detours: count <= FEW_SCENES, shared };
        let mut looks: BTreeMap<&str, Vec<&Arc<Scene>>> = BTreeMap::new();
        let mut alone = KnownVersions::new();
        let mut all = Vec::new();
        for scene in scenes {
            if scene.look.is_empty() {
                let version = known.get(&scene.id).cloned().or_else(|| self.cheapest(scene, None, search));
                // Asked for by the first search only.
                alone.extend(version.clone().filter(|_| shared.is_empty()).map(|version| (scene.id, version)));
                all.extend(version);
            } else {
                looks.entry(scene.look.as_str()).or_default().push(scene);
            }
        }
        for (_, scenes) in looks {
            all.extend(self.cheapest_look(&scenes, search));
        }
        let costs: Expected = all.iter().map(|version| version.cost.clone()).sum();
        let parts = all.into_iter().flat_map(|version| version.parts).collect();
        let (parts, stills) = together(parts, shared, &self.start.project);
        CheapestBoard { parts, cost: costs.plus(&stills), alone }
    }

    /// The cheapest versions of the scenes of a look, whose shots keep one model: theirs, or another for all.
    fn cheapest_look(&self, scenes: &[&Arc<Scene>], search: SceneTerms<'_>) -> Vec<SceneVersion> {
        let shots = |scene: &Scene| scene.assets.iter().any(|asset| is_grouped(scene, asset, Pass::Final));
        let hero = |scene: &Scene| scene.importance == Importance::Hero && shots(scene);
        let stays = !self.rules.heroes && scenes.iter().any(|scene| hero(scene));
        let models = self.goal.lens.prices.models.iter().filter(|model| model.kind == Kind::Video && !stays);
        let ways = std::iter::once(None).chain(models.map(|model| Some(&model.id)));
        let versions = ways.filter_map(|to| {
            let each = scenes.iter().map(|scene| self.cheapest(scene, to, search));
            let each: Vec<SceneVersion> = each.collect::<Option<_>>()?;
            let cost: Expected = each.iter().map(|version| version.cost.clone()).sum();
            Some((cost, each))
        });
        let best = versions.min_by(|(one, _), (other, _)| one.cmp(other));
        best.map(|(_, each)| each).unwrap_or_default()
    }

    /// The cheapest version of a scene, with its grouped shots as they are or all by one model.
    fn cheapest(&self, scene: &Scene, to: Option<&ModelId>, search: SceneTerms<'_>) -> Option<SceneVersion> {
        let SceneTerms { done, most, .. } = search;
        let mut finder = SuggestionFinder::new(self.goal, self.rules, done);
        let cost = finder.cost(scene, self.start.project.speech_rounding)?;
        let mut all = vec![SceneVersion { scene: scene.clone(), parts: Vec::new(), cost, followed: false }];
        for _ in 0..most {
            let open = all.iter_mut().filter(|version| !version.followed);
            let Some(next) = open.min_by(|one, other| one.cost.cmp(&other.cost)) else { break };
            next.followed = true;
            for found in self.following(next, to, search) {
                if all.iter().all(|known| known.scene != found.scene) {
                    all.push(found);
                }
            }
        }
        let alike = |version: &SceneVersion| to.is_none_or(|to| all_by(&version.scene, to));
        let mut fine: Vec<SceneVersion> = all.into_iter().filter(alike).collect();
        let least = fine.iter().map(|version| &version.cost).min()?.clone();
        fine.retain(|version| version.cost == least);
        if fine.len() == 1 {
            return fine.pop();
        }
        // A board is within by its safe total: of those that cost the same on average, the one that varies least.
        let rounding = self.start.project.speech_rounding;
        fine.into_iter().min_by_key(|version| (finder.safe(&version.scene, rounding), version.parts.len()))
    }

    /// What one suggestion more makes of a version.
    fn following(&self, from: &SceneVersion, to: Option<&ModelId>, search: SceneTerms<'_>) -> Vec<SceneVersion> {
        let SceneTerms { done, detours, shared, .. } = search;
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
        let mut moves: Vec<Vec<Suggestion>> = parts.map(|part| vec![part]).collect();
        if let Some(to) = to {
            let shots = scene.assets.iter().filter(|asset| is_grouped(scene, asset, Pass::Final));
            let shots = shots.map(|shot| (scene, shot)).collect();
            let mut swaps: Vec<_> = finder.look_swap(&shots, to, rounding).into_iter().collect();
            if (swaps.is_empty() || detours) && !all_by(scene, to) {
                // It may need a start still that only pays for itself with another model.
                let models = self.goal.lens.prices.models.iter().filter(|model| model.kind == Kind::Video);
                let others = models.filter(|model| model.id != *to);
                swaps.extend(others.filter_map(|model| finder.look_swap(&shots, &model.id, rounding)));
            }
            moves.extend(swaps.into_iter().map(|swap| {
                let kind = if swap.lossless { SuggestionKind::Lossless } else { SuggestionKind::Cheaper };
                swap.parts.into_iter().map(|part| Suggestion { kind, ..part }).collect()
            }));
        }
        let made = |parts: Vec<Suggestion>| {
            let mut scene = from.scene.clone();
            let mut id = || Some(NEW);
            let mut acts = parts.iter().flat_map(|part| &part.acts);
            acts.try_for_each(|act: &Act| one(&mut scene, act, &mut id)).ok()?;
            let cost = SuggestionFinder::new(self.goal, self.rules, done).cost(&scene, rounding)?;
            let followed = scene.presence == Presence::Omitted;
            Some(SceneVersion { scene, parts: joined(&from.parts, parts), cost, followed })
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
