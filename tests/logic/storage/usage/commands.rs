//! `usage` and `record`, asked as a script would.

use std::fs;

use creditboard::domain::{Account, AccountPlan, BillingDay, PlanId, TakeLog};
use creditboard::storage::{Folders, Locking, load_account, lock, open, save_account};
use serde_json::Value;

use super::{folders, key, log, said, writable};
use crate::cli::{Place, json, sample};

/// A folder with the sample film in it, paid from Pro with billing day 14.
pub(super) fn film() -> Place {
    let place = Place::new();
    place.write("film.board.ron", &fs::read_to_string(sample("harbour-lights.board.ron")).unwrap());
    let plan = Some(AccountPlan::new(PlanId::from("pro"), BillingDay::new(14).unwrap()));
    save_account(&own(&place), &Account { plan, ..Account::default() }).unwrap();
    place
}

/// Where the program keeps its own files in a place.
pub(super) fn own(place: &Place) -> Folders {
    Folders { config: place.path("creditboard"), data: place.path("creditboard") }
}

pub(super) const TODAY: [&str; 2] = ["--today", "2026-11-22"];

pub(super) fn record<'a>(scene: &'a str, asset: &'a str, pass: &'a str, outcome: &'a str) -> Vec<&'a str> {
    let what = ["--scene", scene, "--asset", asset, "--pass", pass, "--outcome", outcome];
    [&["record", "film.board.ron"], &what[..], &TODAY].concat()
}

/// Runs something that must go well, and gives what it says.
pub(super) fn done(place: &Place, args: &[&str]) -> String {
    let ran = place.run(args);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?} goes well");
    ran.out
}

pub(super) fn usage(place: &Place) -> Value {
    json(&done(place, &[&["usage", "--json"][..], &TODAY].concat()))
}

fn in_file(place: &Place) -> TakeLog {
    TakeLog::clone(&open(&place.path("film.board.ron")).unwrap().project.takes)
}

#[test]
fn usage_of_nothing_makes_nothing() {
    let place = Place::new();
    let told = done(&place, &["usage", "--plan", "pro", "--billing-day", "14", "--today", "2026-11-22", "--json"]);
    let expected = r#"{
  "plan": "pro",
  "billing_day": 14,
  "cycle": {
    "start": "2026-11-14",
    "end": "2026-12-14",
    "days_left": 22
  },
  "allowance": 2500,
  "used": 0,
  "left": 2500,
  "takes": 0,
  "reset": {
    "time": "00:00",
    "zone": "UTC",
    "hours_left": null
  }
}
"#;
    assert_eq!(told, expected, "as agreed");
    let expected = "Plan   Starter, 200 credits a cycle\nCycle  2026-11-01 to 2026-12-01, 9 days left\n\
                    Used   0 in 0 takes\nLeft   200\nResets 2026-12-01 at 00:00 UTC, assumed\n";
    assert_eq!(done(&place, &[&["usage"][..], &TODAY].concat()), expected, "without an account");
    assert!(!own(&place).data.exists(), "asking leaves nothing behind");
    place.refused(&["usage", "--plan", "gold"], "there is no plan “gold”; use --plan starter, pro, visionary, studio");
}

