//! Passes: a cheap draft first, the final after.

use std::fmt;
use std::str::FromStr;

use super::{WantedText, WrongText};

/// One of the two passes in which an asset may be generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pass {
    /// The pass in which things are tried out.
    Draft,
    /// The pass that ends up in the video.
    Final,
}

impl Pass {
    /// Both passes, in the order in which they are made.
    pub const ALL: [Self; 2] = [Self::Draft, Self::Final];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
        }
    }
}

impl fmt::Display for Pass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Which passes a total counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassFilter {
    /// Draft choices only.
    Draft,
    /// Final choices only.
    Final,
    /// Draft and final choices; nothing is counted twice.
    #[default]
    Both,
}

impl PassFilter {
    /// All three, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Final, Self::Both];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
            Self::Both => "both",
        }
    }

    /// Whether a pass counts.
    pub const fn includes(self, pass: Pass) -> bool {
        matches!((self, pass), (Self::Both, _) | (Self::Draft, Pass::Draft) | (Self::Final, Pass::Final))
    }
}

impl fmt::Display for PassFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for PassFilter {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL
            .into_iter()
            .find(|filter| filter.id() == text)
            .ok_or_else(|| WrongText::new(WantedText::PassFilter, text))
    }
}

/// One value for each [`Pass`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerPass<T> {
    /// For the draft pass.
    pub draft: T,
    /// For the final pass.
    pub last: T,
}

impl<T> PerPass<T> {
    /// The value for a pass.
    pub const fn get(&self, pass: Pass) -> &T {
        match pass {
            Pass::Draft => &self.draft,
            Pass::Final => &self.last,
        }
    }

    /// The value for a pass, to change.
    pub const fn get_mut(&mut self, pass: Pass) -> &mut T {
        match pass {
            Pass::Draft => &mut self.draft,
            Pass::Final => &mut self.last,
        }
    }
}
