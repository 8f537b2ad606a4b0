//! One row of a table: each cell with what it is read as, and what can be settled right there.

use egui::{Align, Button, ComboBox, Label, Layout, Popup, PopupCloseBehavior, RichText, TextEdit, Ui, Vec2};

use super::page::ImportPage;
use crate::domain::{Kind, Seconds};
use crate::exchange::{CellAt, CellMeaning, Field, TableCell, TableRow, TableView};
use crate::present;
use crate::prices::PriceList;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::choice_box;
use crate::words::say;

/// The height of a row.
pub(super) const ROW_HEIGHT: f32 = 26.0;
/// The letters that a choice beside a cell takes.
const OF_A_CHOICE: usize = 16;

/// The number of a line.
pub(super) fn number(ui: &mut Ui, line: usize, width: f32, is_shown: bool) {
    let t = Tokens::of(ui);
    let ink = if is_shown { t.accent_text } else { t.faint };
    words(ui, caption(line.to_string()).color(ink), width);
}

/// Words in a column of this width.
pub(super) fn words(ui: &mut Ui, text: RichText, width: f32) {
    place(ui, width, |ui| {
        ui.add(Label::new(text).truncate().selectable(false));
    });
}

/// Numbers at the right of a column of this width.
pub(super) fn at_right(ui: &mut Ui, text: RichText, width: f32) {
    ui.allocate_ui_with_layout(Vec2::new(width, ROW_HEIGHT), Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_width(width);
        ui.add(Label::new(text).truncate().selectable(false));
    });
}

/// How many letters a cell shows.
pub(super) fn letters(cell: &TableCell) -> usize {
    let own = cell.text.chars().count();
    let beside = match &cell.meaning {
        CellMeaning::Plain => 0,
        CellMeaning::Length(_) => 7,
        CellMeaning::Either(..) => OF_A_CHOICE,
        CellMeaning::NoLength | CellMeaning::Unreadable | CellMeaning::UnknownModel => OF_A_CHOICE + 4,
        CellMeaning::Model(id) => id.as_str().chars().count() + 3,
    };
    own + beside
}

/// A row that makes nothing.
pub(super) fn passed_over(ui: &mut Ui, row: &TableRow, width: f32) {
    let said: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
    let text = say!("import-skipped-row", text = said.join(" "));
    words(ui, caption(text).color(Tokens::of(ui).faint), width);
}

/// A length in few letters: `8 s`, `1:30`.
fn in_short(seconds: Seconds) -> String {
    if seconds.millis() < 60_000 { format!("{seconds} s") } else { present::length(seconds) }
}

/// Whether a cell says a length as it would be shown: `8 s`, `8s`, `1:30`.
fn is_said(text: &str, seconds: Seconds) -> bool {
    let said = text.chars().filter(|letter| !letter.is_whitespace());
    said.eq(in_short(seconds).chars().filter(|letter| !letter.is_whitespace()))
}

/// What a row is drawn from.
pub(super) struct ShownRow<'a> {
    pub(super) table: &'a TableView,
    pub(super) row: &'a TableRow,
    pub(super) prices: &'a PriceList,
}

/// The cell of a column.
pub(super) fn cell(ui: &mut Ui, page: &mut ImportPage, shown: &ShownRow<'_>, at: usize, width: f32) {
    let ShownRow { table, row, prices } = *shown;
    let t = Tokens::of(ui);
    let Some(cell) = row.cells.get(at) else { return place(ui, width, |_| {}) };
    let field = table.columns.get(at).and_then(|column| column.field);
    let ink = match field {
        Some(Field::NotUsed) => t.faint,
        Some(Field::Notes) | None => t.quiet,
        Some(_) => t.strong,
    };
    place(ui, width, |ui| {
        let here = CellAt { line: row.line, column: at };
        match &cell.meaning {
            CellMeaning::Plain => plain(ui, cell, body(cell.text.as_str()).color(ink)),
            CellMeaning::Length(seconds) if is_said(&cell.text, *seconds) => {
                plain(ui, cell, body(cell.text.as_str()).color(ink));
            }
            CellMeaning::Length(seconds) => {
                beside(ui, body(in_short(*seconds)).color(t.good), body(cell.text.as_str()).color(ink));
            }
            CellMeaning::Model(id) if [prices.model_name(id), id.as_str()].contains(&cell.text.as_str()) => {
                plain(ui, cell, body(cell.text.as_str()).color(ink));
            }
            CellMeaning::Model(id) => {
                beside(ui, body(prices.short_name(id)).color(t.good), body(cell.text.as_str()).color(ink));
            }
            CellMeaning::Either(long, short) => {
                ui.label(body(cell.text.as_str()).color(t.accent_text));
                for seconds in [long, short] {
                    let name = say!(
                        "import-line-is",
                        line = row.line.to_string(),
                        text = &cell.text,
                        length = in_short(*seconds)
                    );
                    if small_button(ui, &in_short(*seconds)).accessible_name(name).clicked() {
                        page.options_mut().cells.insert(here, format!("{seconds} s"));
                    }
                }
            }
            CellMeaning::NoLength => typed(ui, page, here, say!("number-no-length"), ""),
            CellMeaning::Unreadable => typed(ui, page, here, say!("import-not-read"), &cell.text),
            CellMeaning::UnknownModel => unknown_model(ui, page, here, &cell.text, prices),
        }
    });
}

