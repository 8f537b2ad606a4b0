//! Opening and saving, on the calling thread. All of it is as slow as the disk.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::{FoundChanges, OpenProject, WorkspaceNote};
use crate::document::Revision;
use crate::domain::Project;
use crate::prices::PriceList;
use crate::storage::{
    self, Access, Expect, FileChange, FileLock, FileNote, Fingerprint, Hold, Locking, OpenCause, OpenError,
    ReadOnlyCause, Recovery, SaveCause, SaveError, Saved, Version, Versions, Written,
};

/// A file to open.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Where it is.
    pub path: PathBuf,
    /// Whether this window holds its lock already: the lock then goes over to the project that takes its place.
    pub locked_here: bool,
    /// Where a copy of a damaged file is kept; `None` keeps none.
    pub keep_copies_in: Option<PathBuf>,
    /// Where earlier versions are.
    pub versions: Option<Versions>,
}

/// A project that was opened, and what to say about it once.
pub struct Arrival {
    /// The project.
    pub project: OpenProject,
    /// What was done to read it.
    pub notes: Vec<FileNote>,
}

impl Opening {
    /// Opens the project, with the right to write it where that can be had.
    ///
    /// # Errors
    /// An [`OpenFailure`]; the file was not changed.
    pub fn run(&self, prices: &PriceList) -> Result<Arrival, Box<OpenFailure>> {
        let mut opened = storage::open(&self.path).map_err(|error| self.failure(error))?;
        if let (false, Some(folder)) = (opened.warnings.is_empty(), &self.keep_copies_in) {
            opened.warnings.push(match storage::keep_copy(&self.path, folder) {
                Ok(copy) => FileNote::CopyKept(copy),
                Err(error) => FileNote::NoCopy(error),
            });
        }
        let mut lock = None;
        if !self.locked_here {
            match storage::lock(&self.path) {
                Locking::Mine(held) => lock = Some(held),
                Locking::Impossible(why) => opened.warnings.push(FileNote::NoLock(why)),
                Locking::Held => opened.access = Access::ReadOnly(ReadOnlyCause::HeldElsewhere),
            }
        }
        let notes = std::mem::take(&mut opened.notes);
        Ok(Arrival { project: OpenProject::opened(opened, lock, prices), notes })
    }
}

impl Opening {
    /// What to say, and what there is instead of a file that is damaged or gone.
    fn failure(&self, error: OpenError) -> Box<OpenFailure> {
        let damaged = matches!(error.cause, OpenCause::Wrong(_) | OpenCause::NotText | OpenCause::Missing);
        let versions = self.versions.as_ref().filter(|_| damaged);
        let version = versions.and_then(|versions| versions.newest_sound(&self.path)).map(|(version, _)| version);
        Box::new(OpenFailure { error, path: self.path.clone(), version })
    }
}

/// Why a project was not opened.
#[derive(Debug)]
pub struct OpenFailure {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub error: OpenError,
    /// The newest earlier version that can be opened instead.
    pub version: Option<Version>,
}

/// What a file should be like before it is replaced.
#[derive(Clone, Copy, Debug)]
pub enum Replacing {
    /// Nothing there yet.
    Nothing,
    /// The user agreed to replace what is there.
    Anything,
    /// What was read or written last.
    Same(Fingerprint),
    /// What was read or written last, or nothing any more: removed by something else, and wanted again.
    SameOrGone(Fingerprint),
}

/// A project to be written.
pub struct ProjectSave {
    /// Where to.
    pub path: PathBuf,
    /// The content.
    pub project: std::sync::Arc<Project>,
    /// Which content it is.
    pub revision: Revision,
    /// What the file should be like.
    pub replacing: Replacing,
    /// Who holds the lock of the file.
    pub hold: Hold,
    /// Where the old and the new content are kept as versions.
    pub versions: Option<Versions>,
    /// The user's local time.
    pub at: NaiveDateTime,
}

/// What came of saving.
pub struct SaveReport {
    /// Where to.
    pub path: PathBuf,
    /// Which content.
    pub revision: Revision,
    /// The content itself.
    pub project: std::sync::Arc<Project>,
    /// What the file is like now, or why it was not written.
    pub result: Result<Saved, SaveError>,
    /// The lock of a file that is new to the project, where it was written and can be locked.
    pub lock: Option<FileLock>,
    /// What the user should know.
    pub notes: Vec<FileNote>,
}

