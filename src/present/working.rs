//! Working time as a limit of the finish, in words.

use super::{Tone, Toned, number};
use crate::domain::TakesADay;
use crate::figures::usage::{FinishLimit, Finishing};

/// What holds a finish up, behind its day: `, by working time`; nothing where no number of takes a day was typed.
pub fn limit_words(finish: &Finishing) -> &'static str {
    match (finish.working, finish.limit()) {
        (None, _) => "",
        (Some(_), limit) => limit_phrase(limit),
    }
}

/// What holds a finish up: `, by working time`.
pub(super) const fn limit_phrase(limit: FinishLimit) -> &'static str {
    match limit {
        FinishLimit::Credits => ", by credits",
        FinishLimit::WorkingTime => ", by working time",
    }
}

/// What a number of takes a day means for the finish.
pub fn takes_a_day_words(takes: Option<TakesADay>) -> String {
    match takes {
        None => {
            "How many takes you can make and look at on a day. Without it credits alone limit the finish.".to_owned()
        }
        Some(takes) => format!(
            "The earliest finish is the later of credits and working time, at {} a day on average, less what was made today.",
            number::counted(takes.get().into(), "take", "takes")
        ),
    }
}

/// How much of today is gone: ` (3 of today made already)`; nothing where nothing is.
pub(super) fn made_today_words(made: u64) -> String {
    if made == 0 { String::new() } else { format!(" ({} of today made already)", number::amount(made)) }
}

/// When work is finished and what holds it up, in a sentence; `None` while no number of takes a day was typed.
pub fn working_words(finish: &Finishing, today: chrono::NaiveDate) -> Option<Toned> {
    let working = finish.working?;
    let takes = number::counted(working.takes, "take", "takes");
    let from =
        if working.from <= today { String::new() } else { format!(" from {}", number::date(working.from, today)) };
    let days = number::counted(working.days, "day", "days");
    let a_day = number::amount(working.a_day.get().into());
    let made = made_today_words(working.made_today);
    let words = match finish.limit() {
        FinishLimit::WorkingTime => {
            format!("Working time is the limit: {takes}{from} at {a_day} a day{made} are {days}.")
        }
        FinishLimit::Credits => {
            format!("Credits are the limit: {takes}{from} at {a_day} a day{made} are {days}, before that.")
        }
    };
    Some(Toned::new(Tone::Quiet, words))
}
