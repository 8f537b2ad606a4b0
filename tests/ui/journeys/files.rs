//! Saving, other programs, other windows, shot lists.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use creditboard::storage;
use egui::Key;

use crate::support::{Home, Window};

fn add_scene(board: &mut Window) {
    board.ctrl(Key::End);
    board.press("+ Scene");
}

/// Whether this is the time of a save, such as `Saved 12:04`.
fn is_time(saved: &str) -> bool {
    let time = saved.strip_prefix("Saved ").unwrap_or_default();
    time.len() == 5 && time.as_bytes()[2] == b':' && time.replace(':', "").parse::<u16>().is_ok()
}

#[test]
fn ctrl_s_writes_the_file_and_says_when() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut board = home.open(&file);
    add_scene(&mut board);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| is_time(&board.saved()));
    assert_eq!(storage::open(&file).unwrap().project.scenes.len(), 7, "all of it");
    add_scene(&mut board);
    assert_eq!(board.saved(), "Unsaved changes", "true at every moment");
}

#[test]
fn saving_an_unchanged_file_gives_the_same_bytes() {
    let home = Home::new();
    let file = home.sample("harbour-lights");
    let before = fs::read(&file).unwrap();
    let mut board = home.open(&file);
    board.ctrl(Key::S);
    board.wait_for("the save", |board| is_time(&board.saved()));
    assert_eq!(fs::read(&file).unwrap(), before, "byte by byte");
}

#[test]
fn a_new_project_is_saved_under_a_typed_name() {
    let home = Home::new();
    home.plan("pro");
    let mut board = home.start();
    board.press("New project");
    assert_eq!(board.saved(), "New", "nothing to save yet");
    board.press("Add the first scene");
    assert_eq!(board.saved(), "Not saved yet", "no file holds it");
    board.ctrl(Key::S);
    board.wait_for("the question for a name", |board| board.find("Path").is_some());
    board.write_into("Path", &home.path("film").display().to_string());
    board.key(Key::Enter);
    board.wait_for("the save", |board| is_time(&board.saved()));
    assert_eq!(storage::open(&home.path("film.board.ron")).unwrap().project.scenes.len(), 1, "with its ending");
    board.ctrl(Key::W);
    board.expect("Open film");
}

#[test]
fn a_name_that_is_taken_is_not_overwritten() {
    let home = Home::new();
    let other = home.sample("educational-3min");
    let before = fs::read(&other).unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.keys(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::S);
    board.wait_for("the question for a name", |board| board.find("Path").is_some());
    board.write_into("Path", &other.display().to_string());
    board.press("Save");
    board.wait_for("the refusal", |board| board.shows("already a file"));
    assert_eq!(fs::read(&other).unwrap(), before, "left as it was");
}

#[test]
fn a_read_only_file_is_not_overwritten_and_the_document_stays() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let before = fs::read(&file).unwrap();
    let mut board = home.open(&file);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    add_scene(&mut board);
    board.ctrl(Key::S);
    board.wait_for("the refusal", |board| board.shows("Not saved"));
    board.expect("the file is read-only, and it was left as it is; save under another name");
    board.press("Decide later");
    assert_eq!((board.saved().as_str(), board.scenes().len()), ("Unsaved changes", 7), "nothing is lost");
    assert_eq!(fs::read(&file).unwrap(), before, "not a byte");
}

#[test]
fn a_folder_that_vanishes_loses_nothing_and_can_come_back() {
    let home = Home::new();
    let folder = home.path("stick");
    fs::create_dir(&folder).unwrap();
    let file = folder.join("film.board.ron");
    fs::copy(home.sample("marketing-60s"), &file).unwrap();
    let mut board = home.open(&file);
    add_scene(&mut board);
    fs::remove_dir_all(&folder).unwrap();
    board.ctrl(Key::S);
    board.wait_for("the refusal", |board| board.shows("Not saved"));
    assert_eq!((board.saved().as_str(), board.scenes().len()), ("Unsaved changes", 7), "nothing is lost");
    board.press("Put the file back");
    board.wait_for("the next refusal", |board| board.shows("Try again"));
    board.wait_for("its recovery file", |_| home.recovery_files() == 1);
    fs::create_dir(&folder).unwrap();
    board.press("Try again");
    board.wait_for("the save", |board| is_time(&board.saved()));
    assert_eq!(storage::open(&file).unwrap().project.scenes.len(), 7, "back in its place");
}

#[test]
fn a_file_changed_behind_our_back_is_not_overwritten() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut board = home.open(&file);
    add_scene(&mut board);
    let theirs = fs::read_to_string(&file).unwrap().replace("The cold cup", "The old cup");
    fs::write(&file, &theirs).unwrap();
    board.ctrl(Key::S);
    board.wait_for("the refusal", |board| board.shows("Not saved"));
    assert_eq!(fs::read_to_string(&file).unwrap(), theirs, "theirs is there");
    board.key(Key::Escape);
    assert_eq!(board.scenes().len(), 7, "mine too");
    board.ctrl(Key::S);
    board.wait_for("the refusal again", |board| board.shows("Discard mine, load the other version"));
    board.press("Discard mine, load the other version");
    board.wait_for("theirs", |board| board.scenes().first().is_some_and(|title| title == "The old cup"));
    assert_eq!(board.scenes().len(), 6, "mine was dropped in so many words");
}

#[test]
fn mine_stays_when_theirs_cannot_be_read() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut board = home.open(&file);
    add_scene(&mut board);
    fs::write(&file, "no project at all").unwrap();
    board.ctrl(Key::S);
    board.wait_for("the refusal", |board| board.shows("Not saved"));
    board.press("Discard mine, load the other version");
    board.wait_for("the reason", |board| board.find("Dismiss message").is_some());
    assert_eq!((board.saved().as_str(), board.scenes().len()), ("Unsaved changes", 7), "nothing is lost");
    board.pass(1.5);
    board.wait_for("its recovery file", |_| home.recovery_files() == 1);
}

