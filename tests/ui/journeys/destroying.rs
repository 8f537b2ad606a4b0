//! Every button that can destroy work, pressed: the versions hold what was there.

use std::fs;
use std::path::Path;

use creditboard::storage::Versions;
use egui::{Key, Shape, TextureId};

use crate::support::{Home, Painted, Window};

/// A board with a scene more than its file.
fn changed(home: &Home) -> Window {
    let mut board = home.open(&home.sample("marketing-60s"));
    board.select(1);
    board.ctrl(Key::D);
    assert_eq!((board.saved().as_str(), board.scenes().len()), ("Unsaved changes", 7), "a scene more");
    board
}

/// A board with a scene more, of a program that died.
fn crashed(home: &Home) {
    let mut board = changed(home);
    board.wait_for("the recovery file", |_| home.recovery_files() == 1);
    drop(board);
    home.wait_for_the_end();
}

/// How many scenes the kept versions of a project have.
fn kept(home: &Home, path: &Path) -> Vec<usize> {
    let versions = Versions::of(&home.folders()).list(Some(path));
    versions.iter().filter_map(|version| Some(version.open().ok()?.project.scenes.len())).collect()
}

#[track_caller]
fn hold(home: &Home, window: &mut Window, button: &str) {
    let file = home.path("marketing-60s.board.ron");
    window.wait_for(button, |_| kept(home, &file).contains(&7));
}

#[test]
fn discarding_changes_leaves_a_version() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::W);
    board.press("Discard changes");
    hold(&home, &mut board, "Discard changes");
}

#[test]
fn loading_the_other_version_leaves_mine_as_one() {
    let home = Home::new();
    let mut board = changed(&home);
    let file = home.path("marketing-60s.board.ron");
    let theirs = fs::read_to_string(&file).unwrap().replace("The cold cup", "The old cup");
    fs::write(&file, theirs).unwrap();
    board.ctrl(Key::S);
    board.wait_for("the refusal", |board| board.shows("Discard mine, load the other version"));
    board.press("Discard mine, load the other version");
    hold(&home, &mut board, "Discard mine, load the other version");
}

#[test]
fn discarding_what_a_crash_left_leaves_a_version() {
    let home = Home::new();
    crashed(&home);
    let mut board = home.open(&home.path("marketing-60s.board.ron"));
    board.wait_for("the offer", |board| board.shows("Unsaved changes of"));
    board.press("Discard");
    hold(&home, &mut board, "Discard over the board");
}

#[test]
fn discarding_a_row_of_the_start_screen_leaves_a_version() {
    let home = Home::new();
    crashed(&home);
    let mut window = home.start();
    window.press("Discard marketing-60s");
    hold(&home, &mut window, "Discard on the start screen");
}

#[test]
fn saving_leaves_what_stood_in_the_file_as_a_version() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    assert!(kept(&home, &home.path("marketing-60s.board.ron")).contains(&6), "what it replaced");
    hold(&home, &mut board, "Save");
}

#[test]
fn restoring_a_version_over_unsaved_changes_can_be_undone() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    board.select(1);
    board.ctrl(Key::D);
    assert_eq!(board.scenes().len(), 8, "unsaved again");
    board.menu("File", "Versions…");
    board.wait_for("the versions", |board| board.shows("Restore"));
    board.press("Restore");
    board.wait_for("the version", |board| board.scenes().len() == 7);
    board.ctrl(Key::Z);
    assert_eq!(board.scenes().len(), 8, "one step back");
}

#[test]
fn the_last_good_version_of_a_damaged_file_is_opened_and_the_file_stays() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    drop(board);
    home.wait_for_the_end();
    let file = home.path("marketing-60s.board.ron");
    fs::write(&file, "project(version: 1, scenes: [").unwrap();
    let mut window = home.start();
    window.drop_file(&file);
    window.wait_for("the offer", |window| window.shows("This project can't be opened"));
    window.press("Open the last good version");
    window.wait_for("the version", |window| window.scenes().len() == 7);
    assert_eq!(fs::read_to_string(&file).unwrap(), "project(version: 1, scenes: [", "the file as it is");
}

#[test]
fn a_version_is_seen_beside_the_board_before_it_is_restored() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    board.menu("File", "Versions…");
    board.wait_for("the newest version", |board| board.shows("This is what you see now."));
    assert!(!board.get("Restore").enabled, "nothing to go back to");
    board.press("*, replaced, 6 scenes*");
    board.wait_for("the older one", |board| board.shows("deleted"));
    board.expect("1 · The cold cup, 0:10 · 6; now: 1 · The cold cup, 0:10 · 6; no change");
    board.press("Restore");
    board.wait_for("the version", |board| board.scenes().len() == 6);
}

#[test]
fn versions_show_a_picture_of_what_they_hold() {
    let home = Home::new();
    home.pictures();
    let mut board = home.open(&home.sample("harbour-lights"));
    board.select(1);
    board.ctrl(Key::D);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    board.menu("File", "Versions…");
    board.wait_for("the versions", |board| board.find("*, replaced, *").is_some());
    let row = board.get("*, replaced, *").rect;
    let has_picture = |board: &Window| {
        let painted = Painted::of(board);
        painted.0.iter().any(|(_, shape)| match shape {
            Shape::Rect(rect) => rect.brush.is_some() && row.contains_rect(rect.rect),
            Shape::Mesh(mesh) => mesh.texture_id != TextureId::default() && row.contains_rect(mesh.calc_bounds()),
            _ => false,
        })
    };
    board.wait_for("its picture", has_picture);
}
