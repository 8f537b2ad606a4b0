//! Money: what a plan costs a month, as the user typed it in. No price is shipped.

use std::fmt;

/// An amount of the user's own currency, in hundredths, 0 to 1,000,000.00.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(u64);

impl Money {
    /// The largest amount.
    pub const MOST: Self = Self(100_000_000);

    /// So many hundredths; `None` where that is more than the largest amount.
    pub const fn from_hundredths(hundredths: u64) -> Option<Self> {
        if hundredths > Self::MOST.0 { None } else { Some(Self(hundredths)) }
    }

    /// The amount in hundredths.
    pub const fn hundredths(self) -> u64 {
        self.0
    }

    /// This amount `count` times, for each of so many milliseconds made into minutes; rounded up to a hundredth.
    /// `None` for no time at all.
    pub fn per_minute(self, count: u64, millis: u64) -> Option<Self> {
        let all = u128::from(self.0).saturating_mul(count.into()).saturating_mul(60_000);
        let each = all.checked_add(u128::from(millis).saturating_sub(1))?.checked_div(millis.into())?;
        Some(Self(u64::try_from(each).unwrap_or(u64::MAX)))
    }
}

impl fmt::Display for Money {
    /// `12.90`, without a currency: the user knows which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0.checked_div(100).unwrap_or(0), self.0.checked_rem(100).unwrap_or(0));
        write!(f, "{whole}.{rest:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_never_cut() {
        let check = |hundredths, expected: Option<&str>| {
            let shown = Money::from_hundredths(hundredths).map(|amount| amount.to_string());
            assert_eq!(shown.as_deref(), expected, "{hundredths}");
        };
        check(0, Some("0.00"));
        check(100_000_000, Some("1000000.00"));
        check(100_000_001, None);
        check(u64::MAX, None);
    }

    #[test]
    fn a_minute_costs_its_share_rounded_up() {
        let price = Money::from_hundredths(2_900).unwrap();
        assert_eq!(price.per_minute(2, 120_000), Some(price), "two months for two minutes");
        assert_eq!(price.per_minute(1, 52_000).map(|each| each.to_string()).as_deref(), Some("33.47"), "52 seconds");
        assert_eq!(price.per_minute(1, 0), None, "no time at all");
    }
}
