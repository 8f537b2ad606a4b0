//! A project as a card: picture, name, and what it costs.

use egui::text::LayoutJob;
use egui::{
    CornerRadius, FontFamily, FontId, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::ui::pictures::Picture;
use crate::ui::theme::Tokens;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{part, radius, size, space};
use crate::ui::widgets::picture_frame;

/// How wide a card is, in points.
pub(super) const WIDTH: f32 = 242.0;
const PICTURE: f32 = 96.0;
/// A name may take so many rows.
const NAME_ROWS: usize = 2;
/// More letters than stand in those.
const LONGEST: usize = 400;
const HEIGHT: f32 = 168.0;

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
        (name, FontId::new(size::BODY, strong_family()), t.strong, NAME_ROWS),
        (about, FontId::new(size::SMALL, FontFamily::Proportional), t.quiet, 1),
    ];
    let mut at = Pos2::new(left, top.bottom() + space::S + 2.0);
    for (text, font, ink, rows) in texts {
        // A title may have 100,000 characters.
        let mut job = LayoutJob::simple(text.chars().take(LONGEST).collect(), font, ink, room);
        job.wrap.max_rows = rows;
        let galley = ui.painter().layout_job(job);
        let below = galley.size().y + space::XS;
        ui.painter().galley(at, galley, ink);
        at.y += below;
    }
    response
}
