//! What the window tells in passing: what was done, and why something was not.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::{ToErrorWords as _, kind_noun, refused};
use crate::document::Refusal;
use crate::domain::{Kind, ProjectFault};
use crate::exchange::{ExportError, FormatError, ImportError};
use crate::storage::{OpenError, SaveError, shown};
use crate::words::say;
use crate::workspace::IncomingError;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WasDone {
    /// The account is remembered.
    AccountKept,
    /// The board was written to this file, for another program; no font of this computer has these letters.
    Exported(PathBuf, BTreeSet<char>),
    /// A version of this name was kept beside the board.
    VersionKept(String),
    /// A narration was given a voice.
    VoiceAdded,
    /// A model, by its short name, is used for so many assets.
    ModelUsed(String, usize),
    /// A model, by its short name, suits nothing that is selected.
    ModelUnused(String),
    /// A step of this name was undone.
    Undone(String),
    /// A step of this name was done again.
    Redone(String),
    /// A file came in, in a step of this name.
    Imported(String),
    /// So many takes of the log of this name were recorded.
    LogTaken(usize, String),
    /// So many takes that were recorded elsewhere came in.
    TakesCameIn(usize),
    /// Takes were changed elsewhere, and none came in.
    TakesChanged,
    /// Something was copied.
    Copied(CopiedThing),
    /// Something was cut out.
    Cut(CopiedThing),
    /// Something was pasted.
    Pasted(CopiedThing),
}

/// What is copied, cut or pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopiedThing {
    /// So many scenes.
    Scenes(usize),
    /// An asset of this kind.
    Asset(Kind),
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotDone {
    /// So many shots that were pasted started from shared stills that this board does not have.
    StillsNotHere(usize),
    /// A command was refused.
    Refused(Refusal),
    /// A template cannot be read.
    DamagedTemplate,
    /// A sample cannot be read.
    DamagedSample,
    /// A project cannot be opened.
    Unread(OpenError),
    /// Another program's file cannot come in.
    Incoming(IncomingError),
    /// The board would be larger than a board may be.
    Joined(ProjectFault),
    /// No path was typed.
    NoPath,
    /// There is no file at the path that was typed.
    NoFileThere(PathBuf),
    /// There is a folder at the path that was typed.
    FolderThere(PathBuf),
    /// The name of a file to write does not tell its format.
    Format(FormatError),
    /// The board cannot be written in a format.
    Export(ExportError),
    /// A file cannot be written.
    Unsaved(SaveError),
    /// The account holds until the program ends.
    AccountNotKept(NotKeptCause),
    /// The user's own prices hold until the program ends.
    PricesNotKept(NotKeptCause),
    /// What was discarded is not kept as a version.
    DiscardedNotKept(SaveError),
    /// The system has no folder for earlier versions.
    NoVersionFolder,
    /// A version is kept beside the file of the board, which was never saved.
    NoFileForVersion,
    /// The system has no folder for the balance.
    NoBalanceFolder,
    /// A file is none of the kinds of pictures.
    OtherPicture,
    /// Something was dropped where nothing can be done with it.
    DroppedNowhere,
    /// A log was opened without a project.
    LogWithoutProject,
    /// It is not settled yet whether the file is a copy.
    CopyNotSettled,
    /// There is nothing to record a take for.
    NothingToRecord,
    /// No scene to paste into is selected.
    NoSceneForPaste,
    /// What is selected cannot be copied.
    NotCopied(ExportError),
    /// What was copied cannot be pasted.
    NotPasted(ImportError),
    /// Work ended before its time.
    Unfinished(UnfinishedWork, WorkFault),
}

/// Why something is not kept beyond this run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKeptCause {
    /// The system has no folder for it.
    NoFolder,
    /// It could not be written.
    Unsaved(SaveError),
}

/// Work that ended before its time, by what is missing then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnfinishedWork {
    /// To read what was remembered.
    Start,
    /// To open a project.
    Open,
    /// To read another program's file.
    Import,
    /// To save.
    Save,
    /// To write another program's file.
    Export,
    /// To write the program's own files.
    OwnFiles,
    /// To read or write the usage store.
    Usage,
    /// To choose a file.
    ChooseFile,
    /// To calculate something.
    Calculation,
    /// To read a board that is compared.
    Compare,
}

