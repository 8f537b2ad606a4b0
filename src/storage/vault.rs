//! The one place where files are replaced: a new text is complete on the disk before the old one goes.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::access::AccessKept;
use super::disk::{Disk, DiskEntry, DiskFile, EntryKind};
use super::error::{NoFile, SaveCause, SaveError, Unverified};
use super::fingerprint::Fingerprint;
use super::{DiskReason, FILE_CAP, format};
use crate::domain::Project;

/// What is expected to stand at the path that is saved to.
#[derive(Clone, Copy, Debug)]
pub enum Expect<'a> {
    /// Nothing.
    Absent,
    /// Nothing, or a file that the user agreed to replace.
    Anything,
    /// The file that was opened or saved last, unchanged.
    Same(&'a Fingerprint),
}

/// A file that is safely on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What it is like now; expect it at the next save.
    pub fingerprint: Fingerprint,
    /// Whether those who had access to the old file have it to the new one.
    pub access: AccessKept,
}

/// Replaces files on a disk.
#[derive(Clone, Copy)]
pub struct Vault<'a> {
    disk: &'a dyn Disk,
    /// Told the old content before something takes its place.
    keep_old: Option<&'a KeepOld<'a>>,
    links: Links,
}

/// Is shown what is about to be replaced.
type KeepOld<'a> = dyn Fn(&[u8]) + 'a;

/// What happens to a link where a file is to be written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    /// It stays, and the file that it leads to is replaced.
    Followed,
    /// The file takes its place: in the program's own folders there is no good reason for one.
    Replaced,
}

/// What every temporary name of ours contains.
pub(super) const TEMPORARY: &str = ".creditboard-tmp-";

/// The longest name that common file systems take, in bytes.
const LONGEST_NAME: usize = 255;

static NEXT_TEMPORARY: AtomicU32 = AtomicU32::new(0);

impl<'a> Vault<'a> {
    /// A vault on a disk.
    pub const fn new(disk: &'a dyn Disk) -> Self {
        Self { disk, keep_old: None, links: Links::Followed }
    }

    /// The same, but old content is shown to `keep_old` before it is replaced.
    pub(super) const fn keeping(self, keep_old: &'a KeepOld<'a>) -> Self {
        Self { keep_old: Some(keep_old), ..self }
    }

    /// Saves a project.
    ///
    /// # Errors
    /// A [`SaveError`]; the file on the disk is then as it was, or complete ([`SaveCause::Unconfirmed`]).
    pub fn save(&self, path: &Path, project: &ProjectText, expect: Expect<'_>) -> Result<Saved, SaveError> {
        self.put(path, project.as_bytes(), expect, &not_newer)
    }

    /// Saves a file of the program itself; a link that somebody put there is replaced, not followed.
    pub(super) fn save_own(&self, path: &Path, bytes: &[u8], expect: Expect<'_>) -> Result<Saved, SaveError> {
        Self { links: Links::Replaced, ..*self }.save_bytes(path, bytes, expect)
    }

    /// Saves any bytes the same way.
    ///
    /// # Errors
    /// As [`Self::save`].
    pub fn save_bytes(&self, path: &Path, bytes: &[u8], expect: Expect<'_>) -> Result<Saved, SaveError> {
        self.put(path, bytes, expect, &|_| Ok(()))
    }

    fn put(&self, path: &Path, bytes: &[u8], expect: Expect<'_>, may_go: Guard<'_>) -> Result<Saved, SaveError> {
        let target = self.target(path).map_err(|cause| refuse(path, cause))?;
        self.check_expected(&target, expect, may_go).map_err(|cause| refuse(path, cause))?;
        let folder = folder_of(&target.path);
        let access = self.write_beside(&target, &folder, bytes).map_err(|error| refuse(path, refused(&error)))?;
        // The text is in place; what follows only finds out how lasting it is.
        let synced = self.disk.sync_folder(&folder);
        let modified = self.disk.entry(&target.path).ok().and_then(|entry| entry.modified);
        let saved = Saved { fingerprint: Fingerprint::of(bytes, modified), access };
        match synced {
            Ok(()) => Ok(saved),
            Err(error) => Err(refuse(path, unconfirmed(saved, &error))),
        }
    }

