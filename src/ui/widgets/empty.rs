//! What an empty screen shows.

use egui::{RichText, Ui};

use super::button::primary_button;
use crate::ui::theme::metrics::{size, space};
use crate::ui::theme::{Tokens, body, title};

/// A screen without content: an icon, what is missing, and the one thing to do about it.
pub(crate) struct EmptyState<'a> {
    pub(crate) icon: &'a str,
    pub(crate) headline: &'a str,
    pub(crate) sentence: &'a str,
    pub(crate) button: &'a str,
}

impl EmptyState<'_> {
    /// Shows it in the middle of the room that is left. Returns whether the button was clicked.
    pub(crate) fn show(&self, ui: &mut Ui) -> bool {
        let t = Tokens::of(ui);
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.28);
            ui.label(RichText::new(self.icon).size(size::HEADING * 2.0).color(t.faint));
            ui.label(title(self.headline).color(t.strong));
            ui.label(body(self.sentence).color(t.quiet));
            ui.add_space(space::S);
            primary_button(ui, self.button).clicked()
        })
        .inner
    }
}

/// A screen whose content is still being worked out.
pub(crate) fn calculating(ui: &mut Ui, sentence: &str) {
    let t = Tokens::of(ui);
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.36);
        ui.label(title(sentence).color(t.quiet));
    });
}
