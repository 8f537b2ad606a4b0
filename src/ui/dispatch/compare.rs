//! Whole boards beside the open one: which of them, and reading them off the thread of the window.

use std::path::PathBuf;

use crate::figures::LensSettings;
use crate::present::{self, NotCompared, WorkFault};
use crate::storage;
use crate::ui::dialogs::{ComparePage, ComparedSource, Dialog};
use crate::ui::jobs::{Done, Job};
use crate::ui::window::Window;
use crate::words::say;
use crate::workspace::naming::file_title;
use crate::workspace::{ComparedBoard, ComparedUnder};

/// Shows the comparison, with the open board alone.
pub(super) fn ask(window: &mut Window) {
    let Some(open) = window.open() else { return };
    let own = open.file.as_ref().map(|file| file.path.clone());
    let title = present::project_name(own.as_deref().map(file_title).or_else(|| open.name()));
    let recent = window.profile.settings.recent.iter().filter(|path| Some(*path) != own.as_ref());
    let recent: Vec<PathBuf> = recent.cloned().collect();
    let Some((under, about)) = under(window) else {
        window.toasts.failed(say!("window-compare-too-large"));
        return;
    };
    let page = ComparePage::of(title, recent, (under, about), window.prices());
    window.overlay.palette = None;
    window.overlay.dialog = Some(Dialog::Compare(Box::new(page)));
    read(window, ComparedSource::Open);
}

/// Puts a board beside the others, and shows the comparison where it does not show yet.
pub(super) fn add(window: &mut Window, source: ComparedSource) {
    if page(window).is_none() {
        ask(window);
    } else if let Some(page @ Dialog::Compare(_)) = window.overlay.behind.take() {
        // The path was asked for over it.
        window.overlay.dialog = Some(page);
    }
    if page(window).is_some_and(|page| page.add(source.clone())) {
        read(window, source);
    }
}

/// A board was read, or not.
pub(super) fn arrived(
    window: &mut Window,
    number: u64,
    source: &ComparedSource,
    result: Result<Box<ComparedBoard>, NotCompared>,
) {
    if let Some(page) = page(window).filter(|page| page.number() == number) {
        page.arrived(source, result);
    }
}

/// The job of reading one could not do its work: what has not come yet will not.
pub(super) fn failed(window: &mut Window, why: &WorkFault) {
    if let Some(page) = page(window) {
        page.failed(why);
    }
}

/// The comparison makes room for a question, and comes back when that is given up.
pub(super) fn put_behind(window: &mut Window) {
    match window.overlay.dialog.take() {
        Some(page @ Dialog::Compare(_)) => window.overlay.behind = Some(page),
        other => window.overlay.dialog = other,
    }
}

/// One that was put behind an earlier question is not wanted any more.
pub(super) fn forget_behind(window: &mut Window) {
    if matches!(window.overlay.behind, Some(Dialog::Compare(_))) {
        window.overlay.behind = None;
    }
}

/// The comparison, also while a question stands over it.
fn page(window: &mut Window) -> Option<&mut ComparePage> {
    let behind = window.overlay.behind.as_mut();
    match window.overlay.dialog.as_mut() {
        Some(Dialog::Compare(page)) => Some(page),
        _ => match behind {
            Some(Dialog::Compare(page)) => Some(page),
            _ => None,
        },
    }
}

/// What all boards are judged by, and that in words; `None` where the open board cannot be counted.
fn under(window: &Window) -> Option<(ComparedUnder, String)> {
    let at = window.workspace.standpoint()?.ok()?;
    let (view, balance) = (&window.view, at.balance);
    let seen = LensSettings { filter: view.filter, basis: view.basis, confidence: view.confidence };
    let under = ComparedUnder::of(&at, seen);
    Some((under, present::compared_under_words(under, balance.plan)))
}

/// Reads a board on a thread of its own. Nothing is locked and nothing is written.
fn read(window: &mut Window, source: ComparedSource) {
    let Some((number, under)) = page(window).map(|page| (page.number(), page.under())) else { return };
    let (Some(open), Some(Ok(at))) = (window.open(), window.workspace.standpoint()) else { return };
    let (title, like, at) = (present::project_name(open.name()), window.workspace.alike(), at.owned());
    window.jobs.start(Job::Compare, move || {
        let opened = match &source {
            ComparedSource::Open => {
                let board = ComparedBoard::open(&at.at(), title, under);
                return Done::Compared(number, source, Ok(Box::new(board)));
            }
            ComparedSource::Changed { acts, .. } => {
                let board = ComparedBoard::changed(like, acts, &at, under);
                return Done::Compared(number, source, board.map(Box::new).map_err(NotCompared::from));
            }
            ComparedSource::File(path) => storage::open(path),
            ComparedSource::Version { version, .. } => version.open(),
        };
        let of_version = matches!(source, ComparedSource::Version { .. });
        let board = opened.map_err(|error| NotCompared::Unread(error.cause)).and_then(|opened| {
            let compared = if of_version { ComparedBoard::version } else { ComparedBoard::beside };
            compared(like, opened, &at, under).map(Box::new).map_err(NotCompared::TooLarge)
        });
        Done::Compared(number, source, board)
    });
}
