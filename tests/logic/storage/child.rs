//! This test binary once more as another process: one that is killed, holds a lock, or may do less.

use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;

use creditboard::domain::{Project, ProjectKey, Take, TakeId};
use creditboard::present::{ToErrorWords as _, file_note_words, store_words};
use creditboard::storage::usage::{UsageCause, UsageError, UsageStore};
use creditboard::storage::{
    Expect, FileNote, Folders, Locking, NotKept, Origin, Recovery, RecoveryWriter, Settings, Unsaved, lock, open,
};

use super::sample::{sample, save, titled};
use super::usage;

const JOB: &str = "CREDITBOARD_CHILD_JOB";
const PLACE: &str = "CREDITBOARD_CHILD_PLACE";
const SAYS: &str = "child: ";

/// A command that does one of the jobs below at a path.
pub(super) fn command(job: &str, place: &Path) -> Command {
    command_of(&std::env::current_exe().unwrap(), job, place)
}

/// The same with a copy of this test binary.
pub(super) fn command_of(program: &Path, job: &str, place: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["storage::child::a_child_does_its_job", "--exact", "--nocapture"]);
    command.env(JOB, job).env(PLACE, place).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a child has to say, line by line.
pub(super) struct Talk(BufReader<ChildStdout>);

impl Talk {
    pub(super) fn with(child: &mut Child) -> Self {
        Self(BufReader::new(child.stdout.take().unwrap()))
    }
}

impl Iterator for Talk {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            // A line that was cut by the kill says nothing.
            let said = line.strip_suffix('\n').and_then(|line| line.split_once(SAYS));
            if let Some((_, said)) = said {
                return Some(said.to_owned());
            }
        }
    }
}

fn say(what: &str) {
    println!("{SAYS}{what}");
}

#[test]
fn a_child_does_its_job() {
    let Ok(job) = std::env::var(JOB) else { return };
    let place = PathBuf::from(std::env::var_os(PLACE).unwrap());
    match job.as_str() {
        "save" => save_for_ever(&place),
        "hold" => hold(&place),
        "folders" => say(&format!("{:?}", Folders::standard())),
        "ordinary user" => as_an_ordinary_user(&place),
        "edit" => edit_for_ever(&place),
        "record" => record_for_ever(&place),
        "record some" => record_some(&place),
        "usage of an ordinary user" => usage_of_an_ordinary_user(&place),
        other => panic!("no such job: {other}"),
    }
}

/// Saves one version after the other, and says each number once it is safe.
fn save_for_ever(path: &Path) {
    let opened = open(path).unwrap();
    let mut number: u64 = opened.project.title.parse().unwrap();
    let mut fingerprint = opened.fingerprint;
    loop {
        number += 1;
        let project = Project { title: number.to_string(), ..sample() };
        fingerprint = save(path, &project, Expect::Same(&fingerprint)).unwrap().fingerprint;
        say(&format!("saved {number}"));
    }
}

/// Holds the lock of a file until told to stop, or killed.
fn hold(path: &Path) {
    let held = lock(path);
    say(if matches!(held, Locking::Mine(_)) { "held" } else { "not held" });
    io::stdin().read_to_end(&mut Vec::new()).unwrap();
    drop(held);
}

/// Tries what an ordinary user may not do. `place` has the folders `read-only` and `mine`.
fn as_an_ordinary_user(place: &Path) {
    let told = |result: Result<(), String>| result.map_or_else(|error| error, |()| "done".to_owned());
    let there = place.join("read-only/there.board.ron");
    let opened = open(&there).unwrap();
    let lock_said = match lock(&there) {
        Locking::Mine(_) => "mine".to_owned(),
        Locking::Held => "held".to_owned(),
        Locking::Impossible(why) => file_note_words(&FileNote::NoLock(why)),
    };
    say(&format!("lock: {lock_said}"));
    let try_saving = |name: &str, to: &str, expect: Expect<'_>| {
        let result = save(&place.join(to), &titled("from the child"), expect);
        say(&format!("{name}: {}", told(result.map(drop).map_err(|error| error.words().to_string()))));
    };
    try_saving("there", "read-only/there.board.ron", Expect::Same(&opened.fingerprint));
    try_saving("new", "read-only/new.board.ron", Expect::Absent);
    try_saving("open to all", "read-only/open-to-all.board.ron", Expect::Anything);
    try_saving("elsewhere", "mine/copy.board.ron", Expect::Absent);
    say(&format!(
        "secret: {}",
        told(open(&place.join("secret.board.ron")).map(drop).map_err(|error| error.words().to_string()))
    ));
    let folders = Folders { config: place.join("read-only/c"), data: place.join("read-only/d") };
    let loaded = Settings::load(&folders);
    say(&format!("settings: {}", told(loaded.value.save(&folders).map_err(|error| error.words().to_string()))));
    let recovery = Recovery::start(&folders.data, "1").map(drop);
    say(&format!("recovery: {}", told(recovery.map_err(|error| error.words().to_string()))));
}

