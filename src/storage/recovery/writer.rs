//! The thread that keeps unsaved work: each change goes into a journal at once, and a whole copy follows when it is quiet.
//!
//! It is given what there is to lose, not what was done. Where the disk is slower than the user it leaves steps out and
//! writes the newest state, so that never more is lost than what one write takes.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};
use std::{fmt, io};

use super::segment::{Base, Record, SegmentWriter};
use super::{ENDING, Origin, Recovery, comment, step, write_copy};
use crate::domain::Project;
use crate::storage::disk::{Disk as _, RealDisk};
use crate::storage::{DiskReason, SaveError};

/// How long after the last change the copy is written.
const QUIET: Duration = Duration::from_secs(1);
/// A journal of so many bytes is followed by a copy even where it is never quiet.
const LONGEST: u64 = 8 * 1_048_576;

/// Work that no file holds yet.
#[derive(Clone, Debug)]
pub struct Unsaved {
    /// The file that the project was opened from or saved to last.
    pub origin: Option<Origin>,
    /// The content of that file; `None` where there is no file, or its content is not at hand: then all of the project
    /// is written once.
    pub base: Option<Arc<Project>>,
    /// The content now.
    pub project: Arc<Project>,
}

/// Keeps unsaved work on a thread of its own. Dropped, it ends once everything it was given is written.
pub struct RecoveryWriter {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// Why unsaved work is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The journal cannot be written.
    Journal(DiskReason),
    /// The whole copy cannot be written.
    Copy(SaveError),
}

/// What is said of each attempt: nothing, or why unsaved work is not kept.
type AttemptReport = dyn Fn(Option<NotKept>) + Send + Sync;

#[derive(Default)]
struct Shared {
    order: Mutex<Order>,
    told: Condvar,
}

#[derive(Default)]
struct Order {
    wanted: Option<CopyTask>,
    ends: bool,
}

enum CopyTask {
    Keep(Unsaved),
    Remove,
}

impl fmt::Debug for RecoveryWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoveryWriter").finish_non_exhaustive()
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Order> {
        self.order.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, wanted: CopyTask) {
        self.lock().wanted = Some(wanted);
        self.told.notify_one();
    }
}

impl RecoveryWriter {
    /// Starts the thread. `report` is called on it after each attempt, with the reason where unsaved work is not kept.
    ///
    /// # Errors
    /// As the system says, where it has no thread left.
    pub fn start(
        recovery: Arc<Recovery>,
        now: impl Fn() -> SystemTime + Send + 'static,
        report: impl Fn(Option<NotKept>) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let orders = Arc::clone(&shared);
        let mut work = CopyWork { recovery, report: Arc::new(report), chain: None, made: 0 };
        let thread = thread::Builder::new().name("recovery".to_owned()).spawn(move || work.run(&orders, &now))?;
        Ok(Self { shared, thread: Some(thread) })
    }

    /// Says what would be lost now. Takes no time: the newest state is written as soon as the one before is.
    pub fn keep(&self, unsaved: Unsaved) {
        self.shared.tell(CopyTask::Keep(unsaved));
    }

    /// Everything is safe, or given up: removes what was written.
    pub fn remove(&self) {
        self.shared.tell(CopyTask::Remove);
    }
}

impl Drop for RecoveryWriter {
    fn drop(&mut self) {
        self.shared.lock().ends = true;
        self.shared.told.notify_one();
        if let Some(thread) = self.thread.take() {
            // It ends by itself; its panic was reported where it happened.
            drop(thread.join());
        }
    }
}

struct CopyWork {
    recovery: Arc<Recovery>,
    report: Arc<AttemptReport>,
    chain: Option<Chain>,
    /// How many journals this run has begun.
    made: u64,
}

/// The journals and the copy of one project since it was last saved.
struct Chain {
    origin: Option<Origin>,
    base: Option<Arc<Project>>,
    /// What is written.
    written: Arc<Project>,
    /// The journal that is written to; `None` where the next step begins another.
    segment: Option<SegmentWriter>,
    /// All journals.
    files: Vec<PathBuf>,
    /// Whether any step is written yet.
    begun: bool,
    /// Whether steps were written after the last copy.
    dirty: bool,
    copying: Option<JoinHandle<()>>,
}

impl CopyWork {
    fn run(&mut self, orders: &Shared, now: &dyn Fn() -> SystemTime) {
        loop {
            let quiet = self.chain.as_ref().is_some_and(|chain| chain.dirty).then_some(QUIET);
            let (wanted, ends) = wait(orders, quiet);
            match wanted {
                Some(CopyTask::Keep(unsaved)) => self.keep(&unsaved, now),
                Some(CopyTask::Remove) => self.remove(),
                None if ends => break,
                None => self.copy(now),
            }
        }
        if let Some(copying) = self.chain.as_mut().and_then(|chain| chain.copying.take()) {
            drop(copying.join());
        }
    }

