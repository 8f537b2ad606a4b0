//! A newer version of the same file: what is new, changed and gone; what was decided on the board stays.

use creditboard::domain::{Choice, ModelId, Presence, Project};
use creditboard::exchange::{self, Format, SceneFate, Update};
use creditboard::present::scene_change_words;
use proptest::prelude::*;
use std::sync::Arc;

use super::{plain, tables};
use crate::support::{any_project, prices};

fn list(text: &str) -> Project {
    let text = format!("scene,title,seconds,kind,final,narration\n{text}");
    exchange::import(Format::Csv, text.as_bytes(), prices()).expect("a list").project
}

fn told(update: &Update) -> Vec<String> {
    update.changes.iter().map(scene_change_words).collect()
}

#[test]
fn what_is_new_changed_and_gone_is_told_and_models_stay() {
    let mut old = list("1,Kitchen,5,video,kling-v2.1,\n1A,Hall,5,video,kling-v2.1,\n2,Garden,5,video,kling-v2.1,\n");
    let mut kitchen = old.scenes[0].as_ref().clone();
    kitchen.assets[0].final_choice = Choice::of(ModelId::from("veo3"));
    kitchen.picture = "kitchen.png".to_owned();
    old.scenes[0] = Arc::new(kitchen);
    let new = list(
        "1,Kitchen,7,video,kling-v2.1,\n1A,Hall at night,5,video,kling-v2.1,\n3,Cellar,4,video,kling-v2.1,It is dark.\n",
    );
    let update = exchange::update(&old, &new).expect("a small board");
    let expected = [
        "changed: scene 1, Kitchen (length)",
        "changed: scene 2, 1A · Hall at night (title)",
        "new: scene 3, Cellar",
        "gone: scene 4, Garden; kept, but omitted",
    ];
    assert_eq!(told(&update), expected, "in the order of the board");
    let kitchen = &update.project.scenes[0];
    assert_eq!(
        (kitchen.assets[0].final_choice.model.as_str(), kitchen.picture.as_str()),
        ("veo3", "kitchen.png"),
        "decided"
    );
    assert_eq!(kitchen.id, old.scenes[0].id, "the same scene");
    assert_eq!(update.project.scenes[3].presence, Presence::Omitted, "nothing is deleted");
}

#[test]
fn a_scene_is_found_by_its_text_where_it_has_moved_or_lost_its_title() {
    let old = list("1,A,5,video,veo2,One.\n2,B,5,video,veo2,Two.\n3,C,5,video,veo2,Three.\n");
    let new = list("1,C,5,video,veo2,Three.\n2,A,5,video,veo2,One.\n3,Bee,5,video,veo2,Two.\n");
    let update = exchange::update(&old, &new).expect("a small board");
    let ids: Vec<_> = update.project.scenes.iter().map(|scene| scene.id).collect();
    assert_eq!(ids, [old.scenes[2].id, old.scenes[0].id, old.scenes[1].id], "in the new order");
    assert_eq!(told(&update), ["changed: scene 3, Bee (title)"], "and only that is new");
}

#[test]
fn a_scene_with_other_words_in_the_same_place_keeps_its_models() {
    let old = list("1,Kitchen at dawn,5,video,veo3,\n2,Garden,5,video,veo2,\n");
    let new = list("1,The kitchen at first light,5,video,kling-v2.1,\n2,Garden,5,video,veo2,\n");
    let update = exchange::update(&old, &new).expect("a small board");
    assert_eq!(told(&update), ["changed: scene 1, The kitchen at first light (title)"], "it is the same scene");
    assert_eq!(update.project.scenes[0].assets[0].final_choice.model.as_str(), "veo3", "with its model");
}

#[test]
fn another_file_is_added_behind_the_board() {
    let old = list("1,A,5,video,veo2,\n");
    let new = list("1,X,5,video,veo2,\n2,Y,5,video,veo2,\n");
    let update = exchange::update(&old, &new).expect("a small board");
    assert_eq!(tables::shown(&update.project), "A|5; video veo2\nX|5; video veo2\nY|5; video veo2\n", "all three");
    assert_eq!(told(&update), ["new: scene 2, X", "new: scene 3, Y"], "two are new");
}

proptest! {
    #[test]
    fn the_same_file_again_changes_nothing_but_what_was_omitted(project in any_project()) {
        let update = exchange::update(&project, &project);
        let update = update.expect("as large as before");
        let texts = |project: &Project| plain(project).scenes.iter().map(|scene| (scene.title.clone(), scene.assets.len())).collect::<Vec<_>>();
        prop_assert_eq!(update.project.scenes.len(), project.scenes.len(), "no scene more or less");
        prop_assert_eq!(texts(&update.project).len(), texts(&project).len());
        prop_assert_eq!(update.project.check(), Ok(()));
        let fresh = update.changes.iter().filter(|change| change.what == SceneFate::New).count();
        let alike = project.scenes.iter().all(|scene| !scene.title.trim().is_empty());
        prop_assert!(!alike || fresh == 0, "nothing is new: {:?}", update.changes);
    }

    #[test]
    fn an_update_never_loses_a_scene_or_a_take(old in any_project(), new in any_project()) {
        if let Ok(update) = exchange::update(&old, &new) {
            for scene in &old.scenes {
                prop_assert!(update.project.scene(scene.id).is_some(), "scene {} is still there", scene.id);
                for asset in &scene.assets {
                    prop_assert!(update.project.asset(asset.id).is_some(), "asset {} too", asset.id);
                }
            }
            for take in old.takes.all() {
                prop_assert!(update.project.takes.get(take.id).is_some(), "and each take");
            }
        }
    }
}
