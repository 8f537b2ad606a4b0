//! Nothing is given up unasked.

use std::fs;

use creditboard::storage;
use egui::Key;

use crate::support::{Home, Window};

const QUESTION: &str = "Save the changes first?";

/// A board with a change that no file holds.
fn changed(home: &Home) -> Window {
    let mut board = home.open(&home.sample("marketing-60s"));
    board.select(1);
    board.ctrl(Key::D);
    assert_eq!((board.saved().as_str(), board.scenes().len()), ("Unsaved changes", 7), "a scene more");
    board
}

fn scenes_on_disk(home: &Home) -> usize {
    storage::open(&home.path("marketing-60s.board.ron")).unwrap().project.scenes.len()
}

#[test]
fn a_window_without_changes_closes_at_once() {
    let home = Home::new();
    let mut board = home.open(&home.sample("marketing-60s"));
    assert!(board.close(), "there is nothing to ask");
    board.expect_no(QUESTION);
}

#[test]
fn escape_keeps_the_window_and_the_changes() {
    let home = Home::new();
    let mut board = changed(&home);
    assert!(!board.close(), "it asks first");
    board.expect(QUESTION);
    board.key(Key::Escape);
    board.expect_no(QUESTION);
    assert_eq!((board.saved().as_str(), board.scenes().len()), ("Unsaved changes", 7), "nothing is lost");
}

#[test]
fn a_click_beside_the_question_means_cancel() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::W);
    board.expect(QUESTION);
    board.click(egui::Pos2::new(300.0, 700.0), egui::Modifiers::NONE);
    board.expect_no(QUESTION);
    assert_eq!(board.scenes().len(), 7, "nothing is lost");
}

#[test]
fn save_writes_and_then_leaves() {
    let home = Home::new();
    let mut board = changed(&home);
    board.close();
    board.press("Save");
    board.wait_for("the end", Window::has_closed);
    assert_eq!(scenes_on_disk(&home), 7, "what was changed is in the file");
}

#[test]
fn enter_saves_as_the_button_in_the_foreground_says() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::W);
    assert!(board.get("Save").focused, "the safe answer");
    board.key(Key::Enter);
    board.wait_for("the start screen", |board| board.shows("New project"));
    assert_eq!(scenes_on_disk(&home), 7, "saved");
}

#[test]
fn discard_leaves_the_file_as_it_was() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::W);
    board.press("Discard changes");
    board.expect("New project");
    assert_eq!(scenes_on_disk(&home), 6, "as it was");
    drop(board);
    home.start().expect_no("LEFT UNSAVED");
}

#[test]
fn quit_asks_as_well() {
    let home = Home::new();
    let mut board = changed(&home);
    board.ctrl(Key::Q);
    board.expect(QUESTION);
    board.press("Cancel");
    board.expect_no(QUESTION);
    assert_eq!(board.saved(), "Unsaved changes", "here we are");
}

#[test]
fn a_file_that_cannot_be_saved_keeps_the_window_open() {
    let home = Home::new();
    let mut board = changed(&home);
    fs::write(home.path("marketing-60s.board.ron"), "something else").unwrap();
    board.close();
    board.press("Save");
    board.wait_for("the refusal", |board| board.shows("Not saved"));
    assert!(!board.has_closed(), "it stays");
    board.press("Decide later");
    assert_eq!((board.saved().as_str(), board.scenes().len()), ("Unsaved changes", 7), "nothing is lost");
}

#[test]
fn giving_up_the_file_name_gives_up_leaving() {
    let home = Home::new();
    home.plan("starter");
    let mut board = home.start();
    board.press("New project");
    board.press("+ Scene");
    board.close();
    board.press("Save");
    board.wait_for("the question for a name", |board| board.find("Path").is_some());
    board.press("Cancel");
    board.ctrl(Key::S);
    board.wait_for("the question for a name", |board| board.find("Path").is_some());
    board.write_into("Path", &home.path("later").display().to_string());
    board.press("Save");
    board.wait_for("the save", |board| board.saved().starts_with("Saved"));
    assert!(!board.has_closed(), "saving later is no leaving");
    assert!(home.path("later.board.ron").is_file(), "with the usual ending");
}
