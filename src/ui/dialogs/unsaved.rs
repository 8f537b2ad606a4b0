//! Save first?

use egui::Ui;

use super::headline;
use crate::ui::request::{Outbox, Request, UnsavedAnswer};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::words::say;

const WIDTH: f32 = 400.0;

pub(super) fn show(ui: &mut Ui, outbox: &Outbox) {
    headline(ui, say!("dialog-save-first"), WIDTH);
    ui.label(body(say!("dialog-unsaved")).color(Tokens::of(ui).quiet));
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let save = primary_button(ui, say!("dialog-save"));
        if ui.memory(|memory| memory.focused().is_none()) {
            save.request_focus();
        }
        if save.clicked() {
            outbox.send(Request::Unsaved(UnsavedAnswer::Save));
        }
        if quiet_button(ui, say!("dialog-discard-changes")).clicked() {
            outbox.send(Request::Unsaved(UnsavedAnswer::Discard));
        }
        if quiet_button(ui, say!("dialog-cancel")).clicked() {
            outbox.send(Request::Unsaved(UnsavedAnswer::Cancel));
        }
    });
}
