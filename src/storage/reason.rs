//! Why the system refuses something, as far as the user can do anything about it; and paths as they are shown.

use std::io;
use std::path::{Path, PathBuf};

/// What the system's error means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiskReason {
    /// There is no room left.
    Full,
    /// The user may not store any more.
    Quota,
    /// The disk has no files as large as this.
    TooLarge,
    /// The user may not write there.
    NoWriting,
    /// The user may not read it.
    NoReading,
    /// The whole disk can only be read.
    ReadOnly,
    /// The folder to write in is not there.
    NoFolder,
    /// The file to read is not there.
    NoFile,
    /// A part of the path is no folder.
    NotAFolder,
    /// The name is too long, or not allowed there.
    BadName,
    /// The network folder is gone.
    Disconnected,
    /// The disk takes too long.
    NoAnswer,
    /// Reading or writing failed.
    Broken,
    /// There is too little memory.
    NoMemory,
    /// A link stands where a file should be made.
    Link(PathBuf),
    /// Anything else, as the system says it.
    System(String),
}

/// A path as it can stand in one line: hidden characters are replaced.
pub fn shown(path: &Path) -> String {
    path.to_string_lossy().chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

impl DiskReason {
    /// What an error means while something is written.
    pub(super) fn writing(error: &io::Error) -> Self {
        use io::ErrorKind as K;
        match error.kind() {
            K::StorageFull => Self::Full,
            K::QuotaExceeded => Self::Quota,
            K::FileTooLarge => Self::TooLarge,
            K::PermissionDenied => Self::NoWriting,
            K::ReadOnlyFilesystem => Self::ReadOnly,
            K::NotFound => Self::NoFolder,
            K::NotADirectory => Self::NotAFolder,
            K::InvalidFilename => Self::BadName,
            K::StaleNetworkFileHandle => Self::Disconnected,
            K::TimedOut => Self::NoAnswer,
            _ => Self::system(error),
        }
    }

    /// What it means while something is read.
    pub(super) fn reading(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied => Self::NoReading,
            io::ErrorKind::NotFound => Self::NoFile,
            _ => Self::writing(error),
        }
    }

    fn system(error: &io::Error) -> Self {
        let text = error.to_string();
        Self::System(text.split(" (os error").next().unwrap_or_default().to_owned())
    }
}
