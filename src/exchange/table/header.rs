//! Which row names the columns, and what each column means: by its name, by what its cells hold, by the user.

use super::contents;
use super::field::Field;
use super::grid::Grid;
use super::row::GridRow;
use crate::exchange::TableFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::ColumnUse;
use crate::exchange::words::{Unit, Words, plain};
use crate::exchange::{ColumnChoice, ColumnName, ImportFault, cut};

/// What the columns of a table mean.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub(super) columns: Vec<Column>,
    /// The place of the first row after the header.
    pub(super) first: usize,
    /// Where each field stands, by the number of the field.
    places: Vec<Option<usize>>,
}

/// One column.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Its name in the file; empty where it has none.
    pub(super) header: String,
    /// What it means; `None`: kept as notes.
    pub(super) field: Option<Field>,
    /// The unit that its header says.
    pub(super) unit: Option<Unit>,
}

impl Layout {
    /// Finds the header and the meaning of the columns.
    ///
    /// # Errors
    /// A sentence where the user chose a column that is not there.
    pub(super) fn of(grid: &Grid<'_>, chosen: &[ColumnChoice], findings: &mut Findings) -> Result<Self, ImportFault> {
        let header = header_row(grid);
        let first = header.map_or(0, |header| header + 1);
        let width = grid.rows.iter().skip(header.unwrap_or_default()).map(|row| row.width()).max();
        let mut layout = Self { first, ..Self::default() };
        let names = header.and_then(|header| grid.rows.get(header));
        let name = |column: usize| names.map(|row| row.cell(column).trim().to_owned()).unwrap_or_default();
        layout.columns =
            (0..width.unwrap_or_default()).map(|at| Column { header: name(at), field: None, unit: None }).collect();
        if let Some(header) = header {
            pass_over(grid, header, findings);
        }
        layout.choose(chosen)?;
        layout.name_columns(chosen);
        contents::guess(&mut layout, grid, findings);
        layout.index();
        Ok(layout)
    }

    /// The column of a field; `None` when the file does not have it.
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.places.get(field as usize).copied().flatten()
    }

    /// Whether it is a list as this program writes it: nobody else’s has these columns. What it does not say is not so.
    pub(super) fn is_ours(&self) -> bool {
        let own = [Field::Importance, Field::Draft, Field::Takes, Field::Needs, Field::Locked];
        own.iter().all(|field| self.has(*field))
    }

    /// What became of the columns.
    pub(super) fn uses(&self) -> Vec<ColumnUse> {
        let named = |(at, column): (usize, &Column)| ColumnUse {
            column: if column.header.is_empty() { letters(at) } else { cut(&column.header) },
            field: column.field.unwrap_or(Field::Notes).id(),
        };
        self.columns.iter().enumerate().map(named).collect()
    }

    /// Whether some column has this meaning; before [`Self::index`] too.
    pub(super) fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|column| column.field == Some(field))
    }

    fn choose(&mut self, chosen: &[ColumnChoice]) -> Result<(), ImportFault> {
        for choice in chosen {
            let at = match &choice.column {
                // Another file may be remembered to have had more columns.
                ColumnName::At(at) => *at,
                ColumnName::Named(name) => self.named(name)?,
            };
            if let Some(column) = self.columns.get_mut(at) {
                column.field = Some(choice.field);
            }
        }
        Ok(())
    }

    /// The place of the column with this header or letter.
    fn named(&self, name: &str) -> Result<usize, ImportFault> {
        let wanted = plain(name);
        let is_meant = |(at, column): (usize, &Column)| {
            let header = plain(&column.header);
            (header == wanted && !wanted.is_empty()) || letters(at).to_lowercase() == wanted
        };
        let exact = self.columns.iter().position(|column| column.header == name);
        exact.or_else(|| self.columns.iter().enumerate().position(is_meant)).ok_or_else(|| {
            let known = self.uses().into_iter().map(|column| column.column).collect();
            ImportFault::NoColumn { wanted: cut(name), known }
        })
    }

    /// Gives each field to the column whose name stands first in the field’s list of words.
    fn name_columns(&mut self, chosen: &[ColumnChoice]) {
        let words = Words::shipped();
        let mut claims: Vec<Claim> = Vec::new();
        for (at, column) in self.columns.iter_mut().enumerate() {
            let (name, unit) = name_and_unit(&column.header);
            column.unit = unit;
            if column.field.is_none()
                && let Some(named) = words.field(&name).or_else(|| words.field(&plain(&column.header)))
            {
                claims.push(Claim { rank: named.rank, column: at, field: named.field });
            }
        }
        claims.sort_by_key(|claim| (claim.rank, claim.column));
        for claim in claims {
            let taken = self.has(claim.field) || chosen.iter().any(|choice| choice.field == claim.field);
            if let Some(column) = self.columns.get_mut(claim.column)
                && (!taken || claim.field.may_repeat())
            {
                column.field = Some(claim.field);
            }
        }
    }

    fn index(&mut self) {
        self.places = vec![None; Field::ALL.len()];
        for (at, column) in self.columns.iter().enumerate() {
            if let Some(place) = column.field.and_then(|field| self.places.get_mut(field as usize)) {
                place.get_or_insert(at);
            }
        }
    }
}

