//! Earlier versions, what going back to each would change, and the offer of one in the place of a damaged file.

use std::path::Path;

use egui::{Label, ScrollArea, Ui};

use super::headline;
use crate::storage::Version;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{primary_button, quiet_button};

const WIDTH: f32 = 560.0;
/// The height of a list, as a part of the window's.
const LIST_HEIGHT: f32 = 0.3;

/// The versions of the open project.
#[derive(Clone, Debug)]
pub(crate) struct VersionsPage {
    /// All of them, newest first.
    pub(crate) rows: Vec<VersionRow>,
    /// The place of the one that is compared.
    pub(crate) chosen: usize,
}

/// A version and what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct VersionRow {
    /// The version.
    pub(crate) version: Version,
    /// When it was kept.
    pub(crate) when: String,
    /// Why it was kept, and what it holds and costs.
    pub(crate) about: String,
    /// What going back to it would change, a line each, or why it cannot be read.
    pub(crate) changes: Result<Vec<String>, String>,
}

pub(super) fn show(ui: &mut Ui, page: &mut VersionsPage, outbox: &Outbox) {
    headline(ui, "Versions", WIDTH);
    if page.rows.is_empty() {
        ui.label(body("Every save keeps a version. There is none yet.").color(Tokens::of(ui).quiet));
        if quiet_button(ui, "Close").clicked() {
            outbox.send(Request::CloseDialog);
        }
        return;
    }
    let height = ui.ctx().content_rect().height() * LIST_HEIGHT;
    ScrollArea::vertical().id_salt("versions").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for (place, row) in page.rows.iter().enumerate() {
            let text = body(format!("{}   {}", row.when, row.about));
            if ui.selectable_label(place == page.chosen, text).clicked() {
                page.chosen = place;
            }
        }
    });
    let Some(row) = page.rows.get(page.chosen) else { return };
    ui.add_space(space::S);
    let quiet = Tokens::of(ui).quiet;
    match &row.changes {
        Err(why) => {
            ui.label(body(format!("This version can't be opened: {why}.")).color(quiet));
        }
        Ok(lines) if lines.is_empty() => {
            ui.label(body("This is what you see now.").color(quiet));
        }
        Ok(lines) => {
            ui.label(caption("Going back to it changes").color(quiet));
            list(ui, lines, height);
        }
    }
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let useful = row.changes.as_ref().is_ok_and(|lines| !lines.is_empty());
        if useful && primary_button(ui, "Restore").on_hover_text("You can undo this").clicked() {
            outbox.send(Request::RestoreVersion(row.version.clone()));
        }
        if quiet_button(ui, "Close").clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

/// What unsaved changes of an earlier run would change.
pub(super) fn show_changes(ui: &mut Ui, title: &str, lines: &[String], outbox: &Outbox) {
    headline(ui, title, WIDTH);
    let height = ui.ctx().content_rect().height() * LIST_HEIGHT * 2.0;
    list(ui, lines, height);
    if quiet_button(ui, "Close").clicked() {
        outbox.send(Request::CloseDialog);
    }
}

fn list(ui: &mut Ui, lines: &[String], height: f32) {
    ScrollArea::vertical().id_salt("changes").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        let ink = Tokens::of(ui).strong;
        for line in lines {
            ui.add(Label::new(body(line.as_str()).color(ink)).wrap());
        }
    });
}

/// A file that cannot be opened, of which there is an earlier version.
pub(super) fn show_damaged(ui: &mut Ui, sentence: &str, (path, version): (&Path, &Version), outbox: &Outbox) {
    headline(ui, "This project can't be opened", WIDTH);
    let t = Tokens::of(ui);
    ui.label(body(sentence).color(t.quiet));
    let when = version.at.format("%Y-%m-%d at %H:%M");
    ui.label(
        body(format!("The last good version was kept on {when}. Opening it leaves the file as it is.")).color(t.strong),
    );
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        if primary_button(ui, "Open the last good version").clicked() {
            outbox.send(Request::OpenVersion(path.to_path_buf(), version.clone()));
        }
        if quiet_button(ui, "Close").clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
