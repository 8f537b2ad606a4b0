//! Whole boards beside each other.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use creditboard::domain::{ModelId, Project};
use creditboard::storage::{self, Expect, Hold, Saving};
use egui::Key;

use crate::support::{Home, Window};

/// A copy of the sample under another name, changed.
fn copy(home: &Home, name: &str, change: impl FnOnce(&mut Project)) -> PathBuf {
    let mut project = storage::open(&home.path("educational-3min.board.ron")).unwrap().project;
    change(&mut project);
    let path = home.path(&format!("{name}.board.ron"));
    let at = chrono::NaiveDateTime::default();
    Saving { path: &path, expect: Expect::Absent, hold: Hold::Mine, versions: None, at }.project(&project).unwrap();
    path
}

/// Every shot by another model.
fn all_by(project: &mut Project, model: &str) {
    for scene in &mut project.scenes {
        for asset in &mut Arc::make_mut(scene).assets {
            if asset.kind() == creditboard::domain::Kind::Video {
                asset.final_choice.model = ModelId::from(model);
            }
        }
    }
}

/// The sample with two other boards among the recent ones.
fn home() -> (Home, PathBuf) {
    let home = Home::new();
    home.plan("pro");
    let file = home.sample("educational-3min");
    let cheap = copy(&home, "cheap", |project| all_by(project, "kling-v2.1"));
    let client = copy(&home, "client", |project| all_by(project, "veo3"));
    home.settings(|settings| settings.recent = vec![cheap, client]);
    (home, file)
}

/// The comparison, with nothing beside the open board yet.
fn compared(home: &Home, file: &Path) -> Window {
    let mut board = home.open(file);
    board.menu("File", "Compare boards…");
    board.wait_for_quiet();
    board
}

/// What a reader hears of a row.
#[track_caller]
fn row(board: &Window, label: &str) -> String {
    board.get(&format!("{label}: *")).name
}

/// The board files and when each was written.
fn boards(home: &Home) -> Vec<(PathBuf, std::time::SystemTime)> {
    let is_board = |path: &Path| path.to_string_lossy().ends_with(".board.ron");
    home.written().into_iter().filter(|(path, _)| is_board(path)).collect()
}

#[test]
fn boards_stand_beside_the_open_one_and_nothing_is_written() {
    let (home, file) = home();
    let before = boards(&home);
    let mut board = compared(&home, &file);
    board.expect("Both passes, on Pro, with 2,500 credits left for the open board.");
    board.press("cheap");
    board.press("client");
    board.wait_for("both", |board| board.find("No retakes: *").is_some_and(|row| row.name.contains("client")));
    assert_eq!(
        row(&board, "No retakes"),
        "No retakes: educational-3min 1,320; cheap 220, −1,100, lowest; client 2,520, +1,200"
    );
    assert_eq!(
        row(&board, "Chance"),
        "Chance: educational-3min 83 %; cheap over 99 %, +17 points, highest; client 0 %, −83 points"
    );
    assert_eq!(row(&board, "Kling v2.1"), "Kling v2.1: educational-3min —; cheap 20 s, +20 s; client —, same");
    assert_eq!(boards(&home), before, "only looked at");
    board.press("Remove client");
    assert!(!row(&board, "No retakes").contains("client"), "the column is gone");
    assert!(board.find("client").is_some(), "and is offered again");
    board.key(Key::Escape);
    assert!(!board.shows("Compare boards"), "Escape closes it");
}

#[test]
fn what_differs_is_told_asset_by_asset() {
    let (home, file) = home();
    let other = copy(&home, "shorter", |project| {
        let last = project.scenes.pop().unwrap();
        assert!(!last.assets.is_empty(), "something goes with it");
    });
    let mut board = compared(&home, &file);
    board.drop_file(&other);
    board.wait_for("the other board", |board| board.shows("removed"));
    board.expect("WHAT DIFFERS");
    board.drop_file(&other);
    board.expect("“shorter” is already here.");
}

