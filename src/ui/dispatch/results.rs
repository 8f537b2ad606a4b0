//! What slow work has brought back.

use super::{exchange, file, guard, recovery, usage};
use crate::storage::shown;
use crate::ui::desk::Desk;
use crate::ui::jobs::{Done, Jobs};
use crate::ui::task::Aside;

/// Takes in everything that has come back since the last frame.
pub(in crate::ui) fn results(desk: &mut Desk) {
    let done = desk.jobs.take();
    if done.is_empty() {
        return;
    }
    for one in done {
        take_in(desk, one);
    }
    desk.settle();
    recovery::note_changes(desk);
}

/// Starts to think for a view.
pub(super) fn begin(desk: &mut Desk, aside: Aside) {
    if let Err(why) = Jobs::aside(aside) {
        desk.toasts.failed(why);
    }
}

fn take_in(desk: &mut Desk, done: Done) {
    match done {
        Done::Opened(Ok(arrival)) => file::opened(desk, *arrival),
        Done::Opened(Err(error)) => failed(desk, error.to_string()),
        Done::Saved(report) => file::saved(desk, *report),
        Done::Imported(path, Ok(imported)) => exchange::imported(desk, &path, *imported),
        Done::Imported(_, Err(why)) | Done::Exported(Err(why)) => failed(desk, why),
        Done::Exported(Ok(path)) => desk.toasts.done(&desk.ctx, format!("Exported to {}", shown(&path))),
        Done::Copied(result) => recovery::copied(desk, result),
        Done::LookedAt(path, seen, change) => file::looked_at(desk, &path, seen, change),
        Done::Recent(summaries) => desk.recent_known(summaries),
        Done::Usage(news) => usage::news(desk, *news),
        Done::Picked(purpose, answer) => file::picked(desk, purpose, answer),
    }
}

/// Says why something could not be done, where it will be seen.
fn failed(desk: &mut Desk, why: String) {
    desk.toasts.failed(why);
    if desk.session.is_none() {
        guard::forget(desk);
        desk.refresh_start();
    }
}
