//! Asks for a path, where the system shows no file dialog.

use egui::{Key, TextEdit, Ui};

use super::headline;
use crate::present::{self, NotDone};
use crate::ui::intent::Intent;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::words::say;

const WIDTH: f32 = 560.0;

/// What has been typed, and what is wrong with it.
pub(super) struct TypedPath<'a> {
    pub(super) typed: &'a mut String,
    pub(super) problem: Option<&'a NotDone>,
}

pub(super) fn show(ui: &mut Ui, intent: &Intent, path: &mut TypedPath<'_>, outbox: &Outbox) {
    let Some(question) = intent.missing_path() else { return };
    headline(ui, question.headline, WIDTH);
    let t = Tokens::of(ui);
    ui.label(caption(say!("dialog-type-path")).color(t.quiet));
    let edit = TextEdit::singleline(path.typed).hint_text(question.example).desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(say!("dialog-path"));
    // Read before the focus is requested again, which would hide that it was lost.
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if let Some(problem) = path.problem {
        ui.label(body(present::not_done_words(problem)).color(t.over));
    }
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        if primary_button(ui, question.verb).clicked() || entered {
            outbox.send(Request::CheckPath(intent.clone(), path.typed.clone()));
        }
        if quiet_button(ui, say!("dialog-cancel")).clicked() {
            outbox.send(Request::GiveUp);
        }
    });
}
