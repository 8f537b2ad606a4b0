//! Lengths as people write them: `8s`, `1:30`, `1'30"`, `00:00:08:12`, `20秒`, `8,5`, `3-5`.

use crate::domain::Seconds;
use crate::exchange::timecode::FrameRate;
use crate::exchange::words::{Unit, Words};

/// What a cell says about a length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LengthRead {
    /// Nothing, or that it is not known.
    Unknown,
    /// A length.
    Known(Seconds),
    /// One of two: the first is the longer.
    Either(Seconds, Seconds),
    /// A length, but more than a length can be.
    TooLong,
    /// Something that is no length.
    Unreadable,
}

/// What a bare number means, and how long a frame is.
#[derive(Clone, Copy, Debug)]
pub(super) struct LengthRules {
    pub(super) unit: Unit,
    pub(super) rate: FrameRate,
    /// The column’s `h:mm:00` were `m:ss` before a spreadsheet took them for times of the day.
    pub(super) shifted: bool,
}

/// Reads a cell.
pub(super) fn read(cell: &str, rules: LengthRules) -> LengthRead {
    let text = tidy(cell);
    let words = Words::shipped();
    let about = words.about.iter().find_map(|about| text.strip_prefix(about.as_str()));
    let text = about.unwrap_or(&text).trim();
    if text.is_empty() || words.is_unknown(text) {
        return LengthRead::Unknown;
    }
    if let Some(millis) = single(text, rules) {
        return length(millis);
    }
    if let Some(read) = thousands(text) {
        return read;
    }
    range(text, rules).unwrap_or(LengthRead::Unreadable)
}

/// The two times of a cell such as `00:00:08 – 00:00:13`, in milliseconds.
pub(super) fn start_and_end(cell: &str, rules: LengthRules) -> Option<(u64, u64)> {
    let text = tidy(cell);
    let sides = ["-->", "->", "–", "—", "→", "〜", "～", "~", " to ", " bis ", "-"];
    let (start, end) = sides.iter().find_map(|mark| text.split_once(mark))?;
    let (start, end) = (single(start.trim(), rules)?, single(end.trim(), rules)?);
    (start <= end).then_some((start, end))
}

/// A moment such as `0:05`, in milliseconds.
pub(super) fn moment(cell: &str, rules: LengthRules) -> Option<u64> {
    single(tidy(cell).trim(), rules)
}

fn length(millis: u64) -> LengthRead {
    Seconds::from_millis(millis).map_or(LengthRead::TooLong, LengthRead::Known)
}

/// In lower case, with plain digits and signs for full-width and typographic ones.
fn tidy(cell: &str) -> String {
    let plain = |letter: char| match letter {
        '０'..='９' => char::from_digit(u32::from(letter) - u32::from('０'), 10).unwrap_or(letter),
        '：' => ':',
        '．' => '.',
        '，' => ',',
        '′' | '’' | '‘' | '＇' => '\'',
        '″' | '”' | '“' | '＂' => '"',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}' => ' ',
        _ => letter,
    };
    let text: String = cell.trim().chars().take(80).map(plain).collect();
    text.to_lowercase().replace("''", "\"")
}

/// `3-5`, `3 to 5 s`: one of both. With two times of the clock it is the time between them.
fn range(text: &str, rules: LengthRules) -> Option<LengthRead> {
    let marks = ["–", "—", "〜", "～", "~", " to ", " bis ", " à ", " a ", " or ", "/", "-"];
    let (low, high) = marks.iter().find_map(|mark| text.split_once(mark))?;
    let (low, high) = (low.trim(), high.trim());
    if low.contains(':') && high.contains(':') {
        let (start, end) = (single(low, rules)?, single(high, rules)?);
        return end.checked_sub(start).map(length);
    }
    let unit = high.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.' || letter == ',');
    let low = single(&format!("{low}{unit}"), rules).or_else(|| single(low, rules))?;
    let high = single(high, rules)?;
    let (low, high) = (Seconds::from_millis(low).ok()?, Seconds::from_millis(high).ok()?);
    (low < high).then_some(LengthRead::Either(high, low))
}

