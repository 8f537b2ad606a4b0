//! Takes are recorded, undone, saved and found again; balances are corrected; a broken store breaks nothing.

use std::fs;
use std::path::PathBuf;

use creditboard::domain::{TakeId, TakeOutcome};
use creditboard::storage::{self, Settings, UsageStore};
use egui::{Key, Modifiers};

use crate::limits::large;
use crate::support::{Home, Window};

/// The marketing video, paid from a plan that the user has named: 96 credits in all, 10 of them for the script.
fn marketing(home: &Home) -> Window {
    home.plan("pro");
    home.open(&home.sample("marketing-60s"))
}

/// How many takes the store of this home has.
fn takes_in_store(home: &Home) -> usize {
    let store = UsageStore::open_existing(&home.folders()).and_then(|opened| opened.parts().0);
    store.and_then(|store| store.load().ok()).map_or(0, |usage| usage.takes.len())
}

/// The marketing video with two takes, of which its file has only the first: what became of the second is said.
fn one_saved_one_not(home: &Home, outcome: &str) -> (PathBuf, Window) {
    home.plan("pro");
    let file = home.sample("marketing-60s");
    let mut window = home.open(&file);
    record_script(&mut window);
    window.ctrl(Key::S);
    window.wait_for("the save", |window| window.saved().starts_with("Saved "));
    window.ctrl(Key::R);
    window.press(&format!("Scene 1 · Desk, cold coffee at dawn: {outcome}"));
    window.press("Record 1 take");
    window.wait_for("the take", |window| window.shows("to go of 2,485 left"));
    (file, window)
}

/// Records the script as kept.
fn record_script(window: &mut Window) {
    window.ctrl(Key::R);
    window.press("Project · Script: Kept");
    window.press("Record 1 take");
}

#[test]
fn a_recorded_take_is_spent_and_no_longer_planned() {
    let home = Home::new();
    let mut window = marketing(&home);
    assert_eq!(window.total(), "96", "nothing is made yet");
    record_script(&mut window);
    assert_eq!(window.total(), "86", "what is still to go");
    window.expect("to go of 2,490 left");
    window.press("Usage");
    window.expect("10 spent + ");
    window.expect("Script generation (GPT-4), 1 script, project, 10 credits, done");
    window.ctrl(Key::Z);
    assert_eq!(window.total(), "96", "undone");
    window.expect("planned of 2,500 left");
    window.ctrl(Key::Y);
    assert_eq!(window.total(), "86", "and done again");
}

#[test]
fn takes_of_a_large_board_are_asked_for_without_a_wait() {
    let home = Home::new();
    home.plan("studio");
    // More than a frame can spare the time for.
    let mut window = home.open(&home.project(&large(600)));
    window.ctrl(Key::R);
    window.wait_for("the question", |window| window.shows("Record takes"));
    window.press("Scene 1 · enhancement: Kept");
    window.press("Record 1 take");
    window.wait_for("the take", |window| window.shows("to go of 29,995 left"));
}

#[test]
fn takes_are_there_again_when_the_project_was_not_saved() {
    let home = Home::new();
    let (file, mut window) = one_saved_one_not(&home, "Rejected");
    // The window shows it before the store has it.
    window.wait_for("the store", |_| takes_in_store(&home) == 2);
    drop(window);
    home.wait_for_the_end();
    // The project is opened from its first save: the second take is known to the store alone.
    let mut window = home.open(&file);
    window.wait_for("the take from the store", |window| window.shows("to go of 2,485 left"));
    window.press("Usage");
    window.wait_for("the take in the project", |window| window.shows("15 spent + "));
}

#[test]
fn what_the_site_says_is_left_holds() {
    let home = Home::new();
    let mut window = marketing(&home);
    record_script(&mut window);
    window.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    window.write_into("The site shows", "1940");
    window.key(Key::Enter);
    window.press("Use this balance");
    window.wait_for("the balance", |window| window.shows("to go of 1,940 left"));
    window.press("Usage");
    window.press("Usage: By model");
    window.expect("Script generation (GPT-4)");
    window.expect("Not recorded");
    window.expect("550");
}

#[test]
fn a_take_whose_price_nobody_knows_is_not_recorded_as_free() {
    let home = Home::new();
    home.plan("pro");
    let text = |text: &str| text.replace("\"script-gpt-4\"", "\"script-of-tomorrow\"");
    let mut window = home.open(&home.edited("marketing-60s", text));
    window.ctrl(Key::R);
    window.press("Project · Script: Kept");
    window.expect("no price is known: type what it cost");
    assert!(!window.get("Record").enabled, "it cost something, and nobody knows what");
    window.write_into("Charged for Project · Script", "15");
    window.key(Key::Enter);
    window.press("Record 1 take");
    window.wait_for("the take", |window| window.shows("of 2,485 left"));
}

