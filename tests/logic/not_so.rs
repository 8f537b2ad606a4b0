//! What was told and is not so: each test holds one claim.

use std::sync::Arc;

use creditboard::advice::ProjectSavings;
use creditboard::domain::{
    Project, ProjectKey, Rate, RateKey, Rates, ResetTime, Scene, SpeechPace, Take, TakeOutcome, Usage, UsedTake,
};
use creditboard::figures::usage::StaleSum;
use creditboard::figures::{Basis, DoneAssets, Figures, KeepRates, Lens, Shares};
use creditboard::present;
use creditboard::storage::format;
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{images, prices, project, scene, shot};
use crate::usage::story::{day, take};

const TODAY: [&str; 2] = ["--today", "2026-11-22"];

fn place(boards: &[(&str, &Project)]) -> Place {
    let place = Place::new();
    for (name, board) in boards {
        place.write(name, &format::write(board));
    }
    place
}

fn asked(place: &Place, args: &[&str]) -> String {
    let ran = place.run(&[args, &TODAY].concat());
    assert!(ran.status < 2, "{args:?}: {}", ran.err);
    ran.out
}

fn told(place: &Place, args: &[&str]) -> Value {
    json(&asked(place, &[args, &["--json"]].concat()))
}

#[test]
fn expected_savings_are_summed_exactly_and_rounded_once_923_and_a_third_not_908() {
    // Stills at 3 of 4 kept save 6 2/3 each, two shots save 65 each, and one asset of 96 stills saves 640.
    let still = |id| images(id, 1, "imagen-4");
    let mut scenes: Vec<Scene> = (1..=23).map(|id| scene(id, 5, vec![still(100 + id)])).collect();
    for (scene, id) in scenes.iter_mut().zip([201, 202]) {
        scene.assets.push(shot(id, "luma-ray-2"));
    }
    scenes.push(scene(24, 5, vec![images(300, 96, "imagen-4")]));
    let mut own = Rates::default();
    own.set(RateKey::Image, Some(Rate::new(3, 4).unwrap()));
    own.set(RateKey::ImageToVideo, Some(Rate::ALWAYS));
    let board = Arc::new(Project { rates: own, ..Project::clone(&project(scenes, vec![])) });
    let rates = KeepRates::of(prices(), &Rates::default(), &board.rates);
    let lens = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates) };
    let of = |board: &Arc<Project>| ProjectSavings::of(board, &DoneAssets::default(), &lens).together();
    let together = of(&board);
    assert_eq!((together.swaps, together.credits.get()), (26, 924), "923 1/3, rounded up once");
    let alone = |scene: &Arc<Scene>| {
        let one = Project { scenes: [Arc::clone(scene)].into_iter().collect(), ..Project::clone(&board) };
        of(&Arc::new(one)).credits.get()
    };
    let each: Vec<u64> = board.scenes.iter().map(alone).collect();
    assert!(each.iter().sum::<u64>() > 924, "rounding each of them would add something: {each:?}");
}

/// A board that goes first and has a shot whose price nobody knows, and one behind it that is small.
fn unsure() -> Place {
    let first = project(vec![scene(1, 5, vec![shot(2, "sora-9"), images(3, 1, "imagen-4")])], vec![]);
    let small = project(vec![scene(1, 5, vec![images(2, 1, "imagen-4")])], vec![]);
    let place = place(&[("first.ron", &first), ("small.ron", &small)]);
    asked(&place, &["projects", "first.ron", "--priority", "first"]);
    asked(&place, &["projects", "small.ron"]);
    place
}

