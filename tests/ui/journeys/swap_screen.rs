//! The Swaps screen: swaps one by one, several, all; drafts; the line of the fit by key and pointer.

use std::sync::Arc;

use creditboard::domain::{
    Asset, AssetId, Choice, IdSource, Kind, Lock, ModelId, Needs, Project, Scene, SceneId, Seconds, Takes, Work,
};
use egui::{Key, Pos2};

use crate::limits::large;
use crate::support::{Home, Window};

/// The educational video on its Swaps screen, on Pro.
fn swaps(home: &Home) -> Window {
    home.plan("pro");
    let mut window = home.open(&home.sample("educational-3min"));
    window.key(Key::Num3);
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

#[test]
fn the_allowance_bar_leads_to_the_swaps() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("educational-3min"));
    window.expect("8 swaps save 1,120 credits.");
    window.press("Review swaps");
    window.expect("8 save 1,120 credits · 5 free upgrades");
    window.press("Apply all that save");
    assert_eq!(window.total(), "200", "1,120 less");
    window.expect("5 choices could be better for no more credits");
    window.expect("5 free upgrades");
}

#[test]
fn swaps_are_applied_one_by_one_several_or_all() {
    let home = Home::new();
    let mut window = swaps(&home);
    window.press("Apply – Scene 2: swap Veo2 for Kling v2.1 · 5 s");
    assert_eq!(window.total(), "1,045", "one");
    window.press("Tick – Scene 5: swap Veo2 for Kling v2.1 · 5 s");
    window.press("Tick – Scene 8: swap Veo2 for Kling v2.1 · 5 s");
    window.expect("2 ticked · −550 credits");
    window.press("Apply ticked");
    assert_eq!(window.total(), "495", "two more");
    assert!(window.find("Apply ticked").is_none(), "nothing is ticked any more");
    window.press("Apply all that save");
    assert_eq!(window.total(), "200", "and the rest");
    undo(&mut window, "5 swaps", "495");
    undo(&mut window, "2 swaps", "1,045");
    undo(&mut window, "swap to Kling v2.1", "1,320");
}

#[test]
fn all_swaps_are_shown_when_asked_for() {
    let home = Home::new();
    let mut window = swaps(&home);
    let cards = |window: &Window| window.names().iter().filter(|name| name.starts_with("Tick – ")).count();
    assert_eq!(cards(&window), 5, "the first");
    window.press("Show all 13 swaps");
    assert_eq!(cards(&window), 13, "all of them");
    window.press("Show the first 5 swaps");
    assert_eq!(cards(&window), 5, "the first again");
    window.press("Order of swaps: By scene");
    assert!(window.find("Tick – Scene 3: *").is_some(), "in story order");
}

#[test]
fn a_draft_is_added_with_one_click() {
    let home = Home::new();
    let mut window = swaps(&home);
    window.expect("A draft would pay: on average it would cost 38 and save 90 of the final’s 450.");
    window.press("Add – Scene 2 · add a draft pass on Kling v2.1 before Veo2");
    assert_eq!(window.total(), "1,345", "one take of it");
    assert!(window.find("Add – Scene 2 *").is_none(), "it has one now");
    undo(&mut window, "add draft pass on Kling v2.1", "1,320");
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
    assert_eq!(budget(&window), 2_500, "what is left");
    window.press("Budget of the fit: *");
    let middle = budget(&window);
    assert!((1_300..1_500).contains(&middle), "the pointer puts it in the middle: {middle}");
    window.key(Key::ArrowLeft);
    let less = budget(&window);
    window.key(Key::ArrowRight);
    assert_eq!((budget(&window), middle - less), (middle, 23), "a hundredth of what it spans, and back");
    window.expect("Proven: no other choices are better for these credits, none as good are cheaper.");
    let apply = apply(&window);
    window.press(&apply);
    assert!(apply.ends_with(&format!(" · {} credits", window.total())), "{apply} costs {}", window.total());
    window.expect("Nothing to change: this is the best board for these credits.");
    undo(&mut window, "fit to *", "1,320");
    window.press("To what is left");
    assert_eq!(budget(&window), 2_500, "what is left");
}

#[test]
fn the_line_is_dragged_and_rules_are_ticked() {
    let home = Home::new();
    let mut window = swaps(&home);
    window.press("Budget of the fit: *");
    let plot = window.get("Budget of the fit: *").rect;
    let at = |share: f32| Pos2::new(plot.left() + plot.width() * share, plot.center().y);
    window.take_up(at(0.5), at(0.3));
    window.step();
    assert_eq!(budget(&window), 908, "200 and three tenths of 2,360");
    window.expect("Proven: no other choices are better for these credits");
    window.let_go(at(0.3));
    assert_eq!(budget(&window), 908, "it stays where it was let go");
    window.expect("none as good are cheaper.");
    let before = apply(&window);
    window.press("Keep hero scenes at premium");
    window.expect("Even the cheapest choices need 132 credits more.");
    window.press("To what is left");
    assert_ne!(apply(&window), before, "heroes stay as they are");
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
        takes: Takes::Automatic,
        last: Choice::of(ModelId::from("veo2")),
        draft: None,
    };
    let scene = Scene { assets: vec![shot], ..Scene::new(SceneId::new(1), "Dawn".to_owned(), Seconds::whole(5)) };
    let project = Project { scenes: vec![Arc::new(scene)], ids: IdSource::starting_at(3), ..Project::default() };
    let mut window = home.open(&home.project(&project));
    window.key(Key::Num3);
    window.expect("Adds a start still by Flux 1.1 Pro, 5 credits.");
    window.press("Apply – Scene 1: swap Veo2 for Kling v2.1 · 5 s");
    assert_eq!(window.total(), "30", "25 and the still");
    undo(&mut window, "swap to Kling v2.1", "300");
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
    window.press("Apply all that save");
    window.wait_for("the proof for the changed board", |window| window.shows(done));
    window.ctrl(Key::Z);
    window.wait_for("the proof for the board as it was", |window| window.shows(done));
}
