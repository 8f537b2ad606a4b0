//! Lists that count with decimals, held against plain whole numbers and against a reckoning of its own.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use creditboard::domain::{Account, Choice, Clips, ModelId, PassFilter, PriceUnit, Rate, RateKey};
use creditboard::figures::Figures;
use creditboard::prices::{OwnPrices, PriceList};
use creditboard::storage::{self, Folders};
use proptest::prelude::*;
use serde_json::Value;

use super::shapes::RUNWAY;
use crate::cli::{Place, json, sample};
use crate::support::{images, project, scene, shot, speech};

const SHIPPED: &str = include_str!("../../../assets/prices/videodraft.ron");

/// Amounts that are written as text become the numbers that they are, so that two answers can be compared.
fn as_numbers(value: Value) -> Value {
    match value {
        Value::String(text) => match text.parse::<i64>() {
            Ok(number) => Value::from(number),
            Err(_not_whole) => Value::String(text),
        },
        Value::Array(list) => list.into_iter().map(as_numbers).collect(),
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, as_numbers(value))).collect(),
        other => other,
    }
}

/// The same list, counted in thousandths: every answer is the same, to the letter. Each take is kept, so that no average
/// has thousandths of its own.
#[test]
fn a_list_with_decimals_answers_as_one_without_does() {
    let place = Place::new();
    let config = place.path("creditboard");
    let mut account = Account::default();
    for key in RateKey::ALL {
        account.rates.set(key, Some(Rate::ALWAYS));
    }
    storage::save_account(&Folders { data: config.clone(), config }, &account).expect("it is kept");
    // A script costs parts of a credit before it is rounded up: here it always costs the same.
    let whole = SHIPPED.replacen("least: 5, most: 20", "least: 10, most: 10", 1);
    place.write("whole.ron", &whole);
    let fine = whole.replacen("revision:", "unit: Credits(decimals: 3), revision:", 1);
    place.write("fine.ron", &fine);
    let files = ["marketing-60s.board.ron", "harbour-lights.board.ron"].map(sample);
    let questions: [&[&str]; 9] = [
        &["totals", "--alternatives"],
        &["plans"],
        &["swaps"],
        &["swaps", "--retakes", "expected"],
        &["fit", "--credits", "700"],
        &["frontier"],
        &["schedule"],
        &["reach", "--credits", "600"],
        &["explain"],
    ];
    for file in &files {
        for question in questions {
            let ask = |list: &str, more: &[&str]| {
                let (command, rest) = question.split_first().expect("a command");
                let args = [&[*command, file], rest, &["--today", "2026-11-25", "--prices", list], more].concat();
                let ran = place.run(&args);
                assert!(ran.status < 2, "{args:?}: {}", ran.err);
                ran
            };
            assert_eq!(ask("fine.ron", &[]).out, ask("whole.ron", &[]).out, "{question:?} of {file}");
            let [fine, whole] = ["fine.ron", "whole.ron"].map(|list| as_numbers(json(&ask(list, &["--json"]).out)));
            assert_eq!(fine, whole, "{question:?} of {file} as JSON");
        }
    }
    let [fine, whole] = ["fine.ron", "whole.ron"].map(|list| place.run(&["prices", "--prices", list]).out);
    assert_eq!(fine, whole, "the list itself");
}

#[test]
fn amounts_are_typed_and_told_in_the_unit_of_the_list() {
    let place = Place::new();
    let board = project(vec![scene(1, 5, vec![images(2, 1, "kling-v3-image"), shot(3, "kling-v3@std")])], vec![]);
    place.write("board.ron", &storage::format::write(&board));
    let kling = ["--prices", "kling-api"];
    let text = place.run(&[&["totals", "board.ron"], kling.as_slice()].concat()).out;
    assert!(text.contains("0.448, paid as you go"), "five seconds at 0.084 and a picture at 0.028: {text}");
    let fit = |credits: &str| {
        let ran = place.run(&[&["fit", "board.ron", "--credits", credits, "--json"], kling.as_slice()].concat());
        (ran.status, json(&ran.out).get("credits").cloned())
    };
    assert_eq!(fit("0.448").1, Some(Value::from("0.448")), "as it is");
    let refused = |credits: &str, expected: &str| {
        let args = [&["fit", "board.ron", "--credits", credits], kling.as_slice()].concat();
        let ran = place.run(&args);
        assert_eq!((ran.status, ran.err.contains(expected)), (2, true), "{credits}: {}", ran.err);
    };
    refused("much", "use an amount of USD such as 17.50");
    refused("0.00001", "at most 4 decimals");
    let list = place.run(&["prices", "--list", "kling-api"]).out;
    assert!(list.contains("0.028 an image") && list.contains("0.42 for a clip of up to 5 s"), "{list}");
    let told = json(&place.run(&["prices", "--list", "kling-api", "--json"]).out);
    assert_eq!(told.pointer("/unit/currency"), Some(&Value::from("USD")));
    assert_eq!(told.pointer("/models/0/price/per_image"), Some(&Value::from("0.028")));
    let ran = place.run(&[&["export", "board.ron", "-o", "board.pdf"], kling.as_slice()].concat());
    assert_eq!((ran.status, ran.err.contains("whole credits")), (2, true), "{}", ran.err);
    let ran = place.run(&["diff", "board.ron", "board.ron", "--prices", "kling-api"]);
    assert_eq!((ran.status, ran.err.contains("different units")), (2, true), "{}", ran.err);
}

