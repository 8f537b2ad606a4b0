//! Where a random sum can be at all: bounds beyond which lies less than a hundred-millionth of a millionth.
//!
//! Chernoff: P(Y ≥ r) ≤ exp(K(s) − s r) for every s > 0, where K is the logarithm of the mean of exp(s Y). So whatever s
//! the search ends at, the bound holds; the search only makes it tight.
#![expect(clippy::float_arithmetic, reason = "chances are fractions; no credits are summed here")]

use super::wave::Group;

/// −ln of the chance that may be lost on either side: 2 · 10⁻¹⁴.
const LOST: f64 = 31.5;
/// Steps of the search; the bounds are flat near their best.
const SEARCH: usize = 40;

/// The first and the last value, in steps, that the sum of all groups can take but for less than 10⁻¹³.
pub(super) fn window(groups: &[Group]) -> (f64, f64) {
    let cumulant = |s: f64| groups.iter().map(|group| group.cumulant(s)).sum::<f64>();
    let pole = groups.iter().map(Group::pole).fold(f64::INFINITY, f64::min);
    let upper = least(|s| (cumulant(s) + LOST) / s, pole * (1.0 - 1e-6));
    let lower = -least(|s| (cumulant(-s) + LOST) / s, 60.0);
    let most = groups.iter().map(Group::most).sum::<f64>();
    (lower.max(0.0).floor(), upper.min(most).max(0.0).ceil())
}

/// The least value of a function that falls and then rises, for arguments from far below `highest` up to it.
fn least(value: impl Fn(f64) -> f64, highest: f64) -> f64 {
    const RATIO: f64 = 0.618_033_988_749_894_9;
    let at = |exponent: f64| {
        let found = value(highest * (-exponent).exp());
        if found.is_nan() { f64::INFINITY } else { found }
    };
    let (mut from, mut to) = (0.0_f64, 60.0_f64);
    let (mut one, mut other) = (to - RATIO * (to - from), from + RATIO * (to - from));
    let (mut at_one, mut at_other) = (at(one), at(other));
    let mut best = at_one.min(at_other).min(at(0.0));
    for _ in 0..SEARCH {
        if at_one <= at_other {
            (to, other, at_other) = (other, one, at_one);
            one = to - RATIO * (to - from);
            at_one = at(one);
        } else {
            (from, one, at_one) = (one, other, at_other);
            other = from + RATIO * (to - from);
            at_other = at(other);
        }
        best = best.min(at_one).min(at_other);
    }
    best
}
