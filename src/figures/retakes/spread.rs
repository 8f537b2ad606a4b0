//! The distribution of a total, exact but for the rounding of 64-bit fractions.
//!
//! All totals that can come up stand on a lattice: an offset and steps of the greatest common divisor of the prices. The
//! distribution is had from its characteristic function at N points, N being the number of steps that can come up at all
//! (see `window`): P(Y ≤ y) is a sum of N waves. All but a few waves are fainter than 3 · 10⁻²⁰ when the groups are large, and
//! those few stand near the points where every large group turns whole: they are looked up there, not searched for. So
//! neither time nor memory grow with the number of scenes or the size of the total, and no transform of length N is made.
//!
//! **Errors.** Less than 10⁻¹³ is outside the window; the waves are exact to about 10⁻¹⁵ × √(number of retakes), so a
//! chance is exact to better than 10⁻¹¹ for totals up to 100 million credits. A chance that misses the confidence by less
//! than 10⁻¹² counts as reached, so that ties are ties. **Bounds.** At most 4 million waves (96 MB) are held; a lattice that would
//! need more (prices beyond 10,000 times their common divisor, kept hardly ever) is made coarser, prices rounded up: then
//! safe is too high by less than a step for each take, and never too low.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_arithmetic,
    reason = "counts become fractions for chances, and positions below 2^53 come back"
)]

use std::f64::consts::TAU;

use num_integer::gcd;

use super::demand::UnitPrice;
use super::wave::Group;
use super::waves::{Wave, Waves, tried, turn};
use super::window::window;
use crate::domain::{Confidence, Credits, Rate};

/// The most points at which waves are tried.
const MOST_TRIED: f64 = 4_194_304.0;
/// A chance this little below the confidence counts as reached.
const TIE: f64 = 1e-12;
/// After so many waves in a row the running product starts over.
const FRESH: u64 = 64;

/// The distribution of a total: what it can be, and how likely.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The total at step 0 of the window.
    first: u128,
    /// The credits between two totals that can come up.
    step: u64,
    /// The number of steps in the window, at least 1.
    size: u64,
    /// The waves that matter, by their number, 1 to half the size.
    waves: Vec<Wave>,
    /// The sum of the waves at rest.
    rest: f64,
    /// The least total that can come up.
    least: u128,
    /// The most; `None` where any number of retakes may be needed.
    most: Option<u128>,
    /// How much is gone through to find it and a total in it: points at which waves are tried times groups, and the waves
    /// that matter for each halving of the window.
    effort: u64,
}

/// A lattice with the groups on it.
struct Lattice {
    offset: u128,
    step: u64,
    groups: Vec<Group>,
}

impl Spread {
    /// The distribution of a sum over groups: price, keep rate, number of units.
    pub(super) fn of(parts: &[(UnitPrice, Rate, u64)]) -> Self {
        let mut lattice = Lattice::of(parts, 1);
        if lattice.groups.is_empty() {
            let (first, most) = (lattice.offset, Some(lattice.offset));
            return Self { first, step: 1, size: 1, waves: Vec::new(), rest: 0.0, least: first, most, effort: 0 };
        }
        let mut coarser = 1_u64;
        let (low, size, tried) = loop {
            let (low, high) = window(&lattice.groups);
            let size = (high - low + 1.0).max(1.0);
            let tried = lattice.groups.iter().map(|group| tried(group, size)).fold(size, f64::min);
            if tried <= MOST_TRIED || coarser >= 1 << 60 {
                break (low as u64, size as u64, tried as u64);
            }
            coarser = coarser.saturating_mul(2).max((tried / MOST_TRIED) as u64);
            lattice = Lattice::of(parts, coarser);
        };
        let waves = Waves { groups: &lattice.groups, low, size }.all();
        let rest = waves.iter().map(|wave| wave.real).sum();
        let before = u128::from(low).saturating_mul(lattice.step.into());
        let first = lattice.offset.saturating_add(before);
        let groups = u64::try_from(lattice.groups.len()).unwrap_or(u64::MAX);
        // Looking for a total halves the window until it is found, and goes through all waves each time.
        let halvings = u64::from(u64::BITS.saturating_sub(size.leading_zeros()));
        let looked = u64::try_from(waves.len()).unwrap_or(u64::MAX).saturating_mul(halvings);
        let effort = tried.saturating_mul(groups).saturating_add(looked);
        Self { first, step: lattice.step, size, waves, rest, least: lattice.offset, most: most(parts), effort }
    }