/// `1,000` is a thousand to some and one to others.
fn thousands(text: &str) -> Option<LengthRead> {
    let (whole, places) = text.split_once(',')?;
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if places.len() != 3 || !is_digits(whole) || !is_digits(places) || whole.len() > 3 {
        return None;
    }
    let long = Seconds::from_millis(format!("{whole}{places}").parse::<u64>().ok()?.checked_mul(1000)?).ok()?;
    let short = Seconds::from_millis(Decimal::parse(&format!("{whole}.{places}"))?.millis(1000)).ok()?;
    Some(LengthRead::Either(long, short))
}

/// One length in milliseconds.
fn single(text: &str, rules: LengthRules) -> Option<u64> {
    if text.contains(':') {
        let stripped = text.strip_suffix(" s").or_else(|| text.strip_suffix('s')).unwrap_or(text);
        return clock(stripped, rules);
    }
    with_units(text, rules)
}

/// `m:ss`, `h:mm:ss`, `hh:mm:ss:ff`; the seconds may have places.
fn clock(text: &str, rules: LengthRules) -> Option<u64> {
    if let Some(frames) = rules.rate.parse_timecode(text, false).filter(|_| text.split([':', ';']).count() == 4) {
        return Some(rules.rate.millis(frames));
    }
    let mut parts = text.split(':');
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() {
        return None;
    }
    let (hours, minutes, seconds) = match third {
        None => ("0", first, second),
        Some(third) if rules.shifted && third.trim_matches(['0', '.']).is_empty() => ("0", first, second),
        Some(third) => (first, second, third),
    };
    let seconds = Decimal::parse(&seconds.replace(',', "."))?.millis(1000);
    let whole = |part: &str| {
        let part = part.trim();
        (!part.is_empty() && part.len() <= 6 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u64>().ok())
            .flatten()
    };
    let minutes = whole(hours)?.checked_mul(60)?.checked_add(whole(minutes)?)?;
    minutes.checked_mul(60_000)?.checked_add(seconds)
}

/// Numbers with units one after another: `1m30s`, `1'30"`, `8 sec.`, `20秒`, or one bare number.
fn with_units(text: &str, rules: LengthRules) -> Option<u64> {
    let mut rest = text.trim();
    let mut total: u64 = 0;
    let mut before = None;
    while !rest.is_empty() {
        let end = rest.find(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == ','));
        let (number, after) = rest.split_at(end.unwrap_or(rest.len()));
        let number =
            Decimal::parse(&number.trim_end_matches('.').replace(',', ".")).filter(|_| !is_thousands(number))?;
        let after = after.trim_start();
        let end = after.find(|letter: char| letter.is_ascii_digit());
        let (word, after) = after.split_at(end.unwrap_or(after.len()));
        let unit = match word.trim().trim_end_matches(['.', ',']) {
            "" if before == Some(Unit::Minutes) => Unit::Seconds,
            "" if before.is_none() => rules.unit,
            "" => return None,
            "'" => Unit::Minutes,
            "\"" => Unit::Seconds,
            word => unit_of(word)?,
        };
        total = total.checked_add(millis(number, unit, rules.rate))?;
        before = Some(unit);
        rest = after.trim_start();
    }
    before.map(|_| total)
}

/// A unit, perhaps with the word “long” or “and” after it.
fn unit_of(word: &str) -> Option<Unit> {
    let words = Words::shipped();
    let word = word.trim();
    let plain = word.trim_end_matches(" and").trim_end_matches(" und").trim_end_matches(" et").trim_end_matches(" y");
    words.unit(plain.trim_end_matches(['.', ','])).or_else(|| words.unit(word))
}

fn is_thousands(number: &str) -> bool {
    let three = number.split_once(',').is_some_and(|(_, places)| places.len() == 3);
    three && !number.starts_with('0')
}

fn millis(number: Decimal, unit: Unit, rate: FrameRate) -> u64 {
    match unit {
        Unit::Millis => number.millis(1),
        Unit::Seconds => number.millis(1000),
        Unit::Minutes => number.millis(60_000),
        Unit::Hours => number.millis(3_600_000),
        Unit::Frames => rate.millis(number.millis(1)),
    }
}

