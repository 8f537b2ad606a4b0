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

/// Something that takes the place of the open board. What happens when the program itself ends is tested where that is.
type Way = (&'static str, fn(&Home, &mut Window));

#[test]
fn discarding_changes_on_every_way_out_leaves_a_version() {
    let ways: [Way; 6] = [
        ("New project", |_, board| board.ctrl(Key::N)),
        ("New advert", |_, board| {
            board.ctrl(Key::K);
            board.write("New advert");
            board.key(Key::Enter);
        }),
        ("Close project", |_, board| board.menu("File", "Close project")),
        ("a dropped project", |home, board| {
            let other = home.sample("educational-3min");
            board.drop_file(&other);
        }),
        ("an imported script", |home, board| {
            let script = home.path("script.fountain");
            fs::write(&script, "INT. QUAY - DAY\n\nA gull lands.\n").unwrap();
            board.drop_file(&script);
            board.wait_for("the import dialog", |board| board.find("Import 1 scene").is_some());
            board.press("Import 1 scene");
        }),
        ("a copy in another shape", |_, board| {
            board.menu("File", "Copy in another shape…");
            board.press("Shape of the copy: 9:16");
            board.press("Make the copy");
        }),
    ];
    for (way, go) in ways {
        let home = Home::new();
        let mut board = changed(&home);
        go(&home, &mut board);
        board.wait_for(way, |board| board.find("Discard changes").is_some());
        assert!(!kept(&home, &home.path("marketing-60s.board.ron")).contains(&7), "{way}: nothing yet");
        board.press("Discard changes");
        hold(&home, &mut board, way);
    }
}

#[test]
fn recovering_over_the_board_is_a_step_back_away() {
    let home = Home::new();
    crashed(&home);
    let mut board = home.open(&home.path("marketing-60s.board.ron"));
    board.wait_for("the offer", |board| board.shows("Unsaved changes of"));
    board.press("Recover");
    board.wait_for("what was recovered", |board| board.scenes().len() == 7);
    board.ctrl(Key::Z);
    assert_eq!(board.scenes().len(), 6, "the file as it was");
    assert_eq!(home.recovery_files(), 1, "and what the crash left is still there");
}

#[test]
fn saving_in_the_place_of_a_damaged_file_leaves_it_as_a_version() {
    const DAMAGED: &str = "project(version: 1, scenes: [";
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    drop(board);
    home.wait_for_the_end();
    let file = home.path("marketing-60s.board.ron");
    fs::write(&file, DAMAGED).unwrap();
    let mut window = home.start();
    window.drop_file(&file);
    window.wait_for("the offer", |window| window.shows("This project can’t be opened"));
    window.press("Open the last good version");
    window.wait_for("the version", |window| window.scenes().len() == 7);
    window.ctrl(Key::S);
    window.wait_for("the save or a question", |window| {
        window.saved().starts_with("Saved ") || window.find("Path").is_some()
    });
    if window.find("Path").is_some() {
        // It is saved under another name: the damaged file stays.
        assert_eq!(fs::read_to_string(&file).unwrap(), DAMAGED, "as it is");
        return;
    }
    let versions = Versions::of(&home.folders()).list(Some(&file));
    let bytes: Vec<_> = versions.iter().filter_map(|version| fs::read_to_string(&version.file).ok()).collect();
    assert!(bytes.iter().any(|text| text == DAMAGED), "byte for byte");
}

#[test]
fn no_list_takes_the_place_of_a_project() {
    let home = Home::new();
    let mut board = home.open(&home.sample("marketing-60s"));
    let other = home.sample("educational-3min");
    let before = fs::read(&other).unwrap();
    let ask = |board: &mut Window| {
        board.wait_for("the question for a file", |board| board.find("Path").is_some());
        board.write_into("Path", &other.display().to_string());
        board.press("Export");
        assert!(board.comes_to_rest(2_000), "it was tried");
        assert_eq!(fs::read(&other).unwrap(), before, "as it was");
        board.key(Key::Escape);
    };
    board.menu("File", "Export shot list…");
    ask(&mut board);
    board.press("Usage");
    board.press("Usage: History");
    board.press("Export all takes…");
    ask(&mut board);
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
    window.wait_for("the offer", |window| window.shows("This project can’t be opened"));
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
