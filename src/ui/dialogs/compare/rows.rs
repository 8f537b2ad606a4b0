//! The rows below the heads: a figure or an asset in each, with a cell for each board.

use egui::{Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use crate::present::{CompareCell, CompareGroup, CompareRow};
use crate::ui::dialogs::versions::{OFF_CENTER, two_lines};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, heading};
use crate::ui::widgets::{elided, page_keys};
use crate::words::say;

/// The height of a row.
const ROW: f32 = 38.0;
/// The width of the names of the rows, as a part of the whole, and in points.
const LABEL: f32 = 0.19;
const LABELS: std::ops::RangeInclusive<f32> = 104.0..=190.0;
/// The most that a board needs.
const BOARD: f32 = 330.0;
/// What stands below the rows and around the dialog, and the least that the rows get.
const BELOW: f32 = 150.0;
const LEAST: f32 = 120.0;

/// Where names and boards stand.
pub(super) struct ComparedColumns {
    pub(super) label: f32,
    pub(super) board: f32,
}

impl ComparedColumns {
    /// For so many boards in the width that there is.
    pub(super) fn of(ui: &Ui, boards: usize) -> Self {
        let width = ui.available_width() - ui.spacing().scroll.allocated_width();
        let label = (width * LABEL).clamp(*LABELS.start(), *LABELS.end());
        let count = u16::try_from(boards.max(2)).map_or(f32::MAX, f32::from);
        Self { label, board: ((width - label) / count).min(BOARD) }
    }

    fn of_board(&self, row: Rect, place: usize) -> Rect {
        let place = u16::try_from(place).map_or(f32::MAX, f32::from);
        let left = row.left() + self.label + self.board * place;
        row.with_min_x(left).with_max_x(left + self.board - space::S)
    }
}

/// What one line shows.
enum RowLine<'a> {
    Group(&'static str),
    Row(&'a CompareRow),
    Same,
}

/// Shows the rows. Only those in sight are drawn.
pub(super) fn compared_rows(ui: &mut Ui, columns: &ComparedColumns, rows: &[CompareRow], names: &[&str]) {
    let lines = lines(rows);
    let height = (ui.ctx().content_rect().height() - ui.min_rect().height() - BELOW).max(LEAST);
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt("compared").max_height(height).min_scrolled_height(height);
    let area = area.auto_shrink([false, true]);
    area.show_rows(ui, ROW, lines.len(), |ui, seen| {
        page_keys(ui);
        for line in lines.get(seen).unwrap_or_default() {
            match line {
                RowLine::Group(name) => plain_line(ui, |ui| {
                    ui.label(heading(name).color(Tokens::of(ui).faint));
                }),
                RowLine::Row(row) => compared_row(ui, columns, row, names),
                RowLine::Same => plain_line(ui, |ui| {
                    ui.label(body(say!("compare-no-asset-differs")).color(Tokens::of(ui).quiet));
                }),
            }
        }
    });
}

/// The rows with the names of their groups.
fn lines(rows: &[CompareRow]) -> Vec<RowLine<'_>> {
    let mut lines = Vec::new();
    let mut before = CompareGroup::Figures;
    for row in rows {
        if row.group != before {
            lines.push(RowLine::Group(group_title(row.group)));
            before = row.group;
        }
        lines.push(RowLine::Row(row));
    }
    if before != CompareGroup::Parts {
        lines.extend([RowLine::Group(group_title(CompareGroup::Parts)), RowLine::Same]);
    }
    lines
}

fn group_title(group: CompareGroup) -> &'static str {
    match group {
        CompareGroup::Figures => say!("compare-figures"),
        CompareGroup::Seconds => say!("compare-seconds"),
        CompareGroup::Ratings => say!("compare-ratings"),
        CompareGroup::Parts => say!("compare-parts"),
    }
}

fn plain_line(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let room = Vec2::new(ui.available_width(), ROW);
    ui.allocate_ui_with_layout(room, egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.set_min_size(room);
        contents(ui);
    });
}

fn compared_row(ui: &mut Ui, columns: &ComparedColumns, row: &CompareRow, names: &[&str]) {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken(row, names)));
    ui.painter().rect_filled(rect.with_min_y(rect.bottom() - 1.0), 0, t.hairline);
    let words = rect.with_max_x(rect.left() + columns.label - space::S);
    let font = egui::FontId::proportional(crate::ui::theme::metrics::size::BODY);
    let galley = elided(ui, &row.label, font, t.quiet, words.width());
    // All values of a row stand on one line with its name: higher where something stands below one of them.
    let has_second = row.cells.iter().any(|cell| !below(cell).is_empty());
    let raised = Vec2::new(0.0, if has_second { -OFF_CENTER } else { 0.0 });
    let at = egui::Align2::LEFT_CENTER.anchor_size(words.left_center() + raised, galley.size());
    ui.painter().galley(at.min, galley, t.quiet);
    let rect = rect.translate(raised + Vec2::new(0.0, OFF_CENTER));
    for (place, cell) in row.cells.iter().enumerate() {
        let below = below(cell);
        let ink = if cell.best.is_empty() { t.quiet } else { t.good };
        two_lines(ui, columns.of_board(rect, place), (&cell.text, t.strong), (&below, ink));
    }
    // Only names of assets are long enough to be cut.
    if row.group == CompareGroup::Parts && response.hovered() {
        response.on_hover_text(spoken(row, names));
    }
}

/// What stands below a value: the difference, and whether it is the best.
fn below(cell: &CompareCell) -> String {
    match (cell.difference.as_str(), cell.best) {
        (difference, "") => difference.to_owned(),
        ("", best) => best.to_owned(),
        (difference, best) => format!("{difference} · {best}"),
    }
}

/// What a screen reader says of a row.
fn spoken(row: &CompareRow, names: &[&str]) -> String {
    let cells = row.cells.iter().zip(names).filter(|(cell, _)| **cell != CompareCell::default());
    let cells = cells.map(|(cell, name)| {
        let parts = [cell.text.as_str(), cell.difference.as_str(), cell.best];
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{name} {}", said.join(", "))
    });
    format!("{}: {}", row.label, cells.collect::<Vec<_>>().join("; "))
}
