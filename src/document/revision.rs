//! The names of contents, and what a command has done.

use crate::domain::{AssetId, SceneId};

/// Names one content of a document: undo brings the old number back, and no number is given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u64);

impl Revision {
    /// The content with which a document begins.
    pub const FIRST: Self = Self(0);

    /// The next number. A document would have to change for centuries to run out of them.
    pub(super) const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// What a command has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The content is another.
    Changed {
        /// Its name.
        revision: Revision,
        /// What is new in it, so that it can be selected.
        created: Created,
    },
    /// Everything is as it was; there is no step to undo.
    Nothing,
}

/// What a command has made, in story order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Created {
    /// New scenes. Their assets are new too, and not listed.
    pub scenes: Vec<SceneId>,
    /// The new asset of a scene or project that was there before.
    pub asset: Option<AssetId>,
}

impl Created {
    pub(super) const fn asset(id: AssetId) -> Self {
        Self { scenes: Vec::new(), asset: Some(id) }
    }

    pub(super) const fn scenes(scenes: Vec<SceneId>) -> Self {
        Self { scenes, asset: None }
    }
}
