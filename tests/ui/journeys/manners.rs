//! How the window behaves: menus by keyboard, keys that cannot run, dialogs that keep what was typed.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Event, Key, Modifiers, Pos2};

use crate::support::{Home, Window};

#[test]
fn f10_and_alt_open_menus_and_arrows_go_between_them() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.key(Key::F10);
    assert!(window.get("New project").focused, "the first entry has the keyboard");
    window.key(Key::ArrowRight);
    window.expect("Add scene");
    window.expect_no("Save as…");
    window.key(Key::ArrowLeft);
    window.expect("Save as…");
    window.key(Key::Escape);
    window.expect_no("Save as…");
    window.keys(Modifiers::ALT, Key::V);
    window.expect("Reduce motion");
    window.key(Key::Escape);
    window.event(Event::ModifiersChanged(Modifiers::ALT));
    window.event(Event::ModifiersChanged(Modifiers::NONE));
    window.settle();
    window.expect("Save as…");
}

#[test]
fn keys_of_what_cannot_run_do_nothing_else() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.keys(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::O);
    window.expect_no("Open a project");
    window.keys(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::E);
    window.expect_no("Export the board");
    window.ctrl(Key::O);
    window.wait_for("the question", |window| window.shows("Open a project"));
}

#[test]
fn a_click_beside_a_dialog_keeps_what_was_typed() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.ctrl(Key::O);
    window.wait_for("the question", |window| window.shows("Open a project"));
    window.write("/somewhere");
    window.click(Pos2::new(5.0, 500.0), Modifiers::NONE);
    window.expect("Open a project");
    assert!(window.things().iter().any(|thing| thing.value == "/somewhere"), "what was typed is there");
    window.key(Key::Escape);
    window.expect_no("Open a project");
}

#[test]
fn opening_goes_to_the_board() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.key(Key::Num4);
    window.ctrl(Key::N);
    window.expect("No scenes yet");
}

#[test]
fn the_palette_has_every_model_by_name() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.select(5);
    let before = window.total();
    window.ctrl(Key::K);
    window.write("use luma ray flash");
    window.key(Key::Enter);
    assert_ne!(window.total(), before, "the shot is made by another model");
    window.ctrl(Key::K);
    window.write("add shot");
    window.key(Key::Enter);
    assert!(window.get("Label · Shot").focused, "and another shot is there");
}

#[test]
fn menus_of_a_low_window_scroll() {
    let home = Home::new();
    let mut window = home.open_as(&home.sample("marketing-60s"), |builder| builder.with_size([800.0, 600.0]));
    window.press("File");
    let screen = window.screen();
    let low = window
        .things()
        .into_iter()
        .filter(|thing| thing.rect.bottom() > screen.bottom() && thing.rect.top() < screen.bottom());
    assert_eq!(low.map(|thing| thing.name).collect::<Vec<_>>(), Vec::<String>::new(), "nothing is cut at the foot");
    window.press("Quit");
}

/// Where things stand from top to bottom, by name; what is there twice is left out.
fn heights(window: &Window) -> BTreeMap<String, f32> {
    let mut heights = BTreeMap::new();
    let mut twice = BTreeSet::new();
    for thing in window.things() {
        if heights.insert(thing.name.clone(), thing.rect.top()).is_some() {
            twice.insert(thing.name);
        }
    }
    heights.retain(|name, _| !twice.contains(name));
    heights
}

/// How many things stand higher now, and how many lower.
fn moved(before: &BTreeMap<String, f32>, after: &BTreeMap<String, f32>) -> (usize, usize) {
    let by = before.iter().filter_map(|(name, was)| after.get(name).map(|now| now - was));
    let by: Vec<f32> = by.collect();
    (by.iter().filter(|by| **by < -1.0).count(), by.iter().filter(|by| **by > 1.0).count())
}

#[test]
fn page_down_and_page_up_scroll_every_screen_and_what_lies_over_it() {
    let home = Home::new();
    home.plan("pro");
    let mut window =
        home.open_as(&home.sample("harbour-lights"), |builder| builder.with_size(egui::vec2(800.0, 600.0)));
    for screen in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6] {
        window.key(screen);
        window.wait_for_quiet();
        let before = heights(&window);
        window.key(Key::PageDown);
        let down = heights(&window);
        assert!(moved(&before, &down).0 > 0, "{screen:?} goes down");
        window.keys(Modifiers::COMMAND, Key::End);
        let end = heights(&window);
        window.key(Key::PageDown);
        assert_eq!(moved(&end, &heights(&window)), (0, 0), "{screen:?} is at its end");
        window.keys(Modifiers::COMMAND, Key::Home);
        assert_eq!(moved(&before, &heights(&window)), (0, 0), "{screen:?} is back");
    }
    window.menu("Help", "Keyboard shortcuts");
    window.expect("Close");
    let before = heights(&window);
    window.key(Key::PageDown);
    assert!(moved(&before, &heights(&window)).0 > 0, "the list of keys goes down");
    window.key(Key::PageUp);
    assert_eq!(moved(&before, &heights(&window)), (0, 0), "and up, and nothing under it has moved");
}

#[test]
fn keys_of_the_menus_do_nothing_behind_a_dialog() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.keys(Modifiers::ALT, Key::F);
    window.expect("Save as…");
    window.key(Key::Escape);
    window.menu("Help", "About Creditboard");
    for (modifiers, key) in [(Modifiers::ALT, Key::F), (Modifiers::NONE, Key::F10)] {
        window.keys(modifiers, key);
        window.expect_no("Save as…");
    }
}
