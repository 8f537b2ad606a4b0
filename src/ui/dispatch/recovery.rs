//! The copy that survives a crash: written a second after a change, removed when the project is safe.
//!
//! All of it is written and removed on one thread, in the order of asking, so that a late removal cannot take a newer copy
//! away.

use std::path::Path;

use crate::storage::recovery as store;
use crate::ui::jobs::{Done, Job};
use crate::ui::window::Window;

/// Notes that something changed, tells what a crash would lose, and plans the next copy.
pub(in crate::ui) fn note_changes(window: &mut Window) {
    super::usage::sync(window);
    let now = window.uptime();
    let Some(open) = &mut window.workspace.open else {
        window.note_unsaved();
        return;
    };
    let revision = open.document.revision();
    if open.recovery.seen == Some(revision) {
        return;
    }
    open.recovery.seen = Some(revision);
    if open.document.is_saved() {
        open.recovery.schedule.taken();
        // Undone to what the file holds: the copy would bring back what is not wanted.
        if open.recovery.exists {
            remove(window);
        }
    } else {
        open.recovery.schedule.changed(now);
    }
    window.note_unsaved();
}

/// Writes the copy when it is due, and wakes the window when it will be.
pub(in crate::ui) fn copy_when_due(window: &mut Window) {
    let now = window.uptime();
    let Some(recovery) = window.profile.recovery.clone() else { return };
    let Some(open) = &mut window.workspace.open else { return };
    let Some(due) = open.recovery.schedule.due_at() else { return };
    if open.recovery.writing {
        return;
    }
    if !open.recovery.schedule.is_due(now) {
        window.ctx.request_repaint_after(due.saturating_sub(now));
        return;
    }
    open.recovery.schedule.taken();
    open.recovery.writing = true;
    let (project, origin, clock) = (open.document.project_to_save(), open.origin(), window.clock);
    window.jobs.queue(Job::RecoveryCopy, move || {
        let written = recovery.write(origin.as_ref(), &project, clock.now());
        Done::Copied(written.map(drop).map_err(|error| error.to_string()))
    });
}

/// The copy was written, or not.
pub(super) fn copied(window: &mut Window, result: Result<(), String>) {
    let now = window.uptime();
    let Some(open) = &mut window.workspace.open else { return };
    open.recovery.writing = false;
    open.recovery.exists = true;
    if let Err(why) = result {
        open.recovery.schedule.changed(now);
        window.toasts.failed(format!("No recovery copy could be written. {why}"));
    } else if open.document.is_saved() {
        // Saved while the copy was on its way.
        remove(window);
    }
}

/// The project is safe, or its changes were given up: the copy goes.
pub(super) fn give_up(window: &mut Window) {
    let Some(open) = &mut window.workspace.open else { return };
    open.recovery.schedule.taken();
    remove(window);
    window.crash_copy.keep(None);
}

fn remove(window: &mut Window) {
    let Some(open) = &mut window.workspace.open else { return };
    open.recovery.exists = false;
    let (origin, restored) = (open.origin(), open.recovery.restored_from.take());
    if let Some(file) = &restored {
        window.profile.found.retain(|found| found.file != *file);
        window.list_recovered();
    }
    let recovery = window.profile.recovery.clone();
    if recovery.is_none() && restored.is_none() {
        return;
    }
    window.jobs.queue(Job::Keep, move || {
        // A copy that cannot be removed is offered at the next start, which does no harm.
        if let Some(recovery) = recovery {
            drop(recovery.remove(origin.as_ref().map(|origin| origin.path.as_path())));
            drop(recovery.remove(None));
        }
        if let Some(file) = restored {
            drop(store::discard(&file));
        }
        Done::Kept(Ok(None))
    });
}

/// Deletes what an earlier run left, for good.
pub(super) fn discard(window: &mut Window, place: usize) {
    let Some(found) = window.profile.found.get(place) else { return };
    let file = found.file.clone();
    window.jobs.queue(Job::Keep, move || {
        let gone = store::discard(&file).map_err(|error| error.to_string());
        Done::Discarded(file, gone)
    });
}

/// What was discarded is gone, or not.
pub(super) fn discarded(window: &mut Window, file: &Path, result: Result<(), String>) {
    match result {
        Ok(()) => window.profile.found.retain(|found| found.file != file),
        Err(why) => window.toasts.failed(why),
    }
    window.list_recovered();
}
