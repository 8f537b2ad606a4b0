//! A picture in a frame of another shape.

use egui::epaint::CornerRadiusF32;
use egui::{Align2, CornerRadius, FontFamily, FontId, Image, Pos2, Rect, Ui, Vec2};

use crate::ui::pictures::Picture;
use crate::ui::theme::metrics::{radius, size, space};
use crate::ui::theme::{Tokens, icons};
use crate::words::say;

/// The upper part of a card: the picture cropped to fill it, or an icon that says why there is none.
pub(crate) fn picture_frame(ui: &Ui, rect: Rect, picture: Option<&Picture<'_>>) {
    let t = Tokens::of(ui);
    let corners = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    ui.painter().rect_filled(rect, corners, t.raised);
    let (icon, note) = match picture {
        Some(Picture::Ready(texture)) => {
            let image = Image::from_texture(*texture).uv(crop(texture.size_vec2(), rect.size()));
            image.corner_radius(CornerRadius::from(CornerRadiusF32::from(corners))).paint_at(ui, rect);
            return;
        }
        Some(Picture::Loading) => (icons::HOURGLASS, say!("window-picture-loading")),
        Some(Picture::Missing) => (icons::WARNING, say!("window-picture-missing")),
        None => (icons::IMAGE, ""),
    };
    let center = rect.center();
    let font = FontId::new(size::HEADING, FontFamily::Proportional);
    ui.painter().text(center - Vec2::Y * space::XS, Align2::CENTER_CENTER, icon, font, t.faint);
    let font = FontId::new(size::CAPTION, FontFamily::Proportional);
    ui.painter().text(center + Vec2::Y * space::L, Align2::CENTER_CENTER, note, font, t.faint);
}

/// A picture cropped to fill a small frame.
pub(crate) fn picture_in(ui: &Ui, rect: Rect, texture: &egui::TextureHandle) {
    let image = Image::from_texture(texture).uv(crop(texture.size_vec2(), rect.size()));
    image.corner_radius(CornerRadius::same(3)).paint_at(ui, rect);
}

/// The middle part of a picture that fills a frame of another shape, in texture coordinates.
fn crop(picture: Vec2, frame: Vec2) -> Rect {
    let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
    if picture.x <= 0.0 || picture.y <= 0.0 || frame.y <= 0.0 {
        return whole;
    }
    let (shape, wanted) = (picture.x / picture.y, frame.x / frame.y);
    let shown = if shape > wanted { Vec2::new(wanted / shape, 1.0) } else { Vec2::new(1.0, shape / wanted) };
    Rect::from_center_size(whole.center(), shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_cropped_in_its_middle() {
        let wide = crop(Vec2::new(400.0, 100.0), Vec2::new(200.0, 100.0));
        assert_eq!((wide.left(), wide.right()), (0.25, 0.75), "the sides go");
        let tall = crop(Vec2::new(100.0, 400.0), Vec2::new(100.0, 100.0));
        assert_eq!((tall.top(), tall.bottom()), (0.375, 0.625), "top and bottom go");
        assert_eq!(crop(Vec2::ZERO, Vec2::new(1.0, 1.0)).size(), Vec2::splat(1.0), "nothing to crop");
    }
}
