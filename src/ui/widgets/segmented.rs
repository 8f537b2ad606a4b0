//! A switch: choices side by side, or in a menu where there is no room for that; exactly one of them is chosen.

use egui::{Button, CornerRadius, Frame, Margin, Popup, Stroke, Ui, Vec2};

use super::button::focus_ring;
use crate::ui::theme::metrics::{part, radius};
use crate::ui::theme::{Tokens, body, icons, strong};
use crate::words::say;

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
            for (value, label) in choices {
                let chosen = *value == now;
                let words = if chosen { strong(*label).color(t.strong) } else { body(*label).color(t.quiet) };
                let line = if chosen { Stroke::new(part::HAIRLINE, t.control_line) } else { Stroke::NONE };
                let button = Button::selectable(chosen, words).stroke(line);
                let button = button.min_size(Vec2::new(0.0, part::CONTROL_HEIGHT - 4.0));
                let button = if chosen { button.fill(t.raised) } else { button };
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

/// The same choices in a menu behind the chosen one. Returns the one that was clicked, unless it was chosen already.
pub(crate) fn switch_menu<T: PartialEq + Copy>(ui: &mut Ui, name: &str, now: T, choices: &[(T, &str)]) -> Option<T> {
    let chosen = choices.iter().find(|(value, _)| *value == now).map_or("", |(_, label)| *label);
    let button = Button::new(body(format!("{chosen}  {}", icons::CARET_DOWN)).color(Tokens::of(ui).quiet));
    let response =
        ui.add(button).accessible_name(say!("window-now-chosen", name = name, chosen = chosen)).on_hover_text(name);
    let shown = Popup::menu(&response).show(|ui| {
        let mut picked = None;
        for (value, label) in choices {
            let response = ui.selectable_label(*value == now, body(*label));
            if response.accessible_name(format!("{name}: {label}")).clicked() {
                picked = Some(*value);
            }
        }
        picked
    });
    shown?.inner.filter(|picked| *picked != now)
}
