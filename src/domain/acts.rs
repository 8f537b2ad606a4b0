//! Acts: stretches of a board that named breaks begin.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::{Project, Scene, SceneId};

/// An act or sequence: the scenes from a named break to the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryAct<'a> {
    /// What the user calls it; never empty.
    pub name: &'a str,
    /// The places of its scenes in story order, from 0; never empty.
    pub scenes: Range<usize>,
}

impl Project {
    /// Its acts in story order. Scenes before the first break are of none.
    pub fn acts(&self) -> Vec<StoryAct<'_>> {
        let mut acts: Vec<StoryAct<'_>> = Vec::new();
        for (place, scene) in self.scenes.iter().enumerate() {
            let end = place.saturating_add(1);
            if !scene.act.is_empty() {
                acts.push(StoryAct { name: &scene.act, scenes: place..end });
            } else if let Some(last) = acts.last_mut() {
                last.scenes.end = end;
            }
        }
        acts
    }

    /// The act that the scene at a place is of, from 0.
    pub fn act_at(&self, place: usize) -> Option<StoryAct<'_>> {
        let (before, after) = self.scenes.split_at_checked(place)?;
        let (here, rest) = after.split_first()?;
        let back = std::iter::once(here).chain(before.iter().rev());
        let (steps, first) = back.enumerate().find(|(_, scene)| !scene.act.is_empty())?;
        let start = place.checked_sub(steps)?;
        let more = rest.iter().take_while(|scene| scene.act.is_empty()).count();
        Some(StoryAct { name: &first.act, scenes: start..place.saturating_add(more).saturating_add(1) })
    }

    /// These scenes in story order, as they are taken along to elsewhere: one begins its act there only where all of the
    /// act goes along.
    pub fn taken_along(&self, ids: &BTreeSet<SceneId>) -> Vec<Arc<Scene>> {
        part(self.scenes.clone(), ids).0
    }

    /// Takes scenes out and gives them back in story order. An act of which some scene stays is begun by the first of
    /// those; one that goes as a whole goes along.
    pub fn take_out(&mut self, ids: &BTreeSet<SceneId>) -> Vec<Arc<Scene>> {
        let (taken, left) = part(std::mem::take(&mut self.scenes), ids);
        self.scenes = left;
        taken
    }
}

/// The scenes that go and those that stay, each act begun by what is left of it.
fn part(scenes: Vec<Arc<Scene>>, ids: &BTreeSet<SceneId>) -> (Vec<Arc<Scene>>, Vec<Arc<Scene>>) {
    let (mut going, mut staying): (Vec<Arc<Scene>>, Vec<Arc<Scene>>) = (Vec::new(), Vec::with_capacity(scenes.len()));
    // Where the scene stands that goes and began the act that is gone through.
    let mut beginner: Option<usize> = None;
    for mut scene in scenes {
        if !scene.act.is_empty() {
            beginner = None;
        }
        if ids.contains(&scene.id) {
            if !scene.act.is_empty() {
                beginner = Some(going.len());
            }
            going.push(scene);
            continue;
        }
        if let Some(began) = beginner.take().and_then(|place| going.get_mut(place)) {
            Arc::make_mut(&mut scene).act = std::mem::take(&mut Arc::make_mut(began).act);
        }
        staying.push(scene);
    }
    (going, staying)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Seconds;

    /// Scenes with ids from 1, each with the act that it begins.
    fn board(acts: &[&str]) -> Project {
        let scene = |(id, act): (u32, &&str)| {
            let scene = Scene::new(SceneId::new(id), String::new(), Seconds::whole(5));
            Arc::new(Scene { act: (*act).to_owned(), ..scene })
        };
        Project { scenes: (1..).zip(acts).map(scene).collect(), ..Project::default() }
    }

    fn ids(ids: &[u32]) -> BTreeSet<SceneId> {
        ids.iter().copied().map(SceneId::new).collect()
    }

    fn shown(scenes: &[Arc<Scene>]) -> Vec<String> {
        scenes.iter().map(|scene| format!("{} {}", scene.id.get(), scene.act).trim().to_owned()).collect()
    }

    #[test]
    fn an_act_lasts_to_the_next_break() {
        let project = board(&["", "One", "", "Two"]);
        let acts: Vec<_> = project.acts().into_iter().map(|act| (act.name.to_owned(), act.scenes)).collect();
        assert_eq!(acts, [("One".to_owned(), 1..3), ("Two".to_owned(), 3..4)], "and the first scene is of none");
        for place in 0..5 {
            let listed = project.acts().into_iter().find(|act| act.scenes.contains(&place));
            assert_eq!(project.act_at(place), listed, "the same looked up, at {place}");
        }
    }

    #[test]
    fn an_act_stays_with_what_is_left_of_it() {
        let mut project = board(&["One", "", "Two", ""]);
        assert_eq!(shown(&project.take_out(&ids(&[1, 3, 4]))), ["1", "3 Two", "4"], "the whole second act goes along");
        assert_eq!(shown(&project.scenes), ["2 One"], "the first is begun by the scene that stays");
    }

    #[test]
    fn what_is_copied_begins_only_whole_acts() {
        let project = board(&["One", "", "Two", ""]);
        assert_eq!(shown(&project.taken_along(&ids(&[1, 2, 3]))), ["1 One", "2", "3"], "half of the second");
        assert_eq!(shown(&project.scenes), ["1 One", "2", "3 Two", "4"], "and the board is as it was");
    }
}
