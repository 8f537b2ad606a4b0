//! The last resort: a panic or a signal writes the unsaved project to its recovery file before the program ends.

use std::panic;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use crate::domain::Project;
use crate::storage::{Origin, Recovery};
use crate::workspace::Clock;

/// The unsaved project, where a panic hook or a signal's thread can reach it.
#[derive(Clone)]
pub(crate) struct CrashCopy {
    unsaved: Arc<Mutex<Option<UnsavedProject>>>,
    /// Where it is written to, once that is known.
    recovery: Arc<OnceLock<Arc<Recovery>>>,
    clock: Clock,
}

/// What would be lost.
#[derive(Clone)]
struct UnsavedProject {
    project: Arc<Project>,
    origin: Option<Origin>,
}

impl CrashCopy {
    /// Nothing to save yet. Nothing ever is before [`Self::write_to`].
    pub(crate) fn new(clock: Clock) -> Self {
        Self { unsaved: Arc::default(), recovery: Arc::default(), clock }
    }

    /// Says where to write, once for the whole run.
    pub(crate) fn write_to(&self, recovery: &Arc<Recovery>) {
        self.recovery.get_or_init(|| Arc::clone(recovery));
    }

    /// Says what would be lost now; `None` when everything is safe.
    pub(crate) fn keep(&self, unsaved: Option<(Arc<Project>, Option<Origin>)>) {
        let unsaved = unsaved.map(|(project, origin)| UnsavedProject { project, origin });
        *self.unsaved.lock().unwrap_or_else(PoisonError::into_inner) = unsaved;
    }

    /// Writes what would be lost.
    fn write(&self) {
        // A lock that is held just now is held by somebody who is about to say what would be lost.
        let unsaved = match self.unsaved.try_lock() {
            Ok(unsaved) => unsaved.clone(),
            Err(std::sync::TryLockError::Poisoned(unsaved)) => unsaved.into_inner().clone(),
            Err(std::sync::TryLockError::WouldBlock) => None,
        };
        if let (Some(unsaved), Some(recovery)) = (unsaved, self.recovery.get()) {
            // When this fails too, there is nothing left to do.
            drop(recovery.write(unsaved.origin.as_ref(), &unsaved.project, self.clock.now()));
        }
    }

    /// Makes every panic of this process write first.
    pub(crate) fn write_on_panic(&self) {
        let copy = self.clone();
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            copy.write();
            before(info);
        }));
    }

    /// Makes the signals that end a program write first. Without such signals on this system nothing happens.
    #[cfg(unix)]
    pub(crate) fn write_on_signals(&self) {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT]) else { return };
        let copy = self.clone();
        let watch = move || {
            if let Some(signal) = signals.forever().next() {
                copy.write();
                // Ends the program as if the signal had not been caught, which is what the sender expects.
                drop(signal_hook::low_level::emulate_default_handler(signal));
            }
        };
        drop(thread::Builder::new().name("signals".to_owned()).spawn(watch));
    }

    /// Makes the signals that end a program write first. Without such signals on this system nothing happens.
    #[cfg(not(unix))]
    pub(crate) fn write_on_signals(&self) {}
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::storage::recovery::recover;

    #[test]
    fn a_panic_writes_what_would_be_lost_first() {
        let folder = tempfile::tempdir().unwrap();
        let recovery = Arc::new(Recovery::start(folder.path(), "this").unwrap());
        let copy = CrashCopy::new(Clock::new(|| SystemTime::UNIX_EPOCH + Duration::from_hours(500_000)));
        copy.write_to(&recovery);
        copy.write_on_panic();
        let left = || -> Vec<String> {
            drop(catch_unwind(AssertUnwindSafe(|| panic!("a bad day"))));
            let later = Recovery::start(folder.path(), "later").unwrap();
            let names = std::fs::read_dir(folder.path().join("recovery")).unwrap().flatten();
            let copies = names.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|it| it == "ron"));
            drop(later);
            copies.map(|file| recover(&file).unwrap().project.title).collect()
        };
        assert_eq!(left(), Vec::<String>::new(), "everything is safe");
        for title in ["dawn", "dusk"] {
            let project = Project { title: title.to_owned(), ..Project::default() };
            copy.keep(Some((Arc::new(project), None)));
            assert_eq!(left(), [title], "the newest of it");
        }
        copy.keep(None);
    }
}
