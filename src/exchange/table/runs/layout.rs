//! Which row of a log names the columns, and what each column means: by its name, by what its cells hold, by the user.

use super::charge;
use super::field::RunField;
use super::moment::{self, DateOrder};
use super::words::RunWords;
use crate::exchange::LogFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::table::grid::Grid;
use crate::exchange::table::header::letters;
use crate::exchange::table::models::{ModelNames, ModelRead};
use crate::exchange::table::row::GridRow;
use crate::exchange::words::plain;
use crate::exchange::{ColumnName, ImportFault, cut};

/// How many rows may stand above the header.
const HEADER_WITHIN: usize = 50;
/// How many cells of a column are looked at.
const LOOKED_AT: usize = 200;

/// A column of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunColumn {
    /// Its header; its letter where it has none.
    pub name: String,
    /// What it means; `None`: nothing that is used.
    pub field: Option<RunField>,
}

/// What the user says a column of a log means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunColumnChoice {
    /// Which column.
    pub column: ColumnName,
    /// What it means.
    pub field: RunField,
}

/// What the columns of a log mean.
#[derive(Debug)]
pub(super) struct RunLayout {
    pub(super) columns: Vec<RunColumn>,
    /// The place of the first row after the header.
    pub(super) first: usize,
}

/// How many cells of a row are headers of a log that some language has.
pub(super) fn known_headers(row: &GridRow<'_>) -> usize {
    row.cells().filter(|cell| cell.len() < 80 && RunWords::shipped().field(cell).is_some()).count()
}

impl RunLayout {
    /// Finds the header and the meaning of the columns.
    ///
    /// # Errors
    /// Where the user chose a column that is not there.
    pub(super) fn of(
        grid: &Grid<'_>,
        chosen: &[RunColumnChoice],
        models: &ModelNames<'_>,
        findings: &mut Findings,
    ) -> Result<Self, ImportFault> {
        let header = header_row(grid);
        let first = header.map_or(0, |header| header + 1);
        let width = grid.rows.iter().skip(header.unwrap_or_default()).map(|row| row.width()).max();
        let names = header.and_then(|header| grid.rows.get(header));
        let column = |at: usize| {
            let name = names.map(|row| row.cell(at).trim()).unwrap_or_default();
            RunColumn { name: if name.is_empty() { letters(at) } else { cut(name) }, field: None }
        };
        let mut layout = Self { columns: (0..width.unwrap_or_default()).map(column).collect(), first };
        layout.choose(chosen, names.as_ref())?;
        if let Some(names) = &names {
            layout.name_columns(names);
        }
        layout.guess(grid, models, findings);
        Ok(layout)
    }

    /// The column of a field.
    pub(super) fn place(&self, field: RunField) -> Option<usize> {
        self.columns.iter().position(|column| column.field == Some(field))
    }

    /// What a log must tell and this one does not.
    pub(super) fn missing(&self) -> Vec<RunField> {
        let has_time = self.place(RunField::Time).or_else(|| self.place(RunField::Date)).is_some();
        let needed = [RunField::Time, RunField::Model, RunField::Credits].into_iter();
        needed.filter(|field| if *field == RunField::Time { !has_time } else { self.place(*field).is_none() }).collect()
    }

    fn choose(&mut self, chosen: &[RunColumnChoice], names: Option<&GridRow<'_>>) -> Result<(), ImportFault> {
        for choice in chosen {
            let at = match &choice.column {
                ColumnName::At(at) => *at,
                ColumnName::Named(name) => self.named(name, names)?,
            };
            // A field stands in one column: the last word holds.
            for column in self.columns.iter_mut().filter(|column| column.field == Some(choice.field)) {
                column.field = Some(RunField::NotUsed);
            }
            if let Some(column) = self.columns.get_mut(at) {
                column.field = Some(choice.field);
            }
        }
        Ok(())
    }

    fn named(&self, name: &str, names: Option<&GridRow<'_>>) -> Result<usize, ImportFault> {
        let header = |at: usize| names.map(|row| row.cell(at).trim()).unwrap_or_default();
        let wanted = plain(name);
        let places = || 0..self.columns.len();
        let exact = places().find(|at| header(*at) == name);
        let alike = || places().find(|at| !wanted.is_empty() && plain(header(*at)) == wanted);
        let lettered = || places().find(|at| letters(*at).to_lowercase() == wanted);
        exact.or_else(alike).or_else(lettered).ok_or_else(|| {
            let known = self.columns.iter().map(|column| column.name.clone()).collect();
            ImportFault::NoColumn { wanted: cut(name), known }
        })
    }

