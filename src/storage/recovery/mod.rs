//! Unsaved work, kept in the program's own folder: what a crash, a kill or a power cut leaves is offered again.
//!
//! Each run of the program writes files of its own, named by the project's full path, so that nothing overwrites what
//! another run left. [`RecoveryWriter`] writes every change to a journal within the moment, and a whole copy when the
//! user pauses. They are removed only after a save, or when the user discards them. Runs and edits are ordered by
//! counters: a clock that is set back mixes nothing up.
//!
//! Reading order: `step` (one edit as text), `segment` (a journal), `writer`, then `pieces`, which puts together what was
//! left.

mod comment;
mod pieces;
mod segment;
mod step;
mod writer;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

pub use writer::{NotKept, RecoveryWriter, Unsaved};

use super::disk::{Disk as _, RealDisk};
use super::error::{OpenError, SaveCause, SaveError};
use super::fingerprint::Fingerprint;
use super::format::{self, content_hash};
use super::lock::{FileLock, Locking, lock_at};
use super::vault::{Expect, Vault};
use super::versions::{Versions, full};
use super::{DiskReason, FileNote, Saved};
use crate::domain::Project;
use pieces::Pieces;

/// How the name of every copy ends.
const ENDING: &str = ".recovery.ron";
/// How the name of a copy ends that a panic or a signal wrote.
const CRASH_ENDING: &str = ".crash.recovery.ron";
/// How the name of every journal ends.
const JOURNAL_ENDING: &str = ".journal";

/// The file that a project was opened from or saved to last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Its full path.
    pub path: PathBuf,
    /// What it was like then.
    pub fingerprint: Fingerprint,
}

/// The recovery files of one run of the program.
#[derive(Debug)]
pub struct Recovery {
    folder: PathBuf,
    run: String,
    /// The number of the last edit that is in a journal.
    edits: AtomicU64,
    /// Held as long as this run lives; others see by it that its files are not to be offered.
    _alive: FileLock,
}

/// Unsaved work that an earlier run left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCopy {
    /// What it is known by: the copy, which need not be there where there are journals.
    pub file: PathBuf,
    /// When the last of it was written; `None` when neither it nor the file system says.
    pub written: Option<SystemTime>,
    /// The project file it belongs to; `None` for a project never saved, or when the copy is damaged.
    pub original: Option<PathBuf>,
    /// The number of scenes in it, or why it cannot be opened.
    pub scenes: Result<usize, OpenError>,
}

/// A project out of a recovery copy. It is not saved yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The project.
    pub project: Project,
    /// The file it belongs to, as it was when the project was opened; `None` for a project never saved.
    pub origin: Option<Origin>,
    /// When the last of it was written.
    pub written: Option<SystemTime>,
    /// What the user should know.
    pub warnings: Vec<FileNote>,
}

impl Recovery {
    /// Begins a run. The run's name must never be used twice, such as its process and the time of its start.
    ///
    /// # Errors
    /// A [`SaveError`] when nothing can be written to the data folder: there is no recovery then, and the user should
    /// be told so.
    pub fn start(data: &Path, run: &str) -> Result<Self, SaveError> {
        let folder = data.join("recovery");
        let fail = |cause| SaveError { path: folder.clone(), cause };
        RealDisk.create_folder(&folder).map_err(|error| fail(SaveCause::Refused(DiskReason::writing(&error))))?;
        let run: String = run.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
        let names = RealDisk.names(&folder).unwrap_or_default();
        let stems = names.iter().filter_map(|name| stem_of(name.to_str()?));
        let last = stems.map(run_number).max().unwrap_or_default();
        let run = format!("n{}-{run}", last.saturating_add(1));
        match lock_at(&folder.join(lock_name(&run))) {
            Locking::Mine(alive) => {
                clear_dead_locks(&folder);
                Ok(Self { folder, run, edits: AtomicU64::new(0), _alive: alive })
            }
            Locking::Held => Err(fail(SaveCause::SameRun)),
            Locking::Impossible(why) => Err(fail(SaveCause::Refused(why))),
        }
    }

    /// Writes what a panic or a signal would lose, as the last thing that this run does.
    ///
    /// # Errors
    /// A [`SaveError`]; what was kept before is still there.
    pub fn write(&self, origin: Option<&Origin>, project: &Project, now: SystemTime) -> Result<Saved, SaveError> {
        let path = self.file_of(origin.map(|origin| origin.path.as_path()), CRASH_ENDING);
        let number = self.edits.load(Ordering::Acquire);
        write_copy(&path, &comment::text(origin, number, now), project)
    }

