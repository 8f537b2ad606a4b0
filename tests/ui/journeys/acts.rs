//! Acts: begun, named, folded, selected, moved; with keys alone too.

use egui::{Key, Modifiers};

use crate::support::{Home, Window};

/// The 60-second film with an act from scene 3.
fn board(home: &Home) -> Window {
    let mut board = home.open(&home.sample("marketing-60s"));
    board.select(3);
    board.menu("Edit", "Begin an act here");
    board.write("Turning point");
    board.key(Key::Enter);
    board
}

/// The names of the headings in sight.
fn headings(board: &Window) -> Vec<String> {
    let names = board.names().into_iter().filter_map(|name| Some(name.strip_prefix("Fold ")?.to_owned()));
    // Assets of the inspector fold too.
    names.filter(|name| !name.contains(" or ") && !name.starts_with("· ")).collect()
}

#[test]
fn an_act_is_named_as_it_begins_and_undone_in_steps() {
    let home = Home::new();
    let mut board = board(&home);
    assert_eq!(headings(&board), ["Turning point"], "typed over the name that stood there");
    board.expect("Turning point, 4 scenes, ");
    board.ctrl(Key::Z);
    assert_eq!(headings(&board), ["Act 1"], "the name it began with");
    board.ctrl(Key::Z);
    assert_eq!(headings(&board), Vec::<String>::new(), "and without an act");
    assert_eq!(board.saved(), "Saved", "as it was");
}

#[test]
fn a_folded_act_stays_folded_on_every_view_and_opens_for_a_scene_in_it() {
    let home = Home::new();
    let mut board = board(&home);
    board.press("Fold Turning point");
    assert_eq!(board.scenes().len(), 2, "the scenes before it");
    for view in ["List", "Strip", "Cards"] {
        board.menu("View", view);
        assert_eq!(board.scenes().len(), 2, "as {view}");
        board.expect("Unfold Turning point");
    }
    board.find_scene("made to last");
    board.key(Key::Enter);
    assert_eq!(board.scenes().len(), 6, "it was looked for");
    board.press("Fold Turning point");
    board.press("Unfold Turning point");
    assert_eq!(board.scenes().len(), 6, "there and back");
}

#[test]
fn a_click_on_the_heading_selects_the_act() {
    let home = Home::new();
    let mut board = board(&home);
    for view in ["Cards", "List", "Strip"] {
        board.menu("View", view);
        board.key(Key::Escape);
        board.expect_no("4 SCENES");
        board.press("Turning point, 4 scenes*");
        board.expect("4 SCENES");
    }
}

#[test]
fn an_act_is_renamed_in_place_and_an_empty_name_changes_nothing() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(4);
    board.menu("Edit", "Rename act");
    board.write("The turn");
    board.key(Key::Enter);
    assert_eq!(headings(&board), ["The turn"], "typed");
    for (typed, end) in [("", Key::Enter), ("Other", Key::Escape)] {
        board.menu("Edit", "Rename act");
        board.ctrl(Key::A);
        board.key(Key::Backspace);
        board.write(typed);
        board.key(end);
        assert_eq!(headings(&board), ["The turn"], "after {typed:?} and {end:?}");
    }
    board.menu("Edit", "Remove this act");
    assert_eq!(headings(&board), Vec::<String>::new(), "its scenes are of none");
}

#[test]
fn a_whole_act_moves_over_the_one_it_meets() {
    let home = Home::new();
    let mut board = board(&home);
    board.select(1);
    board.menu("Edit", "Begin an act here");
    board.key(Key::Enter);
    board.menu("Edit", "Select act");
    board.keys(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(headings(&board), ["Turning point", "Act 1"], "the first act is last");
    board.expect("Act 1, 2 scenes");
    board.expect("Turning point, 4 scenes");
}

#[test]
fn the_filter_finds_scenes_by_their_act() {
    let home = Home::new();
    let mut board = board(&home);
    board.write_into("Filter scenes", "turning");
    assert_eq!(board.scenes().len(), 4, "those of the act");
    board.expect("4 of 6");
}

#[test]
fn locked_numbers_stay_with_their_scenes() {
    let home = Home::new();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.press("Lock scene numbers");
    board.select(3);
    board.menu("Edit", "Add scene*");
    board.write("In between");
    board.key(Key::Escape);
    board.key(Key::Escape);
    board.expect("Scene 3A, In between");
    board.expect("Scene 4, All day long");
    board.select(4);
    board.key(Key::Delete);
    board.expect("Scene 4, OMITTED, 0:00, omitted");
    board.ctrl(Key::Z);
    board.expect("Scene 4, All day long");
    board.menu("Edit", "Lock or unlock scene numbers");
    board.expect("Scene 4, In between");
    board.expect("Scene 5, All day long");
}

#[test]
fn a_copy_in_another_shape_is_a_new_project() {
    let home = Home::new();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.menu("File", "Copy in another shape…");
    board.press("Shape of the copy: 1:1");
    board.expect("The copy");
    board.press("Shape of the copy: 9:16");
    board.press("Make the copy");
    assert_eq!(board.title().map(|(name, _)| name).as_deref(), Some("Ember — 60-second marketing video (9:16)"));
    board.expect("Every image and shot asks for 9:16");
    assert_ne!(board.saved(), "Saved", "no file holds it yet");
    assert_eq!(board.scenes().len(), 6, "the same scenes");
}

#[test]
fn an_act_gets_a_look_as_a_whole() {
    let home = Home::new();
    let mut board = board(&home);
    board.key(Key::Escape);
    board.ctrl(Key::L);
    board.press("Turning point · 4 scenes");
    board.write_into("Look", "Embers");
    board.press("Set look");
    for (scene, look) in [(2, "none"), (3, "Embers"), (6, "Embers")] {
        board.select(scene);
        board.press("Look…");
        let name = board.get("Look").value.clone();
        assert_eq!(if name.is_empty() { "none" } else { &name }, look, "scene {scene}");
        board.press("Cancel");
    }
}
