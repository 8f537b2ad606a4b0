//! What can go wrong with a file. What is said of it, and what the user can do, stands in `present`.

use std::path::PathBuf;

use super::account::AccountFault;
use super::format::{FormatCause, TextPlace};
use super::{DiskReason, Saved};
use crate::prices::PriceListError;

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
    /// It is something else.
    NotAFile(NoFile),
    /// It is a link that leads nowhere or round in a circle.
    BrokenLink,
    /// It is larger than this program reads; the cap in bytes.
    TooLarge(u64),
    /// The system refused.
    Unreadable(DiskReason),
    /// It has no bytes, and should have some.
    Empty,
    /// Its bytes are not text.
    NotText,
    /// Its text is not what it should be.
    Wrong(WrongContent),
    /// A newer program made it, and this one cannot read it; the format.
    Newer(u32),
}

/// What stands where a file should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// A folder.
    Folder,
    /// A link, where none is followed.
    Link,
    /// A pipe or a device.
    Special,
}

/// What is wrong with the text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongContent {
    /// It is not a project.
    Project(FormatCause),
    /// It is not the RON that it should be, as the reader of RON says.
    Ron(String),
    /// A value of the account.
    Account(AccountFault),
    /// The user's own prices.
    OwnPrices(PriceListError),
    /// They are prices of another list.
    OtherList {
        /// The id of the list that they are of.
        found: String,
        /// The id of the list that they should be of.
        wanted: String,
    },
    /// They are counted in another unit than their list.
    OtherUnit,
    /// Changes whose project file was itself changed or removed since.
    NoBase,
}

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
    /// The program's own file there was made by a newer program.
    OwnNewer,
    /// It is something else.
    NotAFile(NoFile),
    /// It is a link that leads nowhere or round in a circle.
    BrokenLink,
    /// The text would not have been read back as it is; what differs.
    Unverified(Unverified),
    /// The system refused.
    Refused(DiskReason),
    /// Another run of the program has the same name.
    SameRun,
    /// The new text is in place, but the disk did not confirm that it would outlast a power cut.
    Unconfirmed {
        /// What stands on the disk now.
        saved: Saved,
        /// What the system said.
        refusal: Box<DiskReason>,
    },
}

/// Why a text is not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unverified {
    /// It would not be read.
    Unread(Box<FormatCause>),
    /// Something else would be read.
    Other,
    /// It is larger than is read.
    TooLarge,
    /// It cannot be put into RON, as the writer of RON says.
    Ron(String),
}

/// A copy of a file that could not be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyError {
    /// The file could not be read.
    Unread(OpenError),
    /// The copy could not be written.
    Unsaved(SaveError),
}
