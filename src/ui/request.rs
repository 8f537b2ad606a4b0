//! What views ask for. They change nothing themselves: see [`super::dispatch`].

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;

use egui::Rect;

use super::action::Action;
use super::dialogs::ComparedSource;
use super::intent::Intent;
use super::key_map::KeyMap;
use super::list_columns::ListColumns;
use super::state::Extend;
use super::task::TaskStart;
use super::why::WhyStep;
use crate::advice::Act;
use crate::document::Command;
use crate::domain::{
    Account, Adjustment, Aspect, AssetId, ClaimChange, Confidence, Credits, Kind, ModelId, Pass, Priority, SceneId,
};
use crate::figures::why::{AdjustAt, FigureQuestion};
use crate::present::NotDone;
use crate::prices::OwnPrices;
use crate::storage::Version;

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
    /// Make what the selected scenes need with this model, where it can.
    UseModel(ModelId),
    /// These scenes selected, in story order.
    SelectMany(Vec<SceneId>),
    /// Show what a copy in this shape would be.
    Reshape(Aspect),
    /// Make the copy in another shape that is shown.
    TakeReshaped,
    /// Other keys for actions.
    SetKeys(KeyMap),
    /// Other columns for the list.
    ListColumns(ListColumns),
    /// No selection.
    Deselect,
    /// An asset to the clipboard.
    CopyAsset(AssetId, Cut),
    /// Insert what was pasted.
    Paste(String),
    /// A scene into sight, selected.
    Reveal(SceneId),
    /// The project itself into the inspector.
    RevealProject,
    /// The next scene with something to look at.
    RevealFinding,
    /// The first of the steps that bring the board within what is left.
    ShowStep,
    /// Do something with a file or with the whole project; what is missing is asked for.
    Intend(Intent),
    /// Read the file of the import dialog again, as its page says.
    ReadImport,
    /// Take what the import dialog shows.
    TakeImport,
    /// Read the provider's log of its dialog again, as its page says.
    ReadLog,
    /// Record the new takes that the dialog of a log shows.
    TakeLog,
    /// Whether this typed path can be used for that.
    CheckPath(Intent, String),
    /// Put in, compare or discard what an earlier run left of the open project.
    Found(FoundAnswer),
    /// Show an earlier version beside the current board.
    CompareVersion(Version),
    /// A board, a stored version or changes that are not made yet beside the open board, in the comparison of whole boards.
    Beside(ComparedSource),
    /// Ask for the name of a version to keep beside the board.
    NameVersion {
        /// The name it is offered.
        name: String,
        /// What is done on it that is not done on the board.
        acts: Arc<[Act]>,
        /// The names of those that are kept.
        taken: Arc<[String]>,
    },
    /// Keep a version of the board beside it, by this name.
    KeepVersion {
        /// What it is called.
        name: String,
        /// What is done on it that is not done on the board.
        acts: Arc<[Act]>,
    },
    /// Say whose the takes are that came with the file.
    Whose(WhoseAnswer),
    /// Say whether the file and the one that it is a copy of are one project.
    SettleCopy(CopyAnswer),
    /// Go back to an earlier version of the open project.
    RestoreVersion(Version),
    /// Open an earlier version in the place of the damaged file at this path.
    OpenVersion(PathBuf, Version),
    /// Delete a recovered project for good.
    DiscardRecovery(usize),
    /// Take a project off the list of recent ones.
    ForgetRecent(PathBuf),
    /// How sure safe totals must be.
    Confidence(Confidence),
    /// Another plan or billing day.
    SetAccount(Account),
    /// Other prices of the user's own, and what that is called, such as `price of Kling v2.1`.
    SetPrices(OwnPrices, String),
    /// Rate a model for the open project alone, 0 to 100; `None` puts it back to the list's rating.
    RateModel(ModelId, Option<u8>),
    /// The entry of a model into sight on the Prices screen.
    PriceModel(ModelId, Kind),
    /// Ask what became of takes of these assets.
    Record(Vec<(AssetId, Pass)>),
    /// Plan these again, whose takes were made of something else than is planned now.
    PlanAgain(Vec<(AssetId, Pass)>),
    /// Note what the site says is left.
    Adjust(Adjustment),
    /// Change what is wanted for a project that shares the account.
    Claim(PathBuf, ClaimChange),
    /// Keep credits for a project from now on; `None` keeps none.
    Reserve(PathBuf, Option<Credits>),
    /// Put the projects that share the account in this order.
    OrderProjects(Vec<(PathBuf, Priority)>),
    /// Take a project off the list of those that share the account.
    ForgetBoard(PathBuf),
    /// Say why a figure is what it is, beside where it stands.
    Why(WhyStep, Rect),
    /// Say why a line of that is what it is.
    WhyDeeper(FigureQuestion),
    /// Go back to what that line is part of.
    WhyBack,
    /// Close the explanation.
    CloseWhy,
    /// Go to where something can be changed.
    GoTo(AdjustAt),
    /// Show what is wrong for longer than a moment.
    ShowTroubles,
    /// Close the dialog.
    CloseDialog,
    /// Close the dialog, and drop what waited for it.
    GiveUp,
    /// The answer to “save first?”.
    Unsaved(UnsavedAnswer),
    /// The answer to “changed on disk”.
    Conflict(ConflictAnswer),
    /// Stop saying that the credits of this cycle are not enough for this project.
    DismissShort,
    /// Close the notice over the screen.
    DismissNotice,
    /// A word about something that cannot be done.
    Sorry(NotDone),
    /// Long work for a view, on a thread of its own.
    StartTask(TaskStart),
}

/// Whether what is copied leaves the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// It stays.
    No,
    /// It leaves.
    Yes,
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

/// The answers to “there are unsaved changes of an earlier run”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FoundAnswer {
    /// Put them in, as a step that can be undone.
    Recover,
    /// List what they change.
    Compare,
    /// Do without them.
    Discard,
}

/// The answers to “whose takes are these?”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WhoseAnswer {
    /// The user's: the account is charged.
    Mine,
    /// Someone else's: it is not.
    Others,
    /// What was said about them before is taken back.
    AskAgain,
}

/// The answers to “this file is a copy”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CopyAnswer {
    /// Both are one project.
    Together,
    /// Each is a project of its own.
    Apart,
}

/// The answers to “the file was changed by something else”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ConflictAnswer {
    /// Mine under another name.
    SaveElsewhere,
    /// Mine in the same place once more.
    SaveAgain,
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