#[test]
fn a_recorded_take_is_in_the_file_and_in_the_store() {
    let place = film();
    let first = done(&place, &record("1", "Wide, from the breakwater", "final", "rejected"));
    let expected = "recorded: scene 1, Wide, from the breakwater, final by Veo3 Fast: rejected, 320 credits\n\
                    used 320 of 2,500 in this cycle, 2,180 left\n";
    assert_eq!(first, expected, "what is said");
    done(&place, &record("1", "start STILL", "draft", "kept"));
    done(&place, &record("1", "Start still", "final", "refunded"));
    done(&place, &[&record("0", "Script", "final", "charged")[..], &["--credits", "7"]].concat());
    let told = usage(&place);
    assert_eq!((&told["used"], &told["left"], &told["takes"]), (&337.into(), &2_163.into(), &4.into()), "{told}");
    let expected = "Plan   Pro, 2,500 credits a cycle\nCycle  2026-11-14 to 2026-12-14, 22 days left\n\
                    Used   337 in 4 takes\nLeft   2,163\nResets 2026-12-14 at 00:00 UTC, assumed\n";
    assert_eq!(done(&place, &[&["usage"][..], &TODAY].concat()), expected, "for people");

    let project = open(&place.path("film.board.ron")).unwrap().project;
    assert_eq!(writable(&own(&place)).takes_of(project.key.unwrap()).unwrap(), *project.takes, "both have the same");
    let mut takes: Vec<_> = project.takes.all().collect();
    takes.sort_by_key(|take| (take.asset, take.pass));
    let shown: Vec<String> = takes
        .iter()
        .map(|take| {
            format!("{} {} {} {} {} {}", take.asset, take.pass, take.model, take.mode, take.after_draft, take.at)
        })
        .collect();
    let expected = [
        "1 final script-gpt-4 script false 2026-11-22 12:00:00",
        "3 draft flux-schnell image false 2026-11-22 12:00:00",
        "3 final imagen-4 image true 2026-11-22 12:00:00",
        "4 final veo3-fast image-to-video false 2026-11-22 12:00:00",
    ];
    assert_eq!(shown, expected, "each as it was made");
}

#[test]
fn what_is_recorded_counts_as_used() {
    let place = film();
    done(&place, &record("1", "Wide, from the breakwater", "final", "rejected"));
    let left =
        |args: &[&str]| json(&done(&place, &[&["totals", "film.board.ron", "--json"], args].concat()))["left"].clone();
    assert_eq!(left(&TODAY), 2_180, "of this cycle");
    assert_eq!(left(&[&TODAY[..], &["--used", "100"]].concat()), 2_400, "unless said");
    assert_eq!(left(&["--today", "2026-12-14"]), 2_500, "the next cycle begins anew");
    let plans = json(&done(&place, &[&["plans", "film.board.ron", "--json"][..], &TODAY].concat()));
    assert_eq!(plans["plans"][1]["left"], 2_180, "side by side as well");
    let later = ["plans", "film.board.ron", "--json", "--today", "2026-11-22", "--billing-day", "23"];
    assert_eq!(json(&done(&place, &later))["plans"][1]["left"], 2_180, "a cycle with another reset day");
    let free = [&record("1", "Narration", "final", "kept")[..]].concat();
    let mut account = load_account(&own(&place)).value;
    account.plan = Some(AccountPlan::new(PlanId::from("visionary"), BillingDay::FIRST));
    save_account(&own(&place), &account).unwrap();
    assert!(done(&place, &free).contains(": kept, 0 credits\n"), "speech is free on this plan");
}

