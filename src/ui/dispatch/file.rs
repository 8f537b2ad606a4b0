//! Opening, saving, importing, exporting.

use std::path::{Path, PathBuf};

use super::{exchange, guard, pictures, recovery, usage};
use crate::domain::Project;
use crate::storage::{self, Access, Change, FileLock, Locking, Opened, SaveCause, Saved, shown};
use crate::ui::desk::{After, Desk};
use crate::ui::dialogs::{Dialog, PathPurpose};
use crate::ui::jobs::{Answer, Arrival, Done, Replaces, SaveReport};
use crate::ui::request::ConflictAnswer;
use crate::ui::samples;
use crate::ui::session::{Expected, ProjectFile, Session, file_title};
use crate::ui::state::Screen;

/// Whether the user has agreed to replace a file of the same name, as the system's own dialog asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreed {
    /// Yes.
    Yes,
    /// Not asked.
    No,
}

/// An empty project.
pub(super) fn new(desk: &mut Desk) {
    let session = Session::new(Project::default(), desk.prices);
    recovery::show(desk, session);
}

/// Back to the start screen.
pub(super) fn close(desk: &mut Desk) {
    desk.session = None;
    desk.view.screen = Screen::Start;
    desk.view.selection.clear();
    desk.load_lifeboat();
    desk.refresh_start();
}

/// Shows the system's file dialog for a purpose.
pub(super) fn pick(desk: &mut Desk, purpose: PathPurpose, name: &str) {
    let folder = desk.session.as_ref().and_then(Session::folder).map(Path::to_path_buf);
    if let Err(why) = desk.jobs.pick(purpose, folder.as_deref(), name) {
        desk.toasts.failed(why);
    }
}

/// Asks which project to open.
pub(super) fn ask_open(desk: &mut Desk) {
    pick(desk, PathPurpose::Open, "");
}

/// Asks for a picture.
pub(super) fn ask_picture(desk: &mut Desk, scene: crate::domain::SceneId) {
    pick(desk, PathPurpose::Picture(scene), "");
}

/// Asks where to save the project.
pub(super) fn ask_save(desk: &mut Desk) {
    let name = desk.session.as_ref().map(Session::suggested_name).unwrap_or_default();
    pick(desk, PathPurpose::Save, &name);
}

/// The system's file dialog was answered; where it never appeared, the path is typed in the window itself.
pub(super) fn picked(desk: &mut Desk, purpose: PathPurpose, answer: Answer) {
    match answer {
        Answer::Cancelled => desk.after = None,
        Answer::NoDialog => {
            let typed = proposed_path(desk, purpose);
            desk.overlay.dialog = Some(Dialog::path(purpose, typed));
        }
        Answer::Path(path) => match purpose {
            PathPurpose::Open => guard::then(desk, After::OpenPath(path)),
            PathPurpose::Import => guard::then(desk, After::Import(path)),
            PathPurpose::Save => save_to(desk, path, Agreed::Yes),
            PathPurpose::Export => exchange::export_to(desk, path, Agreed::Yes),
            PathPurpose::ExportUsage => exchange::export_usage_to(desk, path, Agreed::Yes),
            PathPurpose::Picture(scene) => pictures::set(desk, scene, &path),
        },
    }
}

/// Where a typed path begins.
fn proposed_path(desk: &Desk, purpose: PathPurpose) -> String {
    let Some(session) = &desk.session else { return String::new() };
    let home = directories::UserDirs::new().map(|dirs| dirs.home_dir().to_path_buf());
    let file = session.file.as_ref().and_then(|file| file.path.parent()).map(Path::to_path_buf);
    let folder = file.or(home).unwrap_or_default();
    match purpose {
        PathPurpose::Save => folder.join(session.suggested_name()).display().to_string(),
        PathPurpose::Export => {
            let name = format!("{}.csv", file_title(Path::new(&session.suggested_name())));
            folder.join(name).display().to_string()
        }
        PathPurpose::ExportUsage => folder.join(exchange::USAGE_NAME).display().to_string(),
        _ => String::new(),
    }
}

/// Opens a project on a thread of its own.
pub(super) fn open(desk: &mut Desk, path: PathBuf) {
    read(desk, path, Replaces::WhatIsSafe);
}

