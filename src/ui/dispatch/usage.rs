//! Takes and balances: what the store is told, and what it tells.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::domain::{Adjustment, AssetId, Credits, KnownBoard, Pass, PassFilter, Priority};
use crate::figures::usage::{Proposal, RunSheet, balance, key_of};
use crate::figures::{KeepRates, Terms};
use crate::present;
use crate::ui::desk::Desk;
use crate::ui::dialogs::{AdjustDraft, Dialog, RecordDraft};
use crate::ui::jobs::Done;
use crate::ui::ledger::{Errand, News};
use crate::ui::session::{Session, dismissal};

/// No more assets in one question than anybody looks through.
const MOST_RECORDS: usize = 100;

/// Sends the store on an errand. Without folders nothing is kept beyond this run, which was said at the start.
pub(in crate::ui) fn send(desk: &mut Desk, errand: Errand) {
    let Some(folders) = desk.profile.folders.clone() else { return };
    let work = move || Done::Usage(Box::new(errand.run(&folders)));
    if let Err(why) = desk.jobs.start("usage store", work) {
        desk.toasts.failed(why);
    }
}

/// Asks the store what others have written, and brings it up to the open project: it may have been busy, or away, when it
/// was told.
pub(super) fn look(desk: &mut Desk) {
    let project = desk.session.as_ref().map(Session::project);
    let known = project.and_then(|project| Some((project.key?, Arc::clone(&project.takes))));
    send(desk, known.map_or(Errand::Look, |(key, takes)| Errand::Merge(key, takes)));
}

/// Tells the store about takes that the open project knows since it was told last.
pub(super) fn sync(desk: &mut Desk) {
    let Some(session) = &mut desk.session else { return };
    let takes = Arc::clone(&session.project().takes);
    if session.told.as_ref().is_some_and(|told| Arc::ptr_eq(told, &takes)) {
        return;
    }
    let first = session.told.is_none();
    session.told = Some(Arc::clone(&takes));
    if let Some(key) = session.project().key {
        send(desk, Errand::Merge(key, takes));
    }
    if !first {
        note_board(desk);
    }
}

/// Tells the store what the open project still takes, so that others can be weighed against it.
pub(super) fn note_board(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    let (Some(file), Some(to_go)) = (&session.file, session.to_go()) else { return };
    let rates = KeepRates::of(desk.prices, &desk.profile.account.rates, &session.project().rates);
    let plan = desk.profile.account.plan.as_ref().and_then(|plan| desk.prices.plan(plan.on(desk.clock.today())));
    let terms = Terms { filter: PassFilter::Both, plan, rates: &rates };
    let board = KnownBoard {
        path: std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone()),
        key: session.project().key,
        title: session.name(),
        to_go: to_go.expected(&terms).ceil(),
        priority: Priority::Normal,
        seen: desk.clock.moment(),
    };
    send(desk, Errand::Note(Box::new(board)));
}

/// The store has answered.
pub(super) fn news(desk: &mut Desk, news: News) {
    let News { usage, takes, trouble, refused } = news;
    if let Some(usage) = usage {
        desk.ledger.known(usage);
    }
    if let Some(sentence) = refused {
        desk.toasts.failed(sentence);
    } else if let Some(sentence) = &trouble
        && desk.ledger.trouble.as_ref() != Some(sentence)
    {
        desk.toasts.failed(sentence.clone());
    }
    desk.ledger.trouble = trouble;
    let Some((key, takes)) = takes else { return };
    let Some(session) = desk.session.as_mut().filter(|session| session.project().key == Some(key)) else { return };
    let before = session.project().takes.len();
    if session.document.merge_takes(key, &takes) {
        session.told = Some(Arc::clone(&session.project().takes));
        let more = u64::try_from(session.project().takes.len().saturating_sub(before)).unwrap_or(u64::MAX);
        let words = match more {
            0 => "Takes of this project were changed elsewhere; they are as you see them now.".to_owned(),
            more => format!("{} recorded elsewhere came in.", present::counted(more, "take", "takes")),
        };
        desk.toasts.done(&desk.ctx, words);
    }
}

/// Asks what became of takes of everything that is still to go, or, when all is done, of anything.
pub(super) fn ask_record_any(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    let Ok(figures) = session.figures() else { return };
    let project = session.project();
    let rates = KeepRates::of(desk.prices, &desk.profile.account.rates, &project.rates);
    let terms = Terms { filter: PassFilter::Both, plan: None, rates: &rates };
    let sheet = RunSheet::of(figures, &project.takes.done(project), desk.prices, &terms, None);
    let pairs = sheet.recordable();
    ask_record(desk, &pairs);
}

/// Asks what became of takes of these assets.
pub(super) fn ask_record(desk: &mut Desk, pairs: &[(AssetId, Pass)]) {
    let now = moment(desk);
    let Some(session) = &desk.session else { return };
    let project = session.project();
    let plan = desk.profile.account.plan.as_ref().and_then(|plan| desk.prices.plan(plan.on(now.date())));
    let done = project.takes.done(project);
    let proposals = pairs.iter().take(MOST_RECORDS).filter_map(|pair| {
        let proposal = Proposal::of(project, *pair, &done, (desk.prices, plan))?;
        let what = present::take_words(project, *pair)?;
        let model = desk.prices.short_name(&proposal.model).to_owned();
        Some((proposal, what, model))
    });
    let proposals: Vec<_> = proposals.collect();
    if proposals.is_empty() {
        desk.toasts.failed("There is nothing to record a take for: add an image, a shot or narration first.");
        return;
    }
    let draft = RecordDraft::of(key_of(project), now, proposals, pairs.len().saturating_sub(MOST_RECORDS));
    desk.overlay.dialog = Some(Dialog::Record(Box::new(draft)));
}

/// Asks what the site says is left.
pub(super) fn ask_adjust(desk: &mut Desk) {
    let draft = AdjustDraft::of(left(desk), moment(desk));
    desk.overlay.dialog = Some(Dialog::Adjust(draft));
}

/// Notes what the site says is left.
pub(super) fn adjust(desk: &mut Desk, adjustment: Adjustment) {
    if desk.profile.folders.is_none() {
        desk.toasts.failed("The system names no folder for data, so the balance cannot be kept.");
        return;
    }
    send(desk, Errand::Adjust(adjustment));
}

/// Lets a project go before others, or after them.
pub(super) fn rank(desk: &mut Desk, path: PathBuf, priority: Priority) {
    send(desk, Errand::Rank(path, priority));
}

fn left(desk: &Desk) -> Option<Credits> {
    let today = desk.clock.today();
    balance(desk.ledger.usage(), &desk.profile.account, desk.prices, today).left
}

/// This moment, after all that was recorded today.
fn moment(desk: &Desk) -> NaiveDateTime {
    desk.ledger.usage().moment(desk.clock.moment())
}

/// Says no more that the credits of this cycle are not enough for the open project.
pub(super) fn dismiss_short(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    let cycle = balance(desk.ledger.usage(), &desk.profile.account, desk.prices, desk.clock.today()).cycle;
    desk.profile.settings.dismiss(dismissal(session, cycle));
    desk.profile.keep_settings();
}
