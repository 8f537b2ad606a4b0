//! Every call to the file system fails once, in every way: the old file stays whole, nothing is left behind.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use creditboard::present::ToErrorWords as _;
use creditboard::storage::format::write;
use creditboard::storage::{
    AccessKept, Disk, DiskEntry, DiskFile, Expect, ProjectText, RealDisk, SaveCause, SaveError, Saved, Vault, open_from,
};

use super::sample::{bytes, names, sample, saved, titled};

/// What the failing call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It returns this error of the system.
    Error(i32),
    /// It writes only half, and says so.
    Short,
    /// It writes only half, and the next write finds the disk full.
    ShortThenFull,
}

const FAULTS: [(&str, Fault); 9] = [
    ("EIO", Fault::Error(5)),
    ("ENOSPC", Fault::Error(28)),
    ("EACCES", Fault::Error(13)),
    ("EROFS", Fault::Error(30)),
    ("EDQUOT", Fault::Error(122)),
    ("EINTR", Fault::Error(4)),
    ("ENOENT", Fault::Error(2)),
    ("short", Fault::Short),
    ("short, then full", Fault::ShortThenFull),
];

/// The real disk, on which one call fails.
struct Faulty(Arc<State>);

struct State {
    fails_at: usize,
    fault: Fault,
    calls: AtomicUsize,
    full: AtomicUsize,
    log: Mutex<Vec<&'static str>>,
}

impl State {
    /// Counts a call; an error when it is the one to fail.
    fn call(&self, name: &'static str) -> io::Result<()> {
        let number = self.calls.fetch_add(1, Ordering::Relaxed);
        self.log.lock().unwrap().push(name);
        match self.fault {
            Fault::Error(code) if number == self.fails_at => Err(io::Error::from_raw_os_error(code)),
            _ => Ok(()),
        }
    }

    fn is_short(&self) -> bool {
        self.fault != Fault::Error(0) && self.calls.load(Ordering::Relaxed) == self.fails_at + 1
    }
}

impl Faulty {
    fn new(fails_at: usize, fault: Fault) -> Self {
        let (calls, full, log) = Default::default();
        Self(Arc::new(State { fails_at, fault, calls, full, log }))
    }

    /// The name of the call that failed; `None` when there were fewer calls.
    fn failed(&self) -> Option<&'static str> {
        self.0.log.lock().unwrap().get(self.0.fails_at).copied()
    }
}

impl Disk for Faulty {
    fn entry(&self, path: &Path) -> io::Result<DiskEntry> {
        self.0.call("entry")?;
        RealDisk.entry(path)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.0.call("resolve")?;
        RealDisk.resolve(path)
    }
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>> {
        self.0.call("read")?;
        RealDisk.read(path, cap)
    }
    fn check_writable(&self, path: &Path) -> io::Result<()> {
        self.0.call("check")?;
        RealDisk.check_writable(path)
    }
    fn create(&self, path: &Path, like: Option<&DiskEntry>) -> io::Result<Box<dyn DiskFile>> {
        self.0.call("create")?;
        Ok(Box::new(FaultyFile { file: RealDisk.create(path, like)?, state: Arc::clone(&self.0) }))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.call("rename")?;
        RealDisk.rename(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.call("sync folder")?;
        RealDisk.sync_folder(folder)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.call("remove")?;
        RealDisk.remove(path)
    }
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.0.call("names")?;
        RealDisk.names(folder)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.call("create folder")?;
        RealDisk.create_folder(folder)
    }
}

struct FaultyFile {
    file: Box<dyn DiskFile>,
    state: Arc<State>,
}

impl io::Write for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.state.full.load(Ordering::Relaxed) > 0 {
            return Err(io::Error::from_raw_os_error(28));
        }
        self.state.call("write")?;
        match self.state.fault {
            Fault::Short if self.state.is_short() => self.file.write(&bytes[..bytes.len() / 2]),
            Fault::ShortThenFull if self.state.is_short() => {
                self.state.full.store(1, Ordering::Relaxed);
                self.file.write(&bytes[..bytes.len() / 2])
            }
            _ => self.file.write(bytes),
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl DiskFile for FaultyFile {
    fn keep(&self, like: &DiskEntry, from: &Path) -> io::Result<AccessKept> {
        self.state.call("keep")?;
        self.file.keep(like, from)
    }
    fn sync(&self) -> io::Result<()> {
        self.state.call("sync")?;
        self.file.sync()
    }
}

/// Which way of saving is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Same,
    Anything,
    New,
    #[cfg(unix)]
    Link,
}

