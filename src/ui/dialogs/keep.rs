//! A version of the board to keep beside it, by a name.

use std::sync::Arc;

use egui::{Key, Label, TextEdit, Ui};

use super::headline;
use crate::advice::Act;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::words::say;

const WIDTH: f32 = 460.0;

/// What is kept, and its name so far.
#[derive(Clone, Debug)]
pub(crate) struct KeepDraft {
    name: String,
    /// What is done on it that is not done on the board.
    acts: Arc<[Act]>,
    /// The names of those that are kept.
    taken: Arc<[String]>,
}

impl KeepDraft {
    /// The board with these changes, called so for now.
    pub(crate) const fn of(name: String, acts: Arc<[Act]>, taken: Arc<[String]>) -> Self {
        Self { name, acts, taken }
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut KeepDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, say!("dialog-keep-version"), WIDTH);
    let sentence = if draft.acts.is_empty() { say!("dialog-keep-copy") } else { say!("dialog-keep-steps") };
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    let edit = TextEdit::singleline(&mut draft.name)
        .hint_text(say!("dialog-keep-name-hint"))
        .char_limit(60)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(say!("dialog-keep-name"));
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let name = draft.name.trim();
    let is_taken = draft.taken.iter().any(|taken| taken.eq_ignore_ascii_case(name));
    if is_taken {
        ui.label(body(say!("dialog-keep-taken", name = name)).color(t.over));
    }
    let usable = !is_taken && name.chars().any(char::is_alphanumeric);
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let keep = ui.add_enabled_ui(usable, |ui| primary_button(ui, say!("dialog-keep"))).inner;
        if usable && (keep.clicked() || entered) {
            outbox.send(Request::KeepVersion { name: name.to_owned(), acts: Arc::clone(&draft.acts) });
        }
        if quiet_button(ui, say!("dialog-cancel")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
