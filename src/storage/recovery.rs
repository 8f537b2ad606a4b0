//! Recovery files: the open project as it was a moment ago, in the program's own folder.
//!
//! Each run of the program writes files of its own, named by the project's full path, so that nothing overwrites what
//! another run left. They are removed only after a save, or when the user discards them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::disk::{Disk as _, RealDisk};
use super::error::{OpenError, SaveCause, SaveError};
use super::fingerprint::Fingerprint;
use super::format::{self, content_hash};
use super::lock::{FileLock, Locking, lock_at};
use super::open::{not_a_project, read_from, text_of};
use super::vault::{Expect, Vault};
use super::words::reason;
use super::{FILE_CAP, Saved, escape};
use crate::domain::Project;

/// How every recovery file's name ends.
const ENDING: &str = ".recovery.ron";
/// How the comment in every recovery file begins.
const COMMENT: &str = "// recovery, written ";

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
    /// Held as long as this run lives; others see by it that its files are not to be offered.
    _alive: FileLock,
}

/// A recovery file that an earlier run left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The recovery file.
    pub file: PathBuf,
    /// When it was written; `None` when neither it nor the file system says.
    pub written: Option<SystemTime>,
    /// The project file it belongs to; `None` for a project never saved, or when the file is damaged.
    pub original: Option<PathBuf>,
    /// The number of scenes in it, or why it cannot be opened.
    pub scenes: Result<usize, OpenError>,
}

/// A project out of a recovery file. It is not saved yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The project.
    pub project: Project,
    /// The file it belongs to, as it was when the project was opened; `None` for a project never saved.
    pub origin: Option<Origin>,
    /// When the recovery file was written.
    pub written: Option<SystemTime>,
    /// What the user should know, a sentence each.
    pub warnings: Vec<String>,
}

impl Recovery {
    /// Begins a run. The run's name must never be used twice, such as its process and the time of its start.
    ///
    /// # Errors
    /// A [`SaveError`] when nothing can be written to the data folder: there is no recovery then, and the user should
    /// be told so.
    pub fn start(data: &Path, run: &str) -> Result<Self, SaveError> {
        let folder = data.join("recovery");
        let fail = |reason| SaveError { path: folder.clone(), cause: SaveCause::Refused(reason) };
        RealDisk.create_folder(&folder).map_err(|error| fail(reason(&error)))?;
        let run: String = run.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
        match lock_at(&folder.join(lock_name(&run))) {
            Locking::Mine(alive) => {
                clear_dead_locks(&folder);
                Ok(Self { folder, run, _alive: alive })
            }
            Locking::Held => Err(fail("another run has the same name".to_owned())),
            Locking::Impossible(why) => Err(fail(why)),
        }
    }

    /// Writes the recovery file of a project; `origin` is `None` while it has never been saved.
    ///
    /// # Errors
    /// A [`SaveError`]; the recovery file before it is still there.
    pub fn write(&self, origin: Option<&Origin>, project: &Project, now: SystemTime) -> Result<Saved, SaveError> {
        let text = format::with_head(&format!("{}{}", comment(origin, now), format::body(project)));
        let path = self.file_of(origin.map(|origin| origin.path.as_path()));
        Vault::new(&RealDisk).save_bytes(&path, text.as_bytes(), Expect::Anything)
    }

    /// Removes this run's recovery file of a project: after a save, or when its changes were given up.
    ///
    /// # Errors
    /// A [`SaveError`] when it is there and cannot be removed.
    pub fn remove(&self, original: Option<&Path>) -> Result<(), SaveError> {
        discard(&self.file_of(original))
    }

    /// What earlier runs left, newest first, damaged files too. Files of runs still alive are left out.
    pub fn list(&self) -> Vec<Found> {
        let names = RealDisk.names(&self.folder).unwrap_or_default();
        let names = names.iter().filter_map(|name| name.to_str()).filter(|name| self.is_left_behind(name));
        let mut found: Vec<Found> = names.map(|name| look_at(self.folder.join(name))).collect();
        found.sort_by(|one, other| other.written.cmp(&one.written).then_with(|| one.file.cmp(&other.file)));
        found
    }

