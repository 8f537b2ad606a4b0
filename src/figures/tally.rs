//! What is counted of all scenes: kept up with each edit, so that no frame goes through them for it.

use std::collections::BTreeMap;

use super::SceneFigures;
use crate::domain::{Aspect, Project, Scene};

/// What is counted of all scenes of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SceneTally {
    /// The running time in milliseconds: all scenes that are not omitted.
    pub running_millis: u64,
    /// The part of it in which a shot is seen, in milliseconds.
    pub moving_millis: u64,
    /// The scenes that are omitted.
    pub omitted: usize,
    /// The scenes in the video that have no length yet.
    pub without_length: usize,
    /// The scenes that keep a number of their own.
    pub numbered: usize,
    /// The findings about scenes.
    pub findings: usize,
    /// How many images and shots ask for each shape, or for none; omitted scenes count.
    shapes: BTreeMap<Option<Aspect>, usize>,
}

impl SceneTally {
    /// Counts a scene in.
    pub(super) fn add(&mut self, scene: &Scene, figures: &SceneFigures) {
        self.change(scene, figures, usize::saturating_add, u64::saturating_add);
    }

    /// Counts a scene out again.
    pub(super) fn remove(&mut self, scene: &Scene, figures: &SceneFigures) {
        self.change(scene, figures, usize::saturating_sub, u64::saturating_sub);
        self.shapes.retain(|_, count| *count > 0);
    }

    fn change(
        &mut self,
        scene: &Scene,
        figures: &SceneFigures,
        count: impl Fn(usize, usize) -> usize,
        time: impl Fn(u64, u64) -> u64,
    ) {
        if scene.is_included() {
            self.running_millis = time(self.running_millis, scene.seconds.millis().into());
            self.moving_millis = time(self.moving_millis, scene.moving_millis());
            self.without_length = count(self.without_length, usize::from(scene.seconds.is_zero()));
        } else {
            self.omitted = count(self.omitted, 1);
        }
        self.numbered = count(self.numbered, usize::from(!scene.number.is_empty()));
        self.findings = count(self.findings, figures.findings.len());
        for asset in scene.assets.iter().filter(|asset| asset.kind().is_seen()) {
            let asking = self.shapes.entry(asset.needs.aspect).or_default();
            *asking = count(*asking, 1);
        }
    }

    /// Counts those of other scenes in.
    pub(super) fn join(&mut self, other: &Self) {
        self.running_millis = self.running_millis.saturating_add(other.running_millis);
        self.moving_millis = self.moving_millis.saturating_add(other.moving_millis);
        for (mine, others) in [
            (&mut self.omitted, other.omitted),
            (&mut self.without_length, other.without_length),
            (&mut self.numbered, other.numbered),
            (&mut self.findings, other.findings),
        ] {
            *mine = mine.saturating_add(others);
        }
        for (shape, count) in &other.shapes {
            let asking = self.shapes.entry(*shape).or_default();
            *asking = asking.saturating_add(*count);
        }
    }

    /// The shape that the film has, as [`Project::film_shape`] finds it.
    pub fn film_shape(&self, project: &Project) -> Option<Aspect> {
        let mut asked = self.shapes.keys();
        project.shape.or_else(|| asked.next().copied().flatten().filter(|_| asked.next().is_none()))
    }

    /// How many images and shots do not ask for this shape.
    pub fn shaped_otherwise(&self, shape: Option<Aspect>) -> usize {
        let others = self.shapes.iter().filter(|(asked, _)| **asked != shape);
        others.fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }
}
