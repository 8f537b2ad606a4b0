//! Numbers, lengths and dates as people read them.

use chrono::{Datelike as _, NaiveDate};

use std::sync::atomic::{AtomicU64, Ordering};

use crate::domain::{Credits, PriceUnit, Seconds};
use crate::words::{Filling, grouped, language, say, signs};

/// The unit that amounts are written in: its currency, and the decimals. One for the whole program: whatever it has open
/// and answers is of one price list at a time. Where several stand side by side there is [`credits_in`].
static UNIT: AtomicU64 = AtomicU64::new(0);

/// Writes amounts in this unit from here on: that of the price list in use.
pub fn write_in(unit: PriceUnit) {
    UNIT.store(unit.to_bits(), Ordering::Relaxed);
}

/// The unit that amounts are written in.
pub fn unit() -> PriceUnit {
    PriceUnit::from_bits(UNIT.load(Ordering::Relaxed))
}

impl From<Credits> for Filling<'_> {
    /// A number that chooses plural forms where it is a whole one.
    fn from(amount: Credits) -> Self {
        if unit().decimals() == 0 { Self::Number(amount.get()) } else { credits(amount).into() }
    }
}

/// A whole number with thousands separated: `1,320`.
pub fn amount(number: u64) -> String {
    grouped(language(), &number.to_string())
}

/// Credits with thousands separated and without the word: `1,320`; `1,320.5` where the list has decimals.
pub fn credits(credits: Credits) -> String {
    steps(unit(), credits.get().into())
}

/// The same with the unit behind it: `1,320.5 credits`, `2.688 USD`.
pub fn credits_in(unit: PriceUnit, credits: Credits) -> String {
    with_unit(unit, &steps(unit, credits.get().into()))
}

/// So many of the smallest steps of a unit. Money has two decimals at the least, as prices have.
pub fn steps(unit: PriceUnit, steps: u128) -> String {
    let (whole, mut places) = unit.digits(steps);
    if unit.currency().is_some() {
        while places.len() < usize::from(unit.decimals().min(2)) {
            places.push('0');
        }
    }
    let whole = grouped(language(), &whole);
    if places.is_empty() { whole } else { format!("{whole}{}{places}", signs(language()).decimal) }
}

/// A signed number of credits, a real minus where it is below zero: `−1,320`, `40`.
pub fn signed_credits(credits: i128) -> String {
    let digits = steps(unit(), credits.unsigned_abs());
    if credits < 0 { format!("−{digits}") } else { digits }
}

/// A number with its noun: `1 scene`, `2 scenes`, `0 scenes`.
pub fn counted(number: u64, one: &str, many: &str) -> String {
    let noun = if number == 1 { one } else { many };
    format!("{} {noun}", amount(number))
}

/// A number of things that are at hand, with their noun.
pub fn counted_items(number: usize, one: &str, many: &str) -> String {
    counted(u64::try_from(number).unwrap_or(u64::MAX), one, many)
}

/// Credits with the word: `1 credit`, `1,320 credits`.
pub fn credit_count(credits: Credits) -> String {
    let unit = unit();
    if unit.currency().is_some() { credits_in(unit, credits) } else { say!("number-credits", count = credits) }
}

/// Credits that are in digits already, with the word: `1 credit`, `−40 credits`, `1,320 + 2 unpriced credits`.
pub fn with_credits(digits: &str) -> String {
    with_unit(unit(), digits)
}

/// What amounts are in, as a heading: `Credits`, `USD`.
pub fn unit_name() -> String {
    let unit = unit();
    unit.currency().unwrap_or_else(|| say!("number-credits-heading")).to_owned()
}

fn with_unit(unit: PriceUnit, digits: &str) -> String {
    if let Some(currency) = unit.currency() {
        return format!("{digits} {currency}");
    }
    // Whatever else the digits say, there is more than one.
    let count = u64::from(matches!(digits, "1" | "+1" | "−1"));
    say!("number-credits-in-digits", count = count, digits = digits)
}

