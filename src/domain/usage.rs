//! What is known of an account's usage, over all projects.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};

use super::{Adjustment, KnownBoard, ProjectKey, ResetTime, TakeId, TakeLog, UsedTake, UsedTakes};

/// All that counts of an account's usage. What was taken back is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// The takes of all projects.
    pub takes: UsedTakes,
    /// What the provider's site said was left, oldest first.
    pub adjustments: Vec<Adjustment>,
    /// The projects that were opened or saved, in the order in which they are served.
    pub boards: Vec<KnownBoard>,
}

impl Usage {
    /// The same, with the takes of one project as its log has them: an open project knows them before anything else. Those
    /// of `uncharged` are left as they are known here.
    #[must_use]
    pub fn with_takes(&self, project: ProjectKey, log: &TakeLog, uncharged: &BTreeSet<TakeId>) -> Self {
        let mut takes = self.takes.clone();
        // Both are in order of their names.
        let mut uncharged = uncharged.iter().peekable();
        for take in log.all() {
            while uncharged.next_if(|id| **id < take.id).is_some() {}
            if uncharged.next_if(|id| **id == take.id).is_some() {
                continue;
            }
            if take.counts() {
                takes.put(UsedTake { project, take: take.clone() });
            } else {
                takes.remove(take.id);
            }
        }
        Self { takes, adjustments: self.adjustments.clone(), boards: self.boards.clone() }
    }
}

impl Usage {
    /// The same with every moment by one clock, whatever clocks it was recorded by. Nothing is copied where that changes
    /// nothing.
    #[must_use]
    pub fn by_clock(self: Arc<Self>, reset: ResetTime) -> Arc<Self> {
        let same = |at, ahead| reset.dated(at, ahead) == (at, ahead);
        let reserved = |board: &KnownBoard| board.claim.reserved.is_none_or(|one| same(one.since, one.ahead));
        let moved = |used: &&UsedTake| !same(used.take.at, used.take.ahead);
        let moved: Vec<UsedTake> = self.takes.iter().filter(moved).cloned().collect();
        if moved.is_empty()
            && self.adjustments.iter().all(|one| same(one.at, one.ahead))
            && self.boards.iter().all(reserved)
        {
            return self;
        }
        let mut usage = Arc::unwrap_or_clone(self);
        for used in moved {
            usage.takes.put(used.dated(reset));
        }
        usage.date_rest(reset);
        Arc::new(usage)
    }

    /// What is known beside takes, by one clock.
    fn date_rest(&mut self, reset: ResetTime) {
        for one in &mut self.adjustments {
            (one.at, one.ahead) = reset.dated(one.at, one.ahead);
        }
        for one in self.boards.iter_mut().filter_map(|board| board.claim.reserved.as_mut()) {
            (one.since, one.ahead) = reset.dated(one.since, one.ahead);
        }
        self.adjustments.sort_by_key(|one| (one.moment().order(), one.id));
    }

    /// The same, sharing with an earlier reading of the usage what both have.
    #[must_use]
    pub fn sharing_with(self, earlier: &Self) -> Self {
        let takes = earlier.takes.shared_with(&self.takes);
        Self { takes, ..self }
    }

    /// Takes over what another reading of the usage has beside its takes, by a clock.
    pub fn follow_rest(&mut self, other: &Self, reset: ResetTime) {
        self.adjustments.clone_from(&other.adjustments);
        self.boards.clone_from(&other.boards);
        self.date_rest(reset);
    }

    /// Lists a project whose file was moved under the name that it has now, with what is wanted for it. Nothing changes
    /// where this file is in the list, and where the one that has its takes is still there.
    pub fn follow_file(&mut self, path: &Path, key: ProjectKey, is_gone: impl Fn(&Path) -> bool) {
        if self.boards.iter().any(|board| board.path == path) {
            return;
        }
        let moved = self.boards.iter_mut().find(|board| board.key == Some(key) && is_gone(&board.path));
        if let Some(moved) = moved {
            path.clone_into(&mut moved.path);
        }
    }

    /// The projects that draw on the account, each once. Of several files of one project, the one at `this` stands for it,
    /// else the one that was seen last.
    pub fn projects(&self, this: Option<&Path>) -> Vec<&KnownBoard> {
        let is_this = |board: &KnownBoard| Some(board.path.as_path()) == this;
        let here = self.boards.iter().find(|board| is_this(board)).and_then(|board| board.key);
        let mut seen: BTreeSet<ProjectKey> = here.into_iter().collect();
        let is_first = |board: &&KnownBoard| is_this(board) || board.key.is_none_or(|key| seen.insert(key));
        self.boards.iter().filter(is_first).collect()
    }

    /// When something that happens now is recorded: now, or else on the same day right after what is recorded already.
    ///
    /// A clock that was set back, or another time zone, would put a take before the balance that the site named before
    /// it, and so count it as known to the site; and of two balances the older one would hold.
    pub fn moment(&self, now: NaiveDateTime) -> NaiveDateTime {
        let day = now.date();
        let take = self.takes.last_by(day).map(|used| used.take.at);
        let adjustments = self.adjustments.partition_point(|one| one.at.date() <= day);
        let adjusted = self.adjustments.get(..adjustments).and_then(<[Adjustment]>::last).map(|one| one.at);
        let after = adjusted.and_then(|at| at.checked_add_signed(TimeDelta::seconds(1)));
        let earliest = take.max(after).filter(|at| at.date() == day);
        earliest.map_or(now, |at| at.max(now))
    }
}
