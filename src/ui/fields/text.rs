//! Text: one line, or as many as it takes.

use egui::{FontSelection, Id, Response, TextEdit, Ui};

use crate::domain::MAX_TEXT;
use crate::ui::theme::Tokens;

/// What came of showing a text field.
pub(crate) struct Edited {
    /// The new text; `None` means untouched.
    pub(crate) text: Option<String>,
    /// The field, to hang more on.
    pub(crate) response: Response,
}

/// One line of text. `id` must come from what is edited, never from its place.
pub(crate) fn line_field(ui: &mut Ui, id: Id, words: (&str, &str), value: &str) -> Edited {
    let mut text = value.to_owned();
    let edit = TextEdit::singleline(&mut text).id(id).desired_width(f32::INFINITY);
    finish(ui, edit, words, |response| response.changed()).take(text)
}

/// Several lines of text, at least `rows` high.
pub(crate) fn area_field(ui: &mut Ui, id: Id, words: (&str, &str), field: (&str, usize)) -> Edited {
    let (value, rows) = field;
    let mut text = value.to_owned();
    let edit = TextEdit::multiline(&mut text).id(id).desired_width(f32::INFINITY).desired_rows(rows);
    finish(ui, edit, words, |response| response.changed()).take(text)
}

struct Shown {
    response: Response,
    changed: bool,
}

impl Shown {
    fn take(self, text: String) -> Edited {
        Edited { text: self.changed.then_some(text), response: self.response }
    }
}

fn finish(ui: &mut Ui, edit: TextEdit<'_>, words: (&str, &str), changed: impl Fn(&Response) -> bool) -> Shown {
    let (name, hint) = words;
    let t = Tokens::of(ui);
    let hint = egui::RichText::new(hint).color(t.faint);
    let edit = edit.hint_text(hint).char_limit(MAX_TEXT).font(FontSelection::Default);
    let response = ui.add(edit).accessible_name(name);
    Shown { changed: changed(&response), response }
}
