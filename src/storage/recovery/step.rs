//! One step of a project as text: what is different from the state before. An edit of one scene writes that scene,
//! for boards of any size.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::domain::{ChangedRange, Project, Scene};
use crate::storage::format;

/// The entry of a scene that stands in the body, in the line that orders scenes.
const IN_BODY: &str = "*";

/// The text that leads from one state to the next: a line that orders the scenes, then a project file of what changed.
pub(super) fn text(before: &Project, after: &Project) -> String {
    let ChangedRange { old, new } = ChangedRange::between(&before.scenes, &after.scenes);
    let stretch = before.scenes.get(old.clone()).unwrap_or_default();
    let places: BTreeMap<*const Scene, usize> =
        stretch.iter().zip(old.clone()).map(|(scene, place)| (Arc::as_ptr(scene), place)).collect();
    let mut order = format!("{} {}", old.start, old.end);
    let mut changed = Vec::new();
    for scene in after.scenes.get(new).unwrap_or_default() {
        if let Some(place) = places.get(&Arc::as_ptr(scene)) {
            write!(order, " {place}").unwrap_or_default();
        } else {
            changed.push(Arc::clone(scene));
            order.push(' ');
            order.push_str(IN_BODY);
        }
    }
    let takes = if Arc::ptr_eq(&before.takes, &after.takes) {
        Arc::default()
    } else {
        Arc::new(before.takes.news_of(&after.takes))
    };
    let body = format::body(&Project { scenes: changed, takes, ..after.clone() }).text;
    format!("{order}\n{body}")
}

/// The state after a step; `None` where the text does not lead on from this state.
pub(super) fn apply(before: &Project, text: &str) -> Option<Project> {
    let (order, body) = text.split_once('\n')?;
    let mut words = order.split(' ');
    let mut number = || words.next()?.parse::<usize>().ok();
    let (start, end) = (number()?, number()?);
    let change = format::read(body).ok()?.project;
    let mut changed = change.scenes.into_iter();
    let mut scenes = before.scenes.get(..start)?.to_vec();
    for word in words {
        scenes.push(match word {
            IN_BODY => changed.next()?,
            place => Arc::clone(before.scenes.get(place.parse::<usize>().ok()?)?),
        });
    }
    scenes.extend_from_slice(before.scenes.get(end.max(start)..)?);
    let mut takes = Arc::clone(&before.takes);
    if !change.takes.is_empty() {
        Arc::make_mut(&mut takes).merge(&change.takes);
    }
    let after = Project { scenes, takes, ..change };
    after.check().ok().map(|()| after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{SceneId, Seconds};

    fn board(ids: &[u32]) -> Project {
        let scene = |id: &u32| Arc::new(Scene::new(SceneId::new(*id), format!("Scene {id}"), Seconds::ZERO));
        Project {
            scenes: ids.iter().map(scene).collect(),
            ids: crate::domain::IdSource::starting_at(100),
            ..Project::default()
        }
    }

    /// Leads from one to the other, with so many scenes in the text.
    fn check(before: &Project, after: &Project, written: usize, what: &str) {
        let text = text(before, after);
        assert_eq!(text.matches("      id: ").count(), written, "{what}: {text}");
        assert_eq!(apply(before, &text).as_ref(), Some(after), "{what}");
    }

    #[test]
    fn a_step_holds_what_changed_and_nothing_else() {
        let before = board(&[1, 2, 3, 4, 5]);
        check(&before, &before, 0, "nothing");
        check(&Project::default(), &before, 5, "everything");
        check(&before, &Project::default(), 0, "all gone");
        let mut after = before.clone();
        Arc::make_mut(&mut after.scenes[2]).title = "Changed\n\"quoted\"".to_owned();
        check(&before, &after, 1, "an edit");
        let mut after = before.clone();
        let first = after.scenes.remove(0);
        after.scenes.push(first);
        check(&before, &after, 0, "a move");
        after.scenes.remove(1);
        after.title = "Named".to_owned();
        check(&before, &after, 0, "a move, a removal and a name");
        after.scenes.insert(1, Arc::new(Scene::new(SceneId::new(50), String::new(), Seconds::ZERO)));
        check(&before, &after, 1, "and a new scene");
    }

    #[test]
    fn a_step_that_does_not_fit_is_refused() {
        let (before, after) = (board(&[1, 2, 3]), board(&[1, 2, 4]));
        let text = text(&before, &after);
        assert_eq!(apply(&before, text.split_at(text.len() / 2).0), None, "cut");
        assert_eq!(apply(&before, "9 9\n()"), None, "beyond the board");
        assert_eq!(apply(&before, ""), None, "empty");
        let twice = text.replacen("0 3", "3 3", 1);
        assert_eq!(apply(&before, &twice), None, "a scene twice");
    }
}
