//! The run sheet in words: what to generate next, line by line.

use chrono::NaiveDate;

use crate::domain::{AssetId, Cycle, Kind, Pass};
use crate::figures::usage::{RunSheet, SheetEntry, SheetRow, SheetState, UnitCount};
use crate::figures::{Basis, Expected, KeepRates, Sum};
use crate::present::{number, pass_word};
use crate::prices::PriceList;
use crate::words::say;

/// More scenes are counted, not listed.
const MOST_NUMBERS: usize = 8;

/// The run sheet as it is shown, and copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetView {
    /// What is done, then what is to do, in order.
    pub lines: Vec<SheetLine>,
    /// Where the balance ends; `None` when it covers everything, or is not known.
    pub end: Option<SheetEnd>,
    /// How many lines are done.
    pub done: usize,
    /// What is not on the sheet because something else pays for it; `None` where nothing is.
    pub elsewhere: Option<String>,
}

/// Where the balance ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetEnd {
    /// The place of the first line that is not covered.
    pub before: usize,
    /// What stands on the line: `the balance ends here · 14 Dec`.
    pub words: String,
}

/// Work for one model in one pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetLine {
    /// Whether all of it is kept, stale or to do.
    pub state: SheetState,
    /// What it makes.
    pub kind: Kind,
    /// The model's name.
    pub model: String,
    /// How much: `4 clips × 5 s`, `5 images`.
    pub units: String,
    /// Where: `scenes 3, 5 · draft`.
    pub places: String,
    /// What it costs in the basis of the switch: `100`.
    pub credits: String,
    /// What each of its assets comes to in that basis.
    pub costs: Vec<(AssetId, Expected)>,
    /// What a take can be recorded for.
    pub pairs: Vec<(AssetId, Pass)>,
}

/// The run sheet in words; credits bare or on average, as the switch says.
pub fn sheet(
    sheet: &RunSheet<'_>,
    lens: (Basis, &KeepRates),
    prices: &PriceList,
    (cycle, today): (Option<Cycle>, NaiveDate),
) -> SheetView {
    let mut view = SheetView::default();
    for (place, row) in sheet.rows.iter().enumerate() {
        let done = row.state == SheetState::Done;
        view.done = view.done.saturating_add(usize::from(done));
        match sheet.ends.filter(|end| end.row == place) {
            Some(end) => {
                let (covered, rest) = row.entries.split_at_checked(end.entry).unwrap_or((&row.entries, &[]));
                if !covered.is_empty() {
                    view.lines.push(line(row, covered, lens, prices));
                }
                let until = cycle.map(|cycle| number::date(cycle.end, today));
                // What has no known price waits for that, and not for credits.
                let later = sheet.rows.iter().skip(place).filter(|row| row.state == SheetState::ToDo);
                let mut later = later.flat_map(|row| &row.entries);
                let words = if later.all(|entry| entry.bare.unpriced > 0) {
                    say!("usage-follows-unpriced").to_owned()
                } else {
                    say!("usage-balance-ends", known = u8::from(until.is_some()), date = until.unwrap_or_default())
                };
                view.end = Some(SheetEnd { before: view.lines.len(), words });
                view.lines.push(line(row, rest, lens, prices));
            }
            None => view.lines.push(line(row, &row.entries, lens, prices)),
        }
    }
    view
}

impl SheetView {
    /// The whole sheet as text, for a message or a printer.
    pub fn text(&self, title: &str, basis: Basis) -> String {
        let head = say!("usage-sheet-head", bare = u8::from(basis == Basis::Bare));
        let mut text = format!("{title}\n{head}\n\n");
        for (place, line) in self.lines.iter().enumerate() {
            if let Some(end) = self.end.as_ref().filter(|end| end.before == place) {
                text.extend(["--- ", &end.words, " ---\n"]);
            }
            let mark = match line.state {
                SheetState::Done => "[x]",
                SheetState::Stale => "[!]",
                SheetState::ToDo => "[ ]",
            };
            let SheetLine { model, units, places, credits, .. } = line;
            text.extend([mark, " ", model, ": ", units, ", ", places, ": ", credits, "\n"]);
        }
        if let Some(elsewhere) = &self.elsewhere {
            text.extend([elsewhere, "\n"]);
        }
        text
    }
}

