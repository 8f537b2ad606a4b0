//! Whole boards beside each other: what each comes to, and what is different from the one that the others are compared
//! with. Window and command line both answer by it.
//!
//! All of them are judged alike: by the same account on the same day, and against the same credits left.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{OpenProject, OwnedStandpoint, Standpoint, Workspace, WorkspaceNote};
use crate::advice::fit::Quality;
use crate::advice::{Act, quality_of};
use crate::document::{Command, Document, Refusal, same_content};
use crate::domain::{Confidence, Contingency, Credits, ModelId, OwnRatings, Pass, PassFilter, Project, TakesADay};
use crate::figures::{BoardDifference, FigureError, Figures, LensSettings, PricedBoard, Room, Sum};
use crate::storage::{Access, Opened};

/// What a board comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct BoardTotals {
    /// One take each, or as many as were set, with what has no price.
    pub bare: Sum,
    /// On average, with retakes, rounded up.
    pub expected: Credits,
    /// What is enough with the confidence.
    pub safe: Credits,
    /// The confidence of `safe`.
    pub confidence: Confidence,
    /// The chance that what is left is enough for what is still to go, 0 to 1; `None` where that is not known.
    pub chance: Option<f64>,
    /// The total of each pass that counts, on the basis that was asked for; of safe ones each by itself.
    pub passes: Vec<(Pass, Sum)>,
    /// The running time, in milliseconds.
    pub running_millis: u64,
    /// How much of it is in motion, in whole percent; `None` where nothing runs.
    pub motion: Option<u64>,
    /// How long the shots are that each video model makes in the final pass, in milliseconds.
    pub shot_millis: BTreeMap<ModelId, u64>,
    /// What the board holds back, which is in its totals.
    pub contingency: Contingency,
    /// How many takes a day can be made; `None` where nobody said.
    pub takes_a_day: Option<TakesADay>,
    /// The ratings that hold for the board alone.
    pub ratings: OwnRatings,
    /// How good its finals are together, by the ratings that hold for it.
    pub quality: Quality,
}

/// How boards are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparedUnder {
    /// Which passes count, on which basis, and how sure a safe total is.
    pub seen: LensSettings,
    /// The credits that the chance is asked for; `None` where they are not known.
    pub left: Option<Room>,
}

/// A board that stands beside the open one.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedBoard {
    /// Its title, or what its file is called.
    pub title: String,
    /// What it comes to.
    pub totals: BoardTotals,
    /// What is different from the open board; `None` for that one itself.
    pub difference: Option<BoardDifference>,
    /// Whether it is the open board to the letter.
    pub is_same: bool,
    /// What the user should know of its file.
    pub notes: Vec<WorkspaceNote>,
}

/// Why a board with changes cannot stand beside the open one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangesFault {
    /// The changes cannot be made on it.
    Refused(Refusal),
    /// The asset that makes the changed board too large to count.
    TooLarge(FigureError),
}

impl BoardTotals {
    /// What a board comes to on the plan that pays.
    pub fn of(at: &Standpoint<'_>, under: ComparedUnder) -> Self {
        let lens = at.seen(under.seen);
        let left = under.left.unwrap_or_default();
        let outlook = at.figures.outlook_in(&lens, left);
        let chance = match under.left {
            None => None,
            Some(_) if Arc::ptr_eq(at.figures, at.to_go) => outlook.chance,
            Some(_) => at.to_go.outlook_in(&lens, left).chance,
        };
        let passes = Pass::ALL.into_iter().zip([PassFilter::Draft, PassFilter::Final]);
        let passes = passes.filter(|(pass, _)| lens.filter.includes(*pass));
        Self {
            bare: outlook.bare,
            expected: outlook.expected.ceil(),
            safe: outlook.safe,
            confidence: outlook.confidence,
            chance,
            passes: passes.map(|(pass, filter)| (pass, lens.filtered(filter).project(at.figures))).collect(),
            running_millis: at.project.running_millis(),
            motion: at.project.motion_percent(),
            shot_millis: at.project.shot_millis(),
            contingency: at.project.contingency,
            takes_a_day: at.project.takes_a_day,
            ratings: at.project.ratings.clone(),
            quality: quality_of(at.project, at.prices),
        }
    }
}

