//! Unsaved changes that survive a crash: given to the thread that keeps them, removed when the project is safe, offered
//! when the file is opened again.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::edit;
use crate::document::Command;
use crate::present::{self, NotDone};
use crate::storage::recovery as store;
use crate::storage::{NotKept, RecoveryWriter, SaveError, VersionKind, Versions, format};
use crate::ui::dialogs::Dialog;
use crate::ui::jobs::{Done, Job};
use crate::ui::request::FoundAnswer;
use crate::ui::troubles::TroubleWith;
use crate::ui::window::Window;
use crate::words::say;
use crate::workspace::{FoundChanges, files};

/// Starts the thread that keeps unsaved changes, once it is known where.
pub(in crate::ui) fn start_writer(window: &mut Window) {
    let Some(recovery) = window.profile.recovery.clone() else { return };
    window.crash_copy.write_to(&recovery);
    let (line, clock, told) = (window.jobs.line(), window.clock, Mutex::new(None));
    let report = move |trouble: Option<NotKept>| {
        // Each change of it is reported once, however many edits follow.
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        if *told != trouble {
            told.clone_from(&trouble);
            line(Done::Copied(trouble.map_or(Ok(()), Err)));
        }
    };
    match RecoveryWriter::start(recovery, move || clock.now(), report) {
        Ok(writer) => window.recovery_writer = Some(writer),
        Err(error) => {
            let sentence = say!("window-not-kept", error = error.to_string());
            window.troubles.set(TroubleWith::Recovery, Some(sentence));
        }
    }
    if let Some(open) = &mut window.workspace.open {
        // What was changed until now is to be kept as well.
        open.recovery.seen = None;
    }
    note_changes(window);
}

/// Notes that something changed, and lets it be kept.
pub(in crate::ui) fn note_changes(window: &mut Window) {
    super::usage::sync(window);
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
        // Undone to what the file holds, or saved: what is kept would bring back what is not wanted.
        if open.recovery.exists {
            remove(window);
        }
    } else if let Some(writer) = &window.recovery_writer {
        writer.keep(open.unsaved());
        open.recovery.exists = true;
    }
    window.note_unsaved();
}

/// Unsaved changes are kept, or not any more.
pub(super) fn copied(window: &mut Window, result: Result<(), NotKept>) {
    let sentence = result.err().map(|why| present::not_kept_words(&why));
    window.troubles.set(TroubleWith::Recovery, sentence);
}

/// The project is safe, or its changes are given up: those are kept as a version, and nothing is left to recover.
pub(super) fn give_up(window: &mut Window) {
    let at = window.clock.moment();
    let Some(open) = &mut window.workspace.open else { return };
    if let (false, Some(folders)) = (open.document.is_saved(), &window.profile.folders) {
        let (versions, project) = (Versions::of(folders), open.document.project_to_save());
        let path = open.file.as_ref().map(|file| file.path.clone());
        window.jobs.queue(Job::Keep, move || {
            let text = format::write(&project);
            let kept = versions.keep(path.as_deref(), text.as_bytes(), VersionKind::Discarded, at);
            Done::Kept(kept.map(|_| None).map_err(NotDone::DiscardedNotKept))
        });
    }
    remove(window);
    forget_restored(window);
    window.crash_copy.keep(None);
}

fn remove(window: &mut Window) {
    let Some(open) = &mut window.workspace.open else { return };
    open.recovery.exists = false;
    if let Some(writer) = &window.recovery_writer {
        writer.remove();
    }
}

/// What an earlier run left and this project was made of is safe now.
pub(super) fn forget_restored(window: &mut Window) {
    let restored = window.workspace.open.as_mut().and_then(|open| open.recovery.restored_from.take());
    let Some(file) = restored else { return };
    window.profile.found.retain(|found| found.file != file);
    window.list_recovered();
    window.jobs.queue(Job::Keep, move || {
        // What cannot be removed is offered at the next start, which does no harm.
        drop(store::discard(&file));
        Done::Kept(Ok(None))
    });
}