/// A decimal number, exact to a thousand millionth.
#[derive(Clone, Copy, Debug)]
struct Decimal {
    nanos: u128,
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, places) = text.split_once('.').unwrap_or((text, ""));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() > 12 || !is_digits(whole) || !is_digits(places) || text.ends_with('.') {
            return None;
        }
        let places: String = places.chars().chain("000000000".chars()).take(9).collect();
        let (whole, places) = (whole.parse::<u128>().ok()?, places.parse::<u128>().ok()?);
        Some(Self { nanos: whole * 1_000_000_000 + places })
    }

    /// So many milliseconds each, to the nearest.
    fn millis(self, each: u64) -> u64 {
        u64::try_from((self.nanos * u128::from(each) + 500_000_000) / 1_000_000_000).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: LengthRules = LengthRules { unit: Unit::Seconds, rate: FrameRate::FILM, shifted: false };

    fn shown(cell: &str, rules: LengthRules) -> String {
        match read(cell, rules) {
            LengthRead::Unknown => "unknown".to_owned(),
            LengthRead::Known(seconds) => seconds.to_string(),
            LengthRead::Either(long, short) => format!("{long} or {short}"),
            LengthRead::TooLong => "too long".to_owned(),
            LengthRead::Unreadable => "unreadable".to_owned(),
        }
    }

    fn check(cell: &str, expected: &str) {
        assert_eq!(shown(cell, PLAIN), expected, "reading {cell:?}");
    }

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("8", "8"),
            ("8.5", "8.5"),
            ("8,5", "8.5"),
            ("8s", "8"),
            ("8 sec", "8"),
            ("8 sec.", "8"),
            ("8 Sek.", "8"),
            ("8 seconds", "8"),
            ("8\"", "8"),
            ("8''", "8"),
            ("1:30", "90"),
            ("1:05.5", "65.5"),
            ("0:00:08", "8"),
            ("00:01:30.500", "90.5"),
            ("00:01:30,500", "90.5"),
            ("00:00:08:12", "8.5"),
            ("00:00:08;12", "8.5"),
            ("1'30\"", "90"),
            ("1′30″", "90"),
            ("1m30s", "90"),
            ("1m30", "90"),
            ("1 min 30 sec", "90"),
            ("1.5 min", "90"),
            ("1 minute and 30 seconds", "90"),
            ("20秒", "20"),
            ("1分30秒", "90"),
            ("８秒", "8"),
            ("8.33333333", "8.333"),
            ("8.6666666", "8.667"),
            ("8500 ms", "8.5"),
            ("48 frames", "2"),
            ("48f", "2"),
            ("~5", "5"),
            ("ca. 5 s", "5"),
            ("approx 5s", "5"),
            ("约5秒", "5"),
            ("5.0", "5"),
            ("0,125", "0.125"),
            ("1h", "3600"),
        ] {
            check(cell, expected);
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_asked() {
        check("3-5", "5 or 3");
        check("3–5 s", "5 or 3");
        check("3 to 5", "5 or 3");
        check("1-1.5 min", "90 or 60");
        check("1,000", "1000 or 1");
    }

    #[test]
    fn times_of_the_clock_with_a_dash_are_the_time_between() {
        check("0:05-0:09", "4");
        check("00:00:08:00 – 00:00:13:00", "5");
    }

    #[test]
    fn what_is_not_known_stays_unknown() {
        for cell in ["", " ", "-", "tbd", "TBC", "?", "n/a", "NaN"] {
            check(cell, "unknown");
        }
    }

    #[test]
    fn what_is_no_length_is_told() {
        for cell in ["8x", "-1", "loud", "1:2:3:4:5", ":", "1e3", "9999999999999999", "5-3", "8 8", "1.2.3", "٣"] {
            check(cell, "unreadable");
        }
        check("86400", "86400");
        for cell in ["86401", "24:00:01", "1441 min"] {
            check(cell, "too long");
        }
    }

    #[test]
    fn a_number_means_what_its_column_says() {
        assert_eq!(shown("8500", LengthRules { unit: Unit::Millis, ..PLAIN }), "8.5", "milliseconds");
        assert_eq!(
            shown("100", LengthRules { unit: Unit::Frames, rate: FrameRate::whole(25).unwrap(), ..PLAIN }),
            "4",
            ""
        );
        assert_eq!(shown("1:30:00", LengthRules { shifted: true, ..PLAIN }), "90", "a spreadsheet’s time of the day");
        check("1:30:00", "5400");
    }
}
