//! The last resort: a panic or a signal writes the unsaved project to its recovery file before the program ends.

use std::panic;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::clock::Clock;
use crate::domain::Project;
use crate::storage::{Origin, Recovery};

/// The unsaved project, where a panic hook or a signal's thread can reach it.
#[derive(Clone)]
pub(crate) struct Lifeboat {
    cargo: Arc<Mutex<Option<Cargo>>>,
    recovery: Option<Arc<Recovery>>,
    clock: Clock,
}

/// What would be lost.
#[derive(Clone)]
struct Cargo {
    project: Arc<Project>,
    origin: Option<Origin>,
}

impl Lifeboat {
    /// An empty boat; without a recovery folder it stays one.
    pub(crate) fn new(recovery: Option<Arc<Recovery>>, clock: Clock) -> Self {
        Self { cargo: Arc::default(), recovery, clock }
    }

    /// Says what would be lost now; `None` when everything is safe.
    pub(crate) fn load(&self, unsaved: Option<(Arc<Project>, Option<Origin>)>) {
        let cargo = unsaved.map(|(project, origin)| Cargo { project, origin });
        *self.cargo.lock().unwrap_or_else(PoisonError::into_inner) = cargo;
    }

    /// Writes what would be lost.
    fn launch(&self) {
        // A lock that is held just now is held by somebody who is about to say what would be lost.
        let cargo = match self.cargo.try_lock() {
            Ok(cargo) => cargo.clone(),
            Err(std::sync::TryLockError::Poisoned(cargo)) => cargo.into_inner().clone(),
            Err(std::sync::TryLockError::WouldBlock) => None,
        };
        if let (Some(cargo), Some(recovery)) = (cargo, &self.recovery) {
            // Nobody is left to tell when this fails too.
            drop(recovery.write(cargo.origin.as_ref(), &cargo.project, self.clock.now()));
        }
    }

    /// Makes every panic of this process write first.
    pub(crate) fn launch_on_panic(&self) {
        let boat = self.clone();
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            boat.launch();
            before(info);
        }));
    }

    /// Makes the signals that end a program write first. Without such signals on this system nothing happens.
    #[cfg(unix)]
    pub(crate) fn launch_on_signals(&self) {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT]) else { return };
        let boat = self.clone();
        let watch = move || {
            if let Some(signal) = signals.forever().next() {
                boat.launch();
                // Ends the program as if nobody had watched, which is what the sender expects.
                drop(signal_hook::low_level::emulate_default_handler(signal));
            }
        };
        drop(thread::Builder::new().name("signals".to_owned()).spawn(watch));
    }

    /// Makes the signals that end a program write first. Without such signals on this system nothing happens.
    #[cfg(not(unix))]
    pub(crate) fn launch_on_signals(&self) {}
}
