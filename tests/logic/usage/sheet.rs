//! The run sheet: what to generate next, and where the balance ends.

use std::sync::Arc;

use creditboard::domain::{
    Asset, Choice, Credits, Importance, Kind, ModelId, Pass, PassFilter, Project, Rates, Scene, SpeechRounding, Takes,
    Work,
};
use creditboard::figures::usage::{RunSheet, SheetRow, SheetState, ToGo};
use creditboard::figures::{DoneAssets, Expected, Figures, KeepRates, Lens, Sum};
use proptest::prelude::*;

use super::to_go::done;
use crate::support::{any_project, asset, images, prices, project, scene, shot, speech};

fn drafted(asset: Asset, model: &str) -> Asset {
    Asset { draft: Some(Choice::of(ModelId::from(model))), ..asset }
}

fn hero(scene: Scene) -> Scene {
    Scene { importance: Importance::Hero, ..scene }
}

/// Six scenes of a film, and its script.
pub(crate) fn film() -> Arc<Project> {
    let scenes = vec![
        hero(scene(1, 8, vec![images(2, 2, "imagen-4"), shot(3, "veo3-fast"), speech(4, 140, "google-tts")])),
        scene(5, 6, vec![images(6, 1, "flux-1.1-pro"), speech(7, 200, "google-tts")]),
        scene(8, 8, vec![drafted(shot(9, "luma-ray-2"), "luma-ray-flash")]),
        scene(10, 10, vec![images(11, 3, "flux-1.1-pro"), shot(12, "luma-ray-2"), speech(13, 201, "google-tts")]),
        scene(
            14,
            6,
            vec![drafted(images(15, 1, "flux-1.1-pro"), "flux-schnell"), drafted(shot(16, "veo2"), "kling-v2.1")],
        ),
        hero(scene(17, 8, vec![shot(18, "veo3")])),
    ];
    project(scenes, vec![asset(19, Work::usual(Kind::Script), "script-gpt-4")])
}

fn words(row: &SheetRow<'_>) -> String {
    let units = row.units.iter().map(|unit| match unit.seconds {
        Some(seconds) => format!("{} × {seconds} s", unit.count),
        None => unit.count.to_string(),
    });
    let star = |hero: bool| if hero { "★" } else { "" };
    let scenes = row.entries.iter().map(|entry| format!("{}{}", entry.number, star(entry.is_hero())));
    let state = if row.state == SheetState::Done { "✓ " } else { "" };
    let (units, scenes) = (units.collect::<Vec<_>>().join(", "), scenes.collect::<Vec<_>>().join(" "));
    format!("{state}{} {}: {units}; scenes {scenes}; {} {}", row.model, row.pass, row.bare.credits, row.expected)
}

fn usual(project: &Project) -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &project.rates)
}

fn check(mask: u64, left: u64, expected: (&[&str], Option<(usize, usize)>)) {
    let project = film();
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = usual(&project);
    let terms = Lens::new(prices(), &rates);
    let done = done(&project, mask);
    let sheet = RunSheet::of(&figures, &done, &terms, Some(Credits::new(left)));
    let rows: Vec<String> = sheet.rows.iter().map(words).collect();
    assert_eq!(rows, expected.0, "with {mask:b} done");
    assert_eq!(sheet.ends.map(|place| (place.row, place.entry)), expected.1, "the balance of {left} ends");
}

const ALL: [&str; 11] = [
    "script-gpt-4 final: 1; scenes 0; 9 9",
    "flux-schnell draft: 1; scenes 5; 5 10",
    "flux-1.1-pro final: 5; scenes 4 5 2; 25 46 2/3",
    "imagen-4 final: 2; scenes 1★; 20 40",
    "kling-v2.1 draft: 2 × 5 s; scenes 5; 50 75",
    "luma-ray-flash draft: 2 × 5 s; scenes 3; 60 180",
    "google-tts final: 3; scenes 1★ 2 4; 7 7",
    "luma-ray-2 final: 4 × 5 s; scenes 3 4; 360 540",
    "veo2 final: 1 × 8 s; scenes 5; 400 480",
    "veo3-fast final: 1 × 8 s; scenes 1★; 320 480",
    "veo3 final: 1 × 8 s; scenes 6★; 600 1800",
];

#[test]
fn work_is_batched_by_model_stills_first_finals_last() {
    check(0, 100_000, (&ALL, None));
}

#[test]
fn what_the_balance_covers_on_average_stands_before_the_line() {
    check(0, 9, (&ALL, Some((1, 0))));
    // All of it takes 3,667 2/3.
    check(0, 3_668, (&ALL, None));
    check(0, 3_667, (&ALL, Some((10, 0))));
    check(0, 637, (&ALL, Some((7, 0))));
    // Two shots of one row: 367 2/3 up to speech, 270 for each.
    let shots = ["luma-ray-2 final: 2 × 5 s; scenes 3; 180 270", "luma-ray-2 final: 2 × 5 s; scenes 4; 180 270"];
    let parted: Vec<&str> = ALL[..7].iter().copied().chain(shots).chain(ALL[8..].iter().copied()).collect();
    check(0, 638, (&parted, Some((8, 0))));
}

#[test]
fn what_fits_goes_before_what_waits() {
    // The script for 9 waits; one test still for 5 is made, which is not all of it on average, and a line for 2.
    let lines = ["google-tts final: 1; scenes 1★; 2 2", "google-tts final: 2; scenes 2 4; 5 5"];
    let first = lines[..1].iter().copied().chain(ALL[..6].iter().copied());
    let parted: Vec<&str> = first.chain([lines[1]]).chain(ALL[7..].iter().copied()).collect();
    check(0, 8, (&parted, Some((1, 0))));
}

