//! All the waves of a window that matter.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_arithmetic,
    reason = "counts become fractions for chances, and positions below 2^53 come back"
)]

use std::f64::consts::{PI, TAU};

use super::wave::{FAINT, Group};

/// Up to so many units a group is multiplied out; beyond that its size and angle are.
const FEW_UNITS: f64 = 32.0;
/// After so many waves in a row the running angles start over, so that they stay exact to 10⁻¹⁴.
const FRESH: usize = 32;

/// A term of the sum that makes P(Y ≤ y).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wave {
    /// 1 to half the size of the window.
    pub(super) number: u64,
    pub(super) real: f64,
    pub(super) imaginary: f64,
}

/// The waves of a window.
pub(super) struct Waves<'a> {
    pub(super) groups: &'a [Group],
    pub(super) low: u64,
    pub(super) size: u64,
}

/// The angle of a group at a wave, and how it goes on from wave to wave.
#[derive(Clone, Copy)]
struct Spin {
    sin: f64,
    cos: f64,
    step_sin: f64,
    step_cos: f64,
}

/// The part of a turn, −1/2 to 1/2, that `steps` × `number` points out of `size` are.
pub(super) fn turn(steps: u64, number: u64, size: u64) -> f64 {
    let rest = steps.checked_mul(number).map_or_else(
        || u128::from(steps).saturating_mul(number.into()).checked_rem(size.into()).unwrap_or(0) as u64,
        |product| product.checked_rem(size).unwrap_or(0),
    );
    let back = size.saturating_sub(rest);
    if rest <= back { rest as f64 / size as f64 } else { -(back as f64 / size as f64) }
}

/// About how many points near which a group turns whole.
pub(super) fn tried(group: &Group, size: f64) -> f64 {
    let turns = if group.prices == 1 { group.least as f64 } else { 1.0 };
    (size * 2.0 * group.reach()).max(0.0) / 2.0 + turns
}

impl Waves<'_> {
    /// All waves that matter, in order.
    pub(super) fn all(&self) -> Vec<Wave> {
        let size = self.size as f64;
        let half = self.size >> 1;
        let mut waves = Vec::new();
        let cost = |group: &&Group| tried(group, size);
        let best = self.groups.iter().min_by(|one, other| cost(one).total_cmp(&cost(other)));
        let Some(best) = best.filter(|best| cost(best) < size / 2.0) else {
            self.stretch((1, half), &mut waves);
            return waves;
        };
        let turns = if best.prices == 1 { best.least } else { 1 };
        let reach = best.reach() * size / turns as f64 + 1.0;
        let mut next = 1_u64;
        for whole in 0..=turns.div_ceil(2) {
            let middle = whole as f64 * size / turns as f64;
            let from = ((middle - reach).max(0.0).floor() as u64).max(next);
            let to = ((middle + reach).ceil() as u64).min(half);
            self.stretch((from, to), &mut waves);
            next = next.max(to.saturating_add(1));
        }
        waves
    }

    /// The waves of a stretch, both ends included.
    fn stretch(&self, (from, to): (u64, u64), waves: &mut Vec<Wave>) {
        let step = |group: &Group| Spin::steps(turn(group.least, 1, self.size));
        let mut spins: Vec<Spin> = self.groups.iter().map(step).collect();
        for (place, number) in (from..=to).enumerate() {
            if place.checked_rem(FRESH) == Some(0) {
                for (spin, group) in spins.iter_mut().zip(self.groups) {
                    spin.begin(turn(group.least, number, self.size));
                }
            } else {
                spins.iter_mut().for_each(Spin::go_on);
            }
            waves.extend(self.wave(number, &spins));
        }
    }

    /// One wave; `None` when it is too faint.
    fn wave(&self, number: u64, spins: &[Spin]) -> Option<Wave> {
        let faint = (2.0 * FAINT).exp();
        let step = turn(1, number, self.size);
        let (mut log_size, mut angle) = (0.0, -TAU * turn(self.low, number, self.size));
        // What the small groups divide by; never less than 1 in size.
        let mut below = (1.0_f64, 0.0_f64);
        for (group, spin) in self.groups.iter().zip(spins) {
            if group.prices == 1 && group.units <= FEW_UNITS {
                below = times(below, power(group.divisor(spin.sin, spin.cos), group.units as u32));
                let size = below.0 * below.0 + below.1 * below.1;
                if size.is_nan() || size > faint {
                    return None;
                }
            } else {
                let part = group.at(turn(group.least, number, self.size), step);
                log_size += part.log_size;
                angle += part.angle;
                if log_size < -FAINT {
                    return None;
                }
            }
        }
        // The sum of a wave over places 0 to y is (1 − e^(−iθ(y+1))) / (1 − e^(−iθ)).
        let twice = if number.saturating_mul(2) == self.size { 1.0 } else { 2.0 };
        let divisor = below.0 * below.0 + below.1 * below.1;
        let size = twice * log_size.exp() / (self.size as f64 * 2.0 * (PI * step).sin() * divisor);
        let (sin, cos) = (angle + PI * step - PI / 2.0).sin_cos();
        let (real, imaginary) = times((cos, sin), (below.0, -below.1));
        Some(Wave { number, real: size * real, imaginary: size * imaginary })
    }
}

impl Spin {
    fn steps(turn: f64) -> Self {
        let (step_sin, step_cos) = (TAU * turn).sin_cos();
        Self { sin: 0.0, cos: 1.0, step_sin, step_cos }
    }

    fn begin(&mut self, turn: f64) {
        (self.sin, self.cos) = (TAU * turn).sin_cos();
    }

    fn go_on(&mut self) {
        (self.cos, self.sin) = times((self.cos, self.sin), (self.step_cos, self.step_sin));
    }
}

/// The product of two complex numbers.
fn times(one: (f64, f64), other: (f64, f64)) -> (f64, f64) {
    (one.0 * other.0 - one.1 * other.1, one.0 * other.1 + one.1 * other.0)
}

/// A power of a complex number, by squaring.
fn power(base: (f64, f64), exponent: u32) -> (f64, f64) {
    let (mut square, mut left, mut product) = (base, exponent, (1.0, 0.0));
    while left > 0 {
        if left & 1 == 1 {
            product = times(product, square);
        }
        left >>= 1;
        if left > 0 {
            square = times(square, square);
        }
    }
    product
}