#[test]
fn behind_a_project_whose_needs_are_not_known_nothing_is_said_to_fit() {
    let place = unsure();
    let totals = told(&place, &["totals", "small.ron"]);
    assert_eq!((&totals["verdict"], &totals["chance"]), (&"unknown".into(), &Value::Null), "{totals}");
    assert_eq!(totals["others"][0]["unpriced"], 1, "{totals}");
    let text = asked(&place, &["totals", "small.ron"]);
    assert!(text.contains("of at most 180 left for this project: not known yet"), "{text}");
    let strict = place.run(&[&["totals", "small.ron", "--require-fit"][..], &TODAY].concat());
    assert_eq!(strict.status, 1, "{}", strict.out);
    let plans = told(&place, &["plans", "small.ron"]);
    // On Studio its picture is free: that is known, whatever goes first.
    for plan in plans["plans"].as_array().unwrap().iter().filter(|plan| plan["plan"] != "studio") {
        for unknown in ["chance", "finish", "cycles", "expires"] {
            assert_eq!(plan[unknown], Value::Null, "{unknown}: {plan}");
        }
        assert_eq!(plan["verdict"], "unknown", "{plan}");
    }
    assert_eq!((&plans["smallest_fit"], &plans["smallest_safe"]), (&"studio".into(), &"studio".into()));
    assert_eq!(told(&place, &["schedule", "small.ron"])["finish"], Value::Null);
    for (figure, value) in [("verdict", Value::from("unknown")), ("chance", Value::Null), ("finish", Value::Null)] {
        assert_eq!(told(&place, &["explain", "small.ron", "--figure", figure])["value"], value, "{figure}");
    }
    let left = told(&place, &["explain", "small.ron", "--figure", "left-for-project"]);
    assert_eq!((&left["value"], &left["at_most"]), (&180.into(), &true.into()), "{left}");
    let reach = place.run(&[&["reach", "small.ron"][..], &TODAY].concat());
    assert_eq!(reach.status, 1, "{}", reach.out);
    let list = asked(&place, &["projects"]);
    assert!(list.contains("at most 180"), "{list}");
}

#[test]
fn what_is_kept_for_a_project_fits_whatever_goes_first() {
    let place = unsure();
    asked(&place, &["projects", "small.ron", "--keep", "150"]);
    let totals = told(&place, &["totals", "small.ron"]);
    assert_eq!(totals["verdict"], "fits", "{totals}");
    assert!(totals["chance"].as_f64().unwrap() > 0.9, "{totals}");
}

#[test]
fn steps_free_kinds_and_savings_do_not_leave_out_what_has_no_price() {
    let priced = vec![shot(2, "veo3"), shot(3, "sora-9"), images(4, 1, "midjourney-7")];
    let place = place(&[("board.ron", &project(vec![scene(1, 5, priced)], vec![]))]);
    let steps = asked(&place, &["reach", "board.ron", "--plan", "pro", "--credits", "700"]);
    let rows: Vec<&str> = steps.lines().filter(|line| line.contains("not known")).collect();
    assert!(rows.len() > 1 && rows.iter().all(|row| row.contains("unpriced") || row.contains("whether")), "{steps}");
    let first = told(&place, &["explain", "board.ron", "--step", "1", "--plan", "pro", "--credits", "700"]);
    assert!(first["because"].as_array().unwrap().iter().all(|line| line["unpriced"] == 2), "{first}");
    let plans = told(&place, &["plans", "board.ron"]);
    let studio = plans["plans"].as_array().unwrap().iter().find(|plan| plan["plan"] == "studio").unwrap();
    assert_eq!((&studio["free"]["image"], &studio["free"]["speech"]), (&Value::Null, &0.into()), "{studio}");
    let words = asked(&place, &["plans", "board.ron"]);
    assert!(words.contains("image (worth 1 unpriced)"), "{words}");
}

#[test]
fn a_scene_without_a_length_is_not_one_of_0_seconds() {
    let told = Scene { narration: "Good morning, harbour.".to_owned(), ..scene(1, 0, vec![shot(2, "veo2")]) };
    let board = project(vec![told, scene(3, 8, vec![])], vec![]);
    let figures = Figures::of(&board, prices()).unwrap();
    let findings: Vec<String> = figures.findings().map(|(_, one)| present::finding_words(one)).collect();
    assert_eq!(findings, ["The final choice has no price: neither it nor its scene has a length."], "nor too long");
    let note = present::narration_note(
        &board.scenes.first().unwrap().narration,
        board.scenes.first().unwrap().seconds,
        (&prices().spoken, SpeechPace::default()),
    );
    assert_eq!(note.over, None, "nothing is longer than what is not known");
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let lens = Lens::new(prices(), &rates);
    let shares = Shares::of(&figures, &lens);
    let card = present::card(&lens, &shares, 1, board.scenes.first().unwrap(), figures.scenes.first().unwrap());
    let line = card.lines.first().unwrap();
    assert_eq!((card.length.as_str(), line.text.as_str()), ("no length", "Veo2 · no length"));
    assert_eq!(present::board_summary(&figures), ["2 scenes · at least 0:08", "at least 0:08", "≥ 0:08"]);
    let place = place(&[("board.ron", &board)]);
    let running = asked(&place, &["explain", "board.ron", "--figure", "running"]);
    assert!(running.lines().next().unwrap().contains("at least 0:08"), "{running}");
}

