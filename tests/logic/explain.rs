//! `explain` on the command line: what was recorded, and what a change of a fit saves.

use creditboard::storage::format;

use crate::cli::{Place, json};
use crate::support::{images, project, scene, shot};

const TODAY: [&str; 2] = ["--today", "2026-11-22"];

/// A board with a Kling and a Veo2 shot; made in October are three takes of a Kling clip, of which the last was kept.
fn place() -> Place {
    let kling = scene(1, 15, vec![images(2, 2, "imagen-4"), shot(3, "kling-v2.1")]);
    let board = project(vec![kling, scene(4, 8, vec![shot(5, "veo2")])], vec![]);
    let place = Place::new();
    place.write("board.ron", &format::write(&board));
    for outcome in ["rejected", "rejected", "kept"] {
        let what = ["--scene", "1", "--asset", "video 3", "--pass", "final", "--unit", "1", "--outcome", outcome];
        let ran = place.run(&[&["record", "board.ron"][..], &what, &["--today", "2026-10-20"]].concat());
        assert_eq!(ran.status, 0, "{}", ran.err);
    }
    place
}

fn told(place: &Place, args: &[&str]) -> (i32, String, String) {
    let ran = place.run(&[&["explain", "board.ron"][..], args, &TODAY].concat());
    (ran.status, ran.out, ran.err)
}

#[test]
fn a_learned_rate_says_what_was_seen() {
    let place = place();
    let mode = told(&place, &["--rate", "image-to-video"]);
    for said in ["Keep rate from your takes", "Takes kept", "Takes made, kept or not"] {
        assert!(mode.1.contains(said), "{said}: {mode:?}");
    }
    let of_model = told(&place, &["--rate", "image-to-video", "--model", "kling-v2.1", "--json"]);
    let lines = json(&of_model.1)["because"].as_array().unwrap().clone();
    let value = |what: &str| lines.iter().find(|line| line["what"] == what).unwrap()["value"].clone();
    assert_eq!((value("Takes kept"), value("Takes made, kept or not")), (1.into(), 3.into()), "{lines:?}");
    assert_eq!(value("Charged for all of them"), 75, "three at 25");
    let unseen = told(&place, &["--rate", "image-to-video", "--model", "veo2"]);
    assert_eq!((unseen.0, unseen.2.contains("no such figure")), (2, true), "nothing was seen of it: {unseen:?}");
}

#[test]
fn an_earlier_cycle_says_what_it_used() {
    let place = place();
    let used = told(&place, &["--cycle", "2026-10-01", "--json"]);
    assert_eq!(json(&used.1)["value"], 75, "{used:?}");
    let none = told(&place, &["--cycle", "2026-10-02"]);
    assert_eq!(none.0, 2, "no cycle began on that day: {none:?}");
    let wrong = told(&place, &["--cycle", "2026-10-01", "--figure", "chance"]);
    assert!(wrong.2.contains("what it used, and what expired"), "{wrong:?}");
}

#[test]
fn each_change_of_a_fit_says_what_it_saves() {
    let place = place();
    for retakes in ["bare", "expected"] {
        let fit = place.run(
            &[&["fit", "board.ron", "--credits", "400", "--retakes", retakes, "--plan", "pro", "--json"][..], &TODAY]
                .concat(),
        );
        let changes = json(&fit.out)["changes"].as_array().unwrap().clone();
        assert!(!changes.is_empty(), "{}", fit.out);
        for (place_in_list, change) in changes.iter().enumerate() {
            let number = (place_in_list + 1).to_string();
            let asked = ["--change", &number, "--credits", "400", "--retakes", retakes, "--passes", "final"];
            let why = told(&place, &[&asked[..], &["--plan", "pro", "--json"]].concat());
            assert_eq!(json(&why.1)["value"], change["saves"], "{retakes} {number}: {why:?}");
        }
        let beyond = (changes.len() + 1).to_string();
        let none = told(&place, &["--change", &beyond, "--credits", "400", "--passes", "final", "--plan", "pro"]);
        assert_eq!((none.0, none.2.contains("has no change")), (2, true), "{none:?}");
    }
}

#[test]
fn what_is_not_known_is_explained_as_not_known() {
    let place = Place::new();
    // A shot that follows its scene, which has no length, beside an image.
    let board = project(vec![scene(1, 0, vec![images(2, 1, "imagen-4"), shot(3, "kling-v2.1")])], vec![]);
    place.write("board.ron", &format::write(&board));
    let value = |args: &[&str]| json(&told(&place, &[args, &["--plan", "pro", "--json"]].concat()).1);
    let total = value(&[]);
    assert_eq!((&total["value"], &total["unpriced"]), (&10.into(), &1.into()), "{total}");
    let shot = value(&["--scene", "1", "--asset", "video 3"]);
    assert_eq!((&shot["value"], &shot["unpriced"]), (&serde_json::Value::Null, &1.into()), "never 0: {shot}");
    let spare = value(&["--figure", "spare"]);
    assert_eq!(spare["value"], serde_json::Value::Null, "{spare}");
    let needed = value(&["--figure", "pace"]);
    assert_eq!(needed["unpriced"], 1, "at least: {needed}");
    let text = told(&place, &["--plan", "pro", "--figure", "running"]).1;
    assert!(text.contains("not known"), "a scene without a length is not one of 0:00: {text}");
    let text = told(&place, &["--plan", "pro", "--figure", "chance"]).1;
    for line in ["Total, no retakes", "Total, with retakes", "Total, 90 % safe", "10 + 1 unpriced"] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let fit = place.run(&[&["fit", "board.ron", "--credits", "100", "--plan", "pro"][..], &TODAY].concat());
    assert!(fit.out.contains("nothing better fits of what has a price: proven"), "{}", fit.out);
}

#[test]
fn what_was_made_of_something_else_is_not_explained_as_done() {
    let place = place();
    let done = |place: &Place| json(&told(place, &["--figure", "done", "--json"]).1)["value"].clone();
    let shot = ["--scene", "2", "--asset", "video 5", "--pass", "final", "--outcome", "kept"];
    let ran = place.run(&[&["record", "board.ron"][..], &shot, &["--today", "2026-10-20"]].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(done(&place), 1);
    let text = place.read("board.ron").replace("final: \"veo2\"", "final: \"veo3\"");
    place.write("board.ron", &text);
    assert_eq!(done(&place), 0, "the shot was made with another model");
    let asset = told(&place, &["--scene", "2", "--asset", "video 5", "--pass", "final"]).1;
    assert!(asset.contains("Made already, and changed since"), "{asset}");
}
