//! The projects that share the account’s credits, on the command line.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use creditboard::domain::{Account, AccountPlan, BillingDay, PlanId};
use creditboard::storage::{Folders, save_account};
use serde_json::Value;

use crate::cli::Place;

const TODAY: &str = "2026-11-22";

/// A board with so many seconds of Kling and a line of speech.
fn list(shots: usize) -> String {
    let head = "scene,seconds,kind,label,amount,final\n".to_owned();
    let scenes =
        (1..=shots).map(|scene| format!("{scene},5,video,Shot,5,luma-ray-2\n{scene},5,speech,Voice,600,google-tts\n"));
    head + &scenes.collect::<String>()
}

/// Two boards, both listed, on Pro.
fn two() -> Place {
    let place = Place::new();
    place.account("pro");
    for (name, shots) in [("client", 5), ("own", 5)] {
        place.write(&format!("{name}.csv"), &list(shots));
        place.done(&["import", &format!("{name}.csv")]);
        let file = format!("{name}.board.ron");
        place.done(&["projects", &file, "--today", TODAY]);
    }
    place
}

impl Place {
    fn account(&self, plan: &str) {
        let plan = Some(AccountPlan::new(PlanId::from(plan), BillingDay::new(14).unwrap()));
        let account = Account { plan, ..Account::default() };
        let folder = self.path("creditboard");
        save_account(&Folders { config: folder.clone(), data: folder }, &account).unwrap();
    }

    fn json(&self, args: &[&str]) -> Value {
        let ran = self.run(&[args, &["--today", TODAY, "--json"]].concat());
        assert_eq!(ran.err, "", "{args:?}");
        serde_json::from_str(&ran.out).unwrap()
    }

    /// Does something that works.
    fn done(&self, args: &[&str]) {
        let ran = self.run(args);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{args:?} works");
    }

    fn left(&self, project: &str) -> (u64, u64) {
        let totals = self.json(&["totals", &format!("{project}.board.ron")]);
        (totals["left"].as_u64().unwrap(), totals["left_for_project"].as_u64().unwrap())
    }
}

#[test]
fn what_is_left_for_a_project_is_what_those_before_it_leave() {
    let place = two();
    // 5 shots at 90 with a keep rate of 1/3 are 1,350, and 30 credits of speech.
    assert_eq!(place.left("client"), (2_500, 2_500), "the first of the list");
    assert_eq!(place.left("own"), (2_500, 1_120), "the second");
    place.done(&["projects", "own.board.ron", "--before", "client.board.ron"]);
    assert_eq!((place.left("own"), place.left("client")), ((2_500, 2_500), (2_500, 1_120)), "the other way round");
    place.done(&["projects", "client.board.ron", "--priority", "first"]);
    assert_eq!((place.left("client").1, place.left("own").1), (2_500, 1_120), "priority goes before the list");
}

#[test]
fn what_is_kept_for_a_project_is_not_left_for_those_before_it() {
    let place = two();
    place.done(&["projects", "own.board.ron", "--keep", "1500", "--due", "2027-01-15"]);
    assert_eq!((place.left("client").1, place.left("own").1), (1_000, 1_500), "1,500 are kept");
    let listed = place.json(&["projects"]);
    let own = &listed["projects"][1];
    assert_eq!((own["reserved"].as_u64(), own["due"].as_str()), (Some(1_500), Some("2027-01-15")), "{listed}");
    assert_eq!(listed["projects"][0]["short_by"].as_u64(), Some(380), "1,380 on average");
    place.done(&["projects", "own.board.ron", "--keep", "0", "--due", "none"]);
    assert_eq!(place.left("client").1, 2_500, "nothing is kept any more");
}

#[test]
fn needs_of_other_projects_follow_the_plan() {
    let place = two();
    assert_eq!(place.left("own"), (2_500, 1_120), "speech is charged on Pro");
    place.account("visionary");
    assert_eq!(place.left("own"), (7_500, 6_150), "and free on Visionary: 1,350 instead of 1,380");
}