#[test]
fn every_line_of_an_explanation_rests_on_the_rule_it_follows() {
    let board = project(vec![scene(1, 5, vec![images(2, 1, "imagen-4"), shot(3, "kling-v2.1")])], vec![]);
    let board = Project { contingency: "10 %".parse().unwrap(), ..Project::clone(&board) };
    let place = place(&[("board.ron", &board)]);
    let take = ["--scene", "1", "--asset", "video 3", "--pass", "final", "--outcome", "rejected"];
    let ran = place.run(&[&["record", "board.ron"][..], &take, &TODAY].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    let line = |args: &[&str], what: &str| {
        let text = asked(&place, &[&["explain", "board.ron", "--plan", "pro"][..], args].concat());
        text.lines().find(|line| line.trim_start().starts_with(what)).unwrap_or(&text).to_owned()
    };
    let check = |args: &[&str], what: &str, rule: &str| {
        let found = line(args, what);
        assert!(found.ends_with(rule), "{args:?} {what}: {found}");
    };
    check(&["--rate", "image-to-video"], "Takes that the assumption is worth", "beside those that were made");
    check(&["--figure", "contingency"], "Work", "as many as are planned, in the passes that are counted");
    check(&["--figure", "second"], "Running time", "As the board has it");
    check(&["--figure", "chance"], "Chance", "costs no more than is left");
    check(&["--figure", "spent"], "Video  ", "From what was recorded or typed");
}

#[test]
fn how_long_a_narration_takes_names_the_source_of_its_pace() {
    let text = "夜明けの港に霧がかかり、最初の船が静かに出ていく。";
    let narrated = Scene { narration: text.to_owned(), ..scene(1, 4, vec![]) };
    let place = place(&[("board.ron", &project(vec![narrated], vec![]))]);
    let spoken = asked(&place, &["explain", "board.ron", "--figure", "spoken", "--scene", "1"]);
    for said in ["25 characters in Japanese at 5 a second", "NHK’s news", "0:05", "0:04"] {
        assert!(spoken.contains(said), "{said}: {spoken}");
    }
    let findings = asked(&place, &["explain", "board.ron", "--figure", "findings"]);
    assert!(findings.contains("takes about 5 s to speak, 1 s longer than the scene"), "{findings}");
    assert!(findings.contains("25 characters in Japanese"), "and goes on to it: {findings}");
}

#[test]
fn making_again_what_is_free_on_the_plan_costs_nothing() {
    let board = project(vec![scene(1, 5, vec![images(2, 1, "imagen-4")])], vec![]);
    let place = place(&[("board.ron", &board)]);
    let kept = ["--scene", "1", "--asset", "image 2", "--pass", "final", "--outcome", "kept"];
    let ran = place.run(&[&["record", "board.ron"][..], &kept, &TODAY].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    let text = place.read("board.ron").replace("final: \"imagen-4\"", "final: \"gpt-image-1\"");
    place.write("board.ron", &text);
    let again = |plan| told(&place, &["totals", "board.ron", "--plan", plan])["stale_credits"].clone();
    assert_eq!((again("pro"), again("studio")), (10.into(), 0.into()));
    let text = asked(&place, &["totals", "board.ron", "--plan", "pro"]);
    assert!(text.contains("of it made, some changed since"), "not simply made: {text}");
    assert_eq!(StaleSum::of(&DoneAssets::default(), None).count, 0, "nothing made, nothing stale");
}

#[test]
fn a_take_has_one_date_on_the_inspector_and_on_usage() {
    let one = take(1, day("11-21").and_hms_opt(23, 30, 0).unwrap(), 25, TakeOutcome::Kept);
    let one = Take { ahead: Some(0), ..one };
    let today = day("11-24");
    for (zone, day) in [("UTC", 21), ("Asia/Tokyo", 22)] {
        let reset = ResetTime::new(chrono::NaiveTime::MIN, zone.parse().unwrap());
        let line = present::take_line(&one, prices(), (today, reset));
        assert!(line.ends_with(&format!("{day} Nov")), "{zone}: {line}");
        let usage = Usage {
            takes: [UsedTake { project: ProjectKey::from_bits(1), take: one.clone() }].into_iter().collect(),
            ..Usage::default()
        };
        let dated = Arc::new(usage).by_clock(reset);
        assert_eq!(dated.takes.first().unwrap().take.date(), one.date_by(reset), "{zone}: Usage has the same");
    }
}
