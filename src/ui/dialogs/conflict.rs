//! The file was changed or removed by something else.

use egui::Ui;

use super::headline;
use crate::present::ToErrorWords as _;
use crate::storage::SaveError;
use crate::ui::request::{ConflictAnswer, Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::words::say;

const WIDTH: f32 = 480.0;

/// What can be done about a save that failed, besides another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SaveRemedy {
    /// The file was changed by something else: load that.
    LoadTheirs,
    /// The file is gone: put it back.
    PutBack,
    /// What is in the way may be out of it soon.
    TryAgain,
}

pub(super) fn show(ui: &mut Ui, error: &SaveError, remedy: SaveRemedy, outbox: &Outbox) {
    headline(ui, say!("dialog-not-saved"), WIDTH);
    ui.label(body(error.words().to_string()).color(Tokens::of(ui).quiet));
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, say!("dialog-save-mine-elsewhere")).clicked() {
            outbox.send(Request::Conflict(ConflictAnswer::SaveElsewhere));
        }
        let (words, answer) = match remedy {
            SaveRemedy::LoadTheirs => (say!("dialog-load-theirs"), ConflictAnswer::LoadTheirs),
            SaveRemedy::PutBack => (say!("dialog-put-file-back"), ConflictAnswer::SaveAgain),
            SaveRemedy::TryAgain => (say!("dialog-try-again"), ConflictAnswer::SaveAgain),
        };
        if quiet_button(ui, words).clicked() {
            outbox.send(Request::Conflict(answer));
        }
        if quiet_button(ui, say!("dialog-decide-later")).clicked() {
            outbox.send(Request::Conflict(ConflictAnswer::Cancel));
        }
    });
}
