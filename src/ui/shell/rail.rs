//! The rail with the screens.

use egui::{Align2, CornerRadius, FontFamily, FontId, Frame, Margin, Panel, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::ui::action::Action;
use crate::ui::request::Outbox;
use crate::ui::state::Screen;
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::{part, radius, size, space};

/// The height of one screen's button.
const BUTTON: f32 = 56.0;

/// Shows the screens; the current one is marked.
pub(crate) fn rail(ui: &mut Ui, now: Screen, outbox: &Outbox) {
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.panel).inner_margin(Margin::symmetric(6, 8));
    Panel::left("rail").frame(frame).exact_size(part::RAIL_WIDTH).resizable(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for screen in Screen::RAIL {
            if button(ui, screen, screen == now) {
                outbox.act(Action::Show(screen));
            }
        }
    });
}

fn button(ui: &mut Ui, screen: Screen, chosen: bool) -> bool {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, screen.label()));
    let lit = chosen || response.hovered();
    if lit {
        ui.painter().rect_filled(rect, CornerRadius::same(radius::GROUP), t.raised);
    }
    if response.has_focus() {
        let line = Stroke::new(part::HAIRLINE, t.accent);
        ui.painter().rect_stroke(rect, CornerRadius::same(radius::GROUP), line, egui::StrokeKind::Inside);
    }
    let ink = if lit { t.strong } else { t.quiet };
    let icon = FontId::new(size::RAIL_ICON, FontFamily::Proportional);
    let word = FontId::new(size::SMALL, FontFamily::Proportional);
    ui.painter().text(rect.center() - Vec2::Y * 9.0, Align2::CENTER_CENTER, screen.icon(), icon, ink);
    ui.painter().text(rect.center() + Vec2::Y * 14.0, Align2::CENTER_CENTER, screen.label(), word, ink);
    response.on_hover_text(screen.tooltip()).clicked()
}
