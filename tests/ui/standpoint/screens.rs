//! Costs, the schedule, the steps within what is left, and the best board for these credits: each on its screen and by
//! its subcommand.

use chrono::{Datelike as _, NaiveDate};
use creditboard::present;
use serde_json::Value;

use super::{SWITCHES, Shell, grouped, holds};
use crate::support::Window;

/// More cycles are counted, not listed.
const MOST_CYCLES: usize = 24;

/// The day on which the window and the subcommands are asked.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is not a whole number"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("{value} is not a list"))
}

/// The bars below a title, each with its credits.
fn bars(names: &[String], title: &str) -> Vec<(String, u64)> {
    let bar = |name: &String| {
        let (label, amount) = name.strip_suffix(" credits")?.rsplit_once(", ")?;
        Some((label.to_owned(), amount.replace(',', "").parse().ok()?))
    };
    let below = names.iter().skip_while(|name| *name != title).skip(1);
    below.map_while(bar).collect()
}

/// The Costs screen: the total, the sentence about it, and parts that add up to it, each scene as `explain` has it.
///
/// The chance that what is left is enough comes of `reach`: `totals` rounds it to six places, so that almost sure is 1.
pub(super) fn costs(window: &mut Window, shell: &Shell, (totals, reach): (&Value, &Value), context: &str) {
    window.press("Costs");
    let [bare, expected, safe] = ["bare", "expected", "safe"].map(|key| grouped(&totals["to_go"][key]));
    let each = if holds(totals) { ", each with contingency" } else { "" };
    let sentence = format!(
        "{bare} without retakes, {expected} with retakes on average, and at most {safe} in 90 % of cases{each}. The chance \
         that the {} left are enough is {}.",
        grouped(&totals["left"]),
        chance_words(reach)
    );
    window.expect(&sentence);
    for (switch, key) in SWITCHES {
        window.press(&format!("Totals: {switch}"));
        window.wait_for_quiet();
        let names = window.names();
        let total = &totals["to_go"][key];
        let held = totals["contingency"]["to_go"][key].as_u64().unwrap_or_default();
        if holds(totals) {
            let line = names.iter().position(|name| name.starts_with("Contingency")).map(|at| names[at + 1].clone());
            assert_eq!(line, Some(present::amount(held)), "{context}, {switch}: what is held back in {names:#?}");
        }
        let fact = names.iter().position(|name| name.starts_with("Total, ") || name.starts_with("Still to go, "));
        let fact = fact.unwrap_or_else(|| panic!("{context}: no total in {names:#?}"));
        assert_eq!(names[fact + 1], grouped(total), "{context}, {switch}: {}", names[fact]);
        for title in ["By kind", "By pass", "By model", "By scene"] {
            let parts = bars(&names, title);
            let sum: u64 = parts.iter().map(|(_, credits)| credits).sum();
            let work = number(total) - held;
            let shown = work > 0;
            assert_eq!(!parts.is_empty(), shown, "{context}, {switch}: {title} in {names:#?}");
            assert_eq!(sum, work, "{context}, {switch}: {title} adds up: {parts:?}");
        }
    }
    let (switch, key) = SWITCHES[1];
    window.press(&format!("Totals: {switch}"));
    window.wait_for_quiet();
    let scenes = bars(&window.names(), "By scene");
    for scene in list(&totals["scenes"]) {
        let place = scene["scene"].to_string();
        let credits = number(&shell.about("explain", &["--scene", &place, "--retakes", key])["value"]);
        let shown = scenes.iter().find(|(label, _)| label.starts_with(&format!("{place} · ")));
        assert_eq!(shown.map_or(0, |(_, credits)| *credits), credits, "{context}: scene {place} in {scenes:?}");
    }
}

/// The schedule on the Usage screen: what each cycle takes, and when all is done on each plan.
///
/// Returns how many cycles it has.
pub(super) fn schedule(window: &mut Window, shell: &Shell, plan: &str, context: &str) -> usize {
    window.press("Usage");
    window.press("Usage: Schedule");
    window.wait_for_quiet();
    let names = window.names();
    let asked = shell.about("schedule", &["--today", &today().to_string()]);
    for cycle in list(&asked["cycles"]).iter().take(MOST_CYCLES) {
        let span = format!("{} – {}", day(&cycle["start"]), day(&cycle["end"]));
        let row = names.windows(3).find(|row| row[0] == span);
        let row = row.unwrap_or_else(|| panic!("{context}: no cycle {span} in {names:#?}"));
        let ends = list(&cycle["assets"]).iter().filter(|asset| asset["goes_on"] != true).count();
        let work = present::counted(u64::try_from(ends).unwrap(), "asset", "assets");
        assert!(ends == 0 || row[1].starts_with(&work), "{context}: {work} in {row:?}");
        assert_eq!(row[2], grouped(&cycle["credits"]), "{context}: the credits of {row:?}");
    }
    for one in list(&asked["plans"]) {
        let finish = match (&one["cycles"], &one["finish"]) {
            (Value::Null, _) => "never: one take costs more than the allowance".to_owned(),
            (cycles, _) if number(cycles) <= 1 => "this cycle".to_owned(),
            (cycles, date) => {
                format!("about {}, {}", day(date), present::counted(number(cycles), "cycle", "cycles"))
            }
        };
        let name = one["plan"].as_str().unwrap();
        let name = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        let way =
            if name.eq_ignore_ascii_case(plan) { format!("Wait on {name}") } else { format!("On {name} from now on") };
        let row = names.windows(2).find(|row| row[0] == way);
        let nothing = list(&asked["cycles"]).is_empty() && list(&asked["never"]).is_empty();
        assert!(nothing || row.is_some_and(|row| row[1] == finish), "{context}: {way}: {finish}, not {row:?}");
    }
    list(&asked["cycles"]).len()
}

