//! What an asset is to show, in words for the service that makes it. Nothing of it changes what it costs.

use std::fmt;
use std::str::FromStr;

use super::{StillRole, WantedText, WrongText};

/// How a shot or a picture is framed, in the words that the services use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShotType {
    /// A detail: an eye, a hand.
    ExtremeCloseUp,
    /// A face, or one thing.
    CloseUp,
    /// A person from the waist up.
    Medium,
    /// A person from head to foot.
    Full,
    /// People and what is around them.
    Wide,
    /// The place, before anything happens there.
    Establishing,
    /// Past one person at another.
    OverTheShoulder,
    /// What somebody sees.
    PointOfView,
}

impl ShotType {
    /// All of them, from near to far, then those that say whose eyes see it.
    pub const ALL: [Self; 8] = [
        Self::ExtremeCloseUp,
        Self::CloseUp,
        Self::Medium,
        Self::Full,
        Self::Wide,
        Self::Establishing,
        Self::OverTheShoulder,
        Self::PointOfView,
    ];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ExtremeCloseUp => "extreme-close-up",
            Self::CloseUp => "close-up",
            Self::Medium => "medium",
            Self::Full => "full",
            Self::Wide => "wide",
            Self::Establishing => "establishing",
            Self::OverTheShoulder => "over-the-shoulder",
            Self::PointOfView => "pov",
        }
    }
}

impl fmt::Display for ShotType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for ShotType {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL.into_iter().find(|one| one.id() == text).ok_or_else(|| WrongText::new(WantedText::ShotType, text))
    }
}

/// What an asset is to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    /// How it is framed; `None` where that is not said.
    pub shot_type: Option<ShotType>,
    /// What a shared still shows; `None` where that is not said, and for everything else.
    pub role: Option<StillRole>,
    /// The prompt; empty where there is none.
    pub prompt: String,
}

impl Brief {
    /// Nothing said.
    pub const NONE: Self = Self { shot_type: None, role: None, prompt: String::new() };

    /// Whether nothing is said to the service.
    pub const fn is_empty(&self) -> bool {
        self.shot_type.is_none() && self.prompt.is_empty()
    }
}
