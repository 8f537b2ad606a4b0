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
