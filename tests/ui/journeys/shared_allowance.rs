//! Several projects on one allowance: their order and what is kept for them, as the Usage screen has it.

use egui::Key;

use crate::support::{Home, Window};

/// The marketing video is open and comes after the educational one, which takes 2,000 on average.
fn second(home: &Home) -> Window {
    home.plan("pro");
    let mut first = home.open(&home.sample("educational-3min"));
    first.press("Usage");
    first.wait_for("the list", |window| window.shows("2,000 to go on average, covered"));
    drop(first);
    let mut window = home.open(&home.sample("marketing-60s"));
    window.press("Usage");
    window.wait_for("the list", |window| window.shows("151 to go on average, covered"));
    window
}

#[test]
fn the_bar_says_what_is_left_for_this_project_and_the_order_changes_it() {
    let home = Home::new();
    let mut window = second(&home);
    window.expect("planned of 500 left for this project");
    window.press("Give Ember — 60-second marketing video credits earlier");
    window.wait_for("the order", |window| window.shows("planned of 2,500 left"));
    window.press("Give Ember — 60-second marketing video credits later");
    window.wait_for("the order", |window| window.shows("planned of 500 left for this project"));
}

#[test]
fn a_project_is_dragged_before_another_and_gets_its_credits_first() {
    let home = Home::new();
    let mut window = second(&home);
    window.press("Credits kept for Ember — 60-second marketing video");
    let handle = |thing: &crate::support::Thing| thing.name.starts_with("Drag ");
    let mut handles: Vec<_> = window.things().into_iter().filter(handle).collect();
    handles.sort_by(|one, other| one.rect.top().total_cmp(&other.rect.top()));
    let [first, second] = handles.as_slice() else { panic!("two projects are listed: {handles:#?}") };
    assert_eq!(second.name, "Drag Ember — 60-second marketing video", "it comes second");
    window.drag(second.rect.center(), first.rect.center());
    window.wait_for("the order", |window| window.shows("planned of 2,500 left"));
}

#[test]
fn what_is_kept_for_a_project_is_typed() {
    let home = Home::new();
    let mut window = second(&home);
    window.write_into("Credits kept for Ember — 60-second marketing video", "600");
    window.key(Key::Enter);
    window.wait_for("what is kept", |window| window.shows("600 kept for it"));
    window.expect("planned of 600 left for this project");
    window.write_into("Day on which Ember — 60-second marketing video is due, as year-month-day", "soon");
    window.key(Key::Enter);
    window.expect("Type a day such as 2027-01-15.");
}

#[test]
fn behind_a_project_whose_needs_are_not_known_no_screen_says_that_the_board_fits() {
    let home = Home::new();
    home.plan("pro");
    let mut first = home.open(&home.edited("harbour-lights", |text| text.replacen("\"veo2\"", "\"sora-9\"", 1)));
    first.press("Usage");
    first.wait_for("the list", |window| window.shows("priced to go on average"));
    drop(first);
    let mut window = home.open(&home.sample("marketing-60s"));
    window.press("Swaps");
    window.wait_for_quiet();
    window.expect_no("It fits as it is");
    window.expect("with retakes · whether it fits is");
    window.press("Costs");
    window.wait_for_quiet();
    window.expect("is enough is not known.");
    window.press("Usage");
    window.wait_for("how it stands", |window| window.shows("whether it fits is not known"));
}

#[test]
fn the_foot_of_every_screen_says_when_the_project_is_due() {
    let home = Home::new();
    let mut window = second(&home);
    // The list of projects says more, with a semicolon.
    let is_phrase = |name: &String| name.starts_with("due 25 Dec, ") && !name.contains(';');
    let due = |window: &Window| window.names().into_iter().find(is_phrase);
    assert_eq!(due(&window), None, "it is not due");
    window.write_into("Day on which Ember — 60-second marketing video is due, as year-month-day", "2026-12-25");
    window.key(Key::Enter);
    window.wait_for("the phrase", |window| due(window).is_some_and(|said| said.ends_with(" to spare")));
    // One take a day: 15 takes and more do not wait for credits, and the phrase follows.
    window.key(Key::Num1);
    window.write_into("Takes a day", "1");
    window.key(Key::Enter);
    window.key(Key::Num4);
    window.wait_for("the limit", |window| window.names().iter().any(|name| name.ends_with(", by working time")));
    window.wait_for_quiet();
    let spare = due(&window).unwrap();
    window.press(&spare);
    window.wait_for("Usage", |window| window.find("Usage: Schedule").is_some());
    window.press("Usage: Schedule");
    let says = |window: &Window| window.names().iter().any(|name| name.starts_with("Working time is the limit: "));
    window.wait_for("the limit", says);
    window.ctrl(Key::Z);
    window.wait_for("as before", |window| !says(window));
}
