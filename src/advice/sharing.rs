//! One still for the shots of several scenes, where each scene would need one of its own.

use std::collections::BTreeMap;

use super::find::{NEW, SuggestionFinder};
use super::still::{cheapest, shared_still};
use super::{Act, Detail, Question, Suggestion, SuggestionKind};
use crate::advice::fit::Quality;
use crate::domain::{
    Aspect, Asset, AssetId, Credits, Importance, Kind, Pass, Project, Scene, SceneId, Seconds, StartFrom,
};
use crate::figures::{AssetContext, Basis, Expected, Lens};

/// The scenes that a still could be shared among.
struct SharingScene<'a> {
    scene: &'a Scene,
    shots: Vec<&'a Asset>,
    /// What it saves when its shots start from a still that costs nothing.
    saves: Expected,
}

impl<'a> SuggestionFinder<'a, '_> {
    /// One shared still for each shape, where it pays for at least two scenes together. All scenes join whose shots are kept
    /// more often from it: the still is paid once, however many they are.
    pub(super) fn shared_stills(&mut self, project: &'a Project) -> Vec<Suggestion> {
        let lens = self.lens();
        if lens.basis == Basis::Bare || !lens.filter.includes(Pass::Final) {
            return Vec::new();
        }
        let mut by_shape: BTreeMap<Option<Aspect>, Vec<SharingScene<'a>>> = BTreeMap::new();
        for scene in &project.scenes {
            if let Some(found) = self.sharing(scene, project) {
                let shape = found.shots.first().and_then(|shot| shot.needs.aspect);
                by_shape.entry(shape).or_default().push(found);
            }
        }
        let all = by_shape.into_values().filter(|scenes| scenes.len() > 1);
        all.filter_map(|scenes| self.shared(&scenes, project)).collect()
    }

    /// What a scene would save; `None` where its shots may not change, have a still, or would save nothing.
    fn sharing(&mut self, scene: &'a Scene, project: &Project) -> Option<SharingScene<'a>> {
        let touched = scene.importance == Importance::Hero && !self.may_touch_heroes();
        if !scene.is_included() || touched || scene.has(Kind::Image) {
            return None;
        }
        let starts = |shot: &&Asset| shot.kind() == Kind::Video && shot.start_from() == StartFrom::Scene;
        let shots: Vec<&Asset> = scene.assets.iter().filter(starts).collect();
        if shots.is_empty() || !shots.iter().all(|shot| self.untouched(shot)) {
            return None;
        }
        let mut then = scene.clone();
        for shot in then.assets.iter_mut().filter(|shot| starts(&&**shot)) {
            shot.from_still = Some(NEW);
        }
        let rounding = project.speech_rounding;
        let saves = self.cost(scene, rounding)?.less(&self.cost(&then, rounding)?);
        (saves > Expected::default()).then_some(SharingScene { scene, shots, saves })
    }

    fn shared(&mut self, scenes: &[SharingScene<'a>], project: &Project) -> Option<Suggestion> {
        let first = scenes.first()?;
        let shot = *first.shots.first()?;
        let Lens { prices, plan, .. } = *self.lens();
        let context = AssetContext::of_scene(first.scene, project.speech_rounding);
        let question = Question { asset: shot, pass: Pass::Final, context, prices, plan };
        let still = cheapest(&question, self.estimator())?;
        let mut alone = Scene::new(SceneId::new(0), String::new(), Seconds::ZERO);
        alone.assets = vec![shared_still(NEW, still.choice.clone(), shot.needs.aspect)];
        let costs = self.cost(&alone, project.speech_rounding)?;
        let together: Expected = scenes.iter().map(|one| one.saves.clone()).sum();
        let saves = together.less(&costs).floor();
        if saves.is_zero() {
            return None;
        }
        let shots: Vec<AssetId> = scenes.iter().flat_map(|one| &one.shots).map(|shot| shot.id).collect();
        Some(Suggestion {
            kind: SuggestionKind::ShareStill,
            scene: first.scene.id,
            importance: scenes.iter().map(|one| one.scene.importance).max().unwrap_or_default(),
            asset: None,
            pass: Pass::Final,
            of: Kind::Video,
            acts: vec![Act::ShareStill { shots, choice: still.choice.clone() }],
            saves,
            costs_more: Credits::ZERO,
            loses: Quality::default(),
            detail: Detail::Still(still),
        })
    }
}
