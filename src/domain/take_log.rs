//! The takes of a project, told apart by name: logs of two machines can be merged in any order, any number of times.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::{IdSource, ProjectKey, Take, TakeId, Validity};

/// No project gives so many ids: a take of an asset from here on is a mistake.
const NEVER_REACHED: u32 = 1 << 31;

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

    /// Puts another version in the place of a take, as its next edit. Says whether anything is different now.
    ///
    /// A take that cannot be edited any more, because a file says that it was edited as often as can be counted, is
    /// withdrawn, and what it should be counts under the next free name.
    pub fn edit(&mut self, id: TakeId, to: Take) -> bool {
        let Some(held) = self.get(id) else { return false };
        if let Some(edits) = held.edits.checked_add(1) {
            return self.put(Take { id, edits, ..to });
        }
        let withdrawn = Take { validity: Validity::Withdrawn, ..held.clone() };
        let different = self.put(withdrawn);
        if !to.counts() {
            return different;
        }
        let mut free = id.following();
        while self.0.contains_key(&free) {
            free = free.following();
        }
        self.put(Take { id: free, edits: 0, ..to })
    }

    /// A log that shows what `wanted` shows, made by further edits of this one: for undo and redo, because what was
    /// recorded may be known elsewhere by now.
    #[must_use]
    pub fn edited_to_show(&self, wanted: &Self) -> Self {
        let mut log = self.clone();
        for held in self.0.values() {
            let wanted = wanted.0.get(&held.id);
            if wanted.is_some_and(|take| take.reads_like(held)) || !(held.counts() || wanted.is_some_and(Take::counts))
            {
                continue;
            }
            let withdrawn = || Take { validity: Validity::Withdrawn, ..held.clone() };
            log.edit(held.id, wanted.cloned().unwrap_or_else(withdrawn));
        }
        let missing = wanted.0.values().filter(|take| !self.0.contains_key(&take.id));
        log.0.extend(missing.map(|take| (take.id, take.clone())));
        log
    }

    /// What `other` knows and this log does not: takes that are new, and later versions of others.
    #[must_use]
    pub fn news_of(&self, other: &Self) -> Self {
        let later = |take: &&Take| self.get(take.id).is_none_or(|held| held < *take);
        Self(other.0.values().filter(later).map(|take| (take.id, take.clone())).collect())
    }

    /// A name for the project of these takes where its file gives none: the same on every machine, until more takes are
    /// known. `None` when there are no takes.
    pub fn project_key(&self) -> Option<ProjectKey> {
        self.0.keys().next().map(|first| ProjectKey::from_bits(u128::from_be_bytes(*first.bytes())))
    }

    /// A source of ids that gives none of an asset that a take was made for: a copy of the project may have that asset,
    /// and a new one must not count as done by it. Ids that no project ever comes to are skipped.
    #[must_use]
    pub fn keep_clear(&self, ids: IdSource) -> IdSource {
        let numbers = self.0.values().map(|take| take.asset.get()).filter(|number| *number < NEVER_REACHED);
        numbers.max().map_or(ids, |highest| ids.max(IdSource::starting_at(highest.saturating_add(1))))
    }

    /// Whether both show the same takes; how often each was edited does not matter.
    pub fn shows_the_same(&self, other: &Self) -> bool {
        let mut others = other.counting();
        self.counting().all(|take| others.next().is_some_and(|other| take.reads_like(other))) && others.next().is_none()
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
