//! Whether a project is finished by the day on which it is due.

use chrono::NaiveDate;

use super::schedule::Schedule;

/// When a project is finished, at the earliest and on average.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Completion {
    /// Nothing is to go.
    Reached,
    /// On this day.
    On(NaiveDate),
    /// Never: a take costs more than a whole allowance, or it is not its turn within a hundred years.
    Never,
    /// It is not known: something has no known price, or the plan is not known.
    #[default]
    Unknown,
}

/// How the finish of a project stands against the day on which it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueVerdict {
    /// Nothing is to go.
    Reached,
    /// Finished so many days before it, 0 for the day itself.
    InTime(u32),
    /// Finished so many days after it, at least 1.
    Late(u32),
    /// Never finished as things stand.
    Never,
    /// When it is finished is not known.
    Unknown,
}

impl Completion {
    /// When the work of a schedule is finished.
    pub fn of(schedule: &Schedule) -> Self {
        if !schedule.never.is_empty() {
            return Self::Never;
        }
        match schedule.finish {
            _ if schedule.unpriced > 0 || schedule.is_unsure => Self::Unknown,
            _ if schedule.cycles.is_empty() => Self::Reached,
            finish => finish.map_or(Self::Unknown, Self::On),
        }
    }

    /// The day, where there is one.
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::Reached | Self::Never | Self::Unknown => None,
        }
    }

    /// How that stands against the day on which it is due.
    pub fn against(self, due: NaiveDate) -> DueVerdict {
        let days = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
        match self {
            Self::Reached => DueVerdict::Reached,
            Self::Never => DueVerdict::Never,
            Self::Unknown => DueVerdict::Unknown,
            Self::On(finish) => match finish.signed_duration_since(due).num_days() {
                late if late > 0 => DueVerdict::Late(days(late)),
                early => DueVerdict::InTime(days(early.saturating_neg())),
            },
        }
    }
}

impl DueVerdict {
    /// The id used on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reached => "finished",
            Self::InTime(_) => "in time",
            Self::Late(_) => "late",
            Self::Never => "never",
            Self::Unknown => "unknown",
        }
    }
}
