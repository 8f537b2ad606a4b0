//! What is known of an account's usage, over all projects.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};

use super::{Adjustment, KnownBoard, ProjectKey, ResetTime, Take, TakeId, TakeLog};

/// All that counts of an account's usage. What was taken back is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// The takes of all projects, oldest first.
    pub takes: Vec<UsedTake>,
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
        let is_here = |id: TakeId| !uncharged.contains(&id) && log.get(id).is_some();
        let elsewhere = self.takes.iter().filter(|used| !is_here(used.take.id)).cloned();
        let here = log.counting().filter(|take| !uncharged.contains(&take.id));
        let here = here.map(|take| UsedTake { project, take: take.clone() });
        let mut takes: Vec<UsedTake> = elsewhere.chain(here).collect();
        takes.sort_by_key(|used| (used.take.moment().order(), used.take.id));
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
        if self.takes.iter().all(|used| same(used.take.at, used.take.ahead))
            && self.adjustments.iter().all(|one| same(one.at, one.ahead))
            && self.boards.iter().all(reserved)
        {
            return self;
        }
        let mut usage = Arc::unwrap_or_clone(self);
        for UsedTake { take, .. } in &mut usage.takes {
            (take.at, take.ahead) = reset.dated(take.at, take.ahead);
        }
        for one in &mut usage.adjustments {
            (one.at, one.ahead) = reset.dated(one.at, one.ahead);
        }
        for one in usage.boards.iter_mut().filter_map(|board| board.claim.reserved.as_mut()) {
            (one.since, one.ahead) = reset.dated(one.since, one.ahead);
        }
        usage.takes.sort_by_key(|used| (used.take.moment().order(), used.take.id));
        usage.adjustments.sort_by_key(|one| (one.moment().order(), one.id));
        Arc::new(usage)
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
        let takes = self.takes.partition_point(|used| used.take.date() <= day);
        let take = self.takes.get(..takes).and_then(<[UsedTake]>::last).map(|used| used.take.at);
        let adjustments = self.adjustments.partition_point(|one| one.at.date() <= day);
        let adjusted = self.adjustments.get(..adjustments).and_then(<[Adjustment]>::last).map(|one| one.at);
        let after = adjusted.and_then(|at| at.checked_add_signed(TimeDelta::seconds(1)));
        let earliest = take.max(after).filter(|at| at.date() == day);
        earliest.map_or(now, |at| at.max(now))
    }
}

/// A take and the project it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedTake {
    /// The project.
    pub project: ProjectKey,
    /// The take.
    pub take: Take,
}
