//! Takes and balances, to the usage store and back.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDateTime;

use crate::document::Command;
use crate::domain::{Adjustment, AssetId, ClaimChange, Credits, Pass, ProjectKey, Reservation, TakeId};
use crate::figures::usage::{PaidBy, Proposal, RunSheet, given_up, key_of};
use crate::present::{self, NotDone, WasDone};
use crate::ui::dialogs::{AdjustDraft, Dialog, RecordDraft, RecordLine};
use crate::ui::jobs::{Done, Job};
use crate::ui::request::{CopyAnswer, WhoseAnswer};
use crate::ui::troubles::TroubleWith;
use crate::ui::window::Window;
use crate::workspace::{Meeting, SMALL_BOARD, StoreNews, StoreTask};

/// The most assets in one question: more would not be read.
const MOST_RECORDS: usize = 100;
/// How long after trouble the store is asked again, in seconds.
const ASK_AGAIN: f64 = 10.0;

/// Gives the store a task. Without folders nothing is kept beyond this run, which was said at the start.
pub(in crate::ui) fn send(window: &mut Window, task: StoreTask) {
    let Some(folders) = window.profile.folders.clone() else { return };
    let known = window.workspace.ledger.sight();
    window.jobs.start(Job::Usage, move || Done::Usage(Box::new(task.run(&folders, &known))));
}

/// Asks the store what others have written, and brings it up to the open project: it may have been busy, or away, when it
/// was told.
pub(in crate::ui) fn look(window: &mut Window) {
    let Some(open) = &mut window.workspace.open else { return send(window, StoreTask::Look) };
    let sight = Box::new(open.sight());
    if window.ready && window.profile.folders.is_none() {
        // Without a store the project's own takes are all there is to go by.
        open.meet(&Meeting::without_charges(&sight));
    }
    send(window, StoreTask::Merge(sight));
}

/// Asks the store again a while after trouble: it may have been busy. Once a frame.
pub(in crate::ui) fn ask_again(window: &mut Window) {
    let Some(at) = window.ask_store_at else { return };
    let left = at - window.ctx.input(|input| input.time);
    if left > 0.0 {
        window.ctx.request_repaint_after(Duration::try_from_secs_f64(left).unwrap_or(Duration::MAX));
    } else {
        window.ask_store_at = None;
        look(window);
    }
}

/// Gives the store the takes that the open project has since the last time.
pub(super) fn sync(window: &mut Window) {
    // Before the start has been read there is no store to tell.
    let Some(open) = window.workspace.open.as_mut().filter(|_| window.ready) else { return };
    let takes = Arc::clone(&open.project().takes);
    if open.takes_in_store.as_ref().is_some_and(|told| Arc::ptr_eq(told, &takes)) {
        return;
    }
    let first = open.takes_in_store.is_none();
    open.takes_in_store = Some(Arc::clone(&takes));
    look(window);
    if !first {
        note_board(window);
    }
}

/// Tells the store what the open project still takes, so that others can be weighed against it.
pub(super) fn note_board(window: &mut Window) {
    let reset = window.workspace.account.reset;
    if let Some(board) = window.workspace.known_board(window.clock.by_service(reset)) {
        send(window, StoreTask::Note(Box::new(board)));
    }
}

/// The store has answered.
pub(super) fn news(window: &mut Window, news: StoreNews) {
    let StoreNews { usage, met, trouble, refused } = news;
    if let Some(refused) = refused {
        window.toasts.failed(present::refused_task_words(&refused));
    }
    window.ask_store_at = trouble.is_some().then(|| window.ctx.input(|input| input.time) + ASK_AGAIN);
    window.troubles.set(TroubleWith::UsageStore, trouble.as_ref().map(present::store_issue_words));
    window.workspace.ledger.trouble = trouble;
    let is_first = window.open().is_some_and(|open| !open.provenance().is_met());
    if let Some(met) = met {
        meet(window, met);
    }
    if let Some(usage) = usage {
        let before = window.workspace.ledger.known(usage, window.workspace.open.as_ref());
        window.jobs.let_go(before);
    }
    if is_first && window.open().is_some_and(|open| open.provenance().is_met()) {
        window.settle();
        note_board(window);
    }
}

/// The store has said what it knows of the open project.
fn meet(window: &mut Window, met: Box<Meeting>) {
    let Some(open) = &mut window.workspace.open else { return };
    let before = open.project().takes.len();
    if open.meet(&met) {
        open.takes_in_store = Some(Arc::clone(&open.project().takes));
        let what = match open.project().takes.len().saturating_sub(before) {
            0 => WasDone::TakesChanged,
            more => WasDone::TakesCameIn(more),
        };
        window.toasts.was_done(&window.ctx, &what);
    }
    window.jobs.let_go(met);
}

