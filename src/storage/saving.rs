//! The one way in which a project file is replaced, for every window and every subcommand: under its lock, and with the
//! old content kept as a version.

use std::cell::RefCell;
use std::path::Path;

use chrono::NaiveDateTime;

use super::FileNote;
use super::disk::RealDisk;
use super::error::{SaveCause, SaveError};
use super::lock::{FileLock, Locking, lock};
use super::vault::{Expect, ProjectText, Saved, Vault};
use super::versions::{VersionKind, Versions};
use crate::domain::Project;

/// Who holds the lock of the file that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The one who saves, since the file was opened.
    Mine,
    /// It is taken for this save; another Creditboard that holds it is in the way.
    Take,
}

/// How a file is to be written.
#[derive(Clone, Copy, Debug)]
pub struct Saving<'a> {
    /// The file.
    pub path: &'a Path,
    /// What stands there.
    pub expect: Expect<'a>,
    /// Who holds its lock.
    pub hold: Hold,
    /// Where the old and the new content are kept as versions; `None` where there is no data folder.
    pub versions: Option<&'a Versions>,
    /// The user's local time.
    pub at: NaiveDateTime,
}

/// A file that was written.
#[derive(Debug)]
pub struct Written {
    /// What it is like now.
    pub saved: Saved,
    /// Its lock where it was taken for this save: drop it, or keep it to go on writing.
    pub lock: Option<FileLock>,
    /// What the user should know.
    pub notes: Vec<FileNote>,
}

impl Saving<'_> {
    /// Writes a project.
    ///
    /// # Errors
    /// A [`SaveError`]; the file on the disk is then as it was, or complete ([`SaveCause::Unconfirmed`]).
    pub fn project(&self, project: &Project) -> Result<Written, SaveError> {
        let text = ProjectText::of(project).map_err(|cause| self.refuse(cause))?;
        let mut written = self.write(|vault| vault.save(self.path, &text, self.expect))?;
        if let Some(versions) = self.versions
            && let Err(error) = versions.keep(Some(self.path), text.as_bytes(), VersionKind::Saved, self.at)
        {
            written.notes.push(FileNote::NoVersion(error));
        }
        Ok(written)
    }

    /// Writes any other file, of which no versions are kept.
    ///
    /// # Errors
    /// As [`Self::project`].
    pub fn bytes(&self, bytes: &[u8]) -> Result<Written, SaveError> {
        Self { versions: None, ..*self }.write(|vault| vault.save_bytes(self.path, bytes, self.expect))
    }

    fn write(&self, save: impl FnOnce(Vault<'_>) -> Result<Saved, SaveError>) -> Result<Written, SaveError> {
        let mut notes = Vec::new();
        let lock = match self.hold {
            Hold::Mine => None,
            Hold::Take => match lock(self.path) {
                Locking::Mine(lock) => Some(lock),
                Locking::Held => return Err(self.refuse(SaveCause::InUse)),
                // Without locks, as on some network disks, the check of the old content has to do.
                Locking::Impossible(_) => None,
            },
        };
        let trouble = RefCell::new(None);
        let keep_old = |old: &[u8]| {
            if let Some(versions) = self.versions
                && let Err(error) = versions.keep(Some(self.path), old, VersionKind::Replaced, self.at)
            {
                trouble.replace(Some(FileNote::NoVersion(error)));
            }
        };
        let saved = save(Vault::new(&RealDisk).keeping(&keep_old))?;
        notes.extend(trouble.take());
        notes.extend(saved.access.note());
        Ok(Written { saved, lock, notes })
    }

    fn refuse(&self, cause: SaveCause) -> SaveError {
        SaveError { path: self.path.to_owned(), cause }
    }
}
