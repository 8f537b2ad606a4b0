//! The projects that share an account's allowance.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Contingency, Credits, Kind, ProjectKey};

/// A project that draws on the account, as it was when it was last open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownBoard {
    /// Where its file was.
    pub path: PathBuf,
    /// What its takes are known by; `None` when there are none yet.
    pub key: Option<ProjectKey>,
    /// What it is called.
    pub title: String,
    /// What it still takes, kind by kind: which kinds are free depends on the plan that pays.
    pub needs: Vec<KindNeed>,
    /// What it holds back on top of that.
    pub contingency: Contingency,
    /// When it was last opened or saved, in the user's local time.
    pub seen: NaiveDateTime,
    /// What the user wants for it.
    pub claim: ProjectClaim,
}

/// What a project still takes of one kind, on average with retakes, were nothing free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindNeed {
    /// The kind.
    pub kind: Kind,
    /// How much, in parts of a credit.
    pub parts: u128,
    /// How many parts make a credit; never 0.
    pub of: u128,
    /// How much of it has no known price and is not counted.
    pub unpriced: u32,
}

/// What the user wants for a project: its turn, what is kept for it, and by when it must be finished.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProjectClaim {
    /// Its place when the allowance is not enough for all.
    pub priority: Priority,
    /// Its place among those of equal priority: smaller goes first.
    pub place: u32,
    /// The credits reserved for it, regardless of what the others take.
    pub reserved: Option<Reservation>,
    /// The day on which it must be finished.
    pub deadline: Option<NaiveDate>,
}

/// A change to what is wanted for a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimChange {
    /// Its priority.
    Priority(Priority),
    /// What is kept for it; `None` keeps nothing.
    Reserved(Option<Reservation>),
    /// The day on which it must be finished; `None` where there is none.
    Deadline(Option<NaiveDate>),
}

impl ProjectClaim {
    /// The same after a change.
    #[must_use]
    pub const fn with(self, change: ClaimChange) -> Self {
        match change {
            ClaimChange::Priority(priority) => Self { priority, ..self },
            ClaimChange::Reserved(reserved) => Self { reserved, ..self },
            ClaimChange::Deadline(deadline) => Self { deadline, ..self },
        }
    }
}

/// Credits that are kept for one project. What it spends from then on comes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// How many.
    pub credits: Credits,
    /// Since when, by the clock of the service as it was set then.
    pub since: NaiveDateTime,
    /// How far that clock was ahead of UTC, in seconds; `None` where that is not known: then `since` holds by any clock.
    pub ahead: Option<i32>,
}

/// Which project goes first when the allowance is not enough for all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// Before the others.
    First,
    /// In the order of the list.
    #[default]
    Normal,
    /// After the others.
    Last,
}

impl Priority {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::First, Self::Normal, Self::Last];

    /// The id used on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Normal => "normal",
            Self::Last => "last",
        }
    }
}
