//! Earlier versions of the open project: listed, compared, restored.

use std::path::Path;
use std::sync::Arc;

use super::edit;
use crate::advice::Act;
use crate::document::{Command, Document};
use crate::domain::{PassFilter, Project};
use crate::figures::Figures;
use crate::present::{self, Beside, NotDone, WasDone};
use crate::storage::{Expect, Hold, OpenCause, OpenError, Saving, Version, Versions, kept_path};
use crate::ui::dialogs::{Dialog, KeepDraft, VersionRow, VersionsPage};
use crate::ui::jobs::{Done, Job};
use crate::ui::window::Window;
use crate::words::say;
use crate::workspace::Summary;

/// Reads the versions of the open project on a thread of its own.
pub(super) fn ask(window: &mut Window) {
    let (Some(open), Some(folders)) = (window.open(), &window.profile.folders) else {
        window.toasts.not_done(&NotDone::NoVersionFolder);
        return;
    };
    let (versions, project, prices) = (Versions::of(folders), Arc::clone(open.project()), window.prices());
    let path = open.file.as_ref().map(|file| file.path.clone());
    let folder = open.folder().map(Path::to_path_buf);
    let today = window.clock.today();
    window.jobs.start(Job::LookBack, move || {
        let rows = versions.list(path.as_deref()).into_iter().map(|version| {
            let when = format!("{}, {}", present::date(version.at.date(), today), version.at.format("%H:%M"));
            let kind = version.kind.to_string();
            match version.open() {
                Ok(opened) => {
                    let differs = !present::changes(&project, &opened.project).is_empty();
                    let summary = Summary::of(opened.project, "", folder.as_deref(), prices);
                    let holds = present::project_summary(summary.scenes, summary.millis, summary.total);
                    VersionRow { when, kind, holds, picture: summary.picture, state: Ok(differs), version }
                }
                Err(error) => {
                    VersionRow { when, kind, holds: String::new(), picture: None, state: Err(error.cause), version }
                }
            }
        });
        Done::Versions(rows.collect())
    });
}

/// Shows them, and reads the newest for a closer look.
pub(super) fn listed(window: &mut Window, rows: Vec<VersionRow>) {
    let Some(open) = window.open() else { return };
    let project = open.project();
    let total = open.figures().ok().map(|figures| figures.whole(PassFilter::Both, None));
    let now = present::project_summary(project.scenes.len(), project.running_millis(), total);
    let folder = open.folder().map(Path::to_path_buf);
    let newest = rows.first().map(|row| row.version.clone());
    window.overlay.palette = None;
    window.overlay.dialog = Some(Dialog::Versions(Box::new(VersionsPage::of(rows, now, folder))));
    if let Some(version) = newest {
        compare(window, version);
    }
}

/// Asks for the name of a version; the board has to have a file that it can lie beside.
pub(super) fn name(window: &mut Window, draft: KeepDraft) {
    let has_file = window.open().is_some_and(|open| open.file.is_some());
    if has_file {
        window.overlay.dialog = Some(Dialog::Keep(Box::new(draft)));
    } else {
        window.toasts.not_done(&NotDone::NoFileForVersion);
    }
}

/// Keeps a version beside the board, with acts that are not done on the board, on a thread of its own.
pub(super) fn keep(window: &mut Window, name: String, acts: &[Act]) {
    window.overlay.dialog = None;
    let Some(open) = window.open() else { return };
    let Some(path) = open.file.as_ref().and_then(|file| kept_path(&file.path, &name)) else { return };
    let mut document = Document::opened(Project::clone(&open.document.project_to_save()));
    if !acts.is_empty() {
        let command = Command::Advise { acts: acts.to_vec(), name: name.clone() };
        if let Err(refusal) = document.execute(command) {
            return window.toasts.not_done(&NotDone::Refused(refusal));
        }
    }
    let (project, at) = (document.project_to_save(), window.clock.moment());
    window.jobs.start(Job::Export, move || {
        let saving = Saving { path: &path, expect: Expect::Absent, hold: Hold::Take, versions: None, at };
        Done::VersionKept(saving.project(&project).map(|_written| name).map_err(NotDone::Unsaved))
    });
}

/// The version was written, or not.
pub(super) fn kept(window: &mut Window, result: Result<String, NotDone>) {
    match result {
        Ok(name) => {
            window.view.versions_kept = window.view.versions_kept.wrapping_add(1);
            window.toasts.was_done(&window.ctx, &WasDone::VersionKept(name));
        }
        Err(why) => window.toasts.not_done(&why),
    }
}

/// Reads a version, and lays it beside the current board.
pub(super) fn compare(window: &mut Window, version: Version) {
    let Some(open) = window.open() else { return };
    let (now, prices) = (Arc::clone(open.project()), window.prices());
    window.jobs.start(Job::LookBack, move || {
        let beside = match version.open() {
            Ok(opened) => {
                let then = Arc::new(opened.project);
                let (was, is) = (Figures::of(&then, prices).ok(), Figures::of(&now, prices).ok());
                Ok(Box::new(Beside::of((&then, was.as_ref()), (&now, is.as_ref()))))
            }
            Err(error) => Err(error.cause),
        };
        Done::VersionBeside(version, beside)
    });
}

/// The version was read: shown if it is still the one that is asked for.
pub(super) fn compared(window: &mut Window, version: &Version, beside: Result<Box<Beside>, OpenCause>) {
    if let Some(Dialog::Versions(page)) = &mut window.overlay.dialog {
        page.compared(version, beside);
    }
}

/// Reads the version to go back to.
pub(super) fn restore(window: &mut Window, version: Version) {
    window.overlay.dialog = None;
    window.jobs.start(Job::LookBack, move || {
        let name = say!("step-restore-version", time = version.at.format("%H:%M").to_string());
        Done::VersionRead(version.open().map(|opened| (Arc::new(opened.project), name)))
    });
}

/// The version was read, or not.
pub(super) fn read(window: &mut Window, result: Result<(Arc<Project>, String), OpenError>) {
    match result {
        Ok((project, name)) => edit::execute(window, Command::Restore { project, name }),
        Err(why) => window.toasts.not_done(&NotDone::Unread(why)),
    }
}
