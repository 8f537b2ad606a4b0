//! `prices export` and `prices import`: the price list in a spreadsheet, and back.

use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

use super::args::{PricesExportArgs, PricesImportArgs};
use super::context;
use super::json;
use super::output;
use super::trouble::Trouble;
use super::{Answer, DONE, NO};
use crate::exchange::{PriceTable, TakenPrice, read_prices, write_prices};
use crate::present::{self, ToErrorWords as _};
use crate::prices::{OwnPrices, PriceList};
use crate::storage::{self, Folders, shown};
use crate::words::say;

pub(super) fn export(args: &PricesExportArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    let mut notes = Vec::new();
    let prices = context::price_list(args.list.named.as_deref(), now.date(), &mut notes)?;
    let text = write_prices(prices).map_err(|error| Trouble::new(error.words().to_string()))?;
    let Some(path) = &args.output else { return Ok(Answer::done(text, notes)) };
    notes.extend(output::bytes(path, text.as_bytes(), now)?);
    Ok(Answer::done(say!("answer-written", file = shown(path)) + "\n", notes))
}

#[derive(Serialize)]
struct JsonImport<'a> {
    changes: Vec<JsonTaken<'a>>,
    faults: Vec<JsonRowFault>,
    /// Whether the changes were made.
    taken: bool,
}

#[derive(Serialize)]
struct JsonTaken<'a> {
    model: &'a str,
    name: &'a str,
    was: Option<String>,
    now: String,
}

#[derive(Serialize)]
struct JsonRowFault {
    line: usize,
    what: String,
}

pub(super) fn import(args: &PricesImportArgs, today: NaiveDate) -> Result<Answer, Trouble> {
    let mut notes = Vec::new();
    let shipped = under(args.list.named.as_deref())?;
    let now = context::price_list(Some(&shipped.id), today, &mut notes)?;
    let folders = Folders::standard();
    let own =
        folders.as_ref().map_or_else(|| OwnPrices::none(shipped), |at| storage::load_own_prices(at, shipped).value);
    let mut table = read_prices(&storage::read_bytes(&args.file)?, shipped.unit);
    let (taken, changes) = table.over(&own, now, shipped, &today.to_string());
    // What the program could not read back is not written.
    let kept = taken.text().map_err(Trouble::new)?;
    OwnPrices::parse(&kept).map_err(|error| Trouble::in_file(&args.file, error.words()))?;
    let takes = args.take && !changes.is_empty() && table.faults.is_empty();
    if takes {
        let folders = folders.ok_or_else(|| Trouble::new(say!("answer-no-folder")))?;
        storage::save_own_prices(&folders, &taken)?;
    }
    let text = if args.json { json::text(&told(&table, &changes, takes))? } else { text(&table, &changes, takes) };
    let status = if table.faults.is_empty() { DONE } else { NO };
    Ok(Answer { text, notes, status, done: takes.then_some(say!("answer-prices-changed")) })
}

/// The list that own prices lie over.
fn under(named: Option<&str>) -> Result<&'static PriceList, Trouble> {
    let shipped = named.map_or_else(|| PriceList::shipped().map(Some), PriceList::shipped_as);
    let shipped = shipped.map_err(|error| Trouble::new(error.words().to_string()))?;
    shipped.ok_or_else(|| {
        let known: Vec<&str> = PriceList::shipped_ids().collect();
        Trouble::new(say!("answer-over-shipped", known = known.join(", ")))
    })
}

fn told<'a>(table: &PriceTable, changes: &'a [TakenPrice], taken: bool) -> JsonImport<'a> {
    let change = |one: &'a TakenPrice| JsonTaken {
        model: one.id.as_str(),
        name: &one.name,
        was: one.was.as_ref().map(present::price_line),
        now: present::price_line(&one.now),
    };
    let faults = table.faults.iter();
    let faults = faults.map(|fault| JsonRowFault { line: fault.line, what: present::price_row_words(&fault.why) });
    JsonImport { changes: changes.iter().map(change).collect(), faults: faults.collect(), taken }
}

fn text(table: &PriceTable, changes: &[TakenPrice], taken: bool) -> String {
    let mut text = String::new();
    for fault in &table.faults {
        let said = say!("answer-line", line = fault.line.to_string(), why = present::price_row_words(&fault.why));
        writeln!(text, "{said}").unwrap_or_default();
    }
    for one in changes {
        let was = one.was.as_ref().map_or_else(|| say!("answer-new").to_owned(), present::price_line);
        writeln!(text, "{}: {was} → {}", one.name, present::price_line(&one.now)).unwrap_or_default();
    }
    let count = u64::try_from(changes.len()).unwrap_or(u64::MAX);

    let end = match (changes.is_empty(), taken, table.faults.is_empty()) {
        (true, ..) => say!("answer-no-prices-changed").to_owned(),
        (_, true, _) => say!("answer-prices-taken", count = count),
        (_, _, true) => say!("answer-prices-would-change", count = count),
        (_, _, false) => say!("answer-prices-not-right", count = count),
    };
    writeln!(text, "{end}").unwrap_or_default();
    text
}
