//! What is worth doing before credits expire.

use std::sync::Arc;

use creditboard::domain::{Credits, Importance, Project, Rates, Scene};
use creditboard::figures::usage::{Expiry, RunSheet, Worth, balance, expiring, forecast, worth_doing};
use creditboard::figures::{Figures, KeepRates, Lens};
use creditboard::present;
use proptest::prelude::*;

use super::sheet::film;
use super::story::{Story, day, story};
use super::to_go::done;
use crate::support::{any_project, images, prices, project, scene, shot};

fn usual(project: &Project) -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &project.rates)
}

fn words(worth: &[Worth<'_>]) -> Vec<String> {
    let one = |one: &Worth<'_>| format!("{} {} {}", one.number, one.asset.final_choice.model, one.expected);
    worth.iter().map(one).collect()
}

fn check(project: &Arc<Project>, left: u64, expected: &[&str]) {
    let figures = Figures::of(project, prices()).unwrap();
    let rates = usual(project);
    let terms = Lens::new(prices(), &rates);
    let sheet = RunSheet::of(&figures, &done(project, 0), &terms, None);
    let worth = worth_doing(&sheet, &terms, Credits::new(left));
    assert_eq!(words(&worth), expected, "with {left} left");
}

#[test]
fn heroes_come_first_then_the_best_rated() {
    let all = [
        "6 veo3 1800",
        "1 imagen-4 40",
        "1 veo3-fast 480",
        "1 google-tts 2",
        "5 flux-1.1-pro 17",
        "5 veo2 555",
        "4 flux-1.1-pro 30",
        "2 flux-1.1-pro 10",
        "3 luma-ray-2 450",
        "4 luma-ray-2 270",
        "0 script-gpt-4 9",
        "2 google-tts 2",
        "4 google-tts 3",
    ];
    check(&film(), 10_000, &all);
    let some = [
        "1 imagen-4 40",
        "1 veo3-fast 480",
        "1 google-tts 2",
        "5 flux-1.1-pro 17",
        "4 flux-1.1-pro 30",
        "2 flux-1.1-pro 10",
        "0 script-gpt-4 9",
        "2 google-tts 2",
        "4 google-tts 3",
    ];
    check(&film(), 600, &some);
    check(&film(), 1, &[]);
}

#[test]
fn a_shot_brings_the_still_it_starts_from() {
    let normal = scene(1, 5, vec![images(2, 1, "flux-schnell"), shot(3, "veo3-fast")]);
    let project = project(vec![normal], Vec::new());
    // The shot is rated higher than its still, and still comes after it.
    check(&project, 489, &["1 flux-schnell 10"]);
    check(&project, 490, &["1 flux-schnell 10", "1 veo3-fast 480"]);
}

#[test]
fn background_comes_last() {
    let of = |id: u32, importance| Scene { importance, ..scene(id, 5, vec![images(id + 1, 1, "imagen-4")]) };
    let scenes = vec![of(1, Importance::Background), of(3, Importance::Normal), of(5, Importance::Hero)];
    check(&project(scenes, Vec::new()), 100, &["3 imagen-4 20", "2 imagen-4 20", "1 imagen-4 20"]);
}

fn expires(text: &str, today: &str, expected: Option<(Expiry, usize, &str)>) {
    let Story { account, usage } = story(text);
    let balance = balance(&usage, &account, prices(), day(today));
    let forecast = forecast(&usage, &balance).ok();
    let project = film();
    let figures = Figures::of(&project, prices()).unwrap();
    let rates = usual(&project);
    let terms = Lens::new(prices(), &rates).on(balance.plan);
    let sheet = RunSheet::of(&figures, &done(&project, 0), &terms, None);
    let found = expiring(&balance, forecast.as_ref(), &sheet, &terms);
    let said = present::worth(found.as_ref(), &sheet, balance.today).0;
    let found = found.map(|found| (found.credits, found.worth.len(), said.split_once(". ").map_or("", |said| said.0)));
    assert_eq!(found, expected, "{text} on {today}");
}

#[test]
fn credits_expire_in_the_last_week_only_and_if_the_forecast_leaves_any() {
    expires("pro 14", "12-06", None);
    // Without a billing day nobody knows when.
    expires("", "11-30", None);
    // Nothing shows a pace: what a project leaves by the schedule is another figure, and all that is left is not it.
    let unknown = "How much will expire on 14 Dec is not known, because no pace shows yet";
    expires("pro 14", "12-07", Some((Expiry::Unknown, 10, unknown)));
    let left = "10 credits will expire on 14 Dec unless used before";
    expires("pro 14; 12-01 take 2490", "12-13", Some((Expiry::Left(Credits::new(10)), 3, left)));
    expires("pro 14; 12-01 take 2500", "12-13", None);
    expires("pro 14; 12-01 take 2500", "12-10", None);
    // 100 a day: 1,800 left on the 8th, just enough for the hero of scene 6; 1,300 of them at the reset.
    let even = "pro 14; 12-01 take 100; 12-02 take 100; 12-03 take 100; 12-04 take 100; 12-05 take 100; 12-06 take 100; 12-07 take 100";
    let at_pace = "At this pace about 1,300 credits will expire on 14 Dec";
    expires(even, "12-08", Some((Expiry::AtPace(Credits::new(1_300)), 1, at_pace)));
}

proptest! {
    #[test]
    fn everything_on_the_list_fits_together(project in any_project(), mask: u64, left in 0_u64..5_000) {
        let project = Arc::new(project);
        let Ok(figures) = Figures::of(&project, prices()) else { return Ok(()) };
        let rates = usual(&project);
        let terms = Lens::new(prices(), &rates);
        let done = done(&project, mask);
        let sheet = RunSheet::of(&figures, &done, &terms, None);
        let worth = worth_doing(&sheet, &terms, Credits::new(left));
        let entries = worth.iter().flat_map(|one| &one.entries).filter_map(|place| sheet.at(*place));
        let sum: creditboard::figures::Expected = entries.map(|(_, entry)| entry.expected(&rates)).sum();
        prop_assert!(sum.ceil().get() <= left, "{sum} of {left}");
        let mut seen = std::collections::BTreeSet::new();
        for one in &worth {
            prop_assert!(one.after.iter().all(|still| seen.contains(still)), "stills stand before their shots");
            prop_assert!(seen.insert(one.asset.id), "each asset once");
        }
    }
}
