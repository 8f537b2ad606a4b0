//! What needs no more takes, unit by unit (rules 14 and 15).
//!
//! An asset is done in a pass where each of its units has a kept take. A kept take that was made of something else than
//! is planned now makes its asset stale: that is not to go, but named with what making it again would cost, until the
//! user plans it again. A fixed number of takes is used up by the takes made, kept or not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::planned::{PlanPlace, Planner};
use super::retakes::UnitPrice;
use super::sorting::{PlannedWork, Sorting};
use super::{AssetContext, Cost};
use crate::domain::{Asset, AssetId, Credits, ModelId, Pass, Project, Take, TakeId, TakeLog, TakeUnit, Takes};
use crate::prices::PriceList;

/// Where the assets of a project stand of which something was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoneAssets(Arc<BTreeMap<(AssetId, Pass), PassWork>>);

/// What was made of an asset in a pass, and what that leaves to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassWork {
    /// Its units, as they are planned now.
    pub units: u64,
    /// Those that have a kept take made of what is planned now.
    pub kept: u64,
    /// Those whose kept take was made of something else.
    pub stale: u64,
    /// What is still to go; `None` where nothing is.
    pub to_go: Option<Rest>,
    /// What making again what is stale would cost; `None` where nothing is.
    pub again: Option<Rest>,
    /// The model of its newest kept take; `None` where nothing is kept.
    pub made_by: Option<ModelId>,
    /// The takes that were made of something else than is planned now, kept ones and others.
    pub outdated: Vec<TakeId>,
    /// The numbers of the first units that are still to go, at most [`PassWork::MOST_OPEN`].
    pub open: Vec<u32>,
}

/// A part of the work on an asset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rest {
    /// What it costs, one take each, or the takes that are left of those that were set.
    pub(super) cost: Option<Cost>,
    /// How many takes of clips by length, or of what is no clip.
    pub(super) counts: Vec<(Option<u16>, u64)>,
    /// The same with what one of them costs.
    pub(super) priced: Vec<(UnitPrice, u64)>,
    /// Takes of one price each.
    pub(super) runs: Vec<(Credits, u64)>,
    /// The half credits by which it costs less on average, where a price is a range.
    pub(super) halves: u64,
    /// Characters that fill no block of speech.
    pub(super) loose: u64,
    /// The takes of speech that are left.
    pub(super) speech: Option<u32>,
}

impl Rest {
    /// What it costs, one take each, or the takes that are left of those that were set; `None` where that is not known.
    pub fn credits(&self) -> Option<Credits> {
        self.cost.and_then(Cost::credits)
    }

    /// How many takes that is, one for each unit, or as many as are left of those that were set.
    pub fn takes(&self) -> u64 {
        self.counts.iter().fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }
}

impl PassWork {
    /// So many units that are to go are named at most.
    pub const MOST_OPEN: usize = 12;

    /// Whether each unit has a kept take, made of what is planned now or not.
    const fn is_finished(&self) -> bool {
        self.to_go.is_none() && (self.again.is_some() || self.kept == self.units)
    }

    /// Whether something was kept that was made of something else than is planned now.
    pub const fn is_stale(&self) -> bool {
        self.again.is_some()
    }
}

impl DoneAssets {
    /// Where the assets of a project stand after these takes.
    pub fn of(takes: &TakeLog, project: &Project, prices: &PriceList) -> Self {
        if takes.is_empty() {
            return Self::default();
        }
        let made = StandingTakes::of(takes);
        let shared = project.stills().map(|still| (still.id, made.kept(still))).collect();
        let mut reading = WorkReader { made, shared, planner: Planner::new(prices), work: BTreeMap::new() };
        let running = AssetContext::of_project(project);
        reading.assets(&project.assets, &PlanPlace { scene: None, context: running, still: None });
        for scene in &project.scenes {
            if scene.assets.iter().any(|asset| !reading.made.of_asset(asset).is_empty()) {
                let still = scene.first_image().and_then(|still| reading.made.kept(still));
                let context = AssetContext::of_scene(scene, project.speech_rounding);
                reading.assets(&scene.assets, &PlanPlace { scene: Some(scene), context, still });
            }
        }
        Self(Arc::new(reading.work))
    }

    /// Whether an asset needs no more takes in a pass: each unit has a kept one, the takes that were set are used up, or
    /// the final is kept and a draft has no use any more. What is stale is made, if of something else.
    pub fn has(&self, asset: AssetId, pass: Pass) -> bool {
        let finished = |work: &PassWork| work.is_finished();
        self.work(asset, Pass::Final).is_some_and(finished) || self.work(asset, pass).is_some_and(|w| w.to_go.is_none())
    }

    /// Whether an asset is made in a pass, if of something else than is planned now.
    pub fn is_stale(&self, asset: AssetId, pass: Pass) -> bool {
        self.work(asset, pass).is_some_and(PassWork::is_stale)
    }

    /// Whether each unit of exactly this pass has a kept take.
    pub fn is_kept(&self, asset: AssetId, pass: Pass) -> bool {
        self.work(asset, pass).is_some_and(PassWork::is_finished)
    }

