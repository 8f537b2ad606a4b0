//! Whether a project fits what is left: the one answer that every screen and every subcommand gives (rule 13).
use std::fmt;

use super::Outlook;
use crate::domain::Credits;

/// Whether a total fits what is left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// The safe total is within what is left.
    Fits,
    /// It fits with this chance, 0.5 up to the confidence asked for.
    Tight(f64),
    /// It fits only if almost nothing is retaken: with this chance, below 0.5.
    BareOnly(f64),
    /// Even one take of each costs so much more than is left.
    Short {
        /// What is missing.
        by: Credits,
        /// Whether there are costs that are not known on top of it.
        at_least: bool,
    },
    /// Something has no known price, here or in what goes first, and the rest is within what is left.
    Unknown,
}

impl Verdict {
    /// The verdict on a total, by its chance to fit what is left.
    pub fn of(outlook: &Outlook) -> Self {
        let unknown = outlook.bare.unpriced > 0 || outlook.is_at_most;
        match (outlook.left.short_of(outlook.bare.credits), outlook.chance) {
            (Some(by), _) => Self::Short { by, at_least: unknown },
            (None, None) => Self::Unknown,
            (None, Some(_)) if outlook.safe <= outlook.left => Self::Fits,
            (None, Some(chance)) if chance >= 0.5 => Self::Tight(chance),
            (None, Some(chance)) => Self::BareOnly(chance),
        }
    }

    /// The id used on the command line.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::Tight(_) => "tight",
            Self::BareOnly(_) => "bare only",
            Self::Short { .. } => "short",
            Self::Unknown => "unknown",
        }
    }

    /// Whether what is left is enough with the confidence asked for.
    pub const fn fits(&self) -> bool {
        matches!(self, Self::Fits)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
