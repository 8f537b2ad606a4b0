//! What a project holds and costs, for the cards of the start screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::naming::file_title;
use crate::domain::{PassFilter, Project};
use crate::figures::{Figures, Sum};
use crate::prices::PriceList;
use crate::storage;

/// Larger files are not read just to be listed, in bytes.
const CAP: u64 = 4 * 1_048_576;

/// What a project holds and costs.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The project's name.
    pub name: String,
    /// How many scenes it has.
    pub scenes: usize,
    /// Its running time in milliseconds.
    pub millis: u64,
    /// All of it without retakes, with what it holds back; `None` where that is too large to count.
    pub total: Option<Sum>,
    /// The picture of the first scene that has one.
    pub picture: Option<PathBuf>,
}

impl Summary {
    /// Of a project that names its pictures from a folder; `name` is for one without a title.
    pub fn of(project: Project, name: &str, folder: Option<&Path>, prices: &PriceList) -> Self {
        let picture = project.scenes.iter().map(|scene| scene.picture.as_str()).find(|picture| !picture.is_empty());
        let picture =
            picture.map(|picture| folder.map_or_else(|| PathBuf::from(picture), |folder| folder.join(picture)));
        let title = project.title.trim();
        let name = if title.is_empty() { name.to_owned() } else { title.to_owned() };
        let (scenes, millis) = (project.scenes.len(), project.running_millis());
        let total = Figures::of(&Arc::new(project), prices).ok().map(|figures| figures.whole(PassFilter::Both, None));
        Self { name, scenes, millis, total, picture }
    }

    /// Of a project file; `None` where it cannot be read, which opening it will explain. Slow: for a thread of its own.
    pub fn of_file(path: &Path, prices: &PriceList) -> Option<Self> {
        let text = storage::read_text(path, CAP).ok()?;
        let project = storage::format::read(&text).ok()?.project;
        Some(Self::of(project, &file_title(path), path.parent(), prices))
    }
}
