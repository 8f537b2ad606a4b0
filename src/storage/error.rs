//! What can go wrong with a file, each as one sentence that says what to do.

use std::fmt;
use std::path::PathBuf;

use super::Saved;
use super::format::Place;
use super::words::shown;

/// A file that could not be opened. It was not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenError {
    /// The file.
    pub path: PathBuf,
    /// Where in its text; `None` when it is about the whole file.
    pub place: Option<Place>,
    /// Why.
    pub cause: OpenCause,
}

/// Why a file could not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenCause {
    /// Nothing is there.
    Missing,
    /// It is a folder, a pipe or a device.
    NotAFile(&'static str),
    /// It is a link that leads nowhere or round in a circle.
    BrokenLink,
    /// It is larger than this program reads; the cap in bytes.
    TooLarge(u64),
    /// The system refused; its reason in words.
    Unreadable(String),
    /// Its bytes are not text.
    NotText,
    /// Its text is not a project; what is wrong.
    Wrong(String),
    /// A newer program made it, and this one cannot read it; why.
    Newer(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”", shown(&self.path))?;
        if let Some(place) = self.place {
            write!(f, ", {place}")?;
        }
        match &self.cause {
            OpenCause::Missing => f.write_str(": there is no such file; look for it under another name or folder"),
            OpenCause::NotAFile(what) => write!(f, ": this is {what}, not a file; choose a .ron file"),
            OpenCause::BrokenLink => {
                f.write_str(": this link does not lead to a file; mend the link or choose the file itself")
            }
            OpenCause::TooLarge(cap) => {
                let megabytes = cap.checked_div(1_048_576).unwrap_or_default();
                write!(f, ": the file is larger than {megabytes} MB; choose another one")
            }
            OpenCause::Unreadable(reason) => {
                write!(f, ": the file cannot be read, {reason}; check its permissions and the disk")
            }
            OpenCause::NotText => f.write_str(": this is not UTF-8 text; choose a file that Creditboard saved"),
            OpenCause::Wrong(cause) => {
                write!(f, ": {cause}; mend this place in a text editor or open a copy (the file was not changed)")
            }
            OpenCause::Newer(cause) => {
                write!(f, ": a newer Creditboard made this file, {cause}; open it with that one")
            }
        }
    }
}

impl std::error::Error for OpenError {}

/// A file that was not saved. What was on the disk before is still there, unless the cause is
/// [`SaveCause::Unconfirmed`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveError {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub cause: SaveCause,
}

/// Why a file was not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveCause {
    /// The file is not the one that was opened or saved last.
    ChangedOnDisk,
    /// The file was there, and is no more.
    Gone,
    /// A file was not expected to be there.
    AlreadyThere,
    /// The file is marked read-only, or may not be written by this user.
    ReadOnly,
    /// The file there was made by a newer program, and would lose what this one does not know.
    Newer,
    /// It is a folder, a pipe or a device.
    NotAFile(&'static str),
    /// It is a link that leads nowhere or round in a circle.
    BrokenLink,
    /// The text would not have been read back as it is; what differs.
    Unverified(String),
    /// The system refused; its reason in words.
    Refused(String),
    /// The new text is in place, but the disk did not confirm that it would outlast a power cut; its reason in words.
    Unconfirmed {
        /// What stands on the disk now.
        saved: Saved,
        /// What the system said.
        reason: String,
    },
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” was not saved: ", shown(&self.path))?;
        match &self.cause {
            SaveCause::ChangedOnDisk => f.write_str(
                "another program changed the file since it was opened, and nothing was overwritten; \
                 save under another name, or load the changed file",
            ),
            SaveCause::Gone => f.write_str(
                "the file was removed or renamed since it was opened; save it again as a new file, or under another name",
            ),
            SaveCause::AlreadyThere => {
                f.write_str("a file of this name is already there, and was left as it is; choose another name")
            }
            SaveCause::ReadOnly => {
                f.write_str("the file is read-only, and was left as it is; save under another name")
            }
            SaveCause::Newer => f.write_str(
                "a newer Creditboard made the file there, and it was left as it is; save under another name",
            ),
            SaveCause::NotAFile(what) => write!(f, "this is {what}, not a file; save under another name"),
            SaveCause::BrokenLink => {
                f.write_str("this link does not lead to a file; mend the link, or save under another name")
            }
            SaveCause::Unverified(cause) => write!(
                f,
                "the text would not be read back as it is ({cause}), and the old file was left as it was; \
                 undo the last change and save again",
            ),
            SaveCause::Refused(reason) => write!(
                f,
                "{reason}, and what was there was left as it was; put that right and save again, \
                 or save under another name",
            ),
            SaveCause::Unconfirmed { reason, .. } => write!(
                f,
                "the new text is in the file, but {reason}, and a power cut could still lose it; \
                 save again, or under another name on another disk",
            ),
        }
    }
}

impl std::error::Error for SaveError {}
