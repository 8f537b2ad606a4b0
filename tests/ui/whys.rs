//! Every figure of every screen says why: a walk by accessible name that clicks each of them.

use std::collections::BTreeSet;

use egui::Key;
use egui::accesskit::Role;

use crate::support::{Home, Thing, Window};

/// What has a number and is no result, or whose answer stands elsewhere: with # for each number. What follows the last word
/// may be anything.
const INPUTS: [&str; 0] = [];

/// A text with # in the place of each number.
fn plain(text: &str) -> String {
    let mut words = String::new();
    for letter in text.replace('\u{a0}', " ").chars() {
        let part_of_number = letter.is_ascii_digit() || (letter == ',' || letter == '.') && words.ends_with('#');
        if !part_of_number {
            words.push(letter);
        } else if !words.ends_with('#') {
            words.push('#');
        }
    }
    words
}

fn is_input(name: &str) -> bool {
    INPUTS.iter().any(|known| name.starts_with(known))
}

/// What a person reads as a figure: words or a button with a number. Fields, sliders, boxes and pictures are not.
fn figures(window: &Window) -> Vec<Thing> {
    let shown = |thing: &Thing| matches!(thing.role, Role::Label | Role::Button) && thing.enabled;
    let figures = window.things().into_iter().filter(shown).filter(|thing| plain(&thing.name).contains('#'));
    figures.filter(|thing| !is_input(&plain(&thing.name))).collect()
}

/// Clicks every figure in sight; those that say nothing.
fn silent(window: &mut Window, place: &str, asked: &mut BTreeSet<String>, faults: &mut BTreeSet<String>) {
    window.wait_for_quiet();
    for thing in figures(window) {
        if !asked.insert(format!("{place}: {}", thing.name)) {
            continue;
        }
        let what = format!("{place}: {:?} “{}”", thing.role, plain(&thing.name));
        if thing.role == Role::Label {
            faults.insert(what);
            continue;
        }
        window.press(&thing.name);
        if window.find("Close this explanation").is_none() {
            faults.insert(what);
        }
        window.key(Key::Escape);
    }
}

#[test]
fn every_figure_of_every_screen_says_why() {
    let (mut asked, mut faults) = (BTreeSet::new(), BTreeSet::new());
    let home = Home::new();
    home.plan("starter");
    let mut window = home.open(&home.sample("educational-3min"));
    for (key, place) in [
        (Key::Num1, "Board"),
        (Key::Num2, "Costs"),
        (Key::Num3, "Swaps"),
        (Key::Num4, "Plans"),
        (Key::Num5, "Usage"),
        (Key::Num6, "Prices"),
    ] {
        window.key(key);
        silent(&mut window, place, &mut asked, &mut faults);
    }
    assert!(faults.is_empty(), "{} asked; {faults:#?}", asked.len());
}
