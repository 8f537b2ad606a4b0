//! When a run was made, as logs write it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::words::RunWords;
use crate::domain::ResetZone;

/// Which number of `3/4/2026` is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateOrder {
    /// 3 April.
    DayFirst,
    /// March 4.
    MonthFirst,
}

/// A moment as a log says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WrittenMoment {
    /// The day; the time of day too where it is said, else noon.
    pub(super) at: NaiveDateTime,
    /// Whether only the day is said.
    pub(super) is_day: bool,
    /// By how many seconds it is ahead of UTC; `None` where no time zone is said.
    pub(super) ahead: Option<i64>,
}

/// Noon: what stands for a day.
pub(in crate::exchange) fn noon(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default())
}

/// Reads a moment; `None` where it is none.
pub(super) fn read(cell: &str, order: DateOrder) -> Option<WrittenMoment> {
    let cell = cell.trim();
    if cell.is_empty() || cell.chars().count() > 60 {
        return None;
    }
    if let Some(utc) = since_1970(cell) {
        return Some(WrittenMoment { at: utc, is_day: false, ahead: Some(0) });
    }
    let lower = cell.to_lowercase();
    match time_of_day(&lower) {
        Some(found) => {
            let day =
                date(found.before.trim_end_matches(|letter: char| letter == 't' || letter.is_whitespace()), order)?;
            let at = day.and_time(found.time);
            Some(WrittenMoment { at, is_day: false, ahead: found.ahead })
        }
        None => date(&lower, order).map(|day| WrittenMoment { at: noon(day), is_day: true, ahead: None }),
    }
}

/// Seconds or milliseconds since 1970, as machines count.
fn since_1970(cell: &str) -> Option<NaiveDateTime> {
    let digits = cell.strip_suffix(".0").unwrap_or(cell);
    let number: i64 = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()?;
    let utc = match digits.len() {
        10 => DateTime::from_timestamp(number, 0),
        13 => DateTime::from_timestamp_millis(number),
        _ => None,
    };
    utc.map(|utc| utc.naive_utc())
}

/// A time of day within a cell.
struct TimeFound<'t> {
    before: &'t str,
    time: NaiveTime,
    ahead: Option<i64>,
}

/// Finds `16:05`, `4:05:09.5 pm`, `16:05 +02:00`.
fn time_of_day(lower: &str) -> Option<TimeFound<'_>> {
    let colon = lower.find(':')?;
    let start = lower
        .get(..colon)?
        .rfind(|letter: char| !letter.is_ascii_digit())
        .map_or(0, |at| at + lower.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let is_time = |letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.');
    let rest = lower.get(start..)?;
    let length = rest.find(|letter| !is_time(letter)).unwrap_or(rest.len());
    let (clock, after) = rest.split_at_checked(length)?;
    let mut parts = clock.trim_end_matches('.').split(':');
    let mut number = |most: u32| {
        let part = parts.next()?;
        let part = part.split('.').next().unwrap_or(part);
        (part.len() <= 2).then(|| part.parse::<u32>().ok()).flatten().filter(|number| *number <= most)
    };
    let (mut hours, minutes) = (number(23)?, number(59)?);
    let seconds = number(59).unwrap_or_default();
    let mut before = lower.get(..start)?;
    let words = RunWords::shipped();
    // Chinese and Japanese say the half of the day before the time.
    let leading = before.trim_end();
    let mut half = None;
    if let Some((afternoon, rest)) = words.half_before(leading) {
        half = Some(afternoon);
        before = rest;
    }
    let (ahead, words_after) = zone_at(after.trim())?;
    // “4:05 p.m.” is 4:05 pm.
    let words_after = words_after.replace('.', "");
    for word in words_after.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '(' | ')')) {
        match words.afternoon(word) {
            Some(afternoon) => half = Some(afternoon),
            None if word.is_empty() || words.says_nothing(word) => {}
            None => return None,
        }
    }
    match half {
        Some(true) if hours < 12 => hours += 12,
        Some(false) if hours == 12 => hours = 0,
        Some(_) if hours > 12 => return None,
        _ => {}
    }
    Some(TimeFound { before, time: NaiveTime::from_hms_opt(hours, minutes, seconds)?, ahead })
}