#[test]
fn what_is_not_clear_is_refused_in_one_line() {
    let place = film();
    let before = place.read("film.board.ron");
    let file = "“film.board.ron”: ";
    let refused = |args: &[&str], expected: &str| place.refused(args, expected);
    let labels = "use one of “Start still”, “Wide, from the breakwater”, “Narration”";
    refused(&record("1", "Wide", "final", "kept"), &format!("{file}scene 1 has no asset “Wide”; {labels}"));
    let scenes = "it has scenes 1 to 6; use --scene 0 for the project itself";
    refused(&record("7", "Wide", "final", "kept"), &format!("{file}there is no scene 7, {scenes}"));
    refused(
        &record("0", "Wide", "final", "kept"),
        &format!("{file}the project itself has no asset “Wide”; use “Script”"),
    );
    refused(&record("1", "Narration", "draft", "kept"), &format!("{file}“Narration” has no draft; use --pass final"));
    let said = place.run(&record("1", "Narration", "both", "kept")).err;
    assert!(said.contains("'both'") && said.contains("use draft or final"), "{said}");
    let said = place.run(&record("1", "Narration", "final", "lost")).err;
    assert!(said.contains("use kept, rejected, refunded or charged"), "{said}");
    let many = [&record("1", "Narration", "final", "kept")[..], &["--credits", "1000000001"]].concat();
    refused(&many, "Nothing was changed: a take costs at most 1,000,000,000 credits, not 1,000,000,001.");
    let below = [&record("1", "Narration", "final", "kept")[..], &["--credits", "-1"]].concat();
    let number = "invalid value '-1' for '--credits <CREDITS>': use a whole number of credits such as 340";
    refused(&below, &format!("{number}; see creditboard --help"));
    let said = place.run(&record("-1", "Narration", "final", "kept")).err;
    assert!(said.contains("use the number of a scene such as 3, or 0 for the project itself"), "{said}");
    let said = place.run(&record("1", &"x".repeat(100_000), "final", "kept")).err;
    assert!(said.len() < 400, "a label is told as far as a line has room: {} bytes", said.len());
    let said = place.run(&["usage", "--today", "+10000-01-01"]).err;
    assert!(said.contains("use a date such as 2026-11-22"), "{said}");
    assert_eq!(place.read("film.board.ron"), before, "nothing was recorded");

    place.write(
        "film.board.ron",
        &before.replace("\"veo3-fast\"", "\"veo9\"").replace("\"Narration\"", "\"Start still\""),
    );
    let unpriced = place.run(&record("1", "Wide, from the breakwater", "final", "kept")).err;
    assert!(unpriced.contains("no price of “veo9” is known for this asset; use --credits N"), "{unpriced}");
    let twice = place.run(&record("1", "Start still", "final", "kept")).err;
    assert!(twice.contains("scene 1 has 2 assets “Start still”; give them labels of their own first"), "{twice}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_record_whose_answer_cannot_be_written_says_that_it_was_recorded() {
    let place = film();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let args = record("1", "Wide, from the breakwater", "final", "kept");
    let output = place.command(&args).stdout(full).stderr(std::process::Stdio::piped()).output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "so that no script does it again: {err}");
    assert!(err.contains("note: the take was recorded; the answer can’t be written"), "{err}");
    assert_eq!(in_file(&place).len(), 1, "it is in the file");
}

#[test]
fn a_file_that_cannot_be_written_gets_its_take_later() {
    let place = film();
    let path = place.path("film.board.ron");
    let window = lock(&path);
    assert!(matches!(window, Locking::Mine(_)), "as a window that has it open");
    let wide = record("1", "Wide, from the breakwater", "final", "rejected");
    place.refused(
        &wide,
        "nothing was recorded: “film.board.ron” is open in a window; record the take there, or close it",
    );
    assert_eq!((usage(&place)["takes"].clone(), in_file(&place).len()), (0.into(), 0), "without a key, nowhere");
    drop(window);
    done(&place, &wide);

    let window = lock(&path);
    let ran = place.run(&wide);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let note = "creditboard: note: the take is in the usage store, and “film.board.ron” gets it when it is next opened: \
                “film.board.ron” is open in a window; record the take there, or close it\n";
    assert_eq!(ran.err, note, "what is said");
    assert_eq!((usage(&place)["takes"].clone(), in_file(&place).len()), (2.into(), 1), "in the store alone");
    drop(window);

    done(&place, &wide);
    assert_eq!((usage(&place)["takes"].clone(), in_file(&place).len()), (3.into(), 3), "and here it is");
}

