//! Opening: nothing is read that is too large or not a file, and nothing is changed.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader};
use std::path::{Path, PathBuf};

use super::disk::{Disk, DiskEntry, EntryKind, RealDisk, not_through_links};
use super::error::{NoFile, OpenCause, OpenError, WrongContent};
use super::fingerprint::Fingerprint;
use super::format::{self, FormatCause, FormatFault, HeadState};
use super::vault::not_a_file;
use super::{DiskReason, FILE_CAP, FileNote, ReadOnlyCause};
use crate::domain::Project;

/// What is compared at once of a file that is not held as a whole, in bytes.
const PIECE: usize = 64 * 1024;

/// A project that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The project.
    pub project: Project,
    /// The file as it was asked for.
    pub path: PathBuf,
    /// What the file was like; expect it at the next save.
    pub fingerprint: Fingerprint,
    /// Whether it may be saved under its own name.
    pub access: Access,
    /// What the user should know before going on.
    pub warnings: Vec<FileNote>,
    /// Minor remarks.
    pub notes: Vec<FileNote>,
}

/// Whether a file may be saved under its own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Yes.
    ReadWrite,
    /// No, only under another name.
    ReadOnly(ReadOnlyCause),
}

/// What has become of a file since its fingerprint was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileChange {
    /// It is the same.
    Same,
    /// Its content is another.
    Changed,
    /// It is no longer there.
    Gone,
}

/// The bytes of a file, with its fingerprint.
pub(super) struct Bytes {
    pub(super) bytes: Vec<u8>,
    pub(super) fingerprint: Fingerprint,
}

/// Opens a project from a disk.
///
/// # Errors
/// An [`OpenError`]; the file was not changed.
pub fn open_from(disk: &dyn Disk, path: &Path) -> Result<Opened, OpenError> {
    let Bytes { bytes, mut fingerprint } = read_from(disk, path, FILE_CAP)?;
    let text = text_of(path, &bytes)?;
    let contents = format::read(text).map_err(|fault| not_a_project(path, fault))?;
    let (mut warnings, mut notes) = (Vec::new(), Vec::new());
    match contents.head {
        HeadState::Intact => {}
        HeadState::Changed => warnings.push(FileNote::ChangedOutside),
        HeadState::Missing => notes.push(FileNote::NoHead),
    }
    fingerprint.newer = contents.newer.is_some();
    let access = contents.newer.map_or(Access::ReadWrite, |sign| Access::ReadOnly(ReadOnlyCause::Newer(sign)));
    Ok(Opened { project: contents.project, path: path.to_owned(), fingerprint, access, warnings, notes })
}

/// The bytes of an ordinary file, refused before reading where it is too large or something else.
pub(super) fn read_from(disk: &dyn Disk, path: &Path, cap: u64) -> Result<Bytes, OpenError> {
    let fail = |cause| OpenError { path: path.to_owned(), place: None, cause };
    let (real, entry) = find(disk, path).map_err(fail)?;
    if let Some(what) = not_a_file(entry.kind) {
        return Err(fail(OpenCause::NotAFile(what)));
    }
    if entry.length > cap {
        return Err(fail(OpenCause::TooLarge(cap)));
    }
    let bytes = disk.read(&real, cap).map_err(|error| fail(unreadable(&error)))?;
    let fingerprint = Fingerprint::of(&bytes, entry.modified);
    if fingerprint.length > cap {
        return Err(fail(OpenCause::TooLarge(cap)));
    }
    Ok(Bytes { bytes, fingerprint })
}

/// A file that has something in it, open to be read; refused where it is too large or something else. What the system
/// makes up looks empty, and reading it may never end.
///
/// # Errors
/// An [`OpenError`].
pub fn open_filled(path: &Path, cap: u64) -> Result<File, OpenError> {
    let fail = |cause| OpenError { path: path.to_owned(), place: None, cause };
    let (real, entry) = find(&RealDisk, path).map_err(fail)?;
    if let Some(what) = not_a_file(entry.kind) {
        return Err(fail(OpenCause::NotAFile(what)));
    }
    match entry.length {
        0 => Err(fail(OpenCause::Empty)),
        length if length > cap => Err(fail(OpenCause::TooLarge(cap))),
        _ => not_through_links(OpenOptions::new().read(true)).open(&real).map_err(|error| fail(unreadable(&error))),
    }
}

