//! A bar in shares.

use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::ui::theme::Tokens;

/// One part of a bar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BarPart {
    /// Its share of the whole, 0 to 1.
    pub(crate) share: f32,
    pub(crate) color: Color32,
}

/// Paints the parts side by side on a rounded ground. What goes past the end is cut.
pub(crate) fn share_bar(ui: &mut Ui, size: Vec2, name: &str, parts: &[BarPart]) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let rounding = CornerRadius::same(5);
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, rounding, Tokens::of(ui).raised);
    let mut from = rect.left();
    for one in parts {
        let to = (from + rect.width() * one.share).min(rect.right());
        if to > from {
            let part = Rect::from_x_y_ranges(from..=to, rect.y_range());
            let first = from <= rect.left();
            let last = to >= rect.right();
            let corners = CornerRadius {
                nw: if first { rounding.nw } else { 0 },
                sw: if first { rounding.sw } else { 0 },
                ne: if last { rounding.ne } else { 0 },
                se: if last { rounding.se } else { 0 },
            };
            painter.rect_filled(part, corners, one.color);
        }
        from = to.max(from);
    }
    response
}
