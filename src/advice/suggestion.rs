//! One way to make a board cheaper, or better for nothing more.

use super::{Act, Still, Swap, SwapKind};
use crate::advice::fit::Quality;
use crate::domain::{AssetId, Choice, Credits, Importance, Kind, ModelId, Pass, SceneId, Seconds};
use crate::figures::Drafting;

/// In what way a suggestion helps, the gentlest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SuggestionKind {
    /// Another model that saves credits and is better in everything.
    Dominated,
    /// Another model that saves credits and loses nothing.
    Lossless,
    /// A draft that costs more than it saves is dropped.
    DropDraft,
    /// A start still that pays for itself: shots that start from one are kept more often.
    AddStill,
    /// One still of the project for shots of several scenes: they are kept more often, and look alike.
    ShareStill,
    /// A draft that pays for itself.
    AddDraft,
    /// A shot ends a moment earlier, where a clip ends.
    Trim,
    /// Another model that saves credits and loses some quality.
    Cheaper,
    /// Fewer images to choose from.
    FewerImages,
    /// The still of the scene is held instead of a shot.
    HoldStill,
    /// The scene is left out.
    Cut,
    /// A better model for the same credits.
    FreeUpgrade,
}

/// One way to make a board cheaper, or better for nothing more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// In what way it helps.
    pub kind: SuggestionKind,
    /// The scene.
    pub scene: SceneId,
    /// How much the scene matters.
    pub importance: Importance,
    /// The asset; `None` where it is the scene itself.
    pub asset: Option<AssetId>,
    /// The pass that changes.
    pub pass: Pass,
    /// The kind of asset that changes.
    pub of: Kind,
    /// What is done.
    pub acts: Vec<Act>,
    /// The credits that it saves by itself: on average with retakes where the board is judged so, rounded down.
    pub saves: Credits,
    /// The credits that it costs more by itself: a shot that comes along because its look stays alike.
    pub costs_more: Credits,
    /// The quality that it loses; nothing where it loses none.
    pub loses: Quality,
    /// What it is about.
    pub detail: Detail,
}

/// What a suggestion is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Another model, with what it keeps and loses.
    Swap(Swap),
    /// A still by this model.
    Still(Still),
    /// The draft that is dropped or added, and what it costs and saves.
    Draft {
        /// What makes it.
        choice: Choice,
        /// What it costs and saves on average.
        verdict: Drafting,
    },
    /// The length as it is and instead.
    Length {
        /// The length now.
        from: Seconds,
        /// The length instead.
        to: Seconds,
    },
    /// The number of images as it is and instead.
    Images {
        /// How many now.
        from: u32,
        /// How many instead.
        to: u32,
    },
    /// So much of the video no longer moves, or is gone.
    Seconds(Seconds),
}

impl SuggestionKind {
    /// The id used on the command line and in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dominated => "dominated",
            Self::Lossless => "lossless",
            Self::DropDraft => "drop-draft",
            Self::AddStill => "add-still",
            Self::ShareStill => "share-still",
            Self::AddDraft => "add-draft",
            Self::Trim => "trim",
            Self::Cheaper => "cheaper",
            Self::FewerImages => "fewer-images",
            Self::HoldStill => "hold-still",
            Self::Cut => "cut-scene",
            Self::FreeUpgrade => "free-upgrade",
        }
    }

    /// Whether the video stays as good as it is.
    pub const fn loses_nothing(self) -> bool {
        matches!(self, Self::Dominated | Self::Lossless | Self::DropDraft | Self::AddStill | Self::AddDraft)
            || matches!(self, Self::FreeUpgrade)
    }

    /// Where it stands among the gentle ones; those that lose quality are weighed against each other.
    pub(super) const fn rank(self) -> u8 {
        match self {
            Self::Dominated | Self::Lossless => 0,
            Self::DropDraft => 1,
            Self::AddStill => 2,
            Self::AddDraft => 3,
            Self::Trim | Self::ShareStill => 4,
            Self::Cheaper | Self::FewerImages | Self::HoldStill => 5,
            Self::Cut => 6,
            Self::FreeUpgrade => 7,
        }
    }
}

impl From<SwapKind> for SuggestionKind {
    fn from(kind: SwapKind) -> Self {
        match kind {
            SwapKind::Dominated => Self::Dominated,
            SwapKind::Lossless => Self::Lossless,
            SwapKind::Cheaper => Self::Cheaper,
            SwapKind::FreeUpgrade => Self::FreeUpgrade,
        }
    }
}

impl Suggestion {
    /// What it saves by itself; below 0 where it costs more.
    pub fn saving(&self) -> i128 {
        i128::from(self.saves.get()).saturating_sub(self.costs_more.get().into())
    }

    /// The models before and after, where it is about models.
    pub const fn models(&self) -> (Option<&ModelId>, Option<&ModelId>) {
        match &self.detail {
            Detail::Swap(swap) => (Some(&swap.from.model), Some(&swap.to.model)),
            Detail::Still(still) => (None, Some(&still.choice.model)),
            Detail::Draft { choice, .. } => match self.kind {
                SuggestionKind::AddDraft => (None, Some(&choice.model)),
                _ => (Some(&choice.model), None),
            },
            Detail::Length { .. } | Detail::Images { .. } | Detail::Seconds(_) => (None, None),
        }
    }
}
