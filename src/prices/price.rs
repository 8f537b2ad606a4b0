//! The ways in which a provider asks for credits.

use std::collections::BTreeSet;

use super::ClipsFault;
use crate::domain::{Credits, Kind};

/// What one clip of a length costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClipPrice {
    /// The longest shot part that the clip can cover, in whole seconds, 1 to 3,600.
    pub seconds: u16,
    /// Its price.
    pub credits: Credits,
}

/// How a model is paid for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Price {
    /// For each picture.
    PerImage(Credits),
    /// For each clip, by the lengths sold; shortest first, one to [`Price::MOST_LENGTHS`].
    PerClip(Vec<ClipPrice>),
    /// For each started block of characters.
    PerCharacters {
        /// The characters in a block, at least 1.
        block: u32,
        /// The price of a block.
        credits: Credits,
    },
    /// By the running time: `base` and `per_minute` for each minute, rounded up, within `least` and `most`.
    ByMinutes {
        /// The credits before the first minute.
        base: Credits,
        /// The credits for each minute; parts of one count as parts before the sum is rounded up.
        per_minute: Credits,
        /// Never less than this.
        least: Credits,
        /// Never more than this.
        most: Credits,
    },
    /// For each unit: an enhancement.
    PerUnit(Credits),
    /// Anything from `least` to `most` for each unit.
    Between {
        /// The least it can cost.
        least: Credits,
        /// The most it can cost.
        most: Credits,
    },
    /// Nothing, and that is known.
    Free,
}

impl Price {
    /// The most lengths of clips that a price has.
    pub const MOST_LENGTHS: usize = 60;

    /// Whether these can be the clips of a price, shortest first: one to [`Price::MOST_LENGTHS`], each length once.
    ///
    /// # Errors
    /// A [`ClipsFault`].
    pub fn sound_clips(clips: &[ClipPrice]) -> Result<(), ClipsFault> {
        let lengths: BTreeSet<u16> = clips.iter().map(|clip| clip.seconds).collect();
        if clips.is_empty() || clips.len() > Self::MOST_LENGTHS || lengths.len() != clips.len() {
            return Err(ClipsFault::Count);
        }
        if lengths.iter().any(|seconds| !(1..=3_600).contains(seconds)) {
            return Err(ClipsFault::Length);
        }
        Ok(())
    }

    /// Whether this way of paying makes sense for a kind.
    pub const fn suits(&self, kind: Kind) -> bool {
        matches!(
            (self, kind),
            (Self::Free, _)
                | (Self::PerImage(_), Kind::Image)
                | (Self::PerClip(_), Kind::Video)
                | (Self::PerCharacters { .. }, Kind::Speech)
                | (Self::ByMinutes { .. }, Kind::Script)
                | (Self::PerUnit(_) | Self::Between { .. }, Kind::Enhancement | Kind::Consultation)
        )
    }

    /// The credits of the smallest thing that can be bought: a picture, the cheapest clip, a block, a unit.
    pub fn unit(&self) -> Credits {
        match self {
            Self::PerImage(credits) | Self::PerUnit(credits) | Self::PerCharacters { credits, .. } => *credits,
            Self::PerClip(clips) => clips.iter().map(|clip| clip.credits).min().unwrap_or_default(),
            Self::ByMinutes { least, .. } | Self::Between { least, .. } => *least,
            Self::Free => Credits::ZERO,
        }
    }
}
