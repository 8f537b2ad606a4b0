//! `plans`: a project on every plan, side by side.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::Answer;
use super::args::PlansArgs;
use super::context;
use super::json::{self, InUnit, JsonMoney, Pairs};
use super::names;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use crate::domain::{BillingDay, Confidence, Contingency, Credits};
use crate::figures::usage::Finishing;
use crate::figures::{self, Basis, FilmMoney, Lens, MoneyTerms, PlanFigures, Sum};
use crate::present;
use crate::words::say;
use crate::workspace::AnswerTerms;

pub(super) fn answer(args: &PlansArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: None,
        billing_day: args.billing_day,
        used: args.used,
        today: args.today.unwrap_or(clock),
    };
    let opened = context::open(&args.file, &asked)?.with_takes_a_day(args.takes_a_day);
    let at = opened.at()?;
    if at.prices.is_paid_as_one_goes() {
        return Err(context::no_plan(at.prices, &at.balance.plan_id));
    }
    let (today, day) = (at.balance.today, at.balance.billing_day.unwrap_or(BillingDay::FIRST));
    let lens = Lens { filter: args.pass, confidence: args.confidence, ..at.lens() };
    let plans = figures::compare(at.to_go, &lens, at.balance);
    let rows: Vec<PlanRow<'_>> =
        plans.iter().map(|plan| PlanRow::of(plan, (today, day), &at.money_terms(&lens))).collect();
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

/// A plan with the day on which the project would be finished on it.
struct PlanRow<'a> {
    plan: &'a PlanFigures<'a>,
    finish: Option<Finishing>,
    /// What the film costs in money; `None` where that is not known.
    money: Option<FilmMoney>,
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
    #[serde(serialize_with = "super::json::in_unit")]
    bare: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
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
    #[serde(serialize_with = "super::json::in_unit")]
    allowance: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    bare: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    safe: u64,
    chance: Option<f64>,
    verdict: &'static str,
    unpriced: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    contingency: Option<JsonHeldOn>,
    #[serde(serialize_with = "super::json::in_unit")]
    left: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    left_for_project: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    short_by: Option<u64>,
    /// What is free, with its worth at the prices of the list; `None` where that is not known.
    free: Pairs<Option<InUnit>>,
    cycles: Option<u64>,
    finish: Option<String>,
    /// What holds it up, where a number of takes a day was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<&'static str>,
    #[serde(serialize_with = "super::json::in_unit")]
    expires: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    expires_last: Option<u64>,
    buys: Pairs<Option<u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    money: Option<JsonMoney>,
}

impl<'a> PlanRow<'a> {
    fn of(plan: &'a PlanFigures<'a>, (today, day): (NaiveDate, BillingDay), terms: &MoneyTerms<'_>) -> Self {
        Self { plan, finish: plan.finishing(today, day), money: FilmMoney::of(plan, terms) }
    }

    fn json(&self) -> JsonPlanTotals<'a> {
        let figures = self.plan;
        let known = |worth: &Sum| (worth.unpriced == 0).then_some(InUnit(worth.credits));
        let free = figures.free.iter().map(|(kind, worth)| (kind.id().to_owned(), known(worth)));
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
            finish: self.finish.map(|finish| finish.day.to_string()),
            limit: self.finish.filter(|finish| finish.working.is_some()).map(|finish| finish.limit().id()),
            expires: figures.expires.map(|credits| credits.get()),
            expires_last: figures.expires_last.map(|credits| credits.get()),
            buys: Pairs(buys.collect()),
            money: self.money.as_ref().map(JsonMoney::of),
        }
    }

    fn cells(&self) -> [String; 12] {
        let figures = self.plan;
        let fits = present::spare_words(figures.total, figures.room(), Basis::Bare, &figures.held);
        let known = figures.is_known();
        let word = figures.why_never.filter(|_| known).map(present::never_word);
        let never = || word.map_or_else(|| present::chance_words(None), str::to_owned);
        let on = |basis| table::sum(figures.on_basis(basis));
        let free = figures
            .free
            .iter()
            .map(|(kind, worth)| say!("answer-free-worth", kind = names::kind(*kind), sum = table::sum(*worth)));
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
            self.finish.map_or_else(never, |finish| format!("{}{}", finish.day, present::limit_words(&finish))),
            figures.expires.map_or_else(|| if known { String::new() } else { never() }, table::credits),
            free.collect::<Vec<_>>().join(", "),
        ]
    }
}

fn text(title: &str, rows: &[PlanRow<'_>], (confidence, contingency): (Confidence, Contingency)) -> String {
    let safe = say!("answer-safe-at", percent = confidence.percent());
    let mut plans = Table::new(&[
        (say!("answer-head-plan"), Align::Left),
        (say!("answer-head-allowance"), Align::Right),
        (say!("answer-head-costs"), Align::Right),
        (say!("answer-head-fits"), Align::Left),
        (say!("answer-head-what-is-left"), Align::Right),
        (say!("answer-head-expected"), Align::Right),
        (&safe, Align::Right),
        (say!("answer-head-chance-it-fits"), Align::Right),
        (say!("answer-head-cycles"), Align::Right),
        (say!("answer-head-finished"), Align::Left),
        (say!("answer-head-expires"), Align::Right),
        (say!("answer-head-free"), Align::Left),
    ]);
    for row in rows {
        plans.row(row.cells());
    }
    let mut text = String::new();
    text.push_str(&table::facts(&[(say!("answer-project"), title)], 2));
    writeln!(text, "\n{}", plans.text()).unwrap_or_default();
    if let Some(words) = present::contingency_words(contingency) {
        writeln!(text, "{}\n", say!("answer-all-hold-back", words = words)).unwrap_or_default();
    }
    text + &buys(rows) + &money(rows)
}

/// What the film costs in money on each plan whose price was typed in; empty where none was.
fn money(rows: &[PlanRow<'_>]) -> String {
    let columns = [
        (say!("answer-head-plan"), Align::Left),
        (say!("answer-head-film-money"), Align::Right),
        (say!("answer-head-second-money"), Align::Right),
        (say!("answer-head-months"), Align::Left),
    ];
    let mut table = Table::new(&columns);
    for (plan, money) in rows.iter().filter_map(|row| Some((row.plan.plan, row.money.as_ref()?))) {
        table.row([
            plan.name.clone(),
            present::film_money(money),
            present::second_money(money).unwrap_or_default(),
            present::months_words(money, &plan.name),
        ]);
    }
    if table.is_empty() { String::new() } else { format!("\n{}", table.text()) }
}

/// What a whole allowance buys, a row for each thing and a column for each plan.
fn buys(rows: &[PlanRow<'_>]) -> String {
    let names = rows.iter().map(|row| (row.plan.plan.name.as_str(), Align::Right));
    let columns: Vec<(&str, Align)> = std::iter::once((say!("answer-head-buys"), Align::Left)).chain(names).collect();
    let mut table = Table::new(&columns);
    let things = rows.first().map(|row| row.plan.buys.as_slice()).unwrap_or_default();
    for (place, (thing, _)) in things.iter().enumerate() {
        let count = |row: &PlanRow<'_>| row.plan.buys.get(place)?.1;
        let counts =
            rows.iter().map(|row| count(row).map_or_else(|| say!("answer-unlimited").to_owned(), table::number));
        table.row(std::iter::once(thing.label.clone()).chain(counts));
    }
    table.text()
}
