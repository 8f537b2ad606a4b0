//! A choice: the model, and for video the clips, picked for an asset in a pass.

use std::fmt;
use std::sync::Arc;

/// The id of a model, as the price list or a file writes it. May name a model that no price list has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelId(Arc<str>);

/// The id of a plan, as the price list or a file writes it. May name a plan that no price list has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(Arc<str>);

macro_rules! text_id {
    ($id:ident) => {
        impl $id {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $id {
            fn from(text: &str) -> Self {
                Self(Arc::from(text))
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
text_id!(ModelId);
text_id!(PlanId);

/// How a shot is covered by clips.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clips {
    /// The cheapest cover that the model sells.
    #[default]
    Cheapest,
    /// The cheapest cover with at most so many joins, 0 to 99.
    AtMostJoins(u8),
    /// Exactly these clips, each length in whole seconds, 1 to 100 clips.
    Pinned(Arc<[u16]>),
}

impl Clips {
    /// The most joins that can be asked for.
    pub const MAX_JOINS: u8 = 99;
    /// The most clips that can be pinned.
    pub const MAX_PINNED: usize = 100;
}

/// A model, and for video how the shot is cut into clips.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    /// The model that makes the asset.
    pub model: ModelId,
    /// How a shot is covered; means nothing for other kinds.
    pub clips: Clips,
}

impl Choice {
    /// A model with the cheapest cover.
    pub const fn of(model: ModelId) -> Self {
        Self { model, clips: Clips::Cheapest }
    }
}
