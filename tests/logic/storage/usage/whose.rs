//! Other people's takes, copies and moved files (rule 18), asked as a script would.

use std::fs;

use creditboard::domain::{AssetId, ClaimChange, Credits, Priority, ProjectKey, RateKey, Take, TakeId, TakeOutcome};
use creditboard::storage::{Expect, Hold, Saving, open};
use serde_json::Value;

use super::commands::{TODAY, done, film, own, record, usage};
use super::{take, writable};
use crate::cli::{Place, json};

/// A take of the wide shot of the film that somebody else was charged with.
fn foreign(credits: u64) -> Take {
    Take {
        id: TakeId::from_bits(77),
        asset: AssetId::new(4),
        mode: RateKey::ImageToVideo,
        credits: Credits::new(credits),
        outcome: TakeOutcome::Rejected,
        at: "2026-11-20T10:00:00".parse().unwrap(),
        ..take(0)
    }
}

/// The film as it comes from somebody else, with a take of this many credits.
fn from_elsewhere(credits: u64) -> Place {
    let place = film();
    let path = place.path("film.board.ron");
    let mut project = open(&path).unwrap().project;
    project.key = Some(ProjectKey::from_bits(5));
    project.takes = std::sync::Arc::new([foreign(credits)].into_iter().collect());
    let at = chrono::NaiveDateTime::default();
    let saving = Saving { path: &path, expect: Expect::Anything, hold: Hold::Mine, versions: None, at };
    saving.project(&project).unwrap();
    place
}

