//! One figure, one value, in words that are known: a walk over all screens collects every text that has it.

use std::collections::{BTreeMap, BTreeSet};

use egui::Key;

use crate::support::{Home, Thing, Window};

/// A figure of the project that more than one screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    /// The total without retakes.
    Bare,
    /// The total with retakes.
    Expected,
    /// The safe total.
    Safe,
    /// What is left of the allowance.
    Left,
    /// What is left beyond a total, or what is missing: without retakes, with retakes, and safe.
    Gaps([u64; 3]),
    /// Something else.
    Other,
}

use Told::{Bare, Expected, Left, Other, Safe};

const GAP: Told = Told::Gaps([0; 3]);

/// What may be said, with # for each number, and which figures the numbers are. What follows the last word may be anything.
const WORDS: [(&str, &[Told]); 28] = [
    ("# with retakes", &[Expected]),
    ("# # % safe", &[Safe]),
    ("planned of # left", &[Left]),
    ("expected of # left", &[Left]),
    ("# % safe of # left", &[Other, Left]),
    ("Allowance: # planned of # left, # to spare, no retakes.", &[Bare, Left, GAP]),
    ("Allowance: # planned of # left, # short, no retakes.", &[Bare, Left, GAP]),
    ("Allowance: # expected of # left, # to spare, with retakes.", &[Expected, Left, GAP]),
    ("Allowance: # expected of # left, # short, with retakes.", &[Expected, Left, GAP]),
    ("Allowance: # # % safe of # left, # to spare, safe.", &[Safe, Other, Left, GAP]),
    ("Allowance: # # % safe of # left, # short, safe.", &[Safe, Other, Left, GAP]),
    ("# to spare, ", &[GAP]),
    ("# short, ", &[GAP]),
    ("With retakes: #, # short;", &[Expected, GAP]),
    (
        "# without retakes, # with retakes on average, and at most # in # % of cases. The chance that the # left are enough",
        &[Bare, Expected, Safe, Other, Left],
    ),
    ("now # with retakes · fits with", &[Expected]),
    ("Within #: fits with", &[Left]),
    ("Still not within #: fits with", &[Left]),
    ("Budget of the fit: # credits", &[Other]),
    ("# Nov – # Dec · # used · # left", &[Other, Other, Other, Left]),
    (
        "Record takes on a few days to see how long the credits last. This project needs #, # more than are left.",
        &[Expected, GAP],
    ),
    ("# credits short by # Dec", &[GAP]),
    ("# still to go on average, with retakes", &[Expected]),
    ("gets # of #, # short", &[Left, Expected, GAP]),
    ("# to go on average, covered", &[Expected]),
    ("With retakes of each version: now #", &[Expected]),
    ("Safe of each version: now #", &[Safe]),
    // What Plans says of the plan that is paid.
    ("# short", &[GAP]),
];

/// A text with # in the place of each number, and the numbers; a difference is no figure.
fn taken_apart(text: &str) -> (String, Vec<u64>) {
    let (mut words, mut numbers, mut digits) = (String::new(), Vec::new(), String::new());
    for letter in text.replace('\u{a0}', " ").chars().chain(['\n']) {
        if letter.is_ascii_digit() || letter == ',' && !digits.is_empty() {
            digits.push(letter);
            continue;
        }
        if !digits.is_empty() {
            let number = digits.trim_end_matches(',');
            let is_difference = words.ends_with(['+', '−']);
            numbers.push(if is_difference { 0 } else { number.replace(',', "").parse().unwrap() });
            words.push('#');
            words.push_str(&digits[number.len()..]);
            digits.clear();
        }
        words.push(letter);
    }
    (words.trim_end_matches('\n').to_owned(), numbers)
}

/// The figures of the open project, by what the foot says under each switch.
fn figures(window: &mut Window) -> BTreeMap<u64, Told> {
    let mut totals = [0; 3];
    let mut left = 0;
    for (total, switch) in totals.iter_mut().zip(SWITCHES) {
        window.key(Key::Num1);
        window.press(&format!("Totals: {switch}"));
        let bar = window.names().into_iter().find(|name| name.starts_with("Allowance: ")).unwrap();
        let (words, numbers) = taken_apart(&bar);
        *total = numbers[0];
        left = numbers[if words.contains("# # % safe") { 2 } else { 1 }];
    }
    let gaps = totals.map(|total| total.abs_diff(left));
    let all = [(totals[0], Bare), (totals[1], Expected), (totals[2], Safe), (left, Left)];
    let all: BTreeMap<u64, Told> = all.into_iter().chain(gaps.map(|gap| (gap, Told::Gaps(gaps)))).collect();
    assert!(all.len() == 7 && all.keys().all(|figure| *figure > 60), "each figure is told apart by its value: {all:?}");
    all
}

