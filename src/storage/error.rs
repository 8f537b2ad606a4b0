//! What can go wrong with a file: what happened and, apart from it, what the user can do.

use std::fmt;
use std::path::PathBuf;

use super::Saved;
use super::format::TextPlace;
use super::words::shown;

/// A file that could not be opened. It was not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenError {
    /// The file.
    pub path: PathBuf,
    /// Where in its text; `None` when it is about the whole file.
    pub place: Option<TextPlace>,
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

impl OpenError {
    /// What is wrong, without the file's name.
    pub fn what(&self) -> String {
        match &self.cause {
            OpenCause::Missing => "there is no such file".to_owned(),
            OpenCause::NotAFile(what) => format!("this is {what}, not a file"),
            OpenCause::BrokenLink => "this link does not lead to a file".to_owned(),
            OpenCause::TooLarge(cap) => {
                let megabytes = cap.checked_div(1_048_576).unwrap_or_default();
                format!("the file is larger than {megabytes} MB")
            }
            OpenCause::Unreadable(reason) => format!("the file can't be read, {reason}"),
            OpenCause::NotText => "this is not UTF-8 text".to_owned(),
            OpenCause::Wrong(cause) => cause.clone(),
            OpenCause::Newer(cause) => format!("a newer Creditboard made this file, {cause}"),
        }
    }

    /// What the user can do about it.
    pub const fn hint(&self) -> &'static str {
        match &self.cause {
            OpenCause::Missing => "look for it under another name or in another folder",
            OpenCause::NotAFile(_) => "choose a .ron file",
            OpenCause::BrokenLink => "fix the link or choose the file itself",
            OpenCause::TooLarge(_) => "choose another one",
            OpenCause::Unreadable(_) => "check its permissions and the disk",
            OpenCause::NotText => "choose a file that Creditboard saved",
            OpenCause::Wrong(_) => "fix this place in a text editor or open a copy (the file was not changed)",
            OpenCause::Newer(_) => "open it with that version",
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”", shown(&self.path))?;
        if let Some(place) = self.place {
            write!(f, ", {place}")?;
        }
        write!(f, ": {}; {}", self.what(), self.hint())
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
    /// Another Creditboard holds its lock.
    InUse,
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
        reason: Box<str>,
    },
}

impl SaveError {
    /// What went wrong and what is safe, without the file's name.
    pub fn what(&self) -> String {
        let fixed = match &self.cause {
            SaveCause::ChangedOnDisk => {
                "another program changed the file since it was opened, and nothing was overwritten"
            }
            SaveCause::Gone => "the file was deleted, moved or renamed since it was opened",
            SaveCause::AlreadyThere => "there is already a file with this name, and it was left as it is",
            SaveCause::ReadOnly => "the file is read-only, and it was left as it is",
            SaveCause::Newer => "a newer Creditboard made the file there, and it was left as it is",
            SaveCause::BrokenLink => "this link does not lead to a file",
            SaveCause::InUse => "another Creditboard has this file open, and it was left as it is",
            SaveCause::NotAFile(what) => return format!("this is {what}, not a file"),
            SaveCause::Unverified(cause) => {
                return format!("reading it back would not give the same project ({cause}), and the old file was kept");
            }
            SaveCause::Refused(reason) => return format!("{reason}, and the old file was kept"),
            SaveCause::Unconfirmed { reason, .. } => {
                return format!("the new text is in the file, but {reason}, and a power cut could still lose it");
            }
        };
        fixed.to_owned()
    }

    /// What the user can do about it.
    pub const fn hint(&self) -> &'static str {
        match &self.cause {
            SaveCause::ChangedOnDisk => "save under another name, or load the changed file",
            SaveCause::Gone => "save it again as a new file, or under another name",
            SaveCause::AlreadyThere => "choose another name",
            SaveCause::ReadOnly | SaveCause::Newer | SaveCause::NotAFile(_) => "save under another name",
            SaveCause::BrokenLink => "fix the link, or save under another name",
            SaveCause::InUse => "close it there, or save under another name",
            SaveCause::Unverified(_) => "undo the last change and save again",
            SaveCause::Refused(_) => "fix this and save again, or save under another name",
            SaveCause::Unconfirmed { .. } => "save again, or under another name on another disk",
        }
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” was not saved: {}; {}", shown(&self.path), self.what(), self.hint())
    }
}

impl std::error::Error for SaveError {}
