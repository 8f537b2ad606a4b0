//! Whatever subcommand is asked: what is not known is never a chance, a finish, a smallest plan or a status of 0 (rule 12).
//! Steps may take away what is not known (drop a draft without a price): the board that they write is asked then.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use creditboard::domain::Project;
use creditboard::storage::format;
use proptest::prelude::*;
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{any_project, prices, project, scene, shot, speech};

const DAY: [&str; 3] = ["--json", "--today", "2026-11-22"];

/// Keys that promise something as soon as they have a value.
const PROMISES: [&str; 9] =
    ["chance", "chance_before", "chance_after", "finish", "cycles", "expires", "expires_last", "smallest_fit", "money"];
/// Words that do.
const WORDS: [&str; 6] = ["fits", "tight", "bare only", "in time", "late", "finished"];

/// Everything in an answer that promises that a board fits, or when it is made.
fn promises(answer: &Value, at: &str, found: &mut Vec<String>) {
    match answer {
        Value::Object(pairs) => {
            for (key, value) in pairs {
                let at = format!("{at}.{key}");
                // Of a schedule, `cycles` lists what is known.
                let told = !value.is_null() && !value.is_array();
                let word =
                    || ["verdict", "due_verdict"].contains(&key.as_str()) && WORDS.iter().any(|word| value == *word);
                if told && PROMISES.contains(&key.as_str()) || key == "reached" && value == true || word() {
                    found.push(format!("{at}: {value}"));
                }
                promises(value, &at, found);
            }
        }
        Value::Array(all) => all.iter().for_each(|one| promises(one, at, found)),
        _ => {}
    }
}

/// A board, asked on a plan.
struct AskedBoard {
    place: Place,
    plan: &'static str,
}

impl AskedBoard {
    fn of(project: &Project, plan: &'static str) -> Self {
        let place = Place::new();
        place.write("board.ron", &format::write(project));
        // Money is only told where the price of the plan was typed in.
        let paid =
            ["starter", "pro", "visionary", "studio"].map(|plan| format!("(plan: \"{plan}\", hundredths: 2900)"));
        std::fs::create_dir_all(place.path("creditboard")).unwrap();
        place.write("creditboard/account.ron", &format!("account(prices: [{}])", paid.join(", ")));
        Self { place, plan }
    }

    /// The answer and its status; `None` for a board that is too large to calculate.
    fn ask(&self, args: &[&str]) -> Option<(Value, i32)> {
        let ran = self.place.run(&[args, &DAY].concat());
        assert!(
            ran.status < 2 || ran.err.contains("too large") || ran.err.contains("too much"),
            "{args:?}: {}",
            ran.err
        );
        (ran.status < 2).then(|| (json(&ran.out), ran.status))
    }

    /// How many choices have no known price on a plan; `None` as above.
    fn unpriced(&self, plan: &str) -> Option<u64> {
        self.ask(&["totals", "board.ron", "--plan", plan])?.0["unpriced"].as_u64()
    }

    /// What a figure is said to be; `None` where the board has no such figure, or is too large to calculate.
    fn figure(&self, figure: &str) -> Option<Value> {
        let asked = ["explain", "board.ron", "--plan", self.plan, "--figure", figure];
        let ran = self.place.run(&[&asked[..], &DAY].concat());
        let is_none = ["no such figure", "too large", "too much"].iter().any(|words| ran.err.contains(words));
        assert!(ran.status < 2 || is_none, "{figure}: {}", ran.err);
        (ran.status < 2).then(|| json(&ran.out))
    }

    /// Promises in the answer to a question about the whole board.
    fn promised(&self, args: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        let asked = [&[args[0], "board.ron", "--plan", self.plan], &args[1..]].concat();
        if let Some((answer, _)) = self.ask(&asked) {
            promises(&answer, args[0], &mut found);
        }
        found
    }

    /// Promises of an answer whose own board, as it writes it, still has something unknown.
    fn promised_after(&self, args: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        let asked = [&[args[0], "board.ron", "--plan", self.plan, "-o", "after.ron"], &args[1..]].concat();
        let Some((answer, status)) = self.ask(&asked) else { return found };
        let after = self.ask(&["totals", "after.ron", "--plan", self.plan]);
        if after.is_none_or(|(totals, _)| totals["unpriced"] != 0) {
            promises(&answer, args[0], &mut found);
            found.extend((args[0] == "reach" && status != 1).then(|| format!("{args:?}: status {status}")));
        }
        found
    }

