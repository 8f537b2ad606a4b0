//! One writer at a time: a lock file beside the project, freed by the system when its holder dies.
//!
//! A lock on the project file itself would be worthless: the first save puts another file in its place.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::DiskReason;
use super::disk::not_through_links;
use super::vault::{folder_of, hidden_name};

/// The right to write a file. Given back when dropped, and by the system when the program dies.
#[derive(Debug)]
pub struct FileLock {
    file: File,
    path: PathBuf,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub enum Locking {
    /// It is ours until dropped.
    Mine(FileLock),
    /// Another Creditboard has the file open: read only. Ask again to take over once it has gone.
    Held,
    /// Locking isn't possible there, such as in a read-only folder. The file can still be opened.
    Impossible(DiskReason),
}

/// Asks for the lock of a file, which need not exist yet. Never waits.
pub fn lock(path: &Path) -> Locking {
    // Two names of one file share its lock.
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    lock_at(&folder_of(&real).join(hidden_name(&real, ".lock")))
}

/// Asks for a lock under exactly this name.
pub(super) fn lock_at(path: &Path) -> Locking {
    const ATTEMPTS: usize = 20;
    for _ in 0..ATTEMPTS {
        let file = match open(path) {
            Ok(file) => file,
            Err(error) => return impossible(path, &error),
        };
        match file.try_lock() {
            // Its last holder removed it between our two calls: that lock is no longer seen by others.
            Ok(()) if !is_at(&file, path) => {}
            Ok(()) => return Locking::Mine(FileLock { file, path: path.to_owned() }),
            Err(TryLockError::WouldBlock) => return Locking::Held,
            Err(TryLockError::Error(error)) => return impossible(path, &error),
        }
    }
    Locking::Held
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    let file = not_through_links(options.read(true).write(true).create(true).truncate(false)).open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::Unsupported.into()) }
}

fn impossible(path: &Path, error: &io::Error) -> Locking {
    let is_link = fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
    Locking::Impossible(if is_link { DiskReason::Link(path.to_owned()) } else { DiskReason::writing(error) })
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(held), Ok(there)) = (file.metadata(), fs::symlink_metadata(path)) else { return false };
    (held.dev(), held.ino()) == (there.dev(), there.ino())
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // First the name, then the lock: who comes in between sees that the name is another file's.
        fs::remove_file(&self.path).unwrap_or_default();
        self.file.unlock().unwrap_or_default();
    }
}
