//! A board as a spreadsheet: the shots as a list that comes back whole, and sheets with formulas that a client may change.

use std::sync::Arc;

use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};

use super::called;
use crate::domain::{Contingency, Kind, PassFilter, Project};
use crate::exchange::ExportError;
use crate::exchange::table::written_rows;
use crate::figures::{Figures, Sum};
use crate::prices::PriceList;

/// The most characters that a cell holds, counted as UTF-16 has them.
const MAX_CELL: usize = 32_767;

/// Writes the workbook: `shots` (the list), `totals` and `plans`.
pub(in crate::exchange) fn write(project: &Project, prices: &PriceList) -> Result<Vec<u8>, ExportError> {
    let failed = |error: XlsxError| ExportError::of_writer(&error);
    let rows = written_rows(project);
    let is_long = |cells: &Vec<String>| cells.iter().any(|cell| cell.encode_utf16().count() > MAX_CELL);
    if let Some(row) = rows.iter().position(is_long) {
        return Err(ExportError::CellTooLong(row + 1));
    }
    let figures = Figures::of(&Arc::new(project.clone()), prices)?;
    let mut book = Workbook::new();
    shots(book.add_worksheet(), &rows).map_err(failed)?;
    let last = totals(book.add_worksheet(), project, &figures).map_err(failed)?;
    plans(book.add_worksheet(), (prices, project.contingency), &figures, last).map_err(failed)?;
    book.save_to_buffer().map_err(failed)
}

