//! A sum of costs, some of which may be unknown.

use super::Cost;
use crate::domain::{CreditOverflow, Credits};

/// Credits, and beside them how many costs are not known and therefore not among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// What is known to be charged.
    pub credits: Credits,
    /// How many choices have no known price.
    pub unpriced: u32,
}

/// A sum of which everything has a known price.
impl From<Credits> for Sum {
    fn from(credits: Credits) -> Self {
        Self { credits, unpriced: 0 }
    }
}

impl Sum {
    /// Nothing at all.
    pub const ZERO: Self = Self { credits: Credits::ZERO, unpriced: 0 };

    /// Both together.
    ///
    /// # Errors
    /// [`CreditOverflow`] when the credits do not fit 64 bits.
    pub fn plus(self, other: Self) -> Result<Self, CreditOverflow> {
        let credits = self.credits.plus(other.credits)?;
        Ok(Self { credits, unpriced: self.unpriced.saturating_add(other.unpriced) })
    }

    /// This without `other`, which must be a part of it.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self { credits: self.credits.less(other.credits), unpriced: self.unpriced.saturating_sub(other.unpriced) }
    }

    /// Both together, for sums that are known to fit: parts of a whole that was checked.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let credits = self.credits.get().saturating_add(other.credits.get());
        Self { credits: Credits::new(credits), unpriced: self.unpriced.saturating_add(other.unpriced) }
    }

    /// Whether nothing is charged and nothing unknown.
    pub const fn is_zero(self) -> bool {
        self.credits.is_zero() && self.unpriced == 0
    }
}

impl From<Cost> for Sum {
    fn from(cost: Cost) -> Self {
        match cost {
            Cost::Priced(credits) => Self { credits, unpriced: 0 },
            Cost::Unpriced(_) => Self { credits: Credits::ZERO, unpriced: 1 },
        }
    }
}
