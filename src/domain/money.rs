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

    /// This amount so many times, as far as that can be counted.
    #[must_use]
    pub const fn times(self, count: u64) -> Self {
        Self(self.0.saturating_mul(count))
    }

    /// Both together, as far as that can be counted.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// What each minute of so many milliseconds costs, rounded up to a hundredth. `None` for no time at all.
    pub fn per_minute(self, millis: u64) -> Option<Self> {
        self.over(60_000, millis).map(Self)
    }

    /// What each second of so many milliseconds costs, rounded up to a thousandth. `None` for no time at all.
    pub fn per_second(self, millis: u64) -> Option<FineMoney> {
        self.over(10_000, millis).map(FineMoney)
    }

    /// So many times this over so many milliseconds, rounded up.
    fn over(self, times: u64, millis: u64) -> Option<u64> {
        let all = u128::from(self.0).saturating_mul(times.into());
        let each = all.checked_add(u128::from(millis).saturating_sub(1))?.checked_div(millis.into())?;
        Some(u64::try_from(each).unwrap_or(u64::MAX))
    }
}

/// A small amount of the user's own currency, in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FineMoney(u64);

impl fmt::Display for FineMoney {
    /// `0.323`, without a currency: the user knows which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0.checked_div(1_000).unwrap_or(0), self.0.checked_rem(1_000).unwrap_or(0));
        write!(f, "{whole}.{rest:03}")
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
        let each = |months: u64, millis: u64| {
            let all = price.times(months);
            let shown = |minute: Money| format!("{minute} {}", all.per_second(millis).unwrap());
            all.per_minute(millis).map(shown)
        };
        assert_eq!(each(2, 120_000).as_deref(), Some("29.00 0.484"), "two months for two minutes");
        assert_eq!(each(1, 52_000).as_deref(), Some("33.47 0.558"), "52 seconds");
        assert_eq!(each(1, 0), None, "no time at all");
        assert_eq!(Money(1).per_second(3_600_000).unwrap().to_string(), "0.001", "rounded up");
    }
}
