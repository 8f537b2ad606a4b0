//! What is worth a word about a project: values, not errors.

use std::fmt;

use chrono::NaiveDate;

use super::{Unmet, Unpriced};
use crate::domain::{AssetId, Pass, Seconds};

/// Something that the user should know. Displays as one sentence about the asset or scene it was found at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A choice has no known price.
    Unpriced {
        /// The asset.
        asset: AssetId,
        /// The pass of the choice.
        pass: Pass,
        /// Why not.
        why: Unpriced,
    },
    /// A choice fails to do what the asset asks for.
    NeedNotMet {
        /// The asset.
        asset: AssetId,
        /// The pass of the choice.
        pass: Pass,
        /// What it fails to do.
        reason: Unmet,
    },
    /// A model needs a start still, and the scene has no image asset.
    NoStill {
        /// The asset.
        asset: AssetId,
        /// The pass of the choice.
        pass: Pass,
    },
    /// The service no longer sells the model.
    Withdrawn {
        /// The asset.
        asset: AssetId,
        /// The pass of the choice.
        pass: Pass,
        /// The last day on which it was sold.
        until: NaiveDate,
    },
    /// Pinned clips are shorter than the shot.
    PinnedShort {
        /// The asset.
        asset: AssetId,
        /// The pass of the choice.
        pass: Pass,
        /// The whole seconds that the clips last.
        covered: u32,
        /// The length of the shot.
        wanted: Seconds,
    },
    /// The narration takes longer to speak than its scene lasts.
    NarrationLong {
        /// The characters of the narration.
        characters: u32,
        /// How long it takes to speak them.
        spoken: Seconds,
        /// How much longer that is than the scene.
        over: Seconds,
    },
}

impl Finding {
    /// The asset it was found at; `None` when it is about the scene.
    pub const fn asset(&self) -> Option<AssetId> {
        match self {
            Self::Unpriced { asset, .. }
            | Self::NeedNotMet { asset, .. }
            | Self::NoStill { asset, .. }
            | Self::Withdrawn { asset, .. }
            | Self::PinnedShort { asset, .. } => Some(*asset),
            Self::NarrationLong { .. } => None,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unpriced { pass, why, .. } => write!(f, "The {pass} choice has no price: {why}."),
            Self::NeedNotMet { pass, reason, .. } => write!(f, "The {pass} choice {reason}."),
            Self::NoStill { pass, .. } => write!(f, "The {pass} choice needs a start still; this scene has none."),
            Self::Withdrawn { pass, until, .. } => write!(f, "The {pass} choice is no longer sold since {until}."),
            Self::PinnedShort { covered, wanted, .. } => write!(f, "The pinned clips cover {covered} of {wanted} s."),
            Self::NarrationLong { characters, spoken, over } => {
                write!(f, "The narration of {characters} characters takes {spoken} s, {over} s more than the scene.")
            }
        }
    }
}
