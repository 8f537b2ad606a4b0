//! What is done of an open project, kept up to date with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::DoneAssets;
use super::reading::{SharedTakes, WorkReader};
use crate::domain::{AssetId, ChangedRange, Pass, Project, Scene, any_in};
use crate::prices::PriceList;

/// What is done of a project, kept up to date with [`DoneWork::update`], which reads only scenes that changed.
#[derive(Clone, Debug)]
pub struct DoneWork {
    done: DoneAssets,
    /// What it was read from.
    project: Arc<Project>,
    shared: SharedTakes,
}

impl DoneWork {
    /// What is done of a project, from nothing.
    pub fn of(project: &Arc<Project>, prices: &PriceList) -> Self {
        let (done, shared) = DoneAssets::read(&project.takes, project, prices);
        Self { done, project: Arc::clone(project), shared }
    }

    /// What is done.
    pub const fn done(&self) -> &DoneAssets {
        &self.done
    }

    /// Brings it up to the project now, by difference: equal to [`DoneWork::of`] for it.
    ///
    /// The price list must be the one this was made with. A scene counts as unchanged when it is the same `Arc`. Gives the
    /// places of the scenes, from 0 and in order, of which more or less may be done now; those that changed need not be among
    /// them.
    pub fn update(&mut self, project: &Arc<Project>, prices: &PriceList) -> Vec<usize> {
        if Arc::ptr_eq(&self.project, project) {
            return Vec::new();
        }
        let before = std::mem::replace(&mut self.project, Arc::clone(project));
        if project.takes.is_empty() && before.takes.is_empty() {
            return Vec::new();
        }
        let mut reader = WorkReader::new(&project.takes, project, prices);
        // It bears on every scene.
        if before.speech_rounding != project.speech_rounding {
            *self = Self::of(project, prices);
            return (0..project.scenes.len()).collect();
        }
        let touched =
            TouchedAssets { own: assets_of_changes(&before, project), stills: differing(&self.shared, &reader.shared) };
        self.shared.clone_from(&reader.shared);
        let ChangedRange { old, new } = ChangedRange::between(&before.scenes, &project.scenes);
        let gone = before.scenes.get(old).unwrap_or_default();
        let is_touched = |(place, scene): &(usize, &Arc<Scene>)| new.contains(place) || touched.is_in(scene);
        let places: Vec<usize> = if touched.is_none() {
            new.clone().collect()
        } else {
            project.scenes.iter().enumerate().filter(is_touched).map(|(place, _)| place).collect()
        };
        let read: Vec<&Arc<Scene>> = places.iter().filter_map(|place| project.scenes.get(*place)).collect();
        reader.own(project);
        for scene in &read {
            reader.scene(scene, project.speech_rounding);
        }
        let mut work: BTreeMap<_, _> = reader.work;
        let scenes = gone.iter().chain(read).flat_map(|scene| &scene.assets);
        let assets = scenes.chain(before.assets.iter()).chain(project.assets.iter()).map(|asset| asset.id);
        let ids: BTreeSet<AssetId> = assets.collect();
        for (asset, pass) in ids.into_iter().flat_map(|asset| Pass::ALL.map(|pass| (asset, pass))) {
            self.done.put(asset, pass, work.remove(&(asset, pass)));
        }
        places
    }
}

/// Assets whose work may be another one because of other takes.
struct TouchedAssets {
    /// Those that the takes were made for.
    own: BTreeSet<AssetId>,
    /// Shared stills with another kept take.
    stills: BTreeSet<AssetId>,
}

impl TouchedAssets {
    fn is_none(&self) -> bool {
        self.own.is_empty() && self.stills.is_empty()
    }

    /// Whether the work on a scene may be another one.
    fn is_in(&self, scene: &Scene) -> bool {
        any_in(&self.own, scene.assets.iter().map(|asset| asset.id))
            || any_in(&self.stills, scene.assets.iter().filter_map(|asset| asset.from_still))
    }
}

/// The assets of the takes that two states of a project have otherwise.
fn assets_of_changes(before: &Project, now: &Project) -> BTreeSet<AssetId> {
    let changes = now.takes.changes_since(&before.takes);
    changes.flat_map(|change| [change.before, change.now]).flatten().map(|take| take.asset).collect()
}

/// The stills with another kept take.
fn differing(before: &SharedTakes, now: &SharedTakes) -> BTreeSet<AssetId> {
    let all = before.keys().chain(now.keys());
    all.filter(|still| before.get(still) != now.get(still)).copied().collect()
}
