//! What is spent and still to go, what others on the same allowance take, and what is worth doing before credits expire.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::{AssetId, Credits, Pass, Priority, ProjectClaim, Usage};
use crate::figures::usage::{
    BoardShare, Completion, DueVerdict, Expiring, Expiry, OpenNeed, RunSheet, others_keep, shares,
};
use crate::figures::{Held, Sum};
use crate::present::{Tone, Toned, kind_label, number};
use crate::prices::Plan;
use crate::words::say;

/// A project that draws on the allowance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectRow {
    /// What it is called.
    pub title: String,
    /// Where its file was.
    pub path: PathBuf,
    /// Its place when the allowance is not enough for all.
    pub priority: Priority,
    /// What it still takes, and what it gets.
    pub about: Toned,
    /// What it still takes, with what has no price.
    pub takes: Sum,
    /// What it gets of that.
    pub gets: Credits,
    /// What it keeps when the open project takes more; empty for the open one.
    pub keeps: String,
    /// What the user wants to be kept for it; `None` where that is nothing.
    pub reserved: Option<Credits>,
    /// What of it is still kept; `None` where nothing was.
    pub kept: Option<Toned>,
    /// The day on which it must be finished.
    pub deadline: Option<NaiveDate>,
    /// How far off that is, and of the open project whether it is finished by then.
    pub due: Option<Toned>,
    /// Whether it is the open one.
    pub open: bool,
}

/// Something worth doing before credits expire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorthRow {
    /// Where and what: `Scene 1 ★ · Wide`.
    pub what: String,
    /// What it costs on average: `360`.
    pub credits: String,
    /// What to record when it is made.
    pub pairs: Vec<(AssetId, Pass)>,
}

/// A priority as a choice names it.
pub fn priority_title(priority: Priority) -> &'static str {
    match priority {
        Priority::First => say!("usage-priority-first"),
        Priority::Normal => say!("usage-priority-normal"),
        Priority::Last => say!("usage-priority-last"),
    }
}

/// Spent, still to go, and their sum: `340 spent + 980 to go = 1,320`; what is still to go is with what it holds back, and with
/// what has no known price beside it.
pub fn together(spent: Credits, to_go: Sum, held: &Held) -> String {
    say!(
        "usage-together",
        spent = spent,
        to_go = number::priced(to_go.credits, to_go.unpriced),
        held = u8::from(!held.is_none()),
        unpriced = to_go.unpriced,
        sum = Credits::new(spent.get().saturating_add(to_go.credits.get()))
    )
}

/// The open project among those on the allowance.
#[derive(Clone, Copy, Debug)]
pub struct OpenBoard<'a> {
    /// Its file.
    pub path: &'a Path,
    /// What it still takes, with what it holds back.
    pub to_go: Sum,
    /// How that holds back something.
    pub held: Held,
    /// When it is finished.
    pub finish: Completion,
}

/// The projects in the order in which they are served; `more` is what the open one might take on top.
pub fn projects(
    (usage, today): (&Usage, NaiveDate),
    paid: (Credits, Option<&Plan>),
    open: Option<OpenBoard<'_>>,
    more: Credits,
) -> Vec<ProjectRow> {
    let this = open.map(|open| OpenNeed { path: open.path, to_go: open.to_go, held: open.held });
    let this = this.filter(|OpenNeed { path, .. }| usage.boards.iter().any(|board| board.path == *path));
    let kept = this.map(|this| others_keep(usage, paid, this, more)).unwrap_or_default();
    let row = |share: &BoardShare<'_>| {
        let keeps = kept.iter().find(|kept| kept.share.board.path == share.board.path);
        let ProjectClaim { priority, reserved, deadline, .. } = share.board.claim;
        let here = open.filter(|open| open.path == share.board.path);
        ProjectRow {
            title: share.board.title.clone(),
            path: share.board.path.clone(),
            priority,
            about: about(share),
            takes: share.to_go,
            gets: share.gets(),
            keeps: keeps.map_or_else(String::new, |kept| say!("usage-then-keeps", credits = kept.keeps)),
            reserved: reserved.map(|reserved| reserved.credits),
            kept: reserved.map(|reserved| kept_words(reserved.credits, share.kept, paid.1)),
            deadline,
            due: deadline.map(|day| due_words(day, today, here.map(|open| open.finish.against(day)))),
            open: here.is_some(),
        }
    };
    shares(usage, paid, this).iter().map(row).collect()
}

