//! Records takes: whether each was kept, and what was charged for it.
//!
//! The usual case needs three keys: K keeps the unit that is marked and goes on, R rejects a take of it and lists the next
//! one of the same unit, N goes on.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use egui::{Event, Key, Label, ScrollArea, TextEdit, Ui, Vec2};

use super::headline;
use crate::document::Command;
use crate::domain::{AssetId, Credits, Kind, ProjectKey, Take, TakeOutcome, TakeUnit};
use crate::figures::usage::{Proposal, made_from};
use crate::present;
use crate::ui::fields::{AmountField, say_refused};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, strong};
use crate::ui::widgets::{card_frame, primary_button, quiet_button, segmented};
use crate::words::say;
use crate::workspace::Standpoint;

const WIDTH: f32 = 620.0;
const DAY_WIDTH: f32 = 110.0;
/// The highest that the list of assets grows before it scrolls.
const LIST: f32 = 360.0;

/// The takes that can be recorded, and what was entered so far.
#[derive(Clone, Debug)]
pub(crate) struct RecordDraft {
    key: ProjectKey,
    now: NaiveDateTime,
    /// How far the clock of the service is ahead of UTC, in seconds.
    ahead: i32,
    /// The day typed in.
    day: String,
    lines: Vec<RecordLine>,
    /// The line that keys are for.
    marked: usize,
    /// Whether the marked line is yet to be scrolled to.
    moved: bool,
    /// How many more there would be.
    more: usize,
}

/// One take that can be recorded.
#[derive(Clone, Debug)]
pub(crate) struct RecordLine {
    proposal: Proposal,
    /// Its scene and name: `Scene 1 · Wide · final`.
    what: String,
    /// Its unit and how many are kept: `clip 3 of 4 · 5 s`; empty where there is one.
    unit: String,
    /// How many units of the asset are kept: `2 of 4 clips kept`.
    kept: Option<String>,
    /// Such as `Kling v2.1`.
    model: String,
    /// What was charged; `None` until it is typed where no price is known, which is not 0.
    credits: Option<u64>,
    /// How the take ended; `None` while no take was made.
    outcome: Option<TakeOutcome>,
    /// How many takes of the same unit stand before it here.
    round: u32,
    /// What keeping it makes stale, in a sentence.
    warning: Option<String>,
}

impl RecordLine {
    /// A take as it is proposed; `None` when its asset is gone.
    pub(crate) fn of(at: &Standpoint<'_>, proposal: Proposal) -> Option<Self> {
        let target = proposal.target;
        let pair = (target.asset, target.pass);
        let (_, asset) = at.project.asset(target.asset)?;
        let kept = at.done.work(target.asset, target.pass).and_then(|work| present::kept_words(asset.kind(), work));
        Some(Self {
            what: present::take_words(at.project, pair)?,
            unit: present::unit_words(asset.kind(), &proposal).unwrap_or_default(),
            kept,
            model: at.prices.short_name(&proposal.model).to_owned(),
            credits: proposal.credits.map(|credits| credits.get()),
            outcome: None,
            round: 0,
            warning: (asset.kind() == Kind::Image).then(|| still_warning(at, target.asset)).flatten(),
            proposal,
        })
    }

    /// Whether a take was made, and what it cost is yet to be typed.
    fn lacks_credits(&self) -> bool {
        self.credits.is_none() && self.outcome.is_some_and(|outcome| outcome != TakeOutcome::Refunded)
    }

    /// Which take of the same unit it is here: `take 2`; nothing for the first.
    fn again(&self) -> Option<String> {
        (self.round > 0).then(|| say!("record-take-number", number = self.round.saturating_add(1)))
    }

    /// What screen readers call it: `Scene 1 · Wide · clip 3 of 4 · 5 s · take 2`.
    fn name(&self) -> String {
        let unit = Some(self.unit.clone()).filter(|unit| !unit.is_empty());
        let parts: Vec<String> = std::iter::once(self.what.clone()).chain(unit).chain(self.again()).collect();
        parts.join(" · ")
    }
}

