//! The characteristic function of one group of units, and where it is too small to matter.
//!
//! A unit is retaken until it is kept: with u its price, p its keep rate and q = 1 − p, what it costs beyond its kept take
//! has the characteristic function p / (1 − q e^(iuθ)). k equal units have its k-th power. Where a take costs anything
//! from a to b, e^(iuθ) becomes the mean U of e^(iaθ) … e^(ibθ), and the kept take adds its own spread.
#![expect(clippy::float_arithmetic, reason = "chances are fractions; no credits are summed here")]

use std::f64::consts::{PI, TAU};

/// Below e^−45 (3 · 10⁻²⁰) a wave is left out.
pub(super) const FAINT: f64 = 45.0;

/// Equal units with prices in steps of the lattice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Group {
    /// The least price of a take, in steps.
    pub(super) least: u64,
    /// How many prices a take can have: 1, or each step from the least on.
    pub(super) prices: u64,
    pub(super) kept: f64,
    /// The chance that a take is not kept, exact where the rate is 1.
    pub(super) lost: f64,
    /// The number of units.
    pub(super) units: f64,
}

/// A value of a characteristic function: the logarithm of its size, and its angle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Turn {
    pub(super) log_size: f64,
    pub(super) angle: f64,
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "prices are far below 2^53 steps")]
impl Group {
    fn least_price(&self) -> f64 {
        self.least as f64
    }

    fn most_price(&self) -> f64 {
        self.least.saturating_add(self.prices).saturating_sub(1) as f64
    }

    fn price_count(&self) -> f64 {
        self.prices as f64
    }

    /// The logarithm of the mean of exp(s Y) for what the group costs beyond the least.
    pub(super) fn cumulant(&self, s: f64) -> f64 {
        let odds = self.lost / self.kept;
        let (excess, kept_spread) = if self.prices == 1 {
            ((self.least_price() * s).exp_m1(), 0.0)
        } else {
            let mean = (self.price_count() * s).exp_m1() / (self.price_count() * s.exp_m1());
            ((self.least_price() * s).exp() * mean - 1.0, mean.ln())
        };
        let retakes = if self.lost > 0.0 { -(-odds * excess).ln_1p() } else { 0.0 };
        self.units * (retakes + kept_spread)
    }

    /// Below this s the mean of exp(s Y) is finite.
    pub(super) fn pole(&self) -> f64 {
        let overflow = 300.0 / self.most_price().max(1.0);
        if self.lost > 0.0 { (-self.lost.ln() / self.most_price().max(1.0)).min(overflow) } else { overflow }
    }

    /// The most the group can cost beyond the least, in steps.
    pub(super) fn most(&self) -> f64 {
        if self.lost > 0.0 { f64::INFINITY } else { self.units * (self.price_count() - 1.0) }
    }

    /// The variance, by which the groups that quench waves most come first.
    pub(super) fn variance(&self) -> f64 {
        let retakes = self.lost / (self.kept * self.kept);
        let spread = (self.price_count() * self.price_count() - 1.0) / 12.0;
        self.units * (retakes * self.most_price() * self.most_price() + spread / self.kept)
    }

    /// The part of a turn, 0 to 1/2, beyond which the waves of the group are too faint; of `least` steps for one price,
    /// of one step for several.
    pub(super) fn reach(&self) -> f64 {
        if self.prices == 1 {
            let most = (2.0 * FAINT / self.units).exp_m1() * self.kept * self.kept / (4.0 * self.lost);
            return if most < 1.0 { most.sqrt().asin() / PI } else { 0.5 };
        }
        // sin(nx) / (n sin x) ≤ exp(−(n² − 1) x² / 6) up to x = π / n, and is at most 1/3 from there on.
        let most = 24.0 * FAINT / (self.units * (self.price_count() * self.price_count() - 1.0));
        let quenched = self.units > FAINT / 1.09 && self.lost == 0.0;
        if quenched { (most.sqrt() / TAU).min(0.5) } else { 0.5 }
    }

    /// What one unit divides by: (1 − q e^(iuθ)) / p, for one price; never less than 1 in size.
    pub(super) fn divisor(&self, sin: f64, cos: f64) -> (f64, f64) {
        let odds = self.lost / self.kept;
        (1.0 + odds * (1.0 - cos), -odds * sin)
    }

    /// The characteristic function where one step is a part `step` of a turn and `least` are a part `turn`, both from
    /// −1/2 to 1/2.
    pub(super) fn at(&self, turn: f64, step: f64) -> Turn {
        let odds = self.lost / self.kept;
        if self.prices == 1 {
            let half = (PI * turn).sin();
            let square = half * half;
            let log_size = -0.5 * (4.0 * self.lost / (self.kept * self.kept) * square).ln_1p();
            let angle = (odds * (TAU * turn).sin()).atan2(1.0 + 2.0 * odds * square);
            return Turn { log_size: self.units * log_size, angle: self.units * angle };
        }
        let half = (PI * step).sin();
        let count = self.price_count();
        let size = if half == 0.0 { 1.0 } else { (PI * step * count).sin() / (count * half) };
        let behind = PI * step * (count - 1.0);
        let flip = if size < 0.0 { PI } else { 0.0 };
        let mut log_size = size.abs().ln();
        let mut angle = behind + flip;
        if self.lost > 0.0 {
            let whole = TAU * turn + behind;
            let (real, imaginary) = (1.0 + odds * (1.0 - size * whole.cos()), -odds * size * whole.sin());
            log_size -= real.hypot(imaginary).ln();
            angle -= imaginary.atan2(real);
        }
        Turn { log_size: self.units * log_size, angle: self.units * angle }
    }
}
