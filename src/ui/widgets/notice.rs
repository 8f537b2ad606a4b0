//! Notices and badges: a word beside a number, a sentence with a way out.

use egui::{Align, Color32, CornerRadius, Frame, Label, Layout, Margin, Response, Stroke, Ui};

use crate::ui::theme::metrics::{part, radius};
use crate::ui::theme::{Tokens, body, caption, strong};

/// What a badge means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Badge {
    /// The one of the user.
    Accent,
    /// Good news.
    Good,
}

/// A word on a ground of its own.
pub(crate) fn badge(ui: &mut Ui, kind: Badge, text: &str) -> Response {
    let t = Tokens::of(ui);
    let (ground, ink): (Color32, Color32) = match kind {
        Badge::Accent => (t.notice, t.accent_text),
        Badge::Good => (t.raised, t.good),
    };
    Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(radius::CONTROL))
        .inner_margin(Margin::symmetric(6, 2))
        .show(ui, |ui| ui.label(caption(text).color(ink)))
        .response
}

/// A sentence that the user should see, with at most one button. Returns whether that was clicked.
pub(crate) fn notice(ui: &mut Ui, sentence: &str, button: Option<&str>) -> bool {
    let t = Tokens::of(ui);
    let frame = Frame::new()
        .fill(t.notice)
        .stroke(Stroke::new(part::HAIRLINE, t.notice_line))
        .corner_radius(CornerRadius::same(radius::GROUP))
        .inner_margin(Margin::symmetric(10, 6));
    let shown = frame.show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let clicked = button.is_some_and(|text| {
                let link = egui::Button::new(strong(text).color(t.accent_text)).frame_when_inactive(false);
                ui.add(link).clicked()
            });
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(body(sentence).color(t.notice_text)).wrap());
            });
            clicked
        })
        .inner
    });
    shown.inner
}

/// The same in one line, as wide as its words, for rows that are laid out from the right.
pub(crate) fn notice_line(ui: &mut Ui, sentence: Option<&str>, button: &str) -> bool {
    let t = Tokens::of(ui);
    let frame = Frame::new()
        .fill(t.notice)
        .stroke(Stroke::new(part::HAIRLINE, t.notice_line))
        .corner_radius(CornerRadius::same(radius::GROUP))
        .inner_margin(Margin::symmetric(4, 1));
    let shown = frame.show(ui, |ui| {
        let link = egui::Button::new(strong(button).color(t.accent_text)).frame_when_inactive(false);
        let clicked = ui.add(link).clicked();
        if let Some(sentence) = sentence {
            ui.add(Label::new(body(sentence).color(t.notice_text)).extend());
            ui.add_space(4.0);
        }
        clicked
    });
    shown.inner
}

/// A way to save: what instead, how much, and what that costs. Returns whether it was taken.
pub(crate) fn swap_row(ui: &mut Ui, headline: &str, saving: &str, receipt: &[&str]) -> bool {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let text = body(headline).color(t.notice_text);
    let button = egui::Button::new(text)
        .right_text(strong(saving).color(t.accent_text))
        .fill(t.notice)
        .stroke(Stroke::new(part::HAIRLINE, t.notice_line))
        .min_size(egui::Vec2::new(width, part::CONTROL_HEIGHT))
        .truncate();
    let name = format!("Swap to {headline}, {saving} credits");
    let clicked = ui.add(button).accessible_name(name).on_hover_text("Click to swap").clicked();
    for line in receipt.iter().filter(|line| !line.is_empty()) {
        ui.add(Label::new(caption(*line).color(t.quiet)).wrap());
    }
    clicked
}
