//! A copy of the board in another shape, as a new project.

use std::path::Path;
use std::sync::Arc;

use super::open;
use crate::domain::{Aspect, Project};
use crate::figures::LensSettings;
use crate::present::{self, NotDone};
use crate::ui::dialogs::{Dialog, ReshapePage};
use crate::ui::intent::{Intent, NewProject};
use crate::ui::window::Window;
use crate::words::say;
use crate::workspace::{NotReshaped, OpenProject, ReshapedBoard, WorkspaceNote};

/// Shows what a copy would be, in the first shape that is another one.
pub(super) fn ask(window: &mut Window) {
    let Some(now) = window.open().map(|open| open.project().film_shape()) else { return };
    if let Some((shape, _)) = present::offered_shapes(now).into_iter().next() {
        show(window, shape);
    }
}

/// The same in this shape.
pub(super) fn show(window: &mut Window, shape: Aspect) {
    let seen =
        LensSettings { filter: window.view.filter, basis: window.view.basis, confidence: window.view.confidence };
    let Some(Ok(at)) = window.workspace.standpoint() else {
        window.toasts.failed(say!("window-reshape-too-large"));
        return;
    };
    let lens = at.seen(seen);
    match ReshapedBoard::of(&at, &lens, shape) {
        Ok(board) => {
            let words = present::reshape_words(&board, &lens, at.prices);
            let page = ReshapePage { now: at.project.film_shape(), shape, board, words };
            window.overlay.palette = None;
            window.overlay.dialog = Some(Dialog::Reshape(Box::new(page)));
        }
        Err(NotReshaped::Refused(refusal)) => window.toasts.not_done(&NotDone::Refused(refusal)),
        Err(NotReshaped::NoTotal(_)) => window.toasts.failed(say!("window-copy-too-large")),
    }
}

/// Makes the copy that is shown the open project, once the one now is safe or given up.
pub(super) fn take(window: &mut Window) {
    let Some(Dialog::Reshape(page)) = window.overlay.dialog.take() else { return };
    let Some(open) = window.open() else { return };
    let title = present::project_name(open.name());
    let title = format!("{title} ({})", page.shape);
    let base = Some(open).and_then(OpenProject::folder).map(Path::to_path_buf);
    let project = Arc::new(Project { title, ..Project::clone(&page.board.project) });
    let note = WorkspaceNote::Reshaped(page.shape);
    open::begin(window, Intent::Bring(Arc::new(NewProject { project, base, note })));
}
