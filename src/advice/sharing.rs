//! One still for the shots of several scenes, where each scene would need one of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::find::{NEW, SuggestionFinder};
use super::still::{cheapest, shared_still};
use super::{Act, Detail, Question, Still, Suggestion, SuggestionKind};
use crate::advice::fit::Quality;
use crate::domain::{
    Aspect, Asset, AssetId, Credits, Importance, Kind, Pass, Project, Scene, SceneId, Seconds, StartFrom,
};
use crate::figures::{AssetContext, Basis, Expected, Lens};

/// The scenes that a still could be shared among.
pub(super) struct SharingScene<'a> {
    scene: &'a Scene,
    shots: Vec<&'a Asset>,
    /// What it saves when its shots start from a still that costs nothing.
    saves: Expected,
}

/// A still that could be shared, and what it costs.
#[derive(Clone, Debug)]
pub(super) struct SharedStill {
    still: Still,
    pub(super) costs: Expected,
}

/// The stills that could be shared, by the shape of the shots.
pub(super) type SharedStills = BTreeMap<Option<Aspect>, SharedStill>;

impl SharingScene<'_> {
    /// The shape of its shots.
    fn shape(&self) -> Option<Aspect> {
        self.shots.first()?.needs.aspect
    }

    /// The same as a suggestion about this scene alone, as if the still were there.
    pub(super) fn alone(&self, shared: &SharedStills) -> Option<Suggestion> {
        let there = SharedStill { costs: Expected::default(), ..shared.get(&self.shape())?.clone() };
        Some(suggestion(std::slice::from_ref(self), &there))
    }
}

