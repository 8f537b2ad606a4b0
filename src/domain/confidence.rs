//! How sure a safe total must be.

use std::fmt;
use std::str::FromStr;

/// The share of outcomes that a safe total covers, in whole percent, 50 to 99.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confidence(u8);

impl Confidence {
    /// The least.
    pub const LEAST: Self = Self(50);
    /// The most. Nothing is ever sure.
    pub const MOST: Self = Self(99);

    /// A confidence; `None` unless 50 to 99.
    pub fn new(percent: u8) -> Option<Self> {
        (Self::LEAST.0..=Self::MOST.0).contains(&percent).then_some(Self(percent))
    }

    /// The percent, 50 to 99.
    pub const fn percent(self) -> u8 {
        self.0
    }
}

impl Default for Confidence {
    fn default() -> Self {
        Self(90)
    }
}

impl fmt::Display for Confidence {
    /// The bare number of percent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A text that is no whole number of percent from 50 to 99.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConfidenceError;

impl FromStr for Confidence {
    type Err = ConfidenceError;

    /// Reads `90` or `90 %`.
    fn from_str(text: &str) -> Result<Self, ConfidenceError> {
        let number = text.trim().trim_end_matches('%').trim_end();
        let plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let percent = plain.then(|| number.parse().ok()).flatten();
        percent.and_then(Self::new).ok_or(ConfidenceError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_surer_than_99_percent() {
        let check = |text: &str, expected: Option<u8>| {
            assert_eq!(text.parse::<Confidence>().ok().map(Confidence::percent), expected, "reading {text:?}");
        };
        check("50", Some(50));
        check("90 %", Some(90));
        check("99", Some(99));
        for text in ["49", "100", "-90", "0.9", "NaN", "", "1000"] {
            check(text, None);
        }
    }
}