    /// What earlier runs left, newest first, damaged files too. Files of runs still alive are left out.
    pub fn list(&self) -> Vec<FoundCopy> {
        let names = RealDisk.names(&self.folder).unwrap_or_default();
        let stems: BTreeSet<&str> = names.iter().filter_map(|name| stem_of(name.to_str()?)).collect();
        let left = stems.into_iter().filter(|stem| self.is_left_behind(stem));
        let mut found: Vec<(u64, FoundCopy)> =
            left.map(|stem| (run_number(stem), self.look_at(self.folder.join(format!("{stem}{ENDING}"))))).collect();
        found.sort_by(|(run, one), (other_run, other)| {
            other_run.cmp(run).then_with(|| other.written.cmp(&one.written)).then_with(|| one.file.cmp(&other.file))
        });
        found.into_iter().map(|(_, found)| found).collect()
    }

    /// What earlier runs left of the project at a path, newest first, however the file was reached then and now.
    pub fn list_of(&self, path: &Path) -> Vec<FoundCopy> {
        let wanted = full(path);
        let mut found = self.list();
        found.retain(|found| found.original.as_deref().is_some_and(|original| full(original) == wanted));
        found
    }

    fn is_left_behind(&self, stem: &str) -> bool {
        stem.split_once('_').is_some_and(|(_, run)| {
            let path = self.folder.join(lock_name(run));
            run != self.run && !(path.exists() && matches!(lock_at(&path), Locking::Held))
        })
    }

    fn look_at(&self, file: PathBuf) -> FoundCopy {
        let modified = || {
            let pieces = Pieces::of(&file);
            pieces.files().filter_map(|file| fs::symlink_metadata(file).ok()?.modified().ok()).max()
        };
        match Pieces::of(&file).put_together(&self.versions()) {
            Ok(recovered) => FoundCopy {
                written: recovered.written.or_else(modified),
                original: recovered.origin.map(|origin| origin.path),
                scenes: Ok(recovered.project.scenes.len()),
                file,
            },
            Err(error) => FoundCopy { written: modified(), original: None, scenes: Err(error), file },
        }
    }

    fn versions(&self) -> Versions {
        Versions::beside(&self.folder)
    }

    fn file_of(&self, original: Option<&Path>, ending: &str) -> PathBuf {
        let whose = original.map_or_else(
            || "untitled".to_owned(),
            |path| format!("{:032x}", content_hash(path.as_os_str().as_encoded_bytes())),
        );
        self.folder.join(format!("{whose}_{}{ending}", self.run))
    }

    fn journal_of(&self, original: Option<&Path>, number: u64) -> PathBuf {
        self.file_of(original, &format!(".{number:010}{JOURNAL_ENDING}"))
    }
}

/// Writes a project with a comment in its second line.
fn write_copy(path: &Path, comment: &str, project: &Project) -> Result<Saved, SaveError> {
    let text = format::with_head(format!("{comment}{}", format::body(project).text));
    Vault::new(&RealDisk).save_own(path, text.as_bytes(), Expect::Anything)
}

/// Reads what [`FoundCopy::file`] names.
///
/// # Errors
/// An [`OpenError`]; all files are left where they are.
pub fn recover(file: &Path) -> Result<Recovered, OpenError> {
    Pieces::of(file).put_together(&Versions::beside(file.parent().unwrap_or_else(|| Path::new(""))))
}

/// Removes what [`FoundCopy::file`] names, for good.
///
/// # Errors
/// A [`SaveError`] when something is there and cannot be removed.
pub fn discard(file: &Path) -> Result<(), SaveError> {
    for file in Pieces::of(file).files() {
        match RealDisk.remove(file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(SaveError { path: file.clone(), cause: SaveCause::Refused(DiskReason::writing(&error)) });
            }
            _ => {}
        }
    }
    Ok(())
}

/// What the names of one run's files of one project have in common; `None` for other files.
fn stem_of(name: &str) -> Option<&str> {
    let copy = || name.strip_suffix(CRASH_ENDING).or_else(|| name.strip_suffix(ENDING));
    let stem = match name.strip_suffix(JOURNAL_ENDING) {
        Some(journal) => journal.rsplit_once('.').map(|(stem, _)| stem),
        None => copy(),
    };
    stem.filter(|stem| stem.contains('_'))
}

/// The number of a run, in the order in which runs began; 0 for names without.
fn run_number(stem: &str) -> u64 {
    let run = stem.split_once('_').map_or(stem, |(_, run)| run);
    run.strip_prefix('n').and_then(|rest| rest.split('-').next()?.parse().ok()).unwrap_or_default()
}

/// Removes the lock files of runs that died: taking and dropping a lock removes its file.
fn clear_dead_locks(folder: &Path) {
    let names = RealDisk.names(folder).unwrap_or_default();
    for name in names.iter().filter_map(|name| name.to_str()) {
        if name.strip_prefix("run-").is_some_and(|run| run.strip_suffix(".lock").is_some()) {
            drop(lock_at(&folder.join(name)));
        }
    }
}

fn lock_name(run: &str) -> String {
    format!("run-{run}.lock")
}
