//! Everything that requests can change: the open project, the view, what is remembered, and the work under way.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, Popup};

use super::action::{ActAround, OpenProjectState, Situation};
use super::copied::Copied;
use super::crash_copy::CrashCopy;
use super::dialogs::Dialog;
use super::intent::Intent;
use super::jobs::{Done, FileDialogs, Job, Jobs};
use super::key_map::KeyMap;
use super::palette::Palette;
use super::pictures::Pictures;
use super::shell::Toasts;
use super::startup::{RecentLook, RecoveryRow, StartRows};
use super::state::{Screen, View};
use super::theme;
use super::troubles::Troubles;
use super::why::WhyPage;
use crate::document::{Document, Revision, StepName};
use crate::domain::Account;
use crate::present::{self, NotDone, NotKeptCause, WasDone};
use crate::prices::{OwnPrices, PriceList};
use crate::storage::{Folders, Motion, RecoveryWriter, save_account};
use crate::workspace::{Clock, OpenProject, Profile, Workspace};

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
    /// This program, which decodes pictures in processes of their own; `None` decodes them in this one.
    pub program: Option<PathBuf>,
    /// A project to open.
    pub file: Option<PathBuf>,
}

/// What lies over the screen: at most one thing.
#[derive(Default)]
pub(crate) struct Overlay {
    /// A dialog.
    pub(crate) dialog: Option<Dialog>,
    /// An import or a comparison that waits while unsaved changes or a path are asked about.
    pub(crate) behind: Option<Dialog>,
    pub(crate) palette: Option<Palette>,
    /// Why a figure is what it is.
    pub(crate) why: Option<WhyPage>,
}

/// Earlier and undone states of the user's own prices, with what changed after or before them.
#[derive(Default)]
pub(crate) struct PriceSteps {
    /// What can be undone, the last step at the end.
    pub(crate) done: Vec<PriceStep>,
    /// What can be redone, the next step at the end.
    pub(crate) undone: Vec<PriceStep>,
}

/// A state of the user's own prices to go to, and what going there undoes or does again.
pub(crate) struct PriceStep {
    /// Such as `price of Kling v2.1`.
    pub(crate) name: String,
    /// What it goes back or forward to.
    pub(crate) leads_to: PriceState,
}

/// What lies on the other side of a step on the Prices screen.
pub(crate) enum PriceState {
    /// This state of the user's own prices.
    Own(OwnPrices),
    /// The open project with a model rated otherwise. The project itself goes there.
    Rated {
        /// The content from which its next step does that.
        here: Revision,
        /// The content that it comes to.
        there: Revision,
    },
}

impl PriceStep {
    /// Whether the step can be gone. `next` is the step that the open project itself would undo or do again.
    pub(crate) fn is_next(&self, document: Option<&Document>, next: Option<&StepName>) -> bool {
        match &self.leads_to {
            PriceState::Own(_) => true,
            PriceState::Rated { here, .. } => {
                matches!(next, Some(StepName::Rating { .. }))
                    && document.is_some_and(|document| document.revision() == *here)
            }
        }
    }
}

impl PriceSteps {
    fn undo_name(&self, document: &Document) -> Option<String> {
        let next = self.done.iter().rev().find(|step| step.is_next(Some(document), document.undo_name()));
        next.map(|step| step.name.clone())
    }

    fn redo_name(&self, document: &Document) -> Option<String> {
        let next = self.undone.iter().rev().find(|step| step.is_next(Some(document), document.redo_name()));
        next.map(|step| step.name.clone())
    }
}