/// The list, cell for cell as CSV has it: all of it text, so that nothing is taken for a formula or a date.
fn shots(sheet: &mut Worksheet, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    sheet.set_name("shots")?;
    let bold = Format::new().set_bold();
    for (row, cells) in (0_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            if row == 0 {
                sheet.write_string_with_format(row, column, cell, &bold)?;
            } else if !cell.is_empty() {
                sheet.write_string(row, column, cell)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// Credits by scene and kind without retakes, each scene as many times as its third column says. Gives the number of the
/// last row with a scene, from 1.
fn totals(sheet: &mut Worksheet, project: &Project, figures: &Figures) -> Result<u32, XlsxError> {
    sheet.set_name("totals")?;
    let bold = Format::new().set_bold();
    let header = ["scene", "title", "times"].into_iter().chain(Kind::ALL.map(Kind::id)).chain(["credits", "unpriced"]);
    for (column, name) in (0_u16..).zip(header) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    let mut row = 1;
    let own = |kind: Kind| {
        let assets = figures.project_assets.iter().filter(|asset| asset.kind == kind);
        assets.map(|asset| asset.sum(PassFilter::Both, None)).fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap_or(sum))
    };
    if !figures.project_assets.is_empty() {
        line(sheet, row, 0, "the project itself", Kind::ALL.map(own))?;
        row += 1;
    }
    for (position, (scene, figures)) in project.scenes.iter().zip(&figures.scenes).enumerate() {
        if !scene.is_included() {
            continue;
        }
        let sums = figures.totals();
        let title: String = called(scene, position).chars().take(200).collect();
        let number = u32::try_from(position + 1).unwrap_or(u32::MAX);
        line(sheet, row, number, &title, Kind::ALL.map(|kind| sums.kind(kind, PassFilter::Both, None)))?;
        row += 1;
    }
    let last = row.max(2);
    let (work, all) = (figures.totals.sum(PassFilter::Both, None), figures.whole(PassFilter::Both, None));
    let mut end = last;
    if row > 1 && !project.contingency.is_none() {
        sheet.write_string(row, 1, "contingency")?;
        let held = all.credits.less(work.credits).get();
        sheet.write_formula(row, 9, formula(held_back(project.contingency, &format!("SUM(J2:J{last})")), held))?;
        row += 1;
        end = row;
    }
    // A board of which nothing counts has an empty row above its total, which would otherwise sum itself.
    row = row.max(2);
    sheet.write_string_with_format(row, 1, "total", &bold)?;
    let results = [all.credits.get(), all.unpriced.into()];
    for ((column, name), result) in (9_u16..).zip(["J", "K"]).zip(results) {
        let sum = formula(format!("=SUM({name}2:{name}{end})"), result);
        sheet.write_formula_with_format(row, column, sum, &bold)?;
    }
    sheet.set_column_width(1, 40)?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(last)
}

/// What is held back beside the sum of some cells, as a formula.
fn held_back(contingency: Contingency, sum: &str) -> String {
    match contingency.percent() {
        0 => format!("=IF(({sum})=0,0,{})", contingency.credits()),
        percent => format!("=ROUNDUP(({sum})*{percent}/100,0)"),
    }
}

/// A formula with what it gives now, for programs that show a sheet without calculating it.
fn formula(text: String, result: u64) -> Formula {
    Formula::new(text).set_result(result.to_string())
}

fn line(sheet: &mut Worksheet, row: u32, number: u32, title: &str, sums: [Sum; 6]) -> Result<(), XlsxError> {
    sheet.write_number(row, 0, number)?;
    sheet.write_string(row, 1, title)?;
    sheet.write_number(row, 2, 1)?;
    let mut unpriced: u32 = 0;
    for (column, sum) in (3_u16..).zip(sums) {
        #[expect(clippy::cast_precision_loss, reason = "a spreadsheet has no other numbers")]
        sheet.write_number(row, column, sum.credits.get() as f64)?;
        unpriced = unpriced.saturating_add(sum.unpriced);
    }
    let at = row + 1;
    let credits = sums.iter().map(|sum| sum.credits.get()).fold(0, u64::saturating_add);
    sheet.write_formula(row, 9, formula(format!("=C{at}*SUM(D{at}:I{at})"), credits))?;
    sheet.write_formula(row, 10, formula(format!("=C{at}*{unpriced}"), unpriced.into()))?;
    Ok(())
}

/// What the board costs on each plan without retakes; what a plan gives for free is left out of its sum.
fn plans(
    sheet: &mut Worksheet,
    (prices, contingency): (&PriceList, Contingency),
    figures: &Figures,
    last: u32,
) -> Result<(), XlsxError> {
    sheet.set_name("plans")?;
    let bold = Format::new().set_bold();
    let (credits, left) = if contingency.is_none() {
        ("credits, no retakes", "left, no retakes")
    } else {
        ("credits, no retakes, with contingency", "left after contingency, no retakes")
    };
    let header = ["plan", "allowance a cycle", credits, left, "cycles at least", "unpriced"];
    for (column, name) in (0_u16..).zip(header) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        sheet.set_column_width(column, 20)?;
    }
    for (row, plan) in (1_u32..).zip(&prices.plans) {
        let at = row + 1;
        sheet.write_string(row, 0, &plan.name)?;
        #[expect(clippy::cast_precision_loss, reason = "a spreadsheet has no other numbers")]
        sheet.write_number(row, 1, plan.allowance.get() as f64)?;
        let paid = Kind::ALL.iter().zip(["D", "E", "F", "G", "H", "I"]).filter(|(kind, _)| !plan.is_free(**kind));
        let parts = paid.map(|(_, name)| format!("SUMPRODUCT(totals!C2:C{last},totals!{name}2:{name}{last})"));
        let sum = parts.collect::<Vec<_>>().join("+");
        let held = held_back(contingency, &sum).replacen('=', "+", 1);
        let sum = if contingency.is_none() { sum } else { format!("{sum}{held}") };
        let total = figures.whole(PassFilter::Both, Some(plan));
        let (credits, allowance) = (total.credits.get(), plan.allowance.get());
        sheet.write_formula(row, 2, formula(format!("={sum}"), credits))?;
        let left = i128::from(allowance) - i128::from(credits);
        sheet.write_formula(row, 3, Formula::new(format!("=B{at}-C{at}")).set_result(left.to_string()))?;
        let cycles = credits.div_ceil(allowance.max(1));
        sheet.write_formula(row, 4, formula(format!("=ROUNDUP(C{at}/B{at},0)"), cycles))?;
        let unpriced = figures.totals.sum(PassFilter::Both, None).unpriced;
        sheet.write_formula(row, 5, formula(format!("=SUM(totals!K2:K{last})"), unpriced.into()))?;
    }
    let note = "Credits without retakes, by the price list of";
    let row = u32::try_from(prices.plans.len() + 2).unwrap_or(u32::MAX);
    sheet.write_string(row, 0, format!("{note} {}, {}", prices.provider, prices.revision))?;
    Ok(())
}