    /// The chance that the total is at most so many credits. It is 0 or 1 only where that is sure: below the least that can
    /// come up, and from the most on.
    pub fn chance(&self, credits: Credits) -> f64 {
        let credits = u128::from(credits.get());
        if credits < self.least {
            return 0.0;
        }
        if self.most.is_some_and(|most| credits >= most) {
            return 1.0;
        }
        let place = credits.checked_sub(self.first).map(|above| above.checked_div(self.step.into()).unwrap_or(0));
        let up_to = |place: u128| u64::try_from(place).map_or(1.0, |place| self.up_to(place));
        place.map_or(0.0, up_to).clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON)
    }

    /// How much is gone through to find it and a total in it; 1 is some nanoseconds. The same for the same parts, so that a
    /// search that ends after so much ends at the same place on every machine.
    pub const fn effort(&self) -> u64 {
        self.effort
    }

    /// The smallest total that is not exceeded with this confidence.
    pub fn safe(&self, confidence: Confidence) -> Credits {
        self.quantile(f64::from(confidence.percent()) / 100.0)
    }

    /// The smallest total that is not exceeded with a chance of 0 to 1.
    pub fn quantile(&self, chance: f64) -> Credits {
        let (mut below, mut reached) = (0_u64, self.size.saturating_sub(1));
        while below < reached {
            let middle = below.midpoint(reached);
            if self.up_to(middle) >= chance - TIE {
                reached = middle;
            } else {
                below = middle.saturating_add(1);
            }
        }
        self.total(reached)
    }

    /// About so many points of the curve: totals from the least likely small to the least likely large, with the chance
    /// that the total is at most that. Rises from above 0 to 1; a single point when nothing is left to chance.
    pub fn curve(&self, points: u32) -> Vec<(Credits, f64)> {
        let last = self.size.saturating_sub(1);
        let pace = last.div_ceil(u64::from(points.max(2)).saturating_sub(1)).max(1);
        let places = (0..).map(|point: u64| point.saturating_mul(pace)).take_while(|place| *place < last);
        places.chain(std::iter::once(last)).map(|place| (self.total(place), self.up_to(place))).collect()
    }

    fn total(&self, place: u64) -> Credits {
        let above = u128::from(place).saturating_mul(self.step.into());
        Credits::new(u64::try_from(self.first.saturating_add(above)).unwrap_or(u64::MAX))
    }

    /// P(Y ≤ y) for a place in the window: (y + 1) / N and the waves.
    fn up_to(&self, place: u64) -> f64 {
        let after = place.saturating_add(1);
        if after >= self.size {
            return 1.0;
        }
        let size = self.size as f64;
        let pace = -TAU * turn(after, 1, self.size);
        let (pace_sin, pace_cos) = pace.sin_cos();
        let (mut sin, mut cos) = (0.0_f64, 1.0_f64);
        let (mut next, mut fresh) = (0_u64, 0_u64);
        let mut sum = 0.0;
        for wave in &self.waves {
            if wave.number == next && fresh < FRESH {
                (sin, cos) = (sin * pace_cos + cos * pace_sin, cos * pace_cos - sin * pace_sin);
                fresh = fresh.saturating_add(1);
            } else {
                (sin, cos) = (-TAU * turn(after, wave.number, self.size)).sin_cos();
                fresh = 0;
            }
            next = wave.number.saturating_add(1);
            sum += wave.real * cos - wave.imaginary * sin;
        }
        (after as f64 / size + self.rest - sum).clamp(0.0, 1.0)
    }
}

/// The most that a sum over groups can come to; `None` where any number of retakes may be needed.
fn most(parts: &[(UnitPrice, Rate, u64)]) -> Option<u128> {
    let each = parts.iter().map(|(price, rate, units)| {
        let most = match price {
            UnitPrice::Fixed(each) => *each,
            UnitPrice::Range(least, most) => *most.max(least),
        };
        (rate.is_always() || most.is_zero()).then(|| u128::from(most.get()).saturating_mul((*units).into()))
    });
    each.sum()
}

impl Lattice {
    /// The lattice of groups, its step a multiple of `coarser`; with 1 it is exact.
    fn of(parts: &[(UnitPrice, Rate, u64)], coarser: u64) -> Self {
        let spans = parts.iter().map(|(price, rate, units)| {
            let (least, most) = match price {
                UnitPrice::Fixed(each) => (each.get(), each.get()),
                UnitPrice::Range(least, most) => (least.get(), most.get().max(least.get())),
            };
            (least, most, *rate, *units)
        });
        let random = |(least, most, rate, _): &(u64, u64, Rate, u64)| most > least || !rate.is_always();
        let mut offset = 0_u128;
        let mut step = 0_u64;
        for (least, most, rate, units) in spans.clone() {
            offset = offset.saturating_add(u128::from(least).saturating_mul(units.into()));
            if most > least {
                step = 1;
            } else if !rate.is_always() {
                step = gcd(step, least);
            }
        }
        let step = step.max(1).saturating_mul(coarser);
        let group = |(least, most, rate, units): (u64, u64, Rate, u64)| Group {
            least: least.div_ceil(step),
            prices: most.saturating_sub(least).div_ceil(step).saturating_add(1),
            kept: f64::from(rate.kept()) / f64::from(rate.of()),
            lost: f64::from(rate.of().saturating_sub(rate.kept())) / f64::from(rate.of()),
            units: units as f64,
        };
        let some = spans.filter(random).map(group).filter(|group| group.least > 0 || group.prices > 1);
        let mut groups: Vec<Group> = some.filter(|group| group.lost > 0.0 || group.prices > 1).collect();
        groups.sort_by(|one, other| other.variance().total_cmp(&one.variance()));
        Self { offset, step, groups }
    }
}
