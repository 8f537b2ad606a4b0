//! The same board on every service, asked on the command line.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use creditboard::domain::{Account, Asset, Money, Need, Needs, PlanId};
use creditboard::storage::{self, Folders, format};
use serde_json::Value;

use crate::cli::{Place, json, sample};
use crate::support::{images, project, scene, shot, speech};

fn rows(place: &Place, file: &str) -> Vec<Value> {
    let ran = place.run(&["compare", file, "--json", "--today", "2026-11-25"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    json(&ran.out).get("rows").and_then(Value::as_array).cloned().expect("rows")
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or("none")
}

fn row<'a>(rows: &'a [Value], list: &str, plan: &str) -> &'a Value {
    rows.iter().find(|row| (text(row, "list"), text(row, "plan")) == (list, plan)).expect("the row is there")
}

/// 6 stills, 6 shots of 5 s and 600 characters.
fn board(place: &Place) {
    let scenes = (0..6).map(|number| {
        let mut assets: Vec<Asset> =
            vec![images(number * 10 + 1, 1, "flux-1.1-pro"), shot(number * 10 + 2, "kling-v2.1")];
        assets.extend((number == 0).then(|| speech(3, 600, "google-tts")));
        scene(number * 10 + 4, 5, assets)
    });
    place.write("same.board.ron", &format::write(&project(scenes.collect(), vec![])));
}

#[test]
fn each_choice_is_carried_to_what_is_nearest_to_it() {
    let place = Place::new();
    board(&place);
    let rows = rows(&place, "same.board.ron");
    let bare = |list: &str, plan: &str| {
        let row = row(&rows, list, plan);
        (text(row, "bare").to_owned(), row.get("unpriced").and_then(Value::as_u64))
    };
    assert_eq!(bare("videodraft", "pro"), ("186".to_owned(), Some(0)), "as it is");
    assert_eq!(bare("runway-api", "none"), ("162".to_owned(), Some(1)), "6 × 2, 6 × 25");
    assert_eq!(bare("kling-api", "none"), ("1.281".to_owned(), Some(1)), "6 × 0.0035, 6 × 0.21");
    assert_eq!(bare("comfyui", "none"), ("524.124".to_owned(), Some(0)), "6 × 8.44, 6 × 73.85, 600 × 0.05064");
    assert_eq!(bare("google-flow", "pro"), ("60".to_owned(), Some(7)), "8 s each");
    assert_eq!(bare("google-flow", "ultra"), ("30".to_owned(), Some(7)), "what only that plan has");
    let why = |list: &str, from: &str| {
        let changes = row(&rows, list, "none").get("substitutions").and_then(Value::as_array).expect("a list");
        let one = changes.iter().find(|one| text(one, "from") == from).expect("it is another there");
        (text(one, "to").to_owned(), text(one, "why").to_owned())
    };
    assert_eq!(why("comfyui", "flux-1.1-pro"), ("flux-kontext@pro".to_owned(), "same-maker".to_owned()));
    assert_eq!(why("kling-api", "flux-1.1-pro"), ("kling-v1-image".to_owned(), "cheapest".to_owned()));
    assert_eq!(why("kling-api", "google-tts"), ("none".to_owned(), "not sold here".to_owned()));
    let own = row(&rows, "videodraft", "pro").get("substitutions").and_then(Value::as_array).map(Vec::len);
    assert_eq!(own, Some(0), "nothing changes where it is");
    let words = place.run(&["compare", "same.board.ron", "--today", "2026-11-25"]).out;
    assert!(words.contains("6 × Flux 1.1 Pro → Kling v1 Image (cheapest that meets the needs)"), "{words}");
    assert!(words.contains("Google Flow, AI Ultra: ") && words.contains("second-hand"), "{words}");
}

#[test]
fn what_both_sell_stays_and_needs_are_met() {
    let place = Place::new();
    let mut spoken = shot(2, "kling-v2.1");
    spoken.needs = Needs::NONE.with(Need::Sound);
    let assets = vec![shot(1, "luma-ray-2"), spoken];
    place.write("same.board.ron", &format::write(&project(vec![scene(5, 5, assets)], vec![])));
    let rows = rows(&place, "same.board.ron");
    let to = |list: &str| -> Vec<(String, String)> {
        let changes = row(&rows, list, "none").get("substitutions").and_then(Value::as_array).expect("a list");
        changes.iter().map(|one| (text(one, "from").to_owned(), text(one, "to").to_owned())).collect()
    };
    let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    let kling = to("kling-api");
    assert!(kling.contains(&pair("kling-v2.1", "kling-v3@std+sound")), "the cheapest with sound: {kling:?}");
    let comfy = to("comfyui");
    assert!(
        comfy.iter().all(|(from, _)| from != "luma-ray-2"),
        "the same under another id is no other model: {comfy:?}"
    );
    place.write("luma.board.ron", &format::write(&project(vec![scene(5, 5, vec![shot(1, "luma-ray-2")])], vec![])));
    let luma = self::rows(&place, "luma.board.ron");
    assert_eq!(text(row(&luma, "comfyui", "none"), "bare"), "215.22", "what it costs there");
}

/// Rows that cost something known stand first, by money; nothing that leaves something unpriced stands before them.
#[test]
fn what_has_no_price_never_wins() {
    let place = Place::new();
    board(&place);
    for file in ["same.board.ron", &sample("marketing-60s.board.ron"), &sample("harbour-lights.board.ron")] {
        let rows = rows(&place, file);
        let rank = |row: &Value| {
            let unpriced = row.get("unpriced").and_then(Value::as_u64).expect("a number");
            let money = row.get("money").and_then(Value::as_str).map(|money| money.parse::<f64>().expect("money"));
            (money.is_none(), unpriced > 0, money.unwrap_or(0.0))
        };
        assert!(rows.len() > 10, "every plan of every list");
        assert!(rows.is_sorted_by(|one, next| rank(one) <= rank(next)), "{file}");
        for row in &rows {
            let at_least = row.get("at_least").and_then(Value::as_bool);
            let unpriced = row.get("unpriced").and_then(Value::as_u64).expect("a number") > 0;
            let has_money = row.get("money").is_some_and(Value::is_string);
            assert_eq!(at_least, Some(unpriced && has_money), "{row}");
            assert!(!unpriced || row.get("per_second").is_some_and(Value::is_null), "not known: {row}");
        }
    }
}

#[test]
fn what_was_typed_wins_over_the_list_and_money_is_that_of_whole_months() {
    let place = Place::new();
    board(&place);
    let pro = |place: &Place| row(&rows(place, "same.board.ron"), "videodraft", "pro").clone();
    let about = pro(&place);
    assert_eq!((text(&about, "fee"), text(&about, "money")), ("25.00", "25"), "one month");
    assert!(text(&about, "fee_assumption").starts_with("about"), "{about}");
    let config = place.path("creditboard");
    let mut account = Account::default();
    account.prices.insert(PlanId::from("pro"), Money::from_hundredths(2_000).expect("money"));
    storage::save_account(&Folders { data: config.clone(), config }, &account).expect("it is kept");
    let typed = pro(&place);
    assert_eq!((text(&typed, "money"), typed.get("fee_typed")), ("20", Some(&Value::from(true))));
    assert_eq!(text(&typed, "fee_assumption"), "none", "nothing is assumed of it");
    assert_eq!(text(&typed, "per_second"), "0.6667", "20 over 30 s, rounded up");
    let runway = row(&rows(&place, "same.board.ron"), "runway-api", "none").clone();
    assert_eq!((text(&runway, "money"), runway.get("at_least")), ("10", Some(&Value::from(true))), "$10 at the least");
}