/// Reads a project on a thread of its own.
fn read(desk: &mut Desk, path: PathBuf, replaces: Replaces) {
    let mine = desk.session.as_ref().is_some_and(|session| session.has_locked(&path));
    let kept = desk.profile.folders.as_ref().map(|folders| folders.data.join("kept"));
    let work = move || {
        let opened = storage::open(&path).map(|mut opened| {
            if let (false, Some(folder)) = (opened.warnings.is_empty(), &kept) {
                opened.warnings.push(match storage::keep_copy(&path, folder) {
                    Ok(copy) => format!("A copy of it as it was is kept as “{}”.", shown(&copy)),
                    Err(why) => format!("No copy of it could be kept: {why}"),
                });
            }
            // The lock of the open project goes over to the one that takes its place.
            let lock = if mine { None } else { locked(&path, &mut opened) };
            Box::new(Arrival { opened, lock, replaces })
        });
        Done::Opened(opened)
    };
    if let Err(why) = desk.jobs.start("open", work) {
        desk.toasts.failed(why);
    }
}

/// The lock of a file that was opened; without it the file is read only, or opened with a warning.
fn locked(path: &Path, opened: &mut Opened) -> Option<FileLock> {
    match storage::lock(path) {
        Locking::Mine(lock) => return Some(lock),
        Locking::Impossible(why) => opened.warnings.push(why),
        Locking::Held => {
            let why = "Another Creditboard has this file open, so it is open for reading here; close the \
                       other window and open it again to change it, or save under another name.";
            opened.access = Access::ReadOnly(why.to_owned());
        }
    }
    None
}

/// A project has arrived.
pub(super) fn opened(desk: &mut Desk, arrival: Arrival) {
    // Asked again: something may have been changed while the file was read.
    let unsaved = desk.session.as_ref().is_some_and(|session| !session.document.is_saved());
    if arrival.replaces == Replaces::Mine {
        recovery::give_up(desk);
    } else if unsaved {
        guard::then(desk, After::OpenPath(arrival.opened.path));
        return;
    }
    let path = arrival.opened.path.clone();
    for note in &arrival.opened.notes {
        desk.toasts.done(&desk.ctx, note.as_str());
    }
    let before = desk.session.as_mut().filter(|session| session.has_locked(&path));
    let lock = arrival.lock.or_else(|| before?.file.as_mut()?.lock.take());
    let session = Session::opened(arrival.opened, lock, desk.prices);
    recovery::show(desk, session);
    remember(desk, &path);
    usage::note_board(desk);
}

fn remember(desk: &mut Desk, path: &Path) {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    desk.profile.settings.opened(&full);
    desk.profile.keep_settings();
}

/// A sample as a new project.
pub(super) fn open_sample(desk: &mut Desk, place: usize) {
    let data = desk.profile.folders.as_ref().map(|folders| folders.data.clone());
    if let Some((project, base)) = samples::open(place, data.as_deref()) {
        let session = Session::sample(project, base, desk.prices);
        recovery::show(desk, session);
    }
}

/// Takes a file off the list of recent ones.
pub(super) fn forget_recent(desk: &mut Desk, path: &Path) {
    desk.profile.settings.forget(path);
    desk.profile.keep_settings();
    desk.refresh_start();
}

/// Saves to the project's own file; asks for one where there is none or it may not be written.
pub(super) fn save(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    match &session.file {
        Some(file) if file.read_only.is_none() => {
            let (path, expected) = (file.path.clone(), Expected::Same(file.fingerprint));
            write(desk, path, expected);
        }
        _ => ask_save(desk),
    }
}

/// Saves to another file.
pub(super) fn save_to(desk: &mut Desk, path: PathBuf, agreed: Agreed) {
    let path = with_ending(path);
    let Some(session) = &desk.session else { return };
    let same = session.file.as_ref().filter(|file| file.path == path && file.read_only.is_none());
    let gone = |file: &ProjectFile| storage::change(&path, &file.fingerprint) == Change::Gone;
    let expected = match (same, agreed) {
        // Removed by something else, and wanted again under its own name.
        (Some(file), _) if gone(file) => Expected::Absent,
        (Some(file), _) => Expected::Same(file.fingerprint),
        (None, Agreed::Yes) => Expected::Anything,
        (None, Agreed::No) => Expected::Absent,
    };
    if same.is_none() {
        pictures::rebase(desk, &path);
    }
    write(desk, path, expected);
}

/// A name without an ending gets the usual one.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".board.ron");
    PathBuf::from(name)
}