/// Everything that requests can change.
pub(crate) struct Window {
    /// Egui, for what only it can do.
    pub(crate) ctx: Context,
    /// Where the time comes from.
    pub(crate) clock: Clock,
    /// The price list as it was shipped.
    pub(crate) shipped: &'static PriceList,
    /// Earlier and undone states of the user's own prices.
    pub(crate) price_steps: PriceSteps,
    /// The open project, the account and its usage.
    pub(crate) workspace: Workspace,
    /// The screen and the selection.
    pub(crate) view: View,
    /// What lies over the screen.
    pub(crate) overlay: Overlay,
    /// What waits for an answer about unsaved changes.
    pub(crate) waiting: Option<Intent>,
    /// Settings and recovery.
    pub(crate) profile: Profile,
    /// Slow work.
    pub(crate) jobs: Jobs,
    /// What was copied last in this window.
    pub(crate) copied: Option<Copied>,
    /// Short messages.
    pub(crate) toasts: Toasts,
    /// What is wrong for longer than a moment.
    pub(crate) troubles: Troubles,
    /// When the usage store is asked again after trouble, in seconds since the start.
    pub(crate) ask_store_at: Option<f64>,
    /// Pictures of scenes.
    pub(crate) pictures: Pictures,
    /// Keeps unsaved changes for recovery; `None` where that is not possible, and until the profile was read.
    pub(crate) recovery_writer: Option<RecoveryWriter>,
    /// What a panic or a signal saves.
    pub(crate) crash_copy: CrashCopy,
    /// What the start screen shows.
    pub(crate) start: StartRows,
    /// Whether no file was named, so that the first start asks for the plan.
    pub(crate) greets: bool,
    /// Whether what was remembered of earlier runs has been read.
    pub(crate) ready: bool,
    /// The window may close: everything is safe, or given up.
    pub(crate) leaving: bool,
}

impl Window {
    /// An empty window that knows nothing yet of earlier runs.
    pub(crate) fn new(ctx: &Context, setup: &Setup) -> Self {
        theme::apply(ctx, Motion::default());
        Self {
            ctx: ctx.clone(),
            clock: setup.clock,
            shipped: setup.prices,
            price_steps: PriceSteps::default(),
            workspace: Workspace::new(setup.prices, Account::default(), setup.clock.today()),
            view: View { screen: Screen::Start, ..View::default() },
            overlay: Overlay::default(),
            waiting: None,
            profile: Profile::default(),
            jobs: Jobs::new(ctx, setup.dialogs),
            copied: None,
            toasts: Toasts::default(),
            troubles: Troubles::default(),
            ask_store_at: None,
            pictures: Pictures::new(ctx, setup.program.clone()),
            recovery_writer: None,
            crash_copy: CrashCopy::new(setup.clock),
            start: StartRows::default(),
            greets: setup.file.is_none(),
            ready: false,
            leaving: false,
        }
    }

