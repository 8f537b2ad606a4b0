//! What is done of an open project, kept up to date with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::DoneAssets;
use super::reading::{SharedTakes, StandingTakes, WorkReader};
use crate::domain::{AssetId, ChangedRange, Pass, Project};
use crate::prices::PriceList;

/// What is done of a project, kept up to date with [`DoneWork::update`], which reads only scenes that changed.
#[derive(Clone, Debug)]
pub struct DoneWork {
    done: DoneAssets,
    /// What it was read from.
    project: Arc<Project>,
    standing: StandingTakes,
    shared: SharedTakes,
}

impl DoneWork {
    /// What is done of a project, from nothing.
    pub fn of(project: &Arc<Project>, prices: &PriceList) -> Self {
        let standing = StandingTakes::of(&project.takes);
        let (done, shared) = DoneAssets::read(&standing.of_log(&project.takes), project, prices);
        Self { done, project: Arc::clone(project), standing, shared }
    }

    /// What is done.
    pub const fn done(&self) -> &DoneAssets {
        &self.done
    }

    /// Brings it up to the project now, by difference: equal to [`DoneWork::of`] for it.
    ///
    /// The price list must be the one this was made with. A scene counts as unchanged when it is the same `Arc`.
    pub fn update(&mut self, project: &Arc<Project>, prices: &PriceList) {
        if Arc::ptr_eq(&self.project, project) {
            return;
        }
        if !Arc::ptr_eq(&self.project.takes, &project.takes) {
            *self = Self::of(project, prices);
            return;
        }
        let before = std::mem::replace(&mut self.project, Arc::clone(project));
        if project.takes.is_empty() {
            return;
        }
        let mut reader = WorkReader::new(self.standing.of_log(&project.takes), project, prices);
        // Both bear on every scene.
        if before.speech_rounding != project.speech_rounding || reader.shared != self.shared {
            *self = Self::of(project, prices);
            return;
        }
        let changed = ChangedRange::between(&before.scenes, &project.scenes);
        let gone = before.scenes.get(changed.old).unwrap_or_default();
        reader.own(project);
        for scene in project.scenes.get(changed.new).unwrap_or_default() {
            reader.scene(scene, project.speech_rounding);
        }
        let mut work: BTreeMap<_, _> = reader.work;
        let read_before = gone.iter().flat_map(|scene| &scene.assets).chain(before.assets.iter()).map(|asset| asset.id);
        let ids: BTreeSet<AssetId> = read_before.chain(work.keys().map(|(asset, _)| *asset)).collect();
        for (asset, pass) in ids.into_iter().flat_map(|asset| Pass::ALL.map(|pass| (asset, pass))) {
            self.done.put(asset, pass, work.remove(&(asset, pass)));
        }
    }
}
