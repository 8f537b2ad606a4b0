//! How many takes can be made on a day.

use std::fmt;
use std::str::FromStr;

use super::{LimitError, LimitedCount, WantedText, WrongText, check_count};

/// How many takes the people of a project can make and look at on a day, 1 to 10,000.
///
/// It belongs to the project and not to the account: who makes a film, and how long a take of it has to be looked at, differs
/// from one to the next, and so it travels with the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TakesADay(u16);

impl TakesADay {
    /// The most.
    pub const MOST: u32 = 10_000;

    /// So many takes a day.
    ///
    /// # Errors
    /// [`LimitError::Count`] unless 1 to 10,000.
    pub fn new(takes: u64) -> Result<Self, LimitError> {
        let takes = check_count(LimitedCount::TakesADay, takes, 1, Self::MOST)?;
        Ok(Self(u16::try_from(takes).unwrap_or(u16::MAX)))
    }

    /// The number, 1 to 10,000.
    pub fn get(self) -> u32 {
        self.0.into()
    }
}

impl fmt::Display for TakesADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for TakesADay {
    type Err = WrongText;

    /// Reads `40`.
    fn from_str(text: &str) -> Result<Self, WrongText> {
        let number = text.trim();
        let plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let takes = plain.then(|| number.parse().ok()).flatten();
        takes.and_then(|takes| Self::new(takes).ok()).ok_or_else(|| WrongText::new(WantedText::TakesADay, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_to_ten_thousand_takes() {
        let check = |text: &str, expected: Option<u32>| {
            assert_eq!(text.parse::<TakesADay>().ok().map(TakesADay::get), expected, "reading {text:?}");
        };
        check("1", Some(1));
        check(" 40 ", Some(40));
        check("10000", Some(10_000));
        for text in ["0", "10001", "-1", "1.5", "many", "", "99999999999999999999"] {
            check(text, None);
        }
        let limit = LimitError::Count { field: LimitedCount::TakesADay, count: 0, least: 1, most: 10_000 };
        assert_eq!(TakesADay::new(0), Err(limit), "then nothing is ever made");
    }
}
