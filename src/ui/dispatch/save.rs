//! Saving and exporting: what is written, and what comes of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{open, pictures, recovery, usage};
use crate::exchange::{self, ExportOptions, Format, SheetOptions};
use crate::figures::{Basis, LensSettings};
use crate::present::{self, NotDone};
use crate::storage::{self, Expect, FileChange, Fingerprint, Hold, SaveCause, Versions};
use crate::ui::dialogs::{Dialog, SaveRemedy};
use crate::ui::intent::{Agreed, Intent, Target};
use crate::ui::jobs::{Done, Job, Replaces};
use crate::ui::request::ConflictAnswer;
use crate::ui::window::Window;
use crate::workspace::files::{ProjectSave, Replacing, SaveReport};
use crate::workspace::naming::with_ending;
use crate::workspace::{Standpoint, WorkspaceNote, bring_files};

/// Saves to the project's own file; asks for one where there is none or it may not be written.
pub(super) fn save(window: &mut Window) {
    let Some(open) = window.open() else { return };
    match &open.file {
        Some(file) if file.read_only.is_none() => {
            let (path, replacing) = (file.path.clone(), Replacing::Same(file.fingerprint));
            write(window, path, replacing);
        }
        _ => open::begin(window, Intent::SaveAs(None)),
    }
}

/// Saves to another file.
pub(super) fn save_to(window: &mut Window, target: Target) {
    let path = with_ending(target.path);
    let Some(open) = window.open() else { return };
    let own = open.file.as_ref().filter(|file| file.path == path && file.read_only.is_none());
    let replacing = match (own, target.agreed) {
        (Some(file), _) => Replacing::SameOrGone(file.fingerprint),
        (None, Agreed::Yes) => Replacing::Anything,
        (None, Agreed::No) => Replacing::Nothing,
    };
    if own.is_none() {
        pictures::rebase(window, &path);
    }
    write(window, path, replacing);
}

/// Writes the content now on a thread of its own.
fn write(window: &mut Window, path: PathBuf, replacing: Replacing) {
    let Some(open) = &mut window.workspace.open else { return };
    if open.saving.is_some() {
        return;
    }
    open.document.seal();
    let revision = open.document.revision();
    open.saving = Some(revision);
    let mine = open.file.as_ref().is_some_and(|file| file.path == path && file.lock.is_some());
    let hold = if mine { Hold::Mine } else { Hold::Take };
    let versions = window.profile.folders.as_ref().map(Versions::of);
    let project = open.document.project_to_save();
    let saving = ProjectSave { path, project, revision, replacing, hold, versions, at: window.clock.moment() };
    let earlier = window.jobs.all_queued();
    window.jobs.start(Job::Save, move || {
        open::wait_for(&earlier);
        Done::Saved(Box::new(saving.run()))
    });
}

/// The project was written, or not.
pub(super) fn saved(window: &mut Window, report: SaveReport) {
    let SaveReport { path, revision, project, result, lock, notes } = report;
    for note in notes {
        window.toasts.failed(present::file_note_words(&note));
    }
    let time = window.clock.time_of_day();
    let Some(open) = &mut window.workspace.open else { return };
    open.saving = None;
    let written = match result {
        Ok(saved) => saved,
        Err(error) => {
            if let SaveCause::Unconfirmed { saved, .. } = &error.cause {
                // In place, but perhaps not for ever: not saved yet, and the next try must know what is there.
                let before = open.take_file(&path, saved, lock);
                window.jobs.let_go(before);
            }
            window.overlay.palette = None;
            let remedy = match error.cause {
                SaveCause::ChangedOnDisk => SaveRemedy::LoadTheirs,
                SaveCause::Gone => SaveRemedy::PutBack,
                _ => SaveRemedy::TryAgain,
            };
            window.overlay.dialog = Some(Dialog::Conflict { error: Box::new(error), remedy, path });
            return;
        }
    };
    let before = open.take_file(&path, &written, lock);
    open.document.mark_saved(revision);
    open.saved_at = Some(time);
    open.notes.clear();
    open.recovery.base = Some(project);
    open.recovery.seen = None;
    window.jobs.let_go(before);
    recovery::forget_restored(window);
    open::remember(window, &path);
    recovery::note_changes(window);
    window.note_unsaved();
    usage::note_board(window);
    if window.open().is_some_and(|open| !open.provenance().is_met()) {
        // Under another name it may be a copy.
        usage::look(window);
    }
    open::go_on_waiting(window);
}

/// The save could not even be tried.
pub(super) fn failed(window: &mut Window) {
    if let Some(open) = &mut window.workspace.open {
        open.saving = None;
    }
    window.waiting = None;
}