    /// The file that a path means, links followed.
    fn target(&self, path: &Path) -> Result<FileToWrite, SaveCause> {
        let found = match self.disk.entry(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(FileToWrite { path: path.to_owned(), old: None });
            }
            found => found.map_err(|error| refused(&error))?,
        };
        if found.kind == EntryKind::Link && self.links == Links::Replaced {
            return Ok(FileToWrite { path: path.to_owned(), old: None });
        }
        let (path, entry) = if found.kind == EntryKind::Link {
            let real = self.disk.resolve(path).map_err(|error| broken_link(&error))?;
            let entry = self.disk.entry(&real).map_err(|error| refused(&error))?;
            (real, entry)
        } else {
            (path.to_owned(), found)
        };
        if let Some(what) = not_a_file(entry.kind) {
            return Err(SaveCause::NotAFile(what));
        }
        self.check_writable(&path, &entry)?;
        Ok(FileToWrite { path, old: Some(entry) })
    }

    /// A file that says it is read-only is not replaced, although the folder would allow it.
    fn check_writable(&self, path: &Path, entry: &DiskEntry) -> Result<(), SaveCause> {
        if entry.read_only {
            return Err(SaveCause::ReadOnly);
        }
        self.disk.check_writable(path).map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied => SaveCause::ReadOnly,
            _ => refused(&error),
        })
    }

    fn check_expected(&self, target: &FileToWrite, expect: Expect<'_>, may_go: Guard<'_>) -> Result<(), SaveCause> {
        if target.old.is_none() {
            return if matches!(expect, Expect::Same(_)) { Err(SaveCause::Gone) } else { Ok(()) };
        }
        match expect {
            Expect::Absent => Err(SaveCause::AlreadyThere),
            Expect::Anything => {
                let old = self.old_bytes(target)?;
                may_go(&old)?;
                self.keep(&old);
                Ok(())
            }
            Expect::Same(fingerprint) if fingerprint.newer => Err(SaveCause::Newer),
            Expect::Same(fingerprint) => {
                let old = self.old_bytes(target)?;
                if !fingerprint.fits(&old) {
                    return Err(SaveCause::ChangedOnDisk);
                }
                self.keep(&old);
                Ok(())
            }
        }
    }

    fn keep(&self, old: &[u8]) {
        if let Some(keep_old) = self.keep_old {
            keep_old(old);
        }
    }

    fn old_bytes(&self, target: &FileToWrite) -> Result<Vec<u8>, SaveCause> {
        match self.disk.read(&target.path, FILE_CAP) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(SaveCause::Gone),
            read => read.map_err(|error| refused(&error)),
        }
    }

    /// Writes a temporary file beside the target, and puts it in its place. On any error it is removed again.
    fn write_beside(&self, target: &FileToWrite, folder: &Path, bytes: &[u8]) -> io::Result<AccessKept> {
        let (temporary, mut file) = self.create_temporary(target, folder)?;
        let keep = |file: &dyn DiskFile| match &target.old {
            None => Ok(AccessKept::Whole),
            Some(old) => file.keep(old, &target.path),
        };
        let written = file.write_all(bytes).and_then(|()| keep(&*file));
        let written = written.and_then(|access| file.sync().map(|()| access));
        drop(file);
        let placed = written.and_then(|access| self.disk.rename(&temporary, &target.path).map(|()| access));
        placed.inspect_err(|_| {
            // The first error is the one to tell; a leftover is found by `clean_leftovers`.
            self.disk.remove(&temporary).unwrap_or_default();
        })
    }

    fn create_temporary(&self, target: &FileToWrite, folder: &Path) -> io::Result<(PathBuf, Box<dyn DiskFile>)> {
        const ATTEMPTS: usize = 100;
        let mut result = Err(io::ErrorKind::AlreadyExists.into());
        for _ in 0..ATTEMPTS {
            let path = folder.join(temporary_name(&target.path));
            match self.disk.create(&path, target.old.as_ref()) {
                Ok(file) => return Ok((path, file)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => result = Err(error),
                Err(error) => return Err(error),
            }
        }
        result
    }
}

