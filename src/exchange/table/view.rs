//! The rows of a table as they can be shown before they are taken: each cell with what it is read as.

use std::collections::BTreeSet;

use super::contents::TimeRole;
use super::field::Field;
use super::grid::Grid;
use super::header::{Layout, body, letters};
use super::length::{self, LengthRead, LengthRules};
use super::models::{ModelNames, ModelRead};
use super::row::GridRow;
use crate::domain::{ModelId, Seconds};
use crate::exchange::finding::Findings;

/// So many rows are shown from the start. Beyond them only rows that something was found in.
const FIRST: usize = 1_000;
/// So many places of each finding can be shown.
const OF_EACH_FINDING: usize = 50;
/// So many characters of a cell are shown.
const OF_A_CELL: usize = 160;

/// The rows of a table, to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableView {
    /// Its columns.
    pub columns: Vec<TableColumn>,
    /// The first rows below the header, and later ones that something was found in.
    pub rows: Vec<TableRow>,
    /// How many rows there are below the header.
    pub count: usize,
    /// What stands between cells; `None` in a spreadsheet.
    pub separator: Option<char>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// Its header; its letter where it has none.
    pub name: String,
    /// Its header as it stands in the file.
    pub header: String,
    /// What it means; `None`: kept as notes.
    pub field: Option<Field>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// The line of the text, or the row of the spreadsheet, from 1.
    pub line: usize,
    /// Its cells, one for each column that it fills.
    pub cells: Vec<TableCell>,
    /// Whether it is a heading or a row of sums, which makes nothing.
    pub passed_over: bool,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableCell {
    /// What stands in it, at most 160 characters.
    pub text: String,
    /// What it is read as.
    pub meaning: CellMeaning,
}

/// What a cell is read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellMeaning {
    /// What it says.
    Plain,
    /// A length.
    Length(Seconds),
    /// One of two lengths; the first is taken.
    Either(Seconds, Seconds),
    /// No length where one is needed.
    NoLength,
    /// Something that cannot be read.
    Unreadable,
    /// A model of the price list.
    Model(ModelId),
    /// A model that the price list does not have.
    UnknownModel,
}

/// What cells are read by.
pub(super) struct Viewer<'a> {
    pub(super) grid: &'a Grid<'a>,
    pub(super) layout: &'a Layout,
    pub(super) rules: LengthRules,
    pub(super) role: TimeRole,
    pub(super) models: ModelNames<'a>,
}

/// Lines that need more than a look at their cells.
#[derive(Debug, Default)]
pub(super) struct Marked {
    /// Headings and rows of sums.
    pub(super) passed_over: BTreeSet<usize>,
    /// Shots without a length.
    pub(super) without_length: BTreeSet<usize>,
}

impl Viewer<'_> {
    /// The rows to show.
    pub(super) fn view(&self, marked: &Marked, findings: &Findings) -> TableView {
        let columns = self.layout.columns.iter().enumerate().map(|(at, column)| TableColumn {
            name: if column.header.is_empty() { letters(at) } else { shown(&column.header) },
            header: column.header.clone(),
            field: column.field,
        });
        let wanted = findings.lines(OF_EACH_FINDING);
        let rows = body(self.grid, self.layout).enumerate();
        let rows = rows.filter(|(at, row)| !row.is_blank() && (*at < FIRST || wanted.contains(&row.line)));
        TableView {
            columns: columns.collect(),
            rows: rows.map(|(_, row)| self.row(&row, marked)).collect(),
            separator: self.grid.separator(),
            count: body(self.grid, self.layout).filter(|row| !row.is_blank()).count(),
        }
    }

    fn row(&self, row: &GridRow<'_>, marked: &Marked) -> TableRow {
        let passed_over = marked.passed_over.contains(&row.line);
        let without_length = marked.without_length.contains(&row.line);
        let cells = self.layout.columns.iter().enumerate().map(|(at, column)| {
            let text = row.cell(at).trim();
            let meaning = match column.field {
                _ if passed_over => CellMeaning::Plain,
                Some(Field::Length | Field::Time | Field::End | Field::Frames | Field::FrameOut) if without_length => {
                    if text.is_empty() {
                        CellMeaning::NoLength
                    } else {
                        CellMeaning::Unreadable
                    }
                }
                Some(field) => self.meaning(row, field, text),
                None => CellMeaning::Plain,
            };
            TableCell { text: shown(text), meaning }
        });
        TableRow { line: row.line, cells: cells.collect(), passed_over }
    }

    fn meaning(&self, row: &GridRow<'_>, field: Field, text: &str) -> CellMeaning {
        match field {
            _ if text.is_empty() => CellMeaning::Plain,
            Field::Time if self.role == TimeRole::Start => CellMeaning::Plain,
            Field::Time if self.role == TimeRole::Range && text.contains(':') => {
                let span = length::start_and_end(text, self.rules).map(|(start, end)| end.saturating_sub(start));
                span.and_then(|millis| Seconds::from_millis(millis).ok())
                    .map_or(CellMeaning::Unreadable, CellMeaning::Length)
            }
            Field::Length | Field::Time => match length::read(text, self.rules) {
                LengthRead::Known(seconds) if seconds.to_string() == text => CellMeaning::Plain,
                LengthRead::Known(seconds) => CellMeaning::Length(seconds),
                LengthRead::Either(long, short) => CellMeaning::Either(long, short),
                LengthRead::TooLong | LengthRead::Unreadable => CellMeaning::Unreadable,
                LengthRead::Unknown => CellMeaning::Plain,
            },
            Field::End => {
                let start = self.layout.place(Field::Start).map(|at| row.cell(at)).unwrap_or_default();
                let (start, end) = (length::moment(start, self.rules), length::moment(text, self.rules));
                let span = start.zip(end).and_then(|(start, end)| end.checked_sub(start));
                span.and_then(|millis| Seconds::from_millis(millis).ok())
                    .map_or(CellMeaning::Plain, CellMeaning::Length)
            }
            Field::Frames => {
                let frames = text.trim_end_matches(".0").parse::<u64>().ok();
                frames
                    .and_then(|frames| Seconds::from_millis(self.rules.rate.millis(frames)).ok())
                    .map_or(CellMeaning::Plain, CellMeaning::Length)
            }
            Field::Final | Field::Draft => match self.models.read(text, None) {
                ModelRead::Exact(id) | ModelRead::Named(id) => CellMeaning::Model(id),
                ModelRead::Foreign(_) => CellMeaning::UnknownModel,
            },
            _ => CellMeaning::Plain,
        }
    }
}

fn shown(text: &str) -> String {
    text.chars().take(OF_A_CELL).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
