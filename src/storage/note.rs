//! What the user should know of a file that was read or written all the same.

use std::path::PathBuf;

use super::format::NewerSign;
use super::{CopyError, DiskReason, OpenError, SaveError};

/// Something to know of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileNote {
    /// It is not as Creditboard wrote it.
    ChangedOutside,
    /// It has no head line, so damage to it would not be noticed.
    NoHead,
    /// A recovery copy that is not as Creditboard wrote it.
    CopyDamaged,
    /// A recovery copy of a newer program, of which some is not known.
    CopyNewer,
    /// No version of it could be kept.
    NoVersion(SaveError),
    /// Fewer people can open it than before.
    AccessNarrowed,
    /// Attributes that another program gave it are gone.
    AttributesLost,
    /// Other windows cannot be kept from opening it.
    NoLock(DiskReason),
    /// A copy of a damaged file was kept; where.
    CopyKept(PathBuf),
    /// No copy of a damaged file could be kept.
    NoCopy(CopyError),
}

/// Why a file may only be saved under another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnlyCause {
    /// A newer program made it.
    Newer(NewerSign),
    /// Another window holds its lock.
    HeldElsewhere,
}

/// A file of the program's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFile {
    /// What the window remembers.
    Settings,
    /// The account.
    Account,
    /// The user's own prices.
    OwnPrices,
}

/// Why something that was remembered has its usual value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// Its file cannot be read.
    Unread {
        /// Which.
        file: OwnFile,
        /// What is wrong with it.
        error: OpenError,
        /// Where a damaged file was kept.
        kept: Option<PathBuf>,
    },
    /// A newer program wrote the user's own prices.
    NewerPrices,
}