    /// Gives each field to the column whose name stands first in the field’s list of words.
    fn name_columns(&mut self, names: &GridRow<'_>) {
        let named = |at: usize| RunWords::shipped().field(names.cell(at)).map(|(field, rank)| (rank, at, field));
        let open = self.columns.iter().enumerate().filter(|(_, column)| column.field.is_none());
        let mut claims: Vec<_> = open.filter_map(|(at, _)| named(at)).collect();
        claims.sort_unstable();
        for (_, at, field) in claims {
            if self.place(field).is_none()
                && let Some(column) = self.columns.get_mut(at)
            {
                column.field = Some(field);
            }
        }
    }

    /// Finds what is missing by what the cells hold, and says so.
    fn guess(&mut self, grid: &Grid<'_>, models: &ModelNames<'_>, findings: &mut Findings) {
        for field in self.missing() {
            let open = self.columns.iter().enumerate().filter(|(_, column)| column.field.is_none());
            let fits: Vec<usize> = open.map(|(at, _)| at).filter(|at| self.holds(grid, *at, field, models)).collect();
            // Of several columns of numbers none is more likely than the others.
            let at = match (fits.as_slice(), field) {
                ([at], _) | ([at, ..], RunField::Time | RunField::Model) => *at,
                _ => continue,
            };
            let Some(column) = self.columns.get_mut(at) else { continue };
            column.field = Some(field);
            let line = grid.rows.get(self.first).map_or(1, |row| row.line);
            let what = LogFinding::Column { name: column.name.clone(), field };
            findings.guessed(Place::line(line), what);
        }
    }

    /// Whether nearly all cells of a column are of a field.
    fn holds(&self, grid: &Grid<'_>, at: usize, field: RunField, models: &ModelNames<'_>) -> bool {
        let rows = grid.rows.iter().skip(self.first);
        let cells: Vec<&str> =
            rows.map(|row| row.cell(at).trim()).filter(|cell| !cell.is_empty()).take(LOOKED_AT).collect();
        let is_one = |cell: &&&str| match field {
            RunField::Time => {
                moment::read(cell, DateOrder::MonthFirst).or_else(|| moment::read(cell, DateOrder::DayFirst)).is_some()
            }
            RunField::Model => !matches!(models.read(cell, None), ModelRead::Foreign(_)),
            _ => charge::read(cell).is_ok(),
        };
        let share = if field == RunField::Model { 50 } else { 80 };
        !cells.is_empty() && cells.iter().filter(is_one).count() * 100 >= cells.len() * share
    }
}

/// Whether a header names all that a log must tell, and nothing that only a shot list has.
pub(super) fn is_named_as_a_log(grid: &Grid<'_>) -> bool {
    use crate::exchange::table::Field;
    let Some(names) = header_row(grid).and_then(|at| grid.rows.get(at)) else { return false };
    let fields: Vec<RunField> =
        names.cells().filter_map(|cell| RunWords::shipped().field(cell)).map(|(field, _)| field).collect();
    let has_time = fields.contains(&RunField::Time) || fields.contains(&RunField::Date);
    let of_shots = [Field::Scene, Field::Shot, Field::Length, Field::Narration, Field::Final, Field::Draft];
    let of_shots = names.cells().filter(|cell| {
        let named = crate::exchange::words::Words::shipped().field(&plain(cell)).map(|named| named.field);
        let is_ours = RunWords::shipped().field(cell).is_some();
        named.is_some_and(|field| of_shots.contains(&field)) && !is_ours
    });
    has_time && fields.contains(&RunField::Model) && fields.contains(&RunField::Credits) && of_shots.count() == 0
}

/// The row with the most known headers among the first ones, else a first row of nothing but names; `None` where there is
/// neither.
fn header_row(grid: &Grid<'_>) -> Option<usize> {
    let mut best = (1, None);
    for (at, row) in grid.rows.iter().enumerate().take(HEADER_WITHIN) {
        let known = known_headers(&row);
        if known > best.0 {
            best = (known, Some(at));
        }
    }
    best.1.or_else(|| {
        let has_number = |row: &GridRow<'_>| row.cells().any(|cell| cell.bytes().any(|byte| byte.is_ascii_digit()));
        let mut filled = grid.rows.iter().enumerate().filter(|(_, row)| !row.is_blank());
        let (first, names) = filled.next()?;
        (!has_number(&names) && filled.next().is_some_and(|(_, row)| has_number(&row))).then_some(first)
    })
}
