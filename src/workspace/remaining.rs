//! The project without what is done: what advice may still change, and what is still to go.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{Asset, Lock, Pass, Project, Scene, SceneId, TakeLog};
use crate::figures::usage::ToGo;
use crate::figures::{DoneAssets, Figures};
use crate::prices::PriceList;

/// What is still to go of a project of which something is done.
pub(super) struct Remaining {
    to_go: ToGo,
    /// The project with its finished assets locked: nothing can be saved on them any more.
    open: Arc<Project>,
    /// Each scene that was locked, beside the one it was made of, so that advice sees what did not change.
    locked: BTreeMap<SceneId, (Arc<Scene>, Arc<Scene>)>,
}

impl Remaining {
    /// What is to go, brought up from what it was before; `None` when nothing is done.
    pub(super) fn bring_up(
        before: Option<Self>,
        (project, takes): (&Arc<Project>, &TakeLog),
        figures: &Figures,
        prices: &PriceList,
    ) -> Option<Self> {
        let done = DoneAssets::of(takes, project, prices);
        if done.is_empty() {
            return None;
        }
        let (to_go, mut known) = match before {
            Some(Self { mut to_go, locked, .. }) => {
                let known = if *to_go.done() == done { locked } else { BTreeMap::new() };
                to_go.update(figures, &done, prices);
                (to_go, known)
            }
            None => (ToGo::of(figures, done.clone(), prices), BTreeMap::new()),
        };
        let mut locked = BTreeMap::new();
        let mut open = Project::clone(project);
        for scene in &mut open.scenes {
            if !scene.assets.iter().any(|asset| is_finished(asset, &done)) {
                continue;
            }
            let kept = known.remove(&scene.id).filter(|(from, _)| Arc::ptr_eq(from, scene));
            let pair = kept.unwrap_or_else(|| (Arc::clone(scene), Arc::new(with_locks(scene, &done))));
            *scene = Arc::clone(&pair.1);
            locked.insert(scene.id, pair);
        }
        open.assets = open.assets.iter().map(|asset| locked_if_finished(asset, &done)).collect();
        Some(Self { to_go, open: Arc::new(open), locked })
    }

    /// The figures of what is still to go.
    pub(super) const fn figures(&self) -> &Figures {
        self.to_go.figures()
    }

    /// The project with its finished assets locked.
    pub(super) const fn open(&self) -> &Arc<Project> {
        &self.open
    }

    /// What needs no more takes.
    pub(super) const fn done(&self) -> &DoneAssets {
        self.to_go.done()
    }
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

fn with_locks(scene: &Scene, done: &DoneAssets) -> Scene {
    let assets = scene.assets.iter().map(|asset| locked_if_finished(asset, done)).collect();
    Scene { assets, ..scene.clone() }
}
