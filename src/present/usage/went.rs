//! Where the credits of a cycle went, and what became of the cycles before.

use chrono::NaiveDate;

use crate::domain::{Credits, Cycle, Kind, ProjectKey, Usage};
use crate::figures::usage::{PastCycle, Share, UsageSums};
use crate::present::{Tone, Toned, kind_title, number};
use crate::prices::PriceList;
use crate::words::say;

/// What one model, or one project, has cost.
#[derive(Clone, Debug, PartialEq)]
pub struct WentRow {
    /// Its name.
    pub name: String,
    /// What it makes; `None` for a project.
    pub kind: Option<Kind>,
    /// What it has cost: `160`.
    pub credits: String,
    /// How many takes that were: `4 takes`.
    pub takes: String,
    /// Its share of the dearest one, 0 to 1.
    pub share: f32,
}

/// What became of a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleRow {
    /// The first day of the cycle.
    pub start: NaiveDate,
    /// From when to when: `14 Oct – 14 Nov`.
    pub cycle: String,
    /// The plan's name.
    pub plan: String,
    /// What was used of what: `340 of 2,500`.
    pub used: String,
    /// What was left and is gone: `2,160 expired`; how it goes on for the cycle of today.
    pub rest: Toned,
    /// How many takes that were.
    pub takes: String,
}

/// What models have cost, the most first; what the site has charged besides takes comes last.
pub fn went(sums: &UsageSums<'_>, besides: Credits, prices: &PriceList) -> Vec<WentRow> {
    let most = sums.models.iter().map(|one| one.share.credits).chain([besides]).max().unwrap_or_default();
    let rows = sums.models.iter().map(|one| {
        let name = prices.model(one.model).map_or_else(|| one.model.to_string(), |model| model.name.clone());
        row(name, Some(one.kind), &one.share, most)
    });
    let rest = (!besides.is_zero()).then(|| WentRow {
        takes: say!("usage-by-site").to_owned(),
        ..row(say!("usage-not-recorded").to_owned(), None, &Share { credits: besides, takes: 0 }, most)
    });
    rows.chain(rest).collect()
}

/// What kinds have cost, the most first.
pub fn went_by_kind(sums: &UsageSums<'_>) -> Vec<WentRow> {
    let most = sums.kinds.iter().map(|(_, share)| share.credits).max().unwrap_or_default();
    let rows = sums.kinds.iter().map(|(kind, share)| row(kind_title(*kind).to_owned(), Some(*kind), share, most));
    rows.collect()
}

/// What projects have cost, the most first.
pub fn went_by_project(sums: &UsageSums<'_>, usage: &Usage) -> Vec<WentRow> {
    let most = sums.projects.iter().map(|(_, share)| share.credits).max().unwrap_or_default();
    sums.projects.iter().map(|(key, share)| row(title_of(*key, usage), None, share, most)).collect()
}

/// The cycles, the one of today first.
pub fn cycle_rows(cycles: &[PastCycle<'_>], prices: &PriceList, today: NaiveDate) -> Vec<CycleRow> {
    let row = |past: &PastCycle<'_>| {
        let used = number::credits(past.used);
        CycleRow {
            start: past.cycle.start,
            cycle: span(past.cycle, today),
            plan: prices.plan(past.plan_id).map_or_else(|| past.plan_id.to_string(), |plan| plan.name.clone()),
            used: past
                .granted
                .map_or_else(|| used.clone(), |granted| say!("usage-used-of", used = &used, granted = granted)),
            rest: match past.expired {
                Some(expired) if expired.is_zero() => Toned::new(Tone::Good, say!("usage-all-used")),
                Some(expired) => Toned::new(Tone::Quiet, say!("usage-expired", credits = expired)),
                None => Toned::new(Tone::Plain, say!("usage-cycle-of-today")),
            },
            takes: say!("usage-takes", count = past.takes),
        }
    };
    cycles.iter().rev().map(row).collect()
}

/// From its first day to the reset: `14 Nov – 14 Dec`.
pub(super) fn span(cycle: Cycle, today: NaiveDate) -> String {
    // Its own words for today would hide the day of the month.
    let day = |date: NaiveDate| if date == today { number::day_and_month(date) } else { number::date(date, today) };
    format!("{} – {}", day(cycle.start), day(cycle.end))
}

fn row(name: String, kind: Option<Kind>, share: &Share, most: Credits) -> WentRow {
    WentRow {
        name,
        kind,
        credits: number::credits(share.credits),
        takes: say!("usage-takes", count = share.takes),
        share: part(share.credits, most),
    }
}

fn title_of(key: ProjectKey, usage: &Usage) -> String {
    let board = usage.boards.iter().find(|board| board.key == Some(key));
    board.map_or_else(|| say!("usage-project-not-seen").to_owned(), |board| board.title.clone())
}

/// A share of the most, 0 to 1.
#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a length on the screen")]
fn part(credits: Credits, most: Credits) -> f32 {
    credits.get() as f32 / (most.get() as f32).max(1.0)
}
