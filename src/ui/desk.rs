//! Everything that requests can change: the open project, the view, the profile, and the work under way.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::{Context, Popup};

use super::action::{OpenProject, Situation};
use super::clock::Clock;
use super::dialogs::Dialog;
use super::jobs::{Done, FileDialogs, Jobs};
use super::ledger::{Errand, Ledger};
use super::lifeboat::Lifeboat;
use super::palette::Palette;
use super::pictures::Pictures;
use super::profile::Profile;
use super::session::Session;
use super::shell::Toasts;
use super::state::{Screen, View};
use super::summary::{self, RecentRow, RecoveryRow, StartRows, Summary};
use super::{samples, theme};
use crate::present;
use crate::prices::PriceList;
use crate::storage::{Folders, Found, Origin, shown};

/// What the window is given at the start.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The price list.
    pub prices: &'static PriceList,
    /// Where settings and recovery files are kept; `None` for nowhere.
    pub folders: Option<Folders>,
    /// Where the time comes from.
    pub clock: Clock,
    /// How files are asked for.
    pub dialogs: FileDialogs,
    /// A project to open.
    pub file: Option<PathBuf>,
}

/// Something that waits until unsaved changes are safe or given up.
#[derive(Clone, Debug)]
pub(crate) enum After {
    /// An empty project.
    New,
    /// Ask which project to open.
    AskOpen,
    /// This project.
    OpenPath(PathBuf),
    /// This sample.
    OpenSample(usize),
    /// A recovered project.
    Recover(usize),
    /// Ask which shot list to import.
    AskImport,
    /// This shot list.
    Import(PathBuf),
    /// The start screen.
    Close,
    /// Leave the program.
    Quit,
}

/// What lies over the screen: at most one thing.
#[derive(Default)]
pub(crate) struct Overlay {
    /// A dialog.
    pub(crate) dialog: Option<Dialog>,
    /// The command palette.
    pub(crate) palette: Option<Palette>,
}

/// Everything that requests can change.
pub(crate) struct Desk {
    /// Egui, for what only it can do.
    pub(crate) ctx: Context,
    /// The prices.
    pub(crate) prices: &'static PriceList,
    /// Where the time comes from.
    pub(crate) clock: Clock,
    /// The open project; `None` on the start screen.
    pub(crate) session: Option<Session>,
    /// The screen and the selection.
    pub(crate) view: View,
    /// What lies over the screen.
    pub(crate) overlay: Overlay,
    /// What waits for an answer about unsaved changes.
    pub(crate) after: Option<After>,
    /// Settings, account, recovery.
    pub(crate) profile: Profile,
    /// The usage of the account.
    pub(crate) ledger: Ledger,
    /// Slow work.
    pub(crate) jobs: Jobs,
    /// Short messages.
    pub(crate) toasts: Toasts,
    /// Pictures of scenes.
    pub(crate) pictures: Pictures,
    /// What a panic or a signal saves.
    pub(crate) lifeboat: Lifeboat,
    /// What the start screen shows.
    pub(crate) start: StartRows,
    /// The window may close: everything is safe, or given up.
    pub(crate) leaving: bool,
}

impl Desk {
    /// An empty desk with what was remembered.
    pub(crate) fn new(ctx: &Context, setup: &Setup) -> Self {
        let profile = Profile::load(setup.folders.clone(), setup.clock);
        theme::apply(ctx, profile.settings.motion);
        let lifeboat = Lifeboat::new(profile.recovery.clone(), setup.clock);
        let view = View { screen: Screen::Start, inspector_width: profile.settings.inspector_width, ..View::default() };
        let mut desk = Self {
            ctx: ctx.clone(),
            prices: setup.prices,
            clock: setup.clock,
            session: None,
            view,
            overlay: Overlay::default(),
            after: None,
            profile,
            ledger: Ledger::default(),
            jobs: Jobs::new(ctx, setup.dialogs),
            toasts: Toasts::default(),
            pictures: Pictures::new(ctx),
            lifeboat,
            start: StartRows::default(),
            leaving: false,
        };
        desk.look_like_settings();
        desk.refresh_start();
        super::dispatch::usage_errand(&mut desk, Errand::Look);
        for warning in std::mem::take(&mut desk.profile.warnings) {
            desk.toasts.failed(warning);
        }
        desk
    }

