//! From the first click until another project is open, in the order in which it happens.
//!
//! [`begin`] asks about unsaved changes ([`answered`]), then for a path where one is missing ([`picked`],
//! [`check_path`]), then does what was meant ([`go_on`]); what was read arrives ([`opened`], [`arrived`]) and is put on
//! the screen ([`show`]).

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{actions, compare, import, pictures, recovery, run_log, save};
use crate::domain::Project;
use crate::exchange::Format;
use crate::present::{self, NotDone};
use crate::storage::{Version, Versions, WindowPlace};
use crate::ui::dialogs::{ComparedSource, Dialog, as_path};
use crate::ui::intent::{Agreed, Intent, NewProject, PathAccess};
use crate::ui::jobs::{DialogAnswer, Done, Job, Replaces};
use crate::ui::request::UnsavedAnswer;
use crate::ui::state::{BulkDraft, Screen};
use crate::ui::window::Window;
use crate::workspace::files::{self, Arrival, OpenFailure, Opening};
use crate::workspace::naming::file_title;
use crate::workspace::{OpenProject, samples};

/// What the file with the takes of the account is called, unless the user knows better.
const USAGE_NAME: &str = "usage.csv";
/// How long leaving waits for work that is under way.
pub(in crate::ui) const EXIT_PATIENCE: Duration = Duration::from_secs(5);

/// Takes the first step: asks about unsaved changes where they would be lost, else goes on.
pub(super) fn begin(window: &mut Window, intent: Intent) {
    let intent = match intent {
        // Another program's file is imported, under any name.
        Intent::Open(Some(path)) if Format::of_path(&path).is_ok() => Intent::Import(Some(path)),
        other => other,
    };
    if intent.replaces_project() && !window.is_safe() {
        window.waiting = Some(intent);
        window.overlay.palette = None;
        compare::forget_behind(window);
        compare::put_behind(window);
        window.overlay.dialog = Some(Dialog::Unsaved);
        return;
    }
    match intent.missing_path() {
        Some(question) => {
            let folder = window.open().and_then(OpenProject::folder).map(Path::to_path_buf);
            let name = proposed_name(window, &intent);
            window.jobs.pick(intent, &question, folder.as_deref(), &name);
        }
        None => go_on(window, intent),
    }
}

/// The answer to “save first?”.
pub(super) fn answered(window: &mut Window, answer: UnsavedAnswer) {
    window.overlay.dialog = None;
    match answer {
        UnsavedAnswer::Cancel => {
            window.waiting = None;
            window.overlay.dialog = window.overlay.behind.take();
        }
        UnsavedAnswer::Save => save::save(window),
        UnsavedAnswer::Discard => {
            if let Some(open) = &mut window.workspace.open {
                open.give_up();
            }
            go_on_waiting(window);
        }
    }
}

/// The project is safe now: does what waited for that.
pub(super) fn go_on_waiting(window: &mut Window) {
    if let Some(intent) = window.waiting.take() {
        begin(window, intent);
    }
}

/// The question is closed without an answer, and what waited for it is dropped.
pub(super) fn give_up(window: &mut Window) {
    window.overlay.dialog = window.overlay.behind.take();
    window.waiting = None;
}

/// The system's file dialog was answered; where it never appeared, the path is typed in the window itself.
pub(super) fn picked(window: &mut Window, intent: Intent, answer: DialogAnswer) {
    match answer {
        DialogAnswer::Cancelled => window.waiting = None,
        DialogAnswer::Path(path) => begin(window, intent.with_path(&path, Agreed::Yes)),
        DialogAnswer::NoDialog => {
            let Some(question) = intent.missing_path() else { return };
            let proposed = match question.access {
                PathAccess::Read => String::new(),
                PathAccess::Write => {
                    let home = directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_path_buf());
                    let own = window.open().and_then(|open| open.file.as_ref()).and_then(|file| file.path.parent());
                    let folder = own.map(Path::to_path_buf).or(home).unwrap_or_default();
                    folder.join(proposed_name(window, &intent)).display().to_string()
                }
            };
            compare::put_behind(window);
            window.overlay.dialog = Some(Dialog::Path { intent, typed: proposed, problem: None });
        }
    }
}

/// The name that a file to write begins with.
fn proposed_name(window: &Window, intent: &Intent) -> String {
    let own = || window.open().map(OpenProject::suggested_name).unwrap_or_default();
    match intent {
        Intent::SaveAs(_) => own(),
        Intent::Export(_) => format!("{}.csv", file_title(Path::new(&own()))),
        Intent::ExportUsage(_) => USAGE_NAME.to_owned(),
        _ => String::new(),
    }
}

