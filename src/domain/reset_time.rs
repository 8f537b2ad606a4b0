//! The time of day at which credits reset, in the time zone of the service.

use std::fmt;
use std::str::FromStr;

use chrono::{FixedOffset, NaiveDateTime, NaiveTime, Offset as _, TimeDelta, TimeZone as _, Timelike as _};
use chrono_tz::{TZ_VARIANTS, Tz};

use super::take::utc_of;

/// When credits reset on the billing day. Unless said it is midnight in UTC: services rarely name it.
///
/// A day of the service begins at this time. Cycles, takes and balances are counted by these days, wherever the user's
/// computer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResetTime {
    /// Minutes after midnight, 0 to 1,439.
    minutes: u16,
    zone: ResetZone,
}

/// A time zone: one with a name, which knows summer time, or a fixed difference to UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetZone {
    /// One of the time zone database.
    Named(Tz),
    /// So much ahead of UTC, or behind it.
    Fixed(FixedOffset),
}

/// The minutes of a day.
const DAY: u16 = 1_440;

/// The seconds of a day.
const DAY_SECONDS: i64 = 86_400;

/// A moment so many seconds later, or the moment itself where that is beyond all dates.
fn after(at: NaiveDateTime, seconds: i64) -> NaiveDateTime {
    at.checked_add_signed(TimeDelta::seconds(seconds)).unwrap_or(at)
}

impl Default for ResetTime {
    fn default() -> Self {
        Self { minutes: 0, zone: ResetZone::Named(Tz::UTC) }
    }
}

impl ResetTime {
    /// A moment in UTC by the clock of the service, whose day begins when credits reset.
    ///
    /// Where summer time ends other clocks show an hour twice. This one stands still for that hour: no moment is dated
    /// before an earlier one.
    pub fn by_service(self, utc: NaiveDateTime) -> NaiveDateTime {
        after(utc, self.shift(utc))
    }

    /// How far this clock is ahead of UTC when it shows a moment, in seconds.
    ///
    /// `near`, a moment in UTC, says which of those at which the clock stood still is meant, if any. Where nothing is known
    /// of it, hand in the moment itself.
    pub fn ahead_at(self, at: NaiveDateTime, near: NaiveDateTime) -> i32 {
        let utc_at = |shift: i64| after(at, shift.saturating_neg());
        let shift = self.shift(near);
        let shift = if self.by_service(utc_at(shift)) == at {
            shift
        } else {
            // Summer time may begin or end between the clock's moment and that of UTC.
            self.shift((0..3).fold(at, |utc, _turn| utc_at(self.shift(utc))))
        };
        i32::try_from(shift).unwrap_or_default()
    }

    /// A moment of another clock by this one, with how far each is ahead of UTC. One whose clock is not known stays.
    pub fn dated(self, at: NaiveDateTime, ahead: Option<i32>) -> (NaiveDateTime, Option<i32>) {
        if ahead.is_none() {
            return (at, None);
        }
        let utc = utc_of(at, ahead);
        let shift = self.shift(utc);
        (after(utc, shift), i32::try_from(shift).ok())
    }

    /// How far this clock is ahead of UTC at a moment in UTC, in seconds.
    fn shift(self, utc: NaiveDateTime) -> i64 {
        let shift = self.offset(utc);
        // Long enough for any change of a clock.
        let before = after(utc, -2 * DAY_SECONDS);
        if self.offset(before) <= shift {
            return shift;
        }
        // The clock was set back in between: it stood still from then on until it was that time again.
        let (mut old, mut new) = (0, 2 * DAY_SECONDS);
        while new.saturating_sub(old) > 1 {
            let middle = old.midpoint(new);
            let end = if self.offset(after(before, middle)) > shift { &mut old } else { &mut new };
            *end = middle;
        }
        let stood = self.offset(after(before, old)).saturating_add(new).saturating_sub(2 * DAY_SECONDS);
        shift.max(stood)
    }

