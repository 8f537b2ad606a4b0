//! One folder for each screen. Views draw and ask; they change nothing.

pub(crate) mod board;
pub(crate) mod plans;
pub(crate) mod prices;
pub(crate) mod start;

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use super::theme::metrics::part;
use super::theme::{Tokens, body, title};

/// A screen's own bar: its name, a few words, and controls at the right.
pub(crate) fn screen_bar(ui: &mut Ui, words: (&str, &str), right: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    let (name, about) = words;
    let frame = Frame::new().fill(t.window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("screen bar").frame(frame).exact_size(part::BAR_HEIGHT).resizable(false).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            right(ui);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.label(title(name));
                ui.add(egui::Label::new(body(about).color(t.quiet)).truncate());
            });
        });
    });
}
