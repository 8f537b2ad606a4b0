//! The journal of edits: what was kept is there after a kill, whatever the clock says and wherever the kill cut.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, SystemTime};

use chrono::NaiveDateTime;
use creditboard::domain::Project;
use creditboard::present::ToErrorWords as _;
use creditboard::storage::recovery::recover;
use creditboard::storage::{
    DiskReason, Expect, Folders, FoundCopy, Hold, NotKept, Origin, Recovery, RecoveryWriter, Saving, Unsaved, Versions,
    open,
};

use super::child::{Talk, command};
use super::sample::{Dice, names, sample, save, titled};

/// A file that is edited, and the data folder of the program that does it.
struct Edited {
    folder: tempfile::TempDir,
    base: Arc<Project>,
    origin: Origin,
}

fn edited() -> Edited {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.board.ron");
    let saved = save(&path, &sample(), Expect::Absent).unwrap();
    let base = Arc::new(open(&path).unwrap().project);
    Edited { folder, base, origin: Origin { path, fingerprint: saved.fingerprint } }
}

impl Edited {
    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn files(&self) -> Vec<String> {
        names(&self.data().join("recovery")).into_iter().filter(|name| !name.contains("lock")).collect()
    }

    /// What is left for the next run.
    fn found(&self) -> Vec<FoundCopy> {
        Recovery::start(&self.data(), "next").unwrap().list_of(&self.origin.path)
    }

    fn unsaved(&self, project: &Arc<Project>) -> Unsaved {
        Unsaved { origin: Some(self.origin.clone()), base: Some(Arc::clone(&self.base)), project: Arc::clone(project) }
    }
}

/// A writer whose every attempt is waited for.
struct Writer {
    writer: RecoveryWriter,
    told: Receiver<Option<NotKept>>,
}

impl Writer {
    fn start(data: &Path, now: fn() -> SystemTime) -> Self {
        let recovery = Arc::new(Recovery::start(data, "1").unwrap());
        let (tell, told) = channel();
        let writer = RecoveryWriter::start(recovery, now, move |trouble| tell.send(trouble).unwrap_or_default());
        Self { writer: writer.unwrap(), told }
    }

    fn keep(&self, unsaved: Unsaved) -> Option<NotKept> {
        self.writer.keep(unsaved);
        self.told.recv().unwrap()
    }

    /// Ends as a kill does: nothing is cleared away.
    fn die(self) {
        drop(self.writer);
    }
}

fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000)
}

/// The states of a project that is edited in every way a board can be: another text, a move, a removal, a new name.
fn states(base: &Arc<Project>) -> Vec<Arc<Project>> {
    let mut states = vec![Arc::clone(base)];
    for number in 0..40_usize {
        let mut next = Project::clone(states.last().unwrap());
        let (place, count) = (number * 7 % next.scenes.len(), next.scenes.len());
        match number % 4 {
            0 => Arc::make_mut(&mut next.scenes[place]).narration = format!("“{number}”\n\"\\"),
            1 => {
                let moved = next.scenes.remove(place);
                next.scenes.insert((place + 5) % count, moved);
            }
            2 => next.title = format!("Title {number}"),
            _ if count > 6 => drop(next.scenes.remove(place)),
            _ => next.assets = Arc::from([]),
        }
        states.push(Arc::new(next));
    }
    states
}

#[test]
fn every_edit_is_kept_at_once_and_a_copy_follows() {
    let edited = edited();
    let writer = Writer::start(&edited.data(), noon);
    let states = states(&edited.base);
    for state in &states[1..] {
        assert_eq!(writer.keep(edited.unsaved(state)), None, "kept");
    }
    assert!(edited.files().iter().any(|name| name.ends_with(".journal")), "in a journal: {:?}", edited.files());
    assert_eq!(edited.found(), [], "not offered while the program runs");
    writer.die();
    let found = edited.found();
    assert_eq!((found.len(), found[0].written), (1, Some(noon())), "one project");
    let recovered = recover(&found[0].file).unwrap();
    assert_eq!(Some(&recovered.project), states.last().map(Arc::as_ref), "its last state");
    assert_eq!(recovered.origin.unwrap().path, edited.origin.path, "of that file");
}

#[test]
fn a_journal_that_is_cut_anywhere_gives_an_earlier_state() {
    let edited = edited();
    let writer = Writer::start(&edited.data(), noon);
    let states = states(&edited.base);
    for state in &states[1..8] {
        writer.keep(edited.unsaved(state));
    }
    writer.die();
    let name = edited.files().into_iter().find(|name| name.ends_with(".journal")).unwrap();
    let journal = edited.data().join("recovery").join(name);
    let whole = fs::read(&journal).unwrap();
    let file = edited.found()[0].file.clone();
    let mut newest = 0;
    for length in (0..=whole.len()).rev().step_by(13) {
        fs::write(&journal, &whole[..length]).unwrap();
        let Ok(recovered) = recover(&file) else { break };
        let place = states.iter().position(|state| **state == recovered.project);
        let place = place.unwrap_or_else(|| panic!("no state that there ever was, cut at {length}"));
        newest = newest.max(place);
        assert!(place < 8, "cut at {length}");
    }
    assert_eq!(newest, 7, "whole, it gives the last");
}