/// Takes a time zone off the end: how many seconds it is ahead of UTC, and what stands before it. `None` where something
/// looks like one and is none.
fn zone_at(after: &str) -> Option<(Option<i64>, &str)> {
    for name in ["utc", "gmt", "z"] {
        if let Some(rest) = after.strip_suffix(name) {
            return Some((Some(0), rest));
        }
    }
    let sign = after.rfind(['+', '-', '−']);
    let Some(sign) = sign else { return Some((None, after)) };
    let (before, offset) = after.split_at_checked(sign)?;
    let offset = match offset.len() {
        // 4 digits without a colon.
        5 if offset.is_ascii() && !offset.contains(':') => {
            let (hours, minutes) = offset.split_at_checked(3)?;
            format!("{hours}:{minutes}")
        }
        _ => offset.to_owned(),
    };
    let before = before.trim_end();
    let before = before.strip_suffix("utc").or_else(|| before.strip_suffix("gmt")).unwrap_or(before);
    let ahead = match offset.parse::<ResetZone>().ok()? {
        ResetZone::Fixed(offset) => i64::from(offset.local_minus_utc()),
        ResetZone::Named(_) => 0,
    };
    Some((Some(ahead), before))
}

/// Reads a day: `2026-11-22`, `22.11.2026`, `11/22/26`, `Nov 22, 2026`, `2026年11月22日`.
fn date(lower: &str, order: DateOrder) -> Option<NaiveDate> {
    let words = RunWords::shipped();
    let mut numbers: Vec<(u32, usize)> = Vec::new();
    let mut month = None;
    for part in parts(lower) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push((part.parse().ok()?, part.len()));
        } else if let Some(named) = words.month(part) {
            month = month.is_none().then_some(named);
            month?;
        } else if !words.says_nothing(part) && !matches!(part, "年" | "月" | "日" | "t") {
            return None;
        }
    }
    let (year, month, day) = match (numbers.as_slice(), month) {
        ([(day, _), (year, 4)] | [(year, 4), (day, _)], Some(month)) => (*year, month, *day),
        ([(year, 4), (month, _), (day, _)], None) => (*year, *month, *day),
        ([(one, _), (other, _), (year, digits)], None) if *digits == 4 || *digits == 2 => {
            let year = if *digits == 2 { year + 2_000 } else { *year };
            let (day, month) = match (*one > 12, *other > 12, order) {
                (true, ..) | (false, false, DateOrder::DayFirst) => (*one, *other),
                _ => (*other, *one),
            };
            (year, month, day)
        }
        ([(all, 8)], None) => (all / 10_000, all / 100 % 100, all % 100),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day).filter(|_| (1970..=9_998).contains(&year))
}

/// Runs of digits and of letters; a cell of a calendar of the east has each sign by itself.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_east = |letter: char| matches!(letter, '年' | '月' | '日');
        let end = if is_east(first) {
            first.len_utf8()
        } else {
            let same = |letter: char| {
                letter.is_alphanumeric() && letter.is_ascii_digit() == first.is_ascii_digit() && !is_east(letter)
            };
            rest.find(|letter| !same(letter)).unwrap_or(rest.len()).max(first.len_utf8())
        };
        let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if first.is_alphanumeric() {
            parts.push(part);
        }
        rest = after;
    }
    parts
}

/// What the days of a column say about their order: `None` where all of them can be read in two ways.
pub(super) fn order_of<'c>(cells: impl Iterator<Item = &'c str>) -> OrderSeen {
    let mut seen = OrderSeen::default();
    for cell in cells {
        let [one, two] = [DateOrder::DayFirst, DateOrder::MonthFirst].map(|order| read(cell, order));
        let numbers = parts(cell);
        let leading = numbers.first().filter(|part| part.len() <= 2).and_then(|part| part.parse::<u32>().ok());
        let next = numbers.get(1).filter(|part| part.len() <= 2).and_then(|part| part.parse::<u32>().ok());
        seen.is_dotted |= cell.contains('.') && !cell.contains('/');
        match (leading, next) {
            (Some(leading), Some(_)) if leading > 12 => seen.day_first = true,
            (Some(_), Some(next)) if next > 12 => seen.month_first = true,
            _ => seen.is_open |= one != two,
        }
    }
    seen
}