    /// The difference between the clocks of the zone and UTC at a moment in UTC, less the time of day of the reset; seconds.
    fn offset(self, utc: NaiveDateTime) -> i64 {
        let offset = match self.zone {
            ResetZone::Named(zone) => zone.offset_from_utc_datetime(&utc).fix(),
            ResetZone::Fixed(offset) => offset,
        };
        i64::from(offset.local_minus_utc()).saturating_sub(self.seconds())
    }

    /// The time of day in seconds after midnight.
    fn seconds(self) -> i64 {
        i64::from(self.minutes).saturating_mul(60)
    }

    /// The time of day.
    pub fn time(self) -> NaiveTime {
        let minutes = u32::from(self.minutes);
        NaiveTime::from_hms_opt(minutes.div_euclid(60), minutes.rem_euclid(60), 0).unwrap_or_default()
    }

    /// The time zone.
    pub const fn zone(self) -> ResetZone {
        self.zone
    }

    /// This time of day in a zone.
    pub fn new(time: NaiveTime, zone: ResetZone) -> Self {
        let minutes = time.num_seconds_from_midnight().div_euclid(60);
        Self { minutes: u16::try_from(minutes).unwrap_or_default().min(DAY.saturating_sub(1)), zone }
    }

    /// Whether nothing was said.
    pub fn is_assumed(&self) -> bool {
        *self == Self::default()
    }
}

impl fmt::Display for ResetTime {
    /// `00:00 UTC`, `09:30 America/Los_Angeles`, `00:00 UTC+05:30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.time().format("%H:%M"), self.zone)
    }
}

impl fmt::Display for ResetZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(zone) => f.write_str(zone.name()),
            Self::Fixed(offset) => write!(f, "UTC{offset}"),
        }
    }
}

/// A text that is no time at which credits reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetError {
    /// No time of day.
    Time,
    /// No time zone.
    Zone,
}

impl FromStr for ResetTime {
    type Err = ResetError;

    /// Reads a time of day, with a time zone after it unless that is UTC.
    fn from_str(text: &str) -> Result<Self, ResetError> {
        let text = text.trim();
        let (time, zone) = text.split_once(char::is_whitespace).unwrap_or((text, "UTC"));
        Ok(Self::new(read_time(time)?, zone.parse()?))
    }
}

/// Reads a time of day: `9`, `9:30`, `00:00`.
///
/// # Errors
/// [`ResetError::Time`] where it is none.
pub fn read_time(text: &str) -> Result<NaiveTime, ResetError> {
    let text = text.trim();
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "0"));
    let part = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 2);
    let time = part(hours).zip(part(minutes)).and_then(|(hours, minutes)| NaiveTime::from_hms_opt(hours, minutes, 0));
    time.ok_or(ResetError::Time)
}

impl FromStr for ResetZone {
    type Err = ResetError;

