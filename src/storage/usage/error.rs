//! What can go wrong with the store, each as one sentence that says what to do.

use std::fmt;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::storage::shown;

/// Something that the store could not do. Nothing of it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsageError {
    /// The file of the store.
    pub path: PathBuf,
    /// Why.
    pub cause: UsageCause,
}

/// Why the store could not do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsageCause {
    /// Another Creditboard kept it for too long.
    Busy,
    /// It can only be read; why, as a sentence.
    ReadOnly(String),
    /// A part of it cannot be read.
    Damaged,
    /// The system refused; its reason in words.
    Refused(String),
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = shown(&self.path);
        match &self.cause {
            UsageCause::Busy => write!(
                f,
                "The usage store “{path}” is in use by another program, so nothing was recorded in it; try again in \
                 a moment."
            ),
            UsageCause::ReadOnly(why) => f.write_str(why),
            UsageCause::Damaged => f.write_str(&damaged(&self.path, None)),
            UsageCause::Refused(reason) => write!(
                f,
                "The usage store “{path}” couldn't be used, {reason}: nothing was recorded in it. Fix this and try \
                 again."
            ),
        }
    }
}

impl std::error::Error for UsageError {}

/// A store that is damaged, and how many takes of it can still be read where that is known.
pub(super) fn damaged(path: &Path, takes: Option<usize>) -> String {
    let read = match takes {
        None => "what can still be read is counted".to_owned(),
        Some(1) => "1 take can still be read and is counted".to_owned(),
        Some(takes) => format!("{takes} takes can still be read and are counted"),
    };
    format!(
        "The usage store “{}” is damaged: {read}, nothing is written to it, and new takes are kept in their projects. \
         Rename it to start a new one; each project fills it when you open it and say that its takes are yours.",
        shown(path)
    )
}

/// Something in the way of reading or writing, before it is known where.
#[derive(Debug)]
pub(super) enum StoreFault {
    /// What the database said.
    Database(rusqlite::Error),
    /// A row that is not whole.
    Row,
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl StoreFault {
    /// Whether the file is to blame.
    pub(super) fn is_damage(&self) -> bool {
        use rusqlite::Error as E;
        match self {
            Self::Database(E::SqliteFailure(failure, _)) => {
                matches!(failure.code, ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown)
            }
            // A row, or a table, is not as this program makes it.
            Self::Row
            | Self::Database(E::SqlInputError { .. } | E::InvalidColumnType(..) | E::FromSqlConversionFailure(..)) => {
                true
            }
            Self::Database(_) => false,
        }
    }

    pub(super) fn at(&self, path: &Path) -> UsageError {
        UsageError { path: path.to_owned(), cause: self.cause() }
    }

    fn cause(&self) -> UsageCause {
        let Self::Database(error) = self else { return UsageCause::Damaged };
        if self.is_damage() {
            return UsageCause::Damaged;
        }
        let reason = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                return UsageCause::Busy;
            }
            Some(ErrorCode::DiskFull) => "the disk is full",
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
                "you may not write there"
            }
            Some(ErrorCode::SystemIoFailure) => "the disk reports an error",
            Some(ErrorCode::OutOfMemory) => "there is too little memory",
            _ => return UsageCause::Refused(format!("the system says “{error}”")),
        };
        UsageCause::Refused(reason.to_owned())
    }
}