/// Looks whether an earlier run left unsaved changes of the open project.
pub(in crate::ui) fn look_for_changes(window: &mut Window) {
    let (Some(recovery), Some(open)) = (window.profile.recovery.clone(), window.open()) else { return };
    let Some(path) = open.file.as_ref().map(|file| file.path.clone()) else { return };
    if open.recovery.restored_from.is_some() || open.recovery.found.is_some() {
        return;
    }
    let project = Arc::clone(open.project());
    window.jobs.start(Job::LookBack, move || {
        let found = files::look_for_changes(&recovery, &path, &project, present::changes);
        Done::FoundChanges(path, found.map(Box::new))
    });
}

/// An earlier run left unsaved changes of the project at this path, or not.
pub(super) fn found(window: &mut Window, path: &Path, found: Option<Box<FoundChanges>>) {
    let open = window.workspace.open.as_mut().filter(|open| open.file.as_ref().is_some_and(|file| file.path == path));
    if let (Some(open), Some(found)) = (open, found) {
        open.recovery.found = Some(*found);
    }
}

/// What the user says about unsaved changes of an earlier run.
pub(super) fn answered(window: &mut Window, answer: FoundAnswer) {
    let Some(open) = &mut window.workspace.open else { return };
    match answer {
        FoundAnswer::Compare => {
            if let Some(found) = &open.recovery.found {
                let headline = present::unsaved_changes(found.at, found.changes.len());
                window.overlay.dialog = Some(Dialog::Changes { headline, lines: found.changes.clone() });
            }
        }
        FoundAnswer::Recover => {
            if let Some(found) = open.recovery.found.take() {
                let name = say!("step-recover").to_owned();
                // It goes once the project is saved.
                open.recovery.restored_from = Some(found.file);
                edit::execute(window, Command::Restore { project: found.project, name });
            }
        }
        FoundAnswer::Discard => {
            let Some(found) = open.recovery.found.take() else { return };
            let path = open.file.as_ref().map(|file| file.path.clone());
            let (versions, at) = (window.profile.folders.as_ref().map(Versions::of), window.clock.moment());
            window.profile.found.retain(|other| other.file != found.file);
            window.list_recovered();
            window.jobs.queue(Job::Keep, move || {
                let text = format::write(&found.project);
                let kept = versions.map_or(Ok(()), |versions| {
                    versions.keep(path.as_deref(), text.as_bytes(), VersionKind::Discarded, at).map(drop)
                });
                // Where it can be kept nowhere else it stays where it is.
                let gone = kept.and_then(|()| store::discard(&found.file));
                Done::Kept(gone.map(|()| None).map_err(NotDone::Unsaved))
            });
        }
    }
}

/// Deletes what an earlier run left, for good.
pub(super) fn discard(window: &mut Window, place: usize) {
    let Some(found) = window.profile.found.get(place) else { return };
    let (file, at) = (found.file.clone(), window.clock.moment());
    let versions = window.profile.folders.as_ref().map(Versions::of);
    window.jobs.queue(Job::Keep, move || {
        if let (Some(versions), Ok(recovered)) = (versions, store::recover(&file)) {
            let path = recovered.origin.as_ref().map(|origin| origin.path.as_path());
            let text = format::write(&recovered.project);
            if let Err(error) = versions.keep(path, text.as_bytes(), VersionKind::Discarded, at) {
                return Done::Discarded(file, Err(error));
            }
        }
        let gone = store::discard(&file);
        Done::Discarded(file, gone)
    });
}

/// What was discarded is gone, or not.
pub(super) fn discarded(window: &mut Window, file: &Path, result: Result<(), SaveError>) {
    match result {
        Ok(()) => window.profile.found.retain(|found| found.file != file),
        Err(why) => window.toasts.not_done(&NotDone::Unsaved(why)),
    }
    window.list_recovered();
}
