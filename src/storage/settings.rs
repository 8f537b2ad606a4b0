//! What the window remembers between runs. Nothing that matters to a project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::profile::{self, Remembered};
use super::{Folders, OwnFile, SaveError};

/// The name of the file in the config folder.
const FILE: &str = "settings.ron";
/// How many recent files are remembered.
const MOST_RECENT: usize = 20;
/// How many dismissals are remembered: more than a year of cycles of some projects.
const MOST_DISMISSED: usize = 100;
/// How many actions may have other keys: more than there are.
const MOST_KEYS: usize = 200;
/// How many sets of columns are remembered.
const MOST_COLUMNS: usize = 40;

/// What the window remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// Where the window was; `None` before the first time.
    pub window: Option<WindowPlace>,
    /// The files opened last, newest first, at most 20.
    pub recent: Vec<PathBuf>,
    /// The width of the inspector in points; `None` is the usual one.
    pub inspector_width: Option<f32>,
    /// The id of the screen shown last; empty is the first one.
    pub last_screen: String,
    /// Whether things may move on the screen.
    pub motion: Motion,
    /// How much larger than usual everything is drawn.
    pub zoom: Zoom,
    /// What the user wants to hear no more, each in words of the window’s own; newest last, at most 100.
    pub dismissed: Vec<String>,
    /// What the user has said that columns of imported tables mean; newest last, at most 40.
    pub columns: Vec<RememberedColumns>,
    /// The same of logs of a provider.
    pub log_columns: Vec<RememberedColumns>,
    /// The columns of the list of scenes, by ids of the window’s own, at most 40; empty for the usual ones.
    pub list_columns: Vec<String>,
    /// The keys that the user changed, by ids of the window’s own, at most 200; empty for none.
    pub keys: BTreeMap<String, String>,
}

/// What columns of a table mean, for tables with the same headers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "columns")]
pub struct RememberedColumns {
    /// The headers, in their order.
    pub headers: Vec<String>,
    /// The places of columns, from 0, with the ids of their fields.
    pub fields: Vec<(usize, String)>,
}

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "theme", rename_all = "lowercase")]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Dark.
    Dark,
    /// Light.
    Light,
    /// White and yellow on black.
    #[serde(rename = "high-contrast")]
    HighContrast,
}

impl ThemeChoice {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::System, Self::Dark, Self::Light, Self::HighContrast];
}

/// Whether things may move on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "motion", rename_all = "lowercase")]
pub enum Motion {
    /// They may.
    #[default]
    Full,
    /// As little as possible.
    Reduced,
}

/// Where a window was, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "window")]
pub struct WindowPlace {
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// The width, 200 to 16,384.
    pub width: f32,
    /// The height, 200 to 16,384.
    pub height: f32,
    /// Whether it filled the screen.
    #[serde(default)]
    pub maximized: bool,
}

impl WindowPlace {
    /// The same, if a window can be there at all.
    fn sound(self) -> Option<Self> {
        let fits = |size: f32| (200.0..=16_384.0).contains(&size);
        let near = |edge: f32| (-32_768.0..=32_768.0).contains(&edge);
        (fits(self.width) && fits(self.height) && near(self.x) && near(self.y)).then_some(self)
    }
}

/// How much larger than usual everything is drawn, 0.5 to 3.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Zoom(f32);

impl Zoom {
    /// The nearest zoom that is allowed; the usual one for what is no number.
    pub const fn new(factor: f32) -> Self {
        if factor.is_nan() { Self(1.0) } else { Self(factor.clamp(0.5, 3.0)) }
    }

    /// The factor, 0.5 to 3.
    pub const fn get(self) -> f32 {
        self.0
    }
}

impl Default for Zoom {
    fn default() -> Self {
        Self(1.0)
    }
}

impl Default for Settings {
    fn default() -> Self {
        FileSettings::default().into()
    }
}

impl Settings {
    /// What was remembered; the usual settings, and a warning, where that cannot be read.
    pub fn load(folders: &Folders) -> Remembered<Self> {
        profile::load(&folders.config.join(FILE), OwnFile::Settings, |file: FileSettings| Ok(file.into()))
    }

