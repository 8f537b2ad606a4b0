//! Tab and screen readers go from left to right and from top to bottom, on every screen and in every dialog.

use egui::accesskit::Role;
use egui::{Key, Rect};

use crate::support::{Home, INCOMING, Thing, Window};

/// More presses of Tab than any screen has controls in sight.
const MOST: usize = 400;

/// Whether going from one place to the next goes back: to the left in the same row, or up without going right.
fn goes_back(from: Rect, to: Rect) -> bool {
    let shared = from.bottom().min(to.bottom()) - from.top().max(to.top());
    let same_row = shared > from.height().min(to.height()) * 0.5;
    if same_row {
        to.right() <= from.left() + 1.0
    } else {
        to.bottom() <= from.top() + 1.0 && to.left() < from.right() - 1.0
    }
}

fn focused(window: &Window) -> Option<Thing> {
    window.things().into_iter().find(|thing| thing.focused)
}

/// Where the same thing is now: what has the keyboard scrolls into sight, and everything with it.
fn now(window: &Window, thing: &Thing) -> Option<Rect> {
    let same = |one: &Thing| one.name == thing.name && one.role == thing.role;
    window.things().into_iter().find(same).map(|one| one.rect)
}

/// The steps of Tab that go back, until the round is complete.
fn tab_steps_back(window: &mut Window, what: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen: Vec<Thing> = Vec::new();
    for _ in 0..MOST {
        window.key(Key::Tab);
        let Some(thing) = focused(window) else { continue };
        // The edge of a panel is a handle of its own; after the last control the round begins again.
        let free = thing.name == "Resize panel" || thing.name == "File";
        let before =
            seen.last().filter(|_| !free).and_then(|last| now(window, last).map(|rect| (last.name.clone(), rect)));
        if seen.iter().any(|one| one.name == thing.name && one.role == thing.role) {
            assert!(seen.len() > 1, "{what}: Tab goes around");
            return found;
        }
        if let Some((name, rect)) = before.filter(|(_, rect)| goes_back(*rect, thing.rect)) {
            found.push(format!("{what}: from “{name}” {rect:?} to “{}” {:?}", thing.name, thing.rect));
        }
        seen.push(thing);
    }
    found.push(format!("{what}: Tab never comes around"));
    found
}

/// Neighbours in the tree that stand in one row the wrong way round.
fn read_from_right(window: &Window, what: &str) -> Vec<String> {
    let spoken = |thing: &Thing| {
        !matches!(thing.role, Role::Window | Role::GenericContainer | Role::ScrollView) && thing.name != "Resize panel"
    };
    let things: Vec<Thing> = window.things().into_iter().filter(spoken).collect();
    let pairs = things.windows(2).filter(|pair| {
        let (from, to) = (pair[0].rect, pair[1].rect);
        let shared = from.bottom().min(to.bottom()) - from.top().max(to.top());
        shared > from.height().min(to.height()) * 0.6 && to.right() <= from.left() + 1.0
    });
    pairs.map(|pair| format!("{what}: “{}” before “{}”", pair[0].name, pair[1].name)).collect()
}

#[test]
fn tab_and_readers_follow_the_eye() {
    let home = Home::new();
    home.plan("pro");
    let mut found = read_from_right(&home.start(), "start");
    let mut window = home.open(&home.sample("educational-3min"));
    found.extend(read_from_right(&window, "project"));
    window.select(2);
    found.extend(read_from_right(&window, "scene"));
    found.extend(tab_steps_back(&mut window, "scene"));
    let screens = [(Key::Num2, "costs"), (Key::Num4, "plans"), (Key::Num5, "usage"), (Key::Num6, "prices")];
    for (key, what) in screens {
        window.key(key);
        found.extend(read_from_right(&window, what));
        found.extend(tab_steps_back(&mut window, what));
    }
    window.menu("File", "Compare boards…");
    window.drop_file(&home.sample("harbour-lights"));
    window.wait_for("the other board", |window| window.find("Open harbour-lights").is_some());
    found.extend(read_from_right(&window, "boards"));
    found.extend(tab_steps_back(&mut window, "boards"));
    window.key(Key::Escape);
    for file in &INCOMING {
        window.bring(&home, file);
        found.extend(read_from_right(&window, file.what));
        found.extend(tab_steps_back(&mut window, file.what));
        window.key(Key::Escape);
        assert!(window.find(file.button).is_none(), "{} is closed", file.what);
    }
    for (key, what) in [(Key::Comma, "settings"), (Key::Slash, "keys"), (Key::R, "record")] {
        window.ctrl(key);
        found.extend(read_from_right(&window, what));
        window.key(Key::Escape);
    }
    window.menu("File", "Plan and billing day…");
    found.extend(read_from_right(&window, "plan"));
    window.key(Key::Escape);
    assert!(found.is_empty(), "{} steps go back:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_step_back_is_seen() {
    let at = |x: f32, y: f32| Rect::from_min_size(egui::Pos2::new(x, y), egui::Vec2::new(40.0, 20.0));
    assert!(goes_back(at(100.0, 0.0), at(0.0, 0.0)), "left in a row");
    assert!(goes_back(at(0.0, 100.0), at(0.0, 0.0)), "up");
    assert!(!goes_back(at(0.0, 0.0), at(100.0, 0.0)), "right");
    assert!(!goes_back(at(0.0, 100.0), at(100.0, 0.0)), "to the next column");
}
