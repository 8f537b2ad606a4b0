//! What the user should know, without its words.

use std::path::PathBuf;

use chrono::NaiveDateTime;

use super::StoreIssue;
use crate::domain::{Aspect, ModelId};
use crate::exchange::Report;
use crate::storage::{FileNote, Forgotten, ReadOnlyCause, SaveError};

/// Something to know of the open project, the account or what is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkspaceNote {
    /// Of a file.
    File(FileNote),
    /// The file may only be saved under another name.
    ReadOnly(ReadOnlyCause),
    /// Something that was remembered has its usual value.
    Forgotten(Forgotten),
    /// Nothing is remembered: the system names no folders.
    NoFolders,
    /// There are no recovery copies of unsaved changes.
    NoRecovery(SaveError),
    /// This is an earlier version of a damaged file.
    OldVersion {
        /// The damaged file.
        path: PathBuf,
        /// When the version was kept.
        at: NaiveDateTime,
    },
    /// This is a copy of a board in another shape.
    Reshaped(Aspect),
    /// These are unsaved changes of an earlier run.
    Restored,
    /// Another program changed the file of the open project.
    ChangedOnDisk(PathBuf),
    /// The file of the open project is no longer there.
    GoneFromDisk(PathBuf),
    /// The project was made of another program's file.
    Imported(Box<Report>),
    /// Models that the project rates and the price list does not have; never empty.
    RatedUnlisted(Vec<ModelId>),
    /// Of the usage store.
    Store(StoreIssue),
}
