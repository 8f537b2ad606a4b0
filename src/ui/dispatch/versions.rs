//! Earlier versions of the open project: listed, compared, restored.

use std::sync::Arc;

use super::edit;
use crate::document::Command;
use crate::domain::Project;
use crate::present;
use crate::storage::{Version, Versions};
use crate::ui::dialogs::{Dialog, VersionRow, VersionsPage};
use crate::ui::jobs::{Done, Job};
use crate::ui::window::Window;
use crate::workspace::Summary;

/// Reads the versions of the open project on a thread of its own.
pub(super) fn ask(window: &mut Window) {
    let (Some(open), Some(folders)) = (window.open(), &window.profile.folders) else {
        window.toasts.failed("Earlier versions are not kept: the system has no folder for them.");
        return;
    };
    let (versions, project, prices) = (Versions::of(folders), Arc::clone(open.project()), window.prices());
    let path = open.file.as_ref().map(|file| file.path.clone());
    let today = window.clock.today();
    window.jobs.start(Job::LookBack, move || {
        let rows = versions.list(path.as_deref()).into_iter().map(|version| {
            let when = format!("{}, {}", present::date(version.at.date(), today), version.at.format("%H:%M"));
            match version.open() {
                Ok(opened) => {
                    let changes = present::changes(&project, &opened.project);
                    let summary = Summary::of(opened.project, "", None, prices);
                    let held = present::project_summary(summary.scenes, summary.millis, summary.total);
                    VersionRow { about: format!("{} · {held}", version.kind), when, changes: Ok(changes), version }
                }
                Err(error) => VersionRow { about: version.kind.to_string(), when, changes: Err(error.what()), version },
            }
        });
        Done::Versions(rows.collect())
    });
}

/// Shows them.
pub(super) fn listed(window: &mut Window, rows: Vec<VersionRow>) {
    if window.open().is_some() {
        window.overlay.palette = None;
        window.overlay.dialog = Some(Dialog::Versions(Box::new(VersionsPage { rows, chosen: 0 })));
    }
}

/// Reads the version to go back to.
pub(super) fn restore(window: &mut Window, version: Version) {
    window.overlay.dialog = None;
    window.jobs.start(Job::LookBack, move || {
        let name = format!("restore the version of {}", version.at.format("%H:%M"));
        let read = version.open().map(|opened| (Arc::new(opened.project), name));
        Done::VersionRead(read.map_err(|error| error.to_string()))
    });
}

/// The version was read, or not.
pub(super) fn read(window: &mut Window, result: Result<(Arc<Project>, String), String>) {
    match result {
        Ok((project, name)) => edit::execute(window, Command::Restore { project, name }),
        Err(why) => window.toasts.failed(why),
    }
}
