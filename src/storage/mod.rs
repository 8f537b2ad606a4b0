//! Files: the only input and output below the window.
//!
//! [`open()`] and [`save()`] are the way in and out for projects. Everything that is written goes through one
//! [`Vault`], which replaces a file only by a complete one; every call to the system goes through one [`Disk`]. Reading
//! order: [`mod@format`], then `disk`, `vault` and `open`; the program's own files
//! ([`Settings`], the account, [`Recovery`]) after, and [`mod@usage`], the store of what was spent.

mod access;
mod account;
mod disk;
mod error;
mod escape;
mod fingerprint;
mod folders;
pub mod format;
mod lock;
mod open;
mod profile;
pub mod recovery;
mod saving;
mod settings;
pub mod usage;
mod vault;
mod versions;
mod words;

use std::path::{Path, PathBuf};

pub use access::AccessKept;
pub use account::{load_account, save_account};
pub use disk::{Disk, DiskEntry, DiskFile, EntryKind, RealDisk};
pub use error::{OpenCause, OpenError, SaveCause, SaveError};
pub use fingerprint::Fingerprint;
pub use folders::{Folders, clean_leftovers};
pub use lock::{FileLock, Locking, lock};
pub use open::{Access, Change, Opened, change_on, open_from};
pub use profile::Remembered;
pub use recovery::{FoundCopy, Origin, Recovered, Recovery, RecoveryWriter, Unsaved};
pub use saving::{Hold, Saving, Written};
pub use settings::{Motion, Settings, ThemeChoice, WindowPlace, Zoom};
pub use usage::{UsageError, UsageStore};
pub use vault::{Expect, Saved, Vault};
pub use versions::{Version, VersionKind, Versions};
pub use words::shown;

use crate::domain::Project;

/// The largest file that is read, in bytes: 64 MB.
pub const FILE_CAP: u64 = 64 * 1_048_576;

/// Opens a project.
///
/// # Errors
/// An [`OpenError`]; the file was not changed.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    open_from(&RealDisk, path)
}

/// Saves a project: complete and on the disk, or not at all.
///
/// # Errors
/// A [`SaveError`]; the file on the disk is then as it was, or complete ([`SaveCause::Unconfirmed`]).
pub fn save(path: &Path, project: &Project, expect: Expect<'_>) -> Result<Saved, SaveError> {
    Vault::new(&RealDisk).save(path, project, expect)
}

/// What has become of a file since its fingerprint was taken. Cheap where nothing happened.
pub fn change(path: &Path, fingerprint: &Fingerprint) -> Change {
    change_on(&RealDisk, path, fingerprint)
}

/// The bytes of a file such as a picture, at most 64 MB.
///
/// # Errors
/// An [`OpenError`]; refused before reading where the file is larger or not a file.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, OpenError> {
    open::read_from(&RealDisk, path, FILE_CAP).map(|read| read.bytes)
}

/// The text of a file, at most `cap` bytes; a byte order mark is left out.
///
/// # Errors
/// An [`OpenError`]; refused before reading where the file is larger or not a file.
pub fn read_text(path: &Path, cap: u64) -> Result<String, OpenError> {
    let bytes = open::read_from(&RealDisk, path, cap)?.bytes;
    let text = open::text_of(path, &bytes)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned())
}

/// Keeps a copy of a file as it is now in `folder`, named by the file and its content, and says where.
///
/// # Errors
/// An [`OpenError`] or a [`SaveError`] as a sentence; the file itself is only read.
pub fn keep_copy(path: &Path, folder: &Path) -> Result<PathBuf, String> {
    let bytes = read_bytes(path).map_err(|error| error.to_string())?;
    let name = path.file_name().map_or_else(|| "project".to_owned(), |name| name.to_string_lossy().into_owned());
    let copy = folder.join(format!("{:016x}-{name}", format::content_hash(&bytes) >> 64));
    write_missing(&copy, &bytes).map_err(|error| error.to_string())?;
    Ok(copy)
}

/// Writes a file that comes with the program, with its folder, unless it is there already.
///
/// # Errors
/// A [`SaveError`] when it is not there and cannot be written.
pub fn write_missing(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    if let Some(folder) = path.parent() {
        // Should it fail, the writing below says why.
        drop(RealDisk.create_folder(folder));
    }
    match Vault::new(&RealDisk).save_bytes(path, bytes, Expect::Absent) {
        Err(SaveError { cause: SaveCause::AlreadyThere, .. }) | Ok(_) => Ok(()),
        Err(error) => Err(error),
    }
}