/// What the days of a column say about their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each was seen or not")]
pub(super) struct OrderSeen {
    day_first: bool,
    month_first: bool,
    is_dotted: bool,
    is_open: bool,
}

impl OrderSeen {
    /// The order, and whether it is only a guess.
    pub(super) const fn order(self) -> (DateOrder, bool) {
        match (self.day_first, self.month_first) {
            (true, false) => (DateOrder::DayFirst, false),
            (false, true) => (DateOrder::MonthFirst, false),
            (both, _) if self.is_dotted => (DateOrder::DayFirst, both && self.is_open),
            _ => (DateOrder::MonthFirst, self.is_open),
        }
    }
}

impl WrittenMoment {
    /// The moment in UTC, where a time zone is said.
    pub(super) fn utc(&self) -> Option<NaiveDateTime> {
        self.at.checked_sub_signed(TimeDelta::seconds(self.ahead?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_logs_write_them() {
        let check = |cell: &str, expected: &str| {
            let shown = read(cell, DateOrder::MonthFirst).map(|read| match (read.is_day, read.utc()) {
                (true, _) => format!("{}", read.at.date()),
                (false, Some(utc)) => format!("{utc} UTC"),
                (false, None) => format!("{}", read.at),
            });
            assert_eq!(shown.as_deref().unwrap_or("none"), expected, "reading {cell:?}");
        };
        check("2026-11-22 16:05", "2026-11-22 16:05:00");
        check("2026-11-22T16:05:09Z", "2026-11-22 16:05:09 UTC");
        check("2026-11-22T16:05:09.250+02:00", "2026-11-22 14:05:09 UTC");
        check("2026-11-22 16:05:09 -0800", "2026-11-23 00:05:09 UTC");
        check("2026-11-22 16:05 UTC+1", "2026-11-22 15:05:00 UTC");
        check("22.11.2026 16:05 Uhr", "2026-11-22 16:05:00");
        check("11/22/2026 4:05 PM", "2026-11-22 16:05:00");
        check("11/22/26, 12:05 a.m.", "2026-11-22 00:05:00");
        check("Nov 22, 2026, 4:05 pm", "2026-11-22 16:05:00");
        check("Sunday 22nd November 2026 at 16:05", "2026-11-22 16:05:00");
        check("22 novembre 2026 à 16:05", "2026-11-22 16:05:00");
        check("22 de noviembre de 2026", "2026-11-22");
        check("2026年11月22日 16:05", "2026-11-22 16:05:00");
        check("2026年11月22日 下午 4:05", "2026-11-22 16:05:00");
        check("20261122", "2026-11-22");
        check("1795363509", "2026-11-22 16:05:09 UTC");
        check("1795363509000", "2026-11-22 16:05:09 UTC");
        check("3/4/2026", "2026-03-04");
        for none in ["", "soon", "16:05", "25", "2026-13-01", "2026-11-22 25:05", "2026-11-22 16:05 PST", "1:2:3:4"] {
            check(none, "none");
        }
    }

    #[test]
    fn the_order_of_a_column_is_that_of_the_day_that_says_it() {
        let check = |cells: &[&str], expected: (DateOrder, bool)| {
            assert_eq!(order_of(cells.iter().copied()).order(), expected, "{cells:?}");
        };
        check(&["3/4/2026", "13/4/2026"], (DateOrder::DayFirst, false));
        check(&["3/4/2026", "4/13/2026 9:00"], (DateOrder::MonthFirst, false));
        check(&["3/4/2026"], (DateOrder::MonthFirst, true));
        check(&["3.4.2026"], (DateOrder::DayFirst, false));
        check(&["2026-03-04"], (DateOrder::MonthFirst, false));
    }
}