/// Looks whether a typed path can be used.
pub(super) fn check_path(window: &mut Window, intent: Intent, typed: &str) {
    let Some(question) = intent.missing_path() else { return };
    if typed.trim().is_empty() {
        checked(window, intent, Err(NotDone::NoPath));
        return;
    }
    let path = as_path(typed);
    let intent = intent.with_path(&path, Agreed::No);
    window.jobs.start(Job::CheckPath, move || {
        let usable = match question.access {
            PathAccess::Read if !path.is_file() => Err(NotDone::NoFileThere(path)),
            PathAccess::Write if path.is_dir() => Err(NotDone::FolderThere(path)),
            _ => Ok(()),
        };
        Done::Checked(intent, usable)
    });
}

/// A typed path can be used, or not.
pub(super) fn checked(window: &mut Window, intent: Intent, usable: Result<(), NotDone>) {
    // The dialog may have been closed meanwhile: then the path is not wanted any more.
    let Some(Dialog::Path { problem, .. }) = &mut window.overlay.dialog else { return };
    if let Err(why) = usable {
        *problem = Some(why);
        return;
    }
    window.overlay.dialog = None;
    begin(window, intent);
}

/// Nothing is missing and nothing would be lost: does it.
fn go_on(window: &mut Window, intent: Intent) {
    match intent {
        Intent::New => {
            let project = OpenProject::new(Project::default(), window.prices());
            show(window, project);
        }
        Intent::FromTemplate(template) => match template.project() {
            Some(project) => {
                let project = OpenProject::new(project, window.prices());
                show(window, project);
            }
            None => failed(window, &NotDone::DamagedTemplate),
        },
        Intent::Open(Some(path)) => read(window, path, Replaces::WhatIsSafe),
        Intent::OpenSample(place) => open_sample(window, place),
        Intent::Recover(place) => recover(window, place),
        Intent::Import(Some(path)) => import::find(window, path),
        Intent::ReadLog(Some(path)) => run_log::find(window, path),
        Intent::Compare(Some(path)) => compare::add(window, ComparedSource::File(path)),
        Intent::Bring(new) => bring(window, &new),
        Intent::Close => close(window),
        Intent::Quit => actions::leave(window),
        Intent::SaveAs(Some(target)) => save::save_to(window, target),
        Intent::Export(Some(target)) => save::export_to(window, target),
        Intent::ExportUsage(Some(target)) => save::export_usage_to(window, target),
        Intent::Picture(scene, Some(path)) => pictures::set(window, scene, &path),
        // A path is missing: `begin` asks for it.
        Intent::Open(None)
        | Intent::Import(None)
        | Intent::ReadLog(None)
        | Intent::Compare(None)
        | Intent::SaveAs(None)
        | Intent::Export(None)
        | Intent::ExportUsage(None)
        | Intent::Picture(_, None) => {}
    }
}

/// Reads a project on a thread of its own.
pub(super) fn read(window: &mut Window, path: PathBuf, replaces: Replaces) {
    let opening = Opening {
        locked_here: window.open().is_some_and(|open| open.has_locked(&path)),
        keep_copies_in: window.profile.folders.as_ref().map(|folders| folders.data.join("kept")),
        versions: window.profile.folders.as_ref().map(Versions::of),
        path,
    };
    let (prices, earlier) = (window.prices(), window.jobs.all_queued());
    window.jobs.start(Job::Open, move || {
        wait_for(&earlier);
        Done::Opened(opening.run(prices).map(Box::new), replaces)
    });
}

/// Waits until earlier work on own files is done; at once where there is none.
pub(super) fn wait_for(earlier: &std::sync::mpsc::Receiver<()>) {
    // Nothing is ever sent: the other end is dropped when the work is done.
    earlier.recv().unwrap_or_default();
}

/// A project has been read, or not.
pub(super) fn opened(window: &mut Window, result: Result<Box<Arrival>, Box<OpenFailure>>, replaces: Replaces) {
    let Arrival { mut project, notes } = match result {
        Ok(arrival) => *arrival,
        Err(failure) => return not_opened(window, *failure),
    };
    let Some(path) = project.file.as_ref().map(|file| file.path.clone()) else { return };
    // Asked again: something may have been changed while the file was read.
    if replaces == Replaces::WhatIsSafe && !window.is_safe() {
        begin(window, Intent::Open(Some(path)));
        return;
    }
    for note in notes {
        window.toasts.done(&window.ctx, present::file_note_words(&note));
    }
    let before = window.workspace.open.as_mut().filter(|open| open.has_locked(&path));
    if let Some(lock) = before.and_then(|open| open.file.as_mut()?.lock.take()) {
        project.take_lock(lock);
    }
    show(window, project);
    remember(window, &path);
    recovery::look_for_changes(window);
}

/// A sample as a new project.
fn open_sample(window: &mut Window, place: usize) {
    let (data, prices) = (window.profile.folders.as_ref().map(|folders| folders.data.clone()), window.prices());
    window.jobs.start(Job::Open, move || {
        let sample = samples::open(place, data.as_deref());
        let project = sample.map(|(project, base)| Box::new(OpenProject::sample(project, base, prices)));
        Done::Arrived(project.ok_or(NotDone::DamagedSample), Intent::OpenSample(place))
    });
}