#[test]
fn a_balance_that_nobody_knows_is_not_taken_for_none() {
    let home = Home::new();
    home.plan("gold");
    let mut window = home.open(&home.sample("marketing-60s"));
    window.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    assert!(!window.get("Use this balance").enabled, "nothing is typed yet, and that is not 0");
    window.write_into("The site shows", "640");
    window.key(Key::Enter);
    assert!(window.get("Use this balance").enabled, "it is typed");
    window.press("Use this balance");
    window.wait_for("the balance", |window| window.shows("planned of 640 left"));
}

#[test]
fn a_broken_store_is_left_alone_and_said_so() {
    let home = Home::new();
    fs::create_dir_all(&home.folders().data).unwrap();
    let store = home.folders().data.join("usage.sqlite");
    let broken = b"this was a store once".repeat(300);
    fs::write(&store, &broken).unwrap();
    let mut window = marketing(&home);
    window.wait_for("the word about it", |window| window.shows("Usage store: show what is wrong"));
    record_script(&mut window);
    assert_eq!(window.total(), "86", "the project has it");
    window.expect("to go of 2,490 left");
    window.ctrl(Key::S);
    window.wait_for("the save", |window| window.saved().starts_with("Saved "));
    window.wait_for_quiet();
    assert_eq!(fs::read(&store).unwrap(), broken, "not a byte of it was touched");
}

#[test]
fn a_cycle_that_is_too_short_is_told_once() {
    let home = Home::new();
    home.plan("starter");
    let mut window = home.open(&home.sample("educational-3min"));
    window.expect("This board needs 1,120 credits more than are left");
    window.press("Not again in this cycle");
    window.expect_no("This board needs 1,120 credits");
    let remembered = || !Settings::load(&home.folders()).value.dismissed.is_empty();
    window.wait_for("the settings", |_| remembered());
    window.ctrl(Key::W);
    let mut window = home.open(&home.sample("educational-3min"));
    window.expect_no("This board needs 1,120 credits");
    window.press("Usage");
    window.expect("Add-on packs");
    window.press("Compare plans");
    window.expect("Visionary");
}

#[test]
fn a_row_of_the_run_sheet_asks_for_its_takes_and_tells_of_done_ones() {
    let home = Home::new();
    let mut window = marketing(&home);
    window.press("Usage");
    window.press("Record Kling v2.1 *");
    window.press("Scene 2 · Cup settles, steam rises: Rejected");
    window.press("Record 1 take");
    window.press("Usage: Learned");
    window.expect("image-to-video");
    window.press("Use this rate of image-to-video for this project");
    assert_eq!(window.total(), "96", "the bare total knows no rates");
    window.press("Edit");
    window.expect("Undo change keep rate");
}

#[test]
fn the_rate_of_a_model_is_used_told_and_put_back() {
    let home = Home::new();
    let mut window = marketing(&home);
    window.press("Usage");
    window.press("Record Kling v2.1 *");
    window.press("Scene 2 · Cup settles, steam rises: Rejected");
    window.press("Record 1 take");
    window.press("Usage: Learned");
    window.press("Use this rate of Kling v2.1, image-to-video for this project");
    window.expect("in use here");
    window.expect_no("Use this rate of Kling v2.1, image-to-video for this project");
    window.press("Put back the rate of Kling v2.1, image-to-video");
    window.expect_no("in use here");
    window.press("Use this rate of Kling v2.1, image-to-video for all projects");
    window.expect("in use for all");
    window.press("Costs");
    window.wait_for_quiet();
    window.expect("Of all takes of clips that start with a still by Kling v2.1, 8/15 are kept.");
    window.press("Put back: Of all takes of clips that start with a still by Kling v2.1, 8/15 are kept.");
    window.wait_for_quiet();
    window.expect_no("by Kling v2.1, 8/15 are kept.");
    window.press("Edit");
    window.expect("Undo put keep rate of kling-v2.1 back");
}

#[test]
fn a_take_is_changed_and_removed_in_the_inspector() {
    let home = Home::new();
    let mut window = marketing(&home);
    record_script(&mut window);
    window.expect("Done · 10 credits");
    window.press("Change take: Kept*");
    window.press("Failed, refunded");
    assert_eq!(window.total(), "96", "it is to be made again");
    window.expect("1 take, none kept · 0 credits");
    window.press("Change take: Failed, refunded*");
    window.press("Remove take");
    window.expect("Not made yet");
}

#[test]
fn another_plan_holds_from_its_day() {
    let home = Home::new();
    let mut window = marketing(&home);
    window.menu("File", "Plan and billing day…");
    window.press("Visionary");
    window.press("From: Reset, *");
    window.press("Use this plan");
    window.expect("planned of 2,500 left");
    window.menu("File", "Plan and billing day…");
    window.press("Pro");
    window.expect("Use this plan");
    window.press("Visionary");
    window.expect("Paid: By the month");
}

/// Takes that another program told the store for the project of a file.
fn recorded_elsewhere(home: &Home, file: &std::path::Path) {
    let project = storage::open(file).unwrap().project;
    let (key, mut take) = (project.key.unwrap(), project.takes.all().next().unwrap().clone());
    take.id = TakeId::random();
    take.outcome = TakeOutcome::Rejected;
    let (store, _) = UsageStore::open(&home.folders()).parts();
    store.unwrap().merge(key, &[take].into_iter().collect()).unwrap();
}

