//! Tables: comma- and tab-separated text, cells that were pasted, spreadsheets. Also the way out, in our own columns.
//!
//! Reading order: `field` (what a column can mean), `grid`, `sheet` and `row` (text and spreadsheet to rows), `header` and
//! `contents` (what each column means), `length`, `models`, `cell`, `lettered` and `taken` (what stands in a cell), then `rows`,
//! `asset`, `scenes` and `settle` (rows to an outline), `view` (rows to be shown first), and `write` (project to rows). `usage` writes the takes of the account
//! and `runs` reads a provider’s log of them, other tables.

mod asset;
mod cell;
mod contents;
mod field;
mod grid;
mod header;
mod length;
pub(super) mod lettered;
pub(super) mod models;
mod place;
mod row;
mod rows;
mod runs;
mod scenes;
mod settle;
mod sheet;
mod taken;
mod usage;
mod view;
mod write;

pub use field::Field;
pub use runs::{
    DateOrder, LoggedRun, RunColumn, RunColumnChoice, RunField, RunLog, RunLogOptions, RunStatus, UnreadRow, UnreadWhy,
};
pub(super) use runs::{is_run_log, noon, read_runs};
pub(super) use sheet::read as read_sheet;
pub(super) use usage::write as write_usage;
pub use view::{CellMeaning, TableCell, TableColumn, TableRow, TableView};

pub use write::is_own_table;
pub(super) use write::{rows as written_rows, write, write_separated};

use super::finding::{Findings, Place};
use super::outline::Outline;
use super::{FileReading, ImportError, ImportFault};
use crate::domain::Take;
use crate::exchange::TableFinding;
pub(super) use cell::{clips, clips_text, guard, unguard};
use grid::Grid;
use header::Layout;
pub(super) use header::letters;
use models::ModelNames;
use rows::RowReader;
use scenes::Gathering;
use settle::Settling;
use view::{Marked, Viewer};

/// How many rows are read between two reports of progress to another thread.
const TOLD_EVERY: usize = 512;

/// Reads a text as a table. `separator`: what its cells end with, where that is known.
pub(super) fn read_text(
    text: &str,
    separator: Option<u8>,
    reading: &mut FileReading<'_>,
) -> Result<Outline, ImportError> {
    if text.trim().is_empty() {
        return Err(ImportError::at_start(ImportFault::EmptyTable));
    }
    let grid = Grid::of_text(text, separator, &mut reading.findings)?;
    read_grid(grid, reading)
}

/// Reads rows as a shot list.
fn read_grid(mut grid: Grid<'_>, reading: &mut FileReading<'_>) -> Result<Outline, ImportError> {
    let FileReading { prices, options, progress, .. } = *reading;
    let findings = &mut reading.findings;
    let layout = Layout::of(&grid, &options.columns, findings).map_err(ImportError::at_start)?;
    if layout.columns.iter().all(|column| column.field.is_none()) {
        return Err(ImportError::at_start(ImportFault::NoColumns));
    }
    grid.put(&options.cells);
    let has_kinds = layout.place(Field::Kind).is_some();
    let mut gathering = Gathering::new(has_kinds);
    let mut reader = RowReader::new(&grid, &layout, prices, options, findings);
    for (at, row) in grid.rows.iter().enumerate().skip(layout.first) {
        if at.is_multiple_of(TOLD_EVERY) && progress.is_stopped() {
            return Err(ImportError::at_start(ImportFault::Stopped));
        }
        gathering.row(&mut reader, at, &row)?;
    }
    let (rules, role) = (reader.rules, reader.role);
    let mut marked = Marked { passed_over: std::mem::take(&mut gathering.passed_over), ..Marked::default() };
    let mut settling = Settling {
        reader: &mut reader,
        has_kinds,
        has_scenes: layout.place(Field::Scene).is_some(),
        is_ours: layout.is_ours(),
        without_length: &mut marked.without_length,
    };
    let mut outline = gathering.finish(&mut settling, progress)?;
    outline.mapping = layout.uses();
    if outline.scenes.is_empty() && outline.own.is_empty() {
        findings.note(Place::START, TableFinding::NoRows);
    }
    if options.wants_rows {
        let models = ModelNames::of(prices, &options.models);
        let viewer = Viewer { grid: &grid, layout: &layout, rules, role, models };
        outline.rows = Some(viewer.view(&marked, findings));
    }
    Ok(outline)
}

/// Whether a text looks like a table: several known headers in its first lines, or cells as spreadsheets copy them.
pub(super) fn looks_like_a_table(text: &str) -> bool {
    let head: String = text.lines().take(20).collect::<Vec<_>>().join("\n");
    let tabs: Vec<usize> = head.lines().map(|line| line.matches('\t').count()).collect();
    if tabs.len() > 1 && tabs.iter().all(|count| *count > 0 && Some(count) == tabs.first()) {
        return true;
    }
    let Ok(grid) = Grid::of_text(&head, None, &mut Findings::default()) else { return false };
    grid.rows.iter().any(|row| row.width() > 1 && grid::known_headers(row.cells()) > 1)
}

/// The takes of a cell, without those that can’t be read.
pub(super) fn read_made(cell: &str) -> Vec<Take> {
    taken::entries(cell).filter_map(taken::read).collect()
}

/// Takes as one cell, oldest first.
pub(super) fn written_made<'t>(takes: impl Iterator<Item = &'t Take>) -> String {
    taken::write(takes)
}
