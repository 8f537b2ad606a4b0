//! Name and version.

use egui::Ui;

use super::headline;
use crate::prices::PriceList;
use crate::ui::action::Action;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::quiet_button;
use crate::words::say;

const WIDTH: f32 = 460.0;

pub(super) fn show(ui: &mut Ui, prices: &PriceList, outbox: &Outbox) {
    headline(ui, "Creditboard", WIDTH);
    let t = Tokens::of(ui);
    let version = say!("dialog-about-version", version = env!("CARGO_PKG_VERSION"));
    ui.label(body(version));
    let list = say!("dialog-about-prices", provider = &prices.provider, revision = &prices.revision);
    ui.label(body(list).color(t.quiet));
    ui.label(body(say!("dialog-about-independent")).color(t.quiet));
    ui.horizontal(|ui| {
        if quiet_button(ui, say!("dialog-close")).clicked() {
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, say!("dialog-licences")).clicked() {
            outbox.send(Request::Do(Action::Licences));
        }
    });
}
