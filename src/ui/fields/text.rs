//! Text: one line, or as many as it takes.

use egui::{FontSelection, Id, Response, TextEdit, Ui};

use crate::ui::theme::Tokens;

/// A text field.
pub(crate) struct TextField<'a> {
    /// Must come from what is edited, never from its place.
    pub(crate) id: Id,
    pub(crate) name: &'a str,
    /// What an empty field shows.
    pub(crate) hint: &'a str,
}

/// The result of showing a text field.
pub(crate) struct Edited {
    /// The new text; `None` means unchanged.
    pub(crate) text: Option<String>,
    pub(crate) response: Response,
}

impl TextField<'_> {
    /// One line of text.
    pub(crate) fn line(&self, ui: &mut Ui, value: &str) -> Edited {
        let mut text = value.to_owned();
        let response = self.add(ui, TextEdit::singleline(&mut text));
        Edited { text: response.changed().then_some(text), response }
    }

    /// Several lines of text, at least `rows` high.
    pub(crate) fn area(&self, ui: &mut Ui, value: &str, rows: usize) -> Edited {
        let mut text = value.to_owned();
        let response = self.add(ui, TextEdit::multiline(&mut text).desired_rows(rows));
        Edited { text: response.changed().then_some(text), response }
    }

    fn add(&self, ui: &mut Ui, edit: TextEdit<'_>) -> Response {
        let hint = egui::RichText::new(self.hint).color(Tokens::of(ui).faint);
        let edit = edit.id(self.id).desired_width(f32::INFINITY).hint_text(hint);
        // What is too long is refused with a sentence, where it is carried out.
        ui.add(edit.font(FontSelection::Default)).accessible_name(self.name)
    }
}