impl<'a> SuggestionFinder<'a, '_> {
    /// One shared still for each shape, where it pays for at least two scenes together. All scenes join whose shots are kept
    /// more often from it: the still is paid once, however many they are.
    pub(super) fn shared_stills(&mut self, project: &'a Project) -> Vec<Suggestion> {
        let mut by_shape: BTreeMap<Option<Aspect>, Vec<SharingScene<'a>>> = BTreeMap::new();
        for scene in &project.scenes {
            if let Some(found) = self.sharing(scene, project) {
                by_shape.entry(found.shape()).or_default().push(found);
            }
        }
        let all = by_shape.into_values().filter(|scenes| scenes.len() > 1);
        all.filter_map(|scenes| {
            let still = self.still_for(scenes.first()?, project)?;
            let one = suggestion(&scenes, &still);
            (!one.saves.is_zero()).then_some(one)
        })
        .collect()
    }

    /// The stills that at least two scenes could share, whether that pays or not.
    pub(super) fn stills_to_share(&mut self, project: &'a Project) -> SharedStills {
        let mut all: BTreeMap<Option<Aspect>, (SharingScene<'a>, usize)> = BTreeMap::new();
        for scene in &project.scenes {
            let Some(shots) = self.shots_to_share(scene) else { continue };
            let one = SharingScene { scene, shots, saves: Expected::default() };
            let (_, count) = all.entry(one.shape()).or_insert((one, 0));
            *count = count.saturating_add(1);
        }
        let several = all.into_iter().filter(|(_, (_, count))| *count > 1);
        several.filter_map(|(shape, (first, _))| Some((shape, self.still_for(&first, project)?))).collect()
    }

    /// What a scene would save; `None` where its shots may not change, have a still, or would save nothing.
    pub(super) fn sharing(&mut self, scene: &'a Scene, project: &Project) -> Option<SharingScene<'a>> {
        let shots = self.shots_to_share(scene)?;
        let mut then = scene.clone();
        for shot in then.assets.iter_mut().filter(|shot| starts_in_scene(shot)) {
            shot.from_still = Some(NEW);
        }
        let rounding = project.speech_rounding;
        let saves = self.cost(scene, rounding)?.less(&self.cost(&then, rounding)?);
        (saves > Expected::default()).then_some(SharingScene { scene, shots, saves })
    }

    /// The shots of a scene that would start from a shared still; `None` where that makes no difference, or one of them
    /// may not change.
    pub(super) fn shots_to_share(&self, scene: &'a Scene) -> Option<Vec<&'a Asset>> {
        let lens = self.lens();
        if lens.basis == Basis::Bare || !lens.filter.includes(Pass::Final) {
            return None;
        }
        let kept = scene.importance == Importance::Hero && !self.may_touch_heroes();
        if !scene.is_included() || kept || scene.has(Kind::Image) {
            return None;
        }
        let shots: Vec<&Asset> = scene.assets.iter().filter(|shot| starts_in_scene(shot)).collect();
        (!shots.is_empty() && shots.iter().all(|shot| self.untouched(shot))).then_some(shots)
    }

    /// The cheapest still for scenes like this one.
    fn still_for(&mut self, first: &SharingScene<'a>, project: &Project) -> Option<SharedStill> {
        let shot = *first.shots.first()?;
        let Lens { prices, plan, .. } = *self.lens();
        let context = AssetContext::of_scene(first.scene, project.speech_rounding);
        let question = Question { asset: shot, pass: Pass::Final, context, prices, plan };
        let still = cheapest(&question, self.estimator())?;
        let mut alone = Scene::new(SceneId::new(0), String::new(), Seconds::ZERO);
        alone.assets = vec![shared_still(NEW, still.choice.clone(), shot.needs.aspect)];
        let costs = self.cost(&alone, project.speech_rounding)?;
        Some(SharedStill { still, costs })
    }
}

/// Whether it is a shot that starts from the image of its scene, or from text where there is none.
fn starts_in_scene(shot: &Asset) -> bool {
    shot.kind() == Kind::Video && shot.start_from() == StartFrom::Scene
}

/// One still for scenes.
fn suggestion(scenes: &[SharingScene<'_>], shared: &SharedStill) -> Suggestion {
    let together: Expected = scenes.iter().map(|one| one.saves.clone()).sum();
    let shots: Vec<AssetId> = scenes.iter().flat_map(|one| &one.shots).map(|shot| shot.id).collect();
    Suggestion {
        kind: SuggestionKind::ShareStill,
        scene: scenes.first().map_or(SceneId::new(0), |one| one.scene.id),
        importance: scenes.iter().map(|one| one.scene.importance).max().unwrap_or_default(),
        asset: None,
        pass: Pass::Final,
        of: Kind::Video,
        acts: vec![Act::ShareStill { shots, choice: shared.still.choice.clone() }],
        saves: together.less(&shared.costs).floor(),
        costs_more: Credits::ZERO,
        loses: Quality::default(),
        detail: Detail::Still(shared.still.clone()),
    }
}

impl Suggestion {
    /// The shots that it lets start from one still of the project; nothing where it is about something else.
    pub(super) fn sharing_shots(&self) -> &[AssetId] {
        let shots = self.acts.iter().find_map(|act| match act {
            Act::ShareStill { shots, .. } => Some(shots.as_slice()),
            _ => None,
        });
        shots.unwrap_or_default()
    }

    /// Another scene joins those that share a still of this shape; false where it is about another one.
    fn join(&mut self, more: &Self, shape: impl Fn(AssetId) -> Option<Aspect>) -> bool {
        let of = |part: &Self| part.sharing_shots().first().map(|shot| shape(*shot));
        if of(self).is_none() || of(self) != of(more) {
            return false;
        }
        for act in &mut self.acts {
            if let Act::ShareStill { shots, .. } = act {
                shots.extend_from_slice(more.sharing_shots());
            }
        }
        self.importance = self.importance.max(more.importance);
        self.saves = self.saves.plus(more.saves).unwrap_or(self.saves);
        true
    }
}

/// Puts what scenes share by themselves together: one still for all scenes of a shape. With what these stills cost.
pub(super) fn together(
    parts: Vec<Suggestion>,
    shared: &SharedStills,
    project: &Project,
) -> (Vec<Suggestion>, Expected) {
    if parts.iter().all(|part| part.kind != SuggestionKind::ShareStill) {
        return (parts, Expected::default());
    }
    let shapes: BTreeMap<AssetId, Option<Aspect>> =
        project.all_assets().map(|asset| (asset.id, asset.needs.aspect)).collect();
    let shape = |shot: AssetId| shapes.get(&shot).copied().flatten();
    let mut all: Vec<Suggestion> = Vec::new();
    for part in parts {
        let shares = part.kind == SuggestionKind::ShareStill;
        if !shares || !all.iter_mut().any(|earlier| earlier.join(&part, shape)) {
            all.push(part);
        }
    }
    let mut costs = Expected::default();
    for part in &mut all {
        let shape = part.sharing_shots().first().map(|shot| shape(*shot));
        if let Some(still) = shape.and_then(|shape| shared.get(&shape)) {
            part.saves = part.saves.less(still.costs.ceil());
            costs = costs.plus(&still.costs);
        }
    }
    (all, costs)
}

/// Whether a still is shared among several scenes.
pub(super) fn are_several(part: &Suggestion, project: &Project) -> bool {
    let scene_of = |shot: &AssetId| project.asset(*shot).and_then(|(scene, _)| scene).map(|scene| scene.id);
    let mut scenes = part.sharing_shots().iter().map(scene_of);
    let first = scenes.next();
    scenes.any(|scene| Some(scene) != first)
}

/// Takes the scenes that are left out in the end from those that share a still. Where one scene is left, it gets a still
/// of its own.
pub(super) fn without_scenes(
    part: Suggestion,
    gone: &dyn Fn(SceneId) -> bool,
    project: &Project,
) -> Option<Suggestion> {
    let shots: BTreeSet<AssetId> = part.sharing_shots().iter().copied().collect();
    let scenes = project.scenes.iter().filter(|scene| !gone(scene.id));
    let kept: Vec<(&Scene, AssetId)> = scenes
        .flat_map(|scene| scene.assets.iter().map(|shot| (&**scene, shot.id)))
        .filter(|(_, shot)| shots.contains(shot))
        .collect();
    let (first, shot) = *kept.first()?;
    let Detail::Still(still) = part.detail.clone() else { return None };
    let several = kept.iter().any(|(scene, _)| scene.id != first.id);
    let choice = still.choice;
    let (kind, asset, act) = if several {
        let shots = kept.iter().map(|(_, shot)| *shot).collect();
        (SuggestionKind::ShareStill, None, Act::ShareStill { shots, choice })
    } else {
        (SuggestionKind::AddStill, Some(shot), Act::AddStill { shot, choice })
    };
    let importance = kept.iter().map(|(scene, _)| scene.importance).max().unwrap_or_default();
    Some(Suggestion { kind, asset, scene: first.id, importance, acts: vec![act], ..part })
}
