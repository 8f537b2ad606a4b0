//! How fast a project's narrations are spoken, beside the usual.

use std::fmt;
use std::str::FromStr;

use super::{LimitError, LimitedCount, WantedText, WrongText, check_count};

/// The pace of speech of a project in whole percent of the usual pace of each script, 25 to 400.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpeechPace(u16);

impl SpeechPace {
    /// The slowest.
    pub const SLOWEST: Self = Self(25);
    /// The fastest.
    pub const FASTEST: Self = Self(400);

    /// A pace of so many percent.
    ///
    /// # Errors
    /// [`LimitError::Count`] unless 25 to 400.
    pub fn new(percent: u64) -> Result<Self, LimitError> {
        let (least, most) = (Self::SLOWEST.percent(), Self::FASTEST.percent());
        let percent = check_count(LimitedCount::SpeechPace, percent, least, most)?;
        Ok(u16::try_from(percent).map_or(Self::FASTEST, Self))
    }

    /// The percent, 25 to 400.
    pub fn percent(self) -> u32 {
        self.0.into()
    }

    /// Whether it is the usual pace.
    pub fn is_usual(self) -> bool {
        self == Self::default()
    }
}

impl Default for SpeechPace {
    fn default() -> Self {
        Self(100)
    }
}

impl fmt::Display for SpeechPace {
    /// Such as `120 %`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} %", self.0)
    }
}

impl FromStr for SpeechPace {
    type Err = WrongText;

    /// Reads `120` or `120 %`.
    fn from_str(text: &str) -> Result<Self, WrongText> {
        let number = text.trim().trim_end_matches('%').trim_end();
        let plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let percent = plain.then(|| number.parse().ok()).flatten();
        let pace = percent.and_then(|percent| Self::new(percent).ok());
        pace.ok_or_else(|| WrongText::new(WantedText::SpeechPace, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_is_from_a_quarter_to_four_times_the_usual() {
        let check = |text: &str, expected: Option<u32>| {
            assert_eq!(text.parse::<SpeechPace>().ok().map(SpeechPace::percent), expected, "reading {text:?}");
        };
        check("25", Some(25));
        check("100", Some(100));
        check(" 120 % ", Some(120));
        check("400%", Some(400));
        for text in ["24", "401", "0", "-50", "1.5", "fast", "", "99999999999999999999"] {
            check(text, None);
        }
        let limit = LimitError::Count { field: LimitedCount::SpeechPace, count: 500, least: 25, most: 400 };
        assert_eq!(SpeechPace::new(500), Err(limit), "too fast");
    }
}
