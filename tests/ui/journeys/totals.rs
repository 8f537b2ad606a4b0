//! Bare, expected and safe: the switch on every number, drafts judged, and input that is refused with a sentence.

use egui::Key;

use crate::support::{Home, Window};

/// The shots of the sample that are made by Veo2.
const SHOT: &str = "pull of the Moon";

fn educational(home: &Home) -> Window {
    home.open(&home.sample("educational-3min"))
}

#[test]
fn the_parts_of_the_costs_follow_the_switch() {
    let home = Home::new();
    let mut window = home.open(&home.sample("harbour-lights"));
    window.press("Costs");
    window.expect("Total, no retakes");
    window.expect("Video, 1,925 credits");
    window.press("Totals: With retakes");
    window.expect("Total, with retakes");
    window.expect_no("These are shares of the safe total");
    window.press("Totals: 90 % safe");
    window.expect("Total, 90 % safe");
    window.expect("Video, 3,838 credits");
    window.expect("These are shares of the safe total");
    window.press("Video, 3,838 credits");
    window.press("6 · Lights come on · *");
    assert_eq!(window.get("Scene title").value, "Lights come on", "and lead to the asset");
}

#[test]
fn the_model_picker_follows_the_switch() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOT);
    board.press("Totals: With retakes");
    board.press("Model of the final pass: Google Veo2");
    board.expect("Kling v2.1, 38 credits −412");
    board.expect("Google Veo2, 450 credits ");
    board.key(Key::Escape);
    board.press("Totals: 90 % safe");
    board.press("Model of the final pass: Google Veo2");
    board.expect("Its share of the 90 % safe total; 911 if it stood alone.");
    board.expect("Kling v2.1, 75 credits −825");
    board.expect("Google Veo2, 900 credits ");
    board.key(Key::Escape);
    board.expect("Swap to Kling v2.1 · 5 s, −825 credits");
}

#[test]
fn a_draft_is_judged_before_it_is_there_and_added_as_it_was_offered() {
    let home = Home::new();
    let mut board = educational(&home);
    board.find_scene(SHOT);
    board.expect("A draft with Kling v2.1 would pay: on average it would cost 38 and save 90 of the final’s 450.");
    board.press("+ Draft pass");
    board.expect("Model of the draft pass: Kling v2.1");
    board.expect("The draft pays: on average it costs 38 and saves 90 of the final’s 450.");
}

#[test]
fn no_two_controls_of_a_scene_have_one_name() {
    let home = Home::new();
    let mut board = educational(&home);
    board.select(2);
    for kind in ["+ Image", "+ Shot", "+ Voice"] {
        board.press(kind);
    }
    board.press("Unfold Shot,*");
    let mut names: Vec<String> = board
        .things()
        .into_iter()
        .filter(|thing| thing.role != egui::accesskit::Role::Label)
        .filter(|thing| thing.name.contains(" · ") || thing.name.starts_with("Unfold "))
        .filter(|thing| thing.rect.left() > 1_000.0 && !thing.name.starts_with("Swap to "))
        .map(|thing| thing.name)
        .collect();
    names.sort();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "{names:#?}");
    assert!(all > 12, "the controls of one asset, and five that are folded: {names:#?}");
}

#[test]
fn takes_that_cannot_be_are_refused_with_a_sentence() {
    let home = Home::new();
    let mut board = educational(&home);
    board.select(2);
    board.press("Takes: automatic");
    let total = board.total();
    for wrong in ["0", "1000000", "NaN", "-3"] {
        board.write_into("Takes", wrong);
        board.key(Key::Enter);
        board.expect(&format!("“{wrong}” is not a whole number from 1 to 100,000."));
        assert_eq!(board.total(), total, "{wrong} changes nothing");
    }
    board.write_into("Takes", "3");
    board.key(Key::Enter);
    board.expect_no("is not a whole number");
    assert_ne!(board.total(), total, "three do");
}

#[test]
fn a_confidence_that_cannot_be_is_refused_with_a_sentence() {
    let home = Home::new();
    let mut window = educational(&home);
    window.press("Costs");
    window.press("Totals: 90 % safe");
    for wrong in ["100", "49", "NaN"] {
        window.write_into("How sure safe totals are", wrong);
        window.key(Key::Enter);
        window.expect(&format!("“{wrong}” is not a whole number from 50 to 99."));
        window.expect("Total, 90 % safe");
    }
    window.write_into("How sure safe totals are", "75 %");
    window.key(Key::Enter);
    window.expect_no("is not a whole number");
    window.wait_for("the total at 75 %", |window| window.shows("Total, 75 % safe"));
}

#[test]
fn a_keep_rate_that_cannot_be_is_refused_with_a_sentence() {
    let home = Home::new();
    let mut window = educational(&home);
    window.press("Costs");
    for (wrong, sentence) in [
        ("0", "a keep rate is from 1 % (one take in 100) to 100 % (every take), not 0"),
        ("1.5", "a keep rate is from 1 % (one take in 100) to 100 % (every take), not 1.5"),
        ("NaN", "“NaN” is not a keep rate; write it as 1/3, 0.35 or 35 %"),
    ] {
        window.write_into("Keep rate, image", wrong);
        window.expect(sentence);
        window.key(Key::Enter);
        assert_eq!(window.get("Keep rate, image").value, "1/2", "{wrong} is not taken");
    }
    window.write_into("Keep rate, image", "1");
    window.key(Key::Enter);
    window.wait_for("the sentence", |window| window.shows("Every take of images is kept."));
}