/// Why work ended before its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkFault {
    /// The system could not start a thread; what it says.
    NoThread(String),
    /// The program has an error; what it said, where it said something.
    Panicked(Option<String>),
}

/// That pages are printed with empty boxes in the place of letters that no font has; `None` where all letters are there.
pub fn lacked_letters_words(lacked: &BTreeSet<char>) -> Option<String> {
    const SHOWN: usize = 3;
    if lacked.is_empty() {
        return None;
    }
    let quoted = |letter: &char| say!("told-letter", letter = letter.to_string());
    let letters: Vec<String> = lacked.iter().take(SHOWN).map(quoted).collect();
    let more = lacked.len().saturating_sub(SHOWN);
    Some(say!("told-lacked-letters", letters = letters.join(", "), more = more, count = lacked.len()))
}

/// What was done, in a sentence or less.
pub fn was_done_words(done: &WasDone) -> String {
    let fixed = match done {
        WasDone::AccountKept => say!("told-account-kept"),
        WasDone::VoiceAdded => say!("told-voice-added"),
        WasDone::TakesChanged => say!("told-takes-changed"),
        WasDone::Exported(path, lacked) => {
            return match lacked_letters_words(lacked) {
                Some(lacked) => say!("told-exported-lacking", path = shown(path), lacked = lacked),
                None => say!("told-exported", path = shown(path)),
            };
        }
        WasDone::VersionKept(name) => return say!("told-version-kept", name = name),
        WasDone::ModelUsed(model, count) => {
            return say!("told-model-used", model = model, count = *count);
        }
        WasDone::ModelUnused(model) => return say!("told-model-unused", model = model),
        WasDone::Undone(step) => return say!("told-undone", step = step),
        WasDone::Redone(step) => return say!("told-redone", step = step),
        WasDone::Imported(step) => return say!("told-imported", step = step),
        WasDone::LogTaken(count, log) => {
            return say!("told-log-taken", count = *count, log = log);
        }
        WasDone::TakesCameIn(count) => {
            return say!("told-takes-came-in", count = *count);
        }
        WasDone::Copied(what) => return say!("told-copied", what = copied_words(*what)),
        WasDone::Cut(what) => return say!("told-cut", what = copied_words(*what)),
        WasDone::Pasted(what) => return say!("told-pasted", what = copied_words(*what)),
    };
    fixed.to_owned()
}

/// What is copied, cut or pasted: `3 scenes`, `shot`.
pub fn copied_words(what: CopiedThing) -> String {
    match what {
        CopiedThing::Scenes(count) => say!("told-scenes", count = count),
        CopiedThing::Asset(kind) => kind_noun(kind).to_owned(),
    }
}

