//! What is known of an account's usage, over all projects.

use std::path::PathBuf;

use chrono::{NaiveDateTime, TimeDelta};

use super::{Adjustment, Credits, ProjectKey, Take, TakeLog};

/// All that counts of an account's usage. What was taken back is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// The takes of all projects, oldest first.
    pub takes: Vec<UsedTake>,
    /// What the provider's site said was left, oldest first.
    pub adjustments: Vec<Adjustment>,
    /// The projects that were opened or saved, the most recent first.
    pub boards: Vec<KnownBoard>,
}

impl Usage {
    /// The same, with the takes of one project as its log has them: an open project knows them before anything else.
    #[must_use]
    pub fn with_takes(&self, project: ProjectKey, log: &TakeLog) -> Self {
        let elsewhere = self.takes.iter().filter(|used| log.get(used.take.id).is_none()).cloned();
        let here = log.counting().map(|take| UsedTake { project, take: take.clone() });
        let mut takes: Vec<UsedTake> = elsewhere.chain(here).collect();
        takes.sort_by_key(|used| (used.take.at, used.take.id));
        Self { takes, adjustments: self.adjustments.clone(), boards: self.boards.clone() }
    }
}

impl Usage {
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

/// A project that draws on the account, as it was when it was last open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownBoard {
    /// Where its file was.
    pub path: PathBuf,
    /// What its takes are known by; `None` when there are none yet.
    pub key: Option<ProjectKey>,
    /// What it is called.
    pub title: String,
    /// What it still takes on average, with retakes, rounded up.
    pub to_go: Credits,
    /// Its place when the allowance is not enough for all.
    pub priority: Priority,
    /// When it was last opened or saved, in the user's local time.
    pub seen: NaiveDateTime,
}

/// Which project goes first when the allowance is not enough for all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// Before the others.
    First,
    /// In the order in which they were last worked on.
    #[default]
    Normal,
    /// After the others.
    Last,
}

impl Priority {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::First, Self::Normal, Self::Last];
}
