//! When work is finished: credits limit it, and so does the time of those who make the takes. The later one holds.
//!
//! Takes count on average, like credits, and what is free on the plan takes time as well. A take that waits for the credits
//! of a later cycle is not made before it, so what is left to make from each cycle on is counted from its first day.

use std::sync::Arc;

use chrono::{Days, NaiveDate};

use crate::domain::{BillingDay, Cycle, Project, TakeLog, TakesADay};

/// How many takes of a project can be made on a day, and those that were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkingDays {
    /// How many on a day; `None` while nobody said.
    pub a_day: Option<TakesADay>,
    made: Arc<TakeLog>,
}

impl WorkingDays {
    /// Those of a project.
    pub fn of(project: &Project) -> Self {
        Self { a_day: project.takes_a_day, made: Arc::clone(&project.takes) }
    }

    /// The takes that were made on a day, each unit one, whatever became of them.
    pub fn made_on(&self, day: NaiveDate) -> u64 {
        let of_day = self.made.counting().filter(|take| take.date() == day);
        of_day.fold(0_u64, |sum, take| sum.saturating_add(take.units()))
    }
}

/// How many takes are made in each cycle on average, in parts of a take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakesByCycle {
    parts: u128,
    cycles: Vec<u128>,
}

/// What of two limits holds a project up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinishLimit {
    /// The credits that its takes wait for.
    Credits,
    /// The time that making the takes needs.
    WorkingTime,
}

/// The day on which work is finished at the earliest, and what it follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finishing {
    /// The day: the later one of both.
    pub day: NaiveDate,
    /// The day on which the credits of the last take are there.
    pub credits: NaiveDate,
    /// How long the takes need; `None` while nobody said how many can be made a day.
    pub working: Option<WorkingTime>,
}

/// How long takes need, from the cycle on that leads to the latest day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingTime {
    /// The first day: today, or the first day of a cycle.
    pub from: NaiveDate,
    /// The takes from then on, on average, rounded up.
    pub takes: u64,
    /// How many of them can be made a day.
    pub a_day: TakesADay,
    /// How many takes were made today already: so many fewer are left of it. None where it starts later.
    pub made_today: u64,
    /// The days that they take; today only where something of it is left.
    pub days: u64,
    /// The last one.
    pub until: NaiveDate,
}

impl FinishLimit {
    /// The id used on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Credits => "credits",
            Self::WorkingTime => "working time",
        }
    }
}

impl Finishing {
    /// What holds it up.
    pub fn limit(&self) -> FinishLimit {
        match self.working {
            Some(working) if working.until > self.credits => FinishLimit::WorkingTime,
            _ => FinishLimit::Credits,
        }
    }
}

impl TakesByCycle {
    pub(super) const fn of(parts: u128, cycles: Vec<u128>) -> Self {
        Self { parts, cycles }
    }

    /// The earliest day on which all of it is made, where so many takes can be made a day. What was made today is of today's
    /// number.
    pub fn finish(&self, days: &WorkingDays, today: NaiveDate, billing_day: BillingDay) -> Finishing {
        let made = days.a_day.map_or(0, |_| days.made_on(today));
        let mut cycle = Cycle::containing(today, billing_day);
        let mut left = self.cycles.iter().fold(0_u128, |sum, takes| sum.saturating_add(*takes));
        let (mut credits, mut working) = (today, None::<WorkingTime>);
        for takes in &self.cycles {
            credits = cycle.start.max(today);
            let made = if credits == today { made } else { 0 };
            if let Some(time) = days.a_day.and_then(|a_day| self.time(left, (a_day, made), credits))
                && working.is_none_or(|longest| time.until > longest.until)
            {
                working = Some(time);
            }
            left = left.saturating_sub(*takes);
            cycle = Cycle::containing(cycle.end, billing_day);
        }
        let day = working.map_or(credits, |working| working.until.max(credits));
        Finishing { day, credits, working }
    }

    /// How long so many takes need; `None` where there are none.
    fn time(&self, takes: u128, (a_day, made_today): (TakesADay, u64), from: NaiveDate) -> Option<WorkingTime> {
        let takes = takes.div_ceil(self.parts.max(1));
        let takes = u64::try_from(takes).unwrap_or(u64::MAX);
        let each = u64::from(a_day.get());
        let of_first = each.saturating_sub(made_today);
        let days = match of_first {
            0 => takes.div_ceil(each),
            some => takes.saturating_sub(some).div_ceil(each).saturating_add(u64::from(takes > 0)),
        };
        let idle = u64::from(of_first == 0);
        let after = days.checked_sub(1)?.saturating_add(idle);
        let until = from.checked_add_days(Days::new(after)).unwrap_or(NaiveDate::MAX);
        Some(WorkingTime { from, takes, a_day, made_today, days, until })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_later_of_credits_and_working_time_holds() {
        let billing = BillingDay::new(14).unwrap();
        let check = |cycles: &[u128], a_day: Option<u64>, expected: &str, limit: FinishLimit| {
            let a_day = a_day.map(|takes| TakesADay::new(takes).unwrap());
            let days = WorkingDays { a_day, ..WorkingDays::default() };
            let found = TakesByCycle::of(2, cycles.to_vec()).finish(&days, day("2026-11-22"), billing);
            assert_eq!((found.day, found.limit()), (day(expected), limit), "{cycles:?} at {a_day:?}");
        };
        check(&[], Some(1), "2026-11-22", FinishLimit::Credits);
        check(&[40], None, "2026-11-22", FinishLimit::Credits);
        check(&[40], Some(20), "2026-11-22", FinishLimit::Credits);
        check(&[41], Some(20), "2026-11-23", FinishLimit::WorkingTime);
        check(&[40, 0, 2], Some(20), "2027-01-14", FinishLimit::Credits);
        // What waits for credits is not made before they are there.
        check(&[40, 100], Some(10), "2026-12-18", FinishLimit::WorkingTime);
        check(&[2_000, 2], Some(10), "2027-03-02", FinishLimit::WorkingTime);
        check(&[u128::MAX], Some(1), "+262142-12-31", FinishLimit::WorkingTime);
    }

    #[test]
    fn what_was_made_today_is_of_todays_number() {
        let check = |takes: u128, made: u64, expected: (u64, &str)| {
            let a_day = TakesADay::new(4).unwrap();
            let found = TakesByCycle::of(1, vec![takes]).time(takes, (a_day, made), day("2026-11-22")).unwrap();
            assert_eq!((found.days, found.until), (expected.0, day(expected.1)), "{takes} takes, {made} made today");
        };
        check(9, 0, (3, "2026-11-24"));
        check(9, 3, (3, "2026-11-24"));
        check(10, 3, (4, "2026-11-25"));
        check(1, 3, (1, "2026-11-22"));
        // Nothing is left of today.
        check(9, 4, (3, "2026-11-25"));
        check(1, 9, (1, "2026-11-23"));
    }

    #[test]
    fn resets_are_counted_from_the_next() {
        let check = |billing_day: u8, resets: usize, expected: &str| {
            let billing_day = BillingDay::new(billing_day).unwrap();
            let takes = TakesByCycle::of(1, vec![1; resets + 1]);
            let found = takes.finish(&WorkingDays::default(), day("2026-11-22"), billing_day);
            assert_eq!((found.day, found.working), (day(expected), None), "{resets} resets on {billing_day}");
        };
        check(14, 1, "2026-12-14");
        check(14, 16, "2028-03-14");
        check(31, 1, "2026-11-30");
        check(31, 4, "2027-02-28");
        check(31, 5, "2027-03-31");
    }
}
