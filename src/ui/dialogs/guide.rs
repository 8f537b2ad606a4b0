//! The guide: one section for each concept, found by its words.

use egui::text::LayoutJob;
use egui::{Align, Button, FontSelection, Label, ScrollArea, TextEdit, Ui, Vec2};

use super::headline;
use crate::present::{GuideSection, Paragraph, guide};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, strong};
use crate::ui::widgets::{page_keys, quiet_button};
use crate::words::say;

const WIDTH: f32 = 820.0;
/// The share of the width that the list takes.
const LIST: f32 = 0.36;
/// The share of the window's height that list and text take.
const HEIGHT: f32 = 0.55;

/// The sections, what is searched for, and which section is shown.
#[derive(Clone, Debug)]
pub(crate) struct GuidePage {
    sections: Vec<GuideSection>,
    typed: String,
    selected: usize,
}

impl GuidePage {
    /// The guide at its first section.
    pub(crate) fn first() -> Self {
        Self { sections: guide(), typed: String::new(), selected: 0 }
    }

    /// The places of the sections that hold the typed words.
    fn found(&self) -> Vec<usize> {
        let sections = self.sections.iter().enumerate();
        sections.filter(|(_, section)| section.holds(&self.typed)).map(|(place, _)| place).collect()
    }
}

pub(super) fn show(ui: &mut Ui, page: &mut GuidePage, outbox: &Outbox) {
    headline(ui, say!("dialog-guide"), WIDTH);
    let (width, height) = (ui.available_width(), ui.ctx().content_rect().height() * HEIGHT);
    ui.horizontal_top(|ui| {
        let left = Vec2::new(width * LIST, height);
        ui.allocate_ui(left, |ui| ui.vertical(|ui| list(ui, page, left)));
        ui.add_space(space::M);
        let right = Vec2::new(ui.available_width(), height);
        ui.allocate_ui(right, |ui| ui.vertical(|ui| text(ui, page, right)));
    });
    if quiet_button(ui, say!("dialog-close")).clicked() {
        outbox.send(Request::CloseDialog);
    }
}

/// The search field, and the titles below it. Typing shows the first section that is found.
fn list(ui: &mut Ui, page: &mut GuidePage, size: Vec2) {
    ui.set_width(size.x);
    let field = TextEdit::singleline(&mut page.typed).hint_text(say!("dialog-search")).desired_width(size.x - space::S);
    let typed = ui.add(field).accessible_name(say!("dialog-search-guide")).changed();
    let found = page.found();
    if let Some(first) = found.first().filter(|_| typed) {
        page.selected = *first;
    }
    let t = Tokens::of(ui);
    if found.is_empty() {
        ui.label(body(say!("dialog-guide-nothing")).color(t.quiet));
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt("sections").max_height(size.y - part::CONTROL_HEIGHT - space::M);
    area.auto_shrink(false).show(ui, |ui| {
        for place in found {
            let Some(section) = page.sections.get(place) else { continue };
            let button = Button::selectable(page.selected == place, body(&section.title)).truncate();
            let button = button.min_size(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT));
            if ui.add(button).clicked() {
                page.selected = place;
            }
        }
    });
}

fn text(ui: &mut Ui, page: &GuidePage, size: Vec2) {
    let Some(section) = page.sections.get(page.selected) else { return };
    ui.set_width(size.x);
    let t = Tokens::of(ui);
    ui.add(Label::new(strong(&section.title).color(t.strong)).wrap());
    // Another section begins at its beginning.
    let area = ScrollArea::vertical().id_salt(("section", page.selected)).auto_shrink(false);
    area.show(ui, |ui| {
        page_keys(ui);
        section.paragraphs.iter().for_each(|paragraph| line(ui, paragraph));
    });
}

fn line(ui: &mut Ui, paragraph: &Paragraph) {
    let t = Tokens::of(ui);
    let mut job = LayoutJob::default();
    let mut add = |ui: &Ui, text: egui::RichText| {
        text.append_to(&mut job, ui.style(), FontSelection::Default, Align::Center);
    };
    if paragraph.in_list {
        add(ui, body("•  ").color(t.quiet));
    }
    for span in &paragraph.spans {
        add(ui, if span.stands_out { strong(&span.text).color(t.strong) } else { body(&span.text) });
    }
    ui.add(Label::new(job).wrap());
}
