//! Records takes: whether each was kept, and what was charged for it.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use egui::{Label, ScrollArea, TextEdit, Ui, Vec2};

use super::headline;
use crate::document::Command;
use crate::domain::{Credits, ProjectKey, Take, TakeOutcome};
use crate::figures::usage::Proposal;
use crate::present;
use crate::ui::fields::credits_drag;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::widgets::{card_frame, primary_button, quiet_button, segmented};

const WIDTH: f32 = 620.0;
const DAY_WIDTH: f32 = 110.0;
/// The highest that the list of assets grows before it scrolls.
const LIST: f32 = 360.0;

/// The takes that can be recorded, and what was entered so far.
#[derive(Clone, Debug)]
pub(crate) struct RecordDraft {
    key: ProjectKey,
    now: NaiveDateTime,
    /// The day typed in.
    day: String,
    lines: Vec<Line>,
    /// How many more there would be.
    more: usize,
}

/// One asset in one pass.
#[derive(Clone, Debug)]
struct Line {
    proposal: Proposal,
    /// Its scene and name: `Scene 1 · Wide · final`.
    what: String,
    /// Such as `Kling v2.1`.
    model: String,
    credits: u64,
    /// How the take ended; `None` while no take was made.
    outcome: Option<TakeOutcome>,
}

impl RecordDraft {
    /// Nothing entered yet; each proposal comes with its name and its model. `more` is how many are not listed.
    pub(crate) fn of(
        key: ProjectKey,
        now: NaiveDateTime,
        proposals: Vec<(Proposal, String, String)>,
        more: usize,
    ) -> Self {
        let single = proposals.len() == 1;
        let line = |(proposal, what, model): (Proposal, String, String)| Line {
            credits: proposal.credits.unwrap_or_default().get(),
            outcome: single.then_some(TakeOutcome::Kept),
            proposal,
            what,
            model,
        };
        let lines = proposals.into_iter().map(line).collect();
        Self { key, now, day: now.date().to_string(), lines, more }
    }

    /// When the takes were made; `None` while the typed day is not a date or lies in the future.
    fn moment(&self) -> Option<NaiveDateTime> {
        let day: NaiveDate = self.day.trim().parse().ok()?;
        let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
        let moment = if day == self.now.date() { self.now } else { day.and_time(noon) };
        (day <= self.now.date()).then_some(moment)
    }

    /// What to record; `None` while nothing is entered or the day is not a date.
    fn takes(&self) -> Option<Vec<Take>> {
        let at = self.moment()?;
        let said = |line: &Line| Some(line.proposal.clone().take(at, Credits::new(line.credits), line.outcome?));
        let takes: Vec<Take> = self.lines.iter().filter_map(said).collect();
        (!takes.is_empty()).then_some(takes)
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut RecordDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, if draft.lines.len() == 1 { "Record a take" } else { "Record takes" }, WIDTH);
    let sentence = "Say whether you kept each take and what it cost. A refunded take costs nothing.";
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    ScrollArea::vertical().max_height(LIST).auto_shrink([false, true]).show(ui, |ui| {
        for line in &mut draft.lines {
            ui.push_id((line.proposal.asset, line.proposal.pass), |ui| one(ui, line));
        }
        if draft.more > 0 {
            let more = u64::try_from(draft.more).unwrap_or(u64::MAX);
            let words = format!("and {} more: record them in the inspector", present::amount(more));
            ui.label(caption(words).color(t.quiet));
        }
    });
    ui.horizontal(|ui| {
        let label = ui.label(body("Made on"));
        let edit = TextEdit::singleline(&mut draft.day).hint_text("2026-11-22").desired_width(DAY_WIDTH);
        ui.add(edit).labelled_by(label.id);
        if draft.moment().is_none() {
            ui.label(caption("a day like 2026-11-22, not in the future").color(t.over));
        }
    });
    ui.add_space(space::S);
    let takes = draft.takes();
    ui.horizontal(|ui| {
        let count = u64::try_from(takes.as_ref().map_or(0, Vec::len)).unwrap_or(u64::MAX);
        let words = if count == 0 {
            "Record".to_owned()
        } else {
            format!("Record {}", present::counted(count, "take", "takes"))
        };
        let button = ui.add_enabled_ui(takes.is_some(), |ui| primary_button(ui, &words));
        if let Some(takes) = takes.filter(|_| button.inner.clicked()) {
            outbox.execute(Command::Record { key: draft.key, takes });
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, "Cancel").clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

fn one(ui: &mut Ui, line: &mut Line) {
    let t = Tokens::of(ui);
    card_frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = Vec2::new(space::S, space::XS);
        ui.horizontal(|ui| {
            ui.add(Label::new(strong(line.what.as_str())).truncate());
            ui.add(Label::new(body(line.model.as_str()).color(t.quiet)).truncate());
        });
        ui.horizontal_wrapped(|ui| {
            let choices = [
                (None, "Not made"),
                (Some(TakeOutcome::Kept), present::outcome_title(TakeOutcome::Kept)),
                (Some(TakeOutcome::Rejected), present::outcome_title(TakeOutcome::Rejected)),
                (Some(TakeOutcome::Refunded), present::outcome_title(TakeOutcome::Refunded)),
                (Some(TakeOutcome::Charged), present::outcome_title(TakeOutcome::Charged)),
            ];
            if let Some(outcome) = segmented(ui, &line.what, line.outcome, &choices) {
                line.outcome = outcome;
            }
            let drag = credits_drag(&mut line.credits, Take::MOST_CREDITS.get(), " credits");
            let field = ui.add_sized(Vec2::new(110.0, part::CONTROL_HEIGHT), drag);
            field.accessible_name(format!("Charged for {}", line.what));
            if line.proposal.credits.is_none() {
                ui.label(caption("no price is known").color(t.accent_text));
            }
        });
    });
}