/// Why something was not done, as a sentence or two.
pub fn not_done_words(why: &NotDone) -> String {
    let fixed = match why {
        NotDone::StillsNotHere(shots) => {
            return say!("told-stills-not-here", count = *shots);
        }
        NotDone::Refused(refusal) => return refused(refusal),
        NotDone::Unread(error) => return error.words().to_string(),
        NotDone::Incoming(error) => return error.words().to_string(),
        NotDone::Joined(fault) => return fault.words().to_string(),
        NotDone::Format(error) => return error.words().to_string(),
        NotDone::Export(error) => return error.words().to_string(),
        NotDone::Unsaved(error) => return error.words().to_string(),
        NotDone::NoFileThere(path) => return say!("told-no-file", path = shown(path)),
        NotDone::FolderThere(path) => return say!("told-is-folder", path = shown(path)),
        NotDone::AccountNotKept(NotKeptCause::Unsaved(error)) => {
            return say!("told-account-not-kept", why = error.words().to_string());
        }
        NotDone::PricesNotKept(NotKeptCause::Unsaved(error)) => {
            return say!("told-prices-not-kept", why = error.words().to_string());
        }
        NotDone::DiscardedNotKept(error) => return say!("told-discarded-not-kept", why = error.words().to_string()),
        NotDone::NotCopied(error) => return say!("told-not-copied", why = error.words().to_string()),
        NotDone::NotPasted(error) => return say!("told-not-pasted", why = error.words().to_string()),
        NotDone::Unfinished(work, fault) => return unfinished_words(*work, fault),
        NotDone::DamagedTemplate => say!("told-damaged-template"),
        NotDone::DamagedSample => say!("told-damaged-sample"),
        NotDone::NoPath => say!("told-no-path"),
        NotDone::AccountNotKept(NotKeptCause::NoFolder) => {
            say!("told-account-no-folder")
        }
        NotDone::PricesNotKept(NotKeptCause::NoFolder) => {
            say!("told-prices-no-folder")
        }
        NotDone::NoVersionFolder => say!("told-no-version-folder"),
        NotDone::NoFileForVersion => say!("told-no-file-for-version"),
        NotDone::NoBalanceFolder => say!("told-no-balance-folder"),
        NotDone::OtherPicture => say!("told-other-picture"),
        NotDone::DroppedNowhere => say!("told-dropped-nowhere"),
        NotDone::LogWithoutProject => say!("told-log-without-project"),
        NotDone::CopyNotSettled => {
            say!("told-copy-not-settled")
        }
        NotDone::NothingToRecord => say!("told-nothing-to-record"),
        NotDone::NoSceneForPaste => say!("told-no-scene-for-paste"),
    };
    fixed.to_owned()
}

fn unfinished_words(work: UnfinishedWork, fault: &WorkFault) -> String {
    let why = match fault {
        WorkFault::NoThread(said) => say!("told-why-no-thread", said = said),
        WorkFault::Panicked(None) => say!("told-why-error").to_owned(),
        WorkFault::Panicked(Some(said)) => say!("told-why-error-said", said = said),
    };
    match work {
        UnfinishedWork::Start => say!("told-unfinished-start", why = why),
        UnfinishedWork::Open => say!("told-unfinished-open", why = why),
        UnfinishedWork::Compare => say!("told-unfinished-compare", why = why),
        UnfinishedWork::Import => say!("told-unfinished-import", why = why),
        UnfinishedWork::Save => say!("told-unfinished-save", why = why),
        UnfinishedWork::Export => say!("told-unfinished-export", why = why),
        UnfinishedWork::OwnFiles => say!("told-unfinished-own-files", why = why),
        UnfinishedWork::Usage => say!("told-unfinished-usage", why = why),
        UnfinishedWork::ChooseFile => say!("told-unfinished-choose-file", why = why),
        UnfinishedWork::Calculation => say!("told-unfinished-calculation", why = why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_told_with_its_number() {
        let check = |done: WasDone, expected: &str| assert_eq!(was_done_words(&done), expected, "{done:?}");
        check(WasDone::Copied(CopiedThing::Scenes(1)), "Copied 1 scene");
        check(WasDone::Pasted(CopiedThing::Scenes(1_200)), "Pasted 1,200 scenes");
        check(WasDone::Cut(CopiedThing::Asset(Kind::Video)), "Cut shot");
        check(WasDone::TakesCameIn(1), "Added 1 take recorded elsewhere.");
        check(WasDone::ModelUsed("Veo2".to_owned(), 2), "Veo2 in 2 assets");
    }

    #[test]
    fn work_that_ends_early_says_what_is_missing_and_why() {
        let check = |work, fault, expected: &str| {
            assert_eq!(not_done_words(&NotDone::Unfinished(work, fault)), expected, "{work:?}");
        };
        let threads = || WorkFault::NoThread("too many".to_owned());
        check(
            UnfinishedWork::Save,
            threads(),
            "The project couldn’t be saved, because the system couldn’t start a thread: too many. Your changes are still \
             here.",
        );
        let said = WorkFault::Panicked(Some("a bad day".to_owned()));
        check(UnfinishedWork::Import, said, "Nothing was imported, because of a program error (a bad day).");
        check(UnfinishedWork::Open, WorkFault::Panicked(None), "Nothing was opened, because of a program error.");
    }
}
