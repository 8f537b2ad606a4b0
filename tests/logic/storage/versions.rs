//! What stands in a file outlasts whatever takes its place.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use creditboard::present::file_note_words;
use creditboard::storage::{
    Expect, Folders, Hold, Locking, SaveCause, Saving, Version, VersionKind, Versions, Written, lock, open,
};

use super::sample::{sample, save, titled};
use crate::cli::Place as Terminal;

struct Home {
    folder: tempfile::TempDir,
    versions: Versions,
    path: PathBuf,
}

fn home() -> Home {
    let folder = tempfile::tempdir().unwrap();
    let folders = Folders { config: folder.path().join("config"), data: folder.path().join("data") };
    let path = folder.path().join("mine/a.board.ron");
    fs::create_dir(folder.path().join("mine")).unwrap();
    Home { versions: Versions::of(&folders), path, folder }
}

/// Noon of this day of a month of 2026.
fn day(month: u32, day: u32) -> NaiveDateTime {
    chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

impl Home {
    fn save(&self, title: &str, at: NaiveDateTime) -> Written {
        let versions = Some(&self.versions);
        let saving = Saving { path: &self.path, expect: Expect::Anything, hold: Hold::Take, versions, at };
        saving.project(&titled(title)).unwrap()
    }

    fn list(&self) -> Vec<Version> {
        self.versions.list(Some(&self.path))
    }

    fn titles(&self) -> Vec<String> {
        self.list().iter().map(|version| version.open().unwrap().project.title).collect()
    }
}

#[test]
fn every_save_is_a_version_and_so_is_what_it_replaced() {
    let home = home();
    save(&home.path, &titled("of another program"), Expect::Absent).unwrap();
    home.save("one", day(11, 1));
    home.save("two", day(11, 1));
    assert_eq!(home.titles(), ["two", "one", "of another program"], "newest first");
    let kinds: Vec<VersionKind> = home.list().iter().map(|version| version.kind).collect();
    assert_eq!(kinds, [VersionKind::Saved, VersionKind::Saved, VersionKind::Replaced], "why each was kept");
    home.save("two", day(11, 2));
    assert_eq!(home.list().len(), 3, "the same again is no other version");
}

#[test]
fn versions_outlast_the_folder_of_the_project() {
    let home = home();
    home.save("one", day(11, 1));
    fs::remove_dir_all(home.path.parent().unwrap()).unwrap();
    assert_eq!(home.versions.newest_sound(&home.path).unwrap().1.project.title, "one", "kept elsewhere");
}

#[test]
fn the_last_ten_and_the_last_of_fourteen_days_are_kept() {
    let home = home();
    for number in 0..40 {
        // Two saves a day, for twenty days.
        home.save(&number.to_string(), day(11, 1 + number / 2));
    }
    // The last ten are of five days; of nine more days the last.
    let expected: Vec<String> =
        (30..40).rev().chain((13..30).rev().step_by(2)).map(|number| number.to_string()).collect();
    assert_eq!(home.titles(), expected[..19], "the others are gone");
    assert_eq!(home.titles().len(), 10 + 9, "fourteen days");
}

#[test]
fn a_clock_that_is_wrong_neither_mixes_nor_removes_versions() {
    let home = home();
    let far = |year| chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
    for (title, at) in [("one", day(11, 1)), ("two", far(2105)), ("three", far(1971)), ("four", day(11, 2))] {
        home.save(title, at);
    }
    assert_eq!(home.titles(), ["four", "three", "two", "one"], "in the order in which they were kept");
}

#[test]
fn a_damaged_file_falls_back_on_its_newest_sound_version() {
    let home = home();
    home.save("sound", day(11, 1));
    fs::write(&home.path, "(format: 1, scen").unwrap();
    assert!(open(&home.path).is_err(), "it cannot be opened");
    home.save("made anew", day(11, 2));
    let damaged = &home.list()[1];
    assert_eq!(fs::read(&damaged.file).unwrap(), b"(format: 1, scen", "byte for byte");
    fs::write(&home.path, "").unwrap();
    assert_eq!(home.versions.newest_sound(&home.path).unwrap().1.project.title, "made anew", "newest");
}

#[test]
fn what_was_never_saved_can_be_kept_too() {
    let home = home();
    let text = creditboard::storage::format::write(&titled("discarded"));
    let kept = home.versions.keep(None, text.as_bytes(), VersionKind::Discarded, day(11, 1)).unwrap();
    assert_eq!(home.versions.list(None), [kept], "under no file's name");
    assert!(home.list().is_empty(), "and under that of no other");
}

#[test]
fn a_save_works_where_no_version_can_be_kept_and_says_so() {
    let home = home();
    fs::write(home.folder.path().join("data"), "a file where the folder belongs").unwrap();
    let notes = home.save("one", day(11, 1)).notes;
    let said: Vec<String> = notes.iter().map(file_note_words).collect();
    assert!(said[0].starts_with("No earlier version could be kept: a part of the path is not a folder"), "{said:?}");
    assert_eq!(open(&home.path).unwrap().project.title, "one", "saved all the same");
}

#[test]
fn no_one_writes_a_file_that_another_window_holds() {
    let home = home();
    drop(home.save("one", day(11, 1)));
    let window = lock(&home.path);
    assert!(matches!(window, Locking::Mine(_)), "as a window that has it open");
    let take = Saving { path: &home.path, expect: Expect::Anything, hold: Hold::Take, versions: None, at: day(11, 1) };
    let refused = take.project(&sample()).unwrap_err();
    assert_eq!(refused.cause, SaveCause::InUse, "{refused:?}");
    assert_eq!(take.bytes(b"csv").unwrap_err().cause, SaveCause::InUse, "nor as text");
    let mine = Saving { hold: Hold::Mine, ..take };
    assert!(mine.project(&titled("two")).is_ok(), "the holder itself does");
}

/// Every subcommand that writes, its output named.
fn writers(output: &str) -> [Vec<String>; 4] {
    let args = |args: &[&str]| args.iter().map(|arg| (*arg).to_owned()).collect::<Vec<_>>();
    [
        args(&["import", "shots.csv", "-o", output]),
        args(&["import", "shots.csv", "--into", "harbour-lights.board.ron", "-o", output]),
        args(&["fit", "harbour-lights.board.ron", "--credits", "9000", "-o", output]),
        args(&["reach", "harbour-lights.board.ron", "--credits", "9000", "-o", output]),
    ]
}

#[test]
fn subcommands_keep_the_law_of_locks_and_leave_a_version_behind() {
    let place = Terminal::new();
    place.write(
        "harbour-lights.board.ron",
        &fs::read_to_string(crate::cli::sample("harbour-lights.board.ron")).unwrap(),
    );
    let export = ["export", "harbour-lights.board.ron", "-o", "shots.csv"];
    assert_eq!(place.run(&export).status, 0, "a list to import");
    let out = place.path("out.board.ron");
    for writer in writers("out.board.ron") {
        let args: Vec<&str> = writer.iter().map(String::as_str).collect();
        save(&out, &titled("mine"), Expect::Anything).unwrap();
        let window = lock(&out);
        let said = place.run(&args);
        assert_eq!(said.status, 2, "{args:?} is refused: {}", said.err);
        assert!(said.err.contains("another Creditboard has this file open"), "{}", said.err);
        assert_eq!(open(&out).unwrap().project.title, "mine", "as it was");
        drop(window);
        assert_eq!(place.run(&args).status, 0, "{args:?} works without the window");
        let folders = Folders { config: place.path("config/creditboard"), data: data_of(&place) };
        let kept = Versions::of(&folders).list(Some(&out));
        assert!(kept.iter().any(|version| version.open().unwrap().project.title == "mine"), "{args:?}: {kept:?}");
        fs::remove_dir_all(data_of(&place).join("versions")).unwrap();
    }
    let window = lock(&place.path("shots.csv"));
    assert_eq!(place.run(&export).status, 2, "an export is written under a lock as well");
    drop(window);
    // What is no project takes the place of none.
    let held = fs::read(&out).unwrap();
    for args in [
        &["export", "harbour-lights.board.ron", "-o", "out.board.ron"][..],
        &["prices", "export", "-o", "out.board.ron"],
    ] {
        assert_eq!(place.run(args).status, 2, "{args:?} is refused");
        assert_eq!(fs::read(&out).unwrap(), held, "{args:?} leaves it as it was");
    }
}

fn data_of(place: &Terminal) -> PathBuf {
    let found = [place.path("data/creditboard"), place.path("creditboard")];
    found.into_iter().find(|folder: &PathBuf| Path::is_dir(folder)).unwrap()
}
