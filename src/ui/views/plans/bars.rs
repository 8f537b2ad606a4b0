//! One month at each plan, as bars.

use egui::{Align, CornerRadius, FontFamily, FontId, Layout, Rect, Sense, Ui, Vec2};

use crate::figures::Basis;
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::{PlanBar, PlansView, Tone};
use crate::ui::theme::ink;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::card_frame;

const NAMES: f32 = 92.0;
const THICK: f32 = 10.0;

/// Shows a bar for each plan.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, words: &PlansView, basis: Basis) {
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(strong(words.bars_title));
        ui.add_space(space::XS);
        let beside = words.bars.iter().map(|bar| said_width(ui, bar)).fold(0.0, f32::max);
        for bar in &words.bars {
            one(ui, scope, (bar, beside), basis);
        }
    });
}

/// The room that the words beside a bar take.
fn said_width(ui: &Ui, bar: &PlanBar) -> f32 {
    let font = FontId::new(size::BODY, FontFamily::Proportional);
    let said = ui.painter().layout_no_wrap(bar.said.text.clone(), font, Tokens::of(ui).strong);
    said.size().x + space::L
}

/// A bar, with so much room for words beside it.
fn one(ui: &mut Ui, scope: &Scope<'_>, (bar, beside): (&PlanBar, f32), basis: Basis) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        let size = Vec2::new(NAMES, part::CONTROL_HEIGHT - space::XS);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(NAMES);
            ui.label(body(bar.name.as_str()).color(t.quiet));
        });
        let room = (ui.available_width() - beside).max(60.0);
        let length = (room * bar.length).max(THICK);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(length, THICK), Sense::hover());
        let corners = CornerRadius::same(5);
        ui.painter().rect_filled(rect, corners, t.raised);
        let short = bar.said.tone == Tone::Over;
        let filled = Rect::from_min_size(rect.min, Vec2::new(rect.width() * bar.filled.min(1.0), rect.height()));
        ui.painter().rect_filled(filled, corners, if short { t.over } else { t.video });
        let asked = FigureQuestion::to_go(Figure::Spare, basis).on(bar.id.clone());
        scope.figure(ui, body(bar.said.text.as_str()).color(ink(t, bar.said.tone)), asked);
    });
}