    /// Whether something was made of an asset in a pass that another choice would waste.
    pub fn is_begun(&self, asset: AssetId, pass: Pass) -> bool {
        self.has(asset, pass) || self.work(asset, pass).is_some()
    }

    /// What was made of an asset in a pass; `None` where nothing is kept and no set take used.
    pub fn work(&self, asset: AssetId, pass: Pass) -> Option<&PassWork> {
        self.0.get(&(asset, pass))
    }

    /// What is left to make of an asset of which a part is made; `None` where all of it is, or nothing.
    pub(super) fn rest(&self, asset: AssetId, pass: Pass) -> Option<&Rest> {
        if self.has(asset, pass) { None } else { self.work(asset, pass)?.to_go.as_ref() }
    }

    /// What is stale, by asset and pass.
    pub fn stale(&self) -> impl Iterator<Item = (AssetId, Pass, &PassWork)> {
        let stale = self.0.iter().filter(|((asset, pass), work)| self.is_made_anew(*asset, *pass, work));
        stale.map(|((asset, pass), work)| (*asset, *pass, work))
    }

    /// The work on an asset in a pass, if it is stale.
    pub fn stale_work(&self, asset: AssetId, pass: Pass) -> Option<&PassWork> {
        self.work(asset, pass).filter(|work| self.is_made_anew(asset, pass, work))
    }

    /// Whether work is stale, and would be made again. Of a draft whose final is kept nothing will be.
    fn is_made_anew(&self, asset: AssetId, pass: Pass, work: &PassWork) -> bool {
        work.is_stale() && (pass == Pass::Final || !self.is_kept(asset, Pass::Final))
    }

    /// The asset passes that are done as they are planned now.
    pub fn finished(&self) -> impl Iterator<Item = (AssetId, Pass)> {
        let done = self.0.iter().filter(|(_, work)| work.is_finished() && !work.is_stale());
        done.map(|(key, _)| *key)
    }

    /// The assets that stand otherwise here than there.
    pub fn differing(&self, other: &Self) -> BTreeSet<AssetId> {
        if Arc::ptr_eq(&self.0, &other.0) {
            return BTreeSet::new();
        }
        let lacks = |one: &Self, other: &Self| -> Vec<AssetId> {
            let differ = one.0.iter().filter(|(key, work)| other.0.get(key) != Some(work));
            differ.map(|((asset, _), _)| *asset).collect()
        };
        lacks(self, other).into_iter().chain(lacks(other, self)).collect()
    }

    /// Whether nothing is kept yet, and no set take used.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The assets of which something is made, each once.
    pub fn assets(&self) -> impl Iterator<Item = AssetId> {
        let ids: BTreeSet<AssetId> = self.0.keys().map(|(asset, _)| *asset).collect();
        ids.into_iter()
    }
}

/// The takes that stand for their assets, those of each asset together, oldest first.
struct StandingTakes<'t>(Vec<&'t Take>);

impl<'t> StandingTakes<'t> {
    fn of(takes: &'t TakeLog) -> Self {
        let mut standing: Vec<&Take> = takes.all().filter(|take| take.stands()).collect();
        standing.sort_unstable_by_key(|take| (take.asset, take.made_at(), take.id));
        Self(standing)
    }

    fn of_asset(&self, asset: &Asset) -> &[&'t Take] {
        let first = self.0.partition_point(|take| take.asset < asset.id);
        let rest = self.0.get(first..).unwrap_or_default();
        let count = rest.partition_point(|take| take.asset == asset.id);
        rest.get(..count).unwrap_or_default()
    }

    /// The takes of an asset in a pass, as what it is now.
    fn of_pass(&self, asset: &Asset, pass: Pass) -> Vec<&'t Take> {
        let of = |take: &&&Take| take.pass == pass && take.kind() == asset.kind();
        self.of_asset(asset).iter().filter(of).copied().collect()
    }

    /// The newest kept take of the first unit of an asset in a pass.
    fn newest(&self, asset: &Asset, pass: Pass) -> Option<TakeId> {
        let first = |take: &&&Take| take.is_kept() && matches!(take.unit, TakeUnit::All | TakeUnit::One(1));
        self.of_pass(asset, pass).iter().rev().find(first).map(|take| take.id)
    }

    /// The newest kept take of a still: of its final, else of its draft.
    fn kept(&self, still: &Asset) -> Option<TakeId> {
        self.newest(still, Pass::Final).or_else(|| self.newest(still, Pass::Draft))
    }
}

/// The newest kept take of a still: of its final, else of its draft.
pub(super) fn kept_still(takes: &TakeLog, still: &Asset) -> Option<TakeId> {
    let mut of_it: Vec<&Take> = takes.counting().filter(|take| take.asset == still.id && take.stands()).collect();
    of_it.sort_unstable_by_key(|take| (take.made_at(), take.id));
    StandingTakes(of_it).kept(still)
}

struct WorkReader<'t, 'p> {
    made: StandingTakes<'t>,
    /// The kept take of each shared still.
    shared: BTreeMap<AssetId, Option<TakeId>>,
    planner: Planner<'p>,
    work: BTreeMap<(AssetId, Pass), PassWork>,
}

impl WorkReader<'_, '_> {
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
