//! The board as a film.

use egui::{Key, Modifiers};

use crate::support::Home;

#[test]
fn the_film_plays_pauses_steps_and_gives_the_board_back() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("harbour-lights"));
    window.select(2);
    // A film that runs never comes to rest: it is started and stopped within single frames.
    for key in [Key::F5, Key::Space] {
        for pressed in [true, false] {
            let modifiers = Modifiers::NONE;
            window.event(egui::Event::Key { key, pressed, modifiers, repeat: false, physical_key: None });
        }
        window.step();
    }
    window.settle();
    assert!(window.find("Resume").is_some(), "it has stopped: {:#?}", window.names());
    assert!(window.find("File").is_none(), "and covers the whole window");
    window.expect("0:08 / 0:52");
    window.key(Key::ArrowRight);
    window.expect("0:19 / 0:52");
    window.key(Key::Home);
    window.expect("0:00 / 0:52");
    window.press("Speed: 2×");
    window.press("Loop");
    window.press("Next scene");
    window.expect("0:08 / 0:52");
    window.key(Key::Escape);
    assert!(window.card(2).chosen, "the board shows the scene where the film was left");
    assert_eq!(window.saved(), "Saved", "and nothing was changed");
}

#[test]
fn an_empty_board_has_no_film() {
    let home = Home::new();
    home.plan("pro");
    let mut window = home.start();
    window.ctrl(Key::N);
    window.key(Key::F5);
    assert!(window.find("File").is_some(), "nothing is covered");
    assert!(!window.get("Play").enabled, "the button says so");
}
