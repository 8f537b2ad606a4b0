//! The past of a document: whole states, not inverses of commands.
//!
//! States share their scenes, so that a step costs a list of pointers and the scenes that it touched.
//! Limitation: long texts count no more than short ones, so a history of very long narrations can hold much memory.

use std::collections::VecDeque;
use std::sync::Arc;

use super::command::Gesture;
use super::{Revision, StepName, same_content};
use crate::domain::Project;

/// The most steps that can be undone.
const MAX_STEPS: usize = 1_000;
/// About the most pointers to scenes that all steps hold together (64 MB).
const MAX_POINTERS: usize = 8_000_000;

/// A content and its name.
#[derive(Clone, Debug)]
pub(super) struct ProjectState {
    pub(super) project: Arc<Project>,
    pub(super) revision: Revision,
}

/// A step and the state on its far side: before it for undo, after it for redo.
#[derive(Clone, Debug)]
struct UndoStep {
    name: StepName,
    state: ProjectState,
}

impl UndoStep {
    fn pointers(&self) -> usize {
        self.state.project.scenes.len()
    }
}

/// The steps that can be undone and redone; the newest of each last.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    undo: VecDeque<UndoStep>,
    redo: Vec<UndoStep>,
    /// The field that the newest step typed into, while more typing still belongs to it.
    open: Option<Gesture>,
    /// The pointers held by `undo`.
    pointers: usize,
}

impl History {
    /// Notes a step from `before`. Typing on in the same field belongs to the step that is there.
    pub(super) fn push(&mut self, name: StepName, before: ProjectState, gesture: Option<Gesture>) {
        self.redo.clear();
        let goes_on = gesture.is_some() && gesture == self.open && !self.undo.is_empty();
        self.open = gesture;
        if goes_on {
            return;
        }
        let step = UndoStep { name, state: before };
        self.pointers = self.pointers.saturating_add(step.pointers());
        self.undo.push_back(step);
        while self.undo.len() > 1 && (self.undo.len() > MAX_STEPS || self.pointers > MAX_POINTERS) {
            if let Some(oldest) = self.undo.pop_front() {
                self.pointers = self.pointers.saturating_sub(oldest.pointers());
            }
        }
    }

    /// Changes the project of every state that undo or redo can come back to.
    pub(super) fn for_each(&mut self, mut change: impl FnMut(&mut Arc<Project>)) {
        self.undo.iter_mut().chain(&mut self.redo).for_each(|step| change(&mut step.state.project));
    }

    pub(super) fn seal(&mut self) {
        self.open = None;
    }

    pub(super) fn undo(&mut self, now: &mut ProjectState) -> Option<StepName> {
        let (name, after) = self.step_back(now)?;
        self.redo.push(UndoStep { name: name.clone(), state: after });
        Some(name)
    }

    pub(super) fn redo(&mut self, now: &mut ProjectState) -> Option<StepName> {
        self.open = None;
        let UndoStep { name, state } = self.redo.pop()?;
        let before = UndoStep { name: name.clone(), state: std::mem::replace(now, state) };
        self.pointers = self.pointers.saturating_add(before.pointers());
        self.undo.push_back(before);
        Some(name)
    }

    /// Text typed and deleted again is no step: the content is the old one, and so is its revision.
    pub(super) fn drop_if_empty(&mut self, now: &mut ProjectState) {
        if self.undo.back().is_some_and(|step| same_content(&step.state.project, &now.project)) {
            self.step_back(now);
        }
    }

    pub(super) fn undo_name(&self) -> Option<&StepName> {
        self.undo.back().map(|step| &step.name)
    }

    pub(super) fn redo_name(&self) -> Option<&StepName> {
        self.redo.last().map(|step| &step.name)
    }

    /// Makes the state before the newest step the current one; gives the step's name and the state it led to.
    fn step_back(&mut self, now: &mut ProjectState) -> Option<(StepName, ProjectState)> {
        self.open = None;
        let step = self.undo.pop_back()?;
        self.pointers = self.pointers.saturating_sub(step.pointers());
        Some((step.name, std::mem::replace(now, step.state)))
    }
}