    /// Remembers the settings.
    ///
    /// # Errors
    /// A [`SaveError`]; what was remembered before is still there.
    pub fn save(&self, folders: &Folders) -> Result<(), SaveError> {
        profile::save(&folders.config.join(FILE), &FileSettings::from(self))
    }

    /// Puts a file at the head of the recent ones.
    pub fn opened(&mut self, path: &Path) {
        self.forget(path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MOST_RECENT);
    }

    /// Remembers that the user wants to hear no more of something.
    pub fn dismiss(&mut self, what: String) {
        self.dismissed.retain(|known| *known != what);
        self.dismissed.push(what);
        let old = self.dismissed.len().saturating_sub(MOST_DISMISSED);
        self.dismissed.drain(..old);
    }

    /// Remembers what the columns of a table mean.
    pub fn remember_columns(&mut self, columns: RememberedColumns) {
        remember(&mut self.columns, columns);
    }

    /// Remembers what the columns of a log mean.
    pub fn remember_log_columns(&mut self, columns: RememberedColumns) {
        remember(&mut self.log_columns, columns);
    }

    /// Takes a file out of the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent != path);
    }
}

fn remember(known: &mut Vec<RememberedColumns>, columns: RememberedColumns) {
    known.retain(|known| known.headers != columns.headers);
    known.push(columns);
    let old = known.len().saturating_sub(MOST_COLUMNS);
    known.drain(..old);
}

/// The settings as they stand in their file.
#[derive(Serialize, Deserialize)]
#[serde(rename = "settings", default)]
struct FileSettings {
    theme: ThemeChoice,
    window: Option<WindowPlace>,
    recent: Vec<String>,
    inspector_width: Option<f32>,
    last_screen: String,
    motion: Motion,
    zoom: f32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dismissed: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    columns: Vec<RememberedColumns>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    log_columns: Vec<RememberedColumns>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    list_columns: Vec<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    keys: BTreeMap<String, String>,
}

impl Default for FileSettings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            window: None,
            recent: Vec::new(),
            inspector_width: None,
            last_screen: String::new(),
            motion: Motion::Full,
            zoom: 1.0,
            dismissed: Vec::new(),
            columns: Vec::new(),
            log_columns: Vec::new(),
            list_columns: Vec::new(),
            keys: BTreeMap::new(),
        }
    }
}

impl From<FileSettings> for Settings {
    fn from(file: FileSettings) -> Self {
        let recent = file.recent.iter().filter_map(|path| super::escape::read_path(path));
        Self {
            theme: file.theme,
            window: file.window.and_then(WindowPlace::sound),
            recent: recent.take(MOST_RECENT).collect(),
            inspector_width: file.inspector_width.filter(|width| (1.0..=4_096.0).contains(width)),
            last_screen: file.last_screen,
            motion: file.motion,
            zoom: Zoom::new(file.zoom),
            dismissed: file.dismissed.into_iter().take(MOST_DISMISSED).collect(),
            columns: file.columns.into_iter().take(MOST_COLUMNS).collect(),
            log_columns: file.log_columns.into_iter().take(MOST_COLUMNS).collect(),
            list_columns: file.list_columns.into_iter().take(MOST_COLUMNS).collect(),
            keys: file.keys.into_iter().take(MOST_KEYS).collect(),
        }
    }
}

impl From<&Settings> for FileSettings {
    fn from(settings: &Settings) -> Self {
        let recent = settings.recent.iter().take(MOST_RECENT);
        Self {
            theme: settings.theme,
            window: settings.window.and_then(WindowPlace::sound),
            recent: recent.map(|path| super::escape::path(path)).collect(),
            inspector_width: settings.inspector_width.filter(|width| width.is_finite()),
            last_screen: settings.last_screen.clone(),
            motion: settings.motion,
            zoom: settings.zoom.get(),
            dismissed: settings.dismissed.clone(),
            columns: settings.columns.clone(),
            log_columns: settings.log_columns.clone(),
            list_columns: settings.list_columns.clone(),
            keys: settings.keys.clone(),
        }
    }
}
