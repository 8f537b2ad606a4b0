//! What a column of a provider’s log can mean.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use crate::exchange::WrongOption;

/// What a column of a log of runs holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum RunField {
    /// The day, where the time of day stands in another column.
    Date,
    /// When it was made.
    Time,
    /// The model.
    Model,
    /// What was charged.
    Credits,
    /// The project it was made for.
    Project,
    /// The asset it was made for, by its name.
    Asset,
    /// The scene, or what else it is called.
    Title,
    /// What became of it.
    Status,
    /// Draft or final.
    Pass,
    /// Nothing: the column is left out.
    NotUsed,
}

impl RunField {
    /// All of them, in the order in which pickers list them.
    pub const ALL: [Self; 10] = [
        Self::Date,
        Self::Time,
        Self::Model,
        Self::Credits,
        Self::Project,
        Self::Asset,
        Self::Title,
        Self::Status,
        Self::Pass,
        Self::NotUsed,
    ];

    /// The id on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Model => "model",
            Self::Credits => "credits",
            Self::Project => "project",
            Self::Asset => "asset",
            Self::Title => "title",
            Self::Status => "status",
            Self::Pass => "pass",
            Self::NotUsed => "none",
        }
    }
}

impl fmt::Display for RunField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for RunField {
    type Err = WrongOption;

    fn from_str(text: &str) -> Result<Self, WrongOption> {
        let wanted = text.trim().to_lowercase();
        Self::ALL.into_iter().find(|field| field.id() == wanted).ok_or(WrongOption::RunField)
    }
}
