//! Earlier versions of a project: what every save and every replacement falls back on.
//!
//! They lie in the program's own data folder, so that a deleted or damaged project folder does not take them along. Each
//! is the whole file as it was, byte for byte. A counter orders them, not the clock, which may be set back.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::disk::{Disk as _, RealDisk};
use super::error::{OpenError, SaveCause, SaveError};
use super::format::content_hash;
use super::open::{Opened, open_from, own_has, read_own};
use super::vault::{Expect, Vault};
use super::{DiskReason, FILE_CAP, Folders, escape};

/// So many saves are kept, and as many of what was replaced or discarded.
const MOST_RECENT: usize = 10;
/// Beyond those the last of each day, for so many days on which something was kept.
const MOST_DAYS: usize = 14;
/// How every version's name ends.
const ENDING: &str = ".board.ron";
/// How the time stands in a name.
const TIME: &str = "%Y%m%dT%H%M%S";
/// The file in a project's folder of versions that says whose they are.
const OWNER: &str = "path";

/// Why a version was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionKind {
    /// It was saved.
    Saved,
    /// It stood in the file when something else took its place.
    Replaced,
    /// It was never saved: the user discarded it, or loaded the file instead.
    Discarded,
}

impl VersionKind {
    const ALL: [Self; 3] = [Self::Saved, Self::Replaced, Self::Discarded];

    /// The word in the names of files.
    const fn id(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Replaced => "replaced",
            Self::Discarded => "discarded",
        }
    }
}

impl fmt::Display for VersionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A version that is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Its place in the order in which versions were kept, from 1.
    pub number: u64,
    /// When it was kept, in the user's local time.
    pub at: NaiveDateTime,
    /// Why it was kept.
    pub kind: VersionKind,
    /// Where it lies.
    pub file: PathBuf,
}

/// The versions of all projects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    folder: PathBuf,
}

impl Versions {
    /// Those in the data folder. Nothing is made before something is kept.
    pub fn of(folders: &Folders) -> Self {
        Self { folder: folders.data.join("versions") }
    }

    /// Keeps some bytes as the newest version of the project at `path`; `None` is a project that was never saved. Does
    /// nothing where the newest version has the same bytes. Then removes versions that have become too many.
    ///
    /// # Errors
    /// A [`SaveError`]; the versions kept before are still there.
    pub fn keep(
        &self,
        path: Option<&Path>,
        bytes: &[u8],
        kind: VersionKind,
        at: NaiveDateTime,
    ) -> Result<Version, SaveError> {
        let folder = self.folder_of(path);
        let fail = |why| SaveError { path: folder.clone(), cause: SaveCause::Refused(why) };
        RealDisk.create_folder(&folder).map_err(|error| fail(DiskReason::writing(&error)))?;
        let known = self.list(path);
        if let Some(newest) = known.first()
            && own_has(&newest.file, bytes)
        {
            return Ok(newest.clone());
        }
        if let (Some(path), true) = (path, known.is_empty()) {
            let text = escape::path(path);
            Vault::new(&RealDisk).save_own(&folder.join(OWNER), text.as_bytes(), Expect::Anything)?;
        }
        let number = known.first().map_or(1, |newest| newest.number.saturating_add(1));
        let file = folder.join(format!("{number:010}_{}_{kind}{ENDING}", at.format(TIME)));
        Vault::new(&RealDisk).save_own(&file, bytes, Expect::Absent)?;
        let version = Version { number, at, kind, file };
        for old in surplus(std::iter::once(&version).chain(&known)) {
            // What cannot be removed now is tried again at the next save.
            drop(RealDisk.remove(&old));
        }
        Ok(version)
    }

    /// The versions of a project, newest first; `None` is a project that was never saved.
    pub fn list(&self, path: Option<&Path>) -> Vec<Version> {
        let folder = self.folder_of(path);
        let names = RealDisk.names(&folder).unwrap_or_default();
        let mut all: Vec<Version> = names.iter().filter_map(|name| version(&folder, name.to_str()?)).collect();
        all.sort_by(|one, other| other.cmp(one));
        all
    }

    /// The newest version of a project that can be opened, such as for a file that is damaged.
    pub fn newest_sound(&self, path: &Path) -> Option<(Version, Opened)> {
        self.list(Some(path)).into_iter().find_map(|version| version.open().ok().map(|opened| (version, opened)))
    }

    /// Those in the data folder that this folder lies in.
    pub(super) fn beside(folder: &Path) -> Self {
        Self { folder: folder.with_file_name("versions") }
    }

    /// The version of a project with exactly this content, as hashed by the file's fingerprint.
    pub(super) fn with_hash(&self, path: &Path, hash: u128) -> Option<Vec<u8>> {
        let bytes = self.list(Some(path)).into_iter().filter_map(|version| read_own(&version.file, FILE_CAP).ok());
        bytes.into_iter().find(|bytes| content_hash(bytes) == hash)
    }

    fn folder_of(&self, path: Option<&Path>) -> PathBuf {
        let name = path.map_or_else(
            || "untitled".to_owned(),
            |path| format!("{:032x}", content_hash(full(path).as_os_str().as_encoded_bytes())),
        );
        self.folder.join(name)
    }
}

impl Version {
    /// Opens it, for reading.
    ///
    /// # Errors
    /// An [`OpenError`] where it is not a whole project, such as a damaged file that was replaced.
    pub fn open(&self) -> Result<Opened, OpenError> {
        open_from(&RealDisk, &self.file)
    }
}

/// The path by which a file is known, however it was reached: absolute, links followed as far as the file is there.
pub(super) fn full(path: &Path) -> PathBuf {
    let there = RealDisk.resolve(path).ok();
    let beside = || {
        let absolute = std::path::absolute(path).ok()?;
        let folder = RealDisk.resolve(absolute.parent()?).ok()?;
        Some(folder.join(absolute.file_name()?))
    };
    there.or_else(beside).or_else(|| std::path::absolute(path).ok()).unwrap_or_else(|| path.to_owned())
}

fn version(folder: &Path, name: &str) -> Option<Version> {
    let mut parts = name.strip_suffix(ENDING)?.splitn(3, '_');
    let number = parts.next()?.parse().ok()?;
    let at = NaiveDateTime::parse_from_str(parts.next()?, TIME).ok()?;
    let word = parts.next()?;
    let kind = VersionKind::ALL.into_iter().find(|kind| kind.id() == word)?;
    Some(Version { number, at, kind, file: folder.join(name) })
}

/// Those that need not be kept, of versions from the newest to the oldest. Days are counted, not compared with today: a
/// clock that was wrong for a while removes nothing.
fn surplus<'a>(newest_first: impl Iterator<Item = &'a Version>) -> Vec<PathBuf> {
    let (mut saved, mut others, mut days) = (0, 0, BTreeSet::new());
    let mut surplus = Vec::new();
    for version in newest_first {
        let count = if version.kind == VersionKind::Saved { &mut saved } else { &mut others };
        *count += 1;
        let recent = *count <= MOST_RECENT;
        let day = version.at.date();
        let last_of_day = !days.contains(&day) && days.len() < MOST_DAYS && days.insert(day);
        if !recent && !last_of_day {
            surplus.push(version.file.clone());
        }
    }
    surplus
}
