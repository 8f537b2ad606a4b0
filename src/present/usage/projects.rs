//! What is spent and still to go, what others on the same allowance take, and what is worth doing before credits expire.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::{AssetId, Credits, Pass, Priority, Usage};
use crate::figures::Expected;
use crate::figures::usage::{BoardShare, Expiring, RunSheet, others_keep, shares};
use crate::present::{Tone, Toned, kind_label, number};

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
    /// What it keeps when the open project takes more; empty for the open one.
    pub keeps: String,
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

/// Spent, still to go, and their sum: `340 spent + 980 to go = 1,320`.
pub fn together(spent: Credits, to_go: &Expected) -> String {
    let to_go = to_go.ceil();
    let sum = number::amount(spent.get().saturating_add(to_go.get()));
    format!("{} spent + {} to go = {sum}", number::credits(spent), number::credits(to_go))
}

/// The projects in the order in which they are served; `open` is the file of the open one and what it still takes, `more`
/// what it might take on top.
pub fn projects(usage: &Usage, left: Credits, open: Option<(&Path, Credits)>, more: Credits) -> Vec<ProjectRow> {
    let this = open.and_then(|(path, to_go)| {
        let place = usage.boards.iter().position(|board| board.path == path)?;
        Some((place, to_go))
    });
    let kept = this.map(|this| others_keep(usage, left, this, more)).unwrap_or_default();
    let row = |share: &BoardShare<'_>| {
        let keeps = kept.iter().find(|kept| kept.share.board.path == share.board.path);
        ProjectRow {
            title: share.board.title.clone(),
            path: share.board.path.clone(),
            priority: share.board.priority,
            about: about(share),
            keeps: keeps.map_or_else(String::new, |kept| format!("then keeps {}", number::credits(kept.keeps))),
            open: open.is_some_and(|(path, _)| path == share.board.path),
        }
    };
    shares(usage, left, this).iter().map(row).collect()
}

fn about(share: &BoardShare<'_>) -> Toned {
    let to_go = number::credits(share.to_go);
    match share.short_by() {
        None if share.to_go.is_zero() => Toned::new(Tone::Good, "nothing to go"),
        None => Toned::new(Tone::Good, format!("{to_go} to go, all covered")),
        Some(short) => {
            let words = format!("gets {} of {to_go}, {} short", number::credits(share.gets), number::credits(short));
            Toned::new(Tone::Over, words)
        }
    }
}

/// What is worth doing, and how many credits expire when; the sentence is empty when none do.
pub fn worth(expiring: Option<&Expiring<'_>>, sheet: &RunSheet<'_>, today: NaiveDate) -> (String, Vec<WorthRow>) {
    let Some(expiring) = expiring else { return (String::new(), Vec::new()) };
    let until = number::date(expiring.on, today);
    let expire = number::credit_count(expiring.credits);
    let sentence = if expiring.worth.is_empty() {
        format!("About {expire} will expire on {until}, and nothing on this board fits into them.")
    } else {
        format!("About {expire} will expire on {until}. On this board they could make:")
    };
    let rows = expiring.worth.iter().map(|one| {
        let place = if one.number == 0 { "Project".to_owned() } else { format!("Scene {}", one.number) };
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
