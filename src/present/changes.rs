//! What is different between two states of a project, a line for each thing that changed.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::contingency_words;
use crate::domain::{Asset, AssetId, ModelId, Project, Scene, SceneId};
use crate::words::say;

/// The longest name of a scene or an asset in a line, in characters.
const LONGEST_NAME: usize = 60;

/// What leads from one state to the other: a line for the project, for each scene and for each asset of its own.
/// Empty where nothing is different.
pub fn changes(before: &Project, after: &Project) -> Vec<String> {
    let mut lines = project_changes(before, after);
    scene_lines(before, after, &mut lines);
    lines
}

/// What differs in the project as a whole, its own assets and takes among it.
pub(super) fn project_changes(before: &Project, after: &Project) -> Vec<String> {
    let mut lines = Vec::new();
    if before.title != after.title {
        lines.push(say!("change-project-renamed", title = shortened(&after.title)));
    }
    let speech = |one: &Project| (one.speech_rounding, one.speech_pace);
    if speech(before) != speech(after) || before.rates != after.rates {
        lines.push(say!("change-settings").to_owned());
    }
    if before.contingency != after.contingency {
        lines.push(match contingency_words(after.contingency) {
            Some(words) => say!("change-contingency-set", what = words),
            None => say!("change-contingency-removed").to_owned(),
        });
    }
    if before.shape != after.shape {
        lines.push(match after.shape {
            Some(shape) => say!("change-shape-set", shape = shape.to_string()),
            None => say!("change-shape-removed").to_owned(),
        });
    }
    if before.takes_a_day != after.takes_a_day {
        lines.push(match after.takes_a_day {
            Some(takes) => say!("change-takes-a-day-set", count = takes.get()),
            None => say!("change-takes-a-day-removed").to_owned(),
        });
    }
    let rated = before.ratings.differences(&after.ratings).into_iter();
    lines.extend(rated.map(|(model, was, is)| rating_line(model, was, is)));
    lines.extend(
        asset_changes(&before.assets, &after.assets).into_iter().map(|what| say!("change-of-project", what = what)),
    );
    let takes = before.takes.news_of(&after.takes).len();
    if takes > 0 {
        lines.push(say!("change-takes-recorded", count = takes));
    }
    lines
}

/// How the rating of a model differs.
fn rating_line(model: &ModelId, before: Option<u8>, after: Option<u8>) -> String {
    match (before, after) {
        (_, None) => say!("change-no-longer-rated", model = model.to_string()),
        (None, Some(rating)) => say!("change-rated", model = model.to_string(), rating = rating),
        (Some(before), Some(rating)) => {
            say!("change-rated-instead", model = model.to_string(), rating = rating, was = before)
        }
    }
}

/// What is said of unsaved changes that an earlier run left: `Unsaved changes of 16:18 (12 changes)`.
pub fn unsaved_changes(at: Option<NaiveDateTime>, count: usize) -> String {
    match at {
        Some(at) => say!("change-unsaved-of", time = at.format("%H:%M").to_string(), count = count),
        None => say!("change-unsaved-earlier", count = count),
    }
}

fn scene_lines(before: &Project, after: &Project, lines: &mut Vec<String>) {
    let old: BTreeMap<SceneId, &Scene> = before.scenes.iter().map(|scene| (scene.id, &**scene)).collect();
    let mut kept: Vec<SceneId> = Vec::new();
    for (place, scene) in after.scenes.iter().enumerate() {
        let name = scene_name(place, scene);
        let Some(held) = old.get(&scene.id) else {
            lines.push(say!("change-added", what = name));
            continue;
        };
        kept.push(scene.id);
        if **held != **scene {
            lines.push(say!("change-of-scene", scene = name, what = scene_changes(held, scene).join(", ")));
        }
    }
    kept.sort_unstable();
    for (place, scene) in before.scenes.iter().enumerate().filter(|(_, scene)| !is_kept_in(&kept, scene.id)) {
        lines.push(say!("change-deleted", what = scene_name(place, scene)));
    }
    if are_reordered(before, after) {
        lines.push(say!("change-scenes-reordered").to_owned());
    }
}