/// What the user said about a file that was changed by something else.
pub(super) fn settle_conflict(window: &mut Window, answer: ConflictAnswer) {
    let dialog = window.overlay.dialog.take();
    match answer {
        ConflictAnswer::SaveElsewhere => open::begin(window, Intent::SaveAs(None)),
        ConflictAnswer::Cancel => window.waiting = None,
        ConflictAnswer::SaveAgain => {
            if let Some(Dialog::Conflict { path, .. }) = dialog {
                save_to(window, Target { path, agreed: Agreed::No });
            }
        }
        ConflictAnswer::LoadTheirs => {
            window.waiting = None;
            let path = window.open().and_then(|open| open.file.as_ref()).map(|file| file.path.clone());
            if let Some(path) = path {
                // Mine is given up in so many words, but only once theirs is here.
                open::read(window, path, Replaces::Mine);
            }
        }
    }
}

/// The window is back in front: the file may have been changed meanwhile, and pictures may be there again.
pub(in crate::ui) fn look_again(window: &mut Window) {
    window.pictures.retry_missing();
    // Another window may have recorded takes meanwhile.
    usage::look(window);
    if window.open().is_none() {
        window.refresh_start();
    }
    let file = window.open().filter(|open| open.saving.is_none()).and_then(|open| open.file.as_ref());
    let Some((path, fingerprint)) = file.map(|file| (file.path.clone(), file.fingerprint)) else { return };
    window.jobs.start(Job::LookAgain, move || {
        let change = storage::change(&path, &fingerprint);
        Done::LookedAt(path, fingerprint, change)
    });
}

/// The file was compared with what it was like.
pub(super) fn looked_at(window: &mut Window, path: &Path, seen: Fingerprint, change: FileChange) {
    let Some(open) = &mut window.workspace.open else { return };
    // A save since then makes the answer an old one.
    let current = open.file.as_ref().is_some_and(|file| file.path == path && file.fingerprint == seen);
    if !current || open.saving.is_some() {
        return;
    }
    open.notes = vec![match change {
        FileChange::Same => return,
        FileChange::Changed => WorkspaceNote::ChangedOnDisk(path.to_owned()),
        FileChange::Gone => WorkspaceNote::GoneFromDisk(path.to_owned()),
    }];
}

/// Writes the board as another program's file, on a thread of its own.
pub(super) fn export_to(window: &mut Window, target: Target) {
    let Some(open) = window.open() else { return };
    let (project, prices) = (Arc::clone(open.project()), window.prices());
    let folder = open.folder().map(Path::to_path_buf);
    let plan = window.workspace.balance().plan.map(|plan| plan.id.clone());
    let mut sheet = SheetOptions {
        pass: window.view.filter,
        confidence: window.view.confidence,
        plan_price: plan.as_ref().and_then(|plan| window.workspace.account.prices.get(plan)).copied(),
        plan,
        rates: window.workspace.account.rates.clone(),
        today: Some(window.clock.moment().date()),
        name: present::project_name(open.name()),
        ..SheetOptions::default()
    };
    let at = window.workspace.standpoint().and_then(Result::ok).map(Standpoint::owned);
    let seen = LensSettings { filter: sheet.pass, basis: Basis::Bare, confidence: sheet.confidence };
    let bytes = move |path: &Path| {
        let format = Format::to_write(path).map_err(NotDone::Format)?;
        let mut lacked = BTreeSet::new();
        if format.is_drawn() {
            sheet.money = at.as_ref().and_then(|at| at.at().film_money(&at.at().seen(seen)));
            lacked = bring_files(&mut sheet, &project, folder.as_deref());
            let assumed = exchange::quote_assumptions(&project, prices, &sheet).map_err(NotDone::Export)?;
            sheet.assumed = assumed.iter().map(|one| present::assumption_words(one, prices)).collect();
        }
        let options = ExportOptions { for_excel: true, sheet, ..ExportOptions::default() };
        let bytes = exchange::export_with(format, &project, prices, &options).map_err(NotDone::Export)?;
        Ok((bytes, lacked))
    };
    export(window, target, bytes);
}

/// Writes the takes of the account on a thread of its own.
pub(super) fn export_usage_to(window: &mut Window, target: Target) {
    let (usage, prices) = (Arc::clone(window.workspace.ledger.usage()), window.prices());
    let bytes = move |path: &Path| {
        // A list of takes must not take the place of a project.
        Format::to_write(path).map_err(NotDone::Format)?;
        let text = exchange::export_usage(&usage, prices).map_err(NotDone::Export)?;
        Ok((text.into_bytes(), BTreeSet::new()))
    };
    export(window, target, bytes);
}

/// Writes a file that is made on the thread which writes it, and says which letters no font has.
fn export(
    window: &mut Window,
    target: Target,
    bytes: impl FnOnce(&Path) -> Result<(Vec<u8>, BTreeSet<char>), NotDone> + Send + 'static,
) {
    let Target { path, agreed } = target;
    let at = window.clock.moment();
    window.jobs.start(Job::Export, move || {
        let expect = match agreed {
            Agreed::Yes => Expect::Anything,
            Agreed::No => Expect::Absent,
        };
        let written = bytes(&path).and_then(|(bytes, lacked)| {
            let saving = storage::Saving { path: &path, expect, hold: Hold::Take, versions: None, at };
            saving.bytes(&bytes).map(|_| lacked).map_err(NotDone::Unsaved)
        });
        Done::Exported(written.map(|lacked| (path, lacked)))
    });
}
