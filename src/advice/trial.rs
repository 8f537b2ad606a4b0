//! What a board comes to after acts: its totals and its chance.

use std::sync::Arc;

use super::act::{Act, perform};
use crate::domain::Project;
use crate::figures::usage::ToGo;
use crate::figures::{DoneAssets, Figures, Finding, Lens, Outlook, Room};

/// What a board is judged by.
#[derive(Clone, Copy, Debug)]
pub struct Goal<'a> {
    /// What every number is asked for under.
    pub lens: Lens<'a>,
    /// The credits that are left.
    pub left: Room,
}

/// A board as it stands, with what it comes to. Figures of changed boards follow from it by difference.
#[derive(Clone, Debug)]
pub struct BoardState {
    pub(super) project: Arc<Project>,
    pub(super) whole: Figures,
    /// What is still to go; `None` while nothing is done.
    pub(super) to_go: Option<ToGo>,
    /// What it comes to.
    pub outlook: Outlook,
}

impl BoardState {
    /// A board with what is done of it; `whole` are its figures.
    pub fn of(project: &Arc<Project>, whole: &Figures, done: &DoneAssets, goal: &Goal<'_>) -> Self {
        let to_go = (!done.is_empty()).then(|| ToGo::of(whole, done.clone(), goal.lens.prices));
        let figures = to_go.as_ref().map_or(whole, ToGo::figures);
        let outlook = figures.outlook_in(&goal.lens, goal.left);
        Self { project: Arc::clone(project), whole: whole.clone(), to_go, outlook }
    }

    /// The board after acts; `None` where they cannot be carried out or its sums cannot be counted.
    pub fn after<'a>(&self, acts: impl IntoIterator<Item = &'a Act>, goal: &Goal<'_>) -> Option<Self> {
        let mut project = Project::clone(&self.project);
        perform(&mut project, acts).ok()?;
        let project = Arc::new(project);
        let whole = self.whole.after(&project, goal.lens.prices).ok()?;
        let to_go = self.to_go.as_ref().map(|to_go| {
            let mut to_go = to_go.clone();
            let done = to_go.done().clone();
            to_go.update(&whole, &done, goal.lens.prices);
            to_go
        });
        let figures = to_go.as_ref().map_or(&whole, ToGo::figures);
        let outlook = figures.outlook_in(&goal.lens, goal.left);
        Some(Self { project, whole, to_go, outlook })
    }

    /// The board.
    pub const fn project(&self) -> &Arc<Project> {
        &self.project
    }

    /// What is done of it.
    pub fn done(&self) -> DoneAssets {
        self.to_go.as_ref().map(|to_go| to_go.done().clone()).unwrap_or_default()
    }

    /// How many choices need a start still and have none.
    pub(super) fn stills_lacking(&self) -> usize {
        self.whole.findings().filter(|(_, one)| matches!(one, Finding::NoStill { .. })).count()
    }

    /// Whether it fits: no price is missing, and the safe total is within what is left.
    pub fn is_within(&self, goal: &Goal<'_>) -> bool {
        self.outlook.bare.unpriced == 0 && self.outlook.safe <= goal.left.credits
    }
}
