//! The start: what was remembered of earlier runs is read, and taken in when it is there.

use super::{recovery, results, usage};
use crate::present;
use crate::ui::dialogs::{AccountDraft, Dialog};
use crate::ui::jobs::{Done, Job};
use crate::ui::list_columns::ListColumns;
use crate::ui::startup::{START_PATIENCE, SampleRow, Startup};
use crate::ui::troubles::TroubleWith;
use crate::ui::window::{Setup, Window};

/// Has what was remembered read, and waits for it a little.
pub(in crate::ui) fn begin(window: &mut Window, setup: &Setup) {
    let (folders, clock, prices) = (setup.folders.clone(), setup.clock, setup.prices);
    window.jobs.start(Job::Start, move || Done::Started(Box::new(Startup::read(folders, clock, prices))));
    for done in window.jobs.finish(START_PATIENCE) {
        results::take_in(window, done);
    }
}

/// Takes in what was remembered of earlier runs.
pub(super) fn started(window: &mut Window, startup: Startup) {
    let greets = window.greets && startup.loaded.is_first_start();
    window.ready = true;
    window.profile = startup.loaded.profile;
    window.workspace.account = startup.loaded.account;
    window.workspace.use_own_prices(startup.loaded.own_prices, window.shipped, window.clock.today());
    window.view.inspector_width = window.profile.settings.inspector_width;
    window.view.columns = ListColumns::of_ids(&window.profile.settings.list_columns);
    recovery::start_writer(window);
    recovery::look_for_changes(window);
    window.look_like_settings();
    window.start.samples = startup.samples.into_iter().map(SampleRow::of).collect();
    let templates = startup.templates.into_iter();
    window.start.templates = templates.map(|(one, summary)| (one, SampleRow::of(summary))).collect();
    window.start.list_recent(&window.profile.settings.recent);
    window.start.take_in(startup.recent);
    window.list_recovered();
    window.look_into_recent();
    usage::look(window);
    let warnings = startup.loaded.warnings;
    if window.profile.recovery.is_none() && !warnings.is_empty() {
        window.troubles.set(TroubleWith::OwnFiles, Some(present::notes_words(&warnings)));
    } else {
        for warning in &warnings {
            window.toasts.failed(present::note_words(warning));
        }
    }
    window.settle();
    if greets {
        let draft = AccountDraft::of(&window.workspace.account, true, window.clock.today());
        window.overlay.dialog = Some(Dialog::Account(Box::new(draft)));
    }
}
