//! Other people's takes, copies and lost keys (rule 18): asked once, and nothing charged or taken over in silence.

use std::fs;
use std::path::{Path, PathBuf};

use creditboard::domain::{
    AssetId, Credits, MadeOf, ModelId, Pass, ProjectKey, RateKey, Take, TakeId, TakeOutcome, TakeStanding, TakeUnit,
    Validity,
};
use creditboard::storage::{self, UsageStore};
use egui::{Key, Modifiers};

use crate::support::{Home, Window};

/// The marketing video as it comes from somebody else, who was charged a billion credits for the script.
fn from_elsewhere(home: &Home) -> PathBuf {
    home.plan("pro");
    let file = home.sample("marketing-60s");
    let mut project = storage::open(&file).unwrap().project;
    let script = project.assets[0].id;
    project.key = Some(ProjectKey::from_bits(5));
    project.takes = std::sync::Arc::new([charged(script)].into_iter().collect());
    home.project(&project)
}

fn charged(asset: AssetId) -> Take {
    Take {
        id: TakeId::from_bits(77),
        edits: 0,
        validity: Validity::Counts,
        asset,
        pass: Pass::Final,
        at: "2026-11-20T10:00:00".parse().unwrap(),
        model: ModelId::from("script-gpt-4"),
        mode: RateKey::Script,
        after_draft: false,
        credits: Credits::new(1_000_000_000),
        outcome: TakeOutcome::Kept,
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: None,
        standing: TakeStanding::Stands,
    }
}

const ASKED: &str = "1 take in this file, 1,000,000,000 credits, isn’t in this computer’s usage record";

fn shows_start(window: &Window, words: &str) -> bool {
    window.names().iter().any(|name| name.starts_with(words))
}

fn record_script(window: &mut Window) {
    window.ctrl(Key::R);
    window.press("Project · Script: Kept");
    window.press("Record 1 take");
}

fn save(window: &mut Window) {
    window.ctrl(Key::S);
    window.wait_for("the save", |window| window.saved().starts_with("Saved "));
    window.wait_for_quiet();
}

/// How many takes and files the store of this home knows.
fn in_store(home: &Home) -> (usize, usize) {
    let store = UsageStore::open_existing(&home.folders()).and_then(|opened| opened.parts().0);
    store.and_then(|store| store.load().ok()).map_or((0, 0), |usage| (usage.takes.len(), usage.boards.len()))
}

/// A project with a take, saved, and a copy of its file.
fn copied(home: &Home) -> (PathBuf, PathBuf) {
    home.plan("pro");
    let file = home.sample("marketing-60s");
    let mut window = home.open(&file);
    record_script(&mut window);
    save(&mut window);
    drop(window);
    home.wait_for_the_end();
    let copy = home.path("copy.board.ron");
    fs::copy(&file, &copy).unwrap();
    (file, copy)
}

fn open_and_ask(home: &Home, copy: &Path) -> Window {
    let mut window = home.open(copy);
    window.wait_for("the question", |window| shows_start(window, "This file is a copy of “"));
    window
}

#[test]
fn somebody_elses_take_charges_nothing_and_is_asked_about_once() {
    let home = Home::new();
    let file = from_elsewhere(&home);
    let mut window = home.open(&file);
    window.wait_for("the question", |window| shows_start(window, ASKED));
    window.expect("to go of 2,500 left");
    assert_eq!(window.total(), "86", "it counts as made");
    window.press("Someone else’s");
    window.wait_for("the answer", |window| !shows_start(window, ASKED));
    window.wait_for_quiet();
    window.expect("to go of 2,500 left");
    drop(window);
    home.wait_for_the_end();
    let mut window = home.open(&file);
    window.wait_for_quiet();
    assert!(!shows_start(&window, ASKED), "not asked again");
    window.expect("to go of 2,500 left");
}

