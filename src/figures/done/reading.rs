//! Sorts the takes of assets by what is planned now.

use std::collections::BTreeMap;

use super::PassWork;
use crate::domain::{Asset, AssetId, Pass, Project, Scene, SpeechRounding, Take, TakeId, TakeLog, TakeUnit, Takes};
use crate::figures::AssetContext;
use crate::figures::planned::{PlanPlace, Planner};
use crate::figures::sorting::{PlannedWork, Sorting};
use crate::prices::PriceList;

/// Which takes of a log stand for their assets: those of each asset together, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct StandingTakes(Vec<(AssetId, TakeId)>);

/// The same with the log that has them.
#[derive(Clone, Copy)]
pub(super) struct TakesOfLog<'t> {
    standing: &'t StandingTakes,
    log: &'t TakeLog,
}

/// Reads what is done of the assets it is shown.
pub(super) struct WorkReader<'t, 'p> {
    made: TakesOfLog<'t>,
    /// The kept take of each shared still.
    pub(super) shared: SharedTakes,
    planner: Planner<'p>,
    /// What it found.
    pub(super) work: BTreeMap<(AssetId, Pass), PassWork>,
}

/// The kept take of each shared still.
pub(super) type SharedTakes = BTreeMap<AssetId, Option<TakeId>>;

impl StandingTakes {
    pub(super) fn of(log: &TakeLog) -> Self {
        Self::sorted(log.all().filter(|take| take.stands()).collect())
    }

    fn sorted(mut takes: Vec<&Take>) -> Self {
        takes.sort_unstable_by_key(|take| (take.asset, take.made_at(), take.id));
        Self(takes.into_iter().map(|take| (take.asset, take.id)).collect())
    }

    pub(super) const fn of_log<'t>(&'t self, log: &'t TakeLog) -> TakesOfLog<'t> {
        TakesOfLog { standing: self, log }
    }
}

impl<'t> TakesOfLog<'t> {
    fn ids(self, asset: AssetId) -> &'t [(AssetId, TakeId)] {
        let all = &self.standing.0;
        let first = all.partition_point(|(of, _)| *of < asset);
        let rest = all.get(first..).unwrap_or_default();
        let count = rest.partition_point(|(of, _)| *of == asset);
        rest.get(..count).unwrap_or_default()
    }

    /// The takes of an asset in a pass, as what it is now.
    fn of_pass(self, asset: &Asset, pass: Pass) -> Vec<&'t Take> {
        let takes = self.ids(asset.id).iter().filter_map(|(_, id)| self.log.get(*id));
        takes.filter(|take| take.pass == pass && take.kind() == asset.kind()).collect()
    }

    /// The newest kept take of the first unit of an asset in a pass.
    fn newest(self, asset: &Asset, pass: Pass) -> Option<TakeId> {
        let first = |take: &&&Take| take.is_kept() && matches!(take.unit, TakeUnit::All | TakeUnit::One(1));
        self.of_pass(asset, pass).iter().rev().find(first).map(|take| take.id)
    }

    /// The newest kept take of a still: of its final, else of its draft.
    fn kept(self, still: &Asset) -> Option<TakeId> {
        self.newest(still, Pass::Final).or_else(|| self.newest(still, Pass::Draft))
    }

    /// The kept take of each shared still of a project.
    fn shared(self, project: &Project) -> SharedTakes {
        project.stills().map(|still| (still.id, self.kept(still))).collect()
    }
}

/// The newest kept take of a still: of its final, else of its draft.
pub(in crate::figures) fn kept_still(takes: &TakeLog, still: &Asset) -> Option<TakeId> {
    let of_it = takes.counting().filter(|take| take.asset == still.id && take.stands()).collect();
    StandingTakes::sorted(of_it).of_log(takes).kept(still)
}

impl<'t, 'p> WorkReader<'t, 'p> {
    pub(super) fn new(made: TakesOfLog<'t>, project: &Project, prices: &'p PriceList) -> Self {
        Self { made, shared: made.shared(project), planner: Planner::new(prices), work: BTreeMap::new() }
    }

    /// Reads the project's own assets.
    pub(super) fn own(&mut self, project: &Project) {
        // How long the film runs takes a walk through all of it.
        if project.assets.iter().all(|asset| self.made.ids(asset.id).is_empty()) {
            return;
        }
        let context = AssetContext::of_project(project);
        self.assets(&project.assets, &PlanPlace { scene: None, context, still: None });
    }

    /// Reads a scene.
    pub(super) fn scene(&mut self, scene: &Scene, rounding: SpeechRounding) {
        if scene.assets.iter().any(|asset| !self.made.ids(asset.id).is_empty()) {
            let still = scene.first_image().and_then(|still| self.made.kept(still));
            let context = AssetContext::of_scene(scene, rounding);
            self.assets(&scene.assets, &PlanPlace { scene: Some(scene), context, still });
        }
    }

    fn assets(&mut self, assets: &[Asset], place: &PlanPlace<'_>) {
        for asset in assets.iter().filter(|asset| !asset.is_paid_elsewhere()) {
            let shared = asset.from_still.map(|still| self.shared.get(&still).copied().flatten());
            let place = &PlanPlace { still: shared.unwrap_or(place.still), ..*place };
            for (pass, choice) in Pass::ALL.into_iter().filter_map(|pass| Some((pass, asset.choice(pass)?))) {
                let takes = self.made.of_pass(asset, pass);
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
