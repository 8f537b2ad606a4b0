//! The project: a storyboard and the work it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{
    Aspect, Asset, AssetId, Contingency, IdSource, LimitError, MAX_ASSETS, MAX_SCENES, ModelId, OwnRatings, ProjectKey,
    Rates, Scene, SceneId, SpeechPace, TakeLog, TakesADay, Work,
};

/// Where the rounding up to whole hundreds of characters happens.
///
/// # Source
/// The provider's page does not say; per asset is an assumption that the user can change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpeechRounding {
    /// Each speech asset is rounded up by itself.
    #[default]
    PerAsset,
    /// All characters of the project are summed first and rounded up once.
    PerProject,
}

/// Everything the user decided about one video. Figures are never part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// What the user calls it; empty means: as the file is called.
    pub title: String,
    /// The scenes in story order. Shared, so that an edit copies only what it touches.
    pub scenes: Vec<Arc<Scene>>,
    /// What belongs to the project itself: script, consultation and shared stills.
    pub assets: Arc<[Asset]>,
    /// Where the rounding of speech happens.
    pub speech_rounding: SpeechRounding,
    /// How fast its narrations are spoken, beside the usual. Moves warnings and subtitles, no total.
    pub speech_pace: SpeechPace,
    /// What is held back on top of its work.
    pub contingency: Contingency,
    /// The shape of the film: new images and shots are asked for in it. `None` while nobody said.
    pub shape: Option<Aspect>,
    /// How many takes can be made on a day; `None` while nobody said, and then credits alone limit its finish.
    pub takes_a_day: Option<TakesADay>,
    /// The keep rates that hold for this project alone.
    pub rates: Rates,
    /// How good models are thought to be for this project alone. Moves advice, no total.
    pub ratings: OwnRatings,
    /// The decisions of advice that the user does not want to see again, by their stable names.
    pub dismissed: Arc<BTreeSet<String>>,
    /// Where new ids come from: above every id ever given in this project.
    pub ids: IdSource,
    /// What its usage is known by; `None` until a first take is recorded.
    pub key: Option<ProjectKey>,
    /// The takes that were really made for it.
    pub takes: Arc<TakeLog>,
}

/// A project that contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProjectFault {
    /// It is larger than a project may be.
    Limit(LimitError),
    /// Two scenes have one id.
    SceneTwice(SceneId),
    /// Two assets have one id.
    AssetTwice(AssetId),
    /// An id is not below the number that the next id would get.
    IdAhead(u32),
    /// A script or a consultation stands in a scene, or a shot, a narration or an enhancement in the project.
    Misplaced(AssetId),
    /// An asset starts from a still that the project does not have, or is no shot.
    NoStill(AssetId),
}

impl From<LimitError> for ProjectFault {
    fn from(error: LimitError) -> Self {
        Self::Limit(error)
    }
}

impl Default for Project {
    fn default() -> Self {
        Self {
            title: String::new(),
            scenes: Vec::new(),
            assets: Arc::from([]),
            speech_rounding: SpeechRounding::PerAsset,
            speech_pace: SpeechPace::default(),
            contingency: Contingency::NONE,
            shape: None,
            takes_a_day: None,
            rates: Rates::default(),
            ratings: OwnRatings::default(),
            dismissed: Arc::default(),
            ids: IdSource::default(),
            key: None,
            takes: Arc::default(),
        }
    }
}

impl Project {
    /// The shape that the film has: the one that was said, or else the one that all images and shots ask for.
    pub fn film_shape(&self) -> Option<Aspect> {
        let seen = || self.scenes.iter().flat_map(|scene| &scene.assets).filter(|asset| asset.kind().is_seen());
        let first = seen().find_map(|asset| asset.needs.aspect);
        self.shape.or_else(|| first.filter(|_| seen().all(|asset| asset.needs.aspect == first)))
    }

    /// The running time: the sum of all scenes that are not omitted, in milliseconds.
    pub fn running_millis(&self) -> u64 {
        let scenes = self.scenes.iter().filter(|scene| scene.is_included());
        scenes.fold(0, |sum, scene| sum.saturating_add(u64::from(scene.seconds.millis())))
    }

    /// Whether each scene that is not omitted has a length, so that the running time is known.
    pub fn has_all_lengths(&self) -> bool {
        self.scenes.iter().filter(|scene| scene.is_included()).all(|scene| !scene.seconds.is_zero())
    }

    /// The part of the running time in which a shot is seen, in milliseconds; shots beyond the end of their scene do not
    /// count.
    pub fn moving_millis(&self) -> u64 {
        let scenes = self.scenes.iter().filter(|scene| scene.is_included());
        scenes.map(|scene| scene.moving_millis()).fold(0, u64::saturating_add)
    }

