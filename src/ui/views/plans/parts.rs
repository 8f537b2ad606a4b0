//! What makes a board on another service, asset by asset, and how the table above is to be read.

use egui::{Label, Role, Sense, Ui, Vec2, WidgetInfo};

use super::services::{ROW, ServiceCell, ServiceColumn, heads, paint};
use crate::present::{ServicePart, ServiceRow};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, ink};
use crate::ui::widgets::{card_frame, section};
use crate::words::say;

/// Asset, the model here, the model there, and what they cost here and there.
const COLUMNS: [ServiceColumn; 5] = [
    ServiceColumn { share: 0.17, is_right: false },
    ServiceColumn { share: 0.2, is_right: false },
    ServiceColumn { share: 0.33, is_right: false },
    ServiceColumn { share: 0.14, is_right: true },
    ServiceColumn { share: 0.16, is_right: true },
];
/// The share of the width that the parts have beside the words.
const SHARE: f32 = 0.64;

/// Shows the parts of a row, and beside or below them how to read the table.
pub(super) fn show(ui: &mut Ui, chosen: Option<(&ServiceRow, &[ServicePart])>) {
    if ui.ctx().content_rect().width() < part::NARROW {
        if let Some(chosen) = chosen {
            of_row(ui, chosen);
            ui.add_space(space::M);
        }
        reading(ui);
        return;
    }
    let whole = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        if let Some(chosen) = chosen {
            ui.vertical(|ui| {
                ui.set_width((whole - space::M) * SHARE);
                of_row(ui, chosen);
            });
        }
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            reading(ui);
        });
    });
}

fn of_row(ui: &mut Ui, (row, parts): (&ServiceRow, &[ServicePart])) {
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        section(ui, &say!("service-asset-by-asset", name = row.name()), |_| {});
        ui.spacing_mut().item_spacing.y = 0.0;
        heads(
            ui,
            &COLUMNS,
            &[
                say!("service-asset"),
                say!("service-here"),
                say!("service-there"),
                say!("service-cost-here"),
                say!("service-cost-there"),
            ],
        );
        for part in parts {
            one(ui, part);
        }
    });
}

fn one(ui: &mut Ui, part: &ServicePart) {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, part.spoken.as_str()));
    let there =
        if part.why.is_empty() { part.there.text.clone() } else { format!("{} · {}", part.there.text, part.why) };
    let cells = [
        ServiceCell::plain(part.things.as_str(), t.strong),
        ServiceCell::plain(part.here.as_str(), t.quiet),
        ServiceCell::plain(there, ink(t, part.there.tone)),
        ServiceCell::toned(ui, &part.cost_here.text, part.cost_here.tone),
        ServiceCell::toned(ui, &part.cost_there.text, part.cost_there.tone),
    ];
    let cut = paint(ui, rect, &COLUMNS, &cells);
    if !cut.is_empty() {
        response.on_hover_text(cut.join("\n"));
    }
}

fn reading(ui: &mut Ui) {
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        section(ui, say!("service-how-to-read"), |_| {});
        ui.add(Label::new(body(say!("service-reading")).color(Tokens::of(ui).quiet)).wrap());
    });
}
