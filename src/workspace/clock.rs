//! The clock, handed in, so that a test can say which day it is.

use std::time::SystemTime;

use crate::domain::ResetTime;
use chrono::{DateTime, Datelike as _, Local, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Utc};

/// Where the window takes the time from.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    now: fn() -> SystemTime,
}

impl Clock {
    /// A clock that says what this function says.
    pub const fn new(now: fn() -> SystemTime) -> Self {
        Self { now }
    }

    /// The system's own clock.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock for the window")]
    pub fn system() -> Self {
        Self::new(SystemTime::now)
    }

    /// This moment.
    pub fn now(self) -> SystemTime {
        (self.now)()
    }

    /// The user's date.
    pub fn today(self) -> NaiveDate {
        local_time(self.now()).date()
    }

    /// The user's time of day: `12:04`.
    pub fn time_of_day(self) -> String {
        local_time(self.now()).format("%H:%M").to_string()
    }

    /// This moment by the clock of the service, whose day begins when credits reset; to the second. Takes and balances are
    /// dated by it, so that the same account answers the same in every time zone.
    pub fn by_service(self, reset: ResetTime) -> NaiveDateTime {
        let now = reset.by_service(self.utc());
        within(now).with_nanosecond(0).unwrap_or(now)
    }

    /// This moment in UTC.
    pub fn utc(self) -> NaiveDateTime {
        utc_time(self.now())
    }

    /// This moment in the user's local time, to the second.
    pub fn moment(self) -> NaiveDateTime {
        let now = local_time(self.now());
        now.with_nanosecond(0).unwrap_or(now)
    }
}

/// A moment in the user's local time, for any setting of the clock.
///
/// Files and the usage store write years with four digits: a clock before the year 1 is taken as its first day, one after
/// 9999 as its last.
pub fn local_time(at: SystemTime) -> NaiveDateTime {
    within(utc_time(at).and_utc().with_timezone(&Local).naive_local())
}

/// A moment in UTC, within the same years.
fn utc_time(at: SystemTime) -> NaiveDateTime {
    let utc = match at.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).ok().and_then(|seconds| utc(seconds, since.subsec_nanos())),
        Err(before) => {
            let until = before.duration();
            let seconds = i64::try_from(until.as_secs()).ok().and_then(i64::checked_neg);
            // Part of a second before a whole one.
            match until.subsec_nanos() {
                0 => seconds.and_then(|seconds| utc(seconds, 0)),
                nanos => {
                    let seconds = seconds.and_then(|seconds| seconds.checked_sub(1));
                    seconds.and_then(|seconds| utc(seconds, NANOS.saturating_sub(nanos)))
                }
            }
        }
    };
    utc.map_or_else(|| end(at > SystemTime::UNIX_EPOCH), |utc| within(utc.naive_utc()))
}

/// The same moment, or the nearest in a year of four digits.
fn within(at: NaiveDateTime) -> NaiveDateTime {
    if (1..=9_999).contains(&at.year()) { at } else { end(at.year() > 1) }
}

/// The first moment of the year 1, or of the last day of 9999.
fn end(after: bool) -> NaiveDateTime {
    let (year, month, day) = if after { (9_999, 12, 31) } else { (1, 1, 1) };
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default().and_time(NaiveTime::MIN)
}

/// The nanoseconds of a second.
const NANOS: u32 = 1_000_000_000;

/// A moment so many seconds after 1970; `None` beyond the years 0 to 10000.
fn utc(seconds: i64, nanos: u32) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(seconds, nanos).filter(|utc| (0..=10_000).contains(&utc.year()))
}
