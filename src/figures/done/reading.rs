//! Sorts the takes of assets by what is planned now.

use std::collections::BTreeMap;

use super::PassWork;
use crate::domain::{Asset, AssetId, Pass, Project, Scene, SpeechRounding, Take, TakeId, TakeLog, TakeUnit, Takes};
use crate::figures::AssetContext;
use crate::figures::planned::{PlanPlace, Planner};
use crate::figures::sorting::{PlannedWork, Sorting};
use crate::prices::PriceList;

/// Reads what is done of the assets it is shown.
pub(super) struct WorkReader<'t, 'p> {
    log: &'t TakeLog,
    /// The kept take of each shared still.
    pub(super) shared: SharedTakes,
    planner: Planner<'p>,
    /// What it found.
    pub(super) work: BTreeMap<(AssetId, Pass), PassWork>,
}

/// The kept take of each shared still.
pub(super) type SharedTakes = BTreeMap<AssetId, Option<TakeId>>;

/// The takes of an asset in a pass that stand for it as what it is now, oldest first.
fn of_pass<'t>(log: &'t TakeLog, asset: &Asset, pass: Pass) -> impl DoubleEndedIterator<Item = &'t Take> {
    let kind = asset.kind();
    log.of_asset(asset.id).filter(move |take| take.stands() && take.pass == pass && take.kind() == kind)
}

/// The newest kept take of the first unit of an asset in a pass.
fn newest(log: &TakeLog, asset: &Asset, pass: Pass) -> Option<TakeId> {
    let first = |take: &&Take| take.is_kept() && matches!(take.unit, TakeUnit::All | TakeUnit::One(1));
    of_pass(log, asset, pass).rev().find(first).map(|take| take.id)
}

/// The newest kept take of a still: of its final, else of its draft.
pub(in crate::figures) fn kept_still(log: &TakeLog, still: &Asset) -> Option<TakeId> {
    newest(log, still, Pass::Final).or_else(|| newest(log, still, Pass::Draft))
}

impl<'t, 'p> WorkReader<'t, 'p> {
    pub(super) fn new(log: &'t TakeLog, project: &Project, prices: &'p PriceList) -> Self {
        let shared = project.stills().map(|still| (still.id, kept_still(log, still))).collect();
        Self { log, shared, planner: Planner::new(prices), work: BTreeMap::new() }
    }

    /// Reads the project's own assets.
    pub(super) fn own(&mut self, project: &Project) {
        // How long the film runs takes a walk through all of it.
        if project.assets.iter().all(|asset| !self.log.has_asset(asset.id)) {
            return;
        }
        let context = AssetContext::of_project(project);
        self.assets(&project.assets, &PlanPlace { scene: None, context, still: None });
    }

    /// Reads a scene.
    pub(super) fn scene(&mut self, scene: &Scene, rounding: SpeechRounding) {
        if scene.assets.iter().any(|asset| self.log.has_asset(asset.id)) {
            let still = scene.first_image().and_then(|still| kept_still(self.log, still));
            let context = AssetContext::of_scene(scene, rounding);
            self.assets(&scene.assets, &PlanPlace { scene: Some(scene), context, still });
        }
    }

    fn assets(&mut self, assets: &[Asset], place: &PlanPlace<'_>) {
        for asset in assets.iter().filter(|asset| !asset.is_paid_elsewhere()) {
            let shared = asset.from_still.map(|still| self.shared.get(&still).copied().flatten());
            let place = &PlanPlace { still: shared.unwrap_or(place.still), ..*place };
            for (pass, choice) in Pass::ALL.into_iter().filter_map(|pass| Some((pass, asset.choice(pass)?))) {
                let takes: Vec<&Take> = of_pass(self.log, asset, pass).collect();
                let used = |take: &&Take| take.is_kept() || asset.takes != Takes::Automatic;
                if !takes.iter().any(used) {
                    continue;
                }
                let planned = self.planner.plan(asset, (pass, choice), place);
                let making = PlannedWork { asset, pass, choice, place };
                let work = Sorting::of(&takes, choice, &planned).work(&mut self.planner, &making);
                self.work.insert((asset.id, pass), work);
            }
        }
    }
}