#[test]
fn the_file_that_is_open_can_be_opened_again() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut board = home.open(&file);
    let theirs = fs::read_to_string(&file).unwrap().replace("The cold cup", "The old cup");
    fs::write(&file, &theirs).unwrap();
    board.ctrl(Key::O);
    board.wait_for("the question for a file", |board| board.find("Path").is_some());
    board.write_into("Path", &file.display().to_string());
    board.press("Open");
    board.wait_for("what is on the disk", |board| board.scenes().first().is_some_and(|title| title == "The old cup"));
    assert_eq!(board.saved(), "Saved", "this window may still write it");
    assert_eq!(home.open(&file).saved(), "Read-only", "and no other");
}

#[test]
fn mine_is_saved_under_another_name_beside_theirs() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut board = home.open(&file);
    add_scene(&mut board);
    fs::write(&file, "theirs").unwrap();
    board.ctrl(Key::S);
    board.wait_for("the refusal", |board| board.shows("Not saved"));
    board.press("Save mine under another name…");
    board.wait_for("the question for a name", |board| board.find("Path").is_some());
    board.write_into("Path", &home.path("mine.board.ron").display().to_string());
    board.press("Save");
    board.wait_for("the save", |board| is_time(&board.saved()));
    assert_eq!(storage::open(&home.path("mine.board.ron")).unwrap().project.scenes.len(), 7, "mine");
    assert_eq!(fs::read_to_string(&file).unwrap(), "theirs", "theirs");
}

#[test]
fn a_file_that_was_removed_can_be_written_again() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut board = home.open(&file);
    add_scene(&mut board);
    fs::remove_file(&file).unwrap();
    board.ctrl(Key::S);
    board.wait_for("the refusal", |board| board.shows("Not saved"));
    board.press("Save mine under another name…");
    board.wait_for("the question for a name", |board| board.find("Path").is_some());
    board.write_into("Path", &file.display().to_string());
    board.press("Save");
    board.wait_for("the save", |board| is_time(&board.saved()));
    assert_eq!(storage::open(&file).unwrap().project.scenes.len(), 7, "there again");
}

#[test]
fn coming_back_to_the_window_shows_what_others_did_to_the_file() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut board = home.open(&file);
    fs::write(&file, "theirs").unwrap();
    board.event(egui::Event::WindowFocused(true));
    board.wait_for("the notice", |board| board.shows("Another program changed"));
    board.press("Dismiss");
    board.expect_no("Another program changed");
}

#[test]
fn a_second_window_reads_only() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let _first = home.open(&file);
    let mut second = home.open(&file);
    second.expect("Another Creditboard window has this file open");
    assert_eq!(second.saved(), "Read-only", "said in the bar too");
    add_scene(&mut second);
    second.ctrl(Key::S);
    second.wait_for("the question for another name", |second| second.find("Path").is_some());
    assert_eq!(storage::open(&file).unwrap().project.scenes.len(), 6, "not written");
}

#[test]
fn the_lock_goes_with_the_window() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    drop(home.open(&file));
    assert_eq!(home.open(&file).saved(), "Saved", "nobody else has it");
}

#[test]
fn a_file_that_is_no_project_says_so_and_the_board_stays() {
    let home = Home::new();
    let wrong = home.path("wrong.board.ron");
    fs::write(&wrong, "(format: 1, scenes: oops)").unwrap();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.ctrl(Key::O);
    board.wait_for("the question for a file", |board| board.find("Path").is_some());
    board.write_into("Path", &wrong.display().to_string());
    board.press("Open");
    board.wait_for("the reason", |board| board.shows("wrong.board.ron"));
    assert_eq!(board.scenes().len(), 6, "the board stays");
    board.press("Dismiss message");
    board.expect_no("wrong.board.ron");
}

#[test]
fn a_shot_list_exported_and_imported_costs_the_same() {
    let home = Home::new();
    let list = home.path("list.csv");
    let mut board = home.open(&home.sample("educational-3min"));
    board.ctrl(Key::E);
    board.wait_for("the question for a name", |board| board.find("Path").is_some());
    board.write_into("Path", &list.display().to_string());
    board.press("Export");
    board.wait_for("the export", |board| board.shows("Exported to"));
    board.ctrl(Key::I);
    board.wait_for("the question for a file", |board| board.find("Path").is_some());
    board.write_into("Path", &list.display().to_string());
    board.press("Import");
    board.wait_for("what it becomes", |board| board.find("Update 0 scenes").is_some());
    board.press("Import as: New project");
    board.press("Import 4 shots");
    board.wait_for("the import", |board| board.shows("Imported: "));
    assert_eq!(board.total(), "1,320", "scenes and the project's own assets");
    assert_eq!(board.saved(), "Not saved yet", "a project of its own");
}

#[test]
fn a_path_that_leads_nowhere_is_said_in_the_dialog() {
    let home = Home::new();
    let mut board = home.open(&home.sample("marketing-60s"));
    board.ctrl(Key::I);
    board.wait_for("the question for a file", |board| board.find("Path").is_some());
    board.press("Import");
    board.expect("Type the path of a file first.");
    board.write_into("Path", "/nowhere/at/all.csv");
    board.press("Import");
    board.wait_for("the reason", |board| board.shows("There is no file /nowhere/at/all.csv."));
    board.key(Key::Escape);
    assert!(board.find("Path").is_none(), "closed");
}