/// Thousandths of credits, rounded up to a tenth, or to the smallest step of the unit where that is less: `12.4`.
pub(super) fn tenths(millicredits: u64) -> String {
    let unit = unit();
    if unit.decimals() > 0 {
        return credits(Credits::new(millicredits.div_ceil(1_000)));
    }
    let tenths = millicredits.div_ceil(100);
    format!("{}{}{}", amount(tenths / 10), signs(language()).decimal, tenths % 10)
}

/// A difference with its sign, a real minus among them: `−625`, `+40`, `0`.
pub fn difference(difference: i128) -> String {
    let digits = steps(unit(), difference.unsigned_abs());
    match difference.signum() {
        1 => format!("+{digits}"),
        -1 => format!("−{digits}"),
        _ => digits,
    }
}

/// Credits and beside them what has no price: `1,320`, `1,320 + 2 unpriced`, `2 unpriced`.
pub fn priced(known: Credits, unpriced: u32) -> String {
    match (known.get(), unpriced) {
        (_, 0) => credits(known),
        (0, _) => say!("number-unpriced", count = unpriced),
        _ => say!("number-priced-and-unpriced", credits = known, count = unpriced),
    }
}

/// The length of a scene; one without any is not one of 0:00.
pub fn scene_length(seconds: Seconds) -> String {
    if seconds.is_zero() { say!("number-no-length").to_owned() } else { length(seconds) }
}

/// The running time of scenes: `1:04`, or `at least 1:04` where not all of them have a length.
pub(super) fn running_time(millis: u64, all_known: bool) -> String {
    let length = running_length(millis);
    if all_known { length } else { say!("number-at-least", what = length) }
}

/// A length as a clock shows it: `0:08`, `1:05`, `1:00:05`, `0:08.5`.
pub fn length(seconds: Seconds) -> String {
    running_length(seconds.millis().into())
}

/// A length in milliseconds as a clock shows it; for sums that may be longer than a day.
pub fn running_length(millis: u64) -> String {
    let (whole, thousandths) = (millis / 1_000, millis % 1_000);
    let (hours, minutes, seconds) = (whole / 3_600, whole / 60 % 60, whole % 60);
    let clock =
        if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") };
    if thousandths == 0 {
        return clock;
    }
    let places = format!("{thousandths:03}");
    format!("{clock}{}{}", signs(language()).decimal, places.trim_end_matches('0'))
}

/// So many thousandths of something, as short as it can be: `8`, `8.5`, `8.067`, `3,600`.
pub(super) fn thousandths(number: u64) -> String {
    let (whole, rest) = (number / 1_000, number % 1_000);
    let places = format!("{rest:03}");
    let places = places.trim_end_matches('0');
    let whole = amount(whole);
    if places.is_empty() { whole } else { format!("{whole}{}{places}", signs(language()).decimal) }
}

/// How long a text is spoken, rounded to whole seconds: `about 14 s`.
pub fn spoken_seconds(seconds: u64) -> String {
    say!("number-spoken-seconds", count = seconds)
}

/// A share in whole percent: `21 %`.
pub fn percent(percent: u64) -> String {
    say!("number-percent", count = percent)
}

/// A chance of 0 to 1 in whole percent; what is neither never nor always is not shown as such: `21 %`, `under 1 %`.
pub fn chance(chance: f64) -> String {
    chance_with(chance, ' ')
}

/// The same with another space before the percent sign.
pub(super) fn chance_with(chance: f64, space: char) -> String {
    let space = space.to_string();
    match chance * 100.0 {
        percent if percent > 0.0 && percent < 1.0 => say!("number-chance-low", space = space),
        percent if percent > 99.0 && percent < 100.0 => say!("number-chance-high", space = space),
        percent => say!("number-chance", count = format!("{percent:.0}"), space = space),
    }
}