    /// Theme, zoom and motion as the settings say.
    pub(crate) fn look_like_settings(&self) {
        use crate::storage::ThemeChoice;
        let settings = &self.profile.settings;
        self.ctx.set_theme(match settings.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
            ThemeChoice::Light => egui::ThemePreference::Light,
        });
        self.ctx.set_zoom_factor(settings.zoom.get());
        theme::set_motion(&self.ctx, settings.motion);
    }

    /// What actions ask about the moment.
    pub(crate) fn situation(&self) -> Situation {
        let project = self.session.as_ref().map(|session| OpenProject {
            undo: session.document.undo_name().map(str::to_owned),
            redo: session.document.redo_name().map(str::to_owned),
            scenes: session.project().scenes.len(),
            selected: self.view.selection.len(),
        });
        Situation { project, filter: self.view.filter, basis: self.view.basis }
    }

    /// Whether something over the screen has the keys.
    pub(crate) fn is_covered(&self) -> bool {
        self.overlay.dialog.is_some() || self.overlay.palette.is_some() || Popup::is_any_open(&self.ctx)
    }

    /// The time since the program started.
    pub(crate) fn uptime(&self) -> Duration {
        let seconds = self.ctx.input(|input| input.time);
        Duration::try_from_secs_f64(seconds).unwrap_or_default()
    }

    /// The file that the open project came from, for its recovery file.
    pub(crate) fn origin(&self) -> Option<Origin> {
        let file = self.session.as_ref()?.file.as_ref()?;
        Some(Origin { path: file.path.clone(), fingerprint: file.fingerprint })
    }

    /// Tells the lifeboat what would be lost.
    pub(crate) fn load_lifeboat(&self) {
        let unsaved = self.session.as_ref().filter(|session| !session.document.is_saved());
        self.lifeboat.load(unsaved.map(|session| (session.document.project_to_save(), self.origin())));
    }

    /// Looks again at what the start screen lists.
    pub(crate) fn refresh_start(&mut self) {
        let recent = self.profile.settings.recent.iter().map(|path| RecentRow {
            name: super::session::file_title(path),
            about: match (path.is_file(), path.parent()) {
                (true, folder) => folder.map(shown).unwrap_or_default(),
                (false, _) => "not there now".to_owned(),
            },
            missing: !path.is_file(),
            picture: None,
            path: path.clone(),
        });
        self.start.recent = recent.collect();
        let today = self.clock.today();
        self.start.recovered = self.profile.found.iter().map(|found| recovery_row(found, today)).collect();
        if self.start.samples.is_empty() {
            let data = self.profile.folders.as_ref().map(|folders| folders.data.as_path());
            self.start.samples = samples::rows(self.prices, data);
        }
        self.look_into_recent();
    }

    /// Reads what the recent projects hold and cost, on a thread of its own.
    fn look_into_recent(&mut self) {
        let (paths, prices) = (self.profile.settings.recent.clone(), self.prices);
        if paths.is_empty() {
            return;
        }
        let work = move || Done::Recent(paths.iter().filter_map(|path| summary::of_file(path, prices)).collect());
        // Without it the list shows folders instead of totals.
        drop(self.jobs.start("recent projects", work));
    }

    /// Takes in what was read of recent projects.
    pub(crate) fn recent_known(&mut self, summaries: Vec<(PathBuf, Summary)>) {
        for (path, summary) in summaries {
            if let Some(row) = self.start.recent.iter_mut().find(|row| row.path == path) {
                row.name = summary.name;
                row.about = summary.about;
                row.picture = summary.picture;
            }
        }
    }

    /// Figures for the content now, and everything that follows a change of it.
    pub(crate) fn settle(&mut self) {
        if let Some(session) = &mut self.session {
            session.reckon(self.prices);
        }
        self.ledger.settle(self.session.as_ref());
        let Some(session) = &self.session else { return };
        let project = Arc::clone(session.project());
        self.view.selection.keep_existing(&project);
    }
}

/// What is said of a project that an earlier run left.
fn recovery_row(found: &Found, today: chrono::NaiveDate) -> RecoveryRow {
    let name = found.original.as_deref().map_or_else(|| "Untitled project".to_owned(), super::session::file_title);
    let written = found.written.map(chrono::DateTime::<chrono::Local>::from);
    let when = written.map_or_else(String::new, |when| {
        format!("unsaved changes of {}, {}", present::date(when.date_naive(), today), when.format("%H:%M"))
    });
    match &found.scenes {
        Ok(scenes) => {
            let scenes = present::counted(u64::try_from(*scenes).unwrap_or(u64::MAX), "scene", "scenes");
            RecoveryRow { name, about: format!("{when} · {scenes}"), sound: true }
        }
        Err(error) => RecoveryRow { name, about: error.to_string(), sound: false },
    }
}
