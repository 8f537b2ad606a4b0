//! `compare`: the same board on every service whose prices are known.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::Answer;
use super::compare_args::CompareArgs;
use super::context;
use super::json;
use super::table::{self, Align, Table};
use super::trouble::Trouble;
use crate::advice::CarriedChoice;
use crate::domain::{Credits, ModelId, Project};
use crate::figures::{Basis, LensSettings};
use crate::present::{self, CarriedRow, ServiceRow};
use crate::storage::Folders;
use crate::words::say;
use crate::workspace::{AnswerTerms, ServiceOffer, Standpoint, known_lists, offers};

pub(super) fn answer(args: &CompareArgs, clock: NaiveDate) -> Result<Answer, Trouble> {
    let today = args.today.unwrap_or(clock);
    let asked = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: None,
        billing_day: None,
        used: Some(Credits::ZERO),
        today,
    };
    let opened = context::open(&args.file, &asked)?;
    let at = opened.at()?;
    let notes = opened.notes.clone();
    let mut lists = known_lists(Folders::standard().as_ref(), today);
    if lists.iter().all(|list| list.id != at.prices.id) {
        lists.insert(0, at.prices);
    }
    let settings = LensSettings { filter: args.pass, confidence: args.confidence, ..LensSettings::of(&at.lens()) };
    let offers = offers(&at, settings, &lists).map_err(|error| Trouble::figures(&args.file, &error))?;
    let text = if args.json {
        json::text(&JsonCompared { rows: offers.iter().map(|one| JsonOffer::of(one, &at)).collect() })?
    } else {
        text(&opened.title, &offers, &at)
    };
    Ok(Answer::done(text, notes))
}

#[derive(Serialize)]
struct JsonCompared<'a> {
    rows: Vec<JsonOffer<'a>>,
}

#[derive(Serialize)]
struct JsonOffer<'a> {
    list: &'a str,
    /// `null` where what is made is paid as one goes.
    plan: Option<&'a str>,
    /// `credits`, or the currency.
    unit: &'a str,
    bare: String,
    expected: String,
    safe: String,
    unpriced: u32,
    fee: Option<String>,
    /// Whether the fee is the one that the user typed in.
    fee_typed: bool,
    /// Why the fee is not sure; `null` where it was seen.
    fee_assumption: Option<&'a str>,
    topups: Option<String>,
    currency: Option<&'a str>,
    money: Option<String>,
    /// Whether something has no price, so that the money may be any amount more.
    at_least: bool,
    per_second: Option<String>,
    cycles: Option<u64>,
    finish: Option<String>,
    expires: Option<String>,
    substitutions: Vec<JsonCarried<'a>>,
    read: &'a str,
    second_hand: bool,
    retired: Vec<&'a str>,
}

#[derive(Serialize)]
struct JsonCarried<'a> {
    scene: usize,
    asset: &'a str,
    pass: &'static str,
    from: &'a str,
    to: Option<&'a str>,
    why: &'static str,
}

