//! Claims about acts on the way through commands: no name is lost, and scenes stay together as a person expects.

use std::sync::Arc;

use proptest::prelude::*;

use super::ids;
use crate::support::{project, scene};
use creditboard::document::{Command, Document, MoveTo, SceneEdit};
use creditboard::domain::{Project, Scene, SceneId};

/// Five scenes: 1 of no act, 2 and 3 of One, 4 and 5 of Two.
fn board() -> Document {
    let acts = [(1, ""), (2, "One"), (3, ""), (4, "Two"), (5, "")];
    let scenes = acts.map(|(id, act)| Scene { act: act.to_owned(), ..scene(id, 5, Vec::new()) });
    Document::opened(Project::clone(&project(scenes.to_vec(), Vec::new())))
}

/// The scenes in their acts: `1 | One: 2 3 | Two: 4 5`.
fn shown(project: &Project) -> String {
    let number = |scene: &Arc<Scene>| scene.id.get().to_string();
    let mut parts: Vec<String> = Vec::new();
    for scene in &project.scenes {
        match parts.last_mut().filter(|_| scene.act.is_empty()) {
            Some(last) => *last = format!("{last} {}", number(scene)),
            None if scene.act.is_empty() => parts.push(number(scene)),
            None => parts.push(format!("{}: {}", scene.act, number(scene))),
        }
    }
    parts.join(" | ")
}

fn check(command: Command, expected: &str) {
    let mut document = board();
    let what = format!("after {command:?}");
    document.execute(command).unwrap();
    assert_eq!(shown(document.project()), expected, "{what}");
    document.undo();
    assert_eq!(shown(document.project()), "1 | One: 2 3 | Two: 4 5", "undone {what}");
}

fn moved(scenes: &[u32], to: MoveTo, expected: &str) {
    check(Command::MoveScenes { scenes: ids(scenes), to }, expected);
}

fn before(id: u32) -> MoveTo {
    MoveTo::Before(SceneId::new(id))
}

fn after(id: u32) -> MoveTo {
    MoveTo::After(SceneId::new(id))
}

#[test]
fn an_act_outlives_the_scene_it_began_with() {
    check(Command::DeleteScenes(ids(&[2])), "1 | One: 3 | Two: 4 5");
    check(Command::DeleteScenes(ids(&[3, 4])), "1 | One: 2 | Two: 5");
    check(Command::DeleteScenes(ids(&[2, 3])), "1 | Two: 4 5");
}

#[test]
fn a_scene_that_is_moved_is_of_the_act_it_is_put_into() {
    moved(&[2], MoveTo::End, "1 | One: 3 | Two: 4 5 2");
    moved(&[5], before(3), "1 | One: 2 5 3 | Two: 4");
    moved(&[5], before(4), "1 | One: 2 3 | Two: 5 4");
    moved(&[3], before(4), "1 | One: 2 | Two: 3 4 5");
    moved(&[4], after(3), "1 | One: 2 3 4 | Two: 5");
    moved(&[1], after(3), "One: 2 3 1 | Two: 4 5");
}

#[test]
fn an_act_that_is_moved_as_a_whole_keeps_its_name() {
    moved(&[4, 5], before(2), "1 | Two: 4 5 | One: 2 3");
    moved(&[2, 3], MoveTo::End, "1 | Two: 4 5 | One: 2 3");
}

#[test]
fn copies_are_of_the_act_they_are_put_into() {
    let mut document = board();
    document.execute(Command::DuplicateScenes(ids(&[2, 3]))).unwrap();
    let acts: Vec<(String, usize)> =
        document.project().acts().into_iter().map(|act| (act.name.to_owned(), act.scenes.len())).collect();
    assert_eq!(acts, [("One".to_owned(), 4), ("Two".to_owned(), 2)], "no act begins twice");
}

#[test]
fn an_act_is_begun_named_and_removed() {
    let named = |id: u32, act: &str| Command::EditScene(SceneId::new(id), SceneEdit::Act(act.to_owned()));
    check(named(5, " Three "), "1 | One: 2 3 | Two: 4 | Three: 5");
    check(named(2, "First"), "1 | First: 2 3 | Two: 4 5");
    check(named(4, ""), "1 | One: 2 3 4 5");
}

proptest! {
    #[test]
    fn a_move_loses_no_scene_and_no_act(
        acts in proptest::collection::vec("[ab]?", 1..9),
        picked in proptest::collection::vec(any::<bool>(), 9),
        to in any::<u8>(),
        side in any::<bool>(),
    ) {
        let scenes = (1..).zip(&acts).map(|(id, act)| Scene { act: act.clone(), ..scene(id, 5, Vec::new()) });
        let mut document = Document::opened(Project::clone(&project(scenes.collect(), Vec::new())));
        let names = |project: &Project| {
            let mut names: Vec<String> = project.acts().into_iter().map(|act| act.name.to_owned()).collect();
            names.sort();
            names
        };
        let was = names(document.project());
        let chosen = (1..).zip(&picked).filter(|(id, picked)| **picked && *id <= acts.len());
        let chosen: Vec<SceneId> = chosen.map(|(id, _)| SceneId::new(u32::try_from(id).unwrap())).collect();
        let to = SceneId::new(u32::from(to) % u32::try_from(acts.len()).unwrap() + 1);
        let to = if side { MoveTo::Before(to) } else { MoveTo::After(to) };
        document.execute(Command::MoveScenes { scenes: chosen, to }).unwrap();
        prop_assert_eq!(names(document.project()), was);
        prop_assert_eq!(document.project().scenes.len(), acts.len());
    }
}