    fn is_left_behind(&self, name: &str) -> bool {
        let run = name.strip_suffix(ENDING).and_then(|stem| stem.split_once('_')).map(|(_, run)| run);
        run.is_some_and(|run| {
            let path = self.folder.join(lock_name(run));
            run != self.run && !(path.exists() && matches!(lock_at(&path), Locking::Held))
        })
    }

    fn file_of(&self, original: Option<&Path>) -> PathBuf {
        let whose = original.map_or_else(
            || "untitled".to_owned(),
            |path| format!("{:032x}", content_hash(path.as_os_str().as_encoded_bytes())),
        );
        self.folder.join(format!("{whose}_{}{ENDING}", self.run))
    }
}

/// Reads a recovery file.
///
/// # Errors
/// An [`OpenError`]; the file is left where it is.
pub fn recover(file: &Path) -> Result<Recovered, OpenError> {
    let bytes = read_from(&RealDisk, file, FILE_CAP)?.bytes;
    let text = text_of(file, &bytes)?;
    let contents = format::read(text).map_err(|fault| not_a_project(file, fault))?;
    let note = text.lines().nth(1).and_then(|line| line.strip_prefix(COMMENT)).map(note);
    let mut warnings = Vec::new();
    if contents.head != format::HeadState::Intact {
        warnings.push("This recovery copy is damaged: check the project before you save.".to_owned());
    }
    if contents.newer.is_some() {
        warnings.push(
            "A newer Creditboard wrote this recovery copy: parts of it are not known to this version.".to_owned(),
        );
    }
    let (written, origin) = note.unwrap_or_default();
    Ok(Recovered { project: contents.project, origin, written, warnings })
}

/// Removes a recovery file for good.
///
/// # Errors
/// A [`SaveError`] when it is there and cannot be removed.
pub fn discard(file: &Path) -> Result<(), SaveError> {
    match RealDisk.remove(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(SaveError { path: file.to_owned(), cause: SaveCause::Refused(reason(&error)) })
        }
        _ => Ok(()),
    }
}

fn look_at(file: PathBuf) -> Found {
    let modified = fs::metadata(&file).and_then(|metadata| metadata.modified()).ok();
    match recover(&file) {
        Ok(recovered) => Found {
            file,
            written: recovered.written.or(modified),
            original: recovered.origin.map(|origin| origin.path),
            scenes: Ok(recovered.project.scenes.len()),
        },
        Err(error) => Found { file, written: modified, original: None, scenes: Err(error) },
    }
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

/// `// recovery, written SECONDS.MILLIS` and, for a file, `, base LENGTH bytes, xxh3 HASH, of PATH`.
fn comment(origin: Option<&Origin>, now: SystemTime) -> String {
    let time = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let base = origin.map_or_else(String::new, |origin| {
        let Fingerprint { length, hash, .. } = origin.fingerprint;
        format!(", base {length} bytes, xxh3 {hash:032x}, of {}", escape::path(&origin.path))
    });
    format!("{COMMENT}{}{base}\n", time.as_millis())
}

/// What the comment says: when, and of which file.
fn note(rest: &str) -> (Option<SystemTime>, Option<Origin>) {
    let (millis, base) = rest.split_once(", base ").map_or((rest, None), |(millis, base)| (millis, Some(base)));
    let written = millis.parse().ok().and_then(|ms| SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(ms)));
    (written, base.and_then(origin))
}

fn origin(base: &str) -> Option<Origin> {
    let (length, rest) = base.split_once(" bytes, xxh3 ")?;
    let (hash, path) = rest.split_once(", of ")?;
    let fingerprint = Fingerprint {
        length: length.parse().ok()?,
        modified: None,
        hash: u128::from_str_radix(hash, 16).ok()?,
        newer: false,
    };
    Some(Origin { path: escape::read_path(path)?, fingerprint })
}