/// What is different on the other board, in the passes of a filter, each on its own plan and at its own prices.
///
/// # Errors
/// The asset that makes the other board too large to count at the first one's prices.
pub fn board_difference(
    old: &Standpoint<'_>,
    new: &Standpoint<'_>,
    filter: PassFilter,
) -> Result<BoardDifference, FigureError> {
    // The same list gives the same figures.
    let same_list = std::ptr::eq(old.prices, new.prices);
    let requoted = if same_list { None } else { Some(Figures::of(new.project, old.prices)?) };
    let [before, after] =
        [old, new].map(|at| PricedBoard { project: at.project, figures: at.figures, plan: at.balance.plan });
    let quoted = PricedBoard { figures: requoted.as_ref().unwrap_or(after.figures), plan: before.plan, ..after };
    Ok(BoardDifference::of(before, quoted, after, filter))
}

impl ComparedUnder {
    /// As a view has it, against what is left for the open board.
    pub fn of(at: &Standpoint<'_>, seen: LensSettings) -> Self {
        Self { seen, left: at.balance.room() }
    }
}

impl ComparedBoard {
    /// The open board itself.
    pub fn open(at: &Standpoint<'_>, title: String, under: ComparedUnder) -> Self {
        let totals = BoardTotals::of(at, under);
        Self { title, totals, difference: None, is_same: false, notes: Vec::new() }
    }

    /// The open board with changes that are not made yet, beside itself. Slow: for a thread of its own.
    ///
    /// # Errors
    /// [`ChangesFault`]: the changes cannot be made, or the changed board is too large to count.
    pub fn changed(
        like: Workspace,
        acts: &[Act],
        open: &OwnedStandpoint,
        under: ComparedUnder,
    ) -> Result<Self, ChangesFault> {
        // Made as they would be if they were taken.
        let mut document = Document::opened(Project::clone(open.at().project));
        let changes = Command::Advise { acts: acts.to_vec(), name: String::new() };
        document.execute(changes).map_err(ChangesFault::Refused)?;
        let board = OpenProject::new(Project::clone(document.project()), like.prices);
        Self::of_project(like, (board, Vec::new()), open, under).map_err(ChangesFault::TooLarge)
    }

    /// Another board beside the open one, judged by a workspace like that of the open one. Slow: for a thread of its own.
    ///
    /// # Errors
    /// The asset that makes the board too large to count.
    pub fn beside(
        like: Workspace,
        opened: Opened,
        open: &OwnedStandpoint,
        under: ComparedUnder,
    ) -> Result<Self, FigureError> {
        let mut notes: Vec<_> = opened.warnings.iter().cloned().map(WorkspaceNote::File).collect();
        if let Access::ReadOnly(cause) = &opened.access {
            notes.push(WorkspaceNote::ReadOnly(cause.clone()));
        }
        let board = OpenProject::opened(opened, None, like.prices);
        Self::of_project(like, (board, notes), open, under)
    }

    fn of_project(
        mut like: Workspace,
        (board, notes): (OpenProject, Vec<WorkspaceNote>),
        open: &OwnedStandpoint,
        under: ComparedUnder,
    ) -> Result<Self, FigureError> {
        let open = open.at();
        let (title, is_same) = (board.name().unwrap_or_default(), same_content(board.project(), open.project));
        like.open = Some(board);
        like.settle(open.balance.today);
        let Some(at) = like.standpoint() else { return Ok(Self::open(&open, title, under)) };
        let at = at.map_err(FigureError::clone)?;
        let difference = Some(board_difference(&open, &at, under.seen.filter)?);
        Ok(Self { title, totals: BoardTotals::of(&at, under), difference, is_same, notes })
    }

    /// A stored version of the open board beside it: what was made since counts for both.
    ///
    /// # Errors
    /// The asset that makes the board too large to count.
    pub fn version(
        like: Workspace,
        mut opened: Opened,
        open: &OwnedStandpoint,
        under: ComparedUnder,
    ) -> Result<Self, FigureError> {
        let takes = &open.at().project.takes;
        opened.project.takes = Arc::clone(takes);
        Self::beside(like, opened, open, under)
    }
}
