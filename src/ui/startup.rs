//! What is read before the user can do anything, and what the start screen shows of it.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;

use crate::present::{self, ToErrorWords as _};
use crate::prices::PriceList;
use crate::storage::{Folders, FoundCopy};
use crate::words::say;
use crate::workspace::naming::file_title;
use crate::workspace::{Clock, LoadedProfile, Summary, Template, samples};

/// How long the window waits for what was remembered before it shows without. On any disk that is not ill it is there
/// in a few milliseconds, and then nothing moves on the screen when it comes.
pub(super) const START_PATIENCE: Duration = Duration::from_millis(300);

/// What earlier runs left, read on a thread of its own.
pub(crate) struct Startup {
    /// Settings, account, recovery.
    pub(crate) loaded: LoadedProfile,
    /// What the samples hold and cost.
    pub(crate) samples: Vec<Summary>,
    /// What the templates hold and cost.
    pub(crate) templates: Vec<(Template, Summary)>,
    /// The recent projects that are there.
    pub(crate) recent: Vec<RecentLook>,
}

/// What a look at a recent project found.
pub(crate) struct RecentLook {
    pub(crate) path: PathBuf,
    /// What it is like.
    pub(crate) state: RecentState,
}

/// What a recent project is like.
pub(crate) enum RecentState {
    /// Not there now.
    Missing,
    /// There, but not looked into or not readable: opening it explains why.
    There,
    /// What it holds and costs.
    Known(Summary),
}

impl Startup {
    /// Reads everything. Slow where the disk is.
    pub(crate) fn read(folders: Option<Folders>, clock: Clock, prices: &PriceList) -> Self {
        let loaded = LoadedProfile::read(folders, clock, prices);
        let prices = loaded.own_prices.over(prices).on(clock.today()).keep();
        let data = loaded.profile.folders.as_ref().map(|folders| folders.data.as_path());
        let samples = samples::summaries(prices, data);
        let recent = loaded.profile.settings.recent.iter().map(|path| RecentLook::at(path.clone())).collect();
        let templates = Template::summaries(prices);
        Self { loaded, samples, templates, recent }
    }
}

impl RecentLook {
    /// Whether a file is there. Slow where the disk is.
    fn at(path: PathBuf) -> Self {
        let state = if path.is_file() { RecentState::There } else { RecentState::Missing };
        Self { path, state }
    }

    /// What a project holds and costs. Slow: for a thread of its own.
    pub(crate) fn into(path: PathBuf, prices: &PriceList) -> Self {
        match Summary::of_file(&path, prices) {
            Some(summary) => Self { path, state: RecentState::Known(summary) },
            None => Self::at(path),
        }
    }
}

/// A project opened before.
pub(crate) struct RecentRow {
    /// Where it is.
    pub(crate) path: PathBuf,
    pub(crate) name: String,
    /// What it holds and costs; its folder until that is known.
    pub(crate) about: String,
    /// The picture of its first scene that has one.
    pub(crate) picture: Option<PathBuf>,
    /// Whether it is not there now.
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
    /// Boards to begin with.
    pub(crate) templates: Vec<(Template, SampleRow)>,
    /// What comes with the program.
    pub(crate) samples: Vec<SampleRow>,
}

impl StartRows {
    /// Lists these projects; what was known of one stays known.
    pub(crate) fn list_recent(&mut self, paths: &[PathBuf]) {
        let mut known = std::mem::take(&mut self.recent);
        self.recent = paths
            .iter()
            .map(|path| match known.iter().position(|row| row.path == *path) {
                Some(place) => known.swap_remove(place),
                None => RecentRow::new(path.clone()),
            })
            .collect();
    }

    /// Takes in what looks at recent projects found.
    pub(crate) fn take_in(&mut self, looks: Vec<RecentLook>) {
        for look in looks {
            if let Some(row) = self.recent.iter_mut().find(|row| row.path == look.path) {
                row.take_in(look.state);
            }
        }
    }
}

impl RecentRow {
    fn new(path: PathBuf) -> Self {
        let about = path.parent().map(crate::storage::shown).unwrap_or_default();
        Self { name: file_title(&path), about, picture: None, missing: false, path }
    }

    fn take_in(&mut self, state: RecentState) {
        match state {
            RecentState::Missing => {
                *self =
                    Self { about: say!("window-not-there").to_owned(), missing: true, ..Self::new(self.path.clone()) };
            }
            RecentState::There if self.missing => *self = Self::new(self.path.clone()),
            RecentState::There => {}
            RecentState::Known(summary) => {
                let about = present::project_summary(summary.scenes, summary.millis, summary.total);
                *self = Self {
                    path: self.path.clone(),
                    name: summary.name,
                    about,
                    picture: summary.picture,
                    missing: false,
                };
            }
        }
    }
}

impl SampleRow {
    /// What the start screen says of a sample.
    pub(crate) fn of(summary: Summary) -> Self {
        let about = present::project_summary(summary.scenes, summary.millis, summary.total);
        Self { name: summary.name, about, picture: summary.picture }
    }
}

impl RecoveryRow {
    /// What is said of a project that an earlier run left.
    pub(crate) fn of(found: &FoundCopy, today: NaiveDate) -> Self {
        let name = present::project_name(found.original.as_deref().map(file_title));
        let written = found.written.map(chrono::DateTime::<chrono::Local>::from);
        let when = written.map_or_else(String::new, |when| {
            say!(
                "window-unsaved-of",
                day = present::date(when.date_naive(), today),
                time = when.format("%H:%M").to_string()
            )
        });
        match &found.scenes {
            Ok(scenes) => {
                let scenes = say!("number-scenes", count = *scenes);
                Self { name, about: format!("{when} · {scenes}"), sound: true }
            }
            Err(error) => Self { name, about: error.words().to_string(), sound: false },
        }
    }
}
