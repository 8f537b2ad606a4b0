//! The largest, the smallest and the strangest that the window is asked to show.

use std::sync::Arc;

use creditboard::domain::{
    Alternatives, Asset, AssetId, Brief, Choice, IdSource, Kind, Lock, ModelId, Needs, Payment, Project, Scene,
    SceneId, Seconds, Takes, Work,
};
use creditboard::storage::{Zoom, load_account};
use egui::{Key, Vec2};

use crate::support::{Home, Window};

/// A project of so many scenes with four assets each.
pub(crate) fn large(scenes: u32) -> Project {
    let asset = |id: u32, work: Work, model: &str| Asset {
        id: AssetId::new(id),
        label: work.kind().to_string(),
        work,
        needs: Needs::NONE,
        lock: Lock::Open,
        payment: Payment::Credits,
        from_still: None,
        takes: Takes::Automatic,
        final_choice: Choice::of(ModelId::from(model)),
        alternatives: Alternatives::default(),
        brief: Brief::NONE,
        draft: None,
    };
    let scene = |number: u32| {
        let first = number * 5 + 1;
        let assets = vec![
            asset(first + 1, Work::Image { count: 1 }, "flux-1.1-pro"),
            asset(first + 2, Work::usual(Kind::Video), "veo2"),
            asset(first + 3, Work::usual(Kind::Speech), "google-tts"),
            asset(first + 4, Work::Enhancement { count: 1 }, "scene-enhancement"),
        ];
        Arc::new(Scene { assets, ..Scene::new(SceneId::new(first), format!("Scene of {number}"), Seconds::whole(8)) })
    };
    Project {
        scenes: (0..scenes).map(scene).collect(),
        ids: IdSource::starting_at(scenes * 5 + 2),
        ..Project::default()
    }
}

/// A project of scenes with these titles.
fn titled(titles: &[&str]) -> Project {
    let scene = |(place, title): (usize, &&str)| {
        let id = SceneId::new(u32::try_from(place).unwrap() + 1);
        Arc::new(Scene::new(id, (*title).to_owned(), Seconds::whole(5)))
    };
    Project {
        scenes: titles.iter().enumerate().map(scene).collect(),
        ids: IdSource::starting_at(100),
        ..Project::default()
    }
}

/// Goes everywhere once.
#[track_caller]
fn walk(window: &mut Window) {
    for key in [Key::Num2, Key::Num3, Key::Num4, Key::Num6, Key::Num1] {
        window.key(key);
    }
    for key in [Key::ArrowRight, Key::End, Key::Home, Key::ArrowDown] {
        window.key(key);
    }
    for key in [Key::K, Key::F, Key::Comma, Key::A, Key::D, Key::Z] {
        window.ctrl(key);
        window.key(Key::Escape);
    }
    window.key(Key::F1);
    window.key(Key::Escape);
    window.ctrl(Key::B);
    window.ctrl(Key::B);
}

#[test]
fn ten_thousand_scenes_are_shown_and_edited() {
    let home = Home::new();
    let mut window = home.open(&home.project(&large(10_000)));
    assert!(window.cards().len() < 40, "only what is in sight is drawn: {}", window.cards().len());
    window.key(Key::End);
    assert_eq!(window.get("Scene title").value, "Scene of 9999", "the last scene");
    assert!(window.find("Scene 10000, *").is_some_and(|card| card.chosen), "in sight");
    window.write_into("Scene title", "The end");
    window.ctrl(Key::Z);
    window.find_scene("Scene of 5000");
    assert_eq!(window.get("Scene title").value, "Scene of 5000", "found");
    window.ctrl(Key::A);
    window.key(Key::Delete);
    window.expect("No scenes yet");
    window.ctrl(Key::Z);
    assert!(!window.cards().is_empty(), "all of them again");
}

#[test]
fn an_empty_project_can_be_walked_through() {
    let home = Home::new();
    let mut window = home.open(&home.sample("empty"));
    walk(&mut window);
    assert_eq!((window.total().as_str(), window.saved().as_str()), ("0", "Saved"), "nothing happened");
}

#[test]
fn any_zoom_can_be_walked_through() {
    for zoom in [0.5, 3.0] {
        let home = Home::new();
        home.settings(|settings| settings.zoom = Zoom::new(zoom));
        let mut window = home.open(&home.sample("harbour-lights"));
        walk(&mut window);
        assert_eq!(window.saved(), "Saved", "at {zoom}");
    }
}

