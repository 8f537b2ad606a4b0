//! `projects`: the projects that share the account’s credits, in the order in which they are served.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use super::context;
use super::json::{self, JsonContingency};
use super::names;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use super::values::{credits, date};
use super::{Answer, Now};
use crate::domain::{ClaimChange, Credits, Priority, Reservation};
use crate::figures::usage::{BoardShare, Completion, DueVerdict, shares};
use crate::present::{self, due_verdict_words};
use crate::storage::{Folders, UsageStore, shown};
use crate::words::say;
use crate::workspace::AnswerTerms;

#[derive(Debug, clap::Args)]
pub(super) struct ProjectsArgs {
    #[arg(value_name = say!("help-name-file"), help = say!("help-projects-file"))]
    file: Option<PathBuf>,
    #[arg(help = say!("help-projects-priority"))]
    #[arg(long, value_name = say!("help-name-priority"), value_parser = priority, requires = "file")]
    priority: Option<Priority>,
    #[arg(help = say!("help-projects-keep"))]
    #[arg(long, value_name = say!("help-name-credits"), allow_negative_numbers = true, value_parser = credits, requires = "file")]
    keep: Option<Credits>,
    #[arg(help = say!("help-projects-due"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = due, requires = "file")]
    due: Option<Due>,
    #[arg(help = say!("help-projects-before"))]
    #[arg(long, value_name = say!("help-name-file"), requires = "file")]
    before: Option<PathBuf>,
    #[arg(help = say!("help-projects-forget"))]
    #[arg(long, requires = "file", conflicts_with_all = ["priority", "keep", "due", "before"])]
    forget: bool,
    #[arg(help = say!("help-today"))]
    #[arg(long, value_name = say!("help-name-date"), value_parser = date)]
    today: Option<NaiveDate>,
    #[arg(help = say!("help-json"))]
    #[arg(long)]
    json: bool,
}

/// When a project is due; `None` where it is not.
#[derive(Clone, Copy, Debug)]
struct Due(Option<NaiveDate>);

fn priority(text: &str) -> Result<Priority, String> {
    let found = Priority::ALL.into_iter().find(|priority| priority.id() == text);
    found.ok_or_else(|| say!("asked-priority").to_owned())
}

fn due(text: &str) -> Result<Due, String> {
    if text == "none" {
        return Ok(Due(None));
    }
    date(text).map(|day| Due(Some(day))).map_err(|error| say!("asked-due", what = error))
}

pub(super) fn answer(args: &ProjectsArgs, now: Now) -> Result<Answer, Trouble> {
    let today = args.today.unwrap_or_else(|| now.by_service.date());
    let asked = AnswerTerms { list: None, plan: None, billing_day: None, used: None, today };
    let mut notes = Vec::new();
    if let Some(file) = &args.file {
        notes.extend(change(file, args, &asked, now)?);
    }
    let prices = context::price_list(None, today, &mut notes)?;
    let (workspace, of_account) = context::without_file(prices, &asked);
    notes.extend(of_account.into_iter().filter(|note| !notes.contains(note)).collect::<Vec<_>>());
    let balance = workspace.balance();
    let left = balance.left.unwrap_or_default();
    let all = shares(workspace.ledger.usage(), (left, balance.plan), None);
    let all: Vec<DueBoard<'_>> = all.into_iter().map(|share| DueBoard::of(share, &asked)).collect();
    let text = if args.json { json::text(&json(left, &all))? } else { text(left, &all) };
    Ok(Answer { done: args.file.is_some().then_some(say!("answer-list-changed")), ..Answer::done(text, notes) })
}

/// A project of the list, and when it is finished where it is due.
struct DueBoard<'a> {
    share: BoardShare<'a>,
    /// `None` where it is not due.
    finish: Option<Completion>,
}

impl<'a> DueBoard<'a> {
    /// The project as its file is now: that is laid over the cycles as `schedule` does it.
    fn of(share: BoardShare<'a>, asked: &AnswerTerms<'_>) -> Self {
        let finish = share.board.claim.deadline.map(|_| completion(&share.board.path, asked).unwrap_or_default());
        Self { share, finish }
    }

