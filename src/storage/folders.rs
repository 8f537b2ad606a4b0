//! The folders of the program itself, and what is left behind in them and elsewhere.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::disk::{Disk, EntryKind, RealDisk};
use super::vault::TEMPORARY;

/// Where the program keeps what is not a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Settings and account.
    pub config: PathBuf,
    /// Recovery files and the usage store.
    pub data: PathBuf,
}

impl Folders {
    /// The folders that the system has for this, or `None` where it names none, such as without a home folder.
    ///
    /// They need not exist. `XDG_CONFIG_HOME` and `XDG_DATA_HOME` move them on Linux.
    pub fn standard() -> Option<Self> {
        let folders = directories::ProjectDirs::from("", "", "creditboard")?;
        Some(Self { config: folders.config_dir().to_owned(), data: folders.data_dir().to_owned() })
    }
}

/// How old a leftover must be: a younger one may be the work of a running program.
const OLD: Duration = Duration::from_hours(24);

/// Removes temporary files of ours that a killed save left in a folder more than a day ago; says how many.
///
/// What cannot be read or removed is left alone.
pub fn clean_leftovers(folder: &Path, now: SystemTime) -> usize {
    let disk = &RealDisk;
    let names = disk.names(folder).unwrap_or_default();
    let ours = names.iter().filter(|name| is_temporary(&name.to_string_lossy()));
    ours.map(|name| folder.join(name)).filter(|path| is_old(disk, path, now) && disk.remove(path).is_ok()).count()
}

fn is_temporary(name: &str) -> bool {
    let number = name.strip_prefix('.').and_then(|rest| rest.rsplit_once(TEMPORARY)).map(|(_, number)| number);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'-'))
}

fn is_old(disk: &dyn Disk, path: &Path, now: SystemTime) -> bool {
    let Ok(entry) = disk.entry(path) else { return false };
    let age = entry.modified.and_then(|modified| now.duration_since(modified).ok());
    entry.kind == EntryKind::File && age.is_some_and(|age| age >= OLD)
}
