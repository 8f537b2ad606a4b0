//! Settings: how the program looks, and keys that the user chooses.

use egui::{Key, Modifiers};

use crate::support::Home;

const ALT: Modifiers = Modifiers::ALT;

#[test]
fn keys_can_be_changed_and_stay_changed() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.ctrl(Key::Slash);
    window.press("Duplicate scene: Ctrl+D");
    window.expect("Press the new keys for Duplicate scene");
    window.keys(ALT, Key::D);
    window.expect("Duplicate scene: Alt+D");
    window.press("Close");
    window.select(2);
    window.ctrl(Key::D);
    window.expect_no("Unsaved changes");
    window.keys(ALT, Key::D);
    window.expect("Unsaved changes");
    drop(window);
    let mut window = home.open(&home.sample("harbour-lights"));
    window.select(2);
    window.keys(ALT, Key::D);
    window.expect("Unsaved changes");
    window.ctrl(Key::Slash);
    window.press("Put all keys back");
    window.expect("Duplicate scene: Ctrl+D");
    assert!(window.find("Put the keys of Duplicate scene back").is_none(), "nothing is changed any more");
}

#[test]
fn keys_that_another_action_has_are_told_and_taken_only_when_the_user_says_so() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.ctrl(Key::Slash);
    window.press("Save: Ctrl+S");
    window.ctrl(Key::O);
    assert!(window.shows("Ctrl+O is “Open…” now."), "told");
    window.press("Leave it there");
    window.expect("Save: Ctrl+S");
    window.expect("Open…: Ctrl+O");
    window.press("Save: Ctrl+S");
    window.ctrl(Key::O);
    window.key(Key::Enter);
    window.expect("Save: Ctrl+O");
    window.expect("Open…: no keys");
    window.press("Put the keys of Open… back");
    window.expect("Open…: Ctrl+O");
    window.expect("Save: no keys");
    window.press("Put the keys of Save back");
    window.expect("Save: Ctrl+S");
    window.press("No keys for Play");
    window.expect("Play: no keys");
    window.press("Close");
    window.key(Key::F5);
    assert!(window.find("Close").is_none() && window.shows("Harbour"), "no key, no film");
}

#[test]
fn keys_that_mean_something_everywhere_are_refused() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.ctrl(Key::Slash);
    window.press("Save: Ctrl+S");
    // Held with others, it is no key of its own.
    window.key(Key::ControlLeft);
    window.expect("Press the new keys for Save");
    for (modifiers, key, words) in [
        (Modifiers::NONE, Key::D, "A letter alone goes to a scene"),
        (Modifiers::NONE, Key::Tab, "That key moves around the window"),
        (ALT, Key::F, "Those keys open the menus"),
    ] {
        window.keys(modifiers, key);
        assert!(window.shows(words), "{key:?} is refused");
        window.expect("Press the new keys for Save");
    }
    window.key(Key::Escape);
    window.expect("Save: Ctrl+S");
    window.key(Key::Escape);
    assert!(window.find("Save: Ctrl+S").is_none(), "Escape closes the dialog once nothing is asked");
}

#[test]
fn the_look_is_changed_in_one_place() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.ctrl(Key::Comma);
    window.press("Theme: Light");
    window.press("Motion: Reduced");
    window.press("Make everything larger");
    assert!(window.shows("110 %"), "the size that is used");
    window.press("Actual size");
    window.press("Plan and billing day…");
    window.expect("Use this plan");
}
