//! Figures after an edit: only the scenes that changed are worked out again.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::estimator::Estimator;
use super::whole::{SceneSums, culprit};
use super::{FigureError, Figures, SceneFigures};
use crate::domain::{ChangedRange, CreditOverflow, Project, Scene};
use crate::prices::PriceList;

/// How far to look ahead for a scene where two story orders differ.
const LOOK_AHEAD: usize = 64;

/// Where the scenes of a changed project stood before.
struct Moves {
    /// The stretch that changed, in the old and in the new order; before and after it all is as it was.
    old: Range<usize>,
    new: Range<usize>,
    /// For each scene of the new stretch its old place; `None` when it is new or changed.
    places: Vec<Option<usize>>,
    /// The old places of scenes that are gone or changed.
    gone: Vec<usize>,
}

impl Figures {
    /// The figures of the changed project; these stay as they are. [`Figures::update`] is quicker.
    ///
    /// # Errors
    /// As [`Figures::of`].
    pub fn after(&self, project: &Arc<Project>, prices: &PriceList) -> Result<Self, FigureError> {
        let mut after = self.clone();
        after.update(project, prices)?;
        Ok(after)
    }

    /// Turns these into the figures of the changed project, by difference: equal to [`Figures::of`] for it.
    ///
    /// The price list must be the one these were made with. A scene counts as unchanged when it is the same `Arc`.
    ///
    /// # Errors
    /// As [`Figures::of`]; the figures are then as they were.
    pub fn update(&mut self, project: &Arc<Project>, prices: &PriceList) -> Result<(), FigureError> {
        let says_the_same = self.project.speech_pace == project.speech_pace;
        if self.project.speech_rounding != project.speech_rounding || !says_the_same {
            *self = Self::of(project, prices)?;
            return Ok(());
        }
        self.step(project, prices).map_err(|CreditOverflow| culprit(project, prices))
    }

    fn step(&mut self, project: &Arc<Project>, prices: &PriceList) -> Result<(), CreditOverflow> {
        let moves = Moves::between(&self.project.scenes, &project.scenes);
        let mut estimator = Estimator::speaking(prices, project.speech_pace);
        let mut sums = SceneSums {
            totals: self.scene_totals,
            loose: self.scene_loose.clone(),
            demands: self.scene_demands.clone(),
            tally: self.tally.clone(),
        };
        for place in &moves.gone {
            if let (Some(scene), Some(figures)) = (self.project.scenes.get(*place), self.scenes.get(*place)) {
                sums.remove(scene, figures);
            }
        }
        let mut stretch = Vec::with_capacity(moves.places.len());
        let new = project.scenes.get(moves.new.clone()).unwrap_or_default();
        for (scene, place) in new.iter().zip(&moves.places) {
            if let Some(figures) = place.and_then(|place| self.scenes.get(place)) {
                stretch.push(Arc::clone(figures));
                continue;
            }
            let figures = SceneFigures::of(scene, project.speech_rounding, &mut estimator)?;
            sums.add(scene, &figures)?;
            stretch.push(Arc::new(figures));
        }
        let around = Self::around(project, sums, &mut estimator)?;
        let mut scenes = std::mem::take(&mut self.scenes);
        scenes.splice(moves.old, stretch);
        *self = Self { scenes, ..around };
        Ok(())
    }
}

impl SceneSums {
    fn add(&mut self, scene: &Scene, figures: &SceneFigures) -> Result<(), CreditOverflow> {
        self.totals.add_assets(figures.counted())?;
        self.loose.add(&figures.loose);
        self.demand(figures);
        self.tally.add(scene, figures);
        Ok(())
    }

    fn remove(&mut self, scene: &Scene, figures: &SceneFigures) {
        self.totals.remove_assets(figures.counted());
        self.loose.remove(&figures.loose);
        self.release(figures);
        self.tally.remove(scene, figures);
    }
}

impl Moves {
    fn between(old: &[Arc<Scene>], new: &[Arc<Scene>]) -> Self {
        let range = ChangedRange::between(old, new);
        let mut moves = Self { old: range.old, new: range.new, places: Vec::new(), gone: Vec::new() };
        moves.pair(old, new.get(moves.new.clone()).unwrap_or_default());
        moves
    }

    /// Pairs the scenes of the stretch: side by side first, with a short look ahead, then what moved far by its address.
    fn pair(&mut self, old: &[Arc<Scene>], new: &[Arc<Scene>]) {
        let mut next = self.old.start;
        let mut open = Vec::new();
        for (at, scene) in new.iter().enumerate() {
            let ahead = old.get(next..self.old.end).unwrap_or_default().iter().take(LOOK_AHEAD);
            let skipped = ahead.enumerate().find(|(_, one)| Arc::ptr_eq(one, scene)).map(|(skipped, _)| skipped);
            if let Some(skipped) = skipped {
                let place = next.saturating_add(skipped);
                self.gone.extend(next..place);
                self.places.push(Some(place));
                next = place.saturating_add(1);
            } else {
                open.push(at);
                self.places.push(None);
            }
        }
        self.gone.extend(next..self.old.end);
        if open.is_empty() || self.gone.is_empty() {
            return;
        }
        let by_address = |place: &usize| Some((Arc::as_ptr(old.get(*place)?), *place));
        let mut left: BTreeMap<*const Scene, usize> = self.gone.iter().filter_map(by_address).collect();
        let mut taken = BTreeSet::new();
        for at in open {
            let found = new.get(at).and_then(|scene| left.remove(&Arc::as_ptr(scene)));
            if let (Some(place), Some(slot)) = (found, self.places.get_mut(at)) {
                *slot = Some(place);
                taken.insert(place);
            }
        }
        self.gone.retain(|place| !taken.contains(place));
    }
}