/// A project that an earlier run left.
fn recover(window: &mut Window, place: usize) {
    let Some(found) = window.profile.found.get(place) else { return };
    let (file, prices, earlier) = (found.file.clone(), window.prices(), window.jobs.all_queued());
    window.jobs.start(Job::Open, move || {
        wait_for(&earlier);
        let project = files::recover(&file, prices).map(Box::new).map_err(NotDone::Unread);
        Done::Arrived(project, Intent::Recover(place))
    });
}

/// What the import dialog has made, as a new project.
fn bring(window: &mut Window, new: &NewProject) {
    let mut project = OpenProject::new(Project::clone(&new.project), window.prices());
    project.base.clone_from(&new.base);
    project.notes = vec![new.note.clone()];
    show(window, project);
}

/// A project that no file of the user's holds is here, or not.
pub(super) fn arrived(window: &mut Window, result: Result<Box<OpenProject>, NotDone>, intent: Intent) {
    match result {
        Err(why) => failed(window, &why),
        // Something was changed while it was read.
        Ok(_) if !window.is_safe() => begin(window, intent),
        Ok(project) => show(window, *project),
    }
}

/// A file could not be opened; where there is an earlier version of it, that is offered.
fn not_opened(window: &mut Window, failure: OpenFailure) {
    let OpenFailure { path, error, version } = failure;
    match version {
        None => failed(window, &NotDone::Unread(error)),
        Some(version) => {
            window.overlay.palette = None;
            window.overlay.dialog = Some(Dialog::Damaged { error: Box::new(error), path, version });
        }
    }
}

/// Opens an earlier version of a file that could not be opened.
pub(super) fn open_version(window: &mut Window, path: PathBuf, version: Version) {
    window.overlay.dialog = None;
    let prices = window.prices();
    window.jobs.start(Job::Open, move || {
        let project = files::open_version(&version, &path, prices).map(Box::new).map_err(NotDone::Unread);
        Done::Arrived(project, Intent::Open(Some(path)))
    });
}

/// Says why nothing was opened, where it will be seen.
fn failed(window: &mut Window, why: &NotDone) {
    window.toasts.not_done(why);
    // What stood behind the question whether to save is what the user came from.
    if window.overlay.dialog.is_none() {
        window.overlay.dialog = window.overlay.behind.take();
    }
    if window.open().is_none() {
        window.waiting = None;
        window.refresh_start();
    }
}

/// Puts a project on the screen, in the place of one that is safe or given up.
fn show(window: &mut Window, project: OpenProject) {
    recovery::give_up(window);
    window.view.selection.clear();
    window.view.screen = Screen::Board;
    window.view.search.clear();
    window.view.sort = None;
    window.view.folded.clear();
    window.view.act_name = None;
    window.view.bulk = BulkDraft::default();
    window.view.reveal = project.project().scenes.first().map(|scene| scene.id);
    window.overlay.dialog = None;
    window.overlay.behind = None;
    if let Some(before) = window.workspace.open.replace(project) {
        window.jobs.let_go(before);
    }
    window.note_unsaved();
}

/// Back to the start screen.
fn close(window: &mut Window) {
    recovery::give_up(window);
    if let Some(before) = window.workspace.open.take() {
        window.jobs.let_go(before);
    }
    window.view.screen = Screen::Start;
    window.view.selection.clear();
    window.note_unsaved();
    window.refresh_start();
}

/// Puts a file first on the list of recent ones.
pub(super) fn remember(window: &mut Window, path: &Path) {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    window.profile.settings.opened(&full);
    window.keep_settings();
}

/// Takes a file off the list of recent ones.
pub(super) fn forget_recent(window: &mut Window, path: &Path) {
    window.profile.settings.forget(path);
    window.keep_settings();
    window.refresh_start();
}

/// The last thing the window does: remembers where it was, and waits so long at most for work under way.
pub(in crate::ui) fn on_exit(window: &mut Window, at_most: Duration) {
    if window.leaving {
        // Everything was saved or given up.
        recovery::give_up(window);
    }
    let viewport = window.ctx.input(|input| input.viewport().clone());
    let settings = &mut window.profile.settings;
    if let (Some(outer), Some(inner)) = (viewport.outer_rect, viewport.inner_rect) {
        settings.window = Some(WindowPlace {
            x: outer.left(),
            y: outer.top(),
            width: inner.width(),
            height: inner.height(),
            maximized: viewport.maximized.unwrap_or(false),
        });
    }
    settings.inspector_width = window.view.inspector_width.or(settings.inspector_width);
    window.keep_settings();
    if let Some(open) = window.workspace.open.take() {
        window.jobs.let_go(open);
    }
    // Ends once everything it was given is written, on any disk that answers.
    if let Some(writer) = window.recovery_writer.take() {
        window.jobs.let_go(writer);
    }
    drop(window.jobs.finish(at_most));
}
