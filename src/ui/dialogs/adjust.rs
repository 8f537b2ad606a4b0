//! The balance that the service’s site shows: it reveals takes that were not recorded.

use chrono::NaiveDateTime;
use egui::{Label, Ui};

use super::headline;
use crate::domain::{Adjustment, AdjustmentId, Credits, Validity};
use crate::present;
use crate::ui::fields::{AmountField, say_refused};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{primary_button, quiet_button};

const WIDTH: f32 = 440.0;
/// More than any plan grants.
const MOST: u64 = 1_000_000_000;

/// What is left, by our records and by the site.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AdjustDraft {
    now: NaiveDateTime,
    known: Option<Credits>,
    /// What the site shows; `None` until it is typed where our records do not know.
    left: Option<u64>,
}

impl AdjustDraft {
    /// Starts from what our records say is left.
    pub(crate) fn of(known: Option<Credits>, now: NaiveDateTime) -> Self {
        Self { now, known, left: known.map(|left| left.get()) }
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut AdjustDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, "Adjust the balance", WIDTH);
    let known =
        draft.known.map_or_else(String::new, |left| format!(" Your recorded takes leave {}.", present::credits(left)));
    let sentence = format!("How many credits does the service’s site show for this cycle?{known}");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    let refused = ui.horizontal(|ui| {
        let label = ui.label(body("The site shows"));
        let suffix = if draft.left.is_some() { " credits left" } else { "" };
        let field = AmountField { nothing: "how many?", ..AmountField::credits("", MOST, suffix) };
        let shown = field.show_known(ui, &mut draft.left);
        shown.response.labelled_by(label.id);
        shown.refused
    });
    say_refused(ui, refused.inner);
    ui.add(Label::new(body("Takes you record from now on are subtracted from this.").color(t.quiet)).wrap());
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let button = ui.add_enabled_ui(draft.left.is_some(), |ui| primary_button(ui, "Use this balance"));
        if let Some(left) = draft.left.filter(|_| button.inner.clicked()) {
            let (id, left) = (AdjustmentId::random(), Credits::new(left));
            let adjustment = Adjustment { id, edits: 0, validity: Validity::Counts, at: draft.now, ahead: None, left };
            outbox.send(Request::Adjust(adjustment));
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, "Cancel").clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}
