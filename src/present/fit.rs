//! How sure a fit is, in words.

use super::number;
use crate::advice::fit::Quality;
use crate::words::{language, say, signs};

/// How sure it is that choices are the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// Others might be better by so much.
    Within(Quality),
    /// None are better.
    Best,
    /// None are better, and none as good are cheaper.
    Settled,
}

/// How sure a fit of some quality is, and whether it is still looked into.
pub fn proof_words(quality: Quality, sure: Sureness, at_work: bool) -> String {
    match (sure, at_work) {
        (Sureness::Within(gap), true) => {
            say!("verdict-best-so-far", share = share(gap, quality))
        }
        (Sureness::Within(gap), false) => {
            say!("verdict-best-found", share = share(gap, quality))
        }
        (Sureness::Best, true) => say!("verdict-proven-looking").to_owned(),
        (Sureness::Best, false) => say!("verdict-proven").to_owned(),
        (Sureness::Settled, _) => say!("verdict-proven-settled").to_owned(),
    }
}

/// A part of the best that can be, rounded up: `0.01 %`.
fn share(gap: Quality, quality: Quality) -> String {
    let whole = u128::from(quality.parts()).saturating_add(gap.parts().into()).max(1);
    let parts = u128::from(gap.parts()).saturating_mul(1_000_000).div_ceil(whole);
    let (whole, rest) = (parts.checked_div(10_000).unwrap_or(0), parts.checked_rem(10_000).unwrap_or(0));
    let whole = number::amount(u64::try_from(whole).unwrap_or(u64::MAX));
    let rest = format!("{rest:04}");
    match rest.trim_end_matches('0') {
        "" => say!("verdict-share", share = whole),
        rest => say!("verdict-share", share = format!("{whole}{}{rest}", signs(language()).decimal)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_says_how_sure_it_is() {
        let check = |sure: Sureness, at_work: bool, expected: &str| {
            assert_eq!(proof_words(Quality::from_parts(999_900), sure, at_work), expected, "{sure:?}");
        };
        let within = |gap| Sureness::Within(Quality::from_parts(gap));
        check(within(100), true, "The best so far: others are at most 0.01 % better. Proving goes on…");
        check(within(1), false, "The best found: others are at most 0.0002 % better. More is not proven.");
        let proven = "Proven: no other choices are better for these credits";
        check(Sureness::Settled, false, &format!("{proven}, none as good are cheaper."));
        check(Sureness::Best, true, &format!("{proven}. Looking for cheaper ones that are as good…"));
        check(Sureness::Best, false, &format!("{proven}."));
    }
}