/// Writes the content now on a thread of its own.
fn write(desk: &mut Desk, path: PathBuf, expected: Expected) {
    let Some(session) = &mut desk.session else { return };
    if session.saving.is_some() {
        return;
    }
    session.document.seal();
    let (project, revision) = (session.document.project_to_save(), session.document.revision());
    session.saving = Some(revision);
    let work = move || {
        let result = storage::save(&path, &project, expected.as_expect());
        Done::Saved(Box::new(SaveReport { path, revision, result }))
    };
    if let Err(why) = desk.jobs.start("save", work) {
        if let Some(session) = &mut desk.session {
            session.saving = None;
        }
        desk.after = None;
        desk.toasts.failed(why);
    }
}

/// The project was written, or not.
pub(super) fn saved(desk: &mut Desk, report: SaveReport) {
    let SaveReport { path, revision, result } = report;
    let time = desk.clock.time_of_day();
    let Some(session) = &mut desk.session else { return };
    session.saving = None;
    let written = match result {
        Ok(saved) => saved,
        Err(error) => {
            if let SaveCause::Unconfirmed { saved, .. } = &error.cause {
                // In place, but perhaps not for ever: not saved yet, and the next try must know what is there.
                take_file(session, &path, *saved);
            }
            not_saved(desk, &error.cause, error.to_string());
            return;
        }
    };
    // The copy is named by the old file.
    recovery::give_up(desk);
    let Some(session) = &mut desk.session else { return };
    take_file(session, &path, written);
    session.document.mark_saved(revision);
    session.saved_at = Some(time);
    session.notice = None;
    remember(desk, &path);
    recovery::note_changes(desk);
    desk.load_lifeboat();
    usage::note_board(desk);
    guard::saved(desk);
}

/// The file that was written is the project's file now.
fn take_file(session: &mut Session, path: &Path, saved: Saved) {
    match &mut session.file {
        Some(file) if file.path == path => {
            file.fingerprint = saved.fingerprint;
            file.read_only = None;
        }
        other => {
            let lock = match storage::lock(path) {
                Locking::Mine(lock) => Some(lock),
                _ => None,
            };
            let file = ProjectFile { path: path.to_path_buf(), fingerprint: saved.fingerprint, read_only: None, lock };
            *other = Some(file);
        }
    }
}

fn not_saved(desk: &mut Desk, cause: &SaveCause, sentence: String) {
    let theirs = matches!(cause, SaveCause::ChangedOnDisk);
    desk.overlay.palette = None;
    desk.overlay.dialog = Some(Dialog::Conflict { sentence, theirs });
}

/// What the user said about a file that was changed by something else.
pub(super) fn settle_conflict(desk: &mut Desk, answer: ConflictAnswer) {
    desk.overlay.dialog = None;
    match answer {
        ConflictAnswer::SaveElsewhere => ask_save(desk),
        ConflictAnswer::Cancel => desk.after = None,
        ConflictAnswer::LoadTheirs => {
            desk.after = None;
            let path = desk.session.as_ref().and_then(|session| session.file.as_ref()).map(|file| file.path.clone());
            if let Some(path) = path {
                // Mine is given up in so many words, but only once theirs is here.
                read(desk, path, Replaces::Mine);
            }
        }
    }
}

/// The window is back in front: the file may have been changed meanwhile, and pictures may be there again.
pub(in crate::ui) fn look_again(desk: &mut Desk) {
    desk.pictures.retry_missing();
    // Another window may have recorded takes meanwhile.
    usage::look(desk);
    if desk.session.is_none() {
        desk.refresh_start();
    }
    let file = desk.session.as_ref().filter(|session| session.saving.is_none()).and_then(|one| one.file.as_ref());
    let Some((path, fingerprint)) = file.map(|file| (file.path.clone(), file.fingerprint)) else { return };
    let work = move || {
        let change = storage::change(&path, &fingerprint);
        Done::LookedAt(path, fingerprint, change)
    };
    // Nothing is lost when this fails: each save looks for itself.
    drop(desk.jobs.start("look again", work));
}

/// The file was compared with what it was like.
pub(super) fn looked_at(desk: &mut Desk, path: &Path, seen: storage::Fingerprint, change: Change) {
    let Some(session) = &mut desk.session else { return };
    // A save since then makes the answer an old one.
    let current = session.file.as_ref().is_some_and(|file| file.path == path && file.fingerprint == seen);
    if !current || session.saving.is_some() {
        return;
    }
    let name = shown(path);
    session.notice = match change {
        Change::Same => return,
        Change::Changed => {
            Some(format!("Another program changed “{name}”. Saving will ask first; what you see is what you had."))
        }
        Change::Gone => {
            Some(format!("“{name}” is no longer there. Save to write it again under a name of your choice."))
        }
    };
}