/// The order of the projects when one is put before the row `gap`; it takes the priority that it has to have there.
pub fn put_project(rows: &[ProjectRow], from: usize, gap: usize) -> Vec<(PathBuf, Priority)> {
    let mut order: Vec<(PathBuf, Priority)> = rows.iter().map(|row| (row.path.clone(), row.priority)).collect();
    if from >= order.len() {
        return order;
    }
    let (path, priority) = order.remove(from);
    let to = if gap > from { gap.saturating_sub(1) } else { gap }.min(order.len());
    let before = to.checked_sub(1).and_then(|place| order.get(place)).map_or(Priority::First, |one| one.1);
    let after = order.get(to).map_or(Priority::Last, |one| one.1);
    order.insert(to, (path, priority.clamp(before, after.max(before))));
    order
}

/// What is still kept of a reservation: `600 kept for it`, `400 of 600 kept for it, the rest is spent`; and that it is more
/// than a cycle grants.
fn kept_words(reserved: Credits, kept: Credits, plan: Option<&Plan>) -> Toned {
    let words = if kept == reserved {
        say!("usage-kept-for-it", kept = kept)
    } else {
        say!("usage-still-kept", kept = kept, reserved = reserved)
    };
    match plan.map(|plan| plan.allowance).filter(|allowance| reserved > *allowance) {
        None => Toned::new(Tone::Quiet, words),
        Some(allowance) => Toned::new(Tone::Warn, say!("usage-more-than-granted", kept = words, allowance = allowance)),
    }
}

/// When a project is due, and whether it is finished by then where that is asked: `due 10 Jan, in 45 days; finished 3 days
/// late`.
fn due_words(day: NaiveDate, today: NaiveDate, verdict: Option<DueVerdict>) -> Toned {
    let days = day.signed_duration_since(today).num_days();
    let date = number::date(day, today);
    let due = match u32::try_from(days) {
        Ok(0) => Toned::new(Tone::Warn, say!("usage-due-today")),
        Ok(days) => Toned::new(Tone::Quiet, say!("usage-due-in", date = date, days = days)),
        Err(_past) => Toned::new(Tone::Over, say!("usage-was-due", date = date)),
    };
    let Some(finish) = verdict.map(due_verdict_words) else { return due };
    Toned::new(finish.tone, say!("usage-due-and-finish", due = due.text, finish = finish.text))
}

/// When the open project is due and how its finish stands against that, in one phrase: `due 10 Jan, 3 days late`; the day alone
/// while the finish is being worked out.
pub fn due_phrase(day: NaiveDate, today: NaiveDate, verdict: Option<DueVerdict>) -> Toned {
    let due = say!("usage-due", date = number::date(day, today));
    let Some(verdict) = verdict else { return Toned::new(Tone::Quiet, due) };
    let how = match verdict {
        DueVerdict::Reached => say!("usage-nothing-to-go").to_owned(),
        DueVerdict::InTime(0) => say!("usage-that-day").to_owned(),
        DueVerdict::InTime(days) => say!("usage-to-spare", days = days),
        DueVerdict::Late(days) => say!("usage-late", days = days),
        DueVerdict::Never => say!("usage-never-finished").to_owned(),
        DueVerdict::Unknown => say!("usage-finish-not-known").to_owned(),
    };
    Toned::new(due_verdict_words(verdict).tone, say!("usage-due-how", due = due, how = how))
}

