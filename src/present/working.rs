//! Working time as a limit of the finish, in words.

use super::{Tone, Toned, number};
use crate::domain::TakesADay;
use crate::figures::usage::{FinishLimit, Finishing};
use crate::words::say;

/// What holds a finish up, behind its day: `, by working time`; nothing where no number of takes a day was typed.
pub fn limit_words(finish: &Finishing) -> &'static str {
    match (finish.working, finish.limit()) {
        (None, _) => "",
        (Some(_), limit) => limit_phrase(limit),
    }
}

/// What holds a finish up: `, by working time`.
pub(super) fn limit_phrase(limit: FinishLimit) -> &'static str {
    match limit {
        FinishLimit::Credits => say!("verdict-by-credits"),
        FinishLimit::WorkingTime => say!("verdict-by-working-time"),
    }
}

/// What a number of takes a day means for the finish.
pub fn takes_a_day_words(takes: Option<TakesADay>) -> String {
    match takes {
        None => say!("verdict-no-takes-a-day").to_owned(),
        Some(takes) => say!("verdict-takes-a-day", count = takes.get()),
    }
}

/// When work is finished and what holds it up, in a sentence; `None` while no number of takes a day was typed.
pub fn working_words(finish: &Finishing, today: chrono::NaiveDate) -> Option<Toned> {
    let working = finish.working?;
    let (count, a_day, made, days) = (working.takes, working.a_day.get(), working.made_today, working.days);
    let (later, from) = (u8::from(working.from > today), number::date(working.from, today));
    let words = match finish.limit() {
        FinishLimit::WorkingTime => say!(
            "verdict-working-time-limits",
            count = count,
            later = later,
            from = from,
            a_day = a_day,
            made = made,
            days = days
        ),
        FinishLimit::Credits => say!(
            "verdict-credits-limit",
            count = count,
            later = later,
            from = from,
            a_day = a_day,
            made = made,
            days = days
        ),
    };
    Some(Toned::new(Tone::Quiet, words))
}
