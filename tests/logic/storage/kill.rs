//! Killed in the middle of a save: nothing torn, nothing empty, nothing older than what was acknowledged.

use std::thread;
use std::time::{Duration, SystemTime};

use creditboard::storage::{Expect, clean_leftovers, open};

use super::child::{Talk, command};
use super::sample::{Dice, names, place, save, titled};

#[test]
fn a_killed_save_leaves_a_whole_file_no_older_than_acknowledged() {
    let rounds: u64 = std::env::var("CREDITBOARD_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(100);
    let (folder, path) = place();
    save(&path, &titled("0"), Expect::Absent).unwrap();
    let mut dice = Dice::new(0xdead_beef);
    let mut leftovers = 0;
    for round in 0..rounds {
        let mut child = command("save", &path).spawn().unwrap();
        let mut talk = Talk::with(&mut child);
        let first = talk.next().unwrap();
        thread::sleep(Duration::from_micros(dice.roll(12_000)));
        child.kill().unwrap();
        let acknowledged = talk.last().unwrap_or(first);
        child.wait().unwrap();
        let acknowledged: u64 = acknowledged.strip_prefix("saved ").unwrap().parse().unwrap();

        let opened = open(&path).unwrap_or_else(|error| panic!("round {round}: torn or empty: {error:?}"));
        assert_eq!(opened.warnings, Vec::new(), "round {round}: intact");
        let found: u64 = opened.project.title.parse().unwrap();
        assert!(found >= acknowledged, "round {round}: {acknowledged} was acknowledged, {found} is there");
        assert_eq!(opened.project, titled(&found.to_string()), "round {round}: whole");
        leftovers = names(folder.path()).len() - 1;
    }
    // A day later they are found and removed; the project is not.
    assert_eq!(clean_leftovers(folder.path(), SystemTime::now()), 0, "too young: another program may be at work");
    let tomorrow = SystemTime::now() + Duration::from_hours(25);
    assert_eq!(clean_leftovers(folder.path(), tomorrow), leftovers, "all of ours");
    assert_eq!(names(folder.path()).len(), 1, "the project alone is left");
    println!("{rounds} kills: 0 torn, 0 empty, 0 older than acknowledged; {leftovers} leftovers cleaned");
}
