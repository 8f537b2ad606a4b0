//! A scene while its rows are read: what is said of it may stand in any of them, but only once.

use std::collections::BTreeSet;

use super::columns::Column;
use crate::domain::{Asset, Importance, Presence, Scene, SceneId, Seconds, check_text};

/// What is wrong with a row, and in which column.
pub(super) type Wrong = (Column, String);

/// A scene of which some rows have been read.
#[derive(Debug)]
pub(super) struct SceneDraft {
    pub(super) id: SceneId,
    /// The line of its first row.
    pub(super) line: usize,
    title: String,
    narration: String,
    picture: String,
    seconds: Option<Seconds>,
    importance: Option<Importance>,
    presence: Option<Presence>,
    notes: String,
    /// The notes so far, one by one, to keep repeated ones once.
    noted: BTreeSet<String>,
    pub(super) assets: Vec<Asset>,
}

impl SceneDraft {
    pub(super) fn new(id: SceneId, line: usize) -> Self {
        Self {
            id,
            line,
            title: String::new(),
            narration: String::new(),
            picture: String::new(),
            seconds: None,
            importance: None,
            presence: None,
            notes: String::new(),
            noted: BTreeSet::new(),
            assets: Vec::new(),
        }
    }

    /// Takes over a text that one of the rows says.
    pub(super) fn text(&mut self, column: Column, text: &str) -> Result<(), Wrong> {
        let (slot, field) = match column {
            Column::Title => (&mut self.title, "the title"),
            Column::Narration => (&mut self.narration, "the narration"),
            _ => (&mut self.picture, "the picture’s path"),
        };
        check_text(field, text).map_err(|error| (column, error.to_string()))?;
        if slot.trim().is_empty() {
            // Blanks alone are a text only until a row says more.
            if !text.is_empty() {
                text.clone_into(slot);
            }
            return Ok(());
        }
        if text.trim().is_empty() || text == slot { Ok(()) } else { Err(differs(column)) }
    }

    pub(super) fn seconds(&mut self, value: Seconds) -> Result<(), Wrong> {
        once(&mut self.seconds, value, Column::Seconds)
    }

    pub(super) fn importance(&mut self, value: Importance) -> Result<(), Wrong> {
        once(&mut self.importance, value, Column::Importance)
    }

    pub(super) fn presence(&mut self, value: Presence) -> Result<(), Wrong> {
        once(&mut self.presence, value, Column::Presence)
    }

    /// Adds notes; the same notes on several rows are kept once.
    pub(super) fn note(&mut self, text: &str) -> Result<(), Wrong> {
        if text.is_empty() || !self.noted.insert(text.to_owned()) {
            return Ok(());
        }
        if !self.notes.is_empty() {
            self.notes.push('\n');
        }
        self.notes.push_str(text);
        check_text("the notes", &self.notes).map_err(|error| (Column::Notes, error.to_string()))
    }

    /// Whether some row says how long the scene is.
    pub(super) const fn has_seconds(&self) -> bool {
        self.seconds.is_some()
    }

    /// The scene, when all rows are read.
    pub(super) fn finish(self) -> Scene {
        Scene {
            narration: self.narration,
            notes: self.notes,
            importance: self.importance.unwrap_or_default(),
            picture: self.picture,
            presence: self.presence.unwrap_or_default(),
            assets: self.assets,
            ..Scene::new(self.id, self.title, self.seconds.unwrap_or_default())
        }
    }
}

fn once<T: PartialEq>(slot: &mut Option<T>, value: T, column: Column) -> Result<(), Wrong> {
    match slot {
        Some(known) if *known != value => Err(differs(column)),
        _ => {
            *slot = Some(value);
            Ok(())
        }
    }
}

fn differs(column: Column) -> Wrong {
    let message = format!("{}: another row of this scene says otherwise; write it on one row only", column.name());
    (column, message)
}