proptest! {
    #[test]
    fn the_rows_to_do_add_up_to_what_is_to_go(project in any_project(), mask: u64, plan in 0_usize..5) {
        let project = Arc::new(project);
        let Ok(whole) = Figures::of(&project, prices()) else { return Ok(()) };
        let done = done(&project, mask);
        let to_go = ToGo::of(&whole, done.clone(), prices());
        let rates = usual(&project);
        for filter in PassFilter::ALL {
            let terms = Lens::new(prices(), &rates).filtered(filter).on(prices().plans.get(plan));
            let sheet = RunSheet::of(&whole, &done, &terms, None);
            let rows = || sheet.rows.iter().filter(|row| row.state == SheetState::ToDo);
            let bare = rows().fold(Sum::ZERO, |sum, row| sum.plus(row.bare).unwrap());
            prop_assert_eq!(bare, to_go.figures().total(filter, terms.plan), "bare");
            let expected: Expected = rows().map(|row| row.expected.clone()).sum();
            prop_assert_eq!(&expected, &to_go.figures().expected(&terms), "expected");
            let entries: Expected = sheet.to_do().map(|(_, _, entry)| entry.expected(&rates)).sum();
            prop_assert_eq!(entries, expected, "entry by entry");
        }
    }

    #[test]
    fn nothing_comes_before_what_it_waits_for(project in any_project(), mask: u64) {
        let project = Arc::new(project);
        let Ok(whole) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = usual(&project);
        let terms = Lens::new(prices(), &rates);
        let done = done(&project, mask);
        let sheet = RunSheet::of(&whole, &done, &terms, None);
        let mut drafts_over = std::collections::BTreeSet::new();
        let mut shots = std::collections::BTreeSet::new();
        for (_, row, entry) in sheet.to_do() {
            if row.pass == Pass::Final {
                drafts_over.insert(entry.asset.id);
            }
            prop_assert!(row.pass == Pass::Final || !drafts_over.contains(&entry.asset.id), "a draft after its final");
            match row.kind {
                Kind::Video => { shots.insert(entry.number); }
                Kind::Image => prop_assert!(!shots.contains(&entry.number), "a still after a shot of its scene"),
                _ => {}
            }
        }
        let states: Vec<SheetState> = sheet.rows.iter().map(|row| row.state).collect();
        prop_assert!(states.is_sorted(), "done rows stand first");
    }
}

#[test]
fn done_rows_stand_first_and_drafts_that_were_overtaken_nowhere() {
    // Assets in order: script, then by scene; two bits each, draft below final.
    let place = |asset: u32| 2 * asset + 1;
    let mask = 1 << place(1) | 1 << place(6) | 1 << place(9);
    let project = film();
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = usual(&project);
    let terms = Lens::new(prices(), &rates);
    let sheet = RunSheet::of(&figures, &done(&project, mask), &terms, None);
    let rows: Vec<String> = sheet.rows.iter().take(4).map(words).collect();
    let expected = [
        "✓ imagen-4 final: 2; scenes 1★; 20 40",
        "✓ google-tts final: 1; scenes 4; 3 3",
        "✓ luma-ray-2 final: 2 × 5 s; scenes 3; 180 270",
        "script-gpt-4 final: 1; scenes 0; 9 9",
    ];
    assert_eq!(rows, expected, "the draft of the shot of scene 3 was overtaken");
    let drafts = sheet.rows.iter().filter(|row| row.pass == Pass::Draft);
    assert_eq!(drafts.map(|row| row.entries.len()).sum::<usize>(), 2, "those of scene 5");
}

#[test]
fn free_kinds_are_listed_and_cost_nothing() {
    let project = film();
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = usual(&project);
    let plan = prices().plans.iter().find(|plan| plan.is_free(Kind::Speech));
    let terms = Lens::new(prices(), &rates).on(plan);
    let sheet = RunSheet::of(&figures, &DoneAssets::default(), &terms, None);
    let speech: Vec<String> = sheet.rows.iter().filter(|row| row.kind == Kind::Speech).map(words).collect();
    assert_eq!(speech, ["google-tts final: 3; scenes 1★ 2 4; 0 0"], "to be made all the same");
}

#[test]
fn speech_rounded_over_the_project_is_charged_where_a_block_begins() {
    let project = Project { speech_rounding: SpeechRounding::PerProject, ..Project::clone(&film()) };
    let project = Arc::new(project);
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = usual(&project);
    let terms = Lens::new(prices(), &rates);
    let sheet = RunSheet::of(&figures, &DoneAssets::default(), &terms, None);
    let row = sheet.rows.iter().find(|row| row.kind == Kind::Speech).unwrap();
    let each: Vec<u64> = row.entries.iter().map(|entry| entry.bare.credits.get()).collect();
    assert_eq!((each, row.bare.credits.get()), (vec![2, 2, 2], 6), "140, 200 and 201 characters");
}

#[test]
fn planned_takes_are_counted_in_units() {
    let shot = Asset { takes: Takes::Fixed(3), ..shot(2, "kling-v2.1") };
    let project = project(vec![scene(1, 10, vec![shot])], Vec::new());
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = usual(&project);
    let terms = Lens::new(prices(), &rates);
    let sheet = RunSheet::of(&figures, &DoneAssets::default(), &terms, None);
    let rows: Vec<String> = sheet.rows.iter().map(words).collect();
    assert_eq!(rows, ["kling-v2.1 final: 6 × 5 s; scenes 1; 150 150"], "three takes of two clips");
}