#[test]
fn a_file_that_something_else_replaced_is_taken_from_the_versions() {
    let edited = edited();
    let versions = Versions::of(&Folders { config: edited.data(), data: edited.data() });
    let at = NaiveDateTime::default();
    let replace = |versions| {
        let saving = Saving { path: &edited.origin.path, expect: Expect::Anything, hold: Hold::Take, versions, at };
        saving.project(&titled("theirs")).unwrap();
    };
    let writer = Writer::start(&edited.data(), noon);
    let states = states(&edited.base);
    writer.keep(edited.unsaved(&states[3]));
    writer.die();
    replace(Some(&versions));
    let file = edited.found()[0].file.clone();
    assert_eq!(recover(&file).unwrap().project, *states[3], "its steps lead on from the version");
    fs::remove_dir_all(edited.data().join("versions")).unwrap();
    let said = recover(&file).unwrap_err().words().to_string();
    assert!(said.contains("the project file that these changes belong to was changed or removed since"), "{said}");
}

#[test]
fn a_project_that_was_never_saved_is_kept_too() {
    let edited = edited();
    let writer = Writer::start(&edited.data(), noon);
    let project = Arc::new(sample());
    let unsaved = Unsaved { origin: None, base: None, project: Arc::clone(&project) };
    assert_eq!(writer.keep(unsaved), None, "kept");
    writer.die();
    let found = Recovery::start(&edited.data(), "next").unwrap().list();
    assert_eq!(recover(&found[0].file).unwrap().project, *project, "all of it");
}

#[test]
fn a_save_removes_the_journal_and_the_next_edit_leads_on_from_it() {
    let edited = edited();
    let writer = Writer::start(&edited.data(), noon);
    let states = states(&edited.base);
    writer.keep(edited.unsaved(&states[5]));
    writer.writer.remove();
    assert_eq!(writer.told.recv().unwrap(), None, "removed");
    assert_eq!(edited.files(), Vec::<String>::new(), "nothing is left");
    let saved = save(&edited.origin.path, &states[5], Expect::Anything).unwrap();
    let origin = Origin { fingerprint: saved.fingerprint, ..edited.origin.clone() };
    let (base, project) = (Some(Arc::clone(&states[5])), Arc::clone(&states[9]));
    writer.keep(Unsaved { origin: Some(origin), base, project });
    writer.die();
    assert_eq!(recover(&edited.found()[0].file).unwrap().project, *states[9], "from the file as it is now");
}

#[test]
fn what_cannot_be_kept_is_told_and_kept_as_soon_as_it_can() {
    let edited = edited();
    let writer = Writer::start(&edited.data(), noon);
    let states = states(&edited.base);
    let folder = edited.data().join("recovery");
    let away = edited.data().join("away");
    fs::rename(&folder, &away).unwrap();
    let trouble = writer.keep(edited.unsaved(&states[1]));
    assert_eq!(trouble, Some(NotKept::Journal(DiskReason::NoFolder)), "told");
    fs::rename(&away, &folder).unwrap();
    assert_eq!(writer.keep(edited.unsaved(&states[2])), None, "kept again");
    writer.die();
    assert_eq!(recover(&edited.found()[0].file).unwrap().project, *states[2], "nothing is missing");
}

#[test]
fn a_killed_program_loses_no_edit_that_was_kept() {
    let rounds: u64 = std::env::var("CREDITBOARD_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(30);
    let mut dice = Dice::new(0xfeed_beef);
    for _ in 0..rounds.min(200) {
        let edited = edited();
        let mut child = command("edit", edited.folder.path()).spawn().unwrap();
        let mut talk = Talk::with(&mut child);
        let first = talk.next().unwrap();
        // Now and then beyond the second after which a copy is written.
        std::thread::sleep(Duration::from_millis(dice.roll(60) * dice.roll(25)));
        child.kill().unwrap();
        let last = talk.last().unwrap_or(first);
        child.wait().unwrap();
        let last: u64 = last.strip_prefix("kept ").unwrap().parse().unwrap();
        let found = edited.found();
        assert_eq!(found.len(), 1, "it is offered for the file");
        let title = recover(&found[0].file).unwrap().project.title;
        assert!(title.parse::<u64>().unwrap() >= last, "kept up to {last}, recovered up to {title}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_copy_is_not_followed() {
    let edited = edited();
    let recovery = Recovery::start(&edited.data(), "1").unwrap();
    let victim = edited.folder.path().join("victim");
    fs::write(&victim, "mine").unwrap();
    recovery.write(None, &sample(), noon()).unwrap();
    let name = edited.files().remove(0);
    let copy = edited.data().join("recovery").join(name);
    fs::remove_file(&copy).unwrap();
    std::os::unix::fs::symlink(&victim, &copy).unwrap();
    assert!(recover(&copy).is_err(), "it is not read through the link");
    recovery.write(None, &sample(), noon()).unwrap();
    assert_eq!(fs::read_to_string(&victim).unwrap(), "mine", "nor written through it");
}
