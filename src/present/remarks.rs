//! What the user should know of files, of what was remembered and of the usage store: a sentence or two each.

use super::errors::{ToErrorWords as _, disk_words, store_issue_words};
use super::imports::import_summary;
use super::price_rows::rated_unlisted_words;
use crate::storage::format::{FORMAT, NewerSign};
use crate::storage::{FileNote, Forgotten, OwnFile, ReadOnlyCause, shown};
use crate::words::say;
use crate::workspace::WorkspaceNote;

/// Something to know, as a sentence or two.
pub fn note_words(note: &WorkspaceNote) -> String {
    match note {
        WorkspaceNote::File(note) => file_note_words(note),
        WorkspaceNote::ReadOnly(cause) => read_only_words(cause),
        WorkspaceNote::Forgotten(forgotten) => forgotten_words(forgotten),
        WorkspaceNote::NoFolders => say!("project-no-folders").to_owned(),
        WorkspaceNote::NoRecovery(error) => {
            say!("project-no-recovery", why = error.words().to_string())
        }
        WorkspaceNote::OldVersion { path, at } => {
            let (day, time) = (at.format("%Y-%m-%d").to_string(), at.format("%H:%M").to_string());
            say!("project-old-version", path = shown(path), day = day, time = time)
        }
        WorkspaceNote::Reshaped(shape) => {
            say!("project-reshaped", shape = shape.to_string())
        }
        WorkspaceNote::Restored => say!("project-restored").to_owned(),
        WorkspaceNote::ChangedOnDisk(path) => {
            say!("project-changed-on-disk", path = shown(path))
        }
        WorkspaceNote::GoneFromDisk(path) => {
            say!("project-gone-from-disk", path = shown(path))
        }
        WorkspaceNote::Imported(report) => import_summary(report),
        WorkspaceNote::RatedUnlisted(models) => rated_unlisted_words(models),
        WorkspaceNote::Store(issue) => store_issue_words(issue),
    }
}

/// All of it, one after the other.
pub fn notes_words(notes: &[WorkspaceNote]) -> String {
    notes.iter().map(note_words).collect::<Vec<_>>().join(" ")
}

/// What there is to know of a file, as a sentence or two.
pub fn file_note_words(note: &FileNote) -> String {
    let fixed = match note {
        FileNote::ChangedOutside => {
            say!("project-changed-outside")
        }
        FileNote::NoHead => say!("project-no-head"),
        FileNote::CopyDamaged => say!("project-copy-damaged"),
        FileNote::CopyNewer => {
            say!("project-copy-newer")
        }
        FileNote::AccessNarrowed => {
            say!("project-access-narrowed")
        }
        FileNote::AttributesLost => say!("project-attributes-lost"),
        FileNote::NoVersion(error) => {
            return say!("project-no-version-kept", why = error.cause.words().cause);
        }
        FileNote::NoLock(reason) => {
            return say!("project-no-lock", why = disk_words(reason));
        }
        FileNote::CopyKept(path) => return say!("project-copy-kept", path = shown(path)),
        FileNote::NoCopy(error) => return say!("project-no-copy", why = error.words().to_string()),
    };
    fixed.to_owned()
}

/// Why a file may only be saved under another name.
pub fn read_only_words(cause: &ReadOnlyCause) -> String {
    match cause {
        ReadOnlyCause::Newer(sign) => say!("project-newer", sign = sign_words(sign)),
        ReadOnlyCause::HeldElsewhere => say!("project-held-elsewhere").to_owned(),
    }
}

fn sign_words(sign: &NewerSign) -> String {
    match sign {
        NewerSign::Format(format) => {
            say!("project-sign-format", format = format.to_string(), known = FORMAT.to_string())
        }
        NewerSign::Field(field) => say!("project-sign-field", field = field),
    }
}

/// Why something that was remembered has its usual value.
pub fn forgotten_words(forgotten: &Forgotten) -> String {
    match forgotten {
        Forgotten::Unread { file, error, kept } => {
            let why = error.words().to_string();
            match (file, kept.as_ref().map(|kept| shown(kept))) {
                (OwnFile::Settings, None) => say!("project-forgot-settings", why = why),
                (OwnFile::Account, None) => say!("project-forgot-account", why = why),
                (OwnFile::OwnPrices, None) => say!("project-forgot-prices", why = why),
                (OwnFile::Settings, Some(path)) => say!("project-forgot-settings-kept", path = path, why = why),
                (OwnFile::Account, Some(path)) => say!("project-forgot-account-kept", path = path, why = why),
                (OwnFile::OwnPrices, Some(path)) => say!("project-forgot-prices-kept", path = path, why = why),
            }
        }
        Forgotten::NewerPrices => say!("project-newer-prices").to_owned(),
    }
}
