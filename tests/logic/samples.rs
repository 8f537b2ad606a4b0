//! The sample projects: what they cost, and that they stay as they are.
//!
//! `UPDATE_GOLDEN=1 cargo test samples` writes the texts in `tests/golden` anew.
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test reads files and may fail loudly")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use creditboard::domain::{Choice, ModelId, PassFilter, Project};
use creditboard::figures::{Figures, Finding};
use creditboard::prices::PriceList;
use creditboard::storage::{self, Access, format};

use crate::cli::{Place, sample};

const SAMPLES: [&str; 4] = ["empty", "marketing-60s", "educational-3min", "harbour-lights"];

fn open(name: &str) -> Arc<Project> {
    let path = sample(&format!("{name}.board.ron"));
    let opened = storage::open(Path::new(&path)).expect("a sample can be opened");
    assert_eq!((opened.warnings, opened.access), (Vec::new(), Access::ReadWrite), "{name} is sound");
    Arc::new(opened.project)
}

fn figures(project: &Arc<Project>) -> Figures {
    Figures::of(project, PriceList::shipped().expect("the shipped list is sound")).expect("a sum that can be counted")
}

/// Compares a text with the one that is kept, or keeps it.
pub(crate) fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, text).expect("a golden text that can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, kept, "tests/golden/{name} differs; UPDATE_GOLDEN=1 writes it anew");
}

#[test]
fn opening_and_saving_gives_the_same_bytes() {
    for name in SAMPLES {
        let path = sample(&format!("{name}.board.ron"));
        let kept = fs::read_to_string(&path).expect("a sample can be read");
        assert_eq!(format::write(&open(name)), kept, "{name}");
    }
}

#[test]
fn totals_and_plans_say_what_they_always_said() {
    let place = Place::new();
    let ask = |args: &[&str]| {
        let ran = place.run(args);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?}");
        ran.out
    };
    for name in SAMPLES {
        let file = sample(&format!("{name}.board.ron"));
        golden(&format!("{name}.totals.txt"), &ask(&["totals", &file]));
        golden(&format!("{name}.totals.json"), &ask(&["totals", &file, "--json"]));
        let plans = ["plans", &file, "--today", "2026-11-22", "--billing-day", "14"];
        golden(&format!("{name}.plans.txt"), &ask(&plans));
        golden(&format!("{name}.plans.json"), &ask(&[&plans[..], &["--json"]].concat()));
        let schedule =
            ["schedule", &file, "--plan", "pro", "--used", "340", "--today", "2026-11-22", "--billing-day", "14"];
        golden(&format!("{name}.schedule.txt"), &ask(&schedule));
        golden(&format!("{name}.schedule.json"), &ask(&[&schedule[..], &["--json"]].concat()));
    }
    golden("prices.txt", &ask(&["prices"]));
    golden("prices.json", &ask(&["prices", "--json"]));
}

#[test]
fn advice_says_what_it_always_said() {
    let place = Place::new();
    for (name, credits) in SAMPLES.into_iter().zip(["200", "100", "700", "1200"]) {
        let file = sample(&format!("{name}.board.ron"));
        let fit = ["fit", &file, "--plan", "pro", "--credits", credits];
        let swaps = ["swaps", &file, "--plan", "pro"];
        let frontier = ["frontier", &file, "--plan", "pro"];
        for (command, args) in [("swaps", &swaps[..]), ("fit", &fit), ("frontier", &frontier)] {
            for (ending, json) in [("txt", &[][..]), ("json", &["--json"])] {
                let ran = place.run(&[args, json].concat());
                assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?}");
                golden(&format!("{name}.{command}.{ending}"), &ran.out);
            }
        }
    }
}

#[test]
fn the_samples_of_the_page_have_nothing_to_find() {
    for name in ["empty", "marketing-60s", "educational-3min"] {
        assert_eq!(figures(&open(name)).findings().count(), 0, "{name}");
    }
}

#[test]
fn in_harbour_lights_only_narrations_are_too_long() {
    let figures = figures(&open("harbour-lights"));
    let found: Vec<String> =
        figures.findings().map(|(_, finding)| creditboard::present::finding_words(finding)).collect();
    let all_long = figures.findings().all(|(_, finding)| matches!(finding, Finding::NarrationLong { .. }));
    assert!(all_long, "{found:?}");
    assert!(found.iter().any(|text| text.contains("210 characters") && text.contains("3 s longer")), "{found:?}");
}

#[test]
fn the_educational_shots_swapped_to_kling_cost_220() {
    let mut project = Project::clone(&open("educational-3min"));
    let (from, to) = (ModelId::from("veo2"), ModelId::from("kling-v2.1"));
    let mut swapped = 0;
    for scene in &mut project.scenes {
        for asset in Arc::make_mut(scene).assets.iter_mut().filter(|asset| asset.final_choice.model == from) {
            asset.final_choice = Choice::of(to.clone());
            swapped += 1;
        }
    }
    let figures = figures(&Arc::new(project));
    let total = figures.total(PassFilter::Both, None).credits.get();
    assert_eq!((swapped, total, figures.findings().count()), (4, 220, 0), "every shot has its still");
}

#[test]
fn the_pictures_of_harbour_lights_are_there() {
    let project = open("harbour-lights");
    for scene in &project.scenes {
        let path = sample(&scene.picture);
        assert!(Path::new(&path).is_file(), "scene “{}” has its picture {path}", scene.title);
    }
}