    /// Promises about plans on which something is unknown.
    fn promised_of_plans(&self) -> Vec<String> {
        let mut found = Vec::new();
        let unknown = |plan: &Value| self.unpriced(plan.as_str().unwrap()).is_some_and(|count| count > 0);
        for asked in ["plans", "schedule"] {
            let Some((answer, _)) = self.ask(&[asked, "board.ron"]) else { continue };
            for row in answer["plans"].as_array().unwrap().iter().filter(|row| unknown(&row["plan"])) {
                promises(row, &format!("{asked}, {}", row["plan"]), &mut found);
            }
            for key in ["smallest_safe", "smallest_fit"] {
                let smallest = answer.get(key).filter(|plan| plan.is_string());
                found.extend(smallest.filter(|plan| unknown(plan)).map(|plan| format!("{asked}.{key}: {plan}")));
            }
        }
        found
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn no_subcommand_promises_what_is_not_known(project in any_project(), on in 0_usize..4) {
        let plan = prices().plans[on].id.as_str();
        let board = AskedBoard::of(&project, plan);
        prop_assert_eq!(board.promised_of_plans(), Vec::<String>::new(), "on the plans where something is unknown");
        let Some(unknown) = board.unpriced(plan).filter(|count| *count > 0) else { return Ok(()) };
        let questions: [&[&str]; 6] = [
            &["totals"],
            &["schedule"],
            &["swaps"],
            &["swaps", "--retakes", "expected"],
            &["explain", "--figure", "verdict"],
            &["frontier", "--pass", "both"],
        ];
        for args in questions {
            // Other plans are asked above, and a swap says what comes after it: see the laws of decisions.
            let apart = |one: &String| one.starts_with("schedule.plans") || one.starts_with("swaps.swaps.chance_after");
            let found: Vec<String> = board.promised(args).into_iter().filter(|one| !apart(one)).collect();
            prop_assert_eq!(found, Vec::<String>::new(), "{:?} with {} unpriced on {}", args, unknown, plan);
        }
        let money = ["money", "money-minute", "money-second"];
        for figure in ["chance", "cycles", "finish", "expires", "spare", "second"].into_iter().chain(money) {
            if let Some(answer) = board.figure(figure) {
                prop_assert!(answer["value"].is_null(), "{}: {}", figure, answer);
            }
        }
        for figure in ["total", "pace", "together"] {
            if let Some(answer) = board.figure(figure) {
                prop_assert!(answer["unpriced"].as_u64() > Some(0), "{} is at least: {}", figure, answer);
            }
        }
        let asked: [&[&str]; 2] =
            [&["reach", "--credits", "1000000000"], &["fit", "--pass", "both", "--credits", "1000000000"]];
        for args in asked {
            prop_assert_eq!(board.promised_after(args), Vec::<String>::new(), "{:?} on {}", args, plan);
        }
        if let Some((_, status)) = board.ask(&["totals", "board.ron", "--plan", plan, "--require-fit"]) {
            prop_assert_eq!(status, 1, "a board that is not known fits");
        }
    }

    /// On the plan that is assumed where none is named.
    #[test]
    fn no_list_of_projects_and_no_comparison_promises_what_is_not_known(project in any_project()) {
        let board = AskedBoard::of(&project, "starter");
        if board.unpriced("starter").is_none_or(|count| count == 0) {
            return Ok(());
        }
        let mut found = Vec::new();
        if let Some((listed, _)) = board.ask(&["projects", "board.ron", "--due", "2099-01-01"]) {
            promises(&listed, "projects", &mut found);
        }
        let ran = board.place.run(&["diff", "board.ron", "board.ron", "--json"]);
        if ran.status == 0 {
            promises(&json(&ran.out), "diff", &mut found);
        }
        prop_assert_eq!(found, Vec::<String>::new());
    }
}

#[test]
fn words_do_not_leave_out_what_is_not_known() {
    let board = project(
        vec![scene(1, 0, vec![shot(2, "kling-v2.1")]), scene(3, 10, vec![speech(4, 125, "google-tts")])],
        vec![],
    );
    let asked = AskedBoard::of(&board, "pro");
    let told = |args: &[&str]| {
        let ran =
            asked.place.run(&[&[args[0], "board.ron", "--plan", "pro", "--today", "2026-11-22"], &args[1..]].concat());
        (ran.out, ran.status)
    };
    let (totals, _) = told(&["totals"]);
    let row = |name: &str| totals.lines().find(|line| line.trim_start().starts_with(name)).unwrap().to_owned();
    for name in ["1", "Total", "video"] {
        assert_eq!(row(name).matches("1 unpriced").count(), 2, "bare and on average: {totals}");
    }
    assert_eq!(row("speech").matches("unpriced").count(), 0, "{totals}");
    // What is known takes 2 of 2,500 credits: no scene has to go for the one that has no length yet.
    let (reach, status) = told(&["reach"]);
    assert!(reach.contains("nothing to change: whether it is within 2,500 credits is not known"), "{reach}");
    assert_eq!(status, 1, "and that is no yes");
    let (swaps, _) = told(&["swaps"]);
    assert!(swaps.contains("whether it fits now is not known"), "{swaps}");
}
