//! What can go wrong with the store. What is said of it stands in `present`.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::storage::{DiskReason, NoFile};

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
    /// Another program kept it for too long, so that nothing was written.
    Busy,
    /// Another program kept it for too long, so that nothing was read.
    BusyUnread,
    /// It can only be read.
    ReadOnly(StoreTrouble),
    /// A part of it cannot be read.
    Damaged,
    /// The system refuses to read it.
    Unread(DiskReason),
    /// The system refuses to write it.
    Refused(DiskReason),
}

/// A store that is not as it should be. The program goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreTrouble {
    /// The file of the store.
    pub path: PathBuf,
    /// What is the matter with it.
    pub state: StoreState,
}

/// What is the matter with a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreState {
    /// It works, but something else has emptied it.
    Emptied,
    /// Nothing can be read.
    Unusable(StoreReason),
    /// What it holds is read, nothing is written.
    OnlyReadable(StoreReason),
    /// A newer program made it: what is known of it is read, nothing is written.
    Newer,
    /// It is damaged; how many takes can still be read where that is known. Nothing is written.
    Damaged(Option<usize>),
}

/// Why a store cannot be used as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreReason {
    /// It is a database of something else.
    Foreign,
    /// It is no store, or nothing of it can be read.
    ForeignOrDamaged,
    /// Another program is using it.
    InUse,
    /// It is a link that leads nowhere.
    BrokenLink,
    /// It is something else than a file.
    NotAFile(NoFile),
    /// The file is read-only.
    ReadOnly,
    /// It says of itself that it may only be read.
    Marked,
    /// The system refuses.
    Refused(DiskReason),
}

impl StoreTrouble {
    /// What is the matter with the store at a path.
    pub(super) fn at(path: &Path, state: StoreState) -> Self {
        Self { path: path.to_owned(), state }
    }
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

    /// What it means while the store at a path is read.
    pub(super) fn reading(&self, path: &Path) -> UsageError {
        let error = self.at(path, UsageCause::Unread, DiskReason::NoReading);
        match error.cause {
            UsageCause::Busy => UsageError { cause: UsageCause::BusyUnread, ..error },
            _ => error,
        }
    }

    /// What it means while the store at a path is written.
    pub(super) fn writing(&self, path: &Path) -> UsageError {
        self.at(path, UsageCause::Refused, DiskReason::NoWriting)
    }

    /// The same, where a refusal is that cause, and one of access that reason.
    fn at(&self, path: &Path, refused: fn(DiskReason) -> UsageCause, no_access: DiskReason) -> UsageError {
        UsageError { path: path.to_owned(), cause: self.refusal(no_access).map_or_else(|cause| cause, refused) }
    }

    /// Why the system refuses.
    ///
    /// # Errors
    /// The cause, where it is not the system that refuses.
    fn refusal(&self, no_access: DiskReason) -> Result<DiskReason, UsageCause> {
        let Self::Database(error) = self else { return Err(UsageCause::Damaged) };
        if self.is_damage() {
            return Err(UsageCause::Damaged);
        }
        Ok(match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                return Err(UsageCause::Busy);
            }
            Some(ErrorCode::DiskFull) => DiskReason::Full,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => no_access,
            // A transaction that was cut off has to be rolled back before anything can be read.
            Some(ErrorCode::ReadOnly) => DiskReason::NoWriting,
            Some(ErrorCode::SystemIoFailure) => DiskReason::Broken,
            Some(ErrorCode::OutOfMemory) => DiskReason::NoMemory,
            _ => DiskReason::System(error.to_string()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_tells_reading_from_writing() {
        let failed = |code| StoreFault::Database(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
        let path = Path::new("usage.sqlite");
        let no_access = failed(rusqlite::ffi::SQLITE_CANTOPEN);
        assert_eq!(no_access.reading(path).cause, UsageCause::Unread(DiskReason::NoReading), "read");
        assert_eq!(no_access.writing(path).cause, UsageCause::Refused(DiskReason::NoWriting), "written");
        let full = failed(rusqlite::ffi::SQLITE_FULL);
        assert_eq!(full.writing(path).cause, UsageCause::Refused(DiskReason::Full), "full");
        let busy = failed(rusqlite::ffi::SQLITE_BUSY);
        assert_eq!(busy.reading(path).cause, UsageCause::BusyUnread, "in use, read");
        assert_eq!(busy.writing(path).cause, UsageCause::Busy, "in use, written");
        let no_roll_back = failed(rusqlite::ffi::SQLITE_READONLY);
        assert_eq!(no_roll_back.reading(path).cause, UsageCause::Unread(DiskReason::NoWriting), "needs writing");
        assert_eq!(StoreFault::Row.reading(path).cause, UsageCause::Damaged, "damaged");
    }
}
