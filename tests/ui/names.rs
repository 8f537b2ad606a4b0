//! Every control has a name, on every screen and in every dialog. `settle` looks at all of them each time.

use egui::{Key, Modifiers};

use crate::support::{Home, INCOMING, Window};

/// Holds that everything that can be acted on has a name, and that no icon is heard.
#[track_caller]
fn named(window: &mut Window, what: &str) {
    window.settle();
    for thing in window.things() {
        let has_icon = thing.name.contains(|c| ('\u{e000}'..='\u{f8ff}').contains(&c));
        assert!(!has_icon, "{what}: {:?} at {:?} has an icon in its name: {:?}", thing.role, thing.rect, thing.name);
    }
}

#[test]
fn every_screen_names_its_controls() {
    let home = Home::new();
    let mut window = home.open(&home.sample("harbour-lights"));
    named(&mut window, "the board with the project");
    window.select(2);
    named(&mut window, "a scene");
    window.ctrl(Key::A);
    named(&mut window, "several scenes");
    for (key, what) in
        [(Key::Num2, "costs"), (Key::Num3, "swaps"), (Key::Num4, "plans"), (Key::Num5, "usage"), (Key::Num6, "prices")]
    {
        window.key(key);
        named(&mut window, what);
    }
    window.ctrl(Key::W);
    named(&mut window, "the start screen");
}

#[test]
fn every_dialog_names_its_controls() {
    let home = Home::new();
    let mut window = home.start();
    named(&mut window, "the first start");
    window.press("Pro");
    named(&mut window, "a plan with its billing day");
    window.press("Use this plan");
    window.press("New project");
    window.press("Add the first scene");
    for (keys, what) in [(Key::K, "actions"), (Key::F, "scenes"), (Key::Comma, "the settings"), (Key::W, "save first?")]
    {
        window.ctrl(keys);
        named(&mut window, what);
        window.key(Key::Escape);
    }
    window.key(Key::F1);
    named(&mut window, "the guide");
    window.key(Key::Escape);
    window.ctrl(Key::Slash);
    named(&mut window, "shortcuts");
    window.key(Key::Escape);
    window.menu("File", "Plan and billing day…");
    named(&mut window, "the plan");
    window.key(Key::Escape);
    window.menu("File", "Compare boards…");
    named(&mut window, "boards beside each other");
    window.key(Key::Escape);
    for page in ["Report a problem…", "Licences", "About Creditboard"] {
        window.menu("Help", page);
        named(&mut window, page);
        window.key(Key::Escape);
    }
    for (key, what) in [(Key::O, "open"), (Key::I, "import"), (Key::E, "export"), (Key::S, "save")] {
        window.keys(Modifiers::COMMAND, key);
        if window.shows("Save the changes first?") {
            window.press("Discard changes");
        }
        window.wait_for(what, |window| window.find("Path").is_some());
        named(&mut window, what);
        window.key(Key::Escape);
    }
}

#[test]
fn every_dialog_of_a_file_that_comes_in_names_its_controls() {
    let home = Home::new();
    let mut window = home.open(&home.sample("harbour-lights"));
    for file in &INCOMING {
        window.bring(&home, file);
        named(&mut window, file.what);
        window.key(Key::Escape);
    }
}

#[test]
fn every_menu_and_popup_names_its_controls() {
    let home = Home::new();
    let mut window = home.open(&home.sample("educational-3min"));
    window.select(2);
    let popups = [
        "File",
        "Edit",
        "View",
        "Help",
        "Add something else",
        "More for *",
        "Model of the final pass: Google Veo2",
        "Clips of the final pass: 5 s",
        "Needs: start still, 16:9",
    ];
    for popup in popups {
        window.press(popup);
        named(&mut window, popup);
        window.press(popup);
    }
    let card = window.card(3);
    window.click_secondary(card.rect.center());
    named(&mut window, "the menu of a card");
}

#[test]
fn every_row_of_a_message_or_question_about_files_names_its_controls() {
    let home = Home::new();
    let file = home.sample("marketing-60s");
    let mut window = home.open(&file);
    window.select(1);
    window.ctrl(Key::D);
    std::fs::write(&file, "theirs").unwrap();
    window.ctrl(Key::S);
    window.wait_for("the refusal", |window| window.shows("Not saved"));
    named(&mut window, "the conflict");
    window.press("Decide later");
    window.drop_file(&home.path("notes.txt"));
    named(&mut window, "a message");
    drop(window);
    std::fs::remove_file(&file).unwrap();
    home.sample("marketing-60s");
    let mut window = home.start();
    named(&mut window, "recent files and what was left unsaved");
}