const PLANS: [&str; 4] = ["Starter", "Pro", "Visionary", "Studio"];
const SWITCHES: [&str; 3] = ["No retakes", "With retakes", "90 % safe"];

/// What is found in a text: known words, or what is wrong with it.
enum Found {
    Words(&'static str),
    Fault(String),
    Nothing,
}

/// A text has its figures in words that are known, and these words have no other figure.
fn look(text: &str, figures: &BTreeMap<u64, Told>) -> Found {
    let (words, numbers) = taken_apart(text);
    let known = WORDS.iter().find(|(known, _)| words.starts_with(known));
    let found: Vec<Told> = numbers.iter().map(|number| figures.get(number).copied().unwrap_or(Other)).collect();
    let Some((said, expected)) = known else {
        // A number alone stands below its name, and a row of other things may have any.
        let alone = words == "#" || words.contains(" credits") || words.contains("spent + ");
        if alone || found.iter().all(|one| *one == Other) {
            return Found::Nothing;
        }
        return Found::Fault(format!("other words for {found:?}: “{text}”"));
    };
    let is = |found: &Told, expected: &Told| match expected {
        Other => true,
        Told::Gaps(_) => matches!(found, Told::Gaps(_)),
        expected => found == expected,
    };
    if expected.iter().zip(&found).all(|(expected, found)| is(found, expected)) {
        Found::Words(said)
    } else {
        Found::Fault(format!("“{text}” should have {expected:?}, and has {found:?}"))
    }
}

/// What Plans says of the plan that is paid, and what stands around the comparison: other plans have figures of their own.
fn on_own_plan(window: &Window) -> Vec<String> {
    let things = window.things();
    let badge = things.iter().find(|thing| thing.name.starts_with("your plan")).unwrap().rect;
    let title = |name: &str| window.get(name).rect;
    let (beside, below) = (title("Starter").left() - 1.0, title("Starter").top());
    let width = title("Pro").left() - title("Starter").left();
    let own = PLANS.into_iter().rfind(|plan| title(plan).left() <= badge.left()).unwrap();
    let column = title(own).left() - 1.0..title(own).left() - 1.0 + width;
    let foot = window.screen().bottom() - 80.0;
    // Bars stand beside the names of their plans, below the columns.
    let is_other = |thing: &&Thing| PLANS.contains(&thing.name.as_str()) && thing.name != own;
    let bars: Vec<f32> = things.iter().filter(is_other).map(|thing| thing.rect.center().y).collect();
    let of_own = |rect: &egui::Rect| {
        let in_table = rect.left() >= beside && rect.top() >= below && rect.top() < foot;
        let in_bar = rect.top() > badge.bottom() && bars.iter().any(|bar| (bar - rect.center().y).abs() < 12.0);
        !in_bar && (!in_table || column.contains(&rect.center().x))
    };
    things.iter().filter(|thing| of_own(&thing.rect)).map(|thing| thing.name.clone()).collect()
}

#[test]
fn a_figure_is_the_same_in_known_words_on_every_screen() {
    let (mut said, mut faults) = (BTreeSet::new(), BTreeSet::new());
    let harbour = [("pro", "harbour-lights"), ("studio", "harbour-lights")];
    let sea = [("starter", "educational-3min"), ("pro", "educational-3min")];
    let ember = [("pro", "marketing-60s")];
    for (plan, sample) in harbour.into_iter().chain(sea).chain(ember) {
        let home = Home::new();
        home.plan(plan);
        let mut window = home.open(&home.sample(sample));
        window.wait_for_quiet();
        let figures = figures(&mut window);
        let mut read = |names: Vec<String>, at: &str| {
            for name in names {
                match look(&name, &figures) {
                    Found::Words(words) => _ = said.insert(words),
                    Found::Fault(fault) => _ = faults.insert(format!("{sample} on {plan}, {at}: {fault}")),
                    Found::Nothing => {}
                }
            }
        };
        for switch in SWITCHES {
            for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6] {
                window.key(Key::Num1);
                window.press(&format!("Totals: {switch}"));
                window.key(key);
                window.wait_for_quiet();
                let names = if key == Key::Num4 { on_own_plan(&window) } else { window.names() };
                read(names, &format!("{key:?}"));
            }
            window.ctrl(Key::R);
            window.wait_for("the question", |window| window.shows("Record takes"));
            read(window.names(), "Record takes");
            window.key(Key::Escape);
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    let never: Vec<&str> = WORDS.iter().map(|(words, _)| *words).filter(|words| !said.contains(words)).collect();
    assert!(never.is_empty(), "words that no screen says any more: {never:#?}");
}
