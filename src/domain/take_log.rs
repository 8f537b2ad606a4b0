//! The takes of a project, told apart by name: logs of two machines can be merged in any order, any number of times.

use chrono::NaiveDateTime;
use imbl::ordmap::DiffItem;
use imbl::{OrdMap, OrdSet};

use super::{AssetId, IdSource, ProjectKey, Take, TakeId, Validity};

/// No project gives so many ids: a take of an asset from here on is a mistake.
const NEVER_REACHED: u32 = 1 << 31;

/// All takes ever recorded for a project, those that were taken back included.
///
/// Nothing ever leaves a log: what is taken back stays as such. So merging is idempotent, commutative and associative,
/// and two machines that exchange a project end with the same takes.
///
/// A copy costs a pointer, and shares all that is not changed in it.
#[derive(Clone, Debug, Default)]
pub struct TakeLog {
    takes: OrdMap<TakeId, Take>,
    /// Those that count, by asset, oldest first.
    by_asset: OrdSet<(AssetId, NaiveDateTime, TakeId)>,
}

/// A take as two logs have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakeChange<'a> {
    /// As the earlier log has it; `None` where it does not.
    pub before: Option<&'a Take>,
    /// As the later log has it; `None` where it does not.
    pub now: Option<&'a Take>,
}

impl TakeChange<'_> {
    /// The name of the take.
    pub fn id(&self) -> Option<TakeId> {
        self.now.or(self.before).map(|take| take.id)
    }
}

impl TakeLog {
    /// Whether there is nothing at all in it.
    pub fn is_empty(&self) -> bool {
        self.takes.is_empty()
    }

    /// How many takes it holds, those that were taken back included.
    pub fn len(&self) -> usize {
        self.takes.len()
    }

    /// A take, whether it counts or not.
    pub fn get(&self, id: TakeId) -> Option<&Take> {
        self.takes.get(&id)
    }

    /// All takes by name, those that were taken back included.
    pub fn all(&self) -> impl Iterator<Item = &Take> {
        self.takes.values()
    }

    /// The takes that count, by name.
    pub fn counting(&self) -> impl Iterator<Item = &Take> {
        self.takes.values().filter(|take| take.counts())
    }

    /// What this log has otherwise than an earlier one, by name. What both share is not looked at.
    pub fn changes_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = TakeChange<'a>> {
        before.takes.diff(&self.takes).map(|item| match item {
            DiffItem::Add(_, now) => TakeChange { before: None, now: Some(now) },
            DiffItem::Update { old: (_, before), new: (_, now) } => TakeChange { before: Some(before), now: Some(now) },
            DiffItem::Remove(_, before) => TakeChange { before: Some(before), now: None },
        })
    }

    /// The takes of an asset that count, oldest first.
    pub fn of_asset(&self, asset: AssetId) -> impl DoubleEndedIterator<Item = &Take> {
        let first = (asset, NaiveDateTime::MIN, TakeId::from_bits(0));
        let last = (asset, NaiveDateTime::MAX, TakeId::from_bits(u128::MAX));
        self.by_asset.range(first..=last).filter_map(|(.., id)| self.takes.get(id))
    }

    /// Whether a take of an asset counts.
    pub fn has_asset(&self, asset: AssetId) -> bool {
        self.of_asset(asset).next().is_some()
    }

    /// Puts a take in the place of what has its name.
    fn set(&mut self, take: Take) {
        let place = |take: &Take| (take.asset, take.made_at(), take.id);
        if take.counts() {
            self.by_asset.insert(place(&take));
        }
        let before = self.takes.insert(take.id, take);
        if let Some(before) = before.filter(|before| before.counts()) {
            let held = self.takes.get(&before.id).filter(|held| held.counts()).map(place);
            if held != Some(place(&before)) {
                self.by_asset.remove(&place(&before));
            }
        }
    }

    /// Puts a take in, unless a later version of it is there. Says whether anything is different now.
    pub fn put(&mut self, take: Take) -> bool {
        let is_news = self.get(take.id).is_none_or(|held| *held < take);
        if is_news {
            self.set(take);
        }
        is_news
    }

    /// Puts all takes of another log in. Says whether anything is different now.
    pub fn merge(&mut self, other: &Self) -> bool {
        let mut different = false;
        for take in other.changes_since(&self.clone()).filter_map(|change| change.now) {
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
        while self.takes.contains_key(&free) {
            free = free.following();
        }
        self.put(Take { id: free, edits: 0, ..to })
    }

    /// A log that shows what `wanted` shows, made by further edits of this one: for undo and redo, because what was
    /// recorded may be known elsewhere by now.
    #[must_use]
    pub fn edited_to_show(&self, wanted: &Self) -> Self {
        let mut log = self.clone();
        let missing = wanted.changes_since(self).filter(|change| change.before.is_none());
        missing.filter_map(|change| change.now).for_each(|take| log.set(take.clone()));
        for TakeChange { before, now: wanted } in wanted.changes_since(self) {
            let Some(held) = before else { continue };
            if wanted.is_some_and(|take| take.reads_like(held)) || !(held.counts() || wanted.is_some_and(Take::counts))
            {
                continue;
            }
            let withdrawn = || Take { validity: Validity::Withdrawn, ..held.clone() };
            log.edit(held.id, wanted.cloned().unwrap_or_else(withdrawn));
        }
        log
    }

    /// What `other` knows and this log does not: takes that are new, and later versions of others.
    #[must_use]
    pub fn news_of(&self, other: &Self) -> Self {
        let later =
            |change: TakeChange<'_>| change.now.filter(|now| change.before.is_none_or(|held| held < *now)).cloned();
        other.changes_since(self).filter_map(later).collect()
    }

    /// A name for the project of these takes where its file gives none: the same on every machine, until more takes are
    /// known. `None` when there are no takes.
    pub fn project_key(&self) -> Option<ProjectKey> {
        self.takes.keys().next().map(|first| ProjectKey::from_bits(u128::from_be_bytes(*first.bytes())))
    }

    /// A source of ids that gives none of an asset that a take was made for: a copy of the project may have that asset,
    /// and a new one must not count as done by it. Ids that no project ever comes to are skipped.
    #[must_use]
    pub fn keep_clear(&self, ids: IdSource) -> IdSource {
        let numbers = self.takes.values().map(|take| take.asset.get()).filter(|number| *number < NEVER_REACHED);
        numbers.max().map_or(ids, |highest| ids.max(IdSource::starting_at(highest.saturating_add(1))))
    }

    /// Whether both show the same takes; how often each was edited does not matter.
    pub fn shows_the_same(&self, other: &Self) -> bool {
        let counts = |take: &&Take| take.counts();
        self.changes_since(other).all(|change| match (change.before.filter(counts), change.now.filter(counts)) {
            (None, None) => true,
            (Some(one), Some(other)) => one.reads_like(other),
            _ => false,
        })
    }
}

impl PartialEq for TakeLog {
    fn eq(&self, other: &Self) -> bool {
        self.takes == other.takes
    }
}

impl Eq for TakeLog {}

impl FromIterator<Take> for TakeLog {
    fn from_iter<I: IntoIterator<Item = Take>>(takes: I) -> Self {
        let mut log = Self::default();
        for take in takes {
            log.put(take);
        }
        log
    }
}
