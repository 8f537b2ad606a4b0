//! What the service's own site says is left: takes that nobody recorded are found out that way.

use chrono::NaiveDateTime;
use egui::{Label, Ui};

use super::headline;
use crate::domain::{Adjustment, AdjustmentId, Credits, Validity};
use crate::present;
use crate::ui::fields::credits_drag;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};

const WIDTH: f32 = 440.0;
/// More than any plan grants.
const MOST: u64 = 1_000_000_000;

/// What is left, as far as we know and as the site says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AdjustDraft {
    now: NaiveDateTime,
    known: Option<Credits>,
    left: u64,
}

impl AdjustDraft {
    /// What we think is left, to be corrected.
    pub(crate) fn of(known: Option<Credits>, now: NaiveDateTime) -> Self {
        Self { now, known, left: known.unwrap_or_default().get() }
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut AdjustDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, "Adjust the balance", WIDTH);
    let known =
        draft.known.map_or_else(String::new, |left| format!(" By what is recorded it is {}.", present::credits(left)));
    let sentence = format!("What does the service’s site say is left in this cycle?{known}");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    ui.horizontal(|ui| {
        let label = ui.label(body("The site says"));
        ui.add(credits_drag(&mut draft.left, MOST, " credits left")).labelled_by(label.id);
    });
    ui.add(Label::new(body("Takes that you record from now on come off this.").color(t.quiet)).wrap());
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        if primary_button(ui, "Use this balance").clicked() {
            let id = AdjustmentId::random();
            let left = Credits::new(draft.left);
            let adjustment = Adjustment { id, edits: 0, validity: Validity::Counts, at: draft.now, left };
            outbox.send(Request::Adjust(adjustment));
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, "Cancel").clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
