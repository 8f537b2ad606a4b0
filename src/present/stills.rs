//! Shared stills in words: what they show, who starts from them, and what a shot can start from.

use super::asset_name;
use crate::domain::{Asset, AssetId, Kind, Project, Scene, StartFrom, StillRole};
use crate::words::say;

/// So many scenes are named one by one.
const MOST_NAMED: usize = 6;
/// A name in a menu has at most so many characters.
const LONGEST_CHOICE: usize = 20;

/// What a shared still shows, as a word: `Character`.
pub fn still_role_title(role: StillRole) -> &'static str {
    match role {
        StillRole::Character => say!("asset-still-character"),
        StillRole::Location => say!("asset-still-location"),
        StillRole::Prop => say!("asset-still-prop"),
        StillRole::Style => say!("asset-still-style"),
    }
}

/// What a shared still is called.
pub fn still_name(project: &Project, still: &Asset) -> String {
    asset_name(still, &project.assets)
}

/// What the shared stills of a project are called where sums name them.
pub(super) fn stills_title() -> &'static str {
    say!("asset-shared-stills")
}

/// What the assets of the project itself are called where sums name them.
pub fn own_title(project: &Project) -> &'static str {
    if project.owns_only_stills() { stills_title() } else { say!("asset-project-itself") }
}

/// The numbers of the scenes with a shot that starts from a still or an image that follows it, in story order, as the board
/// shows them.
fn scenes_from(project: &Project, still: AssetId) -> Vec<String> {
    let starts = |shot: &Asset| shot.start_from() == StartFrom::Shared(still);
    let scenes = project.scenes.iter().enumerate().filter(|(_, scene)| scene.assets.iter().any(starts));
    scenes.map(|(place, _)| project.number_at(place)).collect()
}

/// How scenes use a shared still, as texts choose by it: they start from it, follow it, or do both.
fn using(project: &Project, still: AssetId) -> &'static str {
    let all = project.scenes.iter().flat_map(|scene| &scene.assets);
    let mut kinds = all.filter(|one| one.start_from() == StartFrom::Shared(still)).map(Asset::kind);
    let first = kinds.next();
    match first {
        Some(first) if kinds.any(|kind| kind != first) => "both",
        Some(Kind::Image) => "follow",
        _ => "start",
    }
}

/// Who starts from a shared still, or follows it: `Scenes 1, 2 and 4 start from it.`
pub fn still_use_words(project: &Project, still: AssetId) -> String {
    let by = using(project, still);
    match scenes_from(project, still).as_slice() {
        [] => say!("asset-still-unused").to_owned(),
        [first @ .., last] if first.len() < MOST_NAMED => {
            let count = first.len().saturating_add(1);
            say!("asset-still-used", count = count, scenes = first.join(", "), last = last, by = by)
        }
        many => say!("asset-still-used-by-many", count = many.len(), by = by),
    }
}

/// What deleting a shared still does, as a menu has it.
pub fn delete_still_words(project: &Project, still: AssetId) -> String {
    let by = using(project, still);
    match scenes_from(project, still).as_slice() {
        [] => say!("asset-delete-still").to_owned(),
        [first @ .., last] if first.len() < MOST_NAMED => {
            let count = first.len().saturating_add(1);
            say!("asset-delete-still-used", count = count, scenes = first.join(", "), last = last, by = by)
        }
        many => say!("asset-delete-still-used-by-many", count = many.len(), by = by),
    }
}

/// What an image of a scene can follow, each as a menu has it.
pub fn follow_choices(project: &Project) -> Vec<(StartFrom, String)> {
    let shared = project.stills().map(|still| (StartFrom::Shared(still.id), cut(&still_name(project, still))));
    std::iter::once((StartFrom::Nothing, say!("asset-follow-nothing").to_owned())).chain(shared).collect()
}