    /// How that stands against the day on which it is due.
    fn verdict(&self) -> Option<DueVerdict> {
        Some(self.finish?.against(self.share.board.claim.deadline?))
    }
}

/// When a project is finished; `None` where its file or its plan is not known.
fn completion(path: &Path, asked: &AnswerTerms<'_>) -> Option<Completion> {
    let opened = context::open(path, asked).ok()?;
    Some(opened.at().ok()?.completion())
}

/// Changes what is wanted for a project, and lists it first where it is not.
fn change(file: &Path, args: &ProjectsArgs, asked: &AnswerTerms<'_>, now: Now) -> Result<Vec<String>, Trouble> {
    let folders = Folders::standard();
    let folders = folders.ok_or_else(|| Trouble::new(say!("answer-no-home")))?;
    let (store, trouble) = UsageStore::open(&folders).parts();
    let mut store =
        store.ok_or_else(|| Trouble::new(trouble.as_ref().map(present::store_words).unwrap_or_default()))?;
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let kept = |error: crate::storage::UsageError| Trouble::new(present::usage_error_words(&error));
    if args.forget {
        let known = store.forget_board(&path).map_err(kept)?;
        return if known { Ok(Vec::new()) } else { Err(Trouble::in_file(&path, say!("answer-not-in-list"))) };
    }
    let opened = context::open(file, asked)?;
    if let Some(board) = opened.board(now.by_service) {
        store.note_board(&board).map_err(kept)?;
    }
    if let Some(priority) = args.priority {
        store.set_claim(&path, ClaimChange::Priority(priority)).map_err(kept)?;
    }
    if let Some(credits) = args.keep {
        let clock = context::account(&mut Vec::new()).reset;
        let since = Arc::new(store.load().map_err(kept)?).by_clock(clock).moment(now.by_service);
        let ahead = Some(clock.ahead_at(since, now.utc));
        let reserved = (!credits.is_zero()).then_some(Reservation { credits, since, ahead });
        store.set_claim(&path, ClaimChange::Reserved(reserved)).map_err(kept)?;
    }
    if let Some(Due(day)) = args.due {
        store.set_claim(&path, ClaimChange::Deadline(day)).map_err(kept)?;
    }
    if let Some(before) = &args.before {
        let before = std::path::absolute(before).unwrap_or_else(|_| before.clone());
        put_before(&mut store, &path, &before)?;
    }
    let allowance = opened.at().ok().and_then(|at| at.balance.allowance);
    let mut notes = opened.notes;
    if let (Some(keep), Some(allowance)) = (args.keep, allowance)
        && keep > allowance
    {
        let (keep, allowance) = (present::credit_count(keep), table::credits(allowance));
        notes.push(say!("answer-keeps-more", keep = keep, allowance = allowance));
    }
    if let Some(Due(Some(day))) = args.due
        && day < asked.today
    {
        notes.push(say!("answer-day-over", day = day.to_string()));
    }
    Ok(notes)
}

/// Puts one project of the list before another, with the priority of that one.
fn put_before(store: &mut UsageStore, path: &Path, before: &Path) -> Result<(), Trouble> {
    let kept = |error: crate::storage::UsageError| Trouble::new(present::usage_error_words(&error));
    let boards = store.load().map_err(kept)?.boards;
    let found = boards.iter().find(|board| board.path == before).filter(|_| before != path);
    let found = found.ok_or_else(|| Trouble::in_file(before, say!("answer-not-in-list")))?;
    let mut order = Vec::new();
    for board in boards.iter().filter(|board| board.path != path) {
        if board.path == before {
            order.push((path.to_owned(), found.claim.priority));
        }
        order.push((board.path.clone(), board.claim.priority));
    }
    store.put_in_order(&order).map_err(kept)
}

#[derive(Serialize)]
struct JsonProjects<'a> {
    #[serde(serialize_with = "super::json::in_unit")]
    left: u64,
    projects: Vec<JsonProject<'a>>,
}

