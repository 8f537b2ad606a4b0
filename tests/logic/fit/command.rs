//! `swaps`, `fit` and `frontier` on the command line.

use serde_json::Value;

use crate::cli::{Place, sample};

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("one JSON object")
}

#[test]
fn swaps_of_the_educational_video_are_few_decisions() {
    let file = sample("educational-3min.board.ron");
    let said = json(&Place::new().run(&["swaps", &file, "--plan", "pro", "--heroes", "--json"]).out);
    let swaps = said["swaps"].as_array().expect("a list");
    let of = |kind: &str| swaps.iter().filter(|swap| swap["from"] == kind).collect::<Vec<_>>();
    let kling: Vec<&Value> = of("veo2").into_iter().filter(|swap| swap["to"] == "kling-v2.1").collect();
    let saved: u64 = kling.iter().filter_map(|swap| swap["saves"].as_u64()).sum();
    let places: usize = kling.iter().filter_map(|swap| swap["assets"].as_array()).map(Vec::len).sum();
    assert_eq!((places, saved), (4, 1_100), "Veo2 to Kling: {said}");
    assert!(kling.iter().all(|swap| swap["kind"] == "cheaper"), "rated worse and measured better: {said}");
    assert!(of("flux-schnell").iter().all(|swap| swap["to"] == "flux-1.1-pro" && swap["saves"] == 0), "{said}");
    let said = json(&Place::new().run(&["swaps", &file, "--plan", "studio", "--json"]).out);
    let swaps = said["swaps"].as_array().expect("a list");
    let pictures: Vec<&Value> = swaps.iter().filter(|swap| swap["asset"] != "" && swap["saves"] == 0).collect();
    assert!(!pictures.is_empty() && pictures.iter().all(|swap| swap["kind"] == "free-upgrade"), "{said}");
}

#[test]
fn a_fit_is_told_and_written_and_then_costs_what_it_says() {
    let place = Place::new();
    let file = sample("educational-3min.board.ron");
    let args = ["fit", &file, "--credits", "700", "--plan", "pro", "--json", "-o", "fitted.board.ron"];
    let ran = place.run(&args);
    let said = json(&ran.out);
    assert_eq!(
        (ran.status, &said["feasible"], &said["optimal"]),
        (0, &Value::from(true), &Value::from(true)),
        "{said}"
    );
    assert_eq!((&said["credits"], &said["quality"]), (&Value::from(665), &Value::from(5_520)), "{said}");
    let totals = place.run(&["totals", "fitted.board.ron", "--pass", "final", "--plan", "pro", "--json"]);
    assert_eq!(json(&totals.out)["bare"], Value::from(665), "written and read again");
    let again = json(&place.run(&["fit", "fitted.board.ron", "--credits", "700", "--plan", "pro", "--json"]).out);
    assert_eq!((&again["quality"], again["changes"].as_array().map(Vec::len)), (&said["quality"], Some(0)), "settled");
}

#[test]
fn a_fit_that_cannot_be_done_says_by_how_much() {
    let place = Place::new();
    let file = sample("educational-3min.board.ron");
    let ran = place.run(&["fit", &file, "--credits", "150", "--plan", "pro", "--json", "-o", "never.board.ron"]);
    let said = json(&ran.out);
    assert_eq!(
        (ran.status, &said["feasible"], &said["short_by"]),
        (1, &Value::from(false), &Value::from(50)),
        "{said}"
    );
    assert_eq!((&said["credits"], &said["quality"]), (&Value::Null, &Value::Null), "{said}");
    assert!(!ran.err.contains("written"), "{}", ran.err);
    assert_eq!(place.run(&["totals", "never.board.ron"]).status, 2, "nothing was written");
    assert_eq!(place.run(&["fit", &file]).status, 2, "without credits");
    assert_eq!(
        place.run(&["fit", &file, "--credits", "9", "--hero-at-least", "101"]).status,
        2,
        "a rating is up to 100"
    );
    assert_eq!(place.run(&["fit", &file, "--credits", "900", "-o", "out.csv"]).status, 2, "not a project’s name");
}

#[test]
fn the_frontier_goes_from_the_cheapest_to_the_best() {
    let file = sample("educational-3min.board.ron");
    let said = json(&Place::new().run(&["frontier", &file, "--plan", "pro", "--json"]).out);
    let points = said["points"].as_array().expect("a list");
    let number = |point: &Value, key: &str| point[key].as_u64().expect("a whole number");
    assert_eq!(number(&points[0], "credits"), 200, "the cheapest");
    let rises = |key: &str| points.windows(2).all(|pair| number(&pair[0], key) < number(&pair[1], key));
    assert!(rises("credits") && rises("quality"), "{said}");
    let best = points.last().expect("a point");
    let fit = json(&Place::new().run(&["fit", &file, "--plan", "pro", "--credits", "99999", "--json"]).out);
    assert_eq!((&fit["credits"], &fit["quality"]), (&best["credits"], &best["quality"]), "the best there is");
}