impl<'a> JsonOffer<'a> {
    fn of(offer: &'a ServiceOffer, at: &'a Standpoint<'_>) -> Self {
        let unit = offer.list.unit;
        let [bare, expected, safe] = offer.totals.map(|sum| unit.plain(sum.credits));
        let month = offer.money.as_ref().and_then(|money| money.month);
        let millis = if at.project.has_all_lengths() { at.project.running_millis() } else { 0 };
        let each = offer.money.as_ref().and_then(|money| money.per_second(millis));
        let typed = offer.money.as_ref().is_some_and(|money| money.is_typed);
        let fee = offer.plan.and_then(|plan| plan.fee.as_ref()).filter(|_| !typed);
        Self {
            list: &offer.list.id,
            plan: offer.plan.map(|plan| plan.id.as_str()),
            unit: offer.list.unit.id(),
            bare,
            expected,
            safe,
            unpriced: offer.totals[0].unpriced,
            fee: month.map(|money| money.to_string()),
            fee_typed: typed,
            fee_assumption: fee.and_then(|fee| fee.assumption.as_deref()),
            topups: None,
            currency: offer.money.as_ref().and_then(|money| money.unit.currency()),
            money: offer.money.map(|money| money.unit.plain(money.amount)),
            at_least: offer.money.is_some_and(|money| money.is_at_least),
            per_second: each.map(|(unit, each)| unit.plain(each)),
            cycles: offer.cycles,
            finish: offer.finish.map(|day| day.to_string()),
            expires: offer.expires.map(|credits| unit.plain(credits)),
            substitutions: offer.board.changes.iter().map(|one| JsonCarried::of(one, at.project)).collect(),
            read: &offer.list.revision,
            second_hand: offer.is_second_hand(),
            retired: offer.retired(at.balance.today).into_iter().map(|model| model.id.as_str()).collect(),
        }
    }
}

impl<'a> JsonCarried<'a> {
    fn of(one: &'a CarriedChoice, project: &'a Project) -> Self {
        let place = one.scene.and_then(|scene| project.position(scene));
        Self {
            scene: place.map_or(0, |place| place.saturating_add(1)),
            asset: project.asset(one.asset).map_or("", |(_, asset)| asset.label.as_str()),
            pass: one.pass.id(),
            from: one.from.as_str(),
            to: one.to.as_ref().map(ModelId::as_str),
            why: one.how.id(),
        }
    }
}

fn text(title: &str, offers: &[ServiceOffer], at: &Standpoint<'_>) -> String {
    let columns = [
        (say!("service-head"), Align::Left),
        (say!("service-plan"), Align::Left),
        (say!("service-bare"), Align::Right),
        (say!("service-expected"), Align::Right),
        (say!("service-money"), Align::Right),
        (say!("service-second"), Align::Right),
        (say!("service-cycles"), Align::Right),
        (say!("service-finished"), Align::Left),
        (say!("service-expires"), Align::Right),
        (say!("service-read"), Align::Left),
    ];
    let mut table = Table::new(&columns);
    let bare = present::service_rows(offers, at, Basis::Bare);
    let rows = present::service_rows(offers, at, Basis::Expected);
    for (row, bare) in rows.iter().zip(bare) {
        table.row(cells(row, bare.total.text));
    }
    let mut text = format!("{}  {}\n\n{}\n", say!("service-project"), table::one_line(title), table.text());
    let mut told: Vec<String> = Vec::new();
    for (offer, row) in offers.iter().zip(&rows).filter(|(_, row)| !row.carried.is_empty()) {
        let changes: Vec<String> = row.carried.iter().map(CarriedRow::words).collect();
        let line = table::one_line(&format!("{}: {}", named(offer), changes.join("; ")));
        if !told.contains(&line) {
            writeln!(text, "{line}").unwrap_or_default();
            told.push(line);
        }
    }
    writeln!(text, "\n{}", say!("service-rule")).unwrap_or_default();
    text
}

/// `Google Flow, AI Pro`; the service alone where the board is the same on all its plans.
fn named(offer: &ServiceOffer) -> String {
    let differs = offer.list.models.iter().any(|model| !model.plans.is_empty());
    match offer.plan.filter(|_| differs) {
        Some(plan) => format!("{}, {}", offer.list.provider, plan.name),
        None => offer.list.provider.clone(),
    }
}

fn cells(row: &ServiceRow, bare: String) -> [String; 10] {
    let plan = if row.is_yours { say!("service-yours", plan = &row.plan) } else { row.plan.clone() };
    [
        row.service.clone(),
        plan,
        bare,
        row.total.text.clone(),
        row.money.text.clone(),
        row.second.clone(),
        row.cycles.clone(),
        row.finished.text.clone(),
        row.expires.clone(),
        row.read_words(),
    ]
}
