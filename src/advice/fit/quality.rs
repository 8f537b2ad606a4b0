//! Quality: the one number that fit makes the most of.

use std::fmt;

use crate::domain::{Importance, Pass};
use crate::figures::Amount;

/// How good choices are together: importance × weight × rating, summed up. Exact, in parts of 8,000.
///
/// A hero counts 3, a background 1/2; a draft nothing; a shot weighs its seconds, pictures their number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quality(u64);

impl Quality {
    /// Importance comes in halves, seconds in thousandths.
    pub const PARTS: u64 = 8_000;

    /// So many parts.
    pub const fn from_parts(parts: u64) -> Self {
        Self(parts)
    }

    /// The number of parts.
    pub const fn parts(self) -> u64 {
        self.0
    }

    /// The whole number where it is one.
    pub const fn whole(self) -> Option<u64> {
        if self.0.is_multiple_of(Self::PARTS) { self.0.checked_div(Self::PARTS) } else { None }
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// How much of another it is, in whole percent, rounded; `None` where that one is nothing.
    pub fn percent_of(self, whole: Self) -> Option<u64> {
        let hundreds = u128::from(self.0).saturating_mul(100);
        let half = u128::from(whole.0) / 2;
        let percent = hundreds.saturating_add(half).checked_div(u128::from(whole.0))?;
        Some(u64::try_from(percent).unwrap_or(u64::MAX))
    }

    /// So many parts of it out of so many, rounded up.
    pub(in crate::advice) fn share(self, some: u32, all: u32) -> Self {
        let share = u128::from(self.0).saturating_mul(some.into()).div_ceil(u128::from(all.max(1)));
        Self(u64::try_from(share).unwrap_or(u64::MAX))
    }

    /// A rating of an asset, weighed; nothing for kinds that have no ratings.
    pub(in crate::advice) fn of(rating: u8, amount: Amount, importance: Importance, pass: Pass) -> Self {
        // A draft serves to decide: it has no quality of its own.
        if pass == Pass::Draft {
            return Self(0);
        }
        // In eighths.
        let weight: u64 = match importance {
            Importance::Hero => 24,
            Importance::Normal => 8,
            Importance::Background => 4,
        };
        let thousandths = match amount {
            Amount::Images(count) => u64::from(count).saturating_mul(1_000),
            Amount::Shot(seconds) => u64::from(seconds.millis()),
            _ => 0,
        };
        let weight = weight.saturating_mul(thousandths);
        Self(weight.saturating_mul(u64::from(rating)))
    }
}

impl fmt::Display for Quality {
    /// A plain decimal number: `1350`, `1350.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(whole) = self.whole() {
            return write!(f, "{whole}");
        }
        let whole = self.0.checked_div(Self::PARTS).unwrap_or(0);
        // An 8,000th has six places.
        let places = self.0.checked_rem(Self::PARTS).unwrap_or(0).saturating_mul(125);
        let places = format!("{places:06}");
        write!(f, "{whole}.{}", places.trim_end_matches('0'))
    }
}
