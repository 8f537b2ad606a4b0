//! What a shot or a picture asks of the model that makes it.

use std::fmt;
use std::str::FromStr;

use super::{Aspect, AspectError, WantedText, WrongText};

/// One thing that a choice must be able to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// The clip comes with its own sound.
    Sound,
    /// One continuous take: no joins between clips.
    OneTake,
    /// Made from text alone, without a start still.
    TextToVideo,
    /// Begins with a given still.
    StartStill,
    /// Ends with a given still.
    EndStill,
    /// Follows a reference picture.
    Reference,
}

impl Need {
    /// All needs, in the order in which files and screens list them.
    pub const ALL: [Self; 6] =
        [Self::Sound, Self::OneTake, Self::TextToVideo, Self::StartStill, Self::EndStill, Self::Reference];

    /// The id used in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::OneTake => "one-take",
            Self::TextToVideo => "text-to-video",
            Self::StartStill => "start-still",
            Self::EndStill => "end-still",
            Self::Reference => "reference",
        }
    }

    const fn bit(self) -> u8 {
        match self {
            Self::Sound => 1,
            Self::OneTake => 2,
            Self::TextToVideo => 4,
            Self::StartStill => 8,
            Self::EndStill => 16,
            Self::Reference => 32,
        }
    }
}

impl FromStr for Need {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        Self::ALL.into_iter().find(|need| need.id() == text).ok_or_else(|| WrongText::new(WantedText::Need, text))
    }
}

/// Everything one asset asks of its model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Needs {
    bits: u8,
    /// The shape asked for; `None` when any will do.
    pub aspect: Option<Aspect>,
}

impl Needs {
    /// Nothing asked for.
    pub const NONE: Self = Self { bits: 0, aspect: None };

    /// Whether something is asked for.
    pub const fn has(self, need: Need) -> bool {
        self.bits & need.bit() != 0
    }

    /// The same with one more need.
    #[must_use]
    pub const fn with(self, need: Need) -> Self {
        Self { bits: self.bits | need.bit(), aspect: self.aspect }
    }

    /// The same without a need.
    #[must_use]
    pub const fn without(self, need: Need) -> Self {
        Self { bits: self.bits & !need.bit(), aspect: self.aspect }
    }

    /// The same with this shape, or with any.
    #[must_use]
    pub const fn shaped(self, aspect: Option<Aspect>) -> Self {
        Self { bits: self.bits, aspect }
    }

    /// Whether nothing is asked for.
    pub const fn is_empty(self) -> bool {
        self.bits == 0 && self.aspect.is_none()
    }

    /// The needs asked for, without the shape, in the order of [`Need::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Need> {
        Need::ALL.into_iter().filter(move |need| self.has(*need))
    }
}

impl fmt::Display for Needs {
    /// Ids joined by `;`, the shape last: `sound;16:9`. Empty when nothing is asked for.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words: Vec<String> = self.iter().map(|need| need.id().to_owned()).collect();
        words.extend(self.aspect.map(|aspect| aspect.to_string()));
        f.write_str(&words.join(";"))
    }
}

/// A text that is not a list of needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeedsError {
    /// A word of it is no need.
    Need(WrongText),
    /// A word of it is no shape.
    Aspect(AspectError),
    /// It names more than one shape.
    TwoAspects,
}

impl FromStr for Needs {
    type Err = NeedsError;

    /// Reads ids joined by `;`, with at most one shape.
    fn from_str(text: &str) -> Result<Self, NeedsError> {
        let mut needs = Self::NONE;
        for word in text.split(';').map(str::trim).filter(|word| !word.is_empty()) {
            if word.contains(':') {
                let aspect = word.parse::<Aspect>().map_err(NeedsError::Aspect)?;
                if needs.aspect.replace(aspect).is_some() {
                    return Err(NeedsError::TwoAspects);
                }
            } else {
                needs = needs.with(word.parse().map_err(NeedsError::Need)?);
            }
        }
        Ok(needs)
    }
}
