//! What takes teach: keep rates, and planned against actual.

use std::collections::BTreeMap;

use creditboard::domain::{ModelId, Rate, RateKey, Rates, Take, TakeId, TakeOutcome};
use creditboard::figures::KeepRates;
use creditboard::figures::usage::Learned;
use proptest::prelude::*;

use super::story::{day, take};
use crate::support::prices;

fn usual() -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &Rates::default())
}

/// Takes from a line: `kling-v2.1 image-to-video 25 krrf x c`, with `|` before those made after a draft.
fn takes(lines: &[&str]) -> Vec<Take> {
    let at = day("11-20").and_hms_opt(12, 0, 0).unwrap();
    let mut all = Vec::new();
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut after_draft = false;
        for sign in words[3].chars() {
            let outcome = match sign {
                'k' => TakeOutcome::Kept,
                'r' => TakeOutcome::Rejected,
                'x' => TakeOutcome::Refunded,
                'f' => TakeOutcome::Charged,
                _ => {
                    after_draft = true;
                    continue;
                }
            };
            let plain = take(u128::try_from(all.len()).unwrap(), at, words[2].parse().unwrap(), outcome);
            let (model, mode) = (ModelId::from(words[0]), words[1].parse().unwrap());
            all.push(Take { model, mode, after_draft, ..plain });
        }
    }
    all
}

fn check(lines: &[&str], expected: &[&str]) {
    let takes = takes(lines);
    let learned = Learned::of(takes.iter(), prices(), &usual());
    let mut shown: Vec<String> = Vec::new();
    for rate in &learned.modes {
        let (plain, after) = (rate.plain, rate.after_draft);
        shown.push(format!(
            "{}: {} from {}/{} and {}/{}",
            rate.key, rate.rate, plain.kept, plain.takes, after.kept, after.takes
        ));
    }
    for model in &learned.models {
        let each = |credits: Option<creditboard::domain::Credits>| {
            credits.map_or_else(|| "?".to_owned(), |credits| credits.to_string())
        };
        shown.push(format!(
            "{} {}: {}, {} charged, {} planned, {} and {} each",
            model.model,
            model.rate.key,
            model.rate.rate,
            model.charged,
            model.planned,
            each(model.charged_each()),
            each(model.planned_each())
        ));
    }
    assert_eq!(shown, expected, "learned from {lines:?}");
}

#[test]
fn the_default_is_worth_four_takes() {
    // (4 · 2/3 + 1) / (4 + 3) = 11/21.
    let expected = [
        "image-to-video: 11/21 from 1/3 and 0/0",
        "kling-v2.1 image-to-video: 11/21, 75 charged, 75/2 planned, 75 and 38 each",
    ];
    check(
        &["kling-v2.1 image-to-video 25 krr"],
        &expected.map(|line| line.replace("75/2", "37 1/2")).each_ref().map(String::as_str),
    );
}

#[test]
fn refunded_takes_teach_nothing_and_charged_failures_count_as_not_kept() {
    let expected = ["image: 1/2 from 2/4 and 0/0", "imagen-4 image: 1/2, 40 charged, 40 planned, 20 and 20 each"];
    check(&["imagen-4 image 10 kxfxkf"], &expected);
}

#[test]
fn takes_after_a_draft_are_listed_apart() {
    // Planned: a kept plain take at 1/3, two after a draft at 2/3.
    let expected = [
        "text-to-video: 7/15 from 1/1 and 2/3",
        "veo2 text-to-video: 7/15, 1200 charged, 1800 planned, 400 and 600 each",
    ];
    check(&["veo2 text-to-video 300 k|kkr"], &expected);
}

#[test]
fn models_share_the_rate_of_their_mode_and_have_their_own() {
    let expected = [
        "text-to-video: 7/18 from 1/2 and 0/0",
        "luma-ray-2 text-to-video: 4/15, 90 charged, 0 planned, ? and ? each",
        "veo2 text-to-video: 7/15, 300 charged, 900 planned, 300 and 900 each",
    ];
    let lines = ["veo2 text-to-video 300 k", "luma-ray-2 text-to-video 90 r", "a-model-of-tomorrow text-to-video 5 x"];
    // A refunded take of a model is none.
    check(&lines, &expected);
}

proptest! {
    #[test]
    fn a_learned_rate_lies_between_the_default_and_what_was_seen(kept in 0_u32..200, more in 0_u32..200, key in 0_usize..7) {
        let key = RateKey::ALL[key];
        let at = day("11-20").and_hms_opt(12, 0, 0).unwrap();
        let made = (0..kept + more).map(|name| {
            let outcome = if name < kept { TakeOutcome::Kept } else { TakeOutcome::Rejected };
            Take { mode: key, id: TakeId::from_bits(name.into()), ..take(0, at, 10, outcome) }
        });
        let made: Vec<Take> = made.collect();
        let learned = Learned::of(made.iter(), prices(), &usual());
        let Some(rate) = learned.modes.iter().find(|rate| rate.key == key) else {
            prop_assert_eq!(made.len(), 0);
            return Ok(());
        };
        let seen = Rate::nearest(kept.into(), (kept + more).into());
        let (low, high) = (rate.default.min(seen), rate.default.max(seen));
        prop_assert!(low <= rate.rate && rate.rate <= high, "{} from {}/{} and {}", rate.rate, kept, kept + more, rate.default);
        let mut rates = Rates::default();
        rates.set(key, Some(rate.rate));
        prop_assert_eq!(KeepRates::of(prices(), &rates, &Rates::default()).get(key), rate.rate, "it can be set");
    }

    #[test]
    fn models_add_up_to_their_mode(outcomes in proptest::collection::vec((0_usize..3, 0_usize..4, any::<bool>()), 0..60)) {
        let at = day("11-20").and_hms_opt(12, 0, 0).unwrap();
        let models = ["kling-v2.1", "veo2", "none"].map(ModelId::from);
        let made: Vec<Take> = outcomes.iter().map(|(model, outcome, after_draft)| {
            let plain = take(0, at, 10, TakeOutcome::ALL[*outcome]);
            Take { model: models[*model].clone(), after_draft: *after_draft, ..plain }
        }).collect();
        let learned = Learned::of(made.iter(), prices(), &usual());
        let mut sums: BTreeMap<RateKey, (u64, u64)> = BTreeMap::new();
        for model in &learned.models {
            let sum = sums.entry(model.rate.key).or_default();
            *sum = (sum.0 + model.rate.plain.takes, sum.1 + model.rate.after_draft.takes);
        }
        let modes: BTreeMap<_, _> = learned.modes.iter().map(|rate| (rate.key, (rate.plain.takes, rate.after_draft.takes))).collect();
        prop_assert_eq!(modes, sums);
        let known = made.iter().filter(|take| take.outcome != TakeOutcome::Refunded).count();
        let counted: u64 = learned.modes.iter().map(|rate| rate.plain.takes + rate.after_draft.takes).sum();
        prop_assert_eq!(counted, u64::try_from(known).unwrap(), "all but refunded ones");
    }
}
