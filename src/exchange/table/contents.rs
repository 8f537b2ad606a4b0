//! What a column means by what its cells hold, where its name does not say.

use super::field::Field;
use super::grid::Grid;
use super::header::{Layout, body, letters};
use super::length::{self, LengthRead, LengthRules};
use crate::exchange::TableFinding;
use crate::exchange::cut;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::timecode::FrameRate;
use crate::exchange::words::{Unit, Words};

/// How many cells are looked at.
const LOOKED_AT: usize = 200;

const RULES: LengthRules = LengthRules { unit: Unit::Seconds, rate: FrameRate::FILM, shifted: false };

/// Gives a meaning to columns that have none yet, and says so.
pub(super) fn guess(layout: &mut Layout, grid: &Grid<'_>, findings: &mut Findings) {
    let headless = layout.columns.iter().all(|column| column.header.is_empty());
    for at in 0..layout.columns.len() {
        let Some(column) = layout.columns.get(at).filter(|column| column.field.is_none()) else { continue };
        // A column that says clearly what it is keeps its name, as notes.
        let naming = match (headless, column.header.is_empty() || column.unit.is_some()) {
            (true, _) => Naming::NoHeader,
            (false, true) => Naming::Unnamed,
            (false, false) => Naming::Named,
        };
        let cells: Vec<&str> = cells(layout, grid, at).collect();
        let Some(field) = meaning(layout, &cells, naming) else { continue };
        let name = if column.header.is_empty() { letters(at) } else { cut(&column.header) };
        findings.guessed(
            Place::line(body(grid, layout).next().map_or(1, |row| row.line)),
            TableFinding::Column { name, field },
        );
        if let Some(column) = layout.columns.get_mut(at) {
            column.field = Some(field);
        }
    }
}

fn cells<'g>(layout: &Layout, grid: &'g Grid<'_>, at: usize) -> impl Iterator<Item = &'g str> + use<'g> {
    body(grid, layout).map(move |row| row.cell(at).trim()).filter(|cell| !cell.is_empty()).take(LOOKED_AT)
}

/// What a column is called, as far as that says what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    /// The whole table has no header.
    NoHeader,
    /// It has no name, or a unit in its name.
    Unnamed,
    /// Its name is unknown.
    Named,
}

fn meaning(layout: &Layout, cells: &[&str], naming: Naming) -> Option<Field> {
    if cells.is_empty() {
        return None;
    }
    let most = |count: usize, percent: usize| count * 100 >= cells.len() * percent;
    let has_length = [Field::Length, Field::Time, Field::End, Field::Frames, Field::FrameOut];
    let has_length = has_length.iter().any(|field| layout.has(*field));
    let marked = cells.iter().filter(|cell| is_marked_length(cell)).count();
    if !has_length && naming != Naming::Named && most(marked, 80) {
        return Some(Field::Time);
    }
    let kinds = cells.iter().filter(|cell| Words::shipped().kind(cell).is_some()).count();
    if naming == Naming::NoHeader && !layout.has(Field::Kind) && most(kinds, 80) {
        return Some(Field::Kind);
    }
    if naming != Naming::NoHeader {
        return None;
    }
    let short = cells.iter().filter(|cell| is_label(cell)).count();
    if !layout.has(Field::Scene) && most(short, 80) {
        return Some(Field::Scene);
    }
    let numbers = cells.iter().filter(|cell| matches!(length::read(cell, RULES), LengthRead::Known(_))).count();
    if !has_length && most(numbers, 80) {
        return Some(Field::Length);
    }
    if !layout.has(Field::Description) && most(cells.iter().filter(|cell| cell.chars().count() >= 8).count(), 50) {
        return Some(Field::Description);
    }
    None
}

/// A length that cannot be another number: with a colon or a unit.
fn is_marked_length(cell: &str) -> bool {
    let marked = cell.contains(':') || cell.chars().any(|letter| letter.is_alphabetic() || "'\"秒′″".contains(letter));
    let is_range = length::start_and_end(cell, RULES).is_some() && cell.contains(':');
    marked && (is_range || matches!(length::read(cell, RULES), LengthRead::Known(_) | LengthRead::Either(..)))
}

/// Short, with a digit: `1`, `1A`, `sc_010B`.
fn is_label(cell: &str) -> bool {
    cell.len() <= 10 && cell.bytes().any(|byte| byte.is_ascii_digit()) && !cell.contains([':', ' ', '.', ','])
}

/// What a column of times is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum TimeRole {
    /// A start and an end in each cell.
    Range,
    /// The start; it lasts to the start of the next.
    Start,
    /// A length.
    #[default]
    Length,
}

/// What the column of times is, by its cells.
pub(super) fn time_role(layout: &Layout, grid: &Grid<'_>, rules: LengthRules) -> TimeRole {
    let Some(at) = layout.place(Field::Time) else { return TimeRole::Length };
    let cells: Vec<&str> = cells(layout, grid, at).collect();
    if cells.iter().any(|cell| length::start_and_end(cell, rules).is_some()) {
        return TimeRole::Range;
    }
    let moments: Vec<u64> = cells.iter().filter_map(|cell| length::moment(cell, rules)).collect();
    let rises = moments.len() > 1 && moments.is_sorted_by(|one, next| one < next);
    if layout.has(Field::Length) || rises { TimeRole::Start } else { TimeRole::Length }
}

/// Whether lengths such as `1:30:00` were `1:30` before a spreadsheet took them for times of the day: all of them end so,
/// and each would be an hour at least.
pub(super) fn is_shifted(layout: &Layout, grid: &Grid<'_>) -> bool {
    let Some(at) = layout.place(Field::Length) else { return false };
    let mut any = false;
    for cell in cells(layout, grid, at) {
        let parts: Vec<&str> = cell.split(':').collect();
        let [hours, _, seconds] = parts.as_slice() else { return false };
        if !seconds.trim_matches(['0', '.']).is_empty() || hours.trim_matches('0').is_empty() {
            return false;
        }
        any = true;
    }
    any
}

/// Whether the frame after the last one is named: then each shot begins where the one before ends.
pub(super) fn ends_after(layout: &Layout, grid: &Grid<'_>) -> bool {
    let (Some(first), Some(last)) = (layout.place(Field::FrameIn), layout.place(Field::FrameOut)) else { return true };
    let number = |cell: &str| cell.trim().trim_end_matches(".0").parse::<u64>().ok();
    let mut before: Option<u64> = None;
    for row in body(grid, layout).take(LOOKED_AT) {
        if let (Some(before), Some(start)) = (before, number(row.cell(first))) {
            if start == before {
                return true;
            }
            if start == before.saturating_add(1) {
                return false;
            }
        }
        before = number(row.cell(last));
    }
    true
}