#[test]
fn a_take_that_is_ones_own_is_charged_once_said_so() {
    let home = Home::new();
    let file = from_elsewhere(&home);
    let mut window = home.open(&file);
    window.wait_for("the question", |window| shows_start(window, ASKED));
    window.press("Mine");
    window.wait_for("the charge", |window| window.shows("to go of 0 left"));
    window.wait_for("the store", |_| in_store(&home).0 == 1);
    assert!(!shows_start(&window, ASKED), "no more to ask");
    window.key(Key::Num5);
    window.expect("You said whose 1 take from elsewhere is, 1,000,000,000 credits.");
    window.press("Ask again whose they are");
    window.wait_for("the question", |window| shows_start(window, ASKED));
    window.wait_for("the store", |_| in_store(&home).0 == 0);
    window.wait_for_quiet();
    assert!(shows_start(&window, ASKED), "asked again");
    window.press("Someone else’s");
    window.wait_for("the answer", |window| !shows_start(window, ASKED));
    window.wait_for_quiet();
    assert_eq!(in_store(&home).0, 0, "and now the account is not charged");
}

#[test]
fn a_copy_that_is_kept_apart_records_for_itself_alone() {
    let home = Home::new();
    let (file, copy) = copied(&home);
    let mut window = open_and_ask(&home, &copy);
    window.ctrl(Key::R);
    window.expect("First answer the question above: are this file and the one it was copied from one project?");
    window.press("Keep apart");
    window.wait_for("the answer", |window| !shows_start(window, "This file is a copy of “"));
    window.ctrl(Key::R);
    window.press("Scene 1 · Desk, cold coffee at dawn: Kept");
    window.press("Record 1 take");
    save(&mut window);
    window.wait_for("the store", |_| in_store(&home) == (2, 2));
    drop(window);
    home.wait_for_the_end();
    let mut window = home.open(&file);
    window.wait_for("one account pays for both", |window| window.shows("to go of 2,485 left"));
    window.wait_for_quiet();
    assert_eq!(window.total(), "86", "nothing was taken over");
    assert!(!shows_start(&window, "This file is a copy of “"), "and nothing is to be asked");
}

#[test]
fn a_copy_that_is_one_project_with_its_original_shares_takes() {
    let home = Home::new();
    let (file, copy) = copied(&home);
    let mut window = open_and_ask(&home, &copy);
    window.press("One project");
    window.wait_for("the answer", |window| !shows_start(window, "This file is a copy of “"));
    window.wait_for("the store", |_| in_store(&home) == (1, 2));
    window.ctrl(Key::R);
    window.press("Scene 1 · Desk, cold coffee at dawn: Kept");
    window.press("Record 1 take");
    let both = window.total();
    window.wait_for("the store", |_| in_store(&home) == (2, 2));
    drop(window);
    home.wait_for_the_end();
    let mut window = home.open(&file);
    window.wait_for("the take", |window| window.total() == both);
}

#[test]
fn keys_pressed_within_one_frame_all_count_when_recording() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("marketing-60s"));
    window.ctrl(Key::R);
    window.expect("Record takes");
    let event =
        |key, pressed| egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    for key in [Key::K, Key::R, Key::K, Key::N, Key::K] {
        window.harness.input_mut().events.extend([event(key, true), event(key, false)]);
    }
    window.settle();
    window.expect("Record 4 takes");
}

#[test]
fn a_project_whose_key_was_never_saved_has_its_take_after_a_kill() {
    let home = Home::new();
    home.plan("pro");
    let file = home.sample("marketing-60s");
    let mut window = home.open(&file);
    window.wait_for_quiet();
    record_script(&mut window);
    window.wait_for("the store", |_| in_store(&home) == (1, 1));
    window.wait_for_quiet();
    drop(window);
    home.wait_for_the_end();
    fs::remove_dir_all(home.path("data/recovery")).unwrap();
    assert_eq!(storage::open(&file).unwrap().project.key, None, "its file knows nothing");
    let mut window = home.open(&file);
    window.wait_for("the take", |window| window.total() == "86");
    window.expect("to go of 2,490 left");
}
