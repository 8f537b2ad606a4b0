//! Why a figure is what it is: opened by a click or a key, one level deeper and back, and to where it can be changed.

use egui::Key;

use crate::support::{Home, Window};

fn opened(home: &Home) -> Window {
    home.plan("pro");
    home.open(&home.sample("educational-3min"))
}

#[test]
fn a_click_on_a_figure_says_why_and_escape_closes_it() {
    let home = Home::new();
    let mut window = opened(&home);
    let total = window.total();
    window.press(&total);
    window.expect("Total · no retakes");
    window.press("Why: Video");
    window.expect("Video · no retakes");
    window.press("Back to what it is part of");
    window.expect("Total · no retakes");
    window.key(Key::Escape);
    window.expect_no("Total · no retakes");
}

#[test]
fn a_key_asks_about_the_selected_scene_and_leads_to_its_place() {
    let home = Home::new();
    let mut window = opened(&home);
    window.select(2);
    window.key(Key::Questionmark);
    window.expect("Close this explanation");
    window.press("Show on the board*");
    window.expect_no("Close this explanation");
}

#[test]
fn every_screen_answers_for_its_figures() {
    let home = Home::new();
    let mut window = opened(&home);
    let asked = [
        (Key::Num2, "Credits for a finished second", "*chance that the*"),
        (Key::Num4, "Earliest finish", "1,320"),
        (Key::Num5, "This project", "*chance that it fits*"),
    ];
    for (key, shown, figure) in asked {
        window.key(key);
        window.expect(shown);
        window.press(figure);
        window.expect("Close this explanation");
        window.key(Key::Escape);
        window.expect_no("Close this explanation");
    }
}
