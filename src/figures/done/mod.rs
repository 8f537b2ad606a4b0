//! What needs no more takes, unit by unit (rules 14 and 15).
//!
//! An asset is done in a pass where each of its units has a kept take. A kept take that was made of something else than
//! is planned now makes its asset stale: that is not to go, but named with what making it again would cost, until the
//! user plans it again. A fixed number of takes is used up by the takes made, kept or not.

mod kept_up;
mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Cost;
use super::retakes::UnitPrice;
use crate::domain::{AssetId, Credits, Kind, ModelId, Pass, Project, TakeId, TakeLog};
use crate::prices::PriceList;
pub use kept_up::DoneWork;
pub(super) use reading::kept_still;
use reading::{SharedTakes, WorkReader};

/// Where the assets of a project stand of which something was made.
///
/// A copy costs a pointer, and a change as much as the part it is in: parts hold the work on a few hundred ids each, and
/// none is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoneAssets(Arc<BTreeMap<u32, Arc<WorkShelf>>>);

/// The work on assets whose ids are near each other.
type WorkShelf = BTreeMap<(AssetId, Pass), PassWork>;

/// What was made of an asset in a pass, and what that leaves to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassWork {
    /// What is made.
    pub kind: Kind,
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
        Self::read(takes, project, prices).0
    }

    /// The same with the kept takes of shared stills that it rests on.
    fn read(takes: &TakeLog, project: &Project, prices: &PriceList) -> (Self, SharedTakes) {
        let mut reader = WorkReader::new(takes, project, prices);
        if takes.is_empty() {
            return (Self::default(), reader.shared);
        }
        reader.own(project);
        project.scenes.iter().for_each(|scene| reader.scene(scene, project.speech_rounding));
        let mut done = Self::default();
        for (key, work) in reader.work {
            done.part(key.0).insert(key, work);
        }
        (done, reader.shared)
    }

    /// So many ids share a part.
    const PART: u32 = 256;

    /// The part that has the work on an asset, to be changed.
    fn part(&mut self, asset: AssetId) -> &mut WorkShelf {
        let parts = Arc::make_mut(&mut self.0);
        Arc::make_mut(parts.entry(asset.get() / Self::PART).or_default())
    }

    /// Puts this work on an asset in the place of what was there.
    fn put(&mut self, asset: AssetId, pass: Pass, work: Option<PassWork>) {
        if self.work(asset, pass) == work.as_ref() {
            return;
        }
        let part = self.part(asset);
        match work {
            Some(work) => drop(part.insert((asset, pass), work)),
            None => drop(part.remove(&(asset, pass))),
        }
        if part.is_empty() {
            Arc::make_mut(&mut self.0).remove(&(asset.get() / Self::PART));
        }
    }

    /// All of it, by asset and pass.
    fn all(&self) -> impl Iterator<Item = (&(AssetId, Pass), &PassWork)> {
        self.0.values().flat_map(|part| part.iter())
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
        self.0.get(&(asset.get() / Self::PART))?.get(&(asset, pass))
    }

    /// What is left to make of an asset of which a part is made; `None` where all of it is, or nothing.
    pub(super) fn rest(&self, asset: AssetId, pass: Pass) -> Option<&Rest> {
        if self.has(asset, pass) { None } else { self.work(asset, pass)?.to_go.as_ref() }
    }

    /// What is stale, by asset and pass.
    pub fn stale(&self) -> impl Iterator<Item = (AssetId, Pass, &PassWork)> {
        let stale = self.all().filter(|((asset, pass), work)| self.is_made_anew(*asset, *pass, work));
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
        let done = self.all().filter(|(_, work)| work.is_finished() && !work.is_stale());
        done.map(|(key, _)| *key)
    }

    /// The assets that stand otherwise here than there.
    pub fn differing(&self, other: &Self) -> BTreeSet<AssetId> {
        if Arc::ptr_eq(&self.0, &other.0) {
            return BTreeSet::new();
        }
        let lacks = |one: &Self, other: &Self| -> Vec<AssetId> {
            let parts = one.0.iter().filter(|(number, part)| other.0.get(number) != Some(part));
            let differ = parts
                .flat_map(|(_, part)| part.iter())
                .filter(|((asset, pass), work)| other.work(*asset, *pass) != Some(work));
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
        let ids: BTreeSet<AssetId> = self.all().map(|((asset, _), _)| *asset).collect();
        ids.into_iter()
    }
}