/// What a shot can start from, each as a menu has it.
pub fn start_choices(project: &Project, scene: &Scene) -> Vec<(StartFrom, String)> {
    let own = if scene.has(Kind::Image) { say!("asset-start-scene-image") } else { say!("asset-start-text-no-image") };
    let shared = project.stills().map(|still| (StartFrom::Shared(still.id), cut(&still_name(project, still))));
    let first = [(StartFrom::Scene, own.to_owned())];
    first.into_iter().chain(shared).chain([(StartFrom::Nothing, say!("asset-start-text-alone").to_owned())]).collect()
}

/// A name that fits a menu.
fn cut(name: &str) -> String {
    match name.char_indices().nth(LONGEST_CHOICE) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default().trim_end()),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::{SceneId, Seconds, Work};
    use crate::present::sample::made;

    /// So many scenes, of which those with these numbers have a shot that starts from still 900.
    fn film(scenes: u32, from: &[u32]) -> Project {
        let mut still = made(900, Work::Image { count: 1 }, "imagen-4");
        still.label = "Mara".to_owned();
        let scene = |number: u32| {
            let mut scene = Scene::new(SceneId::new(number), String::new(), Seconds::whole(5));
            let shot = made(100 + number, Work::Video { seconds: None }, "veo2");
            let from_still = from.contains(&number).then_some(still.id);
            scene.assets = vec![Asset { from_still, ..shot }];
            Arc::new(scene)
        };
        let scenes = (1..=scenes).map(scene).collect();
        Project { scenes, assets: Arc::from([still.clone()]), ..Project::default() }
    }

    #[test]
    fn a_still_says_who_starts_from_it_and_who_would_lose_it() {
        let check = |from: &[u32], uses: &str, delete: &str| {
            let film = film(9, from);
            let still = AssetId::new(900);
            assert_eq!(still_use_words(&film, still), uses, "{from:?}");
            assert_eq!(delete_still_words(&film, still), delete, "{from:?}");
        };
        check(&[], "Nothing uses it yet.", "Delete shared still");
        check(&[3], "Scene 3 starts from it.", "Delete · scene 3 can no longer start from it");
        check(&[1, 2, 4], "Scenes 1, 2 and 4 start from it.", "Delete · scenes 1, 2 and 4 can no longer start from it");
        check(&[1, 2, 3, 4, 5, 6, 7], "7 scenes start from it.", "Delete · 7 scenes can no longer start from it");
    }

    #[test]
    fn images_follow_a_still_and_shots_start_from_it() {
        let mut film = film(3, &[1]);
        let mut picture = made(200, Work::Image { count: 1 }, "flux-kontext-pro");
        picture.from_still = Some(AssetId::new(900));
        Arc::make_mut(&mut film.scenes[1]).assets.push(picture);
        let still = AssetId::new(900);
        assert_eq!(still_use_words(&film, still), "Scenes 1 and 2 use it.", "in both ways");
        Arc::make_mut(&mut film.scenes[0]).assets.clear();
        assert_eq!(still_use_words(&film, still), "Scene 2 follows it.", "images alone");
        assert_eq!(delete_still_words(&film, still), "Delete · scene 2 can no longer follow it");
        let words: Vec<String> = follow_choices(&film).into_iter().map(|(_, words)| words).collect();
        assert_eq!(words, ["Nothing", "Mara"], "what an image can follow");
    }

    #[test]
    fn what_the_project_owns_is_named_after_stills_where_they_are_all_it_owns() {
        let film = film(2, &[2]);
        assert_eq!(own_title(&film), "Shared stills", "nothing else");
        let script = made(901, Work::usual(Kind::Script), "script-gpt-4");
        let more = film.assets.iter().cloned().chain([script]).collect();
        assert_eq!(own_title(&Project { assets: more, ..film }), "The project itself", "a script too");
        assert_eq!(own_title(&Project::default()), "The project itself", "nothing at all");
    }

    #[test]
    fn a_shot_can_start_from_its_scene_from_any_shared_still_or_from_text() {
        let film = film(2, &[2]);
        let words: Vec<String> = start_choices(&film, &film.scenes[0]).into_iter().map(|(_, words)| words).collect();
        assert_eq!(words, ["Text: the scene has no image", "Mara", "Text alone"], "in this order");
    }
}
