//! The columns of a table with what each becomes, over its rows.

use egui::{ComboBox, ScrollArea, Ui, Vec2};

use super::page::ImportPage;
use super::rows::{self, ROW_HEIGHT, ShownRow};
use crate::exchange::{ColumnChoice, ColumnName, Field, TableView};
use crate::present;
use crate::prices::PriceList;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{card_frame, choice_box, hairline, page_keys};
use crate::words::say;

/// The width of the line numbers.
const NUMBERS: f32 = 44.0;
/// The narrowest and the widest column.
const WIDTHS: (f32, f32) = (120.0, 300.0);
/// So many rows say how wide a column is.
const LOOKED_AT: usize = 40;

pub(super) fn show(ui: &mut Ui, page: &mut ImportPage, table: &TableView, prices: &PriceList) {
    let room = ui.available_size();
    let widths: Vec<f32> = (0..table.columns.len()).map(|at| width(table, at)).collect();
    card_frame(ui).inner_margin(egui::Margin::symmetric(8, 4)).show(ui, |ui| {
        ui.set_min_size(room - Vec2::new(18.0, 10.0));
        ScrollArea::horizontal().id_salt("columns").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::new(space::S, 2.0);
            ui.horizontal(|ui| {
                ui.add_space(NUMBERS + space::S);
                for (at, width) in widths.iter().enumerate() {
                    head(ui, page, table, at, *width);
                }
            });
            hairline(ui);
            names(ui, table, &widths);
            list(ui, page, table, &widths, prices);
        });
    });
}

/// The rows, brought to the one that is wanted.
fn list(ui: &mut Ui, page: &mut ImportPage, table: &TableView, widths: &[f32], prices: &PriceList) {
    let mut area = ScrollArea::vertical().id_salt("rows").auto_shrink([false, false]);
    if let Some(line) = page.reveal.take() {
        let at = table.rows.partition_point(|row| row.line < line);
        // The row before it stays in sight, as the eye looks for it from there.
        #[expect(clippy::cast_precision_loss, reason = "a place on the screen")]
        let top = at.saturating_sub(1) as f32 * (ROW_HEIGHT + 2.0);
        area = area.vertical_scroll_offset(top);
        page.shown = Some(line);
    }
    area.show_rows(ui, ROW_HEIGHT, table.rows.len(), |ui, range| {
        page_keys(ui);
        for row in table.rows.get(range).unwrap_or_default() {
            // By its own name the keyboard stays in it while the list scrolls.
            ui.push_id(row.line, |ui| cells(ui, page, &ShownRow { table, row, prices }, widths));
        }
    });
}

/// The cells of a row.
fn cells(ui: &mut Ui, page: &mut ImportPage, shown: &ShownRow<'_>, widths: &[f32]) {
    ui.horizontal(|ui| {
        ui.set_min_height(ROW_HEIGHT);
        rows::number(ui, shown.row.line, NUMBERS, page.shown == Some(shown.row.line));
        if shown.row.passed_over {
            rows::passed_over(ui, shown.row, widths.iter().sum());
            return;
        }
        for (at, width) in widths.iter().enumerate() {
            rows::cell(ui, page, shown, at, *width);
        }
    });
}

/// The headers as they stand in the file.
fn names(ui: &mut Ui, table: &TableView, widths: &[f32]) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.add_space(NUMBERS + space::S);
        for (column, width) in table.columns.iter().zip(widths) {
            rows::words(ui, caption(column.name.as_str()).color(t.faint), *width);
        }
    });
}

/// What a column becomes, to be changed.
fn head(ui: &mut Ui, page: &mut ImportPage, table: &TableView, at: usize, width: f32) {
    let t = Tokens::of(ui);
    let Some(column) = table.columns.get(at) else { return };
    let now = column.field;
    let (words, ink) = match now {
        Some(Field::NotUsed) => (present::field_title(Field::NotUsed), t.faint),
        Some(Field::Notes) | None => (present::field_title(Field::Notes), t.quiet),
        Some(field) => (present::field_title(field), t.strong),
    };
    let picked = rows::place(ui, width, |ui| {
        let shown = ComboBox::from_id_salt(("column", at)).width(width - space::L).height(360.0).truncate();
        choice_box(ui, shown.selected_text(body(words).color(ink)), |ui| {
            let mut picked = None;
            for field in Field::ALL {
                let chosen = now.unwrap_or(Field::Notes) == field;
                if ui.selectable_label(chosen, present::field_title(field)).clicked() {
                    picked = Some(field);
                }
            }
            picked
        })
    });
    picked.response.accessible_name(say!("import-column", column = &column.name, words = words));
    if let Some(field) = picked.inner.filter(|field| now.unwrap_or(Field::Notes) != *field) {
        choose(page, table, at, field);
    }
}

/// Lets a column mean something else; another one that meant it becomes notes.
fn choose(page: &mut ImportPage, table: &TableView, at: usize, field: Field) {
    let other = table.columns.iter().position(|column| column.field == Some(field)).filter(|_| !field.may_repeat());
    let columns = &mut page.options_mut().columns;
    let mut set = |at: usize, field: Field| {
        columns.retain(|choice| choice.column != ColumnName::At(at));
        columns.push(ColumnChoice { column: ColumnName::At(at), field });
    };
    if let Some(other) = other.filter(|other| *other != at) {
        set(other, Field::Notes);
    }
    set(at, field);
}

/// How wide a column is, by what stands in it.
fn width(table: &TableView, at: usize) -> f32 {
    let header = table.columns.get(at).map_or(0, |column| column.name.chars().count());
    let cells = table.rows.iter().filter(|row| !row.passed_over).take(LOOKED_AT).filter_map(|row| row.cells.get(at));
    let letters = cells.map(rows::letters).max().unwrap_or_default().max(header);
    #[expect(clippy::cast_precision_loss, reason = "a width on the screen")]
    let width = letters as f32 * 6.6 + space::L;
    width.clamp(WIDTHS.0, WIDTHS.1).max(part::CONTROL_HEIGHT)
}
