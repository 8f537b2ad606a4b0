//! Credits: the whole units in which the provider bills.

use std::fmt;

/// A whole, never negative number of credits. Sums are checked: an overflow is an error, not a wrap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Credits(u64);

/// A sum of credits went beyond what can be counted (2^64 − 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CreditOverflow;

impl Credits {
    /// No credits at all. Not the same as "no price known".
    pub const ZERO: Self = Self(0);

    /// So many credits.
    pub const fn new(credits: u64) -> Self {
        Self(credits)
    }

    /// The number of credits.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// Whether this is no credits at all.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum.
    ///
    /// # Errors
    /// [`CreditOverflow`] when the sum does not fit 64 bits.
    pub fn plus(self, other: Self) -> Result<Self, CreditOverflow> {
        self.0.checked_add(other.0).map(Self).ok_or(CreditOverflow)
    }

    /// This many credits, `count` times.
    ///
    /// # Errors
    /// [`CreditOverflow`] when the product does not fit 64 bits.
    pub fn times(self, count: u64) -> Result<Self, CreditOverflow> {
        self.0.checked_mul(count).map(Self).ok_or(CreditOverflow)
    }

    /// What remains after taking `other` away; zero when `other` is more.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// What is missing to reach `other`, or `None` when this is enough.
    pub fn short_of(self, other: Self) -> Option<Self> {
        (self < other).then(|| other.less(self))
    }

    /// This minus `other`, with its sign: positive when this is more.
    pub fn difference(self, other: Self) -> i128 {
        i128::from(self.0).saturating_sub(i128::from(other.0))
    }
}

impl fmt::Display for Credits {
    /// The bare digits, without separators: for machines. Screens use [`crate::present`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_that_does_not_fit_is_an_error() {
        assert_eq!(Credits::new(u64::MAX).plus(Credits::new(1)), Err(CreditOverflow), "no wrap");
        assert_eq!(Credits::new(u64::MAX).times(2), Err(CreditOverflow), "no wrap");
        assert_eq!(Credits::new(40).plus(Credits::new(2)), Ok(Credits::new(42)), "plain sum");
    }

    #[test]
    fn being_short_names_what_is_missing() {
        assert_eq!(Credits::new(5).short_of(Credits::new(7)), Some(Credits::new(2)), "two missing");
        assert_eq!(Credits::new(7).short_of(Credits::new(7)), None, "enough");
    }
}
