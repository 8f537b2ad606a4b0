//! Boards that cost the same on average: of these the one that is safe for less.
//!
//! The cheapest board is put together of scenes and looks, each by itself. Averages add up, safe totals do not: where several
//! versions of a scene, or several models for a look, cost the same, it takes the whole board to tell which is better.

use std::collections::{BTreeMap, BTreeSet};

use super::Suggestion;
use super::looks::is_grouped;
use super::sharing::{SharedStills, together};
use crate::domain::{Credits, ModelId, Pass, Project, Scene};
use crate::figures::Expected;

/// A scene after some suggestions.
#[derive(Clone)]
pub(super) struct SceneVersion {
    pub(super) scene: Scene,
    pub(super) parts: Vec<Suggestion>,
    pub(super) cost: Expected,
    /// Whether its look went to another model on the way.
    pub(super) swapped: bool,
}

/// Versions of a scene that cost the same on average, at least one.
pub(super) type TiedVersions = Vec<SceneVersion>;

impl SceneVersion {
    /// Whether both make the same of the scene: one that is left out is the same whatever was changed in it before.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let is_out = |version: &Self| !version.scene.is_included();
        self.scene == other.scene || is_out(self) && is_out(other)
    }

    /// The model of all shots that are grouped; `None` where there are none, or several models.
    fn model(&self) -> Option<&ModelId> {
        let grouped = self.scene.assets.iter().filter(|asset| is_grouped(&self.scene, asset, Pass::Final));
        let mut models = grouped.map(|asset| &asset.final_choice.model);
        let first = models.next()?;
        models.all(|model| model == first).then_some(first)
    }
}

/// The versions of a scene that were found.
#[derive(Default)]
pub(super) struct FoundVersions {
    pub(super) all: Vec<SceneVersion>,
    by_cost: BTreeMap<Expected, Vec<usize>>,
    /// Those that are still to be followed, by the model of what is grouped, the cheapest first.
    open: BTreeMap<Option<ModelId>, BTreeSet<(Expected, usize)>>,
}

impl FoundVersions {
    /// One more, unless it is known. Nothing follows from a scene that is left out.
    pub(super) fn push(&mut self, version: SceneVersion) {
        let place = self.all.len();
        let alike = self.by_cost.entry(version.cost.clone()).or_default();
        let same = |known: &SceneVersion| known.swapped == version.swapped && known.scene == version.scene;
        if alike.iter().filter_map(|at| self.all.get(*at)).any(same) {
            return;
        }
        alike.push(place);
        if version.scene.is_included() {
            let open = self.open.entry(version.model().cloned()).or_default();
            open.insert((version.cost.clone(), place));
        }
        self.all.push(version);
    }

    /// The models of those that are still to be followed.
    pub(super) fn models(&self) -> Vec<Option<ModelId>> {
        self.open.keys().cloned().collect()
    }

    /// The cheapest one by a model that is still to be followed; it is then followed.
    pub(super) fn next_by(&mut self, model: Option<&ModelId>) -> Option<&SceneVersion> {
        let model = model.cloned();
        let open = self.open.get_mut(&model)?;
        let next = open.pop_first();
        if open.is_empty() {
            self.open.remove(&model);
        }
        self.all.get(next?.1)
    }
}

/// A scene by itself, or the scenes of a look, with what they may be for the same average.
pub(super) struct LookWays {
    /// The models that the look may have, with the scenes as they then are. A scene by itself goes one way.
    ways: Vec<Vec<TiedVersions>>,
    /// The way that is taken, and which versions of its scenes are.
    way: usize,
    versions: Vec<usize>,
}

impl LookWays {
    pub(super) fn of_scene(versions: TiedVersions) -> Self {
        Self { ways: vec![vec![versions]], way: 0, versions: vec![0] }
    }

    /// The cheapest of some ways; the first of them is taken.
    pub(super) fn of_look(all: impl Iterator<Item = Vec<TiedVersions>>) -> Self {
        let cost = |way: &Vec<TiedVersions>| -> Expected { firsts(way).map(|version| version.cost.clone()).sum() };
        let all: Vec<(Expected, Vec<TiedVersions>)> = all.map(|way| (cost(&way), way)).collect();
        let least = all.iter().map(|(cost, _)| cost).min().cloned();
        let mut ways: Vec<Vec<TiedVersions>> = Vec::new();
        for (_, way) in all.into_iter().filter(|(cost, _)| Some(cost) == least.as_ref()) {
            let scenes = || firsts(&way).map(|version| &version.scene);
            if ways.iter().all(|known| !firsts(known).map(|version| &version.scene).eq(scenes())) {
                ways.push(way);
            }
        }
        let scenes = ways.first().map_or(0, Vec::len);
        Self { ways, way: 0, versions: vec![0; scenes] }
    }

