//! What is worth a word about a project: values, not errors.

use chrono::NaiveDate;

use super::{Unmet, Unpriced};
use crate::domain::{AssetId, Pass, Seconds};

/// Something that the user should know.
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
        /// How long it takes to speak them, in milliseconds; at a slow pace more than a scene can last.
        spoken: u64,
        /// How much longer that is than the scene, in milliseconds.
        over: u64,
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