/// Characters, in short: `142 chars`.
pub fn characters(number: u64) -> String {
    say!("number-characters", count = number)
}

/// Days: `1 day`, `22 days`.
pub fn days(number: u32) -> String {
    say!("number-days", count = number)
}

/// A date: `today`, `14 Dec`, and in another year than today's `14 Mar 2028`.
pub fn date(date: NaiveDate, today: NaiveDate) -> String {
    if date == today {
        return say!("number-today").to_owned();
    }
    if date.year() == today.year() {
        return day_and_month(date);
    }
    say!("number-date-with-year", day = date.day(), month = date.month(), year = date.year().to_string())
}

/// A date without its year: `14 Dec`.
pub(super) fn day_and_month(date: NaiveDate) -> String {
    say!("number-date", day = date.day(), month = date.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_separated() {
        let check = |number, expected: &str| assert_eq!(amount(number), expected, "{number}");
        check(0, "0");
        check(999, "999");
        check(1_320, "1,320");
        check(100_000, "100,000");
        check(u64::MAX, "18,446,744,073,709,551,615");
    }

    #[test]
    fn one_is_singular() {
        let check = |number, expected: &str| assert_eq!(credit_count(Credits::new(number)), expected, "{number}");
        check(0, "0 credits");
        check(1, "1 credit");
        check(2_500, "2,500 credits");
        let written = |digits: &str, expected: &str| assert_eq!(with_credits(digits), expected, "{digits}");
        written("1", "1 credit");
        written("−1", "−1 credit");
        written("+1", "+1 credit");
        written("0", "0 credits");
        written("11", "11 credits");
        written("1 + 2 unpriced", "1 + 2 unpriced credits");
        assert_eq!(counted_items(1, "gap", "gaps"), "1 gap", "one thing");
        assert_eq!(counted_items(1_200, "gap", "gaps"), "1,200 gaps", "many");
    }

    #[test]
    fn differences_carry_their_sign() {
        let check = |number, expected: &str| assert_eq!(difference(number), expected, "{number}");
        check(-625, "−625");
        check(40, "+40");
        check(0, "0");
        check(-1_320, "−1,320");
    }

    #[test]
    fn what_has_no_price_stands_beside_the_total() {
        let check = |known, unpriced, expected: &str| {
            assert_eq!(priced(Credits::new(known), unpriced), expected, "{known} and {unpriced}");
        };
        check(1_320, 2, "1,320 + 2 unpriced");
        check(1_320, 0, "1,320");
        check(0, 1, "1 unpriced");
        check(0, 0, "0");
    }

    #[test]
    fn lengths_read_like_a_clock() {
        let check = |text: &str, expected: &str| assert_eq!(length(text.parse().unwrap()), expected, "{text} s");
        check("0", "0:00");
        check("8", "0:08");
        check("65", "1:05");
        check("3605", "1:00:05");
        check("8.5", "0:08.5");
        check("8.125", "0:08.125");
        check("86400", "24:00:00");
    }

    #[test]
    fn dates_name_the_year_only_if_it_is_another() {
        let check = |day: &str, expected: &str| {
            assert_eq!(date(day.parse().unwrap(), "2026-11-22".parse().unwrap()), expected, "{day}");
        };
        check("2026-12-14", "14 Dec");
        check("2028-03-14", "14 Mar 2028");
        check("2026-11-22", "today");
        check("2026-12-01", "1 Dec");
    }

    #[test]
    fn small_words_agree() {
        assert_eq!(percent(21), "21 %", "a share");
        assert_eq!((thousandths(3_600_500), thousandths(8_000)), ("3,600.5".to_owned(), "8".to_owned()), "a length");
        assert_eq!((characters(142), characters(1)), ("142 chars".to_owned(), "1 char".to_owned()), "a text");
        assert_eq!((days(22), days(1)), ("22 days".to_owned(), "1 day".to_owned()), "a time");
    }
}
