//! The proof that a text reads back as the project that it was written for, before it takes the place of anything.
//!
//! Scenes are read one after the other and let go again: a second project of the same size need not fit into memory.

use std::fmt;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};

use super::fault::{FormatCause, take_refused};
use super::read::{FileScene, cause_of, read};
use super::write::Body;
use crate::domain::{Project, Scene};

/// Whether a text reads back as this project.
///
/// # Errors
/// What is wrong with a text that cannot be read.
pub(in crate::storage) fn reads_back(body: &Body, project: &Project) -> Result<bool, FormatCause> {
    let Body { text, scenes } = body;
    let piece = |range| text.get(range).unwrap_or_default();
    // All but the scenes, as a project of its own.
    let rest = [piece(0..scenes.start), "[]", piece(scenes.end..text.len())].concat();
    let rest = read(&rest).map_err(|fault| fault.cause)?;
    let without_scenes = Project { scenes: Vec::new(), ..project.clone() };
    if rest.newer.is_some() || rest.project != without_scenes || !same_scenes(piece(scenes.clone()), &project.scenes)? {
        return Ok(false);
    }
    // What holds of all scenes together. They are the same, so it holds of the text too.
    project.check().map(|()| true).map_err(FormatCause::Project)
}

/// Whether a list of scenes is these scenes.
fn same_scenes(list: &str, scenes: &[Arc<Scene>]) -> Result<bool, FormatCause> {
    // What an earlier reading refused is no fault of this text.
    drop(take_refused());
    let mut from = ron::Deserializer::from_str(list).map_err(|error| cause_of(&error.code))?;
    let same = SameScenes(scenes).deserialize(&mut from).and_then(|same| from.end().map(|()| same));
    same.map_err(|error| cause_of(&error))
}

/// Compares the scenes of a list with these while they are read.
struct SameScenes<'a>(&'a [Arc<Scene>]);

impl<'de> DeserializeSeed<'de> for SameScenes<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for SameScenes<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let mut scenes = self.0.iter();
        let mut same = true;
        while let Some(read) = list.next_element::<FileScene<'_>>()? {
            same &= read.unknown.is_none() && scenes.next() == Some(&read.scene);
        }
        Ok(same && scenes.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::super::write::body;
    use super::*;
    use crate::domain::{
        Alternatives, Asset, AssetId, Brief, Choice, Clips, IdSource, Importance, Lock, ModelId, Needs, Payment,
        Presence, SceneId, Seconds, Takes, Work,
    };

    fn scene(number: u32, title: &str) -> Arc<Scene> {
        let asset = Asset {
            id: AssetId::new(number + 100),
            label: String::new(),
            brief: Brief::default(),
            from_still: None,
            work: Work::Video { seconds: None },
            needs: Needs::default(),
            lock: Lock::default(),
            payment: Payment::default(),
            takes: Takes::default(),
            final_choice: Choice { model: ModelId::from("veo2"), clips: Clips::default() },
            alternatives: Alternatives::default(),
            draft: None,
        };
        let empty = String::new;
        Arc::new(Scene {
            id: SceneId::new(number),
            title: title.to_owned(),
            seconds: Seconds::ZERO,
            narration: empty(),
            notes: empty(),
            act: empty(),
            number: empty(),
            importance: Importance::Normal,
            look: empty(),
            picture: empty(),
            presence: Presence::Included,
            assets: vec![asset],
        })
    }

    fn film() -> Project {
        Project {
            title: "[] scenes: [], ".to_owned(),
            scenes: vec![scene(1, "a"), scene(2, "b\"],\n"), scene(3, "")],
            ids: IdSource::starting_at(1000),
            ..Project::default()
        }
    }

    #[test]
    fn a_text_reads_back_as_what_it_was_written_for() {
        for project in [film(), Project::default()] {
            assert_eq!(reads_back(&body(&project), &project), Ok(true), "{project:?}");
        }
    }

    #[test]
    fn a_text_of_another_project_does_not() {
        let mut others = vec![
            Project { title: String::new(), ..film() },
            Project { scenes: Vec::new(), ..film() },
            Project { scenes: film().scenes[..2].to_vec(), ..film() },
            Project { scenes: [film().scenes, vec![scene(4, "d")]].concat(), ..film() },
            Project { scenes: vec![scene(2, "b\"],\n"), scene(1, "a"), scene(3, "")], ..film() },
            Project { ids: IdSource::starting_at(1001), ..film() },
        ];
        let mut changed = Scene::clone(&film().scenes[1]);
        changed.assets[0].label = "wide".to_owned();
        let scenes = vec![scene(1, "a"), Arc::new(changed), scene(3, "")];
        others.push(Project { scenes, ..film() });
        for other in others {
            assert_eq!(reads_back(&body(&other), &film()), Ok(false), "{other:?}");
        }
    }

    #[test]
    fn a_text_that_is_damaged_anywhere_is_no_proof() {
        let project = film();
        let whole = body(&project);
        for place in 0..whole.text.len() {
            if !whole.text.is_char_boundary(place) || !whole.text.is_char_boundary(place + 1) {
                continue;
            }
            let mut text = whole.text.clone();
            // In place of a letter one that RON takes nowhere but in texts.
            text.replace_range(place..=place, "\u{1}");
            let damaged = Body { text, scenes: whole.scenes.clone() };
            assert_ne!(reads_back(&damaged, &project), Ok(true), "at byte {place}");
        }
    }

    #[test]
    fn a_field_that_nobody_knows_is_no_proof() {
        let project = film();
        for (place, with) in [("  title: ", "  mood: 1, title: "), ("      title: ", "      mood: 1, title: ")] {
            let whole = body(&project);
            let text = whole.text.replacen(place, with, 1);
            let more = text.len() - whole.text.len();
            let start = if whole.text.find(place) < Some(whole.scenes.start) {
                whole.scenes.start + more
            } else {
                whole.scenes.start
            };
            let scenes = start..whole.scenes.end + more;
            assert_eq!(reads_back(&Body { text, scenes }, &project), Ok(false), "{with}");
        }
    }
}