    /// Reads a name in any case, or a difference to UTC: `UTC+05:30`, `+2`, `-08:00`.
    fn from_str(text: &str) -> Result<Self, ResetError> {
        let text = text.trim();
        if let Some(zone) = TZ_VARIANTS.iter().find(|zone| zone.name().eq_ignore_ascii_case(text)) {
            return Ok(Self::Named(*zone));
        }
        let upper = text.to_ascii_uppercase();
        let rest = upper.strip_prefix("UTC").or_else(|| upper.strip_prefix("GMT")).unwrap_or(&upper);
        let signed = rest.strip_prefix('+').map(|rest| (1, rest));
        let signed = signed.or_else(|| rest.strip_prefix(['-', '−']).map(|rest| (-1, rest)));
        let (sign, rest) = signed.ok_or(ResetError::Zone)?;
        let time = read_time(rest).map_err(|_error| ResetError::Zone)?;
        let seconds = i32::try_from(time.num_seconds_from_midnight()).unwrap_or_default();
        // No clock on earth is further from UTC.
        let seconds = Some(seconds).filter(|seconds| *seconds <= 14 * 3_600).and_then(|one| one.checked_mul(sign));
        let offset = seconds.and_then(FixedOffset::east_opt).ok_or(ResetError::Zone)?;
        Ok(if offset.local_minus_utc() == 0 { Self::Named(Tz::UTC) } else { Self::Fixed(offset) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_zones_are_typed_as_people_write_them() {
        let check = |text: &str, expected: &str| {
            let read = text.parse::<ResetTime>();
            assert_eq!(read.map(|time| time.to_string()), Ok(expected.to_owned()), "reading {text:?}");
        };
        check("00:00", "00:00 UTC");
        check(" 9:30 america/los_angeles ", "09:30 America/Los_Angeles");
        check("7 UTC+5:30", "07:00 UTC+05:30");
        check("23:59 -8", "23:59 UTC-08:00");
        check("0:00 GMT+0", "00:00 GMT+0");
        for text in ["24:00", "9.30", "", "-1", "9:60", "123:1"] {
            assert_eq!(text.parse::<ResetTime>(), Err(ResetError::Time), "{text:?} is no time");
        }
        for zone in ["Mars", "UTC+15", "+", "UTC+1:99", "America/Nowhere"] {
            assert_eq!(format!("0:00 {zone}").parse::<ResetTime>(), Err(ResetError::Zone), "{zone:?} is no zone");
        }
        let read = |text: &str| text.parse::<ResetTime>().unwrap();
        for text in ["00:00 UTC", "09:30 America/Los_Angeles", "07:00 UTC+05:30", "23:59 UTC-08:00"] {
            assert_eq!(read(&read(text).to_string()), read(text), "{text} is read as it is written");
        }
    }

    #[test]
    fn a_day_of_the_service_begins_when_credits_reset() {
        let check = |reset: &str, utc: &str, expected: &str| {
            let at = utc.parse::<NaiveDateTime>().unwrap();
            let day = reset.parse::<ResetTime>().unwrap().by_service(at);
            assert_eq!(day.to_string(), expected, "{utc} where credits reset at {reset}");
        };
        check("00:00 UTC", "2026-12-13T23:59:59", "2026-12-13 23:59:59");
        check("09:00 UTC", "2026-12-14T08:59:59", "2026-12-13 23:59:59");
        check("09:00 UTC", "2026-12-14T09:00:00", "2026-12-14 00:00:00");
        check("00:00 Pacific/Auckland", "2026-12-13T11:00:00", "2026-12-14 00:00:00");
        check("00:00 America/Los_Angeles", "2026-12-14T08:00:00", "2026-12-14 00:00:00");
        check("00:00 America/Los_Angeles", "2026-07-14T07:00:00", "2026-07-14 00:00:00");
        check("00:00 UTC-08:00", "2026-07-14T07:00:00", "2026-07-13 23:00:00");
    }

    #[test]
    fn a_clock_that_is_set_back_stands_still_until_it_is_that_time_again() {
        let check = |utc: &str, expected: &str| {
            let (utc, clock) = (utc.parse().unwrap(), "00:07 Europe/Berlin".parse::<ResetTime>().unwrap());
            let at = clock.by_service(utc);
            assert_eq!(at.to_string(), expected, "{utc} in UTC");
            assert_eq!(utc_of(at, Some(clock.ahead_at(at, utc))), utc, "the moment at which it shows {at}");
        };
        check("2028-10-29T00:59:59", "2028-10-29 02:52:59");
        check("2028-10-29T01:00:00", "2028-10-29 02:53:00");
        check("2028-10-29T01:30:00", "2028-10-29 02:53:00");
        check("2028-10-29T02:00:00", "2028-10-29 02:53:00");
        check("2028-10-29T02:00:01", "2028-10-29 02:53:01");
        check("2028-10-31T12:00:00", "2028-10-31 12:53:00");
    }
}
