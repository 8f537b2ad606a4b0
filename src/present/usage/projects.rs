//! What is spent and still to go, what others on the same allowance take, and what is worth doing before credits expire.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::{AssetId, Credits, Pass, Priority, ProjectClaim, Usage};
use crate::figures::usage::{
    BoardShare, Completion, DueVerdict, Expiring, Expiry, OpenNeed, RunSheet, others_keep, shares,
};
use crate::figures::{Held, Sum};
use crate::present::{Tone, Toned, kind_label, number, with_contingency};
use crate::prices::Plan;

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
pub const fn priority_title(priority: Priority) -> &'static str {
    match priority {
        Priority::First => "First",
        Priority::Normal => "Normal",
        Priority::Last => "Last",
    }
}

/// Spent, still to go, and their sum: `340 spent + 980 to go = 1,320`; what is still to go is with what it holds back, and with
/// what has no known price beside it.
pub fn together(spent: Credits, to_go: Sum, held: &Held) -> String {
    let sum = number::amount(spent.get().saturating_add(to_go.credits.get()));
    let with = with_contingency(held);
    let (equals, to_go) = match to_go.unpriced {
        0 => ("=", number::credits(to_go.credits)),
        unpriced => ("= at least", number::priced(to_go.credits, unpriced)),
    };
    format!("{} spent + {to_go} to go{with} {equals} {sum}", number::credits(spent))
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
            keeps: keeps.map_or_else(String::new, |kept| format!("then keeps {}", number::credits(kept.keeps))),
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
        format!("{} kept for it", number::credits(kept))
    } else {
        format!("{} of {} still kept for it; the rest is spent", number::credits(kept), number::credits(reserved))
    };
    match plan.map(|plan| plan.allowance).filter(|allowance| reserved > *allowance) {
        None => Toned::new(Tone::Quiet, words),
        Some(allowance) => {
            let more = format!("more than a cycle grants ({})", number::credits(allowance));
            Toned::new(Tone::Warn, format!("{words}, {more}: nothing is left for projects after this one"))
        }
    }
}

/// When a project is due, and whether it is finished by then where that is asked: `due 10 Jan, in 45 days; finished 3 days
/// late`.
fn due_words(day: NaiveDate, today: NaiveDate, verdict: Option<DueVerdict>) -> Toned {
    let days = day.signed_duration_since(today).num_days();
    let date = number::date(day, today);
    let due = match u32::try_from(days) {
        Ok(0) => Toned::new(Tone::Warn, "due today"),
        Ok(days) => Toned::new(Tone::Quiet, format!("due {date}, in {}", number::days(days))),
        Err(_past) => Toned::new(Tone::Over, format!("was due {date}, which is over")),
    };
    let Some(finish) = verdict.map(due_verdict_words) else { return due };
    Toned::new(finish.tone, format!("{}; {}", due.text, finish.text))
}

/// When the open project is due and how its finish stands against that, in one phrase: `due 10 Jan, 3 days late`; the day alone
/// while the finish is being worked out.
pub fn due_phrase(day: NaiveDate, today: NaiveDate, verdict: Option<DueVerdict>) -> Toned {
    let due = format!("due {}", number::date(day, today));
    let Some(verdict) = verdict else { return Toned::new(Tone::Quiet, due) };
    let how = match verdict {
        DueVerdict::Reached => "nothing to go".to_owned(),
        DueVerdict::InTime(0) => "that day at the earliest".to_owned(),
        DueVerdict::InTime(days) => format!("{} to spare", number::days(days)),
        DueVerdict::Late(days) => format!("{} late", number::days(days)),
        DueVerdict::Never => "never finished on this plan".to_owned(),
        DueVerdict::Unknown => "finish not known".to_owned(),
    };
    Toned::new(due_verdict_words(verdict).tone, format!("{due}, {how}"))
}

/// How a finish stands against the day on which it is due: `finished 3 days late`.
///
/// An average that comes in time is no promise, so nothing here is green.
pub fn due_verdict_words(verdict: DueVerdict) -> Toned {
    match verdict {
        DueVerdict::Reached => Toned::new(Tone::Quiet, "nothing to go"),
        DueVerdict::InTime(0) => Toned::new(Tone::Warn, "finished on that day at the earliest"),
        DueVerdict::InTime(days) => {
            Toned::new(Tone::Quiet, format!("finished {} before on average", number::days(days)))
        }
        DueVerdict::Late(days) => Toned::new(Tone::Over, format!("finished {} late", number::days(days))),
        DueVerdict::Never => Toned::new(Tone::Over, "never finished on this plan"),
        DueVerdict::Unknown => Toned::new(Tone::Warn, "when it is finished is not known"),
    }
}

fn about(share: &BoardShare<'_>) -> Toned {
    let Sum { credits, unpriced } = share.to_go;
    let to_go = number::priced(credits, unpriced);
    let with = with_contingency(&share.held);
    match share.short_by() {
        None if share.to_go.is_zero() => Toned::new(Tone::Good, "nothing to go"),
        // An average that is covered is no promise: whether it fits is said where the project is open.
        None if share.is_covered() => Toned::new(Tone::Plain, format!("{to_go} to go on average{with}, covered")),
        None => {
            Toned::new(Tone::Warn, format!("{to_go} to go on average{with}; whether it is covered is not known yet"))
        }
        Some(short) => {
            let at_least = if unpriced > 0 || share.is_at_most { "at least " } else { "" };
            let at_most = if share.is_at_most { "at most " } else { "" };
            let (gets, short) = (number::credits(share.gets()), number::credits(short));
            Toned::new(Tone::Over, format!("gets {at_most}{gets} of {to_go}{with}, {at_least}{short} short"))
        }
    }
}

/// What is worth doing, and how many credits expire when; the sentence is empty when none do.
pub fn worth(expiring: Option<&Expiring<'_>>, sheet: &RunSheet<'_>, today: NaiveDate) -> (String, Vec<WorthRow>) {
    let Some(expiring) = expiring else { return (String::new(), Vec::new()) };
    let until = number::date(expiring.on, today);
    let expire = match expiring.credits {
        Expiry::AtPace(credits) => {
            format!("At this pace about {} will expire on {until}", number::credit_count(credits))
        }
        Expiry::Left(credits) => {
            format!("{} will expire on {until} unless used before", number::credit_count(credits))
        }
        Expiry::Unknown => format!("How much will expire on {until} is not known, because no pace shows yet"),
    };
    let sentence = if expiring.worth.is_empty() {
        format!("{expire}. Nothing on this board that is still to go is covered by what is left.")
    } else {
        format!("{expire}. On this board what is left could make:")
    };
    let rows = expiring.worth.iter().map(|one| {
        let place = one.scene.map(|scene| format!("Scene {}", scene.number_at(one.number.saturating_sub(1))));
        let place = place.unwrap_or_else(|| "Project".to_owned());
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
    format!("Give {title} credits earlier")
}

/// The button that moves it down.
pub fn credits_later(title: &str) -> String {
    format!("Give {title} credits later")
}
