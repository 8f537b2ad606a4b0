//! Average totals: exact fractions.
#![expect(clippy::arithmetic_side_effects, reason = "fractions of unbounded whole numbers do not overflow")]

use std::fmt;

use num_bigint::BigInt;
use num_rational::BigRational;

use crate::domain::{Credits, Rate};

/// An average number of credits: an exact fraction, shown rounded up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected(BigRational);

impl Default for Expected {
    fn default() -> Self {
        Self::whole(Credits::ZERO)
    }
}

impl From<Credits> for Expected {
    fn from(credits: Credits) -> Self {
        Self::whole(credits)
    }
}

impl Expected {
    /// A whole number of credits.
    pub fn whole(credits: Credits) -> Self {
        Self(BigRational::from_integer(BigInt::from(credits.get())))
    }

    /// So many half credits.
    pub(in crate::figures) fn halves(halves: u128) -> Self {
        Self(BigRational::new(BigInt::from(halves), BigInt::from(2)))
    }

    /// So many parts, of which `of` make a credit.
    pub(crate) fn of_parts(parts: u128, of: u128) -> Self {
        Self(BigRational::new(BigInt::from(parts), BigInt::from(of.max(1))))
    }

    /// This in parts, and how many of them make a credit; `None` below 0 and where that does not fit 128 bits.
    pub(crate) fn parts(&self) -> Option<(u128, u128)> {
        Some((u128::try_from(self.0.numer()).ok()?, u128::try_from(self.0.denom()).ok()?))
    }

    /// The same, each take being kept at a rate: divided by it.
    #[must_use]
    pub fn at(self, rate: Rate) -> Self {
        if rate.is_always() {
            return self;
        }
        Self(self.0 * BigRational::new(BigInt::from(rate.of()), BigInt::from(rate.kept())))
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: &Self) -> Self {
        Self(self.0 + &other.0)
    }

    /// This without `other`; may be below zero.
    #[must_use]
    pub fn less(self, other: &Self) -> Self {
        Self(self.0 - &other.0)
    }

    /// Rounded up to whole credits, at least 0; what does not fit 64 bits is the most that does.
    pub fn ceil(&self) -> Credits {
        rounded(&self.0.ceil())
    }

    /// Rounded down to whole credits, at least 0; what does not fit 64 bits is the most that does.
    pub fn floor(&self) -> Credits {
        rounded(&self.0.floor())
    }

    /// So many times this, rounded down and rounded up; `None` when that does not fit 128 bits.
    pub fn times(&self, count: u64) -> Option<(i128, i128)> {
        let product = &self.0 * BigRational::from_integer(BigInt::from(count));
        let whole = |number: BigRational| i128::try_from(number.to_integer()).ok();
        Some((whole(product.floor())?, whole(product.ceil())?))
    }

    /// Rounded away from zero, with its sign: for differences.
    pub fn signed(&self) -> i128 {
        let negative = self.0 < BigRational::from_integer(BigInt::from(0));
        let whole = if negative { self.0.floor() } else { self.0.ceil() }.to_integer();
        i128::try_from(whole).unwrap_or(if negative { i128::MIN } else { i128::MAX })
    }
}

fn rounded(whole: &BigRational) -> Credits {
    let whole = whole.to_integer();
    if whole < BigInt::from(0) {
        return Credits::ZERO;
    }
    Credits::new(u64::try_from(whole).unwrap_or(u64::MAX))
}

impl fmt::Display for Expected {
    /// The exact value as a whole number and a fraction: `7`, `7 1/2`, `1/2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.0.trunc();
        let rest = &self.0 - &whole;
        let zero = BigRational::from_integer(BigInt::from(0));
        if rest == zero {
            return write!(f, "{}", whole.to_integer());
        }
        if whole == zero {
            return write!(f, "{rest}");
        }
        let rest = if rest < zero { -rest } else { rest };
        write!(f, "{} {rest}", whole.to_integer())
    }
}

impl std::iter::Sum for Expected {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| sum.plus(&one))
    }
}