/// Edits a project in `place` for ever, and says each number once it is kept.
fn edit_for_ever(place: &Path) {
    let opened = open(&place.join("a.board.ron")).unwrap();
    let recovery = Recovery::start(&place.join("data"), "child").unwrap();
    let (told, kept) = std::sync::mpsc::channel();
    let report = move |trouble: Option<NotKept>| told.send(trouble).unwrap();
    let writer = RecoveryWriter::start(recovery.into(), std::time::SystemTime::now, report).unwrap();
    let (origin, base) = (Origin { path: opened.path, fingerprint: opened.fingerprint }, Arc::new(opened.project));
    let mut project = Arc::clone(&base);
    for number in 1_u64.. {
        let mut next = Project::clone(&project);
        let place = usize::try_from(number).unwrap() % next.scenes.len();
        Arc::make_mut(&mut next.scenes[place]).title = number.to_string();
        next.title = number.to_string();
        project = Arc::new(next);
        let unsaved =
            Unsaved { origin: Some(origin.clone()), base: Some(Arc::clone(&base)), project: Arc::clone(&project) };
        writer.keep(unsaved);
        assert_eq!(kept.recv().unwrap(), None, "it is kept");
        say(&format!("kept {number}"));
    }
}

/// Records one take after the other, and says the name of each once it is safe.
fn record_for_ever(data: &Path) {
    let (store, trouble) = UsageStore::open(&usage::at(data)).parts();
    let Some(mut store) = store else { return say(&format!("trouble {trouble:?}")) };
    for number in 0.. {
        say(&format!("recorded {}", record(&mut store, number)));
    }
}

/// Records as many takes as `CREDITBOARD_TAKES` says, and says what went wrong.
fn record_some(data: &Path) {
    let (store, trouble) = UsageStore::open(&usage::at(data)).parts();
    say(&format!("opened {trouble:?}"));
    let mut store = store.unwrap();
    for number in 0..usage::takes_each() {
        record(&mut store, number);
    }
    say("done");
}

fn record(store: &mut UsageStore, number: u32) -> TakeId {
    let take = Take { id: TakeId::random(), ..usage::take(number) };
    let id = take.id;
    let takes = std::iter::once(take).collect();
    // Seven others on a busy disk can keep the store for longer than it waits; then it says so, and one tries again.
    let is_busy = |merged: &Result<_, UsageError>| merged.as_ref().is_err_and(|error| error.cause == UsageCause::Busy);
    let mut tries = (0..30).map(|_| store.merge(ProjectKey::from_bits(1), &takes));
    let merged = tries.find(|merged| !is_busy(merged));
    assert_eq!(merged.unwrap().unwrap().added, 1, "it is new");
    id
}

/// Tries what an ordinary user may not do to a store. `place` has the folders `read-only`, `secret` and `empty`.
fn usage_of_an_ordinary_user(place: &Path) {
    for name in ["read-only", "secret", "empty"] {
        let (store, trouble) = UsageStore::open(&usage::at(&place.join(name))).parts();
        say(&format!("{name}: {}", trouble.as_ref().map_or_else(|| "no trouble".to_owned(), store_words)));
        if let Some(mut store) = store {
            say(&format!("{name} has {} takes", store.load().unwrap().takes.len()));
            say(&format!("{name} merge: {}", usage::said(store.merge(usage::key(1), &usage::log(5_000..5_001)))));
        }
    }
}
