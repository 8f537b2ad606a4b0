//! Recovery files: always listed, never lost, never over another run's.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use creditboard::present::ToErrorWords as _;
use creditboard::storage::recovery::{discard, recover};
use creditboard::storage::{Expect, FileChange, FileNote, Origin, Recovery, change};

use super::sample::{names, sample, save, saved, titled};

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A run that writes one recovery file and dies.
fn dead_run(data: &Path, run: &str, origin: Option<&Origin>, time: u64) {
    let recovery = Recovery::start(data, run).unwrap();
    recovery.write(origin, &titled(run), at(time)).unwrap();
}

#[test]
fn what_a_dead_run_left_is_offered_newest_first() {
    let data = tempfile::tempdir().unwrap();
    let (_folder, path, saved) = saved();
    let origin = Origin { path: path.clone(), fingerprint: saved.fingerprint };
    // The clock was set back and forward: the runs are told apart by their order alone.
    dead_run(data.path(), "1", Some(&origin), 4_000_000_000);
    dead_run(data.path(), "3", Some(&origin), 10_000);
    dead_run(data.path(), "2", None, 900_000_000);
    let me = Recovery::start(data.path(), "4").unwrap();
    let found = me.list();
    let told: Vec<_> = found.iter().map(|one| (one.written, one.original.clone(), one.scenes.clone())).collect();
    let expected = [(900_000_000, None), (10_000, Some(path.clone())), (4_000_000_000, Some(path.clone()))];
    assert_eq!(told, expected.map(|(time, path)| (Some(at(time)), path, Ok(12))), "all three");

    let recovered = recover(&found[1].file).unwrap();
    assert_eq!(recovered.project, titled("3"), "its project");
    assert_eq!(recovered.warnings, Vec::new(), "intact");
    let base = recovered.origin.unwrap();
    assert_eq!(change(&base.path, &base.fingerprint), FileChange::Same, "the file it began with is the same");
    assert!(save(&path, &recovered.project, Expect::Same(&base.fingerprint)).is_ok(), "so it can be saved there");
    assert_eq!(change(&base.path, &base.fingerprint), FileChange::Changed, "and then it is another");
    assert_eq!(me.list().len(), 3, "opening one removes none");
    discard(&found[1].file).unwrap();
    assert_eq!(me.list(), [found[0].clone(), found[2].clone()], "discarding one keeps the others");
    discard(&found[1].file).unwrap();
}

#[test]
fn twenty_dead_runs_are_all_offered_and_opening_one_removes_none() {
    let data = tempfile::tempdir().unwrap();
    assert_eq!(Recovery::start(data.path(), "0").unwrap().list(), [], "none at first");
    for run in 1..=20 {
        dead_run(data.path(), &run.to_string(), None, run);
    }
    let me = Recovery::start(data.path(), "21").unwrap();
    let found = me.list();
    let times: Vec<_> = found.iter().map(|one| one.written).collect();
    let expected: Vec<_> = (1..=20).rev().map(|time| Some(at(time))).collect();
    assert_eq!(times, expected, "each, newest first");
    for one in &found {
        assert_eq!(recover(&one.file).unwrap().warnings, Vec::new(), "intact");
    }
    assert_eq!(me.list(), found, "all still there");
}

#[test]
fn the_files_of_a_living_run_are_not_offered() {
    let data = tempfile::tempdir().unwrap();
    let alive = Recovery::start(data.path(), "1").unwrap();
    alive.write(None, &sample(), at(1)).unwrap();
    let me = Recovery::start(data.path(), "2").unwrap();
    me.write(None, &sample(), at(2)).unwrap();
    assert_eq!(me.list(), [], "neither another's nor our own");
    drop(alive);
    assert_eq!(me.list().len(), 1, "the other has died");
}

#[test]
fn a_run_writes_over_its_own_file_only() {
    let data = tempfile::tempdir().unwrap();
    dead_run(data.path(), "1", None, 1);
    let me = Recovery::start(data.path(), "2").unwrap();
    for time in 2..5 {
        me.write(None, &sample(), at(time)).unwrap();
    }
    let files = || names(&data.path().join("recovery")).into_iter().filter(|name| name.contains(".recovery.")).count();
    assert_eq!(files(), 2, "one each");
}

#[test]
fn damaged_recovery_files_are_listed_and_kept() {
    let data = tempfile::tempdir().unwrap();
    dead_run(data.path(), "1", None, 1);
    dead_run(data.path(), "2", None, 2);
    let folder = data.path().join("recovery");
    let cut = folder.join("untitled_n1-1.crash.recovery.ron");
    let whole = fs::read(&cut).unwrap();
    fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let flipped = folder.join("untitled_n2-2.crash.recovery.ron");
    let text = fs::read_to_string(&flipped).unwrap().replace("Scene 3", "Scene 8");
    fs::write(&flipped, text).unwrap();
    let me = Recovery::start(data.path(), "3").unwrap();
    let found = me.list();
    assert_eq!(found.len(), 2, "both are listed");
    let broken = found.iter().find(|one| one.scenes.is_err()).unwrap();
    let said = broken.scenes.as_ref().unwrap_err().words().to_string();
    assert!(said.contains("untitled_n1-1.crash.recovery.ron”, line "), "{said}");
    assert!(broken.written.is_some(), "the time is the file's");
    let sound = found.iter().find(|one| one.scenes.is_ok()).unwrap();
    let warnings = recover(&sound.file).unwrap().warnings;
    assert!(warnings == [FileNote::CopyDamaged], "{warnings:?}");
    assert!(cut.exists() && flipped.exists(), "neither is removed");
}

#[test]
fn a_path_of_any_bytes_and_a_clock_before_1970_are_taken() {
    let data = tempfile::tempdir().unwrap();
    let (_folder, _, saved) = saved();
    let origin = Origin { path: "/a, of b\n/100%/“x”.ron".into(), fingerprint: saved.fingerprint };
    let run = Recovery::start(data.path(), "1").unwrap();
    run.write(Some(&origin), &sample(), SystemTime::UNIX_EPOCH - Duration::from_secs(5)).unwrap();
    drop(run);
    let found = Recovery::start(data.path(), "2").unwrap().list();
    assert_eq!(found[0].original.as_deref(), Some(origin.path.as_path()), "exactly");
    assert_eq!(found[0].written, Some(SystemTime::UNIX_EPOCH), "as near as can be told");
}

#[test]
fn without_a_folder_there_is_no_recovery_and_that_is_told() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("file");
    fs::write(&file, "x").unwrap();
    let said = Recovery::start(&file, "1").unwrap_err().words().to_string();
    assert!(said.contains("a part of the path is not a folder"), "{said}");
}
