//! Spreadsheets (.xlsx) to rows, cell by cell.

use std::fmt;
use std::io::{self, Cursor, Read as _, Write};
use std::panic::catch_unwind;

use calamine::{DataRef, Reader as _, Xlsx};
use csv::StringRecord;

use super::grid::{Grid, MAX_COLUMNS, MAX_ROWS, known_headers};
use super::row::{GridRow, GridRows};
use crate::exchange::TableFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::Outline;
use crate::exchange::{FileReading, ImportError, ImportFault, cut};

/// The most bytes that the parts of a workbook may have when they are unpacked.
const MAX_UNPACKED: u64 = 256 * 1024 * 1024;
/// The most bytes of all texts that cells share, which its reader keeps in memory.
const MAX_SHARED: u64 = 32 * 1024 * 1024;
/// The most bytes between two marks. A cell holds 32,767 characters; the reader keeps several copies of a text.
const MAX_RUN: usize = 1024 * 1024;

/// How many cells of a row are headers that are known.
pub(super) type CountKnown = fn(&GridRow<'_>) -> usize;

/// The sheet of a workbook that is read.
struct BestSheet {
    /// How much of what is looked for its head names; 0 for an empty one.
    score: usize,
    name: String,
    rows: GridRows,
    findings: Findings,
    /// The names of all sheets.
    all: Vec<String>,
}

/// Reads the sheet of a workbook that looks most like a shot list.
pub(in crate::exchange) fn read(bytes: &[u8], reading: &mut FileReading<'_>) -> Result<Outline, ImportError> {
    let grid = grid(bytes, |row| known_headers(row.cells()), &mut reading.findings)?;
    super::read_grid(grid, reading)
}

/// The rows of the sheet of a workbook that has the most known headers.
pub(super) fn grid(bytes: &[u8], known: CountKnown, findings: &mut Findings) -> Result<Grid<'static>, ImportError> {
    check_unpacked(bytes)?;
    // The library that opens workbooks panics on some damaged ones, such as with a cell in row 4,294,967,296.
    let best = catch_unwind(|| best_sheet(bytes, known))
        .unwrap_or_else(|_panic| Err(ImportError::at_start(ImportFault::BrokenWorkbook(None))))?;
    let Some(BestSheet { name, rows, findings: found, all, .. }) = best.filter(|best| !best.rows.is_empty()) else {
        return Err(ImportError::at_start(ImportFault::EmptySheet));
    };
    findings.extend(found);
    if all.len() > 1 {
        let others: Vec<String> = all.iter().filter(|other| **other != name).map(|other| cut(other)).collect();
        findings.note(Place::START, TableFinding::Sheet { name: cut(&name), others });
    }
    Ok(Grid::of_sheet(rows))
}

fn best_sheet(bytes: &[u8], known: CountKnown) -> Result<Option<BestSheet>, ImportError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let all: Vec<String> = book.sheet_names();
    let mut best: Option<BestSheet> = None;
    for name in &all {
        let mut findings = Findings::default();
        let rows = sheet(&mut book, name, &mut findings).map_err(|error| broken(&error))?;
        let known = rows.iter().take(50).map(|row| known(&row)).max().unwrap_or_default();
        let score = if rows.is_empty() { 0 } else { known + 1 };
        if best.as_ref().is_none_or(|best| score > best.score) {
            best = Some(BestSheet { score, name: name.clone(), rows, findings, all: all.clone() });
        }
    }
    Ok(best)
}

fn broken(why: &dyn fmt::Display) -> ImportError {
    ImportError::at_start(ImportFault::BrokenWorkbook(Some(why.to_string())))
}