fn line(row: &SheetRow<'_>, entries: &[SheetEntry<'_>], lens: (Basis, &KeepRates), prices: &PriceList) -> SheetLine {
    let whole = entries.len() == row.entries.len();
    let name = prices.model(row.model).map_or_else(|| row.model.to_string(), |model| model.name.clone());
    let units = if whole { units(row.kind, &row.units) } else { part_of(row, entries.len()) };
    SheetLine {
        state: row.state,
        kind: row.kind,
        model: name,
        units,
        places: places(row.pass, entries),
        credits: credits(entries, lens),
        costs: entries.iter().map(|entry| (entry.asset.id, cost(entry, lens))).collect(),
        pairs: entries.iter().map(|entry| (entry.asset.id, row.pass)).collect(),
    }
}

/// What one entry comes to.
fn cost(entry: &SheetEntry<'_>, (basis, rates): (Basis, &KeepRates)) -> Expected {
    if basis == Basis::Bare { Expected::whole(entry.bare.credits) } else { entry.expected(rates) }
}

/// The credits of entries, one take each or on average.
fn credits(entries: &[SheetEntry<'_>], (basis, rates): (Basis, &KeepRates)) -> String {
    let bare = entries.iter().fold(Sum::ZERO, |sum, entry| sum.plus(entry.bare).unwrap_or(sum));
    if basis == Basis::Bare {
        return number::priced(bare.credits, bare.unpriced);
    }
    let expected: Expected = entries.iter().map(|entry| entry.expected(rates)).sum();
    number::priced(expected.ceil(), bare.unpriced)
}

/// How much: `4 clips × 5 s`, `2 × 8 s + 1 × 5 s`, `5 images`, `4 lines`.
fn units(kind: Kind, units: &[UnitCount]) -> String {
    let clips: Vec<_> = units.iter().filter_map(|unit| Some((unit.seconds?, unit.count))).collect();
    match clips.as_slice() {
        [(seconds, count)] => say!("usage-clips-of", count = *count, seconds = seconds.to_string()),
        [] => {
            let count = units.iter().fold(0_u64, |sum, unit| sum.saturating_add(unit.count));
            say!("usage-units", kind = kind.id(), count = count)
        }
        several => {
            let each = several
                .iter()
                .map(|(seconds, count)| say!("usage-clips-among", count = *count, seconds = seconds.to_string()));
            each.collect::<Vec<_>>().join(" + ")
        }
    }
}

/// What stands for the amount where the balance ends within a row: `2 of 5`.
fn part_of(row: &SheetRow<'_>, entries: usize) -> String {
    say!("usage-part-of", part = entries, count = row.entries.len())
}

/// Where the work belongs, heroes marked: `scenes 3, 5 ★ · draft`.
fn places(pass: Pass, entries: &[SheetEntry<'_>]) -> String {
    let number = |entry: &SheetEntry<'_>| (entry.number, entry.scene_number(), entry.is_hero());
    let mut numbers: Vec<(usize, String, bool)> = entries.iter().map(number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let scenes: Vec<_> = numbers.iter().filter(|(number, ..)| *number > 0).collect();
    let name =
        |(_, number, hero): &&(usize, String, bool)| if *hero { format!("{number} ★") } else { number.clone() };
    let listed = scenes.iter().take(MOST_NUMBERS).map(name).collect::<Vec<_>>().join(", ");
    let more = scenes.len().saturating_sub(MOST_NUMBERS);
    let where_ = say!("usage-places", count = scenes.len(), scenes = listed, more = more);
    // A pass is named where there is another one.
    let drafted = entries.iter().any(|entry| entry.asset.draft.is_some());
    if drafted { format!("{where_} · {}", pass_word(pass)) } else { where_ }
}
