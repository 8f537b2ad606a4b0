//! Another program's file, from its first byte to the board: found ([`find`], [`paste`]), read and priced for the dialog
//! ([`read`]), taken ([`take`]).

use std::path::PathBuf;
use std::sync::Arc;

use super::{edit, open};
use crate::document::Command;
use crate::present::{self, NotDone, WasDone};
use crate::ui::dialogs::{Dialog, ImportPage, ImportTarget};
use crate::ui::intent::{Intent, NewProject};
use crate::ui::jobs::{Done, Job};
use crate::ui::state::Screen;
use crate::ui::window::Window;
use crate::words::say;
use crate::workspace::{ImportSource, ImportTerms, Incoming, IncomingError, WorkspaceNote};

/// Reads the bytes of a file.
pub(super) fn find(window: &mut Window, path: PathBuf) {
    window.jobs.start(Job::Import, move || {
        let found = ImportSource::of_file(&path).map(Box::new);
        Done::ImportFound(found)
    });
}

/// Shows what pasted text becomes.
pub(super) fn paste(window: &mut Window, text: &str) {
    found(window, Ok(Box::new(ImportSource::of_text(text))));
}

/// The bytes are here, or not: shows the dialog, and reads what they say.
pub(super) fn found(window: &mut Window, source: Result<Box<ImportSource>, IncomingError>) {
    match source {
        Ok(source) if source.is_log && window.open().is_some() => super::run_log::found(window, Ok(source)),
        Ok(source) => {
            let board = window.open().map(|open| present::project_name(open.name()));
            window.overlay.palette = None;
            window.overlay.behind = None;
            window.overlay.dialog = Some(Dialog::Import(Box::new(ImportPage::of(Arc::from(source), board))));
            read(window);
        }
        Err(why) => failed(window, &NotDone::Incoming(why)),
    }
}

/// Reads and prices the file of the dialog, as its page says.
pub(super) fn read(window: &mut Window) {
    let terms = ImportTerms {
        prices: window.prices(),
        rates: window.workspace.account.rates.clone(),
        plan: window.workspace.balance().plan.map(|plan| plan.id.clone()),
        left: window.workspace.balance().room(),
        board: window.open().map(|open| Arc::clone(open.project())),
        remembered: window.profile.settings.columns.clone(),
    };
    let Some(Dialog::Import(page)) = &mut window.overlay.dialog else { return };
    let (source, options) = (page.source(), page.options().clone());
    let (turn, progress) = page.begin();
    window.jobs.start(Job::Import, move || {
        let read = source.read(&options, &terms, &progress).map(Box::new);
        Done::ImportRead(turn, read)
    });
}

/// What the file says is here, or not.
pub(super) fn arrived(window: &mut Window, turn: u64, read: Result<Box<Incoming>, IncomingError>) {
    // The dialog may have been closed meanwhile.
    if let Some(Dialog::Import(page)) = &mut window.overlay.dialog {
        page.take_in(turn, read);
    }
}

/// Takes what the dialog shows: as a new project, or into the open one as one step.
pub(super) fn take(window: &mut Window) {
    let Some(Dialog::Import(page)) = window.overlay.dialog.take() else { return };
    let Some(seen) = page.seen() else { return };
    if let Some(columns) = seen.columns_to_remember() {
        window.profile.settings.remember_columns(columns);
        window.keep_settings();
    }
    let target = page.target();
    let joined = match target {
        ImportTarget::New => None,
        ImportTarget::Add => seen.added.as_ref(),
        ImportTarget::Update => seen.updated.as_ref(),
    };
    let Some(joined) = joined else {
        let base = page.source().folder.clone();
        let note = WorkspaceNote::Imported(Box::new(seen.imported.report.clone()));
        let new = NewProject { project: Arc::clone(&seen.project), base, note };
        window.overlay.behind = Some(Dialog::Import(page));
        open::begin(window, Intent::Bring(Arc::new(new)));
        return;
    };
    match joined {
        Ok(joined) => {
            let name = if target == ImportTarget::Update {
                say!("step-update-from", name = page.name())
            } else {
                say!("step-import", name = page.name())
            };
            let project = Arc::new(joined.update.project.clone());
            window.view.screen = Screen::Board;
            let place = joined.update.changes.first().map(|change| change.position);
            let first = place.and_then(|place| project.scenes.get(place)).map(|scene| scene.id);
            let revision = |window: &Window| window.open().map(|open| open.document.revision());
            let before = revision(window);
            edit::execute(window, Command::Restore { project, name: name.clone() });
            if revision(window) != before {
                window.view.reveal = first;
                window.view.selection.set(first.into_iter().collect());
                window.toasts.was_done(&window.ctx, &WasDone::Imported(name));
            }
        }
        Err(why) => window.toasts.not_done(&NotDone::Joined(why.clone())),
    }
}

/// Nothing could be read.
pub(super) fn failed(window: &mut Window, why: &NotDone) {
    if matches!(window.overlay.dialog, Some(Dialog::Import(_))) {
        window.overlay.dialog = None;
    }
    window.toasts.not_done(why);
    if window.open().is_none() {
        window.refresh_start();
    }
}
