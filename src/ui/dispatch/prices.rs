//! The user's own prices: set, undone, remembered.

use crate::document::Command;
use crate::domain::{Kind, ModelId};
use crate::present::{NotDone, NotKeptCause, WasDone};
use crate::prices::OwnPrices;
use crate::storage::save_own_prices;
use crate::ui::jobs::{Done, Job};
use crate::ui::state::Screen;
use crate::ui::window::{PriceStep, Window};

/// So many steps can be undone.
const MOST_STEPS: usize = 200;

/// Other prices of the user's own. They hold at once, for every project.
pub(super) fn set(window: &mut Window, own: OwnPrices, name: String) {
    let before = window.workspace.own_prices().clone();
    if before.entries == own.entries {
        return;
    }
    push(window, PriceStep { name, own: Some(before) });
    use_and_keep(window, own);
}

/// A model rated for the open project alone. That is a step of the project, which takes it back itself.
pub(super) fn rate(window: &mut Window, model: ModelId, rating: Option<u8>) {
    let revision = |window: &Window| window.open().map(|open| open.document.revision());
    let before = revision(window);
    super::edit::execute(window, Command::SetRating { model, rating });
    if revision(window) != before
        && let Some(name) = window.open().and_then(|open| open.document.undo_name()).map(str::to_owned)
    {
        push(window, PriceStep { name, own: None });
    }
}

fn push(window: &mut Window, step: PriceStep) {
    let steps = &mut window.price_steps;
    steps.undone.clear();
    steps.done.push(step);
    let surplus = steps.done.len().saturating_sub(MOST_STEPS);
    steps.done.drain(..surplus);
}

/// One step back, or forward again, with a word about what it was.
pub(super) fn step(window: &mut Window, forward: bool) {
    let now = window.workspace.own_prices().clone();
    let document = window.workspace.open.as_ref().map(|open| &open.document);
    let steps = &mut window.price_steps;
    let (from, to) = if forward { (&mut steps.undone, &mut steps.done) } else { (&mut steps.done, &mut steps.undone) };
    let next = document.and_then(|document| if forward { document.redo_name() } else { document.undo_name() });
    // A rating that the board went on from, or took back by itself, is no step of this screen any more.
    while from.pop_if(|step| !step.is_next(next)).is_some() {}
    let Some(PriceStep { name, own }) = from.pop() else { return };
    let Some(own) = own else {
        to.push(PriceStep { name, own: None });
        return super::edit::step_board(window, forward);
    };
    // A state that comes back is a new state: no two share a name.
    let back = OwnPrices { edits: now.edits.saturating_add(1), ..own };
    to.push(PriceStep { name: name.clone(), own: Some(now) });
    use_and_keep(window, back);
    let what = if forward { WasDone::Redone(name) } else { WasDone::Undone(name) };
    window.toasts.was_done(&window.ctx, &what);
}

/// The entry of a model into sight.
pub(super) fn reveal(window: &mut Window, model: ModelId, kind: Kind) {
    window.view.screen = Screen::Prices;
    window.view.priced = Some((model, kind));
}

fn use_and_keep(window: &mut Window, own: OwnPrices) {
    let kept = own.clone();
    window.workspace.use_own_prices(own, window.shipped, window.clock.today());
    let Some(folders) = window.profile.folders.clone() else {
        window.toasts.not_done(&NotDone::PricesNotKept(NotKeptCause::NoFolder));
        return;
    };
    window.jobs.queue(Job::Keep, move || {
        let saved = save_own_prices(&folders, &kept).map(|()| None);
        Done::Kept(saved.map_err(|error| NotDone::PricesNotKept(NotKeptCause::Unsaved(error))))
    });
}
