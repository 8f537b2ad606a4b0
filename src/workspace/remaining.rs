//! The project without what is done: what advice may still change, and what is still to go.

use std::sync::Arc;

use crate::domain::{Asset, ChangedRange, Lock, Pass, Project, Scene};
use crate::figures::usage::ToGo;
use crate::figures::{DoneAssets, DoneWork, Figures};
use crate::prices::PriceList;

/// What is still to go of a project.
pub(super) struct Remaining {
    work: DoneWork,
    /// `None` while nothing is done.
    left: Option<Left>,
}

/// What is still to go of a project of which something is done.
struct Left {
    to_go: ToGo,
    /// The project with its finished assets locked: nothing can be saved on them any more.
    open: Arc<Project>,
    /// The scenes of the project, of which those of `open` were made.
    scenes: Vec<Arc<Scene>>,
}

/// What is done now.
#[derive(Clone, Copy)]
struct DoneNow<'a> {
    all: &'a DoneAssets,
    /// The places of the scenes of which more or less may be done than before.
    touched: &'a [usize],
}

impl Remaining {
    /// What is to go, from nothing.
    pub(super) fn of(project: &Arc<Project>, figures: &Arc<Figures>, prices: &PriceList) -> Self {
        let work = DoneWork::of(project, prices);
        let all: Vec<usize> = (0..project.scenes.len()).collect();
        let left = Left::of(project, figures, DoneNow { all: work.done(), touched: &all }, prices);
        Self { work, left }
    }

    /// Brings it up to the project now, by difference. The price list must be the one it was made with.
    pub(super) fn update(&mut self, project: &Arc<Project>, figures: &Arc<Figures>, prices: &PriceList) {
        let touched = self.work.update(project, prices);
        let done = DoneNow { all: self.work.done(), touched: &touched };
        match &mut self.left {
            Some(left) if !done.all.is_empty() => left.update(project, figures, done, prices),
            _ => self.left = Left::of(project, figures, done, prices),
        }
    }

    /// The figures of what is still to go; `None` while nothing is done.
    pub(super) fn figures(&self) -> Option<&Arc<Figures>> {
        self.left.as_ref().map(|left| left.to_go.shared())
    }

    /// The project with its finished assets locked; `None` while nothing is done.
    pub(super) fn open(&self) -> Option<&Arc<Project>> {
        self.left.as_ref().map(|left| &left.open)
    }

    /// What needs no more takes, and what is stale.
    pub(super) const fn done(&self) -> &DoneAssets {
        self.work.done()
    }
}

impl Left {
    /// `None` where nothing is done.
    fn of(project: &Arc<Project>, figures: &Arc<Figures>, done: DoneNow<'_>, prices: &PriceList) -> Option<Self> {
        if done.all.is_empty() {
            return None;
        }
        // Of most boards little is made at first: the first take costs no more than the next.
        let scenes = project.scenes.clone();
        let mut left = Self { to_go: ToGo::all(figures), open: Arc::clone(project), scenes };
        left.update(project, figures, done, prices);
        Some(left)
    }

    /// Scenes that did not change stay the same `Arc`, so that advice sees it.
    fn update(&mut self, project: &Project, figures: &Figures, done: DoneNow<'_>, prices: &PriceList) {
        let DoneNow { all: done, touched } = done;
        self.to_go.update_at(touched, figures, done, prices);
        let ChangedRange { old, new } = ChangedRange::between(&self.scenes, &project.scenes);
        let changed = project.scenes.get(new).unwrap_or_default();
        let mut locked = std::mem::take(&mut Arc::make_mut(&mut self.open).scenes);
        locked.splice(old.clone(), changed.iter().map(|scene| locked_scene(scene, done)));
        self.scenes.splice(old, changed.iter().cloned());
        for place in touched {
            if let Some((locked, scene)) = locked.get_mut(*place).zip(self.scenes.get(*place)) {
                *locked = locked_scene(scene, done);
            }
        }
        self.open = Arc::new(locked_project(project, locked, done));
    }
}

/// A project with these scenes instead of its own, and its own finished assets locked.
fn locked_project(project: &Project, scenes: Vec<Arc<Scene>>, done: &DoneAssets) -> Project {
    let assets = project.assets.iter().map(|asset| locked_if_finished(asset, done)).collect();
    Project { scenes, assets, ..project.clone() }
}

/// A scene with its finished assets locked; itself where none is.
fn locked_scene(scene: &Arc<Scene>, done: &DoneAssets) -> Arc<Scene> {
    if !scene.assets.iter().any(|asset| is_finished(asset, done)) {
        return Arc::clone(scene);
    }
    let assets = scene.assets.iter().map(|asset| locked_if_finished(asset, done)).collect();
    Arc::new(Scene { assets, ..Scene::clone(scene) })
}

/// Whether nothing more is made of an asset, or a part of it is made already. One with a kept draft can still be finished
/// by another model.
fn is_finished(asset: &Asset, done: &DoneAssets) -> bool {
    done.is_begun(asset.id, Pass::Final)
}

fn locked_if_finished(asset: &Asset, done: &DoneAssets) -> Asset {
    let lock = if is_finished(asset, done) { Lock::Locked } else { asset.lock };
    Asset { lock, ..asset.clone() }
}
