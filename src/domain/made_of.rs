//! What a take made, and of what: so that later changes to the plan show.

use std::fmt;
use std::str::FromStr;

use super::{Seconds, TakeId, WantedText, WrongText};

/// The units of an asset that a take made. A unit is one clip of a shot, one image of a count, one speech, one script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TakeUnit {
    /// All of them, one each.
    #[default]
    All,
    /// One of them, from 1. Clips are counted longest first.
    One(u32),
}

impl TakeUnit {
    /// The number of the one unit; 0 for all of them.
    pub const fn number(self) -> u32 {
        match self {
            Self::All => 0,
            Self::One(number) => number,
        }
    }

    /// The unit of this number; all of them for 0.
    pub const fn numbered(number: u32) -> Self {
        if number == 0 { Self::All } else { Self::One(number) }
    }
}

/// The clips of a shot by length in whole seconds, longest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClipRuns(Vec<(u16, u32)>);

impl ClipRuns {
    /// No shot has clips of more lengths than this.
    pub const MOST: usize = 100;

    /// So many clips of each length; `None` where there are more lengths than [`Self::MOST`].
    pub fn new(runs: Vec<(u16, u32)>) -> Option<Self> {
        (runs.len() <= Self::MOST).then_some(Self(runs))
    }

    /// So many clips of each length.
    pub fn runs(&self) -> &[(u16, u32)] {
        &self.0
    }

    /// How many clips these are.
    pub fn count(&self) -> u64 {
        self.0.iter().fold(0, |sum, (_, count)| sum.saturating_add(u64::from(*count)))
    }
}

impl fmt::Display for ClipRuns {
    /// `2x8+1x5`: two clips of 8 s and one of 5 s.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (seconds, count)) in self.0.iter().enumerate() {
            let plus = if place == 0 { "" } else { "+" };
            write!(f, "{plus}{count}x{seconds}")?;
        }
        Ok(())
    }
}

impl FromStr for ClipRuns {
    type Err = WrongText;

    fn from_str(text: &str) -> Result<Self, WrongText> {
        let run = |run: &str| {
            let (count, seconds) = run.split_once('x')?;
            Some((seconds.parse().ok()?, count.parse().ok()?))
        };
        let runs: Option<Vec<_>> = text.split('+').take(Self::MOST.saturating_add(1)).map(run).collect();
        runs.and_then(Self::new).ok_or_else(|| WrongText::new(WantedText::ClipRuns, text))
    }
}

/// What a take was made of, as far as that is known: what the plan asked for when it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct MadeOf {
    /// The length of the shot.
    pub length: Option<Seconds>,
    /// The clips of the shot.
    pub clips: Option<ClipRuns>,
    /// How many were made at once; for speech of a set length, its characters.
    pub count: Option<u32>,
    /// A hash of the text that is spoken.
    pub text: Option<u64>,
    /// The kept take of the still that the shot starts from.
    pub still: Option<TakeId>,
}

impl MadeOf {
    /// Whether nothing is known.
    pub const fn is_unknown(&self) -> bool {
        let Self { length, clips, count, text, still } = self;
        length.is_none() && clips.is_none() && count.is_none() && text.is_none() && still.is_none()
    }

    /// Whether something is known of both that is not the same.
    pub fn differs(&self, other: &Self) -> bool {
        fn differ<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.zip(other).is_some_and(|(one, other)| one != other)
        }
        let Self { length, clips, count, text, still } = self;
        differ(length.as_ref(), other.length.as_ref())
            || differ(clips.as_ref(), other.clips.as_ref())
            || differ(count.as_ref(), other.count.as_ref())
            || differ(text.as_ref(), other.text.as_ref())
            || differ(still.as_ref(), other.still.as_ref())
    }
}

/// Whether a kept take still stands for its asset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TakeStanding {
    /// It does.
    #[default]
    Stands,
    /// Its asset was planned again since: it was paid for, and has no use any more.
    PlannedAgain,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clips_come_back_from_their_text() {
        let clips = ClipRuns::new(vec![(8, 2), (5, 1)]).unwrap();
        assert_eq!(clips.to_string(), "2x8+1x5", "as text");
        assert_eq!("2x8+1x5".parse::<ClipRuns>(), Ok(clips.clone()), "and back");
        assert_eq!(clips.count(), 3, "how many");
        for wrong in ["", "8", "x", "2x", "-1x5", "2x8,1x5", "1x99999"] {
            assert!(wrong.parse::<ClipRuns>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_not_known_does_not_differ() {
        let long = MadeOf { length: Some(Seconds::whole(12)), ..MadeOf::default() };
        let short = MadeOf { length: Some(Seconds::whole(5)), ..MadeOf::default() };
        assert!(long.differs(&short), "12 s are not 5 s");
        assert!(!long.differs(&MadeOf::default()) && !MadeOf::default().differs(&long), "nothing is known");
    }
}