impl ProjectSave {
    /// Writes it: complete and on the disk, or not at all.
    pub fn run(self) -> SaveReport {
        let Self { path, project, revision, replacing, hold, versions, at } = self;
        let expect = match &replacing {
            Replacing::Nothing => Expect::Absent,
            Replacing::Anything => Expect::Anything,
            Replacing::SameOrGone(known) if storage::change(&path, known) == FileChange::Gone => Expect::Absent,
            Replacing::Same(known) | Replacing::SameOrGone(known) => Expect::Same(known),
        };
        let saving = storage::Saving { path: &path, expect, hold, versions: versions.as_ref(), at };
        match saving.project(&project) {
            Ok(Written { saved, lock, notes }) => {
                SaveReport { path, revision, project, result: Ok(saved), lock, notes }
            }
            Err(error) => {
                let is_there = matches!(error.cause, SaveCause::Unconfirmed { .. });
                let lock = (is_there && hold == Hold::Take).then(|| locked(&path)).flatten();
                SaveReport { path, revision, project, result: Err(error), lock, notes: Vec::new() }
            }
        }
    }
}

/// The lock of a file, where it can be had.
pub fn locked(path: &Path) -> Option<FileLock> {
    match storage::lock(path) {
        Locking::Mine(lock) => Some(lock),
        Locking::Held | Locking::Impossible(_) => None,
    }
}

/// Looks for unsaved changes that an earlier run left of the project at a path, however it was opened.
///
/// `describe` says in lines what leads from the open state to that of the copy; where it says nothing, the copy is removed.
pub fn look_for_changes(
    recovery: &Recovery,
    path: &Path,
    open: &Project,
    describe: impl Fn(&Project, &Project) -> Vec<String>,
) -> Option<FoundChanges> {
    for found in recovery.list_of(path) {
        let Ok(recovered) = storage::recovery::recover(&found.file) else { continue };
        let changes = describe(open, &recovered.project);
        if changes.is_empty() {
            // It was saved after all, just before the end. What cannot be removed is looked at again next time.
            drop(storage::recovery::discard(&found.file));
            continue;
        }
        let at = found.written.map(|at| chrono::DateTime::<chrono::Local>::from(at).naive_local());
        return Some(FoundChanges { file: found.file, project: std::sync::Arc::new(recovered.project), at, changes });
    }
    None
}

/// Opens an earlier version as a project of its own, beside a file that cannot be opened.
///
/// # Errors
/// An [`OpenError`].
pub fn open_version(version: &Version, path: &Path, prices: &PriceList) -> Result<OpenProject, OpenError> {
    let mut open = OpenProject::new(version.open()?.project, prices);
    open.base = path.parent().map(Path::to_path_buf);
    open.notes = vec![WorkspaceNote::OldVersion { path: path.to_owned(), at: version.at }];
    Ok(open)
}

/// Opens what an earlier run left. It is not saved yet, and says so.
///
/// # Errors
/// An [`OpenError`]; the recovery file is left where it is.
pub fn recover(file: &Path, prices: &PriceList) -> Result<OpenProject, OpenError> {
    let recovered = storage::recovery::recover(file)?;
    let mut open = OpenProject::new(recovered.project, prices);
    if let Some(origin) = recovered.origin {
        // Should the file have changed since, the save will say so and overwrite nothing.
        let (lock, read_only) = match storage::lock(&origin.path) {
            Locking::Mine(lock) => (Some(lock), None),
            Locking::Held => (None, Some(ReadOnlyCause::HeldElsewhere)),
            Locking::Impossible(_) => (None, None),
        };
        let file = super::ProjectFile { path: origin.path, fingerprint: origin.fingerprint, read_only, lock };
        open.file = Some(file);
    }
    let damage = recovered.warnings.into_iter().map(WorkspaceNote::File);
    open.notes = std::iter::once(WorkspaceNote::Restored).chain(damage).collect();
    open.recovery.restored_from = Some(file.to_path_buf());
    Ok(open)
}
