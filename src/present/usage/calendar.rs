//! The project laid over the coming cycles, in words.

use chrono::NaiveDate;

use super::went::span;
use crate::domain::PlanId;
use crate::figures::Basis;
use crate::figures::usage::{Finish, FinishLimit, NeverMade, RunSheet, Schedule, ScheduledCycle, Ways, WorkPart};
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::working::{limit_phrase, working_words};
use crate::present::{Tone, Toned, number};
use crate::words::say;

/// More cycles are counted, not listed.
const MOST: usize = 24;

/// When the project is made, and how it could be made sooner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScheduleView {
    /// One row for each cycle in which something is made.
    pub cycles: Vec<ScheduleRow>,
    /// What else is to be said: more cycles, work that no cycle can pay.
    pub notes: Vec<Toned>,
    /// When it is done: on this plan, upgraded for a month, with the swaps; then on each plan.
    pub finishes: Vec<FinishRow>,
}

/// What is made in a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleRow {
    /// From when to when.
    pub cycle: String,
    /// What is done in it: `12 assets`, and what goes on in the next.
    pub work: String,
    /// What it takes of the allowance: `2,330`.
    pub credits: String,
}

/// When the project is done one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishRow {
    /// The way: `Wait on Pro`, `Visionary for a month`, `On Studio`.
    pub way: String,
    /// When it is done, and in how many cycles.
    pub done: Toned,
    /// What to ask to see why; `None` where nothing is explained.
    pub asked: Option<FigureQuestion>,
}

/// The schedule in words; `yours` is the plan of the account.
pub fn schedule(
    (schedule, sheet): (&Schedule, &RunSheet<'_>),
    (ways, each): (&Ways<'_>, &[Finish<'_>]),
    yours: &PlanId,
    today: NaiveDate,
) -> ScheduleView {
    let row = |cycle: &ScheduledCycle| cycle_row(cycle, today);
    let mut notes = Vec::new();
    let more = schedule.cycles.len().saturating_sub(MOST);
    if more > 0 {
        notes.push(Toned::new(Tone::Quiet, say!("usage-more-cycles", count = more)));
    }
    if schedule.unpriced > 0 {
        notes.push(Toned::new(Tone::Warn, say!("usage-unpriced-not-placed", count = schedule.unpriced)));
    }
    if let Some(first) = schedule.never.first().and_then(|place| sheet.at(*place)) {
        let (count, label) = (schedule.never.len(), first.1.asset.label.as_str());
        let words = match schedule.why_never {
            Some(NeverMade::TooLate) => say!("usage-never-too-late", count = count, label = label),
            Some(NeverMade::TooDear) | None => say!("usage-never-too-dear", count = count, label = label),
        };
        notes.push(Toned::new(Tone::Over, words));
    }
    notes.extend(schedule.finishing.and_then(|finish| working_words(&finish, today)));
    let asked = FigureQuestion::to_go(Figure::Finish, Basis::Expected).in_both();
    let wait = finish_row(say!("usage-wait-on", plan = &ways.wait.plan.name), &ways.wait, today);
    let mut finishes = vec![FinishRow { asked: Some(asked.clone()), ..wait }];
    finishes.extend(
        ways.upgrades.iter().map(|one| finish_row(say!("usage-for-a-month", plan = &one.plan.name), one, today)),
    );
    // Steps count as so many more credits: where a take costs too much for any cycle, cheaper ones may not.
    finishes.extend(
        ways.swap
            .as_ref()
            .filter(|(_, one)| one.date.is_some())
            .map(|(saved, one)| finish_row(say!("usage-with-the-steps", credits = *saved), one, today)),
    );
    let others = each.iter().filter(|one| one.plan.id != *yours);
    finishes.extend(others.map(|one| {
        let row = finish_row(say!("usage-on-from-now", plan = &one.plan.name), one, today);
        FinishRow { asked: Some(asked.clone().on(one.plan.id.clone())), ..row }
    }));
    ScheduleView { cycles: schedule.cycles.iter().take(MOST).map(row).collect(), notes, finishes }
}

fn cycle_row(cycle: &ScheduledCycle, today: NaiveDate) -> ScheduleRow {
    let count = |part: WorkPart| cycle.work.iter().filter(|work| work.part == part).count();
    let done = u64::try_from(count(WorkPart::Ends)).unwrap_or(u64::MAX);
    let work = match (done, count(WorkPart::Begins)) {
        (0, 1..) => say!("usage-work-part").to_owned(),
        (_, 1..) => say!("usage-work-and-part", done = done),
        (_, 0) => say!("usage-work", done = done),
    };
    ScheduleRow { cycle: span(cycle.cycle, today), work, credits: number::credits(cycle.credits) }
}

fn finish_row(way: String, finish: &Finish<'_>, today: NaiveDate) -> FinishRow {
    let cycles = finish.cycles.map_or(0, |cycles| u64::try_from(cycles).unwrap_or(u64::MAX));
    let done = match finish.date {
        None => match finish.why_never.filter(|_| finish.cycles.is_some()) {
            Some(NeverMade::TooDear) => Toned::new(Tone::Over, say!("usage-never-too-dear-short")),
            Some(why @ NeverMade::TooLate) => Toned::new(Tone::Over, never_word(why)),
            None => Toned::new(Tone::Warn, say!("usage-not-known-yet")),
        },
        // An average that is covered is no promise: whether it fits is the verdict’s to say.
        Some(date) if cycles <= 1 && date <= today => Toned::new(Tone::Plain, say!("usage-this-cycle")),
        Some(date) => {
            let limit = match finish.limit {
                FinishLimit::Credits => "",
                limit @ FinishLimit::WorkingTime => limit_phrase(limit),
            };
            // What is free on the plan waits for no cycle, only for working time.
            let date = number::date(date, today);
            Toned::new(Tone::Plain, say!("usage-done-about", date = date, limit = limit, cycles = cycles))
        }
    };
    FinishRow { way, done, asked: None }
}

/// That something is never done, in few words.
pub fn never_word(why: NeverMade) -> &'static str {
    match why {
        NeverMade::TooDear => say!("usage-never"),
        NeverMade::TooLate => say!("usage-not-within-100-years"),
    }
}