/// What `totals` says of a file, and what it notes besides.
fn totals(place: &Place, file: &str) -> (Value, String) {
    let ran = place.run(&[&["totals", file, "--json"][..], &TODAY].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    (json(&ran.out), ran.err)
}

fn left(place: &Place, file: &str) -> Value {
    totals(place, file).0["left"].clone()
}

/// The takes that a file and the store know of it together count this much.
fn to_go(place: &Place, file: &str) -> Value {
    totals(place, file).0["to_go"]["bare"].clone()
}

fn copy(place: &Place, from: &str, to: &str) {
    fs::copy(place.path(from), place.path(to)).unwrap();
}

const SHOT: &str = "Wide, from the breakwater";

fn record_in<'a>(file: &'a str, outcome: &'a str) -> Vec<&'a str> {
    let mut args = record("1", SHOT, "final", outcome);
    args[1] = file;
    args
}

#[test]
fn a_take_of_a_billion_credits_from_elsewhere_charges_nothing_until_somebody_says_whose_it_is() {
    let place = from_elsewhere(1_000_000_000);
    let (told, notes) = totals(&place, "film.board.ron");
    assert_eq!(told["left"], 2_500, "nothing is charged");
    assert_eq!(
        notes,
        "creditboard: note: 1 take in this file, 1,000,000,000 credits, isn’t in this computer’s usage record. It counts as \
         made, but your account isn’t charged for it. Say whose they are: creditboard claim “film.board.ron” --mine, or --theirs.\n",
        "and said so"
    );
    assert_eq!(usage(&place)["used"], 0, "nor without the file");
    let plans = json(&place.run(&[&["plans", "film.board.ron", "--json"][..], &TODAY].concat()).out);
    assert_eq!(plans["plans"][1]["left"], 2_500, "nor side by side");
    let ran = place.run(&record_in("film.board.ron", "rejected"));
    assert_eq!(ran.status, 0, "one's own takes can be recorded: {}", ran.err);
    assert_eq!(left(&place, "film.board.ron"), 2_180, "and those alone are charged");
    assert_eq!(usage(&place)["used"], 320, "in both answers");
}

#[test]
fn somebody_elses_takes_are_asked_about_once_and_stay_uncharged() {
    let place = from_elsewhere(50);
    let before = to_go(&place, "film.board.ron");
    let said = done(&place, &["claim", "film.board.ron", "--theirs"]);
    let expected = "someone else’s: 1 take, 50 credits; the account is not charged\nNot so? creditboard claim “film.board.ron” --undo\n";
    assert_eq!(said, expected, "what is said");
    let (told, notes) = totals(&place, "film.board.ron");
    assert_eq!((&told["left"], notes.as_str()), (&2_500.into(), ""), "not asked again");
    assert_eq!(told["to_go"]["bare"], before, "it counts as made all the same");
    done(&place, &record_in("film.board.ron", "rejected"));
    assert_eq!(usage(&place)["used"], 320, "also once something is recorded");
}

#[test]
fn takes_that_are_ones_own_are_charged_once_said_so() {
    let place = from_elsewhere(50);
    let said = done(&place, &["claim", "film.board.ron", "--mine"]);
    let expected =
        "yours: 1 take, 50 credits; the account is charged\nNot so? creditboard claim “film.board.ron” --undo\n";
    assert_eq!(said, expected, "what is said");
    let (told, notes) = totals(&place, "film.board.ron");
    assert_eq!((&told["left"], notes.as_str()), (&2_450.into(), ""), "charged, and not asked again");
    assert_eq!(usage(&place)["used"], 50, "without the file as well");
    let nothing = "nothing to claim: every take of this project is accounted for\n";
    assert_eq!(done(&place, &["claim", "film.board.ron"]), nothing, "no more to ask");
}

#[test]
fn what_was_said_about_takes_is_taken_back_and_asked_again() {
    for (say, charged) in [("--mine", 50), ("--theirs", 0)] {
        let place = from_elsewhere(50);
        let before = totals(&place, "film.board.ron");
        assert_eq!(place.run(&record_in("film.board.ron", "rejected")).status, 0, "a take of one's own");
        done(&place, &["claim", "film.board.ron", say]);
        assert_eq!(usage(&place)["used"], 320 + charged, "{say}");
        let said = done(&place, &["claim", "film.board.ron", "--undo"]);
        let expected = "taken back: 1 take, 50 credits; the account is not charged until you say whose they are\n";
        assert_eq!(said, expected, "{say}");
        assert_eq!(usage(&place)["used"], 320, "what was recorded here stays charged, {say}");
        assert_eq!(totals(&place, "film.board.ron").1, before.1, "and it is asked again, {say}");
        done(&place, &["claim", "film.board.ron", "--mine"]);
        assert_eq!(usage(&place)["used"], 370, "as if nothing had been said, {say}");
        done(&place, &["claim", "film.board.ron", "--undo"]);
        let nothing = "nothing to take back: of no take was said whose it is\n";
        assert_eq!(done(&place, &["claim", "film.board.ron", "--undo"]), nothing, "only once, {say}");
    }
}

#[test]
fn a_moved_file_keeps_its_takes_its_priority_and_its_answers() {
    let place = film();
    done(&place, &record_in("film.board.ron", "kept"));
    let before = totals(&place, "film.board.ron");
    let mut store = writable(&own(&place));
    let first = ClaimChange::Priority(Priority::First);
    store.set_claim(&place.path("film.board.ron"), first).unwrap();
    fs::rename(place.path("film.board.ron"), place.path("moved.board.ron")).unwrap();
    assert_eq!(totals(&place, "moved.board.ron"), before, "the same answer, and nothing to ask");
    done(&place, &record_in("moved.board.ron", "rejected"));
    let boards = store.load().unwrap().boards;
    let shown: Vec<_> =
        boards.iter().map(|board| (board.path.file_name().unwrap().to_owned(), board.claim.priority)).collect();
    assert_eq!(shown, [("moved.board.ron".into(), Priority::First)], "known by its new path alone");
}

#[test]
fn a_file_that_lost_its_key_is_known_by_its_path() {
    let place = film();
    let bare = place.read("film.board.ron");
    done(&place, &record_in("film.board.ron", "kept"));
    let before = totals(&place, "film.board.ron");
    // As it is where the program was killed before the project was saved.
    place.write("film.board.ron", &bare);
    assert_eq!(totals(&place, "film.board.ron"), before, "the store has the take");
    done(&place, &record_in("film.board.ron", "rejected"));
    assert_eq!(open(&place.path("film.board.ron")).unwrap().project.takes.len(), 2, "and the file has both again");
    let other = fs::read_to_string(crate::cli::sample("marketing-60s.board.ron")).unwrap();
    place.write("film.board.ron", &other);
    let alone = totals(&place, "film.board.ron").0;
    place.write("other.board.ron", &other);
    assert_eq!(
        alone["to_go"],
        totals(&place, "other.board.ron").0["to_go"],
        "another project there has takes of its own"
    );
}

#[test]
fn a_copy_and_its_original_take_nothing_over_before_somebody_says_so() {
    let place = film();
    done(&place, &record_in("film.board.ron", "kept"));
    copy(&place, "film.board.ron", "copy.board.ron");
    let (whole, notes) = totals(&place, "copy.board.ron");
    assert!(notes.contains("This file is a copy of “"), "it is said: {notes}");
    assert_eq!(whole["left"], 2_180, "what both have is charged once");
    let before = to_go(&place, "copy.board.ron");
    done(&place, &[&record("1", "Start still", "final", "kept")[..]].concat());
    assert_eq!(to_go(&place, "copy.board.ron"), before, "nothing goes over in silence");
    let ran = place.run(&record_in("copy.board.ron", "rejected"));
    assert_eq!((ran.status, ran.out.as_str()), (2, ""), "first it is to be said");
    assert!(ran.err.starts_with("creditboard: nothing was recorded: This file is a copy of “"), "{}", ran.err);
}

#[test]
fn a_copy_that_is_kept_apart_is_a_project_of_its_own() {
    let place = film();
    done(&place, &record_in("film.board.ron", "kept"));
    copy(&place, "film.board.ron", "copy.board.ron");
    done(&place, &["claim", "copy.board.ron", "--apart"]);
    let original = totals(&place, "film.board.ron");
    done(&place, &{
        let mut args = record("1", "Start still", "final", "kept");
        args[1] = "copy.board.ron";
        args
    });
    assert_eq!(totals(&place, "film.board.ron").0["to_go"], original.0["to_go"], "nothing goes over to the original");
    assert_eq!(totals(&place, "copy.board.ron").1, "", "nor is it asked again");
    assert_eq!(left(&place, "film.board.ron"), left(&place, "copy.board.ron"), "one account pays for both");
    assert_eq!(usage(&place)["takes"], 2, "and each take is counted once");
}

#[test]
fn a_copy_that_is_the_same_project_shares_its_takes() {
    let place = film();
    done(&place, &record_in("film.board.ron", "kept"));
    copy(&place, "film.board.ron", "copy.board.ron");
    done(&place, &["claim", "copy.board.ron", "--together"]);
    done(&place, &record("1", "Start still", "final", "kept"));
    assert_eq!(totals(&place, "copy.board.ron"), totals(&place, "film.board.ron"), "the same answer, nothing to ask");
}
