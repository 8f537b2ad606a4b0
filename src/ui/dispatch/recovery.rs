//! The copy that outlives a crash: written a second after a change, removed when the project is safe.

use crate::storage::recovery as store;
use crate::ui::desk::Desk;
use crate::ui::jobs::Done;
use crate::ui::session::{ProjectFile, Session};
use crate::ui::state::Screen;

/// Notes that something changed, tells the lifeboat, and plans the next copy.
pub(in crate::ui) fn note_changes(desk: &mut Desk) {
    super::usage::sync(desk);
    let now = desk.uptime();
    let Some(session) = &mut desk.session else {
        desk.load_lifeboat();
        return;
    };
    let revision = session.document.revision();
    if session.copy.seen == Some(revision) {
        return;
    }
    session.copy.seen = Some(revision);
    if session.document.is_saved() {
        session.copy.schedule.taken();
        // Undone to what the file holds: the copy would bring back what nobody wants.
        if session.copy.there {
            remove(desk);
        }
    } else {
        session.copy.schedule.changed(now);
    }
    desk.load_lifeboat();
}

/// Writes the copy when it is due, and wakes the window when it will be.
pub(in crate::ui) fn copy_when_due(desk: &mut Desk) {
    let now = desk.uptime();
    let origin = desk.origin();
    let Some(recovery) = desk.profile.recovery.clone() else { return };
    let Some(session) = &mut desk.session else { return };
    let Some(due) = session.copy.schedule.due_at() else { return };
    if session.copy.writing {
        return;
    }
    if !session.copy.schedule.is_due(now) {
        desk.ctx.request_repaint_after(due.saturating_sub(now));
        return;
    }
    session.copy.schedule.taken();
    session.copy.writing = true;
    let project = session.document.project_to_save();
    let clock = desk.clock;
    let work = move || {
        let written = recovery.write(origin.as_ref(), &project, clock.now());
        Done::Copied(written.map(drop).map_err(|error| error.to_string()))
    };
    if let Err(why) = desk.jobs.start("recovery copy", work) {
        desk.toasts.failed(why);
    }
}

/// The copy was written, or not.
pub(super) fn copied(desk: &mut Desk, result: Result<(), String>) {
    let now = desk.uptime();
    let Some(session) = &mut desk.session else { return };
    session.copy.writing = false;
    session.copy.there = true;
    if let Err(why) = result {
        session.copy.schedule.changed(now);
        desk.toasts.failed(format!("No recovery copy could be written. {why}"));
    } else if session.document.is_saved() {
        // Saved while the copy was on its way.
        remove(desk);
    }
}

/// The project is safe, or its changes were given up: the copy goes.
pub(super) fn give_up(desk: &mut Desk) {
    if let Some(session) = &mut desk.session {
        session.copy.schedule.taken();
    }
    remove(desk);
    desk.lifeboat.load(None);
}

fn remove(desk: &mut Desk) {
    let origin = desk.origin();
    if let Some(session) = &mut desk.session {
        session.copy.there = false;
    }
    if let Some(recovery) = &desk.profile.recovery {
        // A copy that cannot be removed is offered at the next start, which harms nobody.
        drop(recovery.remove(origin.as_ref().map(|origin| origin.path.as_path())));
        drop(recovery.remove(None));
    }
    let restored = desk.session.as_mut().and_then(|session| session.copy.restored_from.take());
    if let Some(file) = restored {
        drop(store::discard(&file));
        desk.profile.found.retain(|found| found.file != file);
    }
}

/// Opens what an earlier run left. It is not saved yet, and says so.
pub(super) fn recover(desk: &mut Desk, place: usize) {
    let Some(found) = desk.profile.found.get(place) else { return };
    let file = found.file.clone();
    let recovered = match store::recover(&file) {
        Ok(recovered) => recovered,
        Err(error) => {
            desk.toasts.failed(error.to_string());
            return;
        }
    };
    let mut session = Session::new(recovered.project, desk.prices);
    let mut notice = "These are unsaved changes of an earlier run. Save them to keep them.".to_owned();
    if let Some(origin) = recovered.origin {
        let lock = match crate::storage::lock(&origin.path) {
            crate::storage::Locking::Mine(lock) => Some(lock),
            _ => None,
        };
        // Should the file have changed since, the save will say so and overwrite nothing.
        let file = ProjectFile { path: origin.path, fingerprint: origin.fingerprint, read_only: None, lock };
        session.file = Some(file);
    }
    if !recovered.warnings.is_empty() {
        notice = format!("{notice} {}", recovered.warnings.join(" "));
    }
    session.notice = Some(notice);
    session.copy.restored_from = Some(file);
    show(desk, session);
    desk.load_lifeboat();
}

/// Puts a project on the desk.
pub(super) fn show(desk: &mut Desk, session: Session) {
    desk.view.selection.clear();
    if desk.view.screen == Screen::Start {
        desk.view.screen = Screen::of_id(&desk.profile.settings.last_screen);
    }
    desk.view.reveal = session.project().scenes.first().map(|scene| scene.id);
    desk.overlay.dialog = None;
    desk.session = Some(session);
    desk.load_lifeboat();
}

/// Takes what an earlier run left off the list, for good.
pub(super) fn discard(desk: &mut Desk, place: usize) {
    if place >= desk.profile.found.len() {
        return;
    }
    let found = desk.profile.found.remove(place);
    if let Err(error) = store::discard(&found.file) {
        desk.toasts.failed(error.to_string());
        desk.profile.found.insert(place, found);
    }
    desk.refresh_start();
}
