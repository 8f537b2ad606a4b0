//! The Swaps screen: swaps one by one, several, all; drafts; the line of the fit by key and pointer.

use std::sync::Arc;

use creditboard::domain::{
    Alternatives, Asset, AssetId, Brief, Choice, IdSource, Kind, Lock, ModelId, Needs, Payment, Project, Scene,
    SceneId, Seconds, Takes, Work,
};
use creditboard::storage;
use egui::{Key, Pos2, Vec2};

use crate::limits::large;
use crate::support::{Home, Window};

/// The educational video on its Swaps screen, on Pro, in a window so tall that all of it is in sight, and once all of it
/// is worked out: what comes later would move the buttons from under the pointer.
fn swaps(home: &Home) -> Window {
    home.plan("pro");
    let mut window =
        home.open_as(&home.sample("educational-3min"), |builder| builder.with_size(Vec2::new(1440.0, 1800.0)));
    window.key(Key::Num3);
    decided(&mut window);
    window.wait_for_quiet();
    window
}

#[track_caller]
fn undo(window: &mut Window, name: &str, total: &str) {
    window.press("Edit");
    assert!(window.get(&format!("Undo {name}*")).enabled, "named {name}");
    window.key(Key::Escape);
    window.ctrl(Key::Z);
    assert_eq!(window.total(), total, "as before");
}

/// Waits for what could be decided.
fn decided(window: &mut Window) {
    window.wait_for("what could be decided", |window| window.shows("Get this board within"));
}

#[test]
fn the_allowance_bar_leads_to_the_swaps() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("educational-3min"));
    window.press("See the steps");
    decided(&mut window);
    window.expect("ALSO POSSIBLE");
}

#[test]
fn a_decision_is_applied_whole_or_part_by_part_and_undone() {
    let home = Home::new();
    let mut window = swaps(&home);
    window.press("Show parts – Veo2 → Kling v2.1");
    window.press("Apply – Veo2 → Kling v2.1, Scene 8 · *");
    assert_eq!(window.total(), "1,045", "one");
    decided(&mut window);
    undo(&mut window, "Veo2 → Kling v2.1", "1,320");
}

#[test]
fn a_dismissed_decision_is_out_of_sight_until_it_is_brought_back() {
    let home = Home::new();
    let mut window = swaps(&home);
    window.press("Dismiss – Veo2 → Kling v2.1");
    window.wait_for("the answer", |window| window.shows("1 dismissed · show"));
    assert!(window.find("Apply – Veo2 → Kling v2.1").is_none(), "out of sight");
    window.press("1 dismissed · show");
    window.wait_for("what was dismissed", |window| window.find("Bring back – Veo2 → Kling v2.1").is_some());
    window.press("Bring back – Veo2 → Kling v2.1");
    window.wait_for("the answer", |window| !window.shows("1 dismissed · show"));
    window.wait_for("the decision", |window| window.find("Dismiss – Veo2 → Kling v2.1").is_some());
    undo(&mut window, "bring suggestion back", "1,320");
}

#[test]
fn steps_and_the_fit_stand_beside_the_board_before_they_are_done() {
    let home = Home::new();
    let mut window = swaps(&home);
    for (button, column) in [("Compare – With *", "With "), ("Compare – Fit to *", "Fit to ")] {
        window.wait_for("the button", |window| window.find(button).is_some());
        window.press(button);
        window.wait_for("the other board", |window| window.shows("WHAT DIFFERS"));
        window.expect("Not done yet");
        assert!(window.names().iter().any(|name| name.starts_with(&format!("Remove {column}"))), "{column}");
        window.press("Close");
        assert_eq!(window.total(), "1,320", "nothing is done");
    }
    window.press("Edit");
    assert!(window.find("Undo *").is_none_or(|undo| !undo.enabled), "there is nothing to undo");
    window.key(Key::Escape);
}

/// What a row of the versions says.
#[track_caller]
fn version_row(window: &Window, about: &str) -> String {
    window.get(&format!("{about} of each version: *")).name
}

#[test]
fn a_version_with_the_steps_is_kept_beside_the_board_which_stays_as_it_is() {
    let home = Home::new();
    let mut window = swaps(&home);
    window.wait_for("the steps", |window| window.find("As a version…").is_some_and(|button| button.enabled));
    window.press("As a version…");
    window.write_into("Name of the version", "client");
    window.press("Keep");
    let told = "With retakes of each version: *";
    window.wait_for("it beside the others", |window| window.find(told).is_some_and(|row| row.name.contains("client")));
    assert_eq!(window.total(), "1,320", "the open board is as it was");
    let (_, steps) = version_row(&window, "With retakes")
        .split_once("steps ")
        .map(|(now, then)| (now.to_owned(), then.to_owned()))
        .unwrap();
    let (steps, client) = steps.split_once("; client ").unwrap();
    assert_eq!(steps, client, "what was kept is what the steps lead to");
    assert!(version_row(&window, "Quality, the open board being 100").contains("now 100; "), "by quality as well");
    let kept = storage::open(&home.path("educational-3min – client.board.ron")).unwrap().project;
    let board = storage::open(&home.path("educational-3min.board.ron")).unwrap().project;
    assert!(kept.scenes != board.scenes, "a file of its own with the steps in it");
    window.press("+ Keep as a version");
    window.write_into("Name of the version", "Client");
    window.expect("There is a version “Client” already. Choose another name.");
    assert!(!window.get("Keep").enabled, "none takes the place of another");
    window.key(Key::Escape);
    window.press("Compare versions");
    window.wait_for("what differs", |window| window.shows("WHAT DIFFERS"));
    window.expect("Not done yet");
    window.get("Remove educational-3min – client");
}

