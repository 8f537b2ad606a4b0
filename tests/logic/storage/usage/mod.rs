//! The usage store: many programs at once, kills, damage; and the laws of merging on a real file.

mod commands;
mod damage;
mod laws;
mod log;
mod processes;
mod whose;

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, NaiveDateTime};
use creditboard::domain::{
    AssetId, Credits, MadeOf, ModelId, Pass, ProjectKey, RateKey, Take, TakeId, TakeLog, TakeOutcome, TakeStanding,
    TakeUnit, Validity,
};
use creditboard::present;
use creditboard::storage::usage::{OpenedStore, UsageStore};
use creditboard::storage::{Folders, UsageError};
use tempfile::TempDir;

/// Folders of the program that do not exist yet.
pub(super) fn folders() -> (TempDir, Folders) {
    let home = tempfile::tempdir().unwrap();
    let folders = Folders { config: home.path().join("config"), data: home.path().join("share/creditboard") };
    (home, folders)
}

/// The folders of a place that stands already, as a child is told of it.
pub(super) fn at(data: &std::path::Path) -> Folders {
    Folders { config: data.join("config"), data: data.to_owned() }
}

/// The file of the store.
pub(super) fn file(folders: &Folders) -> PathBuf {
    folders.data.join("usage.sqlite")
}

/// A store that must be all right.
#[track_caller]
pub(super) fn writable(folders: &Folders) -> UsageStore {
    let opened = UsageStore::open(folders);
    assert!(matches!(opened, OpenedStore::ReadWrite(_)), "to be written: {opened:?}");
    opened.parts().0.unwrap()
}

pub(super) fn key(number: u128) -> ProjectKey {
    ProjectKey::from_bits(number)
}

pub(super) fn moment(seconds: i64) -> NaiveDateTime {
    DateTime::from_timestamp(1_795_000_000 + seconds, 0).unwrap().naive_utc()
}

/// The take of this number: they differ in everything.
pub(super) fn take(number: u32) -> Take {
    let pick = |many: u32| usize::try_from(number % many).unwrap();
    Take {
        id: TakeId::from_bits((u128::from(number) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)),
        edits: number % 3,
        validity: if number % 11 == 10 { Validity::Withdrawn } else { Validity::Counts },
        asset: AssetId::new(number % 400 + 1),
        pass: Pass::ALL[pick(2)],
        at: moment(i64::from(number) * 61),
        model: ModelId::from(["some-model", "a model – of tomorrow", "m3", ""][pick(4)]),
        mode: RateKey::ALL[pick(7)],
        after_draft: number.is_multiple_of(5),
        credits: Credits::new(u64::from(number) * 7 % 700),
        outcome: TakeOutcome::ALL[pick(4)],
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: [None, Some(0), Some(46_800), Some(-129_600)][pick(4)],
        standing: TakeStanding::Stands,
    }
}

pub(super) fn log(numbers: std::ops::Range<u32>) -> TakeLog {
    numbers.map(take).collect()
}

/// A store with these takes of one project, closed again.
pub(super) fn filled(numbers: std::ops::Range<u32>) -> (TempDir, Folders) {
    let (home, folders) = folders();
    writable(&folders).merge(key(1), &log(numbers)).unwrap();
    (home, folders)
}

pub(super) fn said<T>(result: Result<T, UsageError>) -> String {
    result.err().map_or_else(|| "done".to_owned(), |error| present::usage_error_words(&error))
}

/// The bytes of the store.
pub(super) fn bytes(folders: &Folders) -> Vec<u8> {
    fs::read(file(folders)).unwrap()
}

/// How many takes each of several programs records at once: 500 where it matters, fewer in between.
pub(super) fn takes_each() -> u32 {
    std::env::var("CREDITBOARD_TAKES").ok().and_then(|takes| takes.parse().ok()).unwrap_or(50)
}