#[test]
fn a_window_of_any_size_can_be_walked_through() {
    for (width, height) in [(640.0, 480.0), (300.0, 200.0), (60.0, 40.0), (9_000.0, 9_000.0)] {
        let home = Home::new();
        let mut window =
            home.open_as(&home.sample("harbour-lights"), |builder| builder.with_size(Vec2::new(width, height)));
        walk(&mut window);
        let mut start = home.start();
        start.harness.set_size(Vec2::new(width, height));
        start.settle();
    }
}

#[test]
fn a_hundred_thousand_characters_are_a_title() {
    let home = Home::new();
    let long = "mm ".repeat(33_333);
    let mut window = home.open(&home.project(&titled(&[&long])));
    walk(&mut window);
    window.select(1);
    assert_eq!(window.get("Scene title").value.len(), 99_999, "all of it is kept");
}

#[test]
fn titles_of_every_writing_can_be_walked_through() {
    let titles = [
        "שלום עולם, סצנה ראשונה",
        "مرحبا بالعالم",
        "港の灯り、夜明け前",
        "👩‍👩‍👧‍👦🏳️‍🌈 family",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "\u{202e}backwards\u{202c}",
        "a\u{0}b\u{7}c",
        "",
        "   ",
        "line\none\ttab",
    ];
    let home = Home::new();
    let file = home.project(&titled(&titles));
    let mut window = home.open_as(&file, |builder| builder.allow_missing_glyphs());
    for number in 1..=titles.len() {
        window.select(number);
    }
    walk(&mut window);
}

#[test]
fn the_inspector_is_a_drawer_where_there_is_no_room_for_it() {
    let home = Home::new();
    let mut window = home.open_as(&home.sample("marketing-60s"), |builder| builder.with_size(Vec2::new(700.0, 700.0)));
    assert!(window.find("Project title").is_none(), "the board has the room");
    window.press("Show the inspector");
    assert!(window.find("Project title").is_some(), "asked for");
    window.press("Close the inspector");
    assert!(window.find("Project title").is_none(), "and away");
}

/// A limit that bites is a sentence, and what was there before stays.
#[test]
fn what_is_too_much_is_refused_with_a_sentence_and_changes_nothing() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.select(1);
    let length = window.get("Scene length").value;
    window.write_into("Scene length", "100000");
    window.expect("a length is at most 86,400 seconds (24 hours)");
    window.key(Key::Enter);
    assert_eq!(window.get("Scene length").value, length, "not its first digits either");
    assert_eq!(window.saved(), "Saved", "nothing was changed");
    window.press("Scene title");
    window.paste(&"x".repeat(100_001));
    window.expect("at most 100,000 fit");
    assert_eq!(window.saved(), "Saved", "and nothing was cut");
}

#[test]
fn amounts_of_the_account_are_taken_whole_or_refused() {
    let home = Home::new();
    let mut window = home.open(&home.sample("marketing-60s"));
    window.menu("File", "Plan and billing day…");
    window.press("Pro");
    window.write_into("Credits reset on day", "45");
    window.key(Key::Enter);
    window.expect("“45” is not a whole number from 1 to 31.");
    window.write_into("Price of Pro a month, in your own money", "1000000.01");
    window.key(Key::Enter);
    window.expect("is not an amount from 0.00 to 1,000,000.00");
    window.write_into("Price of Pro a month, in your own money", "29,90");
    window.key(Key::Enter);
    assert_eq!(window.get("Price of Pro a month, in your own money").value, "29.90", "exact");
    window.write_into("Price of Starter a month, in your own money", "0");
    window.key(Key::Enter);
    assert_eq!(window.get("Price of Starter a month, in your own money").value, "0.00", "free, and that is known");
    window.write_into("Price of Pro a month, in your own money", "");
    window.key(Key::Delete);
    window.key(Key::Enter);
    assert_eq!(window.get("Price of Pro a month, in your own money").value, "price?", "an empty field is not known");
    window.press("Use this plan");
    window.wait_for_quiet();
    let kept = load_account(&home.folders()).value.prices;
    let kept: Vec<String> = kept.iter().map(|(plan, price)| format!("{plan} {price}")).collect();
    assert_eq!(kept, ["starter 0.00"], "and so it is kept");
}