#[test]
fn a_store_that_cannot_be_used_is_told_and_the_file_has_the_take() {
    let place = film();
    fs::create_dir_all(place.path("creditboard/usage.sqlite")).unwrap();
    let wide = record("1", "Wide, from the breakwater", "final", "rejected");
    let ran = place.run(&wide);
    assert_eq!((ran.status, in_file(&place).len()), (0, 1), "{}", ran.err);
    assert!(ran.out.ends_with("used 320 of 2,500 in this cycle, 2,180 left\n"), "{}", ran.out);
    assert!(ran.err.contains("can’t be used, it is a folder, not a file"), "{}", ran.err);
    assert_eq!(ran.err.lines().count(), 1, "once: {}", ran.err);
    let ran = place.run(&["usage", "--json"]);
    assert_eq!((ran.status, json(&ran.out)["takes"].clone()), (0, 0.into()), "nothing is known");
    assert!(ran.err.contains("can’t be used, it is a folder, not a file"), "{}", ran.err);
    let window = lock(&place.path("film.board.ron"));
    let ran = place.run(&wide);
    assert_eq!((ran.status, in_file(&place).len()), (2, 1), "neither can be written: {}", ran.err);
    assert!(ran.err.starts_with("creditboard: nothing was recorded: “film.board.ron” is open"), "{}", ran.err);
    drop(window);
}

#[test]
fn a_board_on_another_machine_brings_its_usage_along_once_it_is_claimed() {
    let (here, there) = (film(), film());
    done(&here, &record("1", "Wide, from the breakwater", "final", "rejected"));
    there.write("film.board.ron", &here.read("film.board.ron"));
    done(&there, &["claim", "film.board.ron", "--mine"]);
    done(&there, &record("1", "Wide, from the breakwater", "final", "kept"));
    assert_eq!(usage(&there)["used"], 640, "both takes");
    here.write("film.board.ron", &there.read("film.board.ron"));
    done(&here, &["claim", "film.board.ron", "--mine"]);
    done(&here, &record("1", "Narration", "final", "kept"));
    assert_eq!(usage(&here)["takes"], 3, "and nothing twice");
}

#[test]
fn other_projects_draw_on_the_same_allowance() {
    let place = film();
    let mut store = writable(&own(&place));
    assert_eq!(said(store.merge(key(5), &log(0..10))), "done", "another project");
    drop(store);
    let elsewhere = writable(&own(&place)).load().unwrap().takes.len();
    assert_eq!(elsewhere, 10, "its takes");
    let (_home, unused) = folders();
    assert!(!unused.data.exists(), "a store is made only when it is opened");
}

#[test]
fn what_is_done_is_spent_and_no_longer_to_go() {
    let place = film();
    let ask = || {
        let told = json(&done(&place, &[&["totals", "film.board.ron", "--json"][..], &TODAY].concat()));
        ["bare", "expected", "safe", "spent", "left"]
            .map(|key| told[key].as_u64().unwrap())
            .to_vec()
            .into_iter()
            .chain(["bare", "expected", "safe"].map(|key| told["to_go"][key].as_u64().unwrap()))
            .collect::<Vec<_>>()
    };
    let before = ask();
    assert_eq!(before[..3], before[5..], "while nothing is made all of it is to go");
    done(&place, &record("2", "Shop front, push in", "final", "rejected"));
    done(&place, &record("2", "Shop front, push in", "final", "kept"));
    let after = ask();
    assert_eq!(after[..3], before[..3], "the plan of the whole is as it was");
    assert_eq!(after[3..5], [1_400, 1_100], "two takes of 8 + 5 seconds were spent");
    assert_eq!((after[5], after[6]), (before[0] - 700, before[1] - 1_050), "and nothing of it is to be made again");
    let text = done(&place, &[&["totals", "film.board.ron"][..], &TODAY].concat());
    assert!(
        text.contains("1,400 spent; with what is to go 2,743 in all\n1,343 to go of 1,100 left: 243 short\n"),
        "{text}"
    );
    let plans = done(&place, &[&["plans", "film.board.ron"][..], &TODAY].concat());
    assert!(plans.contains("1,343"), "plans are asked to pay what is to go: {plans}");
}
