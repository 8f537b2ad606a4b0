//! What a project is about, in a line and a picture: for the cards of the start screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::session::file_title;
use crate::domain::{PassFilter, Project};
use crate::figures::Figures;
use crate::present;
use crate::prices::PriceList;
use crate::storage;

/// Larger files are not read just to be listed, in bytes.
const CAP: u64 = 4 * 1_048_576;

/// What a card of the start screen says.
#[derive(Clone, Debug)]
pub(crate) struct Summary {
    /// The project's name.
    pub(crate) name: String,
    /// Scenes, length and credits.
    pub(crate) about: String,
    /// The picture of the first scene that has one.
    pub(crate) picture: Option<PathBuf>,
}

/// A project opened before.
pub(crate) struct RecentRow {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its name.
    pub(crate) name: String,
    /// What it holds and costs; its folder until that is known.
    pub(crate) about: String,
    /// The picture of its first scene that has one.
    pub(crate) picture: Option<PathBuf>,
    /// Whether it is there no more.
    pub(crate) missing: bool,
}

/// A project that an earlier run left unsaved.
pub(crate) struct RecoveryRow {
    /// Its name, or what is wrong with it.
    pub(crate) name: String,
    /// When it was written, and what it holds.
    pub(crate) about: String,
    /// Whether it can be opened.
    pub(crate) sound: bool,
}

/// A project that comes with the program.
pub(crate) struct SampleRow {
    /// Its name.
    pub(crate) name: String,
    /// What it is about, with its total.
    pub(crate) about: String,
    /// The picture of its first scene that has one.
    pub(crate) picture: Option<PathBuf>,
}

/// What the start screen shows.
#[derive(Default)]
pub(crate) struct StartRows {
    /// Left unsaved by an earlier run.
    pub(crate) recovered: Vec<RecoveryRow>,
    /// Opened before, newest first.
    pub(crate) recent: Vec<RecentRow>,
    /// What comes with the program.
    pub(crate) samples: Vec<SampleRow>,
}

/// A project, with its pictures named from a folder.
pub(crate) fn of_project(project: Project, name: &str, folder: Option<&Path>, prices: &PriceList) -> Summary {
    let picture = project.scenes.iter().map(|scene| scene.picture.as_str()).find(|picture| !picture.is_empty());
    let picture = picture.map(|picture| folder.map_or_else(|| PathBuf::from(picture), |folder| folder.join(picture)));
    let name = if project.title.trim().is_empty() { name.to_owned() } else { project.title.trim().to_owned() };
    let scenes = u64::try_from(project.scenes.len()).unwrap_or(u64::MAX);
    let counts = format!(
        "{} · {}",
        present::counted(scenes, "scene", "scenes"),
        present::running_length(project.running_millis())
    );
    let about = match Figures::of(&Arc::new(project), prices) {
        Ok(figures) => {
            let total = figures.total(PassFilter::Both, None);
            let credits = if total.unpriced > 0 {
                present::priced(total.credits, total.unpriced)
            } else {
                present::credit_count(total.credits)
            };
            format!("{counts} · {credits}")
        }
        Err(_) => counts,
    };
    Summary { name, about, picture }
}

/// A project file; `None` where it cannot be read, which opening it will explain.
pub(crate) fn of_file(path: &Path, prices: &PriceList) -> Option<(PathBuf, Summary)> {
    let text = storage::read_text(path, CAP).ok()?;
    let project = storage::format::read(&text).ok()?.project;
    Some((path.to_path_buf(), of_project(project, &file_title(path), path.parent(), prices)))
}
