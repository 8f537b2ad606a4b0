//! What was copied last in this window.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::{Asset, Scene};

/// What was copied, as the clipboard's text and as it was.
#[derive(Clone, Debug)]
pub(super) struct Copied {
    pub(super) text: String,
    pub(super) contents: CopiedContents,
    /// The shared stills that it starts from.
    pub(super) stills: Vec<Asset>,
    /// Where the pictures of the scenes are looked for.
    pub(super) folder: Option<PathBuf>,
}

/// Scenes or assets as they were.
#[derive(Clone, Debug)]
pub(super) enum CopiedContents {
    Scenes(Vec<Arc<Scene>>),
    Assets(Vec<Asset>),
}