/// The button that applies the fit.
fn apply(window: &Window) -> String {
    let is_it = |name: &String| name.starts_with("Apply ") && name.contains(" change");
    window.names().into_iter().find(is_it).unwrap()
}

/// The credits that the line of the plot stands at.
fn budget(window: &Window) -> u32 {
    let name = window.get("Budget of the fit: *").name;
    name.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn the_line_moves_by_key_and_the_fit_is_applied_and_undone() {
    let home = Home::new();
    let mut window = swaps(&home);
    let usual = budget(&window);
    assert!((1_320..2_500).contains(&usual), "with retakes, and no more than now: {usual}");
    window.press("Use what is left");
    assert_eq!(budget(&window), 2_500, "only when asked");
    window.wait_for_quiet();
    window.press("Back");
    assert_eq!(budget(&window), usual, "and no longer");
    window.wait_for_quiet();
    window.press("Use what is left");
    window.wait_for_quiet();
    window.press("Budget of the fit: *");
    let middle = budget(&window);
    window.key(Key::ArrowLeft);
    let less = budget(&window);
    window.key(Key::ArrowRight);
    assert!(budget(&window) == middle && less < middle, "a hundredth of what it spans, and back");
    window.expect("Proven: no other choices are better for these credits, none as good are cheaper.");
    window.wait_for("the chance", |window| window.shows("fits what is left with "));
    let apply = apply(&window);
    window.press(&apply);
    window
        .wait_for("the answer", |window| window.shows("Nothing to change: this is the best board for these credits."));
    undo(&mut window, "fit to *", "1,320");
    window.wait_for_quiet();
    window.press("Back");
    assert_eq!(budget(&window), usual, "as it was");
}

#[test]
fn the_line_is_dragged_and_rules_are_ticked() {
    let home = Home::new();
    let mut window = swaps(&home);
    window.press("Budget of the fit: *");
    let plot = window.get("Budget of the fit: *").rect;
    let at = |share: f32| Pos2::new(plot.left() + plot.width() * share, plot.center().y);
    // So few credits that hero scenes cannot stay as they are.
    window.take_up(at(0.5), at(0.001));
    window.step();
    let dragged = budget(&window);
    window.let_go(at(0.001));
    assert_eq!(budget(&window), dragged, "it stays where it was let go");
    window.wait_for("the chance", |window| window.shows("fits what is left with "));
    window.press("Keep hero scenes at 90 or more");
    window.wait_for("the answer", |window| window.shows("Even the cheapest choices need "));
}

#[test]
fn a_swap_brings_the_still_that_it_needs() {
    let home = Home::new();
    home.plan("pro");
    let shot = Asset {
        id: AssetId::new(2),
        label: "Wide".to_owned(),
        work: Work::usual(Kind::Video),
        needs: Needs::NONE,
        lock: Lock::Open,
        payment: Payment::Credits,
        from_still: None,
        takes: Takes::Automatic,
        final_choice: Choice::of(ModelId::from("veo2")),
        alternatives: Alternatives::default(),
        brief: Brief::NONE,
        draft: None,
    };
    let scene = Scene { assets: vec![shot], ..Scene::new(SceneId::new(1), "Dawn".to_owned(), Seconds::whole(5)) };
    let project = Project { scenes: vec![Arc::new(scene)], ids: IdSource::starting_at(3), ..Project::default() };
    let mut window = home.open(&home.project(&project));
    window.key(Key::Num3);
    decided(&mut window);
    window.press("Apply – Veo2 → Kling v2.1");
    assert_eq!(window.total(), "30", "25 and the still");
    undo(&mut window, "Veo2 → Kling v2.1", "300");
}

#[test]
fn a_large_board_is_made_ready_and_settled_aside() {
    let home = Home::new();
    home.plan("studio");
    let mut window = home.open(&home.project(&large(1_100)));
    window.key(Key::Num3);
    window.wait_for("the board", |window| window.find("Budget of the fit: *").is_some());
    window.expect("Even the cheapest choices need ");
    window.press("Budget of the fit: *");
    let done = "Proven: no other choices are better for these credits, none as good are cheaper.";
    window.wait_for("the proof", |window| window.shows(done));
    window.wait_for("what could be decided", |window| window.shows("Get this board within"));
}
