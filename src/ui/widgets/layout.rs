//! Frames, lines and rows.

use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Color32, CornerRadius, FontId, Frame, Galley, InnerResponse, Layout, Margin, Rect, Sense, Stroke, Ui, Vec2,
};

use crate::ui::theme::metrics::{card, part, radius, size, space};
use crate::ui::theme::{Tokens, heading};

/// The frame of a card.
pub(crate) fn card_frame(ui: &Ui) -> Frame {
    let t = Tokens::of(ui);
    Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(part::HAIRLINE, t.hairline))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(12))
}

/// A thin horizontal line.
pub(crate) fn hairline(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), part::HAIRLINE), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::ZERO, Tokens::of(ui).hairline);
}

/// The heading of a group, with room for a control at the right.
pub(crate) fn section<R>(ui: &mut Ui, words: &str, right: impl FnOnce(&mut Ui) -> R) -> R {
    row_between(ui, |ui| ui.label(heading(words).color(Tokens::of(ui).faint)), right).1
}

/// A row with contents at the left and at the right, centred vertically.
pub(crate) fn row_between<L, R>(
    ui: &mut Ui,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    let size = Vec2::new(ui.available_width(), part::CONTROL_HEIGHT);
    let InnerResponse { inner, .. } = ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let right = right(ui);
        let rest = Vec2::new(ui.available_width(), part::CONTROL_HEIGHT);
        let left = ui.allocate_ui_with_layout(rest, Layout::left_to_right(Align::Center), left).inner;
        (left, right)
    });
    inner
}

/// An icon beside words that say the same, so it has no accessible name.
pub(crate) fn icon_mark(ui: &mut Ui, icon: &str, color: Color32) {
    let galley = ui.painter().layout_no_wrap(icon.to_owned(), FontId::proportional(size::BODY), color);
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
}

/// The small square that stands for a kind.
pub(crate) fn dot(ui: &mut Ui, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(card::DOT + space::XS, card::DOT), Sense::hover());
    let square = Rect::from_min_size(rect.min, Vec2::splat(card::DOT));
    ui.painter().rect_filled(square, CornerRadius::same(2), color);
}

/// One line of text, shortened with an ellipsis where it does not fit.
pub(crate) fn elided(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    // A title may have 100,000 characters; laying out more than can be seen would cost a frame.
    let line: String = text.lines().next().unwrap_or("").chars().take(400).collect();
    let mut job = LayoutJob::simple_singleline(line, font, color);
    job.wrap = TextWrapping { max_width: width.max(1.0), max_rows: 1, break_anywhere: true, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}