impl RecordDraft {
    /// Nothing entered yet. `more` is how many assets are not listed.
    pub(crate) fn of(
        key: ProjectKey,
        (now, ahead): (NaiveDateTime, i32),
        mut lines: Vec<RecordLine>,
        more: usize,
    ) -> Self {
        if let [single] = lines.as_mut_slice() {
            single.outcome = Some(TakeOutcome::Kept);
        }
        // All units together is not the usual case.
        let is_together = |line: &RecordLine| line.proposal.target.unit == TakeUnit::All && line.proposal.units > 1;
        let marked = usize::from(lines.len() > 1 && lines.first().is_some_and(is_together));
        Self { key, now, ahead, day: now.date().to_string(), lines, marked, moved: false, more }
    }

    /// When the takes were made; `None` while the typed day is not a date or lies in the future.
    fn moment(&self) -> Option<NaiveDateTime> {
        let day: NaiveDate = self.day.trim().parse().ok()?;
        let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
        let moment = if day == self.now.date() { self.now } else { day.and_time(noon) };
        (day <= self.now.date()).then_some(moment)
    }

    /// What to record; `None` while nothing is entered, the day is not a date or what a take cost is not known.
    fn takes(&self) -> Option<Vec<Take>> {
        let at = self.moment()?;
        if self.lines.iter().any(RecordLine::lacks_credits) {
            return None;
        }
        // Another day that was named is that day by any clock.
        let ahead = (at == self.now).then_some(self.ahead);
        let said = |line: &RecordLine| {
            let take = line.proposal.clone().take(at, Credits::new(line.credits.unwrap_or_default()), line.outcome?);
            Some(Take { ahead, ..take })
        };
        let takes: Vec<Take> = self.lines.iter().filter_map(said).collect();
        (!takes.is_empty()).then_some(takes)
    }

    /// What became of the take that is marked, and on to the next one. What was not kept is listed once more.
    fn mark(&mut self, outcome: TakeOutcome) {
        if let Some(line) = self.lines.get_mut(self.marked) {
            line.outcome = Some(outcome);
            if outcome != TakeOutcome::Kept {
                let again = RecordLine { outcome: None, round: line.round.saturating_add(1), ..line.clone() };
                self.lines.insert(self.marked.saturating_add(1), again);
            }
        }
        self.go_on();
    }

    fn go_on(&mut self) {
        let last = self.lines.len().saturating_sub(1);
        self.marked = if self.marked >= last { last } else { self.marked.saturating_add(1) };
        self.moved = true;
    }

    /// Takes the three keys, unless a field is being typed in.
    fn take_keys(&mut self, ui: &Ui) {
        if ui.ctx().text_edit_focused() {
            return;
        }
        for key in pressed_keys(ui) {
            match key {
                Key::K => self.mark(TakeOutcome::Kept),
                Key::R => self.mark(TakeOutcome::Rejected),
                _ => self.go_on(),
            }
        }
    }
}

/// The three keys in the order in which they were pressed: fast fingers press several within one frame. A key that is held
/// down counts once.
fn pressed_keys(ui: &Ui) -> Vec<Key> {
    let mut keys = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key { key: key @ (Key::K | Key::R | Key::N), pressed: true, repeat, modifiers, .. }
                if modifiers.is_none() =>
            {
                if !repeat {
                    keys.push(*key);
                }
                false
            }
            _ => true,
        });
    });
    keys
}

/// What another kept take of a still makes stale, before it does.
fn still_warning(at: &Standpoint<'_>, still: AssetId) -> Option<String> {
    made_from(at.figures, at.done, still).map(|used| present::still_words(&used))
}

