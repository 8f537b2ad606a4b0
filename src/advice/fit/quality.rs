//! Quality: the one number that fit makes the most of.

use std::fmt;

use crate::domain::{Importance, Pass};
use crate::figures::Amount;

/// How good choices are together: importance × weight × rating, summed up. Exact, in parts of 8,000.
///
/// A hero counts 3, a background 1/2; a draft a quarter; a shot weighs its seconds, pictures their number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quality(u64);

impl Quality {
    /// Importance comes in halves, a draft in quarters, seconds in thousandths.
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

    /// A rating of an asset, weighed; nothing for kinds that have no ratings.
    pub(super) fn of(rating: u8, amount: Amount, importance: Importance, pass: Pass) -> Self {
        let halves: u64 = match importance {
            Importance::Hero => 6,
            Importance::Normal => 2,
            Importance::Background => 1,
        };
        let quarters: u64 = match pass {
            Pass::Final => 4,
            Pass::Draft => 1,
        };
        let thousandths = match amount {
            Amount::Images(count) => u64::from(count).saturating_mul(1_000),
            Amount::Shot(seconds) => u64::from(seconds.millis()),
            _ => 0,
        };
        let weight = halves.saturating_mul(quarters).saturating_mul(thousandths);
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
