//! What ends a subcommand with status 2.

use std::fmt;
use std::path::Path;

use crate::figures::FigureError;
use crate::present::ToErrorWords as _;
use crate::prices::PriceListError;
use crate::storage::{OpenError, SaveError, shown};
use crate::words::say;
use crate::workspace::ListTrouble;

/// One sentence: what is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trouble(String);

impl Trouble {
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// Something wrong with a file as a whole.
    pub(super) fn in_file(path: &Path, what: impl fmt::Display) -> Self {
        Self(say!("asked-in-file", file = shown(path), what = what.to_string()))
    }

    /// Sums that cannot be counted.
    pub(super) fn figures(path: &Path, error: &FigureError) -> Self {
        Self::in_file(path, error.words())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        Self(error.words().to_string())
    }
}

impl From<SaveError> for Trouble {
    fn from(error: SaveError) -> Self {
        Self(error.words().to_string())
    }
}

impl From<ListTrouble> for Trouble {
    fn from(trouble: ListTrouble) -> Self {
        match trouble {
            ListTrouble::Shipped(error) => Self(say!("asked-list-broken", why = error.words().to_string())),
            ListTrouble::Unread { error, known } => {
                Self(say!("asked-list-unread", why = error.words().to_string(), known = known.join(", ")))
            }
            ListTrouble::Broken { path, error } => Self::in_file(&path, list_faults(&error)),
        }
    }
}

/// All that is wrong with a list, in one line.
fn list_faults(error: &PriceListError) -> String {
    error.faults.iter().map(|fault| fault.words().to_string()).collect::<Vec<_>>().join("; ")
}
