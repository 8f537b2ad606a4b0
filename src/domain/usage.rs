//! What is known of an account's usage, over all projects.

use std::path::PathBuf;

use chrono::NaiveDateTime;

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

    /// The id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Normal => "normal",
            Self::Last => "last",
        }
    }
}
