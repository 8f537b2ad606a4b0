//! A switch: choices side by side, exactly one of them chosen.

use egui::{Button, CornerRadius, Frame, Margin, Stroke, Ui, Vec2};

use super::button::focus_ring;
use crate::ui::theme::Tokens;
use crate::ui::theme::body;
use crate::ui::theme::metrics::{part, radius};

/// Shows the choices side by side. Returns the one that was clicked, unless it was chosen already.
pub(crate) fn segmented<T: PartialEq + Copy>(ui: &mut Ui, name: &str, now: T, choices: &[(T, &str)]) -> Option<T> {
    let t = Tokens::of(ui);
    let mut picked = None;
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(part::HAIRLINE, t.hairline))
        .corner_radius(CornerRadius::same(radius::GROUP))
        .inner_margin(Margin::same(2));
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            // In a row from the right the first choice still stands at the left.
            let from_right = ui.layout().prefer_right_to_left();
            let order: Vec<usize> =
                if from_right { (0..choices.len()).rev().collect() } else { (0..choices.len()).collect() };
            for (value, label) in order.into_iter().filter_map(|place| choices.get(place)) {
                let chosen = *value == now;
                let ink = if chosen { t.strong } else { t.quiet };
                let button = Button::selectable(chosen, body(*label).color(ink))
                    .fill(if chosen { t.raised } else { t.card })
                    .stroke(Stroke::NONE)
                    .min_size(Vec2::new(0.0, part::CONTROL_HEIGHT - 4.0));
                let response = ui.add(button).accessible_name(format!("{name}: {label}"));
                focus_ring(ui, &response, 0.0);
                if response.clicked() && !chosen {
                    picked = Some(*value);
                }
            }
        });
    });
    picked
}
