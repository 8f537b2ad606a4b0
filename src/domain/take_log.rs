//! The takes of a project, told apart by name: logs of two machines can be merged in any order, any number of times.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{Asset, AssetId, Kind, Pass, Project, Take, TakeId, Validity};

/// All takes ever recorded for a project, those that were taken back included.
///
/// Nothing ever leaves a log: what is taken back stays as such. So merging is idempotent, commutative and associative,
/// and two machines that exchange a project end with the same takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakeLog(BTreeMap<TakeId, Take>);

impl TakeLog {
    /// Whether there is nothing at all in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many takes it holds, those that were taken back included.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// A take, whether it counts or not.
    pub fn get(&self, id: TakeId) -> Option<&Take> {
        self.0.get(&id)
    }

    /// All takes by name, those that were taken back included.
    pub fn all(&self) -> impl Iterator<Item = &Take> {
        self.0.values()
    }

    /// The takes that count, by name.
    pub fn counting(&self) -> impl Iterator<Item = &Take> {
        self.0.values().filter(|take| take.counts())
    }

    /// Puts a take in, unless a later version of it is there. Says whether anything is different now.
    pub fn put(&mut self, take: Take) -> bool {
        match self.0.entry(take.id) {
            Entry::Vacant(free) => {
                free.insert(take);
                true
            }
            Entry::Occupied(mut held) if *held.get() < take => {
                held.insert(take);
                true
            }
            Entry::Occupied(_) => false,
        }
    }

    /// Puts all takes of another log in. Says whether anything is different now.
    pub fn merge(&mut self, other: &Self) -> bool {
        let mut different = false;
        for take in other.0.values() {
            different |= self.put(take.clone());
        }
        different
    }

    /// A log that shows what `wanted` shows, made by further edits of this one: for undo and redo, because what was
    /// recorded may be known elsewhere by now.
    #[must_use]
    pub fn edited_to_show(&self, wanted: &Self) -> Self {
        let mut log = self.clone();
        for held in log.0.values_mut() {
            let mut target = match wanted.0.get(&held.id) {
                Some(take) => take.clone(),
                None => Take { validity: Validity::Withdrawn, ..held.clone() },
            };
            target.edits = held.edits;
            if target != *held && (target.counts() || held.counts()) {
                target.edits = held.edits.saturating_add(1);
                *held = target;
            }
        }
        let missing = wanted.0.values().filter(|take| !self.0.contains_key(&take.id));
        log.0.extend(missing.map(|take| (take.id, take.clone())));
        log
    }

    /// Whether both show the same takes; how often each was edited does not matter.
    pub fn shows_the_same(&self, other: &Self) -> bool {
        let plain = |take: &Take| Take { edits: 0, ..take.clone() };
        self.counting().map(plain).eq(other.counting().map(plain))
    }

    /// What needs no more takes in `project`.
    pub fn done(&self, project: &Project) -> Done {
        if self.is_empty() {
            return Done::default();
        }
        let kept = self.counting().filter(|take| take.is_kept());
        let mut kept: Vec<(AssetId, Pass, Kind)> = kept.map(|take| (take.asset, take.pass, take.kind())).collect();
        kept.sort_unstable();
        let of = |asset: &Asset| {
            let first = kept.partition_point(|(id, _, _)| *id < asset.id);
            let (id, kind) = (asset.id, asset.kind());
            let own = kept.get(first..).unwrap_or_default().iter().take_while(move |(one, _, _)| *one == id);
            own.filter(move |(_, _, made)| *made == kind).map(move |(_, pass, _)| (id, *pass))
        };
        Done(project.all_assets().flat_map(of).collect())
    }
}

impl FromIterator<Take> for TakeLog {
    fn from_iter<I: IntoIterator<Item = Take>>(takes: I) -> Self {
        let mut log = Self::default();
        for take in takes {
            log.put(take);
        }
        log
    }
}

/// The assets that have a kept take, by pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done(BTreeSet<(AssetId, Pass)>);

impl Done {
    /// Whether an asset needs no more takes in a pass: one is kept, or the final one is and a draft has no use any more.
    pub fn has(&self, asset: AssetId, pass: Pass) -> bool {
        self.0.contains(&(asset, Pass::Final)) || self.0.contains(&(asset, pass))
    }

    /// Whether a take of exactly this pass is kept.
    pub fn is_kept(&self, asset: AssetId, pass: Pass) -> bool {
        self.0.contains(&(asset, pass))
    }

    /// The assets of which something else is done here than there.
    pub fn differing(&self, other: &Self) -> BTreeSet<AssetId> {
        self.0.symmetric_difference(&other.0).map(|(asset, _)| *asset).collect()
    }

    /// Whether nothing is done yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The assets of which something is done, each once.
    pub fn assets(&self) -> impl Iterator<Item = AssetId> {
        let ids: BTreeSet<AssetId> = self.0.iter().map(|(asset, _)| *asset).collect();
        ids.into_iter()
    }
}