/// A date as screens write it.
fn day(value: &Value) -> String {
    let date: NaiveDate =
        value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value}: no day"));
    date.format(if date.year() == today().year() { "%-d %b" } else { "%-d %b %Y" }).to_string()
}

/// The steps within what is left, on the Swaps screen with retakes: each saving, and what the board then comes to.
///
/// Returns what the subcommand answers.
pub(super) fn steps(window: &mut Window, shell: &Shell, totals: &Value, context: &str) -> Value {
    let names = on_swaps(window);
    let asked = shell.about("reach", &["--credits", &totals["left"].to_string()]);
    let and = if holds(totals) { " and contingency" } else { "" };
    let now = format!("now {} with retakes{and} · fits with", grouped(&asked["expected"]));
    let at = names.windows(2).find(|pair| pair[0] == now);
    assert_eq!(at.map(|pair| pair[1].clone()), Some(chance_words(&asked)), "{context}: “{now}” in {names:#?}");
    let told = |step: &Value| {
        let saves = step["saves"].as_i64().map(i128::from).unwrap();
        [chance_words(step), grouped(&step["expected"]), present::difference(-saves)]
    };
    let listed: Vec<[String; 3]> = list(&asked["steps"]).iter().map(told).collect();
    let take = |(at, name): (usize, &String)| {
        name.starts_with("Take – ").then(|| [names[at - 1].clone(), names[at - 2].clone(), names[at - 3].clone()])
    };
    let shown: Vec<[String; 3]> = names.iter().enumerate().filter_map(take).collect();
    assert_eq!(shown, listed, "{context}: the steps in {names:#?}");
    let first = names.iter().find(|name| name.contains("irst: "));
    let known = list(&asked["steps"]).first().filter(|_| asked["reached"] == true);
    match known {
        Some(step) => {
            let saves = format!(", saves {} with retakes{and}.", grouped(&step["saves"]));
            assert!(first.is_some_and(|foot| foot.ends_with(&saves)), "{context}: the foot says{saves} in {first:?}");
        }
        None => assert_eq!(first, None, "{context}: no step gets there"),
    }
    if let Some([chance, ..]) = listed.last() {
        let end = if asked["reached"] == true { "Within" } else { "Still not within" };
        window.expect(&format!("{end} {}: fits with {chance}", grouped(&totals["left"])));
    }
    asked
}

/// The best board for all that is left, on the Swaps screen with retakes; the frontier never promises more.
///
/// Returns whether it changes anything.
pub(super) fn best_board(window: &mut Window, shell: &Shell, context: &str) -> bool {
    let mut names = on_swaps(window);
    if window.find("Use what is left").is_some() {
        window.press("Use what is left");
        window.wait_for_quiet();
        names = window.names();
    }
    let budget = names.iter().find_map(|name| name.strip_prefix("Budget of the fit: "));
    let Some(budget) = budget.and_then(|words| words.split(' ').next()) else { return false };
    let budget = budget.replace(',', "");
    let rules = ["--pass", "both", "--retakes", "expected"];
    let fit = shell.about("fit", &[&rules[..], &["--credits", &budget]].concat());
    let frontier = shell.about("frontier", &rules);
    let points: Vec<(u64, f64)> = list(&frontier["points"])
        .iter()
        .map(|point| (number(&point["credits"]), point["quality"].as_f64().unwrap()))
        .collect();
    let within = points.iter().rev().find(|(credits, _)| *credits <= budget.parse().unwrap());
    let Some(credits) = fit["credits"].as_u64() else {
        let missing = format!("need {} credit", grouped(&fit["short_by"]));
        assert!(names.iter().any(|name| name.contains(&missing)), "{context}: {missing} in {names:#?}");
        assert_eq!(within, None, "{context}: too little for the cheapest board");
        return false;
    };
    let (_, quality) = *within.unwrap_or_else(|| panic!("{context}: {credits} credits in {points:?}"));
    assert!(fit["quality"].as_f64().unwrap() >= quality, "{context}: {fit:#} is at least what the frontier has");
    let count = u64::try_from(list(&fit["changes"]).len()).unwrap();
    if count == 0 {
        window.expect("Nothing to change: this is the best board for these credits.");
        return false;
    }
    let changes = present::counted(count, "change", "changes");
    window.expect(&format!("Apply {changes} · {}", present::counted(credits, "credit", "credits")));
    let [before, after] = ["chance_before", "chance_after"].map(|key| present::chance_words(fit[key].as_f64()));
    window.expect(&format!("fits what is left with {before} → {after}"));
    true
}

/// The chance in an answer, as screens write it.
fn chance_words(of: &Value) -> String {
    present::chance_words(of["chance"].as_f64())
}

/// The names on the Swaps screen, with retakes, once everything is worked out.
fn on_swaps(window: &mut Window) -> Vec<String> {
    window.press("Swaps");
    window.press("Totals: With retakes");
    window.wait_for_quiet();
    window.names()
}
