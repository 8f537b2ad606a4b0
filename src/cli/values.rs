//! Values of arguments, from what was typed; an error says what to type.

use std::str::FromStr;

use chrono::{Datelike as _, NaiveDate};

use crate::domain::{AmountFault, BillingDay, Credits, Pass};
use crate::exchange::{ColumnChoice, ColumnName, DateOrder, Field, Format, MatchTerms, RunColumnChoice, RunField};
use crate::figures::Basis;
use crate::present::{self, ToErrorWords};
use crate::words::say;

pub(super) fn credits(text: &str) -> Result<Credits, String> {
    let unit = present::unit();
    unit.read(text).map_err(|why| match (unit.currency(), why) {
        (None, _) if unit.decimals() == 0 => say!("asked-whole-credits").to_owned(),
        (None, AmountFault::NotANumber) => say!("asked-credits").to_owned(),
        (Some(currency), AmountFault::NotANumber) => say!("asked-amount", currency = currency),
        (_, why) => why.words().to_string(),
    })
}

pub(super) fn scene(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_error| say!("asked-scene").to_owned())
}

/// Reads the number of a row, from 1.
pub(super) fn row(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| say!("asked-row").to_owned())
}

pub(super) fn pass(text: &str) -> Result<Pass, String> {
    let found = Pass::ALL.into_iter().find(|pass| pass.id() == text);
    found.ok_or_else(|| say!("asked-pass").to_owned())
}

pub(super) fn date(text: &str) -> Result<NaiveDate, String> {
    let read = text.parse().ok().filter(|date: &NaiveDate| (1..=9_999).contains(&date.year()));
    read.ok_or_else(|| say!("asked-date").to_owned())
}

/// Reads whether costs count retakes.
pub(super) fn retakes(text: &str) -> Result<Basis, String> {
    match text {
        "bare" => Ok(Basis::Bare),
        "expected" => Ok(Basis::Expected),
        "safe" => Ok(Basis::Safe),
        _ => Err(say!("asked-retakes", text = text)),
    }
}

pub(super) fn column(text: &str) -> Result<ColumnChoice, String> {
    let (column, field) = text.rsplit_once('=').ok_or_else(|| say!("asked-column").to_owned())?;
    Ok(ColumnChoice { column: ColumnName::Named(column.trim().to_owned()), field: typed::<Field>(field)? })
}

pub(super) fn run_column(text: &str) -> Result<RunColumnChoice, String> {
    let (column, field) = text.rsplit_once('=').ok_or_else(|| say!("asked-run-column").to_owned())?;
    Ok(RunColumnChoice { column: ColumnName::Named(column.trim().to_owned()), field: typed::<RunField>(field)? })
}

/// Reads which number of a date is the day.
pub(super) fn date_order(text: &str) -> Result<DateOrder, String> {
    match text {
        "day-first" => Ok(DateOrder::DayFirst),
        "month-first" => Ok(DateOrder::MonthFirst),
        _ => Err(say!("asked-date-order").to_owned()),
    }
}

pub(super) fn minutes(text: &str) -> Result<u32, String> {
    let most = MatchTerms::MOST_MINUTES;
    text.parse().ok().filter(|minutes| *minutes <= most).ok_or_else(|| say!("asked-minutes", most = most.to_string()))
}

/// Reads a value whose errors are worded elsewhere.
pub(super) fn typed<T: FromStr<Err: ToErrorWords>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.words().to_string())
}

pub(super) fn format(text: &str) -> Result<Format, String> {
    typed(text)
}

pub(super) fn billing_day(text: &str) -> Result<BillingDay, String> {
    let day = text.parse().ok().and_then(BillingDay::new);
    day.ok_or_else(|| say!("asked-billing-day").to_owned())
}
