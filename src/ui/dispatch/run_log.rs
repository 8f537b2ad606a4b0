//! A provider's log, from its first byte to the takes that it brings: found ([`find`]), read and held against what is
//! recorded ([`read`]), taken ([`take`]).

use std::path::PathBuf;
use std::sync::Arc;

use super::edit;
use crate::document::Command;
use crate::exchange::LoggedProject;
use crate::figures::usage::key_of;
use crate::present::{self, NotDone, WasDone};
use crate::ui::dialogs::{Dialog, LogPage};
use crate::ui::jobs::{Done, Job};
use crate::ui::window::Window;
use crate::workspace::{ImportSource, IncomingError, LogTerms, SeenLog};

/// Reads the bytes of a file.
pub(super) fn find(window: &mut Window, path: PathBuf) {
    window.jobs.start(Job::Import, move || {
        let found = ImportSource::of_file(&path).map(Box::new);
        Done::LogFound(found)
    });
}

/// The bytes are here, or not: shows the dialog, and reads what they say.
pub(super) fn found(window: &mut Window, source: Result<Box<ImportSource>, IncomingError>) {
    let source = match source {
        Ok(source) => source,
        Err(why) => return window.toasts.not_done(&NotDone::Incoming(why)),
    };
    let Some(open) = window.open() else {
        return window.toasts.not_done(&NotDone::LogWithoutProject);
    };
    if open.provenance().copy_of().is_some() {
        return window.toasts.not_done(&NotDone::CopyNotSettled);
    }
    let key = key_of(open.project());
    window.overlay.palette = None;
    window.overlay.dialog = Some(Dialog::Log(Box::new(LogPage::of(Arc::from(source), key))));
    read(window);
}

/// Reads the log of the dialog, as its page says.
pub(super) fn read(window: &mut Window) {
    let clock = window.workspace.account.reset;
    let plan = window.workspace.balance().plan.map(|plan| plan.id.clone());
    let (prices, usage) = (window.prices(), Arc::clone(window.workspace.ledger.usage()));
    let remembered = window.profile.settings.log_columns.clone();
    let Some(open) = window.workspace.open.as_ref() else { return };
    let (title, project) = (present::project_name(open.name()), Arc::clone(open.project()));
    let path = open.file.as_ref().map(|file| file.path.clone());
    let Some(Dialog::Log(page)) = &mut window.overlay.dialog else { return };
    let open = LoggedProject { key: page.key(), title, project };
    let terms = LogTerms {
        prices,
        plan,
        usage,
        open,
        path,
        matching: page.matching(),
        assigned: page.assigned().clone(),
        remembered,
    };
    page.set_clock(clock);
    let (turn, source, options) = (page.begin(), page.source(), page.options().clone());
    window.jobs.start(Job::Import, move || {
        let read = source.read_log(&options, &terms).map(Box::new);
        Done::LogRead(turn, read)
    });
}

/// What the log says is here, or not.
pub(super) fn arrived(window: &mut Window, turn: u64, read: Result<Box<SeenLog>, IncomingError>) {
    // The dialog may have been closed meanwhile.
    if let Some(Dialog::Log(page)) = &mut window.overlay.dialog {
        page.take_in(turn, read);
    }
}

/// Records the new takes of the open project, as one step, and remembers what the columns mean. Closes the dialog where
/// nothing is new, too.
pub(super) fn take(window: &mut Window) {
    let Some(Dialog::Log(page)) = window.overlay.dialog.take() else { return };
    let Some(seen) = page.seen() else { return };
    if let Some(columns) = seen.columns_to_remember() {
        window.profile.settings.remember_log_columns(columns);
        window.keep_settings();
    }
    if seen.takes.is_empty() {
        return;
    }
    let revision = |window: &Window| window.open().map(|open| open.document.revision());
    let before = revision(window);
    edit::execute(window, Command::Record { key: seen.key, takes: seen.takes.clone() });
    if revision(window) != before {
        let what = WasDone::LogTaken(seen.takes.len(), page.name().to_owned());
        window.toasts.was_done(&window.ctx, &what);
    }
}
