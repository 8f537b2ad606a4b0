//! `prices check`: whether a price list file can be used.

use serde::Serialize;

use super::args::CheckArgs;
use super::json;
use super::trouble::Trouble;
use super::{Answer, DONE, NO};
use crate::present::ToErrorWords as _;
use crate::prices::{PriceFault, PriceList};
use crate::storage::{self, shown};
use crate::words::say;

#[derive(Serialize)]
struct JsonCheck<'a> {
    file: &'a str,
    sound: bool,
    list: Option<&'a str>,
    models: usize,
    plans: usize,
    faults: Vec<JsonFault>,
}

#[derive(Serialize)]
struct JsonFault {
    line: usize,
    column: usize,
    what: String,
}

pub(super) fn answer(args: &CheckArgs) -> Result<Answer, Trouble> {
    let checked = PriceList::parse(&storage::read_text(&args.file, storage::FILE_CAP)?);
    let status = if checked.is_ok() { DONE } else { NO };
    let (list, faults) = match &checked {
        Ok(list) => (Some(list), [].as_slice()),
        Err(error) => (None, error.faults.as_slice()),
    };
    let file = shown(&args.file);
    let text = if args.json { json::text(&JsonCheck::of(&file, list, faults))? } else { text(&file, list, faults) };
    Ok(Answer { text, notes: Vec::new(), status, done: None })
}

impl<'a> JsonCheck<'a> {
    fn of(file: &'a str, list: Option<&'a PriceList>, faults: &[PriceFault]) -> Self {
        let what = |fault: &PriceFault| fault.cause.words().to_string();
        let fault = |fault: &PriceFault| JsonFault { line: fault.line, column: fault.column, what: what(fault) };
        Self {
            file,
            sound: list.is_some(),
            list: list.map(|list| list.id.as_str()),
            models: list.map_or(0, |list| list.models.len()),
            plans: list.map_or(0, |list| list.plans.len()),
            faults: faults.iter().map(fault).collect(),
        }
    }
}

/// One fault a line, as compilers write them, so that editors can jump there.
fn text(file: &str, list: Option<&PriceList>, faults: &[PriceFault]) -> String {
    if let Some(list) = list {
        let (models, plans) = (list.models.len(), list.plans.len());
        let (provider, revision) = (&list.provider, &list.revision);
        let fine = say!(
            "answer-can-be-used",
            file = file,
            provider = provider,
            revision = revision,
            models = models,
            plans = plans
        );
        return fine + "\n";
    }
    let line = |fault: &PriceFault| format!("{file}:{}:{}: {}\n", fault.line, fault.column, fault.cause.words());
    let lines: String = faults.iter().map(line).collect();
    format!("{lines}{}\n", say!("answer-to-fix", count = faults.len()))
}
