//! A project as a card: picture, name, and what it costs.

use egui::{
    Align2, CornerRadius, FontFamily, FontId, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use crate::ui::pictures::Picture;
use crate::ui::theme::Tokens;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, radius, size, space};
use crate::ui::widgets::{elided, picture_frame};

/// How wide a card is, in points.
pub(super) const WIDTH: f32 = 264.0;
const PICTURE: f32 = 96.0;
const HEIGHT: f32 = 152.0;

/// Shows the card; a click opens the project.
pub(super) fn show(ui: &mut Ui, words: (&str, &str), spoken: &str, picture: Option<&Picture<'_>>) -> Response {
    let (name, about) = words;
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(WIDTH, HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), spoken));
    let corners = CornerRadius::same(radius::CARD);
    ui.painter().rect_filled(rect, corners, t.card);
    let top = Rect::from_min_size(rect.min, Vec2::new(WIDTH, PICTURE));
    picture_frame(ui, top, picture);
    let lit = response.hovered() || response.has_focus();
    let line = Stroke::new(part::HAIRLINE, if lit { t.accent } else { t.hairline });
    ui.painter().rect_stroke(rect, corners, line, StrokeKind::Inside);
    let left = rect.left() + space::M;
    let room = WIDTH - space::M * 2.0;
    let texts = [
        (name, FontId::new(size::BODY, strong_family()), t.strong, top.bottom() + 19.0),
        (about, FontId::new(size::SMALL, FontFamily::Proportional), t.quiet, top.bottom() + 39.0),
    ];
    for (text, font, ink, y) in texts {
        let galley = elided(ui, text, font, ink, room);
        let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(left, y), galley.size());
        ui.painter().galley(at.min, galley, ink);
    }
    response
}
