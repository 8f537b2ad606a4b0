//! A field whose text is read when typing is over: nothing half typed ever counts.

use egui::{Id, Key, Label, TextEdit, Ui};

use crate::present::{self, WrongEntry};
use crate::ui::theme::{Tokens, caption};

/// The longest text, in characters.
const MOST: usize = 200;

/// A field for a value that has a text.
pub(crate) struct TypedField<'a> {
    /// Must come from what is edited, never from its place.
    pub(crate) id: Id,
    pub(crate) name: &'a str,
    /// What an empty field shows.
    pub(crate) hint: &'a str,
    /// How wide it is, in points.
    pub(crate) width: f32,
}

impl TypedField<'_> {
    /// Shows the text of the value. Gives back what was typed, once Enter or a click elsewhere ends the typing; Escape gives
    /// it up. What `read` refuses is explained below the field and changes nothing.
    pub(crate) fn show<T>(&self, ui: &mut Ui, value: &str, read: impl Fn(&str) -> Result<T, WrongEntry>) -> Option<T> {
        let (typing, refused) = (self.id.with("typing"), self.id.with("refused"));
        let mut text = ui.data(|data| data.get_temp::<String>(typing)).unwrap_or_else(|| value.to_owned());
        let hint = egui::RichText::new(self.hint).color(Tokens::of(ui).faint);
        let room = ui.available_width();
        let shown = ui.vertical(|ui| {
            let edit = TextEdit::singleline(&mut text).id(self.id).desired_width(self.width.min(room)).hint_text(hint);
            let response = ui.add(edit).accessible_name(self.name);
            if let Some(why) = ui.data(|data| data.get_temp::<String>(refused)) {
                ui.add(Label::new(caption(why).color(Tokens::of(ui).over)).wrap());
            }
            response
        });
        let response = shown.inner;
        if response.changed() {
            ui.data_mut(|data| {
                data.insert_temp(typing, text.clone());
                data.remove::<String>(refused);
            });
        }
        if !response.lost_focus() {
            return None;
        }
        ui.data_mut(|data| data.remove::<String>(typing));
        if ui.input(|input| input.key_pressed(Key::Escape)) || text == value {
            return None;
        }
        let length = text.chars().count();
        let held = if length > MOST { Err(WrongEntry::TooLong { length, most: MOST }) } else { Ok(()) };
        match held.and_then(|()| read(&text)) {
            Ok(read) => Some(read),
            Err(wrong) => {
                ui.data_mut(|data| data.insert_temp(refused, present::wrong_entry_words(&wrong)));
                None
            }
        }
    }
}
