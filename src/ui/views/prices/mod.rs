//! The Prices screen: every price, limit, rating and piece of evidence with its source.

use super::screen_bar;
use egui::{CentralPanel, Frame, Label, Margin, ScrollArea, Ui, Vec2};

use crate::domain::Kind;
use crate::present::{PriceRow, kind_title, price_rows};
use crate::prices::PriceList;
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::widgets::{card_frame, dot, hairline};

/// Shares of the width for name, price, limits, rating and evidence.
const COLUMNS: [f32; 5] = [0.18, 0.20, 0.24, 0.16, 0.22];
const HEADS: [&str; 5] = ["Model", "Credits", "What it can do", "Rating", "Evidence"];

/// Shows the whole list.
pub(crate) fn show(ui: &mut Ui, prices: &PriceList) {
    let about = format!("{}, as of {}", prices.provider, prices.revision);
    screen_bar(ui, "Prices", &about, |_| {});
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.window).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for kind in Kind::ALL {
                group(ui, prices, kind);
                ui.add_space(space::S);
            }
            sources(ui, prices);
        });
    });
}

fn group(ui: &mut Ui, prices: &PriceList, kind: Kind) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            dot(ui, t.kind(kind));
            ui.label(strong(kind_title(kind)));
        });
        cells(ui, HEADS.map(|head| caption(head).color(t.faint)));
        for row in price_rows(prices, kind) {
            hairline(ui);
            price_row(ui, &row);
        }
    });
}

fn price_row(ui: &mut Ui, row: &PriceRow) {
    let t = Tokens::of(ui);
    let rows = [
        strong(row.name.clone()),
        body(row.price.clone()),
        caption(row.limits.clone()).color(t.quiet),
        caption(row.rating.clone()).color(t.quiet),
        caption(row.evidence.clone()).color(t.quiet),
    ];
    cells(ui, rows);
    if !row.assumption.is_empty() {
        let words = format!("Assumption: {}.", row.assumption);
        ui.add(Label::new(caption(words).color(t.accent_text)).wrap());
    }
}

fn cells(ui: &mut Ui, texts: [egui::RichText; 5]) {
    let width = ui.available_width() - space::S * 4.0;
    ui.horizontal_top(|ui| {
        for (share, text) in COLUMNS.into_iter().zip(texts) {
            let size = Vec2::new(width * share, 0.0);
            ui.allocate_ui(size, |ui| {
                ui.set_min_width(size.x);
                ui.set_max_width(size.x);
                ui.add(Label::new(text).wrap());
            });
        }
    });
}

fn sources(ui: &mut Ui, prices: &PriceList) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(part::CONTROL_HEIGHT);
        ui.label(strong("Sources"));
        for source in &prices.sources {
            let words = format!("{}; read {}", source.title, source.read);
            ui.add(Label::new(body(words).color(t.quiet)).wrap());
        }
    });
}