/// How a finish stands against the day on which it is due: `finished 3 days late`.
///
/// An average that comes in time is no promise, so nothing here is green.
pub fn due_verdict_words(verdict: DueVerdict) -> Toned {
    match verdict {
        DueVerdict::Reached => Toned::new(Tone::Quiet, say!("usage-nothing-to-go")),
        DueVerdict::InTime(0) => Toned::new(Tone::Warn, say!("usage-finished-that-day")),
        DueVerdict::InTime(days) => Toned::new(Tone::Quiet, say!("usage-finished-before", days = days)),
        DueVerdict::Late(days) => Toned::new(Tone::Over, say!("usage-finished-late", days = days)),
        DueVerdict::Never => Toned::new(Tone::Over, say!("usage-never-finished")),
        DueVerdict::Unknown => Toned::new(Tone::Warn, say!("usage-when-finished-not-known")),
    }
}

fn about(share: &BoardShare<'_>) -> Toned {
    let Sum { credits, unpriced } = share.to_go;
    let to_go = number::priced(credits, unpriced);
    let held = u8::from(!share.held.is_none());
    match share.short_by() {
        None if share.to_go.is_zero() => Toned::new(Tone::Good, say!("usage-nothing-to-go")),
        // An average that is covered is no promise: whether it fits is said where the project is open.
        None if share.is_covered() => Toned::new(Tone::Plain, say!("usage-covered", to_go = to_go, held = held)),
        None => Toned::new(Tone::Warn, say!("usage-covered-not-known", to_go = to_go, held = held)),
        Some(short) => {
            let words = say!(
                "usage-gets",
                most = u8::from(share.is_at_most),
                gets = share.gets(),
                to_go = to_go,
                held = held,
                least = u8::from(unpriced > 0 || share.is_at_most),
                short = short
            );
            Toned::new(Tone::Over, words)
        }
    }
}

/// What is worth doing, and how many credits expire when; the sentence is empty when none do.
pub fn worth(expiring: Option<&Expiring<'_>>, sheet: &RunSheet<'_>, today: NaiveDate) -> (String, Vec<WorthRow>) {
    let Some(expiring) = expiring else { return (String::new(), Vec::new()) };
    let until = number::date(expiring.on, today);
    let expire = match expiring.credits {
        Expiry::AtPace(credits) => {
            say!("usage-expire-at-pace", count = credits, date = until)
        }
        Expiry::Left(credits) => {
            say!("usage-expire-unless-used", count = credits, date = until)
        }
        Expiry::Unknown => say!("usage-expire-not-known", date = until),
    };
    let sentence = if expiring.worth.is_empty() {
        say!("usage-nothing-covered", expire = expire)
    } else {
        say!("usage-could-make", expire = expire)
    };
    let rows = expiring.worth.iter().map(|one| {
        let place = one.scene.map(|scene| say!("usage-scene", number = scene.number_at(one.number.saturating_sub(1))));
        let place = place.unwrap_or_else(|| say!("usage-project").to_owned());
        let hero = if one.importance == crate::domain::Importance::Hero { " ★" } else { "" };
        let label =
            if one.asset.label.trim().is_empty() { kind_label(one.asset.kind()) } else { one.asset.label.trim() };
        let pair = |place: &_| sheet.at(*place).map(|(row, entry)| (entry.asset.id, row.pass));
        WorthRow {
            what: format!("{place}{hero} · {label}"),
            credits: number::credits(one.expected),
            pairs: one.entries.iter().filter_map(pair).collect(),
        }
    });
    (sentence, rows.collect())
}

/// The button that moves a project up in the order in which projects get credits.
pub fn credits_earlier(title: &str) -> String {
    say!("usage-credits-earlier", project = title)
}

/// The button that moves it down.
pub fn credits_later(title: &str) -> String {
    say!("usage-credits-later", project = title)
}
