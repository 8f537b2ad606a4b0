//! How storage speaks: paths and the system's errors, in words that fit one sentence.

use std::io;
use std::path::Path;

/// A path as it can stand in one line: hidden characters are replaced.
pub fn shown(path: &Path) -> String {
    path.to_string_lossy().chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

/// What the system's error means, without its number.
pub(super) fn reason(error: &io::Error) -> String {
    use io::ErrorKind as K;
    let plain = match error.kind() {
        K::StorageFull => "the disk is full",
        K::QuotaExceeded => "your disk quota is used up",
        K::FileTooLarge => "the disk doesn't take files this large",
        K::PermissionDenied => "you can't write there",
        K::ReadOnlyFilesystem => "the disk is read-only",
        K::NotFound => "the folder doesn't exist",
        K::NotADirectory => "a part of the path is not a folder",
        K::InvalidFilename => "the name is too long or not allowed",
        K::StaleNetworkFileHandle => "the network folder is no longer connected",
        K::TimedOut => "the disk doesn't answer",
        _ => return system(error),
    };
    plain.to_owned()
}

/// The same for reading.
pub(super) fn read_reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "you can't read it".to_owned(),
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => reason(error),
    }
}

fn system(error: &io::Error) -> String {
    let text = error.to_string();
    let plain = text.split(" (os error").next().unwrap_or_default();
    format!("the system says “{plain}”")
}
