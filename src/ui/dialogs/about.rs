//! Name and version.

use egui::Ui;

use super::headline;
use crate::prices::PriceList;
use crate::ui::action::Action;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::quiet_button;

const WIDTH: f32 = 460.0;

pub(super) fn show(ui: &mut Ui, prices: &PriceList, outbox: &Outbox) {
    headline(ui, "Creditboard", WIDTH);
    let t = Tokens::of(ui);
    let version = format!("Version {}. Plans AI videos against a monthly credit allowance.", env!("CARGO_PKG_VERSION"));
    ui.label(body(version));
    let list = format!("Price list: {}, as of {}.", prices.provider, prices.revision);
    ui.label(body(list).color(t.quiet));
    ui.label(body("Not affiliated with the provider.").color(t.quiet));
    ui.horizontal(|ui| {
        if quiet_button(ui, "Close").clicked() {
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, "Licences").clicked() {
            outbox.send(Request::Do(Action::Licences));
        }
    });
}
