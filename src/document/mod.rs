//! The open project through time: commands, history, revisions.
//!
//! The project changes in [`Document::execute`] and nowhere else. A [`Command`] is one intention of the user; a
//! [`Refusal`] means that nothing was changed; a [`Revision`] names a content, so that undo brings the old name back.

mod command;
mod history;
mod refusal;
mod revision;

use std::sync::Arc;

use crate::domain::{IdSource, Project};

pub use command::{AssetEdit, Chosen, Command, NEW_SCENE_SECONDS, SceneEdit};
pub use refusal::Refusal;
pub use revision::{Created, Outcome, Revision};

use history::{History, State};

/// A project that is open: its content now, its past, and what of it is saved.
#[derive(Clone, Debug)]
pub struct Document {
    now: State,
    /// The newest revision ever given; undo does not lower it.
    newest: Revision,
    /// Above every id ever given, also by commands that were undone.
    ids: IdSource,
    saved: Option<Revision>,
    history: History,
}

impl Document {
    /// A document that no file holds yet. Unsaved, unless it is empty: then there is nothing to lose.
    pub fn new(project: Project) -> Self {
        let empty = project.scenes.is_empty() && project.assets.is_empty() && project.title.is_empty();
        let saved = empty.then_some(Revision::FIRST);
        let ids = project.ids;
        let now = State { project: Arc::new(project), revision: Revision::FIRST };
        Self { now, newest: Revision::FIRST, ids, saved, history: History::default() }
    }

    /// A document whose content is what its file holds.
    pub fn opened(project: Project) -> Self {
        Self { saved: Some(Revision::FIRST), ..Self::new(project) }
    }

    /// The content now.
    pub const fn project(&self) -> &Arc<Project> {
        &self.now.project
    }

    /// The name of the content now. The numbers of two documents say nothing about each other.
    pub const fn revision(&self) -> Revision {
        self.now.revision
    }

    /// Does what the user wants, as one step that can be undone.
    ///
    /// A command that changes nothing leaves no trace: no step, no revision, and redo stays possible. Typing into one
    /// field is one step until [`Self::seal`], or until anything else is done.
    ///
    /// # Errors
    /// A [`Refusal`] with the reason; then nothing at all was changed.
    pub fn execute(&mut self, command: Command) -> Result<Outcome, Refusal> {
        let name = command.name(&self.now.project);
        let gesture = command.gesture();
        let mut project = Project::clone(&self.now.project);
        project.ids = self.ids;
        let created = command.apply(&mut project)?;
        if same_content(&project, &self.now.project) {
            return Ok(Outcome::Nothing);
        }
        self.ids = project.ids;
        self.newest = self.newest.next();
        let after = State { project: Arc::new(project), revision: self.newest };
        let before = std::mem::replace(&mut self.now, after);
        self.history.push(name, before, gesture);
        self.history.drop_if_empty(&mut self.now);
        Ok(Outcome::Changed { revision: self.now.revision, created })
    }

    /// Ends a gesture: the next edit of the same field is a step of its own.
    pub fn seal(&mut self) {
        self.history.seal();
    }

    /// Takes the last step back and gives its name; `None` when there is none.
    pub fn undo(&mut self) -> Option<String> {
        self.history.undo(&mut self.now)
    }

    /// Does the last step taken back again and gives its name; `None` when there is none.
    pub fn redo(&mut self) -> Option<String> {
        self.history.redo(&mut self.now)
    }

    /// What undo would take back, such as “rename scene”; `None` when there is nothing.
    pub fn undo_name(&self) -> Option<&str> {
        self.history.undo_name()
    }

    /// What redo would do again; `None` when there is nothing.
    pub fn redo_name(&self) -> Option<&str> {
        self.history.redo_name()
    }

    /// Notes that a revision now stands in the file. Also ends a gesture, so that undo can come back to it.
    pub fn mark_saved(&mut self, revision: Revision) {
        self.saved = Some(revision);
        self.seal();
    }

    /// Whether the file holds the content now.
    pub fn is_saved(&self) -> bool {
        self.saved == Some(self.now.revision)
    }

    /// The content now, as a file should hold it: its source of ids is above those of undone commands too.
    pub fn project_to_save(&self) -> Arc<Project> {
        if self.now.project.ids == self.ids {
            return Arc::clone(&self.now.project);
        }
        let mut project = Project::clone(&self.now.project);
        project.ids = self.ids;
        Arc::new(project)
    }
}

/// Whether two projects read the same; where new ids will come from is no content.
fn same_content(one: &Project, other: &Project) -> bool {
    // Taken apart, so that a new field cannot be forgotten here.
    let Project { title, scenes, assets, speech_rounding, rates, ids: _ } = one;
    *title == other.title
        && *scenes == other.scenes
        && *assets == other.assets
        && *speech_rounding == other.speech_rounding
        && *rates == other.rates
}