/// The bytes of a file of the program itself. A link is refused: there is no good reason for one.
pub(super) fn read_own(path: &Path, cap: u64) -> Result<Vec<u8>, OpenError> {
    let fail = |cause| OpenError { path: path.to_owned(), place: None, cause };
    match RealDisk.entry(path).map_err(|error| fail(unreadable(&error)))?.kind {
        EntryKind::Link => Err(fail(OpenCause::NotAFile(NoFile::Link))),
        _ => read_from(&RealDisk, path, cap).map(|read| read.bytes),
    }
}

/// Whether a file of the program itself has exactly these bytes. It is never held as a whole.
pub(super) fn own_has(path: &Path, bytes: &[u8]) -> bool {
    let is_as_long =
        |entry: &DiskEntry| entry.kind == EntryKind::File && u64::try_from(bytes.len()) == Ok(entry.length);
    RealDisk.entry(path).is_ok_and(|entry| is_as_long(&entry))
        && open_filled(path, FILE_CAP).is_ok_and(|file| has(file, bytes))
}

fn has(file: File, bytes: &[u8]) -> bool {
    let (mut reader, mut rest) = (BufReader::with_capacity(PIECE, file), bytes);
    loop {
        let Ok(piece) = reader.fill_buf() else { return false };
        if piece.is_empty() {
            return rest.is_empty();
        }
        let Some(after) = rest.strip_prefix(piece) else { return false };
        rest = after;
        let length = piece.len();
        reader.consume(length);
    }
}

/// The text of a file's bytes.
pub(super) fn text_of<'a>(path: &Path, bytes: &'a [u8]) -> Result<&'a str, OpenError> {
    let wrong = |_| OpenError { path: path.to_owned(), place: None, cause: OpenCause::NotText };
    std::str::from_utf8(bytes).map_err(wrong)
}

pub(super) fn not_a_project(path: &Path, fault: FormatFault) -> OpenError {
    let cause = match fault.cause {
        FormatCause::Newer(format) => OpenCause::Newer(format),
        cause => OpenCause::Wrong(WrongContent::Project(cause)),
    };
    OpenError { path: path.to_owned(), place: fault.place, cause }
}

/// What has become of a file. Read again only where length or time differ.
pub fn change_on(disk: &dyn Disk, path: &Path, fingerprint: &Fingerprint) -> FileChange {
    match find(disk, path) {
        Ok((_, entry)) if fingerprint.looks_like(&entry) => return FileChange::Same,
        Ok((_, entry)) if entry.length != fingerprint.length => return FileChange::Changed,
        Ok(_) => {}
        Err(_) => return FileChange::Gone,
    }
    let same = read_from(disk, path, FILE_CAP).is_ok_and(|read| fingerprint.fits(&read.bytes));
    if same { FileChange::Same } else { FileChange::Changed }
}

/// The file that a path means, links followed.
fn find(disk: &dyn Disk, path: &Path) -> Result<(PathBuf, DiskEntry), OpenCause> {
    let entry = disk.entry(path).map_err(|error| unreadable(&error))?;
    if entry.kind != EntryKind::Link {
        return Ok((path.to_owned(), entry));
    }
    let real = disk.resolve(path).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => unreadable(&error),
        _ => OpenCause::BrokenLink,
    })?;
    let entry = disk.entry(&real).map_err(|error| unreadable(&error))?;
    Ok((real, entry))
}

fn unreadable(error: &io::Error) -> OpenCause {
    match error.kind() {
        io::ErrorKind::NotFound => OpenCause::Missing,
        _ => OpenCause::Unreadable(DiskReason::reading(error)),
    }
}
