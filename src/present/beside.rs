//! An earlier version of a board beside the current board, scene by scene.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::changes::{are_reordered, project_changes, scene_changes};
use super::{length, sum_text};
use crate::domain::{PassFilter, Project, Scene, SceneId};
use crate::figures::Figures;
use crate::words::say;

/// A version beside now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// What differs in the project as a whole, a line each.
    pub lines: Vec<String>,
    /// The scenes of both in the order of now, deleted ones where they stood.
    pub rows: Vec<BesideRow>,
}

/// A scene as it was and as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BesideRow {
    /// In the version; `None` where it came later.
    pub then: Option<SceneFace>,
    /// On the board; `None` where it has been deleted since.
    pub now: Option<SceneFace>,
    /// What going back to the version would change in it; empty for nothing.
    pub change: String,
}

/// What is shown of a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SceneFace {
    /// Its number and title.
    pub name: String,
    /// Its length, and its credits without retakes.
    pub about: String,
    /// Its picture, as the project names it; empty for none.
    pub picture: String,
}

/// One of the two boards.
struct Side<'a> {
    project: &'a Project,
    figures: Option<&'a Figures>,
    places: BTreeMap<SceneId, usize>,
}

impl Beside {
    /// Compares a version with now. Figures are `None` where they are too large to count.
    pub fn of(then: (&Arc<Project>, Option<&Figures>), now: (&Arc<Project>, Option<&Figures>)) -> Self {
        let (then, now) = (Side::of(then.0, then.1), Side::of(now.0, now.1));
        let mut lines = project_changes(now.project, then.project);
        if are_reordered(now.project, then.project) {
            lines.push(say!("change-other-order").to_owned());
        }
        let mut rows = Vec::new();
        let mut looked_at = 0;
        for (place, scene) in now.project.scenes.iter().enumerate() {
            let was = then.places.get(&scene.id).copied();
            if let Some(was) = was {
                rows.extend(deleted(&then, &now, was, &mut looked_at));
            }
            rows.push(row(&then, was, &now, Some(place)));
        }
        rows.extend(deleted(&then, &now, then.project.scenes.len(), &mut looked_at));
        Self { lines, rows }
    }

    /// Whether nothing differs.
    pub fn is_same(&self) -> bool {
        self.lines.is_empty() && self.rows.iter().all(|row| row.change.is_empty())
    }
}

/// The scenes of the version before this place that are gone now, from the first place that was not looked at yet.
fn deleted(then: &Side<'_>, now: &Side<'_>, before: usize, looked_at: &mut usize) -> Vec<BesideRow> {
    let places = *looked_at..before;
    *looked_at = before.max(*looked_at);
    let is_gone = |place: &usize| then.scene(*place).is_some_and(|scene| !now.places.contains_key(&scene.id));
    places.filter(is_gone).map(|place| row(then, Some(place), now, None)).collect()
}

fn row(then: &Side<'_>, was: Option<usize>, now: &Side<'_>, is: Option<usize>) -> BesideRow {
    let (before, after) = (was.and_then(|place| then.scene(place)), is.and_then(|place| now.scene(place)));
    let change = match (before, after) {
        (Some(_), None) => say!("change-comes-back").to_owned(),
        (None, Some(_)) => say!("change-is-deleted").to_owned(),
        (Some(before), Some(after)) if before != after => scene_changes(after, before).join(", "),
        _ => String::new(),
    };
    BesideRow { then: then.face(was), now: now.face(is), change }
}

impl<'a> Side<'a> {
    fn of(project: &'a Project, figures: Option<&'a Figures>) -> Self {
        let places = project.scenes.iter().enumerate().map(|(place, scene)| (scene.id, place)).collect();
        Self { project, figures, places }
    }

    fn scene(&self, place: usize) -> Option<&'a Scene> {
        self.project.scenes.get(place).map(|scene| &**scene)
    }

    fn face(&self, place: Option<usize>) -> Option<SceneFace> {
        let place = place?;
        let scene = self.scene(place)?;
        let figures = self.figures.and_then(|figures| figures.scenes.get(place));
        let number = scene.number_at(place);
        let name = match scene.title.trim() {
            "" => number,
            title => format!("{number} · {}", super::shortened(title)),
        };
        let mut about = length(scene.seconds);
        if let Some(figures) = figures.filter(|_| scene.is_included()) {
            about = format!("{about} · {}", sum_text(figures.sum(PassFilter::Both, None)).text);
        } else if !scene.is_included() {
            about = say!("change-omitted", about = about);
        }
        Some(SceneFace { name, about, picture: scene.picture.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{IdSource, Seconds};

    fn board(titles: &[(u32, &str)]) -> Arc<Project> {
        let scene = |(id, title): &(u32, &str)| Scene::new(SceneId::new(*id), (*title).to_owned(), Seconds::ZERO);
        let scenes = titles.iter().map(|one| Arc::new(scene(one))).collect();
        Arc::new(Project { scenes, ids: IdSource::starting_at(100), ..Project::default() })
    }

    fn names(beside: &Beside) -> Vec<(Option<&str>, Option<&str>, &str)> {
        let name = |face: &'_ Option<SceneFace>| face.as_ref().map(|face| face.name.clone());
        let rows = beside.rows.iter();
        rows.map(|row| {
            let (then, now) = (name(&row.then), name(&row.now));
            (then.map(leak), now.map(leak), row.change.as_str())
        })
        .collect()
    }

    fn leak(text: String) -> &'static str {
        Box::leak(text.into_boxed_str())
    }

    #[test]
    fn each_scene_stands_beside_itself_and_deleted_ones_where_they_stood() {
        let then = board(&[(1, "Dawn"), (2, "Noon"), (3, "Dusk")]);
        let now = board(&[(1, "Dawn"), (4, "Rain"), (3, "Night")]);
        let beside = Beside::of((&then, None), (&now, None));
        assert_eq!(
            names(&beside),
            [
                (Some("1 · Dawn"), Some("1 · Dawn"), ""),
                (None, Some("2 · Rain"), "deleted"),
                (Some("2 · Noon"), None, "comes back"),
                (Some("3 · Dusk"), Some("3 · Night"), "title"),
            ]
        );
        assert!(beside.lines.is_empty() && !beside.is_same());
    }

    #[test]
    fn another_order_is_said_once_and_no_scene_is_lost() {
        let then = board(&[(1, "A"), (2, "B"), (3, "C"), (5, "")]);
        let now = board(&[(3, "C"), (1, "A")]);
        let beside = Beside::of((&then, None), (&now, None));
        assert_eq!(beside.lines, ["Scenes in another order"]);
        let then_names: Vec<_> = names(&beside).into_iter().filter_map(|(then, ..)| then).collect();
        assert_eq!(then_names, ["2 · B", "3 · C", "1 · A", "4"], "every scene of the version, once");
        assert!(Beside::of((&now, None), (&now, None)).is_same());
    }
}
