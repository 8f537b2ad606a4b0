//! Lengths of time in a video, exact to the millisecond.

use std::fmt;
use std::str::FromStr;

use super::wrong_text::beginning;

/// A length of 0 to 24 hours, in whole milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds {
    millis: u32,
}

/// A text or number that is not a length of 0 to 24 hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecondsError {
    /// Not a decimal number with at most three places.
    NotANumber(String),
    /// More than a day.
    TooLong,
}

impl Seconds {
    /// No length.
    pub const ZERO: Self = Self { millis: 0 };
    /// The longest length: 24 hours.
    pub const MAX: Self = Self { millis: 86_400_000 };

    /// A length in milliseconds.
    ///
    /// # Errors
    /// [`SecondsError::TooLong`] above 24 hours.
    pub const fn from_millis(millis: u64) -> Result<Self, SecondsError> {
        if millis > 86_400_000 {
            return Err(SecondsError::TooLong);
        }
        #[expect(
            clippy::as_conversions,
            clippy::cast_possible_truncation,
            reason = "checked on the line above; `try_from` is not const"
        )]
        Ok(Self { millis: millis as u32 })
    }

    /// A length of whole seconds; more than 24 hours become 24 hours.
    pub const fn whole(seconds: u32) -> Self {
        let millis = seconds.saturating_mul(1_000);
        if millis > Self::MAX.millis { Self::MAX } else { Self { millis } }
    }

    /// The length in milliseconds, 0 to 86,400,000.
    pub const fn millis(self) -> u32 {
        self.millis
    }

    /// The whole seconds needed to cover this length: 8.2 s needs 9.
    pub const fn rounded_up(self) -> u32 {
        self.millis.div_ceil(1_000)
    }

    /// Whether there is no length at all.
    pub const fn is_zero(self) -> bool {
        self.millis == 0
    }
}

impl fmt::Display for Seconds {
    /// A plain decimal number: `8`, `8.5`, `0.125`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.millis.checked_div(1_000).unwrap_or_default();
        let rest = self.millis.checked_rem(1_000).unwrap_or_default();
        if rest == 0 {
            return write!(f, "{whole}");
        }
        let places = format!("{rest:03}");
        write!(f, "{whole}.{}", places.trim_end_matches('0'))
    }
}

impl FromStr for Seconds {
    type Err = SecondsError;

    /// Reads `8`, `8.5`, `8.125` or `m:ss` such as `1:05`; blanks around it are skipped.
    fn from_str(text: &str) -> Result<Self, SecondsError> {
        let wrong = || SecondsError::NotANumber(beginning(text));
        let trimmed = text.trim();
        let (minutes, seconds) = match trimmed.split_once(':') {
            Some((minutes, seconds)) => (digits(minutes).ok_or_else(wrong)?, seconds),
            None => (0, trimmed),
        };
        let (whole, places) = seconds.split_once('.').unwrap_or((seconds, "0"));
        if places.is_empty() || places.len() > 3 {
            return Err(wrong());
        }
        let whole = digits(whole).ok_or_else(wrong)?;
        let thousandths = digits(&format!("{places:0<3}")).ok_or_else(wrong)?;
        let total = minutes
            .checked_mul(60)
            .and_then(|seconds| seconds.checked_add(whole))
            .and_then(|seconds| seconds.checked_mul(1_000))
            .and_then(|millis| millis.checked_add(thousandths))
            .ok_or(SecondsError::TooLong)?;
        Self::from_millis(total)
    }
}

/// A number made of digits only (no sign), or `None`.
fn digits(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 15 && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(
            text.parse::<Seconds>().map(|seconds| seconds.to_string()),
            Ok(expected.to_owned()),
            "reading {text:?}"
        );
    }

    fn check_refused(text: &str, expected: SecondsError) {
        assert_eq!(text.parse::<Seconds>(), Err(expected), "reading {text:?}");
    }

    #[test]
    fn lengths_are_read_as_people_write_them() {
        check("8", "8");
        check(" 8.50 ", "8.5");
        check("1:05", "65");
        check("0.125", "0.125");
        check("86400", "86400");
    }

    #[test]
    fn what_is_no_length_is_refused() {
        check_refused("86400.001", SecondsError::TooLong);
        for text in ["-1", "NaN", "1e3", "", "8.1234", "99999999999999999999"] {
            check_refused(text, SecondsError::NotANumber(text.to_owned()));
        }
    }
}
