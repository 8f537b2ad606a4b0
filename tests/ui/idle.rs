//! A window that is left alone does nothing.

use std::time::Duration;

use egui::Key;

use crate::support::{Home, Window};

/// No project has more time to wait for the next frame than this; less means that something asks for one.
const NEVER: Duration = Duration::from_hours(1);

/// Lets a hundred frames go by, each a quarter of a second after the other, and holds that none asks for another.
#[track_caller]
fn rest(home: &Home, window: &mut Window, what: &str) {
    window.event(egui::Event::PointerGone);
    window.pass(10.0);
    // What other threads still bring back, such as the totals of recent projects, may each ask for a frame.
    window.wait_for_quiet();
    let (names, saved) = (window.names(), window.title());
    let written = home.written();
    for frame in 0..100 {
        window.pass(0.25);
        let wish = window.repaint_delay();
        let causes = window.harness.ctx.repaint_causes();
        assert!(wish > NEVER, "{what}, frame {frame}: another frame after {wish:?}: {causes:?}");
    }
    assert_eq!((window.names(), window.title()), (names, saved), "{what}: nothing has changed");
    assert_eq!(home.written(), written, "{what}: nothing was written");
}

#[test]
fn a_hundred_idle_frames_ask_for_nothing() {
    let home = Home::new();
    let mut window = home.open(&home.sample("harbour-lights"));
    rest(&home, &mut window, "the board");
    window.select(2);
    rest(&home, &mut window, "the inspector");
    for (key, what) in [(Key::Num2, "costs"), (Key::Num4, "plans"), (Key::Num6, "prices")] {
        window.key(key);
        rest(&home, &mut window, what);
    }
}

#[test]
fn a_changed_project_is_still_once_its_copy_is_written() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.select(1);
    window.ctrl(Key::D);
    window.pass(1.5);
    let is = |ending: &str| home.written().iter().any(|(path, _)| path.to_string_lossy().ends_with(ending));
    window.wait_for("the copy", |_| is(".recovery.ron") && !is(".journal"));
    rest(&home, &mut window, "a changed project");
}

#[test]
fn the_start_screen_and_dialogs_are_still() {
    let home = Home::new();
    let mut window = home.start();
    rest(&home, &mut window, "the first question");
    window.press("Skip for now");
    rest(&home, &mut window, "the start screen");
    window.key(Key::F1);
    rest(&home, &mut window, "the guide");
}

#[test]
fn a_bad_message_waits_without_asking_for_frames() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.drop_file(&home.path("notes.docx"));
    window.expect("Drop a picture on a scene");
    rest(&home, &mut window, "a message that stays");
}