/// What the user says about takes that were not recorded here.
pub(super) fn answered_whose(window: &mut Window, answer: WhoseAnswer) {
    let Some(open) = &mut window.workspace.open else { return };
    match answer {
        WhoseAnswer::Mine => {
            let (mine, sight) = (open.claim_takes(), Box::new(open.sight()));
            send(window, StoreTask::Own(mine, sight));
        }
        WhoseAnswer::Others => {
            let others = open.disown_takes();
            send(window, StoreTask::Disown(others));
        }
        WhoseAnswer::AskAgain => {
            let (again, sight) = (open.ask_whose_again(), Box::new(open.sight()));
            send(window, StoreTask::AskAgain(again, sight));
        }
    }
}

/// What the user says about a file that is a copy.
pub(super) fn answered_copy(window: &mut Window, answer: CopyAnswer) {
    let Some(open) = &mut window.workspace.open else { return };
    match answer {
        CopyAnswer::Together => open.join_copy(),
        CopyAnswer::Apart => open.part_copy(ProjectKey::random()),
    }
    note_board(window);
    look(window);
}

/// Asks what became of takes of everything that is still to go, or, when all is done, of anything.
pub(super) fn ask_record_any(window: &mut Window) {
    let Some(Ok(at)) = window.workspace.standpoint() else { return };
    let at = at.owned();
    let pairs = move || {
        let at = at.at();
        RunSheet::of(at.figures, at.done, &at.lens().on(None), None).recordable()
    };
    if window.open().is_some_and(|open| open.project().asset_count() <= SMALL_BOARD) {
        ask_record(window, &pairs());
    } else {
        window.jobs.start(Job::Recordable, move || Done::Recordable(pairs()));
    }
}

/// Asks what became of takes of these assets.
pub(super) fn ask_record(window: &mut Window, pairs: &[(AssetId, Pass)]) {
    let now = moment(window);
    if window.open().is_some_and(|open| open.provenance().copy_of().is_some()) {
        window.toasts.not_done(&NotDone::CopyNotSettled);
        return;
    }
    let Some(Ok(at)) = window.workspace.standpoint() else { return };
    let paid = PaidBy { prices: at.prices, plan: at.balance.plan };
    let each = |pair: &(AssetId, Pass)| {
        let proposals = Proposal::each(at.project, *pair, at.done, paid).into_iter();
        let lines = proposals.filter_map(|proposal| RecordLine::of(&at, proposal));
        lines.collect::<Vec<_>>()
    };
    let lines: Vec<RecordLine> = pairs.iter().take(MOST_RECORDS).flat_map(each).take(MOST_RECORDS).collect();
    let key = key_of(at.project);
    if lines.is_empty() {
        window.toasts.not_done(&NotDone::NothingToRecord);
        return;
    }
    let draft = RecordDraft::of(key, (now, ahead(window, now)), lines, pairs.len().saturating_sub(MOST_RECORDS));
    window.overlay.dialog = Some(Dialog::Record(Box::new(draft)));
}

/// Puts stale work back to go.
pub(super) fn plan_again(window: &mut Window, pairs: &[(AssetId, Pass)]) {
    let Some(Ok(at)) = window.workspace.standpoint() else { return };
    let takes: Vec<TakeId> = pairs.iter().flat_map(|pair| given_up(at.figures, at.done, *pair)).collect();
    if !takes.is_empty() {
        super::edit::execute(window, Command::PlanAgain(takes));
    }
}

/// Keeps credits for a project from now on.
pub(super) fn reserve(window: &mut Window, path: PathBuf, credits: Option<Credits>) {
    let since = moment(window);
    let reserved = credits.map(|credits| Reservation { credits, since, ahead: Some(ahead(window, since)) });
    send(window, StoreTask::Claim(path, ClaimChange::Reserved(reserved)));
}

/// Asks what the site says is left.
pub(super) fn ask_adjust(window: &mut Window) {
    let draft = AdjustDraft::of(window.workspace.balance().left, moment(window));
    window.overlay.dialog = Some(Dialog::Adjust(draft));
}

/// Notes what the site says is left.
pub(super) fn adjust(window: &mut Window, adjustment: Adjustment) {
    if window.profile.folders.is_none() {
        window.toasts.not_done(&NotDone::NoBalanceFolder);
        return;
    }
    let ahead = Some(ahead(window, adjustment.at));
    send(window, StoreTask::Adjust(Adjustment { ahead, ..adjustment }));
}

/// This moment by the clock of the service, after all that was recorded today.
fn moment(window: &Window) -> NaiveDateTime {
    let now = window.clock.by_service(window.workspace.account.reset);
    window.workspace.ledger.usage().moment(now)
}

/// How far the clock of the service is ahead of UTC at a moment of it.
fn ahead(window: &Window, at: NaiveDateTime) -> i32 {
    window.workspace.account.reset.ahead_at(at, window.clock.utc())
}

/// Stops saying that the credits of this cycle are not enough for the open project.
pub(super) fn dismiss_short(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    let cycle = window.workspace.balance().cycle;
    let dismissal = open.dismissal(cycle);
    window.profile.settings.dismiss(dismissal);
    window.keep_settings();
}
