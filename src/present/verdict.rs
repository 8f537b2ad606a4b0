//! Whether something fits, in words and a tone: the same on every screen.

use super::{Tone, Toned, number};
use crate::figures::{Basis, Held, Room, Sum, Verdict};
use crate::words::say;

/// `fits`, `tight, 62 %`, `only if almost nothing is retaken, 3 %`, `1,843 short`, `not known yet`.
pub fn verdict_words(verdict: &Verdict) -> Toned {
    let text = match verdict {
        Verdict::Fits => say!("verdict-fits").to_owned(),
        Verdict::Tight(chance) => say!("verdict-tight", chance = number::chance(*chance)),
        Verdict::BareOnly(chance) => say!("verdict-bare-only", chance = number::chance(*chance)),
        Verdict::Short { by, at_least: false } => say!("verdict-short", credits = *by),
        Verdict::Short { by, at_least: true } => say!("verdict-at-least-short", credits = *by),
        Verdict::Unknown => say!("verdict-not-known-yet").to_owned(),
    };
    Toned::new(verdict_tone(verdict), text)
}

/// The same where the chance stands beside it.
pub(super) fn verdict_beside_chance(verdict: &Verdict) -> Toned {
    match verdict {
        Verdict::BareOnly(_) => Toned::new(verdict_tone(verdict), say!("verdict-bare-only-beside-chance")),
        _ => verdict_words(verdict),
    }
}

/// Good only where it fits with the confidence asked for.
pub const fn verdict_tone(verdict: &Verdict) -> Tone {
    match verdict {
        Verdict::Fits => Tone::Good,
        Verdict::Tight(_) | Verdict::BareOnly(_) | Verdict::Unknown => Tone::Warn,
        Verdict::Short { .. } => Tone::Over,
    }
}

/// A chance, or that it is not known.
pub fn chance_words(chance: Option<f64>) -> String {
    chance.map_or_else(|| say!("verdict-not-known").to_owned(), number::chance)
}

/// What a change does to the chance, and of what the chance is: `fits what is left with 96 % → 92 %`.
pub fn chance_change(before: Option<f64>, after: Option<f64>) -> String {
    if before.is_none() && after.is_none() {
        return say!("verdict-change-not-known").to_owned();
    }
    say!("verdict-change", before = chance_words(before), after = chance_words(after))
}

/// A chance for a sentence that may be broken into lines: the percent sign stays with its number.
pub fn unbroken_chance(chance: Option<f64>) -> String {
    chance.map_or_else(|| say!("verdict-not-known").to_owned(), |chance| number::chance_with(chance, '\u{a0}'))
}

/// `96 % chance that it fits`, or that it is not known whether it does; for a sentence that may be broken into lines.
pub fn fits_words(chance: Option<f64>) -> String {
    match chance {
        None => say!("verdict-fits-not-known").to_owned(),
        Some(_) => say!("verdict-chance-that-it-fits", chance = unbroken_chance(chance)),
    }
}

/// What a total leaves of what is left, and of what: `117 to spare, no retakes`, `1,843 short, safe`.
///
/// Where the total holds something back, `117 to spare after contingency, no retakes`.
///
/// Where what is left may be less, `at most 117 to spare, no retakes`.
pub fn spare_words(total: Sum, left: Room, basis: Basis, held: &Held) -> String {
    let (held, basis) = (u8::from(!held.is_none()), basis.id());
    match left.credits.short_of(total.credits) {
        Some(by) => {
            let unsure = u8::from(total.unpriced > 0 || !left.is_known());
            say!("verdict-spare-short", unsure = unsure, credits = by, held = held, basis = basis)
        }
        None if total.unpriced > 0 => say!("verdict-not-known-yet").to_owned(),
        None => {
            let (unsure, spare) = (u8::from(!left.is_known()), left.credits.less(total.credits));
            say!("verdict-spare", unsure = unsure, credits = spare, held = held, basis = basis)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Credits;

    #[test]
    fn only_what_fits_with_the_confidence_asked_for_is_green() {
        let by = Credits::new(1_843);
        let check = |verdict: Verdict, tone: Tone, text: &str| {
            assert_eq!(verdict_words(&verdict), Toned::new(tone, text), "{verdict}");
        };
        check(Verdict::Fits, Tone::Good, "fits");
        check(Verdict::Tight(0.62), Tone::Warn, "tight, 62 %");
        check(Verdict::BareOnly(0.03), Tone::Warn, "only if almost nothing is retaken, 3 %");
        check(Verdict::Short { by, at_least: false }, Tone::Over, "1,843 short");
        check(Verdict::Short { by, at_least: true }, Tone::Over, "at least 1,843 short");
        check(Verdict::Unknown, Tone::Warn, "not known yet");
    }

    #[test]
    fn every_remainder_says_of_what() {
        let sum = |credits, unpriced| Sum { credits: Credits::new(credits), unpriced };
        let check = |total: Sum, basis: Basis, expected: &str| {
            let left = Room::from(Credits::new(2_000));
            assert_eq!(spare_words(total, left, basis, &Held::NONE), expected, "{total:?}");
        };
        check(sum(1_883, 0), Basis::Bare, "117 to spare, no retakes");
        check(sum(1_099, 0), Basis::Expected, "901 to spare, with retakes");
        check(sum(2_100, 0), Basis::Safe, "100 short, safe");
        check(sum(2_100, 1), Basis::Bare, "at least 100 short, no retakes");
        check(sum(0, 1), Basis::Bare, "not known yet");
        let at_most = |total| {
            let left = Room { credits: Credits::new(2_000), sure: Credits::ZERO };
            spare_words(total, left, Basis::Bare, &Held::NONE)
        };
        assert_eq!(at_most(sum(1_883, 0)), "at most 117 to spare, no retakes", "others may take more first");
        assert_eq!(at_most(sum(2_100, 0)), "at least 100 short, no retakes", "and so more may be missing");
    }
}
