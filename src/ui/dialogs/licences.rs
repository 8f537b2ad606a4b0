//! Licences: everything the program is made of, and the text that each part comes under.

use egui::{Button, Label, ScrollArea, TextEdit, Ui, Vec2};

use super::headline;
use crate::present::{LicenceRow, Notice, Search, licence_rows, notices};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::widgets::{page_keys, quiet_button};
use crate::words::say;

const WIDTH: f32 = 960.0;
/// The share of the width that the list takes.
const LIST: f32 = 0.3;
/// The share of the window's height that list and text take.
const HEIGHT: f32 = 0.55;

/// The notices, what is searched for, and whose text is shown.
#[derive(Clone, Debug)]
pub(crate) struct LicencesPage {
    notices: Vec<Notice>,
    rows: Vec<LicenceRow>,
    typed: String,
    selected: usize,
}

impl LicencesPage {
    /// All shipped notices, the first one selected.
    ///
    /// # Errors
    /// What is wrong with the shipped notices.
    pub(crate) fn load() -> Result<Self, String> {
        let notices = notices()?;
        let rows = licence_rows(&notices);
        Ok(Self { notices, rows, typed: String::new(), selected: 0 })
    }

    /// The places of the rows that hold the typed words.
    fn found(&self) -> Vec<usize> {
        let search = Search::of(&self.typed);
        let holds = |row: &LicenceRow| search.finds(&[&row.component, &row.licence]);
        self.rows.iter().enumerate().filter(|(_, row)| holds(row)).map(|(place, _)| place).collect()
    }
}

pub(super) fn show(ui: &mut Ui, page: &mut LicencesPage, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, say!("dialog-licences"), WIDTH);
    let sentence = say!("dialog-licences-about");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    let (width, height) = (ui.available_width(), ui.ctx().content_rect().height() * HEIGHT);
    ui.horizontal_top(|ui| {
        let left = Vec2::new(width * LIST, height);
        ui.allocate_ui(left, |ui| ui.vertical(|ui| list(ui, page, left)));
        ui.add_space(space::S);
        let right = Vec2::new(ui.available_width(), height);
        ui.allocate_ui(right, |ui| ui.vertical(|ui| text(ui, page, right)));
    });
    if quiet_button(ui, say!("dialog-close")).clicked() {
        outbox.send(Request::CloseDialog);
    }
}

/// The search field, and the names below it.
fn list(ui: &mut Ui, page: &mut LicencesPage, size: Vec2) {
    ui.set_width(size.x);
    let field = TextEdit::singleline(&mut page.typed).hint_text(say!("dialog-search")).desired_width(size.x - space::S);
    ui.add(field).accessible_name(say!("dialog-search-licences"));
    let found = page.found();
    let t = Tokens::of(ui);
    if found.is_empty() {
        ui.label(body(say!("dialog-licences-nothing")).color(t.quiet));
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt("components").max_height(size.y - part::CONTROL_HEIGHT - space::M);
    area.auto_shrink(false).show_rows(ui, part::CONTROL_HEIGHT, found.len(), |ui, shown| {
        for place in found.get(shown).unwrap_or_default() {
            let Some(row) = page.rows.get(*place) else { continue };
            let button = Button::selectable(page.selected == *place, body(&row.component)).truncate();
            let button = button.min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT));
            if ui.add(button).clicked() {
                page.selected = *place;
            }
        }
    });
}

/// The licence of the selected row.
fn text(ui: &mut Ui, page: &LicencesPage, size: Vec2) {
    let Some(row) = page.rows.get(page.selected) else { return };
    let Some(notice) = page.notices.get(row.notice) else { return };
    ui.set_width(size.x);
    let t = Tokens::of(ui);
    ui.add(Label::new(strong(&row.component).color(t.strong)).wrap());
    ui.label(caption(&row.licence).color(t.quiet));
    // Another text begins at its beginning.
    let area = ScrollArea::vertical().id_salt(("licence", row.notice)).auto_shrink(false);
    area.show(ui, |ui| {
        page_keys(ui);
        ui.add(Label::new(caption(&notice.text).color(t.quiet)).wrap());
    });
}
