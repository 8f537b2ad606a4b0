//! What views ask for. They change nothing themselves: see [`super::dispatch`].

use std::cell::RefCell;
use std::path::PathBuf;

use super::action::Action;
use super::state::Extend;
use super::task::Aside;
use crate::document::Command;
use crate::domain::{Account, Adjustment, AssetId, Confidence, Pass, Priority, SceneId};

/// One thing that a view asks for.
#[derive(Debug)]
pub(crate) enum Request {
    /// An action of the table.
    Do(Action),
    /// A change of the document.
    Execute(Command),
    /// The gesture is over: what follows is a step of its own.
    Seal,
    /// Another selection.
    Select(SceneId, Extend),
    /// No selection.
    Deselect,
    /// A scene into sight, selected.
    Reveal(SceneId),
    /// The project itself into the inspector.
    RevealProject,
    /// The next scene with something to look at.
    RevealFinding,
    /// The project of this file.
    OpenPath(PathBuf),
    /// The sample with this place in the list of samples.
    OpenSample(usize),
    /// A recovered project.
    Recover(usize),
    /// A recovered project away for good.
    DiscardRecovery(usize),
    /// A recent project no longer listed.
    ForgetRecent(PathBuf),
    /// Write the project to this file.
    SaveTo(PathBuf),
    /// Read this shot list.
    ImportPath(PathBuf),
    /// Write the shot list to this file.
    ExportTo(PathBuf),
    /// Ask where to write the takes of the account.
    AskExportUsage,
    /// Write the takes of the account to this file.
    ExportUsageTo(PathBuf),
    /// How sure safe totals must be.
    Confidence(Confidence),
    /// Ask for a picture for this scene.
    AskPicture(SceneId),
    /// Give this picture to the scene.
    SetPicture(SceneId, PathBuf),
    /// Another plan or billing day.
    SetAccount(Account),
    /// Ask what became of takes of these assets.
    Record(Vec<(AssetId, Pass)>),
    /// Note what the site says is left.
    Adjust(Adjustment),
    /// Let a project go before others, or after them.
    Rank(PathBuf, Priority),
    /// No longer weigh a project against the others.
    ForgetBoard(PathBuf),
    /// The dialog away.
    CloseDialog,
    /// The dialog away, and what waited for it is not wanted any more.
    GiveUp,
    /// The answer to “save first?”.
    Unsaved(UnsavedAnswer),
    /// The answer to “changed on disk”.
    Conflict(ConflictAnswer),
    /// Say no more that the credits of this cycle are not enough for this project.
    DismissShort,
    /// The notice over the screen away.
    DismissNotice,
    /// A word about something that cannot be done.
    Sorry(&'static str),
    /// Thinking for a view, on a thread of its own.
    Aside(Aside),
}

/// The answers to “save first?”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnsavedAnswer {
    /// Save, then go on.
    Save,
    /// Go on without.
    Discard,
    /// Stay.
    Cancel,
}

/// The answers to “the file was changed by something else”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ConflictAnswer {
    /// Mine under another name.
    SaveElsewhere,
    /// Theirs instead of mine.
    LoadTheirs,
    /// Neither for now.
    Cancel,
}

/// Where views put their requests: a queue behind a shared reference, emptied once after drawing.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    waiting: RefCell<Vec<Request>>,
}

impl Outbox {
    /// Asks for something.
    pub(crate) fn send(&self, request: Request) {
        self.waiting.borrow_mut().push(request);
    }

    /// Asks for an action of the table.
    pub(crate) fn act(&self, action: Action) {
        self.send(Request::Do(action));
    }

    /// Asks for a change of the document.
    pub(crate) fn execute(&self, command: Command) {
        self.send(Request::Execute(command));
    }

    /// Takes all that was asked for.
    pub(crate) fn take(&self) -> Vec<Request> {
        self.waiting.take()
    }
}