fn plain(ui: &mut Ui, cell: &TableCell, words: RichText) {
    let response = ui.add(Label::new(words).truncate());
    if cell.text.chars().count() > 40 {
        response.on_hover_text(cell.text.as_str());
    }
}

/// What a cell says, and what it is read as.
fn beside(ui: &mut Ui, read_as: RichText, said: RichText) {
    ui.label(said);
    ui.add(Label::new(read_as).truncate());
}

/// A cell that cannot be used as it is, with a field to type what it is.
fn typed(ui: &mut Ui, page: &mut ImportPage, here: CellAt, what: &str, text: &str) {
    let t = Tokens::of(ui);
    if !text.is_empty() {
        ui.label(body(text).color(t.over));
    }
    ui.label(caption(what).color(t.over));
    let button =
        small_button(ui, say!("import-type")).accessible_name(say!("import-type-length", line = here.line.to_string()));
    if button.clicked() {
        page.typed.clear();
    }
    let popup = Popup::from_toggle_button_response(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| {
        let edit = TextEdit::singleline(&mut page.typed).hint_text("8 s, 1:30").desired_width(120.0);
        let field = ui.add(edit).accessible_name(say!("import-length"));
        let entered = ui.input(|input| input.key_pressed(egui::Key::Enter));
        if !field.has_focus() && !entered {
            field.request_focus();
        }
        let is_said = !page.typed.trim().is_empty();
        if (ui.button(say!("import-set")).clicked() || entered) && is_said {
            let said = page.typed.trim().to_owned();
            page.options_mut().cells.insert(here, said);
            ui.close();
        }
    });
}

/// A model that the price list does not have: which one is meant.
fn unknown_model(ui: &mut Ui, page: &mut ImportPage, here: CellAt, text: &str, prices: &PriceList) {
    let t = Tokens::of(ui);
    ui.add(Label::new(body(text).color(t.accent_text)).truncate());
    let picked = ComboBox::from_id_salt(("model", here.line, here.column))
        .width(70.0)
        .height(320.0)
        .selected_text(caption(say!("import-pick")));
    let picked = choice_box(ui, picked, |ui| {
        let kinds = [Kind::Video, Kind::Image, Kind::Speech];
        let models = kinds.into_iter().flat_map(|kind| prices.models_of(kind));
        models.filter(|model| ui.selectable_label(false, model.name.as_str()).clicked()).last()
    });
    picked.response.accessible_name(say!("import-pick-model", text = text));
    if let Some(model) = picked.inner {
        page.options_mut().models.insert(text.to_owned(), model.id.clone());
    }
}

fn small_button(ui: &mut Ui, text: &str) -> egui::Response {
    ui.add(Button::new(caption(text)).min_size(Vec2::new(0.0, ROW_HEIGHT - space::XS)))
}

/// Room for a cell: what does not fit is cut.
pub(super) fn place<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let placed = ui.allocate_ui_with_layout(Vec2::new(width, ROW_HEIGHT), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_width(width);
        ui.set_max_width(width);
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.spacing_mut().button_padding = Vec2::new(space::S, 1.0);
        ui.spacing_mut().interact_size.y = ROW_HEIGHT - space::XS;
        let clip = ui.max_rect().intersect(ui.clip_rect());
        ui.set_clip_rect(clip);
        contents(ui)
    });
    placed.inner
}
