//! What stands over or in place of a screen: a notice, unsaved changes of an earlier run, sums that cannot be counted.

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use crate::present;
use crate::ui::request::{FoundAnswer, Outbox, Request};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{notice, notice_with};
use crate::workspace::FoundChanges;

/// What stands over the screen until it is dismissed.
pub(crate) fn project_notice(ui: &mut Ui, sentence: Option<&str>, outbox: &Outbox) {
    let Some(sentence) = sentence else { return };
    let frame = Frame::new().fill(Tokens::of(ui).window).inner_margin(Margin::symmetric(16, 6));
    Panel::top("project notice").frame(frame).resizable(false).show(ui, |ui| {
        if notice(ui, sentence, Some("Dismiss")) {
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
        let clicked = notice_with(ui, &sentence, &["Recover", "Compare", "Discard"]);
        if let Some(answer) = clicked.and_then(|place| answers.get(place)) {
            outbox.send(Request::Found(*answer));
        }
    });
}

/// A project whose sums cannot be counted. Undo is in the menu.
pub(crate) fn too_large(ui: &mut Ui, why: &str) {
    let t = Tokens::of(ui);
    CentralPanel::default().frame(Frame::new().fill(t.window).inner_margin(Margin::same(24))).show(ui, |ui| {
        let sentence =
            format!("The costs can’t be calculated: {why}. Undo the last change (Ctrl+Z) or edit this asset.");
        ui.label(body(sentence).color(t.over));
    });
}
