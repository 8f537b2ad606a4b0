//! Several programs on one store, and programs that are killed.

use std::collections::BTreeSet;
use std::thread;
use std::time::Duration;

use super::super::child::{Talk, command};
use super::super::sample::{Dice, names};
use super::{folders, key, log, takes_each, writable};

#[test]
fn eight_programs_record_into_one_store_at_once() {
    let (_home, folders) = folders();
    let mut children: Vec<_> = (0..8).map(|_| command("record some", &folders.data).spawn().unwrap()).collect();
    for child in &mut children {
        let said: Vec<String> = Talk::with(child).collect();
        assert_eq!(said, ["opened None", "done"], "no lock was told of, nothing failed");
        assert!(child.wait().unwrap().success(), "it ended well");
    }
    let store = writable(&folders);
    let expected = usize::try_from(8 * takes_each()).unwrap();
    assert_eq!(store.takes_of(key(1)).unwrap().len(), expected, "every take of everyone");
    assert_eq!(names(&folders.data).len(), 1, "nothing else is left in the folder");
    println!("8 programs: {expected} takes");
}

#[test]
fn a_killed_program_loses_no_acknowledged_take() {
    let kills: u64 = std::env::var("CREDITBOARD_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(100);
    let rounds = kills / 5;
    let (_home, folders) = folders();
    let mut dice = Dice::new(0x005a_fe7a_4e50);
    let mut acknowledged = BTreeSet::new();
    for round in 0..rounds {
        // Two at once, so that one is killed while it waits for the other.
        let mut children: Vec<_> = (0..2).map(|_| command("record", &folders.data).spawn().unwrap()).collect();
        for child in &mut children {
            thread::sleep(Duration::from_micros(dice.roll(120_000)));
            child.kill().unwrap();
        }
        for child in &mut children {
            for said in Talk::with(child) {
                let id = said.strip_prefix("recorded ").unwrap_or_else(|| panic!("round {round}: {said}"));
                acknowledged.insert(id.to_owned());
            }
            child.wait().unwrap();
        }
        let store = writable(&folders);
        let kept: BTreeSet<String> = store.takes_of(key(1)).unwrap().all().map(|take| take.id.to_string()).collect();
        let lost: Vec<_> = acknowledged.difference(&kept).collect();
        assert_eq!(lost, Vec::<&String>::new(), "round {round}: nothing acknowledged is lost");
        assert_eq!(store.load().map(drop), Ok(()), "round {round}: whole");
        assert_eq!(store.trouble(), None, "round {round}: whole");
    }
    assert!(acknowledged.len() as u64 >= rounds, "they were killed at work: {} takes", acknowledged.len());
    println!("{} kills: {} acknowledged takes, none lost", rounds * 2, acknowledged.len());
}

#[test]
fn a_store_that_is_kept_busy_is_waited_for() {
    let (_home, folders) = folders();
    let mut store = writable(&folders);
    let other = rusqlite::Connection::open(folders.data.join("usage.sqlite")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    thread::scope(|scope| {
        let waiting = thread::Builder::new().name("waits".to_owned());
        let merging = waiting.spawn_scoped(scope, || store.merge(key(1), &log(0..3))).unwrap();
        thread::sleep(Duration::from_millis(200));
        assert!(!merging.is_finished(), "it waits");
        other.execute_batch("COMMIT").unwrap();
        assert_eq!(merging.join().unwrap().unwrap().added, 3, "and then it does it");
    });
}