    /// How much of the running time is in motion, in whole percent; `None` where nothing runs, or a scene has no length yet.
    pub fn motion_percent(&self) -> Option<u64> {
        if !self.has_all_lengths() {
            return None;
        }
        self.moving_millis().saturating_mul(100).checked_div(self.running_millis())
    }

    /// How long the shots are that each model makes in the final pass, in milliseconds; omitted scenes do not count.
    pub fn shot_millis(&self) -> BTreeMap<ModelId, u64> {
        let mut by_model: BTreeMap<ModelId, u64> = BTreeMap::new();
        for scene in self.scenes.iter().filter(|scene| scene.is_included()) {
            for asset in &scene.assets {
                let Work::Video { seconds } = asset.work else { continue };
                let sum = by_model.entry(asset.final_choice.model.clone()).or_default();
                *sum = sum.saturating_add(seconds.unwrap_or(scene.seconds).millis().into());
            }
        }
        by_model
    }

    /// The look groups of its scenes, in story order.
    pub fn looks(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let looks = self.scenes.iter().map(|scene| scene.look.as_str());
        looks.filter(|look| !look.is_empty() && seen.insert(*look)).map(str::to_owned).collect()
    }

    /// The place of a scene in story order, from 0.
    pub fn position(&self, id: SceneId) -> Option<usize> {
        self.scenes.iter().position(|scene| scene.id == id)
    }

    /// The scene with this id.
    pub fn scene(&self, id: SceneId) -> Option<&Arc<Scene>> {
        self.scenes.iter().find(|scene| scene.id == id)
    }

    /// The asset with this id, with its scene; `None` in its place for one of the project's own.
    pub fn asset(&self, id: AssetId) -> Option<(Option<&Arc<Scene>>, &Asset)> {
        if let Some(asset) = self.assets.iter().find(|asset| asset.id == id) {
            return Some((None, asset));
        }
        self.scenes.iter().find_map(|scene| Some((Some(scene), scene.asset(id)?)))
    }

    /// All assets, the project's own first, then in story order.
    pub fn all_assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.iter().chain(self.scenes.iter().flat_map(|scene| &scene.assets))
    }

    /// The assets of the video that something else than credits pays for; those of omitted scenes are not counted.
    pub fn paid_elsewhere(&self) -> impl Iterator<Item = &Asset> {
        let scenes = self.scenes.iter().filter(|scene| scene.is_included());
        let all = self.assets.iter().chain(scenes.flat_map(|scene| &scene.assets));
        all.filter(|asset| asset.is_paid_elsewhere())
    }

    /// The number of assets, the project's own included.
    pub fn asset_count(&self) -> usize {
        let scenes = self.scenes.iter().map(|scene| scene.assets.len());
        scenes.fold(self.assets.len(), usize::saturating_add)
    }

    /// Checks what every project must hold: limits, unique ids below the source of ids, kinds in their place.
    /// Texts and counts are checked field by field where they are read.
    ///
    /// # Errors
    /// The first [`ProjectFault`] found.
    pub fn check(&self) -> Result<(), ProjectFault> {
        if self.scenes.len() > MAX_SCENES {
            return Err(LimitError::Scenes.into());
        }
        if self.asset_count() > MAX_ASSETS {
            return Err(LimitError::Assets.into());
        }
        self.check_ids()?;
        let own = self.assets.iter().filter(|asset| !asset.kind().may_stand_in_project());
        let scenes = self.scenes.iter().flat_map(|scene| &scene.assets);
        let misplaced = own.chain(scenes.filter(|asset| asset.kind().belongs_to_project())).next();
        misplaced.map_or(Ok(()), |asset| Err(ProjectFault::Misplaced(asset.id)))?;
        let stills: BTreeSet<AssetId> = self.stills().map(|still| still.id).collect();
        let wrong = |asset: &&Asset| {
            // A shared still follows no other one.
            let may = asset.kind().is_seen() && !stills.contains(&asset.id);
            let lost = |still| !may || !stills.contains(&still);
            asset.from_still.is_some_and(lost)
        };
        self.all_assets().find(wrong).map_or(Ok(()), |asset| Err(ProjectFault::NoStill(asset.id)))
    }

    fn check_ids(&self) -> Result<(), ProjectFault> {
        let next = self.ids.next_number();
        let mut scenes = BTreeSet::new();
        for scene in &self.scenes {
            if scene.id.get() >= next {
                return Err(ProjectFault::IdAhead(scene.id.get()));
            }
            if !scenes.insert(scene.id) {
                return Err(ProjectFault::SceneTwice(scene.id));
            }
        }
        let mut assets = BTreeSet::new();
        for asset in self.all_assets() {
            if asset.id.get() >= next {
                return Err(ProjectFault::IdAhead(asset.id.get()));
            }
            if !assets.insert(asset.id) {
                return Err(ProjectFault::AssetTwice(asset.id));
            }
        }
        Ok(())
    }
}