#[test]
fn a_file_that_was_moved_is_the_same_project() {
    let place = two();
    let record = ["record", "own.board.ron", "--scene", "1", "--asset", "Shot", "--pass", "final", "--outcome", "kept"];
    place.done(&record);
    place.done(&["projects", "own.board.ron", "--priority", "first"]);
    let before = place.left("own");
    std::fs::rename(place.path("own.board.ron"), place.path("moved.board.ron")).unwrap();
    assert_eq!(place.left("moved"), before, "it keeps its place");
    place.done(&["projects", "moved.board.ron"]);
    assert_eq!(place.json(&["projects"])["projects"].as_array().unwrap().len(), 2, "and is listed once");
}

#[test]
fn what_cannot_be_done_is_told() {
    let place = two();
    place.refused(
        &["projects", "own.board.ron", "--before", "none.board.ron"],
        &format!("“{}”: this project is not in the list", place.path("none.board.ron").display()),
    );
    assert_eq!(place.run(&["projects", "--keep", "5"]).status, 2, "of which project?");
    assert_eq!(place.run(&["projects", "own.board.ron", "--keep", "-5"]).status, 2, "less than nothing");
    assert_eq!(place.run(&["projects", "own.board.ron", "--priority", "urgent"]).status, 2, "no priority");
    place.done(&["projects", "own.board.ron", "--forget"]);
    assert_eq!(place.run(&["projects", "own.board.ron", "--forget"]).status, 2, "forgotten already");
}

#[test]
fn a_due_day_stands_against_the_finish_that_the_schedule_gives() {
    let place = two();
    let check = |due: &str, verdict: &str, words: &str| {
        // A day that is over is noted: see what is said of claims.
        assert_eq!(place.run(&["projects", "client.board.ron", "--due", due, "--today", TODAY]).status, 0, "{due}");
        let listed = place.json(&["projects"]);
        let own = listed["projects"].as_array().unwrap().iter().find(|one| one["due"] == due).unwrap().clone();
        let schedule = place.json(&["schedule", "client.board.ron"]);
        assert_eq!(own["finish"], schedule["finish"], "one finish");
        assert_eq!(own["due_verdict"], verdict, "due {due}: {own}");
        let text = place.run(&["projects", "--today", TODAY]).out;
        assert!(text.contains(&format!("{due}, {words}")), "{text}");
        let others = listed["projects"].as_array().unwrap().iter().filter(|one| one["due"].is_null());
        others.for_each(|one| assert_eq!((&one["finish"], &one["due_verdict"]), (&Value::Null, &Value::Null), "{one}"));
    };
    check("2026-11-25", "in time", "finished 3 days before on average");
    check(TODAY, "in time", "finished on that day at the earliest");
    check("2026-11-19", "late", "finished 3 days late");
    std::fs::remove_file(place.path("client.board.ron")).unwrap();
    let listed = place.json(&["projects"]);
    let own = listed["projects"].as_array().unwrap().iter().find(|one| !one["due"].is_null()).unwrap().clone();
    assert_eq!((&own["due_verdict"], &own["finish"]), (&"unknown".into(), &Value::Null), "its file is gone");
}

#[test]
fn what_has_no_known_price_has_no_finish_to_be_in_time() {
    let place = Place::new();
    place.account("pro");
    place.write("strange.csv", "scene,seconds,kind,label,final\n1,5,video,Shot,sora-9\n");
    place.done(&["import", "strange.csv"]);
    place.done(&["projects", "strange.board.ron", "--due", "2026-12-24", "--today", TODAY]);
    let listed = place.json(&["projects"]);
    assert_eq!(listed["projects"][0]["due_verdict"], "unknown", "{listed}");
    assert_eq!(listed["projects"][0]["finish"], Value::Null, "{listed}");
    let text = place.run(&["projects", "--today", TODAY]).out;
    assert!(text.contains("2026-12-24, when it is finished is not known"), "{text}");
}
