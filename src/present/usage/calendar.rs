//! The project laid over the coming cycles, in words.

use chrono::NaiveDate;

use super::went::span;
use crate::domain::PlanId;
use crate::figures::Basis;
use crate::figures::usage::{Finish, FinishLimit, NeverMade, RunSheet, Schedule, ScheduledCycle, Ways, WorkPart};
use crate::figures::why::{Figure, FigureQuestion};
use crate::present::working::{limit_phrase, working_words};
use crate::present::{Tone, Toned, number};

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
        let cycles = number::counted(u64::try_from(more).unwrap_or(u64::MAX), "more cycle", "more cycles");
        notes.push(Toned::new(Tone::Quiet, format!("and {cycles}")));
    }
    if schedule.unpriced > 0 {
        let work = number::counted(schedule.unpriced.into(), "asset has", "assets have");
        notes.push(Toned::new(Tone::Warn, format!("{work} no known price and no place in the schedule yet.")));
    }
    if let Some(first) = schedule.never.first().and_then(|place| sheet.at(*place)) {
        let count = u64::try_from(schedule.never.len()).unwrap_or(u64::MAX);
        let assets = number::counted(count, "asset", "assets");
        let label = first.1.asset.label.as_str();
        let words = match schedule.why_never {
            Some(NeverMade::TooLate) => {
                format!("{assets} can’t be made on this plan within 100 years, “{label}” first.")
            }
            Some(NeverMade::TooDear) | None => {
                format!(
                    "{assets} can never be made on this plan, “{label}” first: one take costs more than the allowance."
                )
            }
        };
        notes.push(Toned::new(Tone::Over, words));
    }
    notes.extend(schedule.finishing.and_then(|finish| working_words(&finish, today)));
    let asked = FigureQuestion::to_go(Figure::Finish, Basis::Expected).in_both();
    let wait = finish_row(format!("Wait on {}", ways.wait.plan.name), &ways.wait, today);
    let mut finishes = vec![FinishRow { asked: Some(asked.clone()), ..wait }];
    finishes.extend(ways.upgrades.iter().map(|one| finish_row(format!("{} for a month", one.plan.name), one, today)));
    // Steps count as so many more credits: where a take costs too much for any cycle, cheaper ones may not.
    finishes.extend(ways.swap.as_ref().filter(|(_, one)| one.date.is_some()).map(|(saved, one)| {
        finish_row(format!("With the steps on Swaps, {} less on average", number::credits(*saved)), one, today)
    }));
    let others = each.iter().filter(|one| one.plan.id != *yours);
    finishes.extend(others.map(|one| {
        let row = finish_row(format!("On {} from now on", one.plan.name), one, today);
        FinishRow { asked: Some(asked.clone().on(one.plan.id.clone())), ..row }
    }));
    ScheduleView { cycles: schedule.cycles.iter().take(MOST).map(row).collect(), notes, finishes }
}

fn cycle_row(cycle: &ScheduledCycle, today: NaiveDate) -> ScheduleRow {
    let count = |part: WorkPart| cycle.work.iter().filter(|work| work.part == part).count();
    let done = u64::try_from(count(WorkPart::Ends)).unwrap_or(u64::MAX);
    let assets = number::counted(done, "asset", "assets");
    let work = match (done, count(WorkPart::Begins)) {
        (0, 1..) => "a part of one asset".to_owned(),
        (_, 1..) => format!("{assets}, and a part of one more"),
        (_, 0) => assets,
    };
    ScheduleRow { cycle: span(cycle.cycle, today), work, credits: number::credits(cycle.credits) }
}

fn finish_row(way: String, finish: &Finish<'_>, today: NaiveDate) -> FinishRow {
    let cycles = finish.cycles.map_or(0, |cycles| u64::try_from(cycles).unwrap_or(u64::MAX));
    let done = match finish.date {
        None => match finish.why_never.filter(|_| finish.cycles.is_some()) {
            Some(NeverMade::TooDear) => Toned::new(Tone::Over, "never: one take costs more than the allowance"),
            Some(why @ NeverMade::TooLate) => Toned::new(Tone::Over, never_word(why)),
            None => Toned::new(Tone::Warn, "not known yet"),
        },
        // An average that is covered is no promise: whether it fits is the verdict’s to say.
        Some(date) if cycles <= 1 && date <= today => Toned::new(Tone::Plain, "this cycle"),
        Some(date) => {
            // What is free on the plan waits for no cycle, only for working time.
            let cycles = match cycles {
                0 => String::new(),
                cycles => format!(", {}", number::counted(cycles, "cycle", "cycles")),
            };
            let limit = match finish.limit {
                FinishLimit::Credits => "",
                limit @ FinishLimit::WorkingTime => limit_phrase(limit),
            };
            let when = format!("about {}{limit}{cycles}", number::date(date, today));
            Toned::new(Tone::Plain, when)
        }
    };
    FinishRow { way, done, asked: None }
}

/// That something is never done, in few words.
pub fn never_word(why: NeverMade) -> &'static str {
    match why {
        NeverMade::TooDear => "never",
        NeverMade::TooLate => "not within 100 years",
    }
}
