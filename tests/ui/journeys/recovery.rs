//! What outlives a crash.

use creditboard::storage;
use egui::Key;

use crate::support::{Home, Window};

/// A board that was changed and has its recovery file.
fn crashed(home: &Home) -> Window {
    let mut board = home.open(&home.sample("marketing-60s"));
    board.select(1);
    board.ctrl(Key::D);
    board.pass(1.5);
    board.wait_for("the recovery file", |_| home.recovery_files() == 1);
    board
}

/// A window that ended with changes.
fn crash(home: &Home) {
    drop(crashed(home));
    home.wait_for_the_end();
}

#[test]
fn a_change_is_kept_at_once() {
    let home = Home::new();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.pass(5.0);
    assert_eq!(home.recovery_files(), 0, "nothing was changed");
    board.select(1);
    board.ctrl(Key::D);
    // No time passes in the window: a kill now would lose nothing.
    board.wait_for("its journal", |_| home.recovery_files() == 1);
}

#[test]
fn opening_a_file_offers_what_a_crash_left_of_it() {
    let home = Home::new();
    crash(&home);
    let file = home.path("marketing-60s.board.ron");
    let mut window = home.open(&file);
    window.wait_for("the offer", |window| window.shows("Unsaved changes of"));
    assert_eq!(window.scenes().len(), 6, "the file as it is");
    window.press("Compare");
    window.wait_for("the changes", |window| window.shows("added"));
    window.press("Close");
    window.press("Recover");
    window.wait_for("the changes", |window| window.scenes().len() == 7);
    assert_eq!(window.saved(), "Unsaved changes", "put in, but not saved");
    window.ctrl(Key::Z);
    assert_eq!(window.scenes().len(), 6, "one step back");
    window.keys(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::Z);
    window.ctrl(Key::S);
    window.wait_for("the save", |window| window.saved().starts_with("Saved "));
    assert_eq!(storage::open(&file).unwrap().project.scenes.len(), 7, "in its own file");
    window.wait_for("the removal", |_| home.recovery_files() == 0);
}

#[test]
fn what_is_discarded_can_be_restored_from_the_versions() {
    let home = Home::new();
    crash(&home);
    let mut window = home.open(&home.path("marketing-60s.board.ron"));
    window.wait_for("the offer", |window| window.shows("Unsaved changes of"));
    window.press("Discard");
    window.wait_for("the removal", |_| home.recovery_files() == 0);
    window.menu("File", "Versions…");
    window.wait_for("the versions", |window| window.shows("discarded"));
    window.press("Restore");
    window.wait_for("the version", |window| window.scenes().len() == 7);
    window.ctrl(Key::Z);
    assert_eq!(window.scenes().len(), 6, "one step back");
}

#[test]
fn a_save_removes_the_recovery_file() {
    let home = Home::new();
    let mut board = crashed(&home);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    board.wait_for("the removal", |_| home.recovery_files() == 0);
}

#[test]
fn undoing_everything_leaves_nothing_to_recover() {
    let home = Home::new();
    let mut board = crashed(&home);
    board.ctrl(Key::Z);
    assert_eq!(board.saved(), "Saved", "as in the file");
    board.pass(2.0);
    board.wait_for("the removal", |_| home.recovery_files() == 0);
}

#[test]
fn what_a_crash_left_is_offered_and_recovered_unsaved() {
    let home = Home::new();
    crash(&home);
    let mut window = home.start();
    window.expect("LEFT UNSAVED");
    window.expect("marketing-60s");
    window.press("Recover");
    window.wait_for("the copy", |window| window.shows("unsaved changes of an earlier run"));
    assert_eq!((window.saved().as_str(), window.scenes().len()), ("Unsaved changes", 7), "the copy is there");
    window.ctrl(Key::S);
    window.wait_for("the save", |window| window.saved().starts_with("Saved "));
    let file = home.path("marketing-60s.board.ron");
    assert_eq!(storage::open(&file).unwrap().project.scenes.len(), 7, "in its own file");
    drop(window);
    home.wait_for_the_end();
    home.start().expect_no("LEFT UNSAVED");
}

#[test]
fn what_was_recovered_and_not_saved_is_offered_again() {
    let home = Home::new();
    crash(&home);
    let mut window = home.start();
    window.press("Recover");
    drop(window);
    home.wait_for_the_end();
    home.start().expect("LEFT UNSAVED");
}

#[test]
fn discarding_is_for_good() {
    let home = Home::new();
    crash(&home);
    let mut window = home.start();
    window.press("Discard marketing-60s");
    window.wait_for("the end of the list", |window| window.find("LEFT UNSAVED").is_none());
    assert_eq!(home.recovery_files(), 0, "gone");
}

#[test]
fn a_run_that_lives_is_not_offered() {
    let home = Home::new();
    let _alive = crashed(&home);
    home.start().expect_no("LEFT UNSAVED");
}

/// Holds that what the crash left is offered over the board, and comes back.
#[track_caller]
fn offered(window: &mut Window, how: &str) {
    window.wait_for(how, |window| window.shows("Unsaved changes of"));
    assert_eq!(window.scenes().len(), 6, "{how}: the file as it is");
    window.press("Recover");
    window.wait_for("the changes", |window| window.scenes().len() == 7);
}

#[test]
fn a_recent_project_offers_what_a_crash_left_of_it() {
    let home = Home::new();
    crash(&home);
    let mut window = home.start();
    window.press("Open Ember*");
    offered(&mut window, "opened from the list of recent projects");
}

#[test]
fn a_project_that_is_dropped_on_the_window_offers_what_a_crash_left_of_it() {
    let home = Home::new();
    crash(&home);
    let mut window = home.start();
    window.drop_file(&home.path("marketing-60s.board.ron"));
    offered(&mut window, "let go over the window");
}

#[test]
fn what_is_recovered_is_not_written_over_a_file_that_another_window_has() {
    let home = Home::new();
    crash(&home);
    let file = home.path("marketing-60s.board.ron");
    let mut window = home.start();
    let other = home.open(&file);
    window.press("Recover");
    window.wait_for("the copy", |window| window.title().is_some() && window.scenes().len() == 7);
    window.ctrl(Key::S);
    window.wait_for("a way out", |window| window.find("Path").is_some() || window.shows("Not saved"));
    assert_eq!(storage::open(&file).unwrap().project.scenes.len(), 6, "not a scene of it");
    assert_eq!(other.saved(), "Saved", "the other window may still write");
}
