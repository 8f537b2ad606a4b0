//! The clock, handed in, so that a test can say which day it is.

use std::time::SystemTime;

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Timelike as _};

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
        self.local().date_naive()
    }

    /// The user's time of day: `12:04`.
    pub fn time_of_day(self) -> String {
        self.local().format("%H:%M").to_string()
    }

    /// This moment in the user's local time, to the second.
    pub fn moment(self) -> NaiveDateTime {
        let now = self.local().naive_local();
        now.with_nanosecond(0).unwrap_or(now)
    }

    fn local(self) -> DateTime<Local> {
        DateTime::from(self.now())
    }
}