#[test]
fn every_kind_of_file_gets_a_sentence_of_its_own() {
    let (home, file) = home();
    let check = |name: &str, content: Option<&str>, sentence: &str| {
        let path = home.path(name);
        if let Some(content) = content {
            fs::write(&path, content).unwrap();
        }
        let mut board = compared(&home, &file);
        board.drop_file(&path);
        board.wait_for(sentence, |board| board.shows(sentence));
        assert!(board.find("Remove *").is_some(), "it can be removed");
        drop(board);
        home.wait_for_the_end();
    };
    check("gone.board.ron", None, "Can’t be compared: there is no such file.");
    check("damaged.board.ron", Some("project(version: 1, scenes: ["), "Can’t be compared: ");
    check("picture.png", Some("no board"), "Can’t be compared: ");
    let same = fs::read_to_string(&file).unwrap();
    check("same.board.ron", Some(&same), "Identical to the open board.");
    let outside = same.replacen("seconds: 15", "seconds: 16", 1);
    check("outside.board.ron", Some(&outside), "changed outside Creditboard");
}

#[test]
fn three_boards_are_the_most() {
    let (home, file) = home();
    let more: Vec<PathBuf> = (0..4).map(|number| copy(&home, &format!("copy-{number}"), |_| ())).collect();
    let mut board = compared(&home, &file);
    for path in &more {
        board.drop_file(path);
    }
    board.wait_for_quiet();
    board.expect("“copy-3” was not added: three boards at most. Remove one first.");
    board.press("Remove copy-0");
    board.drop_file(&more[3]);
    board.wait_for("the fourth", |board| board.find("Open copy-3").is_some());
}

#[test]
fn another_board_is_opened_and_unsaved_work_is_asked_about() {
    let (home, file) = home();
    let mut board = home.open(&file);
    board.ctrl(Key::End);
    board.press("+ Scene");
    board.menu("File", "Compare boards…");
    board.press("cheap");
    board.wait_for("the other board", |board| board.find("Open cheap").is_some());
    board.press("Open cheap");
    board.expect("Save the changes first?");
    board.press("Cancel");
    board.expect("Compare boards");
    board.press("Open cheap");
    board.press("Discard changes");
    board.wait_for("the other board", |board| board.saved() == "Saved");
    assert_eq!(board.names().iter().filter(|name| *name == "Compare boards").count(), 0, "the board shows");
}

#[test]
fn a_typed_path_is_compared_and_giving_up_comes_back() {
    let (home, file) = home();
    let mut board = compared(&home, &file);
    board.press("Browse…");
    board.wait_for("the question for a path", |board| board.find("Path").is_some());
    board.key(Key::Escape);
    board.expect("Compare boards");
    board.press("Browse…");
    board.wait_for("the question for a path", |board| board.find("Path").is_some());
    board.write_into("Path", &home.path("client.board.ron").display().to_string());
    board.press("Compare");
    board.wait_for("the other board", |board| board.find("Open client").is_some());
}

#[test]
fn a_stored_version_stands_beside_the_board_of_now() {
    let (home, file) = home();
    let mut board = home.open(&file);
    let scenes = board.scenes().len();
    board.ctrl(Key::End);
    board.press("+ Scene");
    board.ctrl(Key::S);
    board.wait_for("the save", |board| board.saved().starts_with("Saved "));
    board.menu("File", "Versions…");
    board.wait_for("the newest version", |board| board.shows("This is what you see now."));
    board.press("*, replaced, *");
    board.press("Compare boards…");
    board.wait_for("the version", |board| board.find("Restore the version of *").is_some_and(|one| one.enabled));
    assert!(row(&board, "Running time").contains("−"), "it is shorter: {}", row(&board, "Running time"));
    board.press("Restore the version of *");
    board.wait_for("the version", |board| board.scenes().len() == scenes);
    board.ctrl(Key::Z);
    assert_eq!(board.scenes().len(), scenes + 1, "one step back");
}
