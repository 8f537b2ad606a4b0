//! What was made of a project so far: what it has cost, and where each asset stands.

use imbl::OrdMap;

use crate::domain::{AssetId, Credits, Pass, PerKind, PerPass, Take, TakeLog};
use crate::figures::{DoneAssets, PassWork};

/// What was made of one asset in one pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// The takes, refunded ones among them.
    pub takes: u32,
    /// What they have cost; refunded ones nothing.
    pub spent: Credits,
}

/// What was made of a project, takes of assets that it no longer has included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What all takes have cost.
    pub spent: Credits,
    /// The same by pass.
    pub passes: PerPass<Credits>,
    /// The same by kind, as it was when each take was made.
    pub kinds: PerKind<Credits>,
    assets: OrdMap<AssetId, PerPass<Made>>,
}

/// Where an asset stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssetState {
    /// Nothing was made of it.
    ToDo,
    /// So many takes were made, and none is kept.
    Tried(u32),
    /// A draft is kept; the final is to be made.
    DraftKept,
    /// So many of its units are kept, of so many.
    Part {
        /// The units of the final that are kept.
        kept: u64,
        /// All its units.
        units: u64,
    },
    /// Each unit of the final is kept.
    Done,
    /// The same, but something that they were made of has changed since.
    Stale,
}

fn add(sum: &mut Credits, more: Credits) {
    *sum = Credits::new(sum.get().saturating_add(more.get()));
}

impl Made {
    fn plus(self, other: Self) -> Self {
        let mut spent = self.spent;
        add(&mut spent, other.spent);
        Self { takes: self.takes.saturating_add(other.takes), spent }
    }
}

impl Progress {
    /// What the takes of a project have come to.
    pub fn of(log: &TakeLog) -> Self {
        let mut progress = Self::default();
        log.counting().for_each(|take| progress.count(take));
        progress
    }

    /// Brings it from an earlier log to a later one, by difference: equal to [`Self::of`] for that.
    pub fn update(&mut self, before: &TakeLog, now: &TakeLog) {
        for change in now.changes_since(before) {
            if let Some(take) = change.before.filter(|take| take.counts()) {
                self.discount(take);
            }
            if let Some(take) = change.now.filter(|take| take.counts()) {
                self.count(take);
            }
        }
    }

    fn count(&mut self, take: &Take) {
        let spent = take.spent();
        add(&mut self.spent, spent);
        add(self.passes.get_mut(take.pass), spent);
        add(self.kinds.get_mut(take.kind()), spent);
        let made = self.assets.entry(take.asset).or_default().get_mut(take.pass);
        *made = made.plus(Made { takes: 1, spent });
    }

    /// Takes out what was counted. No sum can have been cut: all takes of a project together cost less than can be counted.
    fn discount(&mut self, take: &Take) {
        let spent = take.spent();
        for sum in [&mut self.spent, self.passes.get_mut(take.pass), self.kinds.get_mut(take.kind())] {
            *sum = sum.less(spent);
        }
        let mut asset = self.assets.get(&take.asset).copied().unwrap_or_default();
        let made = asset.get_mut(take.pass);
        *made = Made { takes: made.takes.saturating_sub(1), spent: made.spent.less(spent) };
        if Pass::ALL.into_iter().all(|pass| asset.get(pass).takes == 0) {
            self.assets.remove(&take.asset);
        } else {
            self.assets.insert(take.asset, asset);
        }
    }

    /// Whether no take counts.
    pub fn is_empty(&self) -> bool {
        self.assets.is_empty()
    }

    /// What was made of an asset in a pass.
    pub fn made(&self, asset: AssetId, pass: Pass) -> Made {
        self.assets.get(&asset).map(|made| *made.get(pass)).unwrap_or_default()
    }

    /// What was made of an asset in both passes.
    pub fn asset(&self, asset: AssetId) -> Made {
        Pass::ALL.into_iter().fold(Made::default(), |sum, pass| sum.plus(self.made(asset, pass)))
    }

    /// Where an asset stands.
    pub fn state(&self, asset: AssetId, done: &DoneAssets) -> AssetState {
        let last = done.work(asset, Pass::Final);
        if done.is_kept(asset, Pass::Final) {
            let stale = last.is_some_and(PassWork::is_stale);
            return if stale { AssetState::Stale } else { AssetState::Done };
        }
        if let Some(work) = last.filter(|work| work.kept > 0 || work.stale > 0) {
            return AssetState::Part { kept: work.kept.saturating_add(work.stale), units: work.units };
        }
        if done.is_kept(asset, Pass::Draft) {
            return AssetState::DraftKept;
        }
        match self.asset(asset).takes {
            0 => AssetState::ToDo,
            takes => AssetState::Tried(takes),
        }
    }
}
