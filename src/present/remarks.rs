//! What the user should know of files, of what was remembered and of the usage store: a sentence or two each.

use super::errors::{ToErrorWords as _, disk_words, store_issue_words};
use super::imports::import_summary;
use super::price_rows::rated_unlisted_words;
use crate::storage::format::{FORMAT, NewerSign};
use crate::storage::{FileNote, Forgotten, OwnFile, ReadOnlyCause, shown};
use crate::workspace::WorkspaceNote;

/// Something to know, as a sentence or two.
pub fn note_words(note: &WorkspaceNote) -> String {
    match note {
        WorkspaceNote::File(note) => file_note_words(note),
        WorkspaceNote::ReadOnly(cause) => read_only_words(cause),
        WorkspaceNote::Forgotten(forgotten) => forgotten_words(forgotten),
        WorkspaceNote::NoFolders => {
            "The system has no folder for settings, so nothing is remembered and there are no recovery copies."
                .to_owned()
        }
        WorkspaceNote::NoRecovery(error) => {
            format!("There are no recovery copies of unsaved changes: {}", error.words())
        }
        WorkspaceNote::OldVersion { path, at } => format!(
            "This is the version of “{}” kept on {}. The damaged file is unchanged; save this under another name, or over \
             it.",
            shown(path),
            at.format("%Y-%m-%d at %H:%M")
        ),
        WorkspaceNote::Reshaped(shape) => {
            format!("This is a copy in {shape}, with no takes made. The original is unchanged.")
        }
        WorkspaceNote::Restored => "These are unsaved changes of an earlier run. Save them to keep them.".to_owned(),
        WorkspaceNote::ChangedOnDisk(path) => {
            format!("Another program changed “{}”. You still see your version; saving will ask first.", shown(path))
        }
        WorkspaceNote::GoneFromDisk(path) => {
            format!("“{}” is no longer there. Save to write it again under a name of your choice.", shown(path))
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
            "This file was changed outside Creditboard or is damaged: check it before you save."
        }
        FileNote::NoHead => "This file has no header line, so damage to it wouldn’t be noticed. Saving adds one.",
        FileNote::CopyDamaged => "This recovery copy is damaged: check the project before you save.",
        FileNote::CopyNewer => {
            "A newer Creditboard wrote this recovery copy: parts of it are not known to this version."
        }
        FileNote::AccessNarrowed => {
            "The file’s sharing settings couldn’t be kept, so fewer people can open it than before; share it again."
        }
        FileNote::AttributesLost => "Tags or attributes that another program gave the file couldn’t be kept.",
        FileNote::NoVersion(error) => {
            return format!("No earlier version could be kept: {}.", error.cause.words().cause);
        }
        FileNote::NoLock(reason) => {
            let why = disk_words(reason);
            return format!("Other windows can’t be kept from opening this file, {why}: edit it in one window only.");
        }
        FileNote::CopyKept(path) => return format!("A copy of it as it was is kept as “{}”.", shown(path)),
        FileNote::NoCopy(error) => return format!("No copy of it could be kept: {}", error.words()),
    };
    fixed.to_owned()
}

/// Why a file may only be saved under another name.
pub fn read_only_words(cause: &ReadOnlyCause) -> String {
    match cause {
        ReadOnlyCause::Newer(sign) => format!(
            "A newer Creditboard made this file ({}), so it is open read-only. You can save it under another name, without \
             the parts that this version doesn’t know.",
            sign_words(sign)
        ),
        ReadOnlyCause::HeldElsewhere => {
            "Another Creditboard window has this file open, so it is read-only here. Close the \
                                         other window and open it again to change it, or save under another name."
                .to_owned()
        }
    }
}

fn sign_words(sign: &NewerSign) -> String {
    match sign {
        NewerSign::Format(format) => format!("it has format {format}, and this version writes format {FORMAT}"),
        NewerSign::Field(field) => format!("it has a field `{field}` that this program does not know"),
    }
}

/// Why something that was remembered has its usual value.
pub fn forgotten_words(forgotten: &Forgotten) -> String {
    match forgotten {
        Forgotten::Unread { file, error, kept } => {
            let what = match file {
                OwnFile::Settings => "settings",
                OwnFile::Account => "account",
                OwnFile::OwnPrices => "own prices",
            };
            let kept = kept.as_ref().map(|kept| format!(" The old file was kept as “{}”.", shown(kept)));
            let kept = kept.unwrap_or_default();
            format!("Your {what} couldn’t be read, so the defaults are used.{kept} ({})", error.words())
        }
        Forgotten::NewerPrices => {
            "Your own prices were written by a newer Creditboard. They are kept, and the list is used \
                                   as it was shipped."
                .to_owned()
        }
    }
}
