//! Nothing is given up unasked: what would replace the project waits until it is saved or discarded.

use std::time::Duration;

use super::{actions, exchange, file, recovery};
use crate::storage::WindowPlace;
use crate::ui::desk::{After, Desk};
use crate::ui::dialogs::Dialog;
use crate::ui::request::UnsavedAnswer;

/// How long leaving waits for work that is under way.
const PATIENCE: Duration = Duration::from_secs(5);

/// Does it at once where nothing can be lost, else asks first.
pub(super) fn then(desk: &mut Desk, after: After) {
    let safe = desk.session.as_ref().is_none_or(|session| session.document.is_saved() && session.saving.is_none());
    if safe {
        go_on(desk, after);
    } else {
        desk.after = Some(after);
        desk.overlay.palette = None;
        desk.overlay.dialog = Some(Dialog::Unsaved);
    }
}

/// What the user said about unsaved changes.
pub(super) fn answered(desk: &mut Desk, answer: UnsavedAnswer) {
    desk.overlay.dialog = None;
    match answer {
        UnsavedAnswer::Cancel => desk.after = None,
        UnsavedAnswer::Save => file::save(desk),
        UnsavedAnswer::Discard => {
            recovery::give_up(desk);
            if let Some(after) = desk.after.take() {
                go_on(desk, after);
            }
        }
    }
}

/// The project is safe now: does what waited for that.
pub(super) fn saved(desk: &mut Desk) {
    if let Some(after) = desk.after.take() {
        then(desk, after);
    }
}

/// The question is closed unanswered, and what waited for the answer is not done.
pub(super) fn give_up(desk: &mut Desk) {
    desk.overlay.dialog = None;
    desk.after = None;
}

/// What waited is not wanted any more.
pub(super) fn forget(desk: &mut Desk) {
    desk.after = None;
}

fn go_on(desk: &mut Desk, after: After) {
    match after {
        After::New => file::new(desk),
        After::AskOpen => file::ask_open(desk),
        After::OpenPath(path) => file::open(desk, path),
        After::OpenSample(place) => file::open_sample(desk, place),
        After::Recover(place) => recovery::recover(desk, place),
        After::AskImport => exchange::ask_import(desk),
        After::Import(path) => exchange::import(desk, path),
        After::Close => file::close(desk),
        After::Quit => actions::leave(desk),
    }
}

/// The last thing the window does: waits for work under way and remembers where it was.
pub(in crate::ui) fn on_exit(desk: &mut Desk) {
    drop(desk.jobs.finish(PATIENCE));
    if desk.leaving {
        // Everything was saved or given up.
        recovery::give_up(desk);
    }
    let viewport = desk.ctx.input(|input| input.viewport().clone());
    if let (Some(outer), Some(inner)) = (viewport.outer_rect, viewport.inner_rect) {
        desk.profile.settings.window = Some(WindowPlace {
            x: outer.left(),
            y: outer.top(),
            width: inner.width(),
            height: inner.height(),
            maximized: viewport.maximized.unwrap_or(false),
        });
    }
    desk.profile.settings.inspector_width = desk.view.inspector_width.or(desk.profile.settings.inspector_width);
    desk.profile.keep_settings();
}
