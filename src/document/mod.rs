//! The open project through time: commands, history, revisions.
//!
//! The project changes in [`Document::execute`] and nowhere else. A [`Command`] is one intention of the user; a
//! [`Refusal`] means that nothing was changed; a [`Revision`] names a content, so that undo brings the old name back.

mod command;
mod history;
mod next_scene;
mod refusal;
mod revision;

use std::sync::Arc;

use crate::domain::{IdSource, Project, ProjectKey, Take, TakeLog};

pub use command::{
    AssetEdit, AssetStep, Chosen, Command, MoveTo, NEW_SCENE_SECONDS, ProjectStep, SceneEdit, SceneStep, StepName,
    TakeStep,
};
pub use next_scene::{next_scene, usual_choice};
pub use refusal::Refusal;
pub use revision::{Created, Outcome, Revision};

use history::{History, ProjectState};

/// A project that is open: its content now, its past, and what of it is saved.
#[derive(Clone, Debug)]
pub struct Document {
    now: ProjectState,
    /// The newest revision ever given; undo does not lower it.
    newest: Revision,
    /// Above every id ever given, also by commands that were undone.
    ids: IdSource,
    saved: Option<Revision>,
    history: History,
}

impl Document {
    /// A document that no file holds yet. Unsaved, unless it is empty: then there is nothing to lose.
    pub fn new(mut project: Project) -> Self {
        // Takes that no key names would count nowhere but here.
        project.key = project.key.or_else(|| project.takes.project_key());
        let empty = project.scenes.is_empty() && project.assets.is_empty() && project.title.is_empty();
        let saved = empty.then_some(Revision::FIRST);
        let ids = project.takes.keep_clear(project.ids);
        let now = ProjectState { project: Arc::new(project), revision: Revision::FIRST };
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
        project.number_new_scenes();
        if same_content(&project, &self.now.project) {
            return Ok(Outcome::Nothing);
        }
        self.ids = project.ids;
        self.newest = self.newest.next();
        let after = ProjectState { project: Arc::new(project), revision: self.newest };
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
    pub fn undo(&mut self) -> Option<StepName> {
        let before = Arc::clone(&self.now.project);
        let name = self.history.undo(&mut self.now)?;
        self.carry(&before);
        Some(name)
    }

    /// Does the last step taken back again and gives its name; `None` when there is none.
    pub fn redo(&mut self) -> Option<StepName> {
        let before = Arc::clone(&self.now.project);
        let name = self.history.redo(&mut self.now)?;
        self.carry(&before);
        Some(name)
    }

    /// Takes over what is known of this project's takes elsewhere: in the usage store, on another machine. Says whether
    /// other takes count now; then the project is unsaved. This is no step: what was charged cannot be undone.
    ///
    /// A log that would hold more than a file can is left as it is; the store knows the rest.
    pub fn merge_takes(&mut self, key: ProjectKey, takes: &TakeLog) -> bool {
        let known = Arc::clone(&self.now.project.takes);
        let news = known.news_of(takes);
        if news.is_empty() {
            return false;
        }
        let mut merged = TakeLog::clone(&known);
        merged.merge(&news);
        if merged.len() > Take::MAX {
            return false;
        }
        let visible = !merged.shows_the_same(&known);
        let merged = Arc::new(merged);
        // Most steps share their takes, and share them again.
        let mut last = (Arc::clone(&known), Arc::clone(&merged));
        self.history.for_each(|project| {
            if !Arc::ptr_eq(&project.takes, &last.0) {
                last = (Arc::clone(&project.takes), Arc::new(told(&project.takes, &known, &news)));
            }
            let project = Arc::make_mut(project);
            project.takes = Arc::clone(&last.1);
            project.key.get_or_insert(key);
        });
        self.ids = news.keep_clear(self.ids);
        let project = Arc::make_mut(&mut self.now.project);
        project.takes = merged;
        project.key.get_or_insert(key);
        if visible {
            self.newest = self.newest.next();
            self.now.revision = self.newest;
            self.saved = None;
            self.seal();
        }
        visible
    }

    /// Knows the project's takes by another name from now on: it is another project than the one whose copy it was. This is
    /// no step, and leaves the project unsaved.
    pub fn take_key(&mut self, key: ProjectKey) {
        self.history.for_each(|project| Arc::make_mut(project).key = Some(key));
        Arc::make_mut(&mut self.now.project).key = Some(key);
        self.newest = self.newest.next();
        self.now.revision = self.newest;
        self.saved = None;
        self.seal();
    }

    /// After a step through the history: what it shows of the takes counts as further edits of those that were known.
    fn carry(&mut self, before: &Project) {
        let now = &self.now.project;
        let edited = if Arc::ptr_eq(&now.takes, &before.takes) {
            Arc::clone(&now.takes)
        } else {
            Arc::new(before.takes.edited_to_show(&now.takes))
        };
        // The name stays: what was recorded may be known under it.
        let key = now.key.or(before.key);
        if edited != now.takes || key != now.key {
            let project = Arc::make_mut(&mut self.now.project);
            project.takes = edited;
            project.key = key;
        }
    }

    /// What undo would take back, such as “rename scene”; `None` when there is nothing.
    pub fn undo_name(&self) -> Option<&StepName> {
        self.history.undo_name()
    }

    /// What redo would do again; `None` when there is nothing.
    pub fn redo_name(&self) -> Option<&StepName> {
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

/// The takes of another state, with the news for the one now, which knew `known`. What a step records or takes back is
/// not copied to the state before it: then undo would change nothing.
fn told(state: &TakeLog, known: &TakeLog, news: &TakeLog) -> TakeLog {
    let mut log = state.clone();
    for take in news.all().filter(|take| known.get(take.id).is_none() || state.get(take.id).is_some()) {
        log.put(take.clone());
    }
    log
}

/// Whether two projects read the same; where new ids will come from is no content.
pub fn same_content(one: &Project, other: &Project) -> bool {
    // Taken apart, so that a new field cannot be forgotten here.
    let Project {
        title,
        scenes,
        assets,
        speech_rounding,
        speech_pace,
        contingency,
        shape,
        takes_a_day,
        rates,
        ratings,
        dismissed,
        ids: _,
        key: _,
        takes,
    } = one;
    *title == other.title
        && *scenes == other.scenes
        && *assets == other.assets
        && *speech_rounding == other.speech_rounding
        && *speech_pace == other.speech_pace
        && *contingency == other.contingency
        && *shape == other.shape
        && *takes_a_day == other.takes_a_day
        && *rates == other.rates
        && *ratings == other.ratings
        && *dismissed == other.dismissed
        && (Arc::ptr_eq(takes, &other.takes) || takes.shows_the_same(&other.takes))
}
