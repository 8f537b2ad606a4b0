//! Shot lists: imported as a new project, exported beside it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::file::{Agreed, pick};
use super::{guard, recovery};
use crate::domain::Project;
use crate::exchange::{self, Format};
use crate::storage::{self, Expect, shown};
use crate::ui::desk::{After, Desk};
use crate::ui::dialogs::PathPurpose;
use crate::ui::jobs::Done;
use crate::ui::session::{Session, file_title};

/// What the file with the takes of the account is called, unless the user knows better.
pub(super) const USAGE_NAME: &str = "usage.csv";

/// Asks which shot list to import.
pub(super) fn ask_import(desk: &mut Desk) {
    pick(desk, PathPurpose::Import, "");
}

/// Asks where to write the shot list.
pub(super) fn ask_export(desk: &mut Desk) {
    let name = desk.session.as_ref().map(Session::suggested_name).unwrap_or_default();
    pick(desk, PathPurpose::Export, &format!("{}.csv", file_title(Path::new(&name))));
}

/// Reads a shot list as a new project.
pub(super) fn import(desk: &mut Desk, path: PathBuf) {
    let prices = desk.prices;
    let work = move || {
        let read = || {
            let format = Format::of_path(&path).map_err(|error| error.to_string())?;
            let bytes = storage::read_bytes(&path).map_err(|error| error.to_string())?;
            let imported = exchange::import(format, &bytes, prices);
            imported.map(Box::new).map_err(|error| format!("“{}”: {error}", shown(&path)))
        };
        let result = read();
        Done::Imported(path, result)
    };
    if let Err(why) = desk.jobs.start("import", work) {
        desk.toasts.failed(why);
    }
}

/// A shot list has arrived.
pub(super) fn imported(desk: &mut Desk, path: &Path, imported: exchange::Imported) {
    let unsaved = desk.session.as_ref().is_some_and(|session| !session.document.is_saved());
    if unsaved {
        guard::then(desk, After::Import(path.to_path_buf()));
        return;
    }
    let project = Project { title: file_title(path).trim_end_matches(".csv").to_owned(), ..imported.project };
    let mut session = Session::new(project, desk.prices);
    session.base = path.parent().map(Path::to_path_buf);
    session.notice = Some(format!("Imported: {}.", imported.report.lines().join("; ")));
    recovery::show(desk, session);
}

/// Writes the shot list on a thread of its own.
pub(super) fn export_to(desk: &mut Desk, path: PathBuf, agreed: Agreed) {
    let Some(session) = &desk.session else { return };
    let project = Arc::clone(session.project());
    let text = move || {
        let format = Format::of_path(&path).map_err(|error| error.to_string())?;
        let text = exchange::export(format, &project).map_err(|error| error.to_string())?;
        Ok((path, text))
    };
    write(desk, text, agreed);
}

/// Asks where to write the takes of the account.
pub(super) fn ask_export_usage(desk: &mut Desk) {
    pick(desk, PathPurpose::ExportUsage, USAGE_NAME);
}

/// Writes the takes of the account on a thread of its own.
pub(super) fn export_usage_to(desk: &mut Desk, path: PathBuf, agreed: Agreed) {
    let (usage, prices) = (Arc::clone(desk.ledger.usage()), desk.prices);
    let text = move || {
        let text = exchange::export_usage(&usage, prices).map_err(|error| error.to_string())?;
        Ok((path, text))
    };
    write(desk, text, agreed);
}

/// Writes a text that is made on the thread which writes it.
fn write(desk: &mut Desk, text: impl FnOnce() -> Result<(PathBuf, String), String> + Send + 'static, agreed: Agreed) {
    let work = move || {
        let written = text().and_then(|(path, text)| {
            let expect = match agreed {
                Agreed::Yes => Expect::Anything,
                Agreed::No => Expect::Absent,
            };
            let written = storage::write_text(&path, &text, expect).map(drop);
            written.map_err(|error| error.to_string()).map(|()| path)
        });
        Done::Exported(written)
    };
    if let Err(why) = desk.jobs.start("export", work) {
        desk.toasts.failed(why);
    }
}
