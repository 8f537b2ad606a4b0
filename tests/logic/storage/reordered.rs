//! What a save leaves behind where a power cut drops writes that were not synced, in any combination: the file is whole,
//! and no older than the last save that was acknowledged.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use creditboard::storage::{AccessKept, Disk, DiskEntry, DiskFile, Expect, Fingerprint, ProjectText, RealDisk, Vault};

use super::sample::{saved, titled};

/// What changes a disk, as far as a power cut is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Create(PathBuf),
    /// A part of a file, from this byte on.
    Write(PathBuf, usize, Vec<u8>),
    SyncFile(PathBuf),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    SyncFolder,
    /// A save said that it is safe, with this text.
    Acknowledged(Vec<u8>),
}

/// The real disk, with a record of what was asked of it.
struct Recorder {
    steps: Arc<Mutex<Vec<Step>>>,
    /// A disk that only claims to have synced, to see that it is found out.
    lies: bool,
}

impl Recorder {
    fn note(&self, step: Step) {
        self.steps.lock().unwrap().push(step);
    }
}

impl Disk for Recorder {
    fn entry(&self, path: &Path) -> io::Result<DiskEntry> {
        RealDisk.entry(path)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        RealDisk.resolve(path)
    }
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>> {
        RealDisk.read(path, cap)
    }
    fn check_writable(&self, path: &Path) -> io::Result<()> {
        RealDisk.check_writable(path)
    }
    fn create(&self, path: &Path, like: Option<&DiskEntry>) -> io::Result<Box<dyn DiskFile>> {
        self.note(Step::Create(path.to_owned()));
        let file = RealDisk.create(path, like)?;
        Ok(Box::new(RecordedFile {
            file,
            path: path.to_owned(),
            written: 0,
            steps: Arc::clone(&self.steps),
            lies: self.lies,
        }))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.note(Step::Rename(from.to_owned(), to.to_owned()));
        RealDisk.rename(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if !self.lies {
            self.note(Step::SyncFolder);
        }
        RealDisk.sync_folder(folder)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.note(Step::Remove(path.to_owned()));
        RealDisk.remove(path)
    }
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        RealDisk.names(folder)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.create_folder(folder)
    }
}

struct RecordedFile {
    file: Box<dyn DiskFile>,
    path: PathBuf,
    written: usize,
    steps: Arc<Mutex<Vec<Step>>>,
    lies: bool,
}

impl io::Write for RecordedFile {
    /// A disk writes pages, not files: what was written at once may arrive in parts.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        for part in bytes[..count].chunks(count.div_ceil(4).max(1)) {
            self.steps.lock().unwrap().push(Step::Write(self.path.clone(), self.written, part.to_vec()));
            self.written += part.len();
        }
        Ok(count)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl DiskFile for RecordedFile {
    fn keep(&self, like: &DiskEntry, from: &Path) -> io::Result<AccessKept> {
        self.file.keep(like, from)
    }
    fn sync(&self) -> io::Result<()> {
        if !self.lies {
            self.steps.lock().unwrap().push(Step::SyncFile(self.path.clone()));
        }
        self.file.sync()
    }
}

/// Three saves one after the other, recorded; the path, what stood there first, and the steps.
fn three_saves(lies: bool) -> (PathBuf, Vec<u8>, Vec<Step>) {
    let (_folder, path, first) = saved();
    let old = std::fs::read(&path).unwrap();
    let disk = Recorder { steps: Arc::default(), lies };
    let mut before: Fingerprint = first.fingerprint;
    for title in ["one", "another that is longer", "3"] {
        let text = ProjectText::of(&titled(title)).unwrap();
        before = Vault::new(&disk).save(&path, &text, Expect::Same(&before)).unwrap().fingerprint;
        disk.note(Step::Acknowledged(text.as_bytes().to_vec()));
    }
    let steps = disk.steps.lock().unwrap().clone();
    (path, old, steps)
}

