//! `plans`: a project on every plan, side by side.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::Answer;
use super::args::PlansArgs;
use super::context;
use super::json::{self, Pairs};
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use crate::domain::{BillingDay, Confidence, Contingency, Credits, Cycle};
use crate::figures::{self, Basis, Lens, PlanFigures};
use crate::present;
use crate::workspace::AnswerTerms;

pub(super) fn answer(args: &PlansArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: None,
        billing_day: args.billing_day,
        used: args.used,
        today: args.today.unwrap_or(clock),
    };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    let (today, day) = (at.balance.today, at.balance.billing_day.unwrap_or(BillingDay::FIRST));
    let lens = Lens { filter: args.pass, confidence: args.confidence, ..at.lens() };
    let plans = figures::compare(at.to_go, &lens, at.balance);
    let rows: Vec<PlanRow<'_>> =
        plans.iter().map(|plan| PlanRow { plan, finish: finish(plan.cycles, today, day) }).collect();
    let smallest = figures::smallest_fitting(&plans).map(|plan| plan.id.as_str());
    let safe = figures::smallest_safe(&plans).map(|plan| plan.id.as_str());
    let text = if args.json {
        let plans = rows.iter().map(PlanRow::json).collect();
        json::text(&JsonPlans {
            project: &opened.title,
            confidence: args.confidence.percent(),
            plans,
            smallest_fit: smallest,
            smallest_safe: safe,
        })?
    } else {
        text(&opened.title, &rows, (args.confidence, at.project.contingency))
    };
    let notes = opened.notes.clone();
    Ok(Answer::done(text, notes))
}

/// The earliest day on which the last unit can be made: today, or the first day of its cycle. `None` when never.
fn finish(cycles: Option<u64>, today: NaiveDate, day: BillingDay) -> Option<NaiveDate> {
    /// Where the calendar is surely over; no project waits so long.
    const MOST: u64 = 100_000;
    let later = cycles.filter(|cycles| *cycles <= MOST)?.saturating_sub(1);
    Some((0..later).fold(today, |date, _| Cycle::containing(date, day).end))
}

/// A plan with the day on which the project would be finished on it.
struct PlanRow<'a> {
    plan: &'a PlanFigures<'a>,
    finish: Option<NaiveDate>,
}

#[derive(Serialize)]
struct JsonPlans<'a> {
    project: &'a str,
    confidence: u8,
    plans: Vec<JsonPlanTotals<'a>>,
    smallest_fit: Option<&'a str>,
    smallest_safe: Option<&'a str>,
}

/// What of each total is held back.
#[derive(Serialize)]
struct JsonHeldOn {
    bare: u64,
    expected: u64,
    safe: u64,
}

impl JsonHeldOn {
    fn of(held: [Credits; 3]) -> Self {
        let [bare, expected, safe] = held.map(Credits::get);
        Self { bare, expected, safe }
    }
}

#[derive(Serialize)]
struct JsonPlanTotals<'a> {
    plan: &'a str,
    allowance: u64,
    bare: u64,
    expected: u64,
    safe: u64,
    chance: Option<f64>,
    verdict: &'static str,
    unpriced: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    contingency: Option<JsonHeldOn>,
    left: u64,
    left_for_project: u64,
    short_by: Option<u64>,
    free: Pairs<u64>,
    cycles: Option<u64>,
    finish: Option<String>,
    expires: Option<u64>,
    expires_last: Option<u64>,
    buys: Pairs<Option<u64>>,
}

