//! What the window tells in passing: what was done, and why something was not.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::{ToErrorWords as _, kind_noun, number, refused};
use crate::document::Refusal;
use crate::domain::{Kind, ProjectFault};
use crate::exchange::{ExportError, FormatError, ImportError};
use crate::storage::{OpenError, SaveError, shown};
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
    let shown: Vec<String> = lacked.iter().take(SHOWN).map(|letter| format!("“{letter}”")).collect();
    let more = match lacked.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {}", number::counted_items(more, "other letter", "other letters")),
    };
    let is_one = lacked.len() == 1;
    let are = if is_one { "it is printed as an empty box" } else { "they are printed as empty boxes" };
    Some(format!(
        "No font on this computer has {}{more}: {are}. Install a font for {}, such as one of Noto.",
        shown.join(", "),
        if is_one { "it" } else { "them" }
    ))
}

/// What was done, in a sentence or less.
pub fn was_done_words(done: &WasDone) -> String {
    let fixed = match done {
        WasDone::AccountKept => "Remembered for all projects",
        WasDone::VoiceAdded => "Added a voice for the narration. You can undo it.",
        WasDone::TakesChanged => "Takes of this project were changed elsewhere; they are as you see them now.",
        WasDone::Exported(path, lacked) => {
            let exported = format!("Exported to {}", shown(path));
            return match lacked_letters_words(lacked) {
                Some(lacked) => format!("{exported}. {lacked}"),
                None => exported,
            };
        }
        WasDone::VersionKept(name) => return format!("Kept as “{name}”, beside the board"),
        WasDone::ModelUsed(model, count) => {
            return format!("{model} in {}", number::counted_items(*count, "asset", "assets"));
        }
        WasDone::ModelUnused(model) => return format!("{model} changes nothing in the selected scenes"),
        WasDone::Undone(step) => return format!("Undone: {step}"),
        WasDone::Redone(step) => return format!("Redone: {step}"),
        WasDone::Imported(step) => return format!("Done: {step}. You can undo it."),
        WasDone::LogTaken(count, log) => {
            let takes = number::counted_items(*count, "take", "takes");
            return format!("{takes} of {log} recorded. You can undo it.");
        }
        WasDone::TakesCameIn(count) => {
            return format!("Added {} recorded elsewhere.", number::counted_items(*count, "take", "takes"));
        }
        WasDone::Copied(what) => return format!("Copied {}", copied_words(*what)),
        WasDone::Cut(what) => return format!("Cut {}", copied_words(*what)),
        WasDone::Pasted(what) => return format!("Pasted {}", copied_words(*what)),
    };
    fixed.to_owned()
}

/// What is copied, cut or pasted: `3 scenes`, `shot`.
pub fn copied_words(what: CopiedThing) -> String {
    match what {
        CopiedThing::Scenes(count) => number::counted_items(count, "scene", "scenes"),
        CopiedThing::Asset(kind) => kind_noun(kind).to_owned(),
    }
}

/// Why something was not done, as a sentence or two.
pub fn not_done_words(why: &NotDone) -> String {
    let fixed = match why {
        NotDone::StillsNotHere(shots) => {
            let shots = number::counted_items(*shots, "shot", "shots");
            return format!(
                "{shots} started from shared stills that this board does not have. \
                 Add stills of the same name under Characters & look, then pick them under Starts from."
            );
        }
        NotDone::Refused(refusal) => return refused(refusal),
        NotDone::Unread(error) => return error.words().to_string(),
        NotDone::Incoming(error) => return error.words().to_string(),
        NotDone::Joined(fault) => return fault.words().to_string(),
        NotDone::Format(error) => return error.words().to_string(),
        NotDone::Export(error) => return error.words().to_string(),
        NotDone::Unsaved(error) => return error.words().to_string(),
        NotDone::NoFileThere(path) => return format!("There is no file {}.", shown(path)),
        NotDone::FolderThere(path) => return format!("{} is a folder. Add a file name.", shown(path)),
        NotDone::AccountNotKept(NotKeptCause::Unsaved(error)) => {
            return format!("This lasts until you quit. {}", error.words());
        }
        NotDone::PricesNotKept(NotKeptCause::Unsaved(error)) => {
            return format!("These prices hold until the program ends. {}", error.words());
        }
        NotDone::DiscardedNotKept(error) => return format!("What you discarded couldn’t be kept. {}", error.words()),
        NotDone::NotCopied(error) => return format!("This can’t be copied: {}.", error.words()),
        NotDone::NotPasted(error) => return format!("This can’t be pasted: {}.", error.words()),
        NotDone::Unfinished(work, fault) => return unfinished_words(*work, fault),
        NotDone::DamagedTemplate => "This template is damaged.",
        NotDone::DamagedSample => "This sample is damaged.",
        NotDone::NoPath => "Type the path of a file first.",
        NotDone::AccountNotKept(NotKeptCause::NoFolder) => {
            "This lasts until you quit: the system has no folder for settings."
        }
        NotDone::PricesNotKept(NotKeptCause::NoFolder) => {
            "These prices hold until the program ends: the system has no folder for settings."
        }
        NotDone::NoVersionFolder => "Earlier versions are not kept: the system has no folder for them.",
        NotDone::NoFileForVersion => "Save the board first: its versions are kept beside its file.",
        NotDone::NoBalanceFolder => "The balance can’t be kept: the system has no folder for it.",
        NotDone::OtherPicture => "Pictures are png, jpeg or webp files; this one was not added.",
        NotDone::DroppedNowhere => "Drop a picture on a scene, or a project, shot list or script anywhere.",
        NotDone::LogWithoutProject => "First open the project that the log belongs to.",
        NotDone::CopyNotSettled => {
            "First answer the question above: are this file and the one it was copied from one project?"
        }
        NotDone::NothingToRecord => "There is nothing to record a take for: add an image, a shot or narration first.",
        NotDone::NoSceneForPaste => "Select the scene to paste into.",
    };
    fixed.to_owned()
}

fn unfinished_words(work: UnfinishedWork, fault: &WorkFault) -> String {
    let why = match fault {
        WorkFault::NoThread(said) => format!("the system couldn’t start a thread: {said}"),
        WorkFault::Panicked(None) => "of a program error".to_owned(),
        WorkFault::Panicked(Some(said)) => format!("of a program error ({said})"),
    };
    let what = match work {
        UnfinishedWork::Start => "What was remembered couldn’t be read",
        UnfinishedWork::Open => "Nothing was opened",
        UnfinishedWork::Compare => "This board can’t be compared",
        UnfinishedWork::Import => "Nothing was imported",
        UnfinishedWork::Save => {
            return format!("The project couldn’t be saved, because {why}. Your changes are still here.");
        }
        UnfinishedWork::Export => "Nothing was exported",
        UnfinishedWork::OwnFiles => "Settings couldn’t be written",
        UnfinishedWork::Usage => "The usage of your account couldn’t be read or written",
        UnfinishedWork::ChooseFile => "No file could be chosen",
        UnfinishedWork::Calculation => "A calculation was not finished",
    };
    format!("{what}, because {why}.")
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