/// A column that a word of the list names.
struct Claim {
    rank: usize,
    column: usize,
    field: Field,
}

/// The row with the most known headers among the first ones; `None` where no row has any to speak of.
fn header_row(grid: &Grid<'_>) -> Option<usize> {
    const LOOKED_AT: usize = 50;
    let mut best = (0, 0);
    for (at, row) in grid.rows.iter().enumerate().take(LOOKED_AT) {
        let known = row.cells().filter(|cell| is_header(cell)).count();
        if known > best.0 {
            best = (known, at);
        }
    }
    let (known, at) = best;
    let row = grid.rows.get(at)?;
    let cells = row.cells().filter(|cell| !cell.trim().is_empty()).count();
    (known >= 2 || (known == 1 && cells <= 2 && at == first_filled(grid))).then_some(at)
}

fn first_filled(grid: &Grid<'_>) -> usize {
    grid.rows.iter().position(|row| !row.is_blank()).unwrap_or_default()
}

fn is_header(cell: &str) -> bool {
    let words = Words::shipped();
    cell.len() < 80 && (words.field(&name_and_unit(cell).0).is_some() || words.field(&plain(cell)).is_some())
}

/// A header without the unit at its end, and the unit: `Duration (s)`, `length_ms`.
fn name_and_unit(header: &str) -> (String, Option<Unit>) {
    let words = Words::shipped();
    let name = plain(header);
    if let Some((before, last)) = name.rsplit_once(' ')
        && let Some(unit) = words.unit(last)
    {
        return (before.to_owned(), Some(unit));
    }
    (name, None)
}

/// Says which rows above the header were skipped.
fn pass_over(grid: &Grid<'_>, header: usize, findings: &mut Findings) {
    for row in grid.rows.iter().take(header).filter(|row| !row.is_blank()) {
        let said: Vec<&str> = row.cells().map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let what = TableFinding::AboveHeader(cut(&said.join(" ")));
        findings.note(Place::line(row.line), what);
    }
}

/// The letters by which a spreadsheet calls a column: A to Z, AA and so on.
pub(in crate::exchange) fn letters(at: usize) -> String {
    let mut rest = at + 1;
    let mut name = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        name.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    name.iter().rev().collect()
}

/// The rows after the header.
pub(super) fn body<'g>(grid: &'g Grid<'_>, layout: &Layout) -> impl Iterator<Item = GridRow<'g>> + use<'g> {
    grid.rows.iter().skip(layout.first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut findings = Findings::default();
        let grid = Grid::of_text(text, None, &mut findings).unwrap();
        let layout = Layout::of(&grid, &[], &mut findings).unwrap();
        let shown: Vec<String> =
            layout.uses().iter().map(|column| format!("{}={}", column.column, column.field)).collect();
        assert_eq!(shown.join(" "), expected, "the columns of {text:?}");
    }

    #[test]
    fn columns_are_guessed_by_their_names() {
        check(
            "Scene #,Shot #,Description,Duration (s),Voiceover,Model\n1,1,Tap,5,It began,Kling v2.1\n",
            "Scene #=scene Shot #=shot Description=description Duration (s)=seconds Voiceover=narration Model=final",
        );
        check(
            "Szene;Einstellung;Beschreibung;Dauer;Sprechertext\n1;1;Tap;5;It\n",
            "Szene=scene Einstellung=shot Beschreibung=description Dauer=seconds Sprechertext=narration",
        );
        check("カット,尺,セリフ\n1,20,あ\n", "カット=shot 尺=seconds セリフ=narration");
        check("镜号,画面,时长\n1,海,5\n", "镜号=shot 画面=description 时长=seconds");
    }

    #[test]
    fn the_first_word_of_a_field_wins() {
        check("Sequence,Scene,Name\nA,1,x\n", "Sequence=notes Scene=scene Name=shot");
        check(
            "Sequence,Name,Frame In,Frame Out,FPS\nA,1,1,9,25\n",
            "Sequence=scene Name=shot Frame In=frame_in Frame Out=frame_out FPS=fps",
        );
    }

    #[test]
    fn a_header_may_stand_below_other_rows() {
        check(
            "Project: Tap,,,\nDirector: N. N.,,,\n,,,\nscene,title,seconds,kind\n1,a,5,video\n",
            "scene=scene title=title seconds=seconds kind=kind",
        );
    }

    #[test]
    fn columns_are_called_like_a_spreadsheet_calls_them() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"], "letters");
    }
}
