//! `usage import`, asked as a script would.

use super::commands::{TODAY, done, film, record, usage};
use crate::cli::json;

const LOG: &str = "Created,Model,Credits,Status\n\
                   2026-11-22 12:03,Veo 3 Fast,320,done\n\
                   2026-11-22 12:10,Veo 3 Fast,300,failed\n\
                   2026-11-22 13:00,Script generation (GPT-4),15,done\n\
                   soon,Veo 2,300,done\n";

#[test]
fn a_log_is_compared_first_and_taken_when_asked_for() {
    let place = film();
    done(&place, &record("1", "Wide, from the breakwater", "final", "rejected"));
    place.write("runs.csv", LOG);
    let told = done(&place, &["usage", "import", "runs.csv"]);
    assert!(
        told.starts_with(
            "Log             3 runs, 2026-11-22 to 2026-11-22\nColumns         Created = time, Model = model"
        ),
        "{told}"
    );
    assert!(
        told.contains("Matched         1, 320 credits\n") && told.contains("Use --take to record the new takes."),
        "{told}"
    );
    assert!(told.contains("\n  5  ") && told.contains("“soon” isn’t a time"), "{told}");
    assert_eq!(usage(&place)["used"], 320, "nothing is written unless asked for");
    let told = json(&done(&place, &["usage", "import", "runs.csv", "--json"]));
    assert_eq!((&told["runs"], &told["taken"]), (&3.into(), &0.into()), "{told}");
    let new = |at: usize| (&told["new"][at]["asset"], &told["new"][at]["outcome"]);
    assert_eq!(new(0), (&"Wide, from the breakwater".into(), &"charged".into()), "it failed and was charged: {told}");
    assert_eq!(new(1), (&"Script".into(), &"kept".into()), "{told}");
    let told = json(&done(&place, &["usage", "import", "runs.csv", "--take", "--json"]));
    assert_eq!(told["taken"], 2, "{told}");
    assert_eq!(usage(&place)["used"], 635, "both are charged");
    let again = json(&done(&place, &["usage", "import", "runs.csv", "--take", "--json"]));
    assert_eq!((&again["taken"], again["matched"].as_array().map(Vec::len)), (&0.into(), Some(3)), "{again}");
    assert_eq!(usage(&place)["used"], 635, "twice adds nothing");
    let totals = json(&done(&place, &[&["totals", "film.board.ron", "--json"][..], &TODAY].concat()));
    assert_eq!(totals["done"], 1, "the project has it: {totals}");
}

#[test]
fn a_log_may_be_held_against_a_project_that_nothing_knows_yet() {
    let place = film();
    place.write("runs.csv", "time,model,credits\n2026-11-22 13:00,script-gpt-4,15\n");
    let told = json(&done(&place, &["usage", "import", "runs.csv", "--json"]));
    assert_eq!(told["unassigned"][0]["why"], "no asset of a known project is made with this model", "{told}");
    let taken =
        json(&done(&place, &["usage", "import", "runs.csv", "--project", "film.board.ron", "--take", "--json"]));
    assert_eq!(taken["taken"], 1, "{taken}");
    let totals = json(&done(&place, &[&["totals", "film.board.ron", "--json"][..], &TODAY].concat()));
    assert_eq!((usage(&place)["used"].clone(), &totals["done"]), (15.into(), &1.into()), "it is found again: {totals}");
}

#[test]
fn what_does_not_agree_is_a_no_when_it_must() {
    let place = film();
    place.write("runs.csv", LOG);
    assert_eq!(place.run(&["usage", "import", "runs.csv", "--strict"]).status, 1, "runs without takes");
    place.write("none.csv", "what,ever\na,b\n");
    place.refused(
        &["usage", "import", "none.csv"],
        "“none.csv”: there is no column for the time or the model or the credits; use --map COLUMN=time with one of the columns A, B",
    );
    assert_eq!(place.run(&["usage", "import", "runs.csv", "--within", "99999"]).status, 2, "more than a week");
    assert_eq!(place.run(&["usage", "import", "runs.csv", "--map", "Model=final"]).status, 2, "no such field");
}

#[test]
fn a_run_is_assigned_by_hand() {
    let place = film();
    place.write(
        "runs.csv",
        "Created,Model,Credits\n2026-11-22 12:10,Luma Ray 2,123\n2026-11-22 13:00,script-gpt-4,15\n",
    );
    let run = |more: &[&str]| {
        json(&done(&place, &[&["usage", "import", "runs.csv", "--project", "film.board.ron", "--json"], more].concat()))
    };
    assert_eq!(run(&[])["unassigned"][0]["line"], 2, "nobody knows what it was made for");
    let told = run(&["--assign", "2=4:along the quay"]);
    let new = &told["new"][0];
    assert_eq!((&new["line"], &new["asset"]), (&2.into(), &"Along the quay".into()), "{told}");
    assert_eq!((&new["scene"], &new["pass"], &new["credits"]), (&4.into(), &"final".into(), &123.into()), "{told}");
    let taken = run(&["--assign", "2=4:Along the quay", "--take"]);
    assert_eq!((&taken["taken"], &taken["unassigned"]), (&2.into(), &serde_json::json!([])), "{taken}");
    assert_eq!(usage(&place)["used"], 138, "what was charged, whatever the list says");
    let again =
        place.run(&["usage", "import", "runs.csv", "--project", "film.board.ron", "--assign", "2=4:Along the quay"]);
    assert!(again.err.contains("row 2 has a take already; it is not assigned"), "{}", again.err);
}

#[test]
fn what_cannot_be_assigned_is_refused() {
    let place = film();
    place.write("runs.csv", "Created,Model,Credits\n2026-11-22 12:10,Luma Ray 2,123\n");
    let refused = |assign: &[&str], why: &str| {
        let flags = assign.iter().flat_map(|one| ["--assign", one]);
        let args: Vec<&str> =
            ["usage", "import", "runs.csv", "--project", "film.board.ron"].into_iter().chain(flags).collect();
        let ran = place.run(&args);
        assert_eq!(ran.status, 2, "{assign:?}");
        assert!(ran.err.contains(why), "{assign:?}: {}", ran.err);
    };
    refused(&["2"], "use ROW=SCENE:LABEL");
    refused(&["0=4:Along the quay"], "use ROW=SCENE:LABEL");
    refused(&["9=4:Along the quay"], "the log has no run in row 9");
    refused(&["2=99:Wide"], "has no scene 99");
    refused(&["2=1:Nothing like it"], "scene 1 has no asset “Nothing like it”; it has “");
    refused(&["2=0:Script"], "row 2: Luma Ray 2 makes video, and “Script” is of the kind script");
    refused(&["2=4:Along the quay", "2=4:Along the quay"], "row 2 is assigned twice");
}