impl<'a> PlanRow<'a> {
    fn json(&self) -> JsonPlanTotals<'a> {
        let figures = self.plan;
        let free = figures.free.iter().map(|(kind, worth)| (kind.id().to_owned(), worth.get()));
        let buys = figures.buys.iter().map(|(row, count)| (row.model.to_string(), *count));
        JsonPlanTotals {
            plan: figures.plan.id.as_str(),
            allowance: figures.plan.allowance.get(),
            bare: figures.total.credits.get(),
            expected: figures.expected.ceil().get(),
            safe: figures.safe.get(),
            chance: figures.chance.map(json::chance),
            verdict: figures.verdict.id(),
            unpriced: figures.total.unpriced,
            contingency: (!figures.held.is_none()).then(|| JsonHeldOn::of(figures.contingency)),
            left: figures.left_for_all.get(),
            left_for_project: figures.left.get(),
            short_by: figures.short_by.map(|credits| credits.get()),
            free: Pairs(free.collect()),
            cycles: figures.cycles,
            finish: self.finish.map(|date| date.to_string()),
            expires: figures.expires.map(|credits| credits.get()),
            expires_last: figures.expires_last.map(|credits| credits.get()),
            buys: Pairs(buys.collect()),
        }
    }

    fn cells(&self) -> [String; 12] {
        let figures = self.plan;
        let fits = present::spare_words(figures.total, figures.left, Basis::Bare, &figures.held);
        let known = figures.total.unpriced == 0;
        let never = || if known { "never".to_owned() } else { present::chance_words(None) };
        let on = |basis| table::sum(figures.on_basis(basis));
        let free = figures.free.iter().map(|(kind, worth)| format!("{kind} (worth {})", table::credits(*worth)));
        [
            figures.plan.name.clone(),
            table::credits(figures.plan.allowance),
            table::sum(figures.total),
            present::verdict_words(&figures.verdict).text,
            fits,
            on(Basis::Expected),
            on(Basis::Safe),
            present::chance_words(figures.chance),
            figures.cycles.map_or_else(never, table::number),
            self.finish.map_or_else(never, |date| date.to_string()),
            figures.expires.map_or_else(String::new, table::credits),
            free.collect::<Vec<_>>().join(", "),
        ]
    }
}

fn text(title: &str, rows: &[PlanRow<'_>], (confidence, contingency): (Confidence, Contingency)) -> String {
    let safe = format!("{confidence} % safe");
    let mut plans = Table::new(&[
        ("Plan", Align::Left),
        ("Allowance", Align::Right),
        ("Costs", Align::Right),
        ("Fits", Align::Left),
        ("What is left", Align::Right),
        ("Expected", Align::Right),
        (&safe, Align::Right),
        ("Chance it fits", Align::Right),
        ("Cycles", Align::Right),
        ("Finished", Align::Left),
        ("Expires", Align::Right),
        ("Free", Align::Left),
    ]);
    for row in rows {
        plans.row(row.cells());
    }
    let mut text = String::new();
    writeln!(text, "Project  {}\n\n{}", table::one_line(title), plans.text()).unwrap_or_default();
    if let Some(words) = present::contingency_words(contingency) {
        writeln!(text, "All totals hold back a contingency of {words}\n").unwrap_or_default();
    }
    text + &buys(rows)
}

/// What a whole allowance buys, a row for each thing and a column for each plan.
fn buys(rows: &[PlanRow<'_>]) -> String {
    let names = rows.iter().map(|row| (row.plan.plan.name.as_str(), Align::Right));
    let columns: Vec<(&str, Align)> = std::iter::once(("What it buys", Align::Left)).chain(names).collect();
    let mut table = Table::new(&columns);
    let things = rows.first().map(|row| row.plan.buys.as_slice()).unwrap_or_default();
    for (place, (thing, _)) in things.iter().enumerate() {
        let count = |row: &PlanRow<'_>| row.plan.buys.get(place)?.1;
        let counts = rows.iter().map(|row| count(row).map_or_else(|| "unlimited".to_owned(), table::number));
        table.row(std::iter::once(thing.label.clone()).chain(counts));
    }
    table.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_is_finished_in_the_cycle_of_its_last_unit() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        let day = BillingDay::new(14).unwrap_or(BillingDay::FIRST);
        let check = |cycles: Option<u64>, expected: &str| {
            let shown = finish(cycles, today, day).map_or_else(|| "never".to_owned(), |date| date.to_string());
            assert_eq!(shown, expected, "after {cycles:?} cycles");
        };
        check(Some(0), "2026-11-22");
        check(Some(1), "2026-11-22");
        check(Some(2), "2026-12-14");
        check(Some(4), "2027-02-14");
        check(None, "never");
        check(Some(u64::MAX), "never");
    }
}
