//! `export`: a project to another program’s file.

use chrono::NaiveDateTime;

use super::Answer;
use super::context;
use super::export_args::ExportArgs;
use super::output;
use super::trouble::Trouble;
use crate::domain::PriceUnit;
use crate::exchange::{self, ExportOptions, Format, SheetOptions};
use crate::figures::Lens;
use crate::present::{self, ToErrorWords as _};
use crate::storage::shown;
use crate::words::say;
use crate::workspace::{AnswerTerms, bring_files};

pub(super) fn answer(args: &ExportArgs, now: NaiveDateTime) -> Result<Answer, Trouble> {
    let format = Format::to_write(&args.output).map_err(|error| Trouble::in_file(&args.output, error.words()))?;
    let mut notes = Vec::new();
    let prices = context::price_list(args.list.named.as_deref(), now.date(), &mut notes)?;
    if prices.unit != PriceUnit::CREDITS && format.shows_credits() {
        let why = say!("error-whole-credits-only", provider = &prices.provider);
        return Err(Trouble::in_file(&args.output, why));
    }
    notes.clear();
    let sheet = if format.is_drawn() { sheet(args, now, &mut notes)? } else { SheetOptions::default() };
    let options = ExportOptions { rate: Some(args.fps), for_excel: args.program.is_some(), sheet };
    let prices = context::price_list(args.list.named.as_deref(), now.date(), &mut notes)?;
    // Takes that only the usage store knows go along, as they do from the window.
    let terms = AnswerTerms { list: None, plan: None, billing_day: None, used: None, today: now.date() };
    let (workspace, of_file) = context::with_file(&args.file, prices, &terms)?;
    notes.extend(of_file);
    let Some(open) = &workspace.open else { return Ok(Answer::done(String::new(), notes)) };
    let project = open.project();
    let bytes = exchange::export_with(format, project, prices, &options);
    let bytes = bytes.map_err(|error| Trouble::in_file(&args.output, error.words()))?;
    notes.extend(output::bytes(&args.output, &bytes, now)?);
    let counts = present::size_words(project);
    Ok(Answer::done(format!("{}\n{counts}\n", shown(&args.output)), notes))
}

/// What a page to approve rests on: the account’s plan and keep rates, pictures and fonts. `notes` gets what is to be known.
fn sheet(args: &ExportArgs, now: NaiveDateTime, notes: &mut Vec<String>) -> Result<SheetOptions, Trouble> {
    let terms = AnswerTerms {
        list: args.list.named.as_deref(),
        plan: args.plan.as_deref(),
        billing_day: None,
        used: None,
        today: now.date(),
    };
    let opened = context::open(&args.file, &terms)?;
    let at = opened.at()?;
    let paying = context::plan(&at)?;
    let money = at.film_money(&Lens { plan: paying, filter: args.pass, ..at.lens() });
    let plan = paying.map(|plan| plan.id.clone());
    let mut sheet = SheetOptions {
        paper: args.paper,
        pass: args.pass,
        plan_price: plan.as_ref().and_then(|plan| at.account.prices.get(plan).copied()),
        plan,
        money,
        rates: at.account.rates.clone(),
        today: Some(now.date()),
        name: opened.title.clone(),
        ..SheetOptions::default()
    };
    notes.extend(present::lacked_letters_words(&bring_files(&mut sheet, at.project, args.file.parent())));
    let assumed = exchange::quote_assumptions(at.project, at.prices, &sheet);
    let assumed = assumed.map_err(|error| Trouble::in_file(&args.output, error.words()))?;
    sheet.assumed = assumed.iter().map(|one| present::assumption_words(one, at.prices)).collect();
    Ok(sheet)
}
