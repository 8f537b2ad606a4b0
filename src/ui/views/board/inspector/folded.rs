//! A folded asset in two lines: what it is and costs, how it is made and whether it is. A click unfolds it.

use egui::{
    Align2, CornerRadius, FontFamily, FontId, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::super::card::letter_mark;
use super::asset;
use crate::domain::{Asset, Scene};
use crate::figures::{AssetContext, AssetFigures};
use crate::present::{self, LineRow};
use crate::ui::state::View;
use crate::ui::theme::fonts::strong_family;
use crate::ui::theme::metrics::{card, part, radius, size, space};
use crate::ui::theme::{Tokens, icons, ink};
use crate::ui::views::Scope;
use crate::ui::widgets::elided;
use crate::words::say;

/// The height of both lines.
const HEIGHT: f32 = 46.0;
/// From the middle of the row to the middle of each line.
const LINE: f32 = 9.0;

/// An asset with its scene and what it costs.
pub(super) struct AssetOfScene<'a> {
    pub(super) scene: &'a Scene,
    pub(super) asset: &'a Asset,
    pub(super) costs: &'a AssetFigures,
}

/// Shows the row, and unfolds the asset where that is asked for.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &mut View, of: &AssetOfScene<'_>) {
    let AssetOfScene { scene, asset: one, costs } = *of;
    let owner = present::asset_name(one, &scene.assets);
    let credits = asset::credits(scope, view, (Some(scene), one, costs));
    let size = Vec2::new(ui.available_width(), HEIGHT);
    let row = ui.push_id(("asset", one.id.get()), |ui| ui.allocate_exact_size(size, Sense::click())).inner;
    let (rect, response) = row;
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Button, true, say!("inspector-unfold", owner = &owner, credits = &credits.text))
    });
    if response.clicked() {
        view.unfolded.set(scene.id, Some(one.id));
    }
    if response.has_focus() {
        view.asset_in_hand = Some(one.id);
    }
    if !ui.is_rect_visible(rect) {
        return;
    }
    let t = Tokens::of(ui);
    let painter = ui.painter();
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, CornerRadius::same(radius::CONTROL), t.card);
    }
    if response.has_focus() {
        let line = Stroke::new(part::FOCUS, t.accent);
        painter.rect_stroke(rect, CornerRadius::same(radius::CONTROL), line, StrokeKind::Inside);
    }
    let below = [rect.left_bottom(), rect.right_bottom()];
    painter.line_segment(below, Stroke::new(part::HAIRLINE, t.hairline));
    let (upper, lower) = (rect.center().y - LINE, rect.center().y + LINE);
    let dot = Rect::from_center_size(Pos2::new(rect.left() + space::S, upper), Vec2::splat(card::DOT));
    painter.rect_filled(dot, CornerRadius::same(2), t.kind(one.kind()));
    let (strong, small) =
        (FontId::new(size::BODY, strong_family()), FontId::new(size::SMALL, FontFamily::Proportional));
    let (from, to) = (rect.left() + space::L, rect.right() - space::S);
    let total =
        painter.text(Pos2::new(to, upper), Align2::RIGHT_CENTER, &credits.text, strong.clone(), ink(t, credits.tone));
    let label = if one.label.trim().is_empty() { present::kind_label(one.kind()) } else { one.label.as_str() };
    let room = total.left() - from - space::XL - space::S;
    let label = elided(ui, label, strong, t.strong, room);
    let caret = Pos2::new(from + label.size().x + space::S, upper);
    painter.galley(Align2::LEFT_CENTER.anchor_size(Pos2::new(from, upper), label.size()).min, label, t.strong);
    painter.text(caret, Align2::LEFT_CENTER, icons::CARET_RIGHT, small.clone(), t.quiet);
    let made = present::made_words(one, &scope.open.takes_of(one.id), scope.at.done);
    let state = elided(ui, &made.text, small.clone(), ink(t, made.tone), rect.width() / 2.0);
    let line = about(scope, view, scene, one);
    let begins = line.letter.map_or(from, |letter| letter_mark(ui, Pos2::new(from, lower), letter) + space::XS);
    let room = to - begins - state.size().x - space::S;
    painter.galley(Align2::RIGHT_CENTER.anchor_size(Pos2::new(to, lower), state.size()).min, state, t.quiet);
    let about = elided(ui, &line.text, small, t.quiet, room);
    painter.galley(Align2::LEFT_CENTER.anchor_size(Pos2::new(begins, lower), about.size()).min, about, t.quiet);
}

/// Model and amount, as the card has them.
fn about(scope: &Scope<'_>, view: &View, scene: &Scene, one: &Asset) -> LineRow {
    let context = AssetContext::of_scene(scene, scope.project().speech_rounding);
    present::line(&scope.lens(view), one, crate::figures::Sum::ZERO, &context)
}