    fn keep(&mut self, unsaved: &Unsaved, now: &dyn Fn() -> SystemTime) {
        let bases = |one: &Chain| one.base.as_ref().map(Arc::as_ptr) == unsaved.base.as_ref().map(Arc::as_ptr);
        let same = |chain: &Chain| chain.origin == unsaved.origin && bases(chain);
        let before = if self.chain.as_ref().is_some_and(same) { None } else { self.chain.take() };
        let chain = self.chain.get_or_insert_with(|| Chain::new(unsaved));
        if chain.begun && Arc::ptr_eq(&chain.written, &unsaved.project) {
            return;
        }
        let written = chain.append(&self.recovery, &unsaved.project, now, &mut self.made);
        let large = chain.segment.as_ref().is_some_and(|segment| segment.length > LONGEST);
        if written.is_ok() {
            // Only now: until here the older files were all there was.
            if let Some(before) = before {
                before.remove_files(&self.recovery);
            }
        } else if let (Some(before), Some(chain)) = (before, &mut self.chain) {
            chain.files.extend(before.files);
        }
        (self.report)(written.err().map(|error| NotKept::Journal(DiskReason::writing(&error))));
        if large {
            self.copy(now);
        }
    }

    /// Writes a whole copy on a thread of its own, and removes the journals that it makes superfluous.
    fn copy(&mut self, now: &dyn Fn() -> SystemTime) {
        let Some(chain) = &mut self.chain else { return };
        if chain.copying.as_ref().is_some_and(|copying| !copying.is_finished()) {
            return;
        }
        chain.dirty = false;
        chain.segment = None;
        let (recovery, report) = (&self.recovery, Arc::clone(&self.report));
        let (project, origin, files) =
            (Arc::clone(&chain.written), chain.origin.clone(), std::mem::take(&mut chain.files));
        let (number, at) = (self.recovery.edits.load(Ordering::Acquire), now());
        let kept = files.clone();
        let path = recovery.file_of(origin.as_ref().map(|origin| origin.path.as_path()), ENDING);
        let copy = move || match write_copy(&path, &comment::text(origin.as_ref(), number, at), &project) {
            Ok(_) => remove_all(&files),
            // The journals hold it all the same.
            Err(error) => report(Some(NotKept::Copy(error))),
        };
        match thread::Builder::new().name("recovery copy".to_owned()).spawn(copy) {
            Ok(thread) => chain.copying = Some(thread),
            Err(_) => chain.files = kept,
        }
    }

    fn remove(&mut self) {
        if let Some(chain) = self.chain.take() {
            let copy = self.recovery.file_of(chain.path(), ENDING);
            chain.remove_files(&self.recovery);
            // Also what a panic wrote that the program survived. What stays is offered at the next start: no harm.
            drop(super::discard(&copy));
        }
        (self.report)(None);
    }
}

impl Chain {
    fn new(unsaved: &Unsaved) -> Self {
        Self {
            origin: unsaved.origin.clone(),
            base: unsaved.base.clone(),
            written: unsaved.base.clone().unwrap_or_default(),
            segment: None,
            files: Vec::new(),
            begun: false,
            dirty: false,
            copying: None,
        }
    }

    /// Writes the step that leads to this state.
    fn append(
        &mut self,
        recovery: &Recovery,
        project: &Arc<Project>,
        now: &dyn Fn() -> SystemTime,
        made: &mut u64,
    ) -> io::Result<()> {
        let number = recovery.edits.load(Ordering::Acquire).saturating_add(1);
        let record = Record { number, millis: comment::millis(now()), text: step::text(&self.written, project) };
        let mut segment = match self.segment.take() {
            Some(segment) => segment,
            None => self.begin(recovery, number, made)?,
        };
        segment.append(&record)?;
        recovery.edits.store(number, Ordering::Release);
        self.segment = Some(segment);
        self.written = Arc::clone(project);
        self.begun = true;
        self.dirty = true;
        Ok(())
    }
}

impl Chain {
    /// Begins another journal.
    fn begin(&mut self, recovery: &Recovery, number: u64, made: &mut u64) -> io::Result<SegmentWriter> {
        let base = match &self.origin {
            _ if self.begun => Base::Continued,
            Some(origin) if self.base.is_some() => Base::File(origin.clone()),
            origin => Base::New(origin.clone()),
        };
        *made = made.saturating_add(1);
        let path = recovery.journal_of(self.path(), *made);
        self.files.push(path.clone());
        SegmentWriter::create(&path, number, &base)
    }

    fn path(&self) -> Option<&Path> {
        self.origin.as_ref().map(|origin| origin.path.as_path())
    }

    /// Removes its journals and its copy, but nothing that was begun after it.
    fn remove_files(mut self, recovery: &Recovery) {
        if let Some(copying) = self.copying.take() {
            drop(copying.join());
        }
        self.files.push(recovery.file_of(self.path(), ENDING));
        remove_all(&self.files);
    }
}

fn remove_all(files: &[PathBuf]) {
    for file in files {
        // What cannot be removed is offered at the next start, which does no harm.
        drop(RealDisk.remove(file));
    }
}

/// What is wanted next, and whether nothing more will be; at most for this long, for ever where it is `None`.
fn wait(orders: &Shared, at_most: Option<Duration>) -> (Option<CopyTask>, bool) {
    let idle = |order: &mut Order| order.wanted.is_none() && !order.ends;
    let order = orders.lock();
    let mut order = match at_most {
        None => orders.told.wait_while(order, idle).unwrap_or_else(PoisonError::into_inner),
        Some(time) => orders.told.wait_timeout_while(order, time, idle).unwrap_or_else(PoisonError::into_inner).0,
    };
    (order.wanted.take(), order.ends)
}
