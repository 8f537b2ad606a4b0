//! Earlier versions, what going back to each would change, and the offer of one in the place of a damaged file.

mod columns;

use std::path::{Path, PathBuf};

use egui::{Label, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use super::{ComparedSource, headline};
use crate::present::{Beside, ToErrorWords as _};
use crate::storage::{OpenCause, OpenError, Version};
use crate::ui::pictures::Pictures;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::words::say;

use columns::BesideColumns;
pub(super) use columns::{OFF_CENTER, two_lines};

const WIDTH: f32 = 560.0;
/// The width of the versions, where the window has it.
const WIDE: f32 = 920.0;
/// The height of the list of versions, as a part of the window's, and of what stands beside each other.
const LIST_HEIGHT: f32 = 0.24;
const BESIDE_HEIGHT: f32 = 0.34;
/// The height of a list of changes, as a part of the window's.
const CHANGES_HEIGHT: f32 = 0.6;
/// The height of a version, and the width of its picture, in points.
const ROW: f32 = 44.0;
const PICTURE: f32 = 64.0;
/// The width of the bar beside the chosen version.
const BAR: f32 = 3.0;

/// The versions of the open project.
#[derive(Clone, Debug)]
pub(crate) struct VersionsPage {
    /// All of them, newest first.
    rows: Vec<VersionRow>,
    /// The place of the one that is looked at.
    chosen: usize,
    /// What the board of now holds and costs.
    now: String,
    /// Where pictures that the project names by their name alone lie.
    folder: Option<PathBuf>,
    /// The one that is looked at beside the current board, or why it cannot be read; `None` while it is read.
    beside: Option<Result<Box<Beside>, OpenCause>>,
    /// Whether what differs has yet to be brought into sight.
    is_new: bool,
}

/// A version and what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct VersionRow {
    pub(crate) version: Version,
    /// When it was kept.
    pub(crate) when: String,
    /// Why it was kept.
    pub(crate) kind: String,
    /// What it holds and costs.
    pub(crate) holds: String,
    /// The picture of its first scene that has one.
    pub(crate) picture: Option<PathBuf>,
    /// Whether going back to it would change anything, or why it cannot be read.
    pub(crate) state: Result<bool, OpenCause>,
}

impl VersionsPage {
    /// Versions of a board that holds and costs this now. The newest is looked at first.
    pub(crate) const fn of(rows: Vec<VersionRow>, now: String, folder: Option<PathBuf>) -> Self {
        Self { rows, chosen: 0, now, folder, beside: None, is_new: false }
    }

    /// A version was read, or not: it is shown if it is the one that is looked at.
    pub(crate) fn compared(&mut self, version: &Version, beside: Result<Box<Beside>, OpenCause>) {
        if self.rows.get(self.chosen).is_some_and(|row| row.version == *version) {
            self.beside = Some(beside);
            self.is_new = true;
        }
    }
}

pub(super) fn show(ui: &mut Ui, page: &mut VersionsPage, pictures: &mut Pictures, outbox: &Outbox) {
    headline(ui, say!("version-title"), WIDE);
    if page.rows.is_empty() {
        ui.label(body(say!("version-none")).color(Tokens::of(ui).quiet));
        if quiet_button(ui, say!("dialog-close")).clicked() {
            outbox.send(Request::CloseDialog);
        }
        return;
    }
    let height = ui.ctx().content_rect().height();
    let chosen = page.chosen;
    let area = ScrollArea::vertical().id_salt("versions").max_height(height * LIST_HEIGHT);
    area.auto_shrink([false, true]).show_rows(ui, ROW, page.rows.len(), |ui, seen| {
        for place in seen {
            let Some(row) = page.rows.get(place) else { continue };
            if version_row(ui, row, place == chosen, pictures) {
                page.chosen = place;
            }
        }
    });
    let is_new = std::mem::take(&mut page.is_new);
    let Some(row) = page.rows.get(page.chosen) else { return };
    if page.chosen != chosen {
        page.beside = None;
        outbox.send(Request::CompareVersion(row.version.clone()));
    }
    ui.add_space(space::S);
    // Always of one height, so that the buttons do not move from version to version.
    let room = Vec2::new(ui.available_width(), height * BESIDE_HEIGHT);
    ui.allocate_ui(room, |ui| {
        ui.set_min_size(room);
        match &page.beside {
            None => {
                ui.label(body(say!("version-reading")).color(Tokens::of(ui).quiet));
            }
            Some(Err(why)) => {
                ui.label(body(say!("version-unreadable", why = why.words().cause)).color(Tokens::of(ui).quiet));
            }
            Some(Ok(beside)) => {
                let then = (row.when.as_str(), row.holds.as_str());
                BesideColumns { beside, is_new, then, now: &page.now, folder: page.folder.as_deref() }
                    .show(ui, pictures);
            }
        }
    });
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let useful = row.state.as_ref().is_ok_and(|differs| *differs);
        let restore = ui.add_enabled_ui(useful, |ui| {
            primary_button(ui, say!("version-restore")).on_hover_text(say!("version-can-undo"))
        });
        if restore.inner.clicked() {
            outbox.send(Request::RestoreVersion(row.version.clone()));
        }
        let readable = row.state.is_ok();
        let compare = ui.add_enabled_ui(readable, |ui| {
            quiet_button(ui, say!("version-compare")).on_hover_text(say!("version-compare-about"))
        });
        if compare.inner.clicked() {
            let source = ComparedSource::Version { version: row.version.clone(), when: row.when.clone() };
            outbox.send(Request::Beside(source));
        }
        if quiet_button(ui, say!("dialog-close")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

/// Shows a version in the list. Says whether it was clicked.
fn version_row(ui: &mut Ui, row: &VersionRow, is_chosen: bool, pictures: &mut Pictures) -> bool {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
    let spoken = format!("{}, {}, {}", row.when, row.kind, row.holds);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, ui.is_enabled(), is_chosen, &spoken));
    if is_chosen || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 4, t.raised);
    }
    if is_chosen {
        ui.painter().rect_filled(rect.with_max_x(rect.left() + BAR), 0, t.accent);
    }
    let picture = columns::picture_at(rect, PICTURE);
    columns::thumbnail(ui, picture, row.picture.as_deref(), pictures);
    let words = rect.with_min_x(picture.right() + space::S);
    columns::two_lines(ui, words, (&format!("{} · {}", row.when, row.kind), t.strong), (&row.holds, t.quiet));
    response.clicked()
}

/// What unsaved changes of an earlier run would change.
pub(super) fn show_changes(ui: &mut Ui, title: &str, lines: &[String], outbox: &Outbox) {
    headline(ui, title, WIDTH);
    let height = ui.ctx().content_rect().height() * CHANGES_HEIGHT;
    list(ui, lines, height);
    if quiet_button(ui, say!("dialog-close")).clicked() {
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
pub(super) fn show_damaged(ui: &mut Ui, error: &OpenError, (path, version): (&Path, &Version), outbox: &Outbox) {
    headline(ui, say!("version-project-damaged"), WIDTH);
    let t = Tokens::of(ui);
    ui.label(body(error.words().to_string()).color(t.quiet));
    let (day, time) = (version.at.format("%Y-%m-%d").to_string(), version.at.format("%H:%M").to_string());
    ui.label(body(say!("version-last-good", day = day, time = time)).color(t.strong));
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        if primary_button(ui, say!("version-open-last-good")).clicked() {
            outbox.send(Request::OpenVersion(path.to_path_buf(), version.clone()));
        }
        if quiet_button(ui, say!("dialog-close")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