/// One save with one fault; the name of the call that failed, or `None` when there are fewer calls.
fn try_once(way: Way, number: usize, fault: (&str, Fault)) -> Option<&'static str> {
    let (folder, path, saved) = saved();
    let new = titled("the new version");
    let target = match way {
        Way::Same | Way::Anything => path.clone(),
        Way::New => folder.path().join("new.board.ron"),
        #[cfg(unix)]
        Way::Link => {
            let link = folder.path().join("link.board.ron");
            std::os::unix::fs::symlink(&path, &link).unwrap();
            link
        }
    };
    let (before, old) = (names(folder.path()), bytes(&path));
    let disk = Faulty::new(number, fault.1);
    let expect = match way {
        Way::Anything => Expect::Anything,
        Way::New => Expect::Absent,
        _ => Expect::Same(&saved.fingerprint),
    };
    let result = Vault::new(&disk).save(&target, &ProjectText::of(&new).unwrap(), expect);
    let failed = disk.failed()?;
    let what = format!("{way:?}, call {number} ({failed}), {}: {result:?}", fault.0);

    let there = std::fs::read(&target).ok();
    let complete = Some(write(&new).into_bytes());
    let untouched = if way == Way::New { None } else { Some(old.clone()) };
    if is_in_place(&result) {
        assert_eq!(there, complete, "the new text is complete: {what}");
    } else {
        assert_eq!(there, untouched, "what was there is as it was: {what}");
    }
    if way == Way::New {
        assert_eq!(bytes(&path), old, "another file is as it was: {what}");
    }
    let mut after = names(folder.path());
    if way == Way::New && is_in_place(&result) {
        assert!(after.remove("new.board.ron"), "the new file is there: {what}");
    }
    assert_eq!(after, before, "nothing is left behind: {what}");
    check_told(&result, failed, fault, &what);
    Some(failed)
}

fn is_in_place(result: &Result<Saved, SaveError>) -> bool {
    match result {
        Ok(_) => true,
        Err(error) => matches!(error.cause, SaveCause::Unconfirmed { .. }),
    }
}

/// A failed call is told in one plain sentence, unless nothing was lost by it.
fn check_told(result: &Result<Saved, SaveError>, failed: &str, fault: (&str, Fault), what: &str) {
    let harmless = match fault.0 {
        "short" => true,
        "short, then full" => failed != "write",
        // An interrupted write is tried again. The last look at the file only notes its time.
        "EINTR" => failed == "write" || failed == "entry",
        // Nothing there is what a new file expects.
        _ => failed == "entry",
    };
    match result {
        Ok(_) => assert!(harmless, "it was told as saved: {what}"),
        Err(error) => {
            let said = error.words().to_string();
            assert!(said.contains(".board.ron” was not saved: ") && said.contains("; "), "{said}");
            assert!(!said.contains("os error") && !said.contains('\n') && !said.contains("Os {"), "{said}");
        }
    }
}

fn every_call_fails_once(way: Way, least: usize) {
    for fault in FAULTS {
        let failed: Vec<&str> = (0..100).map_while(|number| try_once(way, number, fault)).collect();
        assert!(failed.len() >= least, "{} calls failed in turn: {failed:?}", failed.len());
        assert!(failed.contains(&"sync") && failed.contains(&"sync folder"), "both are waited for: {failed:?}");
    }
}

#[test]
fn a_save_over_the_opened_file_loses_nothing() {
    every_call_fails_once(Way::Same, 9);
}

#[test]
fn a_save_over_any_file_loses_nothing() {
    every_call_fails_once(Way::Anything, 9);
}

#[test]
fn a_save_as_a_new_file_leaves_nothing_behind() {
    every_call_fails_once(Way::New, 6);
}

#[cfg(unix)]
#[test]
fn a_save_through_a_link_loses_nothing() {
    every_call_fails_once(Way::Link, 11);
}

#[test]
fn opening_says_what_failed_or_opens_all_the_same_project() {
    let (_folder, path, _) = saved();
    for fault in FAULTS {
        for number in 0..4 {
            let disk = Faulty::new(number, fault.1);
            let result = open_from(&disk, &path);
            match result {
                Ok(opened) => assert_eq!(opened.project, sample(), "the whole project"),
                Err(error) => assert!(!error.words().to_string().contains("os error"), "{error:?}"),
            }
        }
    }
}

#[test]
fn a_failed_fsync_is_not_saved() {
    let (_folder, path, saved) = saved();
    let calls = ["entry", "check", "read", "create", "write", "keep", "sync", "rename", "sync folder", "entry"];
    let disk = Faulty::new(6, Fault::Error(5));
    let changed = ProjectText::of(&titled("x")).unwrap();
    let result = Vault::new(&disk).save(&path, &changed, Expect::Same(&saved.fingerprint));
    let said = result.unwrap_err().words().to_string();
    assert!(
        said.ends_with(
            "was not saved: the system says “Input/output error”, and the old file was kept; \
         fix this and save again, or save under another name"
        ),
        "{said}"
    );
    let disk = Faulty::new(100, Fault::Error(5));
    Vault::new(&disk).save(&path, &changed, Expect::Same(&saved.fingerprint)).unwrap();
    assert_eq!(*disk.0.log.lock().unwrap(), calls, "all that a save does, in this order");
}
