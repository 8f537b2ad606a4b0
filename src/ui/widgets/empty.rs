//! What stands where there is nothing yet.

use egui::{RichText, Ui};

use super::button::primary_button;
use crate::ui::theme::metrics::{size, space};
use crate::ui::theme::{Tokens, body, title};

/// An icon, a sentence and the one thing to do. Returns whether that was clicked.
pub(crate) fn empty_state(ui: &mut Ui, icon: &str, words: (&str, &str), button: &str) -> bool {
    let t = Tokens::of(ui);
    let (headline, sentence) = words;
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.28);
        ui.label(RichText::new(icon).size(size::HEADING * 2.0).color(t.faint));
        ui.label(title(headline).color(t.strong));
        ui.label(body(sentence).color(t.quiet));
        ui.add_space(space::S);
        primary_button(ui, button).clicked()
    })
    .inner
}
