//! Small files of the program itself: read with a fallback, written by the vault.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::account::AccountFault;
use super::disk::{Disk as _, RealDisk};
use super::error::{OpenCause, OpenError, SaveCause, SaveError, Unverified, WrongContent};
use super::format::TextPlace;
use super::open::{read_from, text_of};
use super::vault::{Expect, Vault, folder_of};
use super::{DiskReason, Forgotten, OwnFile};

/// The largest file of this kind, in bytes.
const CAP: u64 = 1_048_576;

/// What was read from one of the program's own files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered<T> {
    /// What was remembered, or the usual values.
    pub value: T,
    /// Why it is the usual values although something was remembered.
    pub warning: Option<Forgotten>,
}

/// Reads a file; `convert` checks what RON read. A damaged file is put aside, so that the next save does not lose it.
pub(super) fn load<F: DeserializeOwned, T: Default>(
    path: &Path,
    which: OwnFile,
    convert: impl Fn(F) -> Result<T, AccountFault>,
) -> Remembered<T> {
    let error = match read(path, convert) {
        Ok(value) => return Remembered { value, warning: None },
        Err(error) => error,
    };
    Remembered { value: T::default(), warning: not_read(path, which, error) }
}

/// What to tell of a file that could not be read; nothing where there is none. A damaged one is put aside.
pub(super) fn not_read(path: &Path, file: OwnFile, error: OpenError) -> Option<Forgotten> {
    let kept = match error.cause {
        OpenCause::Missing => return None,
        OpenCause::Wrong(_) | OpenCause::NotText | OpenCause::TooLarge(_) => put_aside(path),
        _ => None,
    };
    Some(Forgotten::Unread { file, error, kept })
}

fn read<F: DeserializeOwned, T>(path: &Path, convert: impl Fn(F) -> Result<T, AccountFault>) -> Result<T, OpenError> {
    let bytes = read_from(&RealDisk, path, CAP)?.bytes;
    let text = text_of(path, &bytes)?;
    let wrong = |place, cause| OpenError { path: path.to_owned(), place, cause: OpenCause::Wrong(cause) };
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let file = options.from_str::<F>(text.strip_prefix('\u{feff}').unwrap_or(text)).map_err(|error| {
        let place = TextPlace { line: error.span.start.line, column: error.span.start.col };
        wrong(Some(place), WrongContent::Ron(error.code.to_string()))
    })?;
    convert(file).map_err(|fault| wrong(None, WrongContent::Account(fault)))
}

fn put_aside(path: &Path) -> Option<PathBuf> {
    let mut kept = path.as_os_str().to_owned();
    kept.push(".damaged");
    let kept = PathBuf::from(kept);
    RealDisk.rename(path, &kept).ok().map(|()| kept)
}

/// Writes a file, and its folder where that is missing.
pub(super) fn save<F: Serialize>(path: &Path, file: &F) -> Result<(), SaveError> {
    let fail = |cause| SaveError { path: path.to_owned(), cause };
    let style = ron::ser::PrettyConfig::new().new_line("\n").indentor("  ");
    let mut text = ron::ser::to_string_pretty(file, style)
        .map_err(|error| fail(SaveCause::Unverified(Unverified::Ron(error.to_string()))))?;
    text.push('\n');
    save_text(path, &text)
}

/// Writes a text, and its folder where that is missing.
pub(super) fn save_text(path: &Path, text: &str) -> Result<(), SaveError> {
    let fail = |cause| SaveError { path: path.to_owned(), cause };
    let folder = folder_of(path);
    RealDisk.create_folder(&folder).map_err(|error| fail(SaveCause::Refused(DiskReason::writing(&error))))?;
    Vault::new(&RealDisk).save_bytes(path, text.as_bytes(), Expect::Anything).map(|_| ())
}