    pub(crate) const fn prices(&self) -> &'static PriceList {
        self.workspace.prices
    }

    /// The open project; `None` on the start screen.
    pub(crate) const fn open(&self) -> Option<&OpenProject> {
        self.workspace.open.as_ref()
    }

    /// Whether nothing would be lost if the open project were closed.
    pub(crate) fn is_safe(&self) -> bool {
        self.open().is_none_or(OpenProject::is_safe)
    }

    /// Theme, zoom, motion and keys as the settings say.
    pub(crate) fn look_like_settings(&self) {
        let settings = &self.profile.settings;
        theme::set_theme(&self.ctx, settings.theme);
        self.ctx.set_zoom_factor(settings.zoom.get());
        theme::set_motion(&self.ctx, settings.motion);
        KeyMap::of(&settings.keys).hold(&self.ctx);
    }

    /// Remembers the settings. Not being able to is no reason to disturb anyone.
    pub(crate) fn keep_settings(&mut self) {
        // Before they were read there is nothing to keep, and what is kept must not be overwritten.
        let Some(folders) = self.profile.folders.clone() else { return };
        let settings = self.profile.settings.clone();
        self.jobs.queue(Job::Keep, move || {
            drop(settings.save(&folders));
            Done::Kept(Ok(None))
        });
    }

    /// Remembers the account, and says so.
    pub(crate) fn keep_account(&mut self) {
        let Some(folders) = self.profile.folders.clone() else {
            self.toasts.not_done(&NotDone::AccountNotKept(NotKeptCause::NoFolder));
            return;
        };
        let account = self.workspace.account.clone();
        self.jobs.queue(Job::Keep, move || {
            let kept = save_account(&folders, &account).map(|()| Some(WasDone::AccountKept));
            Done::Kept(kept.map_err(|error| NotDone::AccountNotKept(NotKeptCause::Unsaved(error))))
        });
    }

    /// What actions ask about the moment.
    pub(crate) fn situation(&self) -> Situation {
        // On the Prices screen one undoes prices, everywhere else the board.
        let prices = self.view.screen == Screen::Prices;
        let steps = |document: &Document| {
            if prices {
                (self.price_steps.undo_name(document), self.price_steps.redo_name(document))
            } else {
                (document.undo_name().map(present::step_name), document.redo_name().map(present::step_name))
            }
        };
        let project = self.open().map(|open| {
            let (undo, redo) = steps(&open.document);
            OpenProjectState {
                undo,
                redo,
                scenes: open.project().scenes.len(),
                selected: self.view.selection.len(),
                act: self.act_around(),
                asset_in_hand: self.view.asset_in_hand.is_some(),
            }
        });
        Situation { project, prices: Some(self.prices()), filter: self.view.filter, basis: self.view.basis }
    }

    /// What there is of acts around the scene that leads.
    fn act_around(&self) -> ActAround {
        let has_acts = self.view.sections.iter().any(|section| section.act.is_some());
        let project = self.open().map(|open| open.project());
        let lead = project.zip(self.view.selection.lead());
        let up_to = lead.and_then(|(project, id)| project.scenes.get(..=project.position(id)?));
        let Some((scene, before)) = up_to.and_then(<[_]>::split_last) else {
            return if has_acts { ActAround::Others } else { ActAround::Nothing };
        };
        if !scene.act.is_empty() {
            ActAround::Begins
        } else if before.iter().rev().any(|scene| !scene.act.is_empty()) {
            ActAround::Within
        } else if has_acts {
            ActAround::SceneOfNone
        } else {
            ActAround::Scene
        }
    }

    /// Whether something over the screen has the keys.
    pub(crate) fn is_covered(&self) -> bool {
        let Overlay { dialog, palette, why, .. } = &self.overlay;
        dialog.is_some() || palette.is_some() || why.is_some() || Popup::is_any_open(&self.ctx)
    }

    /// Tells what a crash now would lose.
    pub(crate) fn note_unsaved(&self) {
        let unsaved = self.open().filter(|open| !open.document.is_saved());
        self.crash_copy.keep(unsaved.map(|open| (open.document.project_to_save(), open.origin())));
    }

    /// Looks again at what the start screen lists.
    pub(crate) fn refresh_start(&mut self) {
        self.start.list_recent(&self.profile.settings.recent);
        self.list_recovered();
        self.look_into_recent();
    }

    /// Lists what earlier runs left.
    pub(crate) fn list_recovered(&mut self) {
        let today = self.clock.today();
        self.start.recovered = self.profile.found.iter().map(|found| RecoveryRow::of(found, today)).collect();
    }

    /// Reads what the recent projects hold and cost.
    pub(crate) fn look_into_recent(&mut self) {
        let (paths, prices) = (self.profile.settings.recent.clone(), self.prices());
        if !paths.is_empty() {
            let look = move || paths.into_iter().map(|path| RecentLook::into(path, prices)).collect();
            self.jobs.start(Job::Recent, move || Done::Recent(look()));
        }
    }

    /// Brings everything that follows from the content up to it.
    pub(crate) fn settle(&mut self) {
        let now = self.clock.by_service(self.workspace.account.reset);
        self.workspace.time = Some(now.time());
        self.workspace.settle(now.date());
        let Some(open) = &self.workspace.open else { return };
        let project = Arc::clone(open.project());
        self.view.selection.keep_existing(&project);
    }
}