pub(super) fn show(ui: &mut Ui, draft: &mut RecordDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, if draft.lines.len() == 1 { say!("record-one") } else { say!("record-several") }, WIDTH);
    let sentence = say!("record-about");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    ui.label(caption(say!("record-keys")).color(t.quiet));
    draft.take_keys(ui);
    ScrollArea::vertical().max_height(LIST).auto_shrink([false, true]).show(ui, |ui| {
        let (marked, moved) = (draft.marked, std::mem::take(&mut draft.moved));
        for (place, line) in draft.lines.iter_mut().enumerate() {
            let mark = match (place == marked, moved) {
                (false, _) => LineMark::None,
                (true, false) => LineMark::Here,
                (true, true) => LineMark::MovedHere,
            };
            ui.push_id((line.proposal.target, line.round), |ui| one(ui, line, mark));
        }
        if draft.more > 0 {
            let more = u64::try_from(draft.more).unwrap_or(u64::MAX);
            let words = say!("record-more", count = present::amount(more));
            ui.label(caption(words).color(t.quiet));
        }
    });
    ui.horizontal(|ui| {
        let label = ui.label(body(say!("record-made-on")));
        let edit = TextEdit::singleline(&mut draft.day).hint_text("2026-11-22").desired_width(DAY_WIDTH);
        ui.add(edit).labelled_by(label.id);
        if draft.moment().is_none() {
            ui.label(caption(say!("record-day-wrong")).color(t.over));
        }
    });
    ui.add_space(space::S);
    let takes = draft.takes();
    ui.horizontal(|ui| {
        let count = u64::try_from(takes.as_ref().map_or(0, Vec::len)).unwrap_or(u64::MAX);
        let words = if count == 0 { say!("record-none").to_owned() } else { say!("record-takes", count = count) };
        let button = ui.add_enabled_ui(takes.is_some(), |ui| primary_button(ui, &words));
        if let Some(takes) = takes.filter(|_| button.inner.clicked()) {
            outbox.execute(Command::Record { key: draft.key, takes });
            outbox.send(Request::CloseDialog);
        }
        if quiet_button(ui, say!("dialog-cancel")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

/// Whether the keys are for a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineMark {
    /// They are for another one.
    None,
    /// They are for it.
    Here,
    /// They have just come to it, so it is scrolled to.
    MovedHere,
}

fn one(ui: &mut Ui, line: &mut RecordLine, mark: LineMark) {
    let t = Tokens::of(ui);
    let mut frame = card_frame(ui);
    if mark != LineMark::None {
        frame = frame.stroke(egui::Stroke::new(part::HAIRLINE * 2.0, t.accent));
    }
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = Vec2::new(space::S, space::XS);
        ui.horizontal(|ui| {
            ui.add(Label::new(strong(line.what.as_str())).truncate());
            if !line.unit.is_empty() {
                ui.add(Label::new(body(line.unit.as_str())).truncate());
            }
            if let Some(again) = line.again() {
                ui.add(Label::new(body(again)).truncate());
            }
            ui.add(Label::new(body(line.model.as_str()).color(t.quiet)).truncate());
            if let Some(kept) = &line.kept {
                ui.add(Label::new(caption(kept.as_str()).color(t.quiet)).truncate());
            }
        });
        choose(ui, line);
        if let Some(warning) = line.warning.as_ref().filter(|_| line.outcome == Some(TakeOutcome::Kept)) {
            ui.add(Label::new(caption(warning.as_str()).color(t.accent_text)).wrap());
        }
    });
    if mark == LineMark::MovedHere {
        shown.response.scroll_to_me(None);
    }
}

fn choose(ui: &mut Ui, line: &mut RecordLine) {
    let t = Tokens::of(ui);
    let mut refused = None;
    ui.horizontal_wrapped(|ui| {
        let choices = [
            (None, say!("record-not-made")),
            (Some(TakeOutcome::Kept), present::outcome_title(TakeOutcome::Kept)),
            (Some(TakeOutcome::Rejected), present::outcome_title(TakeOutcome::Rejected)),
            (Some(TakeOutcome::Refunded), present::outcome_title(TakeOutcome::Refunded)),
            (Some(TakeOutcome::Charged), present::outcome_title(TakeOutcome::Charged)),
        ];
        let name = line.name();
        if let Some(outcome) = segmented(ui, &name, line.outcome, &choices) {
            line.outcome = outcome;
        }
        let name = say!("record-charged-for", name = name);
        let suffix = if line.credits.is_some() { say!("record-suffix") } else { "" };
        let field = AmountField {
            nothing: say!("dialog-how-many"),
            ..AmountField::credits(&name, Take::MOST_CREDITS.get(), suffix)
        };
        refused = field.show_known(ui, &mut line.credits).refused;
        if line.proposal.credits.is_none() {
            let words = if line.lacks_credits() { say!("record-type-cost") } else { say!("record-no-price") };
            ui.label(caption(words).color(t.accent_text));
        }
    });
    say_refused(ui, refused);
}
