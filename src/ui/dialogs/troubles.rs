//! What is wrong for longer than a moment.

use egui::{Label, Ui};

use super::headline;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::primary_button;
use crate::words::say;

const WIDTH: f32 = 480.0;

pub(super) fn show(ui: &mut Ui, sentences: &[String], outbox: &Outbox) {
    headline(ui, say!("dialog-troubles"), WIDTH);
    let ink = Tokens::of(ui).strong;
    for sentence in sentences {
        ui.add(Label::new(body(sentence.as_str()).color(ink)).wrap());
    }
    ui.add_space(space::S);
    if primary_button(ui, say!("dialog-close")).clicked() {
        outbox.send(Request::CloseDialog);
    }
}