#[test]
fn a_record_is_undone_although_takes_came_from_another_window() {
    let home = Home::new();
    let (file, mut window) = one_saved_one_not(&home, "Kept");
    window.wait_for_quiet();
    recorded_elsewhere(&home, &file);
    window.event(egui::Event::WindowFocused(true));
    window.wait_for("the other take", |window| window.shows("to go of 2,475 left"));
    window.ctrl(Key::Z);
    window.expect("to go of 2,480 left");
    window.ctrl(Key::Y);
    window.expect("to go of 2,475 left");
}

#[test]
fn a_store_that_was_removed_is_filled_again() {
    let home = Home::new();
    let mut window = marketing(&home);
    record_script(&mut window);
    window.wait_for_quiet();
    let store = home.folders().data.join("usage.sqlite");
    fs::remove_dir_all(home.folders().data).unwrap();
    window.event(egui::Event::WindowFocused(true));
    window.wait_for("the store", |_| store.exists());
    window.wait_for_quiet();
    window.expect("to go of 2,490 left");
    let (opened, trouble) = UsageStore::open(&home.folders()).parts();
    assert_eq!(trouble, None, "it is in order");
    assert_eq!(opened.unwrap().load().unwrap().takes.len(), 1, "with the take of the open project");
}

#[test]
fn a_balance_that_cannot_be_kept_is_said_so() {
    let home = Home::new();
    fs::create_dir_all(home.folders().data).unwrap();
    fs::write(home.folders().data.join("usage.sqlite"), b"this was a store once".repeat(300)).unwrap();
    let mut window = marketing(&home);
    window.wait_for_quiet();
    window.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    window.press("Use this balance");
    window.wait_for("the word about it", |window| {
        window.names().iter().any(|name| name.starts_with("The balance couldn’t be adjusted. The usage store"))
    });
}

#[test]
fn the_foot_and_the_way_out_name_the_same_first_step_and_lead_to_it() {
    let home = Home::new();
    home.plan("pro");
    let file = home.sample("harbour-lights");
    let mut window = home.open(&file);
    window.key(Key::Num5);
    window.wait_for_quiet();
    let names = window.names();
    let foot = names.iter().find(|name| name.starts_with("With retakes: ")).unwrap();
    let step = foot.split_once("; ").unwrap().1.trim_end_matches('.');
    assert!(step.starts_with("first: ") && step.ends_with(" with retakes"), "{foot}");
    assert!(names.iter().any(|name| name.contains(&format!("; {step}; "))), "{step}: {names:#?}");
    let same = names.iter().filter(|name| *name == "See the steps").count();
    assert_eq!(same, 2, "one in the card, one in the foot: {names:#?}");
    for from in [Key::Num5, Key::Num1] {
        window.key(from);
        window.press("See the steps");
        window.wait_for("the first step", |window| window.find("Take – *").is_some_and(|take| take.focused));
        let take = window.get("Take – *").name;
        let title = take.trim_start_matches("Take – ").to_lowercase();
        assert!(step.to_lowercase().starts_with(&format!("first: {title}")), "{take} is what the foot said: {step}");
    }
}

#[test]
fn steps_that_fit_end_the_sentence() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.press("See the steps");
    window.wait_for("the steps", |window| window.find("Take all 2").is_some());
    window.press("Take all 2");
    window.wait_for_quiet();
    window.expect_no("irst: ");
    window.ctrl(Key::Z);
    window.wait_for_quiet();
    window.expect("; first: ");
}

#[test]
fn trouble_that_lasts_stays_in_sight_and_can_be_opened() {
    let home = Home::new();
    fs::create_dir_all(home.folders().data).unwrap();
    let store = home.folders().data.join("usage.sqlite");
    fs::write(&store, b"this was a store once".repeat(300)).unwrap();
    let mut window = marketing(&home);
    window.wait_for("the mark", |window| window.shows("Usage store: show what is wrong"));
    window.pass(60.0);
    window.press("Usage store: show what is wrong");
    window.expect("What needs your attention");
    assert!(window.names().iter().any(|name| name.contains("can’t be used, it is not a usage store")), "in words");
    window.press("Close");
    fs::remove_file(&store).unwrap();
    // It is asked again by itself.
    window.pass(11.0);
    window.wait_for("the end of it", |window| !window.shows("Usage store: show what is wrong"));
}

#[test]
fn what_has_the_keyboard_is_in_sight() {
    let home = Home::new();
    home.plan("starter");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.key(Key::Num5);
    let mut seen = 0;
    for _ in 0..45 {
        window.key(Key::Tab);
        window.settle();
        let Some(thing) = window.things().into_iter().find(|thing| thing.focused) else { continue };
        let screen = window.screen();
        assert!(screen.expand(1.0).contains_rect(thing.rect), "“{}” at {:?} is in {screen:?}", thing.name, thing.rect);
        seen += 1;
    }
    assert!(seen > 40, "Tab goes from one to the next: {seen}");
}