    /// The versions that are taken.
    fn taken(&self) -> impl Iterator<Item = &SceneVersion> {
        let scenes = self.ways.get(self.way).into_iter().flatten();
        scenes.zip(&self.versions).filter_map(|(versions, at)| versions.get(*at))
    }

    /// How many there are to choose from.
    fn count(&self, scene: Option<usize>) -> usize {
        let Some(scene) = scene else { return self.ways.len() };
        self.ways.get(self.way).and_then(|way| way.get(scene)).map_or(0, Vec::len)
    }

    fn get(&self, scene: Option<usize>) -> usize {
        scene.map_or(self.way, |scene| self.versions.get(scene).copied().unwrap_or(0))
    }

    /// Takes another way, or another version of a scene. Scenes are as they vary least at first.
    fn set(&mut self, scene: Option<usize>, to: usize) {
        match scene {
            None => {
                self.way = to;
                self.versions.fill(0);
            }
            Some(scene) => {
                if let Some(at) = self.versions.get_mut(scene) {
                    *at = to;
                }
            }
        }
    }
}

fn firsts(way: &[TiedVersions]) -> impl Iterator<Item = &SceneVersion> {
    way.iter().filter_map(|versions| versions.first())
}

/// The cheapest board on average.
pub(super) struct CheapestBoard {
    looks: Vec<LookWays>,
    shared: SharedStills,
    pub(super) cost: Expected,
}

impl CheapestBoard {
    pub(super) fn of(looks: Vec<LookWays>, shared: SharedStills, project: &Project) -> Self {
        let mut board = Self { looks, shared, cost: Expected::default() };
        let costs: Expected = board.taken().map(|version| version.cost.clone()).sum();
        board.cost = costs.plus(&board.together(project).1);
        board
    }

    fn taken(&self) -> impl Iterator<Item = &SceneVersion> {
        self.looks.iter().flat_map(LookWays::taken)
    }

    fn together(&self, project: &Project) -> (Vec<Suggestion>, Expected) {
        let parts = self.taken().flat_map(|version| version.parts.iter().cloned()).collect();
        together(parts, &self.shared, project)
    }

    /// What leads to it.
    pub(super) fn parts(&self, project: &Project) -> Vec<Suggestion> {
        self.together(project).0
    }

    /// Takes what is safe for less, one change after the other, until that is enough, nothing helps, or nothing more may be
    /// tried: `safe` then gives `None`. Gives the safe total.
    pub(super) fn settle_ties(&mut self, enough: Credits, safe: &dyn Fn(&Self) -> Option<Credits>) -> Option<Credits> {
        let mut least = safe(self)?;
        loop {
            let before = least;
            for look in 0..self.looks.len() {
                let scenes = self.looks.get(look).map_or(0, |look| look.versions.len());
                for scene in std::iter::once(None).chain((0..scenes).map(Some)) {
                    if least <= enough {
                        return Some(least);
                    }
                    least = self.settle_one(look, scene, least, safe);
                }
            }
            if least >= before {
                return Some(least);
            }
        }
    }

    /// Takes what is safe for less of the ways of a look, or of the versions of one of its scenes. Gives the safe total.
    fn settle_one(
        &mut self,
        place: usize,
        scene: Option<usize>,
        mut least: Credits,
        safe: &dyn Fn(&Self) -> Option<Credits>,
    ) -> Credits {
        let count = self.looks.get(place).map_or(0, |look| look.count(scene));
        for to in 0..count {
            let Some(look) = self.looks.get_mut(place).filter(|look| look.get(scene) != to) else { continue };
            let before = (look.way, look.versions.clone());
            look.set(scene, to);
            let found = safe(self);
            if let Some(found) = found.filter(|found| *found < least) {
                least = found;
            } else if let Some(look) = self.looks.get_mut(place) {
                (look.way, look.versions) = before;
            }
            if found.is_none() {
                break;
            }
        }
        least
    }
}
