//! The user's own prices: set, undone, remembered.

use crate::document::Command;
use crate::domain::{Kind, ModelId};
use crate::present::{self, NotDone, NotKeptCause, WasDone};
use crate::prices::OwnPrices;
use crate::storage::save_own_prices;
use crate::ui::jobs::{Done, Job};
use crate::ui::state::Screen;
use crate::ui::window::{PriceState, PriceStep, Window};

/// So many steps can be undone.
const MOST_STEPS: usize = 200;

/// Other prices of the user's own. They hold at once, for every project.
pub(super) fn set(window: &mut Window, own: OwnPrices, name: String) {
    let before = window.workspace.own_prices().clone();
    if before.entries == own.entries {
        return;
    }
    push(window, PriceStep { name, leads_to: PriceState::Own(before) });
    use_and_keep(window, own);
}

/// A model rated for the open project alone. That is a step of the project, which takes it back itself.
pub(super) fn rate(window: &mut Window, model: ModelId, rating: Option<u8>) {
    let revision = |window: &Window| window.open().map(|open| open.document.revision());
    let before = revision(window);
    super::edit::execute(window, Command::SetRating { model, rating });
    let after = revision(window);
    let name = window.open().and_then(|open| open.document.undo_name()).map(present::step_name);
    if let (Some(there), Some(here), Some(name)) = (before, after, name)
        && there != here
    {
        push(window, PriceStep { name, leads_to: PriceState::Rated { here, there } });
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
    while from.pop_if(|step| !step.is_next(document, next)).is_some() {}
    let Some(PriceStep { name, leads_to }) = from.pop() else { return };
    let own = match leads_to {
        PriceState::Own(own) => own,
        PriceState::Rated { here, there } => {
            to.push(PriceStep { name, leads_to: PriceState::Rated { here: there, there: here } });
            return super::edit::step_board(window, forward);
        }
    };
    // A state that comes back is a new state: no two share a name.
    let back = OwnPrices { edits: now.edits.saturating_add(1), ..own };
    to.push(PriceStep { name: name.clone(), leads_to: PriceState::Own(now) });
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
