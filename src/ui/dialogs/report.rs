//! A report of a problem: what helps others to find it, without a word of whose files these are.

use egui::{Label, ScrollArea, Ui};

use super::headline;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{page_keys, primary_button, quiet_button};
use crate::words::say;

const WIDTH: f32 = 520.0;

pub(super) fn show(ui: &mut Ui, report: &str, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, say!("dialog-report"), WIDTH);
    let sentence = say!("dialog-report-about");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    let height = ui.ctx().content_rect().height() * 0.5;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        page_keys(ui);
        ui.add(Label::new(body(report)).wrap());
    });
    ui.horizontal(|ui| {
        if primary_button(ui, say!("dialog-copy")).clicked() {
            ui.ctx().copy_text(report.to_owned());
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, say!("dialog-close")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
