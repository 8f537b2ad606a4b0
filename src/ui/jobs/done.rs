//! What jobs there are, and what they answer.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::file_dialog::DialogAnswer;
use crate::domain::{AssetId, Pass, Project};
use crate::present::{Beside, NotCompared, NotDone, WasDone, WorkFault};
use crate::storage::{FileChange, Fingerprint, NotKept, OpenCause, OpenError, SaveError, Version};
use crate::ui::dialogs::{ComparedSource, VersionRow};
use crate::ui::intent::Intent;
use crate::ui::startup::{RecentLook, Startup};
use crate::workspace::files::{Arrival, OpenFailure, SaveReport};
use crate::workspace::{
    ComparedBoard, FoundChanges, ImportSource, Incoming, IncomingError, OpenProject, SeenLog, StoreNews,
};

/// What came of a job.
pub(crate) enum Done {
    /// A project was opened, or not.
    Opened(Result<Box<Arrival>, Box<OpenFailure>>, Replaces),
    /// A project that no file of the user's holds is here: a sample, a recovered one.
    Arrived(Result<Box<OpenProject>, NotDone>, Intent),
    /// A file that may come in was found, or not.
    ImportFound(Result<Box<ImportSource>, IncomingError>),
    /// It was read for the import dialog in this turn, or not.
    ImportRead(u64, Result<Box<Incoming>, IncomingError>),
    /// A provider's log was found, or not.
    LogFound(Result<Box<ImportSource>, IncomingError>),
    /// It was read for its dialog in this turn, or not.
    LogRead(u64, Result<Box<SeenLog>, IncomingError>),
    /// The project was saved, or not.
    Saved(Box<SaveReport>),
    /// A file was written for another program, without glyphs for these letters, or not.
    Exported(Result<(PathBuf, BTreeSet<char>), NotDone>),
    /// Unsaved changes are kept for recovery, or not any more, and why.
    Copied(Result<(), NotKept>),
    /// An earlier run left unsaved changes of the project at this path, or not.
    FoundChanges(PathBuf, Option<Box<FoundChanges>>),
    /// The earlier versions of the open project.
    Versions(Vec<VersionRow>),
    /// An earlier version beside the current board, or why it cannot be read.
    VersionBeside(Version, Result<Box<Beside>, OpenCause>),
    /// An earlier version was read, by this name, or not.
    VersionRead(Result<(Arc<Project>, String), OpenError>),
    /// A version of the board was kept beside it by this name, or not.
    VersionKept(Result<String, NotDone>),
    /// A board of this comparison was read, or not, and why.
    Compared(u64, ComparedSource, Result<Box<ComparedBoard>, NotCompared>),
    /// A recovery file that the user discarded is gone, or not.
    Discarded(PathBuf, Result<(), SaveError>),
    /// One of the program's own files was written or removed, with a word about it, or not, for what the user should know.
    Kept(Result<Option<WasDone>, NotDone>),
    /// A file was compared with what it was like.
    LookedAt(PathBuf, Fingerprint, FileChange),
    /// What was remembered of earlier runs.
    Started(Box<Startup>),
    /// What recent projects hold and cost.
    Recent(Vec<RecentLook>),
    /// What a take can be recorded for, in the order in which it is best made.
    Recordable(Vec<(AssetId, Pass)>),
    /// The usage store has done its task.
    Usage(Box<StoreNews>),
    /// The system's file dialog was answered.
    Picked(Intent, DialogAnswer),
    /// A typed path can be used for this, or not, and why.
    Checked(Intent, Result<(), NotDone>),
    /// The job could not do its work at all, and why.
    Failed(Job, WorkFault),
}

/// The jobs there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Job {
    /// Read what was remembered.
    Start,
    /// Open a project.
    Open,
    /// Read another program's file.
    Import,
    /// Save the project.
    Save,
    /// Write another program's file.
    Export,
    /// Look for unsaved changes of an earlier run, or into earlier versions.
    LookBack,
    /// Read a board to compare it.
    Compare,
    /// Write or remove one of the program's own files.
    Keep,
    /// Look whether a file was changed.
    LookAgain,
    /// Look into recent projects.
    Recent,
    /// Something for the usage store.
    Usage,
    /// Look what a take can be recorded for.
    Recordable,
    /// Wait for the system's file dialog.
    FileDialog,
    /// Look at a typed path.
    CheckPath,
    /// Long work for a view.
    Task,
}

impl Job {
    /// The name of its thread.
    pub(super) const fn thread_name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Open => "open",
            Self::Import => "import",
            Self::Save => "save",
            Self::Export => "export",
            Self::LookBack => "look back",
            Self::Compare => "compare",
            Self::Keep => "own files",
            Self::LookAgain => "look again",
            Self::Recent => "recent projects",
            Self::Usage => "usage store",
            Self::Recordable => "recordable",
            Self::FileDialog => "file dialog",
            Self::CheckPath => "check path",
            Self::Task => "task",
        }
    }

    /// Whether the end of the program waits for it. A file dialog ends with the window that it belongs to; some systems
    /// never answer it.
    pub(super) const fn is_awaited(self) -> bool {
        !matches!(self, Self::FileDialog)
    }
}

/// What a project that arrives takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replaces {
    /// Only what is saved; else the user is asked first.
    WhatIsSafe,
    /// Unsaved changes too: the user has said so.
    Mine,
}
