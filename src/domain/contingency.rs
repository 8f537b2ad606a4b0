//! What is held back for what no plan foresees.

use std::fmt;
use std::str::FromStr;

use super::{Credits, LimitError, LimitedCount, WantedText, WrongText, check_count};

/// What a project holds back on top of its work.
///
/// A share of the work in whole percent, 0 to 100, or a number of credits, up to 1,000,000,000; usually nothing. How much
/// that comes to depends on the work, and is calculated in `figures`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contingency {
    percent: u8,
    /// At most one of both is more than nothing.
    credits: u32,
}

impl Contingency {
    /// Nothing.
    pub const NONE: Self = Self { percent: 0, credits: 0 };
    /// The largest share, in percent.
    pub const MOST_PERCENT: u32 = 100;
    /// The most credits.
    pub const MOST_CREDITS: u32 = 1_000_000_000;

    /// So many percent of the work; 0 is nothing.
    ///
    /// # Errors
    /// [`LimitError::Count`] above 100.
    pub fn of_percent(percent: u64) -> Result<Self, LimitError> {
        let percent = check_count(LimitedCount::ContingencyPercent, percent, 0, Self::MOST_PERCENT)?;
        Ok(Self { percent: u8::try_from(percent).unwrap_or(u8::MAX), credits: 0 })
    }

    /// So many credits, whatever the work costs; 0 is nothing.
    ///
    /// # Errors
    /// [`LimitError::Count`] above 1,000,000,000.
    pub fn of_credits(credits: u64) -> Result<Self, LimitError> {
        let credits = check_count(LimitedCount::ContingencyCredits, credits, 0, Self::MOST_CREDITS)?;
        Ok(Self { percent: 0, credits })
    }

    /// Whether nothing is held back.
    pub const fn is_none(self) -> bool {
        self.percent == 0 && self.credits == 0
    }

    /// The share of the work in percent; 0 where it is a number of credits, or nothing.
    pub const fn percent(self) -> u8 {
        self.percent
    }

    /// The number of credits; 0 where it is a share, or nothing.
    pub fn credits(self) -> Credits {
        Credits::new(self.credits.into())
    }
}

impl fmt::Display for Contingency {
    /// Such as `10 %` or `200`; nothing for none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.percent, self.credits) {
            (0, 0) => Ok(()),
            (0, credits) => write!(f, "{credits}"),
            (percent, _) => write!(f, "{percent} %"),
        }
    }
}

impl FromStr for Contingency {
    type Err = WrongText;

    /// Reads `10 %` as a share, `200` or `1,200` as credits, and an empty text as nothing.
    fn from_str(text: &str) -> Result<Self, WrongText> {
        let wrong = || WrongText::new(WantedText::Contingency, text);
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Ok(Self::NONE);
        }
        let share = trimmed.strip_suffix('%');
        let digits = share.unwrap_or(trimmed).trim().replace(',', "");
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = plain.then(|| digits.parse().ok()).flatten().ok_or_else(wrong)?;
        let read = if share.is_some() { Self::of_percent(number) } else { Self::of_credits(number) };
        read.map_err(|_beyond| wrong())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contingency_is_typed_as_a_share_or_as_credits() {
        let check = |text: &str, expected: Option<&str>| {
            let read = text.parse::<Contingency>().ok().map(|read| read.to_string());
            assert_eq!(read.as_deref(), expected, "reading {text:?}");
        };
        check("10 %", Some("10 %"));
        check(" 100% ", Some("100 %"));
        check("200", Some("200"));
        check("1,000,000,000", Some("1000000000"));
        for nothing in ["", "  ", "0", "0 %"] {
            check(nothing, Some(""));
        }
        for wrong in ["101 %", "1000000001", "-5", "1.5", "ten", "%", "10 % of it", "99999999999999999999"] {
            check(wrong, None);
        }
    }

    #[test]
    fn both_kinds_have_a_limit() {
        let over = |field, count, most| Err(LimitError::Count { field, count, least: 0, most });
        assert_eq!(Contingency::of_percent(101), over(LimitedCount::ContingencyPercent, 101, 100), "percent");
        let most = Contingency::MOST_CREDITS;
        let more = u64::from(most) + 1;
        assert_eq!(Contingency::of_credits(more), over(LimitedCount::ContingencyCredits, more, most), "credits");
    }
}
