//! A limit that bites is a sentence that is so, and says what the limit is.

use creditboard::domain::{Asset, Takes, Work};
use creditboard::storage::format;
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{asset, images, project, scene};

const TODAY: [&str; 2] = ["--today", "2026-11-22"];

fn asked(place: &Place, args: &[&str]) -> String {
    let ran = place.run(&[args, &TODAY].concat());
    assert!(ran.status < 2, "{args:?}: {}", ran.err);
    ran.out
}

#[test]
fn what_takes_more_than_a_hundred_years_is_not_said_to_cost_too_much_a_take() {
    let place = Place::new();
    let many = Asset { takes: Takes::Fixed(1), ..images(2, 60_000, "flux-schnell") };
    place.write("board.ron", &format::write(&project(vec![scene(1, 5, vec![many])], vec![])));
    let schedule = asked(&place, &["schedule", "board.ron", "--plan", "starter"]);
    assert!(schedule.contains("\nNot within 100 years\n"), "each take costs 5 of 200: {schedule}");
    assert!(!schedule.contains("costs more"), "{schedule}");
    let plans = asked(&place, &["plans", "board.ron"]);
    let row = plans.lines().find(|line| line.starts_with("Starter ")).unwrap_or_default();
    assert!(row.contains("not within 100 years"), "{row}");
    let why = asked(&place, &["explain", "board.ron", "--plan", "starter", "--figure", "finish"]);
    let head = why.lines().next().unwrap_or_default();
    assert!(head.contains("not within 100 years") && !head.contains("not known"), "all of it is known: {head}");
}

#[test]
fn what_costs_too_much_a_take_is_said_to() {
    let place = Place::new();
    let dear = Asset { takes: Takes::Fixed(1), ..asset(2, Work::Video { seconds: None }, "veo3") };
    place.write("board.ron", &format::write(&project(vec![scene(1, 5, vec![dear])], vec![])));
    let schedule = asked(&place, &["schedule", "board.ron", "--plan", "starter"]);
    assert!(schedule.contains("\nNever: one take costs more than a whole allowance\n"), "600 of 200: {schedule}");
    let why = asked(&place, &["explain", "board.ron", "--plan", "starter", "--figure", "cycles"]);
    let head = why.lines().next().unwrap_or_default();
    assert!(head.contains("never") && !head.contains("not known"), "{head}");
}

#[test]
fn plans_and_schedule_count_the_cycles_of_what_is_free_alike() {
    let place = Place::new();
    place.write("board.ron", &format::write(&project(vec![scene(1, 5, vec![images(2, 9, "imagen-4")])], vec![])));
    let cycles = |answer: &str| json(&asked(&place, &[answer, "board.ron", "--json"]))["plans"][3]["cycles"].clone();
    assert_eq!((cycles("plans"), cycles("schedule")), (Value::from(0), Value::from(0)), "images are free on Studio");
}

#[test]
fn an_amount_beyond_what_an_asset_can_have_is_told_with_the_limit_and_what_is_taken() {
    let place = Place::new();
    let row = |kind: &str, amount: &str, model: &str| {
        place.write("one.csv", &format!("scene,seconds,kind,amount,final\n1,5,{kind},{amount},{model}\n"));
        let ran = place.run(&["import", "one.csv", "-o", &format!("{kind}.board.ron")]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        ran.out + &ran.err
    };
    let check = |kind: &str, amount: &str, model: &str, expected: &str| {
        let said = row(kind, amount, model);
        assert!(said.contains(expected), "{kind} {amount}: {said}");
    };
    let images = "“1000001” is not a number of images from 1 to 1,000,000, so 1";
    check("image", "1000001", "imagen-4", images);
    check(
        "speech",
        "10000001",
        "google-tts",
        "is not a number of characters from 0 to 10,000,000, so those of the narration",
    );
    check("video", "86401", "veo3", "“86401” is not a length of at most 24 hours, so that of its scene");
    check(
        "enhancement",
        "many",
        "scene-enhancement",
        "“many” is not a number of scenes to enhance from 1 to 1,000,000, so 1",
    );
}