#[test]
fn what_is_no_amount_of_the_unit_is_a_fault_with_its_place() {
    let fault = |from: &str, to: &str| {
        let text = RUNWAY.replacen(from, to, 1);
        assert_ne!(text, RUNWAY, "the test must change something: {from}");
        PriceList::parse(&text).expect_err("it is wrong").faults.swap_remove(0)
    };
    use creditboard::present::ToErrorWords as _;
    let words = |from: &str, to: &str| fault(from, to).words().to_string();
    assert!(words("PerImage(5)", "PerImage(\"5.5\")").contains("“gen4_image@720p”: amounts are whole numbers here"));
    assert!(words("PerImage(5)", "PerImage(\"five\")").contains("such as 340 or 17.72"));
    assert!(words("PerImage(5)", "PerImage(5.5)").contains("with decimals is a text such as"));
    assert!(words("revision:", "unit: Money(currency: \"usd\", decimals: 2), revision:").contains("a unit is"));
    assert!(words("allowance: 1000", "allowance: \"0.5\"").contains("the allowance or the fee of “prepaid”"));
}

#[test]
fn own_prices_keep_their_decimals() {
    let list = PriceList::shipped_as("comfyui").expect("sound").expect("it comes with the program");
    let place = Place::new();
    place.write("mine.csv", "model,kind,per,amount,credits\nkling-v3-image,image,image,,6.125\n");
    let ran = place.run(&["prices", "import", "mine.csv", "--list", "comfyui", "--take"]);
    assert_eq!((ran.status, ran.out.contains("5.91 each → 6.125 each")), (0, true), "{} {}", ran.out, ran.err);
    let file = place.read("creditboard/prices/comfyui.ron");
    assert!(file.contains("\"6.125\"") && file.contains("decimals: 5"), "{file}");
    let own = OwnPrices::parse(&file).expect("sound");
    assert_eq!(OwnPrices::parse(&own.text().expect("a text")).expect("sound"), own, "as it was");
    assert_eq!(
        own.over(list).model(&ModelId::from("kling-v3-image")).map(|model| model.price.unit().get()),
        Some(612_500)
    );
    let other = OwnPrices { unit: PriceUnit::CREDITS, ..own };
    assert_eq!(other.over(list).models, list.models, "what is counted otherwise changes nothing");
}

/// An amount in millionths, read apart from the program.
fn millionths(text: &str) -> u128 {
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{places:0<6}").parse().expect("digits")
}

/// The cheapest clips for so many seconds, by looking at every way to begin.
fn cheapest(clips: &BTreeMap<u32, u128>, seconds: u32) -> u128 {
    let mut best = vec![0_u128];
    let known = |best: &[u128], seconds: u32| *best.get(usize::try_from(seconds).expect("few")).expect("known");
    for wanted in 1..=seconds {
        let ways = clips.iter().map(|(length, cost)| cost + known(&best, wanted.saturating_sub(*length)));
        let cheapest = ways.min().expect("a clip is sold");
        best.push(cheapest);
    }
    known(&best, seconds)
}

prop_compose! {
    fn amount()(whole in 0_u32..300, places in 0_u32..10_000) -> String { format!("{whole}.{places:04}") }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]
    #[test]
    fn totals_with_decimals_are_those_of_plain_fractions(
        rate in amount(), base in amount(), minimum in amount(), still in amount(), voice in amount(),
        (min, more, step, included) in (1_u16..5, 0_u16..12, 1_u16..4, 0_u16..3),
        shots in prop::collection::vec((1_u32..40, 1_u32..4, 0_u32..700), 1..6),
    ) {
        let max = min + more;
        let text = format!(r#"(format: 2, id: "x", provider: "X", revision: "2026-11-25", unit: Credits(decimals: 4),
            sources: [(id: "s", title: "S", read: "2026-11-25")],
            models: [
              (id: "still", name: "Still", kind: Image, source: "s", price: PerImage("{still}")),
              (id: "clip", name: "Clip", kind: Video, source: "s", variants: [(id: "fine", price: PerSecond((
                rate: "{rate}", base: "{base}", minimum: "{minimum}", included_seconds: {included},
                min: {min}, max: {max}, step: {step})))]),
              (id: "voice", name: "Voice", kind: Speech, source: "s", price: PerCharacters(block: 1, credits: "{voice}")),
            ], starts: (), buys: [], keep_rates: [], spoken: (characters_per_second: 15, source: "s"))"#);
        let list = PriceList::parse(&text).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        let clips: BTreeMap<u32, u128> = (min..=max).step_by(step.into()).map(|length| {
            let beyond = u128::from(length.saturating_sub(included));
            (u32::from(length), (millionths(&base) + beyond * millionths(&rate)).max(millionths(&minimum)))
        }).collect();
        let (mut scenes, mut expected, mut id) = (Vec::new(), 0_u128, 1);
        for (seconds, count, characters) in shots {
            let mut clip = shot(id + 1, "clip@fine");
            clip.final_choice = Choice { clips: Clips::Cheapest, ..clip.final_choice };
            scenes.push(scene(id, seconds, vec![images(id + 2, count, "still"), clip, speech(id + 3, characters, "voice")]));
            expected += cheapest(&clips, seconds) + u128::from(count) * millionths(&still);
            expected += u128::from(characters) * millionths(&voice);
            id += 10;
        }
        let figures = Figures::of(&project(scenes, vec![]), &list).expect("it can be counted");
        let total = figures.total(PassFilter::Both, None);
        prop_assert_eq!((u128::from(total.credits.get()) * 100, total.unpriced), (expected, 0));
    }
}
