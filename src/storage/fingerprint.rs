//! How a file is known again.

use std::time::SystemTime;

use super::disk::DiskEntry;
use super::format::content_hash;

/// What a file was like when it was opened or saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Its length in bytes.
    pub length: u64,
    /// When it was last written; `None` where the file system does not say.
    pub modified: Option<SystemTime>,
    /// The xxh3-128 of all its bytes.
    pub hash: u128,
    /// Whether a newer program made it, so that it must not be overwritten.
    pub(super) newer: bool,
}

impl Fingerprint {
    /// The fingerprint of some bytes with the times of a directory entry.
    pub(super) fn of(bytes: &[u8], modified: Option<SystemTime>) -> Self {
        Self {
            length: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            modified,
            hash: content_hash(bytes),
            newer: false,
        }
    }

    /// Whether these bytes are the ones it was taken of. The time does not matter: a copy back and forth changes it.
    pub(super) fn fits(&self, bytes: &[u8]) -> bool {
        u64::try_from(bytes.len()).is_ok_and(|length| length == self.length) && content_hash(bytes) == self.hash
    }

    /// Whether length and time are still the same: a quick look that does not read the file.
    pub(super) fn looks_like(&self, entry: &DiskEntry) -> bool {
        entry.length == self.length && entry.modified == self.modified
    }
}