/// The rows of a sheet, without trailing blank cells.
fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, findings: &mut Findings) -> Result<GridRows, calamine::XlsxError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let mut rows = GridRows::default();
    let mut record = StringRecord::new();
    let mut at = 0;
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let (row, column) = (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
        if rows.len() >= MAX_ROWS || column >= MAX_COLUMNS {
            findings
                .lost(Place { line: row.saturating_add(1), column: column.saturating_add(1) }, TableFinding::NotAll);
            if rows.len() >= MAX_ROWS {
                break;
            }
            continue;
        }
        if row != at {
            if !push(&mut rows, at, &mut record) {
                findings.lost(Place::line(at.saturating_add(1)), TableFinding::NotAll);
                return Ok(rows);
            }
            at = row;
        }
        let text = shown(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if text.starts_with('#') && matches!(cell.get_value(), DataRef::Error(_)) {
            findings.lost(Place { line: row + 1, column: column + 1 }, TableFinding::ErrorCell(text.clone()));
        }
        while record.len() < column {
            record.push_field("");
        }
        record.push_field(&text);
    }
    if !push(&mut rows, at, &mut record) {
        findings.lost(Place::line(at.saturating_add(1)), TableFinding::NotAll);
    }
    Ok(rows)
}

/// Takes over a row. Says whether there was room for it.
fn push(rows: &mut GridRows, at: usize, record: &mut StringRecord) -> bool {
    let has_room = record.is_empty() || rows.push(at.saturating_add(1), 0, record.iter());
    record.clear();
    has_room
}

/// A cell as text: whole numbers without a point, times of day as `h:mm:ss`, dates as `yyyy-mm-dd`, both
/// where a cell has both.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(time) => moment(time.as_f64()),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A spreadsheet’s time: days since the last day of 1899.
fn moment(days: f64) -> String {
    if !(0.0..3_000_000.0).contains(&days) {
        return days.to_string();
    }
    if days < 1.0 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a day of milliseconds")]
        let millis = (days * 86_400_000.0).round() as u64;
        let (seconds, rest) = (millis / 1000, millis % 1000);
        let places = if rest == 0 { String::new() } else { format!(".{rest:03}") };
        return format!("{}:{:02}:{:02}{places}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap_or_default();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "less than three million, checked above"
    )]
    let day = first.checked_add_days(chrono::Days::new(days as u64));
    let time = days.fract();
    match day {
        None => days.to_string(),
        // Half a second more or less is no time of day, only how a spreadsheet counts.
        Some(day) if time * 86_400.0 < 0.5 => day.to_string(),
        Some(day) => format!("{day} {}", moment(time.min(1.0 - 0.5 / 86_400.0))),
    }
}

/// Refuses a workbook whose parts are larger than they say, or than this program takes.
fn check_unpacked(bytes: &[u8]) -> Result<(), ImportError> {
    let broken = || ImportError::at_start(ImportFault::NotWorkbook);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_error| broken())?;
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let Ok(part) = archive.by_index(at) else { return Err(broken()) };
        let most =
            if part.name().is_ok_and(|name| name.ends_with("sharedStrings.xml")) { left.min(MAX_SHARED) } else { left };
        let mut runs = LongestRun::default();
        let read = io::copy(&mut part.take(most.saturating_add(1)), &mut runs).map_err(|_error| broken())?;
        if read > most {
            return Err(ImportError::at_start(ImportFault::UnpacksTooLarge));
        }
        if runs.longest > MAX_RUN {
            return Err(ImportError::at_start(ImportFault::CellTooLong));
        }
        left = left.saturating_sub(read);
    }
    Ok(())
}

/// Looks for the most bytes between two marks of XML.
#[derive(Default)]
struct LongestRun {
    open: usize,
    longest: usize,
}

impl Write for LongestRun {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut runs = bytes.split(|byte| *byte == b'<').map(<[u8]>::len);
        // The first goes on where the bytes before ended; after each other a mark has begun anew.
        self.open = self.open.saturating_add(runs.next().unwrap_or_default());
        self.longest = self.longest.max(self.open);
        for run in runs {
            self.open = run;
            self.longest = self.longest.max(run);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