#[derive(Serialize)]
struct JsonProject<'a> {
    project: &'a str,
    file: String,
    priority: &'static str,
    #[serde(serialize_with = "super::json::in_unit")]
    to_go: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    contingency: Option<JsonContingency>,
    unpriced: u32,
    #[serde(serialize_with = "super::json::in_unit")]
    reserved: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    kept: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    left: u64,
    /// Whether less may be left: what goes first is not fully known.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    at_most: bool,
    #[serde(serialize_with = "super::json::in_unit")]
    short_by: Option<u64>,
    due: Option<String>,
    finish: Option<String>,
    due_verdict: Option<&'static str>,
}

fn json<'a>(left: Credits, all: &'a [DueBoard<'_>]) -> JsonProjects<'a> {
    let one = |due: &'a DueBoard<'_>| JsonProject {
        project: &due.share.board.title,
        file: shown(&due.share.board.path),
        priority: due.share.board.claim.priority.id(),
        to_go: due.share.to_go.credits.get(),
        contingency: JsonContingency::of(due.share.board.contingency),
        unpriced: due.share.to_go.unpriced,
        reserved: due.share.board.claim.reserved.map(|reserved| reserved.credits.get()),
        kept: due.share.kept.get(),
        left: due.share.room.get(),
        at_most: due.share.is_at_most,
        short_by: due.share.short_by().map(Credits::get),
        due: due.share.board.claim.deadline.map(|day| day.to_string()),
        finish: due.finish.and_then(Completion::day).map(|day| day.to_string()),
        due_verdict: due.verdict().map(DueVerdict::id),
    };
    JsonProjects { left: left.get(), projects: all.iter().map(one).collect() }
}

fn text(left: Credits, all: &[DueBoard<'_>]) -> String {
    let mut text = String::new();
    writeln!(text, "{}", say!("answer-left-for-all", credits = present::credit_count(left))).unwrap_or_default();
    if all.is_empty() {
        writeln!(text, "{}", say!("answer-no-project")).unwrap_or_default();
        return text;
    }
    let mut table = Table::new(&[
        (say!("answer-head-project"), Align::Left),
        (say!("answer-head-priority"), Align::Left),
        (say!("answer-head-to-go"), Align::Right),
        (say!("answer-head-kept"), Align::Right),
        (say!("answer-head-left-for-it"), Align::Right),
        (say!("answer-head-short-by"), Align::Right),
        (say!("answer-head-due"), Align::Left),
        (say!("answer-head-file"), Align::Left),
    ]);
    for due in all {
        let share = &due.share;
        let finish = due.verdict().map_or_else(String::new, |verdict| format!(", {}", due_verdict_words(verdict).text));
        let at_least = share.is_at_most || share.to_go.unpriced > 0;
        let credits = |credits: Credits| if credits.is_zero() { String::new() } else { table::credits(credits) };
        table.row([
            share.board.title.clone(),
            names::priority(share.board.claim.priority).to_owned(),
            table::sum(share.to_go),
            credits(share.kept),
            if share.is_at_most {
                say!("answer-at-most", what = table::credits(share.room))
            } else {
                table::credits(share.room)
            },
            share
                .short_by()
                .map(table::credits)
                .map_or_else(String::new, |short| if at_least { say!("number-at-least", what = short) } else { short }),
            share.board.claim.deadline.map_or_else(String::new, |day| format!("{day}{finish}")),
            shown(&share.board.path),
        ]);
    }
    writeln!(text, "\n{}", table.text().trim_end()).unwrap_or_default();
    let held = all.iter().map(|due| &due.share).filter(|share| !share.held.is_none());
    for (board, words) in
        held.filter_map(|share| Some((share.board, present::contingency_words(share.board.contingency)?)))
    {
        let title = super::table::one_line(&board.title);
        writeln!(text, "{}", say!("answer-project-holds", project = title, words = words)).unwrap_or_default();
    }
    text
}