/// The steps, by their place, that a sync has made safe.
fn safe(steps: &[Step]) -> BTreeSet<usize> {
    let mut safe = BTreeSet::new();
    for (at, step) in steps.iter().enumerate() {
        let before = steps.iter().enumerate().take(at);
        match step {
            Step::SyncFile(synced) => {
                safe.extend(
                    before
                        .filter(|(_, step)| matches!(step, Step::Write(file, ..) if file == synced))
                        .map(|(at, _)| at),
                );
            }
            Step::SyncFolder => safe.extend(
                before
                    .filter(|(_, step)| matches!(step, Step::Create(_) | Step::Rename(..) | Step::Remove(_)))
                    .map(|(at, _)| at),
            ),
            _ => {}
        }
    }
    safe
}

/// What the file holds after a power cut that kept these steps and no others.
fn left(path: &Path, old: &[u8], steps: &[Step], kept: &BTreeSet<usize>) -> Option<Vec<u8>> {
    // Each created file is told from others by the path it was created under: temporary names are never used again.
    let mut contents: BTreeMap<&Path, Vec<u8>> = BTreeMap::from([(path, old.to_vec())]);
    let mut names: BTreeMap<&Path, &Path> = BTreeMap::from([(path, path)]);
    for (at, step) in steps.iter().enumerate() {
        match step {
            Step::Write(file, from, bytes) if kept.contains(&at) => {
                let content = contents.entry(file).or_default();
                content.resize(content.len().max(from + bytes.len()), 0);
                content[*from..from + bytes.len()].copy_from_slice(bytes);
            }
            Step::Create(file) if kept.contains(&at) => drop(names.insert(file, file)),
            Step::Rename(from, to) if kept.contains(&at) => {
                names.remove(from.as_path());
                names.insert(to, from);
            }
            Step::Remove(file) if kept.contains(&at) => drop(names.remove(file.as_path())),
            _ => {}
        }
    }
    names.get(path).map(|file| contents.get(file).cloned().unwrap_or_default())
}

/// How many states there are, and in how many of them the file is neither whole nor as new as the last save that was
/// acknowledged.
fn states(path: &Path, old: &[u8], steps: &[Step]) -> (usize, usize) {
    let (mut count, mut bad) = (0, 0);
    for cut in 0..=steps.len() {
        let done = &steps[..cut];
        let safe = safe(done);
        let loose: Vec<usize> = (0..cut)
            .filter(|at| matches!(done[*at], Step::Create(_) | Step::Write(..) | Step::Rename(..) | Step::Remove(_)))
            .filter(|at| !safe.contains(at))
            .collect();
        let told: Vec<&[u8]> = steps
            .iter()
            .filter_map(|step| if let Step::Acknowledged(text) = step { Some(text.as_slice()) } else { None })
            .collect();
        let acknowledged = done.iter().filter(|step| matches!(step, Step::Acknowledged(_))).count();
        // The last text that was acknowledged, or the one that is being saved.
        let texts: Vec<&[u8]> = std::iter::once(old).chain(told).skip(acknowledged).take(2).collect();
        for chosen in 0_u32..1 << loose.len() {
            let kept = loose.iter().enumerate().filter(|(bit, _)| chosen >> bit & 1 == 1).map(|(_, at)| *at);
            let kept = safe.iter().copied().chain(kept).collect();
            count += 1;
            bad += usize::from(!left(path, old, done, &kept).is_some_and(|found| texts.contains(&found.as_slice())));
        }
    }
    (count, bad)
}

#[test]
fn unsynced_writes_that_are_lost_in_any_combination_leave_the_file_whole() {
    let (path, old, steps) = three_saves(false);
    let (count, bad) = states(&path, &old, &steps);
    assert!(count > 150, "only {count} states");
    assert_eq!(bad, 0, "of {count} states");
}

/// The states above would show a save that does not sync.
#[test]
fn a_disk_that_does_not_sync_would_be_found_out() {
    let (path, old, steps) = three_saves(true);
    let one = steps.iter().position(|step| matches!(step, Step::Acknowledged(_))).unwrap();
    let (count, bad) = states(&path, &old, &steps[..=one]);
    assert!(bad > 0, "none of {count} states");
}
