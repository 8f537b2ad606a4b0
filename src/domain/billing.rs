//! Billing cycles: from one reset day to the next.

use std::fmt;

use chrono::{Datelike as _, Days, NaiveDate};

/// The day of the month on which credits reset, 1 to 31. Shorter months reset on their last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillingDay(u8);

impl BillingDay {
    /// The first of the month.
    pub const FIRST: Self = Self(1);

    /// A billing day; `None` unless 1 to 31.
    pub fn new(day: u8) -> Option<Self> {
        (1..=31).contains(&day).then_some(Self(day))
    }

    /// The day, 1 to 31.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The date on which this day falls in a month, or its last day where the month is shorter.
    fn in_month_of(self, date: NaiveDate) -> NaiveDate {
        let wanted = date.with_day(u32::from(self.0));
        wanted.or_else(|| last_of_month(date)).unwrap_or(date)
    }
}

impl fmt::Display for BillingDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// One billing cycle: `start` is its first day, `end` the next reset, no longer part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cycle {
    /// The first day.
    pub start: NaiveDate,
    /// The next reset day.
    pub end: NaiveDate,
}

impl Cycle {
    /// The cycle that a date lies in.
    pub fn containing(date: NaiveDate, day: BillingDay) -> Self {
        let reset = day.in_month_of(date);
        if date < reset {
            Self { start: day.in_month_of(previous_month(date)), end: reset }
        } else {
            Self { start: reset, end: day.in_month_of(next_month(date)) }
        }
    }

    /// The days from a date to the next reset; 0 on the reset day and after.
    pub fn days_left(self, today: NaiveDate) -> u32 {
        let days = self.end.signed_duration_since(today).num_days();
        u32::try_from(days).unwrap_or(0)
    }
}

fn last_of_month(date: NaiveDate) -> Option<NaiveDate> {
    next_month(date).checked_sub_days(Days::new(1))
}

/// The first day of the next month; the date itself at the end of the calendar.
fn next_month(date: NaiveDate) -> NaiveDate {
    let first = date.with_day(1).unwrap_or(date);
    first.checked_add_months(chrono::Months::new(1)).unwrap_or(date)
}

/// The first day of the month before; the date itself at the start of the calendar.
fn previous_month(date: NaiveDate) -> NaiveDate {
    let first = date.with_day(1).unwrap_or(date);
    first.checked_sub_months(chrono::Months::new(1)).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(today: &str, day: u8, expected: &str) {
        let today: NaiveDate = today.parse().unwrap();
        let cycle = Cycle::containing(today, BillingDay::new(day).unwrap());
        let shown = format!("{} to {}, {} days left", cycle.start, cycle.end, cycle.days_left(today));
        assert_eq!(shown, expected, "on {today} with billing day {day}");
    }

    #[test]
    fn a_cycle_runs_from_reset_to_reset() {
        check("2026-11-22", 14, "2026-11-14 to 2026-12-14, 22 days left");
        check("2026-11-14", 14, "2026-11-14 to 2026-12-14, 30 days left");
        check("2026-11-13", 14, "2026-10-14 to 2026-11-14, 1 days left");
        check("2026-01-05", 14, "2025-12-14 to 2026-01-14, 9 days left");
    }

    #[test]
    fn short_months_reset_on_their_last_day() {
        check("2027-02-10", 31, "2027-01-31 to 2027-02-28, 18 days left");
        check("2028-02-29", 31, "2028-02-29 to 2028-03-31, 31 days left");
        check("2027-03-01", 31, "2027-02-28 to 2027-03-31, 30 days left");
    }

    #[test]
    fn cycles_tile_twenty_years_for_every_billing_day() {
        for day in 1..=31 {
            let day = BillingDay::new(day).unwrap();
            let mut date = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
            while date.year() < 2040 {
                let cycle = Cycle::containing(date, day);
                assert!(cycle.start <= date && date < cycle.end, "{date} lies in {cycle:?}");
                assert_eq!(Cycle::containing(cycle.end, day).start, cycle.end, "no gap, no overlap");
                date = date.succ_opt().unwrap();
            }
        }
    }
}
