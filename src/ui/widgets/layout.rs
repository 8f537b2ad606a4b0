//! Frames, lines and rows.

use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Color32, CornerRadius, FontId, Frame, Galley, Layout, Margin, Pos2, Rect, Response, RichText, Sense, Stroke,
    Ui, UiBuilder, Vec2,
};

use super::figure::figure;
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
    row_of_height(ui, part::CONTROL_HEIGHT, left, right)
}

/// A button with a figure beside it that says why; those of several rows stand in one column. Returns both responses.
pub(crate) fn row_with_figure(
    ui: &mut Ui,
    button: impl FnOnce(&mut Ui) -> Response,
    text: RichText,
) -> (Response, Response) {
    let amount = |ui: &mut Ui| {
        let room = Vec2::new(part::AMOUNT, part::CONTROL_HEIGHT);
        ui.allocate_ui_with_layout(room, Layout::right_to_left(Align::Center), |ui| figure(ui, text)).inner
    };
    row_between(ui, button, amount)
}

/// The same in a row of another height. Both sides are laid out from left to right, the left side first, so that Tab
/// and screen readers follow the eye. The width of the right side is known from the frame before; where it changes, egui
/// lays the frame out once more before it is shown.
pub(crate) fn row_of_height<L, R>(
    ui: &mut Ui,
    height: f32,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    let id = ui.next_auto_id().with("right side");
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    let from_left = Layout::left_to_right(Align::Center);
    let gap = if known > 0.0 { ui.spacing().item_spacing.x } else { 0.0 };
    let room = Vec2::new((rect.width() - known - gap).max(0.0), height);
    let mut at_left = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(rect.min, room)).layout(from_left));
    let first = left(&mut at_left);
    let start = (rect.right() - known).max(rect.left());
    // As wide as the row, so that a side that grows shows how wide it wants to be.
    let place = Rect::from_min_size(Pos2::new(start, rect.top()), rect.size());
    let mut at_right = ui.new_child(UiBuilder::new().max_rect(place).layout(from_left));
    let second = right(&mut at_right);
    let wanted = at_right.min_rect().width().min(rect.width());
    if (wanted - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, wanted));
        ui.ctx().request_discard("the right side of a row has another width");
    }
    (first, second)
}

/// The room that a panel at the right will leave, to be filled before the panel: reading and Tab order follow the eye.
pub(crate) fn left_of_panel(ui: &mut Ui, width: f32) -> Ui {
    let mut rect = ui.available_rect_before_wrap();
    rect.max.x = (rect.max.x - width).max(rect.min.x);
    part_of(ui, rect)
}

/// The same for a panel at the foot.
pub(crate) fn above_panel(ui: &mut Ui, height: f32) -> Ui {
    let mut rect = ui.available_rect_before_wrap();
    rect.max.y = (rect.max.y - height).max(rect.min.y);
    part_of(ui, rect)
}

fn part_of(ui: &mut Ui, rect: Rect) -> Ui {
    let mut part = ui.new_child(UiBuilder::new().max_rect(rect));
    part.set_clip_rect(rect.intersect(ui.clip_rect()));
    part
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

/// The first of several wordings of one thing, the fullest first, that stands in `width` points; the last where none does.
pub(crate) fn longest_that_fits<'a>(ui: &Ui, wordings: &'a [String], size: f32, width: f32) -> &'a str {
    let (font, ink) = (FontId::new(size, egui::FontFamily::Proportional), Tokens::of(ui).strong);
    let fits = |words: &&String| ui.painter().layout_no_wrap((*words).clone(), font.clone(), ink).size().x <= width;
    wordings.iter().find(fits).or_else(|| wordings.last()).map_or("", String::as_str)
}

/// How wide a text is on one line, in points.
pub(crate) fn text_width(ui: &Ui, text: RichText) -> f32 {
    let text = egui::WidgetText::from(text);
    text.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::TextStyle::Body).size().x
}

/// One line of text, shortened with an ellipsis where it does not fit.
pub(crate) fn elided(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    // A title may have 100,000 characters; laying out more than can be seen would cost a frame.
    let line: String = text.lines().next().unwrap_or("").chars().take(400).collect();
    let mut job = LayoutJob::simple_singleline(line, font, color);
    job.wrap = TextWrapping { max_width: width.max(1.0), max_rows: 1, break_anywhere: true, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}
