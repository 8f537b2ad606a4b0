//! What stands over or in place of a screen: a notice, unsaved changes of an earlier run, sums that cannot be counted.

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use crate::present;
use crate::storage::shown;
use crate::ui::request::{CopyAnswer, FoundAnswer, Outbox, Request, WhoseAnswer};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{notice, notice_with};
use crate::words::say;
use crate::workspace::{FoundChanges, OpenProject, WorkspaceNote};

/// What stands over the screen until it is dismissed.
pub(crate) fn project_notice(ui: &mut Ui, notes: &[WorkspaceNote], outbox: &Outbox) {
    if notes.is_empty() {
        return;
    }
    let frame = Frame::new().fill(Tokens::of(ui).window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("project notice").frame(frame).resizable(false).show(ui, |ui| {
        if notice(ui, &present::notes_words(notes), Some(say!("window-dismiss"))) {
            outbox.send(Request::DismissNotice);
        }
    });
}

/// Unsaved changes of an earlier run, until the user has decided about them.
pub(crate) fn found_bar(ui: &mut Ui, found: &FoundChanges, outbox: &Outbox) {
    let frame = Frame::new().fill(Tokens::of(ui).window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("unsaved changes").frame(frame).resizable(false).show(ui, |ui| {
        let answers = [FoundAnswer::Recover, FoundAnswer::Compare, FoundAnswer::Discard];
        let sentence = present::unsaved_changes(found.at, found.changes.len());
        let clicked =
            notice_with(ui, &sentence, &[say!("window-recover"), say!("window-compare"), say!("window-discard")]);
        if let Some(answer) = clicked.and_then(|place| answers.get(place)) {
            outbox.send(Request::Found(*answer));
        }
    });
}

/// What is to be said about takes that were not recorded here, and about a file that is a copy, until the user has.
pub(crate) fn provenance_bars(ui: &mut Ui, open: &OpenProject, outbox: &Outbox) {
    let frame = Frame::new().fill(Tokens::of(ui).window).inner_margin(Margin::symmetric(16, 6));
    let provenance = open.provenance();
    if let Some(original) = provenance.copy_of() {
        Panel::top("a copy").frame(frame).resizable(false).show(ui, |ui| {
            let answers = [CopyAnswer::Together, CopyAnswer::Apart];
            let sentence = present::copy_words(&shown(original));
            let clicked = notice_with(ui, &sentence, &[say!("window-one-project"), say!("window-keep-apart")]);
            if let Some(answer) = clicked.and_then(|place| answers.get(place)) {
                outbox.send(Request::SettleCopy(*answer));
            }
        });
    }
    if let Some(unknown) = provenance.asks_whose() {
        Panel::top("other takes").frame(frame).resizable(false).show(ui, |ui| {
            let answers = [WhoseAnswer::Mine, WhoseAnswer::Others];
            let sentence = present::unknown_takes_words(unknown);
            let clicked = notice_with(ui, &sentence, &[say!("window-mine"), say!("window-others")]);
            if let Some(answer) = clicked.and_then(|place| answers.get(place)) {
                outbox.send(Request::Whose(*answer));
            }
        });
    }
}

/// A project whose sums cannot be counted. Undo is in the menu.
pub(crate) fn too_large(ui: &mut Ui, why: &str) {
    let t = Tokens::of(ui);
    CentralPanel::default().frame(Frame::new().fill(t.window).inner_margin(Margin::same(24))).show(ui, |ui| {
        let sentence = say!("window-too-large", why = &why);
        ui.label(body(sentence).color(t.over));
    });
}
