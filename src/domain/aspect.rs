//! The shapes of pictures and shots.

use std::fmt;
use std::str::FromStr;

use super::wrong_text::beginning;

/// The shape of a picture, width to height, such as 16:9. Both sides are 1 to 999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Aspect {
    width: u16,
    height: u16,
}

/// A text that is not an aspect ratio; at most 40 characters of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AspectError(pub String);

impl Aspect {
    /// A shape of this width to this height; `None` unless both are 1 to 999.
    pub fn new(width: u16, height: u16) -> Option<Self> {
        let sides = 1..=999;
        (sides.contains(&width) && sides.contains(&height)).then_some(Self { width, height })
    }

    /// Whether both name the same shape: 16:9 and 32:18 do.
    pub fn same_shape(self, other: Self) -> bool {
        !self.is_narrower_than(other) && !other.is_narrower_than(self)
    }

    /// Whether this shape is narrower (taller) than the other.
    pub fn is_narrower_than(self, other: Self) -> bool {
        let this = u32::from(self.width).saturating_mul(u32::from(other.height));
        let that = u32::from(other.width).saturating_mul(u32::from(self.height));
        this < that
    }
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.width, self.height)
    }
}

impl FromStr for Aspect {
    type Err = AspectError;

    fn from_str(text: &str) -> Result<Self, AspectError> {
        text.split_once(':')
            .and_then(|(width, height)| Self::new(width.trim().parse().ok()?, height.trim().parse().ok()?))
            .ok_or_else(|| AspectError(beginning(text)))
    }
}
