//! Buttons: the primary one, quiet ones, and icon buttons.

use egui::{Button, CornerRadius, Response, Stroke, StrokeKind, Ui, Vec2};

use crate::ui::theme::metrics::{part, radius, size};
use crate::ui::theme::{Tokens, body, strong};

/// The primary button of a screen.
pub(crate) fn primary_button(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    let button = Button::new(strong(text).color(t.on_accent)).fill(t.accent).stroke(Stroke::NONE);
    let response = ui.add(button.min_size(Vec2::new(0.0, part::CONTROL_HEIGHT)));
    focus_ring(ui, &response, 2.0);
    response
}

/// Marks a focused control that has no outline of its own; `out` is how far outside of it, in points.
pub(crate) fn focus_ring(ui: &Ui, response: &Response, out: f32) {
    if response.has_focus() {
        let line = Stroke::new(part::FOCUS, Tokens::of(ui).accent);
        let corners = CornerRadius::same(radius::CONTROL);
        ui.painter().rect_stroke(response.rect.expand(out), corners, line, StrokeKind::Inside);
    }
}

/// A button beside the primary one.
pub(crate) fn quiet_button(ui: &mut Ui, text: &str) -> Response {
    let t = Tokens::of(ui);
    let button = Button::new(body(text)).fill(t.card).min_size(Vec2::new(0.0, part::CONTROL_HEIGHT));
    ui.add(button)
}

/// A button with an icon only. `name` is its accessible name and its tooltip.
pub(crate) fn icon_button(ui: &mut Ui, icon: &str, name: &str) -> Response {
    let t = Tokens::of(ui);
    let side = part::CONTROL_HEIGHT - 2.0;
    let button = Button::new(body(icon).size(size::TITLE).color(t.quiet)).frame_when_inactive(false);
    let padding = ui.spacing().button_padding;
    ui.spacing_mut().button_padding = Vec2::new(5.0, 3.0);
    let response = ui.add(button.min_size(Vec2::splat(side)));
    ui.spacing_mut().button_padding = padding;
    response.accessible_name(name).on_hover_text(name)
}