/// Whether the scenes that both have stand in another order.
pub(super) fn are_reordered(before: &Project, after: &Project) -> bool {
    let ids = |project: &Project| -> Vec<SceneId> {
        let mut ids: Vec<SceneId> = project.scenes.iter().map(|scene| scene.id).collect();
        ids.sort_unstable();
        ids
    };
    let (old, new) = (ids(before), ids(after));
    let was = before.scenes.iter().map(|scene| scene.id).filter(|id| is_kept_in(&new, *id));
    let is = after.scenes.iter().map(|scene| scene.id).filter(|id| is_kept_in(&old, *id));
    !was.eq(is)
}

fn is_kept_in(kept: &[SceneId], id: SceneId) -> bool {
    kept.binary_search(&id).is_ok()
}

fn scene_name(place: usize, scene: &Scene) -> String {
    let number = scene.number_at(place);
    if scene.title.is_empty() {
        say!("change-scene", number = number)
    } else {
        say!("change-scene-titled", number = number, title = shortened(&scene.title))
    }
}

/// What differs in a scene that both have.
pub(super) fn scene_changes(before: &Scene, after: &Scene) -> Vec<String> {
    // Taken apart, so that a new field cannot be forgotten here.
    let Scene { id: _, title, seconds, narration, notes, act, number, importance, look, picture, presence, assets } =
        before;
    let fields = [
        (*title != after.title, say!("change-title")),
        (*seconds != after.seconds, say!("change-length")),
        (*narration != after.narration, say!("change-narration")),
        (*notes != after.notes, say!("change-notes")),
        (*act != after.act, say!("change-act")),
        (*number != after.number, say!("change-number")),
        (*importance != after.importance, say!("change-importance")),
        (*look != after.look, say!("change-look-group")),
        (*picture != after.picture, say!("change-picture")),
        (*presence != after.presence, say!("change-whether-it-counts")),
    ];
    let mut changed: Vec<String> =
        fields.into_iter().filter(|(differs, _)| *differs).map(|(_, name)| name.to_owned()).collect();
    changed.extend(asset_changes(assets, &after.assets));
    changed
}

fn asset_changes(before: &[Asset], after: &[Asset]) -> Vec<String> {
    let old: BTreeMap<AssetId, &Asset> = before.iter().map(|asset| (asset.id, asset)).collect();
    let name = |asset: &Asset| {
        if asset.label.is_empty() {
            asset.kind().to_string()
        } else {
            say!("change-name", name = shortened(&asset.label))
        }
    };
    let mut changed = Vec::new();
    for asset in after {
        match old.get(&asset.id) {
            None => changed.push(say!("change-added", what = name(asset))),
            Some(held) if *held != asset => changed.push(say!("change-changed", what = name(asset))),
            Some(_) => {}
        }
    }
    let gone = before.iter().filter(|asset| after.iter().all(|other| other.id != asset.id));
    changed.extend(gone.map(|asset| say!("change-deleted", what = name(asset))));
    if changed.is_empty() && before != after {
        changed.push(say!("change-order-of-assets").to_owned());
    }
    changed
}

/// A text of the user’s without control characters, cut where it is long.
pub fn shortened(text: &str) -> String {
    let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    match plain.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", plain.get(..end).unwrap_or_default()),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::{IdSource, Seconds};

    fn board(titles: &[(u32, &str)]) -> Project {
        let scene = |(id, title): &(u32, &str)| Scene::new(SceneId::new(*id), (*title).to_owned(), Seconds::ZERO);
        let scenes = titles.iter().map(|one| Arc::new(scene(one))).collect();
        Project { scenes, ids: IdSource::starting_at(100), ..Project::default() }
    }

    fn check(before: &Project, after: &Project, expected: &[&str]) {
        assert_eq!(changes(before, after), expected, "what is different");
    }

    #[test]
    fn every_change_is_a_line() {
        let before = board(&[(1, "Dawn"), (2, ""), (3, "Dusk")]);
        check(&before, &before, &[]);
        check(&before, &board(&[(1, "Dawn"), (3, "Dusk")]), &["Scene 2 deleted"]);
        check(&before, &board(&[(3, "Dusk"), (1, "Dawn"), (2, "")]), &["Scenes reordered"]);
        check(
            &before,
            &board(&[(1, "Noon"), (2, ""), (3, "Dusk"), (4, "End")]),
            &["Scene 1 “Noon”: title", "Scene 4 “End” added"],
        );
        let mut after = before.clone();
        after.title = "Film".to_owned();
        Arc::make_mut(&mut after.scenes[1]).narration = "Words".to_owned();
        check(&before, &after, &["Project renamed to “Film”", "Scene 2: narration"]);
    }
}
