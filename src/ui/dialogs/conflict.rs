//! The file was changed or removed by something else.

use egui::Ui;

use super::headline;
use crate::ui::request::{ConflictAnswer, Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};

const WIDTH: f32 = 480.0;

pub(super) fn show(ui: &mut Ui, sentence: &str, theirs: bool, outbox: &Outbox) {
    headline(ui, "Not saved", WIDTH);
    ui.label(body(sentence).color(Tokens::of(ui).quiet));
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, "Save mine under another name…").clicked() {
            outbox.send(Request::Conflict(ConflictAnswer::SaveElsewhere));
        }
        if theirs && quiet_button(ui, "Discard mine, load the other version").clicked() {
            outbox.send(Request::Conflict(ConflictAnswer::LoadTheirs));
        }
        if quiet_button(ui, "Decide later").clicked() {
            outbox.send(Request::Conflict(ConflictAnswer::Cancel));
        }
    });
}