/// A look at the old bytes that may refuse to have them replaced.
type Guard<'a> = &'a dyn Fn(&[u8]) -> Result<(), SaveCause>;

/// The file to write.
struct FileToWrite {
    path: PathBuf,
    old: Option<DiskEntry>,
}

/// The text of a project, read back and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectText(String);

impl ProjectText {
    /// The text to save.
    ///
    /// # Errors
    /// [`SaveCause::Unverified`] where it would not read back as the same project, or is too large.
    pub fn of(project: &Project) -> Result<Self, SaveCause> {
        let body = format::body(project);
        let wrong = match format::reads_back(&body, project) {
            Ok(true) => None,
            Ok(false) => Some(Unverified::Other),
            Err(cause) => Some(Unverified::Unread(Box::new(cause))),
        };
        let text = format::with_head(body.text);
        let too_large = u64::try_from(text.len()).is_ok_and(|length| length > FILE_CAP);
        match wrong.or_else(|| too_large.then_some(Unverified::TooLarge)) {
            Some(cause) => Err(SaveCause::Unverified(cause)),
            None => Ok(Self(text)),
        }
    }

    /// The bytes of the file.
    pub const fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Refuses to replace a project that a newer program made, even if the user agreed: some of it would be lost.
fn not_newer(old: &[u8]) -> Result<(), SaveCause> {
    let newer = std::str::from_utf8(old).is_ok_and(|text| match format::read(text) {
        Ok(contents) => contents.newer.is_some(),
        Err(fault) => fault.is_newer(),
    });
    if newer { Err(SaveCause::Newer) } else { Ok(()) }
}

fn refuse(path: &Path, cause: SaveCause) -> SaveError {
    SaveError { path: path.to_owned(), cause }
}

fn unconfirmed(saved: Saved, error: &io::Error) -> SaveCause {
    SaveCause::Unconfirmed { saved, refusal: Box::new(DiskReason::writing(error)) }
}

fn refused(error: &io::Error) -> SaveCause {
    SaveCause::Refused(DiskReason::writing(error))
}

fn broken_link(error: &io::Error) -> SaveCause {
    match error.kind() {
        io::ErrorKind::PermissionDenied => refused(error),
        _ => SaveCause::BrokenLink,
    }
}

/// What stands where a file should be; nothing where it is one.
pub(super) const fn not_a_file(kind: EntryKind) -> Option<NoFile> {
    match kind {
        EntryKind::File => None,
        EntryKind::Folder => Some(NoFile::Folder),
        EntryKind::Link => Some(NoFile::Link),
        EntryKind::Special => Some(NoFile::Special),
    }
}

/// The folder that a path lies in.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A name for the next temporary file beside a target: never too long, never the same twice in one process.
pub(super) fn temporary_name(target: &Path) -> OsString {
    let number = NEXT_TEMPORARY.fetch_add(1, Ordering::Relaxed);
    let ending = format!("{TEMPORARY}{}-{number}", std::process::id());
    hidden_name(target, &ending)
}

/// `.NAME` and an ending, the name cut where it would become too long.
pub(super) fn hidden_name(target: &Path, ending: &str) -> OsString {
    let name = target.file_name().unwrap_or_default();
    let room = LONGEST_NAME.saturating_sub(ending.len()).saturating_sub(1);
    let mut hidden = OsString::from(".");
    if name.len() <= room {
        hidden.push(name);
    } else {
        let text = name.to_string_lossy();
        let cut = text.floor_char_boundary(room);
        hidden.push(text.get(..cut).unwrap_or_default());
    }
    hidden.push(ending);
    hidden
}
