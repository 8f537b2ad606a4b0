//! The nearest keep rate to a fraction.

use num_integer::gcd;

use super::Rate;

impl Rate {
    /// The nearest rate to `kept` out of `of`: out of at most 10,000 takes, from 1 in 100 to always.
    #[must_use]
    pub fn nearest(kept: u128, of: u128) -> Self {
        let lowest = Self::new(1, Self::LOWEST).unwrap_or(Self::ALWAYS);
        if kept >= of {
            return Self::ALWAYS;
        }
        let (kept, of) = fraction(kept, of, Self::MAX_OF.into());
        let narrow = |number: u128| u32::try_from(number).unwrap_or(u32::MAX);
        // What is above 0 and below 1 can only be too low.
        Self::new(narrow(kept), narrow(of)).unwrap_or(lowest)
    }
}

/// The nearest fraction whose denominator is at most `most`: the best of the continued fraction and its neighbour.
fn fraction(kept: u128, of: u128, most: u128) -> (u128, u128) {
    let common = gcd(kept, of).max(1);
    let of = of.checked_div(common).unwrap_or(of);
    let (mut number, mut rest) = (kept.checked_div(common).unwrap_or(kept), of);
    // The last two convergents.
    let (mut before, mut last) = ((0_u128, 1_u128), (1_u128, 0_u128));
    while let Some(times) = number.checked_div(rest) {
        let step = |one: u128, other: u128| one.saturating_add(times.saturating_mul(other));
        let next = (step(before.0, last.0), step(before.1, last.1));
        if next.1 > most {
            let times = most.saturating_sub(before.1).checked_div(last.1).unwrap_or(0);
            let between = |one: u128, other: u128| one.saturating_add(times.saturating_mul(other));
            let neighbour = (between(before.0, last.0), between(before.1, last.1));
            let nearer = rest.saturating_mul(2).saturating_mul(neighbour.1) <= of;
            return if nearer { last } else { neighbour };
        }
        (before, last) = (last, next);
        (number, rest) = (rest, number.checked_rem(rest).unwrap_or(0));
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kept: u128, of: u128, expected: &str) {
        assert_eq!(Rate::nearest(kept, of).to_string(), expected, "{kept} of {of}");
    }

    #[test]
    fn a_fraction_that_is_a_rate_stays() {
        check(2, 6, "1/3");
        check(9_999, 10_000, "9999/10000");
        check(5, 5, "1");
    }

    #[test]
    fn what_is_too_low_or_too_fine_is_brought_near() {
        check(0, 7, "1/100");
        check(1, 101, "1/100");
        check(10_000, 10_001, "9999/10000");
        check(9_999_999, 10_000_000, "1");
        check(3_333_334, 10_000_000, "1/3");
        check(1, 100_000_000, "1/100");
    }

    #[test]
    fn no_other_rate_is_nearer() {
        // Against every rate with a denominator of up to 10,000, for fractions that are finer.
        for (kept, of) in [(123_457_u128, 1_000_003_u128), (271_828, 314_159), (20_011, 20_021), (100_003, 9_999_991)] {
            let off = |rate: (u128, u128)| (rate.0 * of).abs_diff(kept * rate.1);
            let nearest = Rate::nearest(kept, of);
            let found = (u128::from(nearest.kept()), u128::from(nearest.of()));
            for denominator in 1..=u128::from(Rate::MAX_OF) {
                let near = kept * denominator / of;
                for other in [(near, denominator), (near + 1, denominator)] {
                    let worse = off(found) * other.1 <= off(other) * found.1;
                    assert!(worse, "{other:?} is nearer to {kept}/{of} than {nearest}");
                }
            }
        }
    }
}
