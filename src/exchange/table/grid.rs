//! A text to rows of cells: separator, quotes, line ends, and where each cell stands.

use std::collections::BTreeMap;

use csv::StringRecord;

use super::place::Places;
use super::row::{GridRow, GridRows};
use crate::exchange::TableFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::words::{Words, plain};
use crate::exchange::{CellAt, ImportError, ImportFault};

/// The most columns of a table that are read.
pub(super) const MAX_COLUMNS: usize = 512;
/// The most rows of a table that are read: a few more than a project holds assets.
pub(super) const MAX_ROWS: usize = 120_000;
/// The most cells of a line: it is read as a whole, however long it is.
const MAX_CELLS: usize = 100_000;

/// The rows of a table.
#[derive(Debug)]
pub(in crate::exchange) struct Grid<'a> {
    pub(super) rows: GridRows,
    /// The text that the rows come from; `None` for a spreadsheet.
    text: Option<Places<'a>>,
}

impl<'a> Grid<'a> {
    /// The rows of a spreadsheet.
    pub(super) const fn of_sheet(rows: GridRows) -> Self {
        Self { rows, text: None }
    }

    /// The rows of a text.
    ///
    /// # Errors
    /// Where it has too many cells to be a table that a person made.
    pub(super) fn of_text(text: &'a str, wanted: Option<u8>, findings: &mut Findings) -> Result<Self, ImportError> {
        let (said, body, offset) = separator_line(text);
        let separator = said.or(wanted).unwrap_or_else(|| separator(body));
        if let Some(said) = said {
            findings.note(Place::START, TableFinding::Separator(char::from(said)));
        }
        let mut lines = body.as_bytes().split(|byte| matches!(byte, b'\r' | b'\n'));
        if lines.any(|line| line.split(|byte| *byte == separator).nth(MAX_CELLS).is_some()) {
            return Err(ImportError::at_start(ImportFault::TooManyCells));
        }
        let mut places = Places::new(text, separator);
        let open = places.open_quote(offset);
        if let Some(place) = open {
            findings.ambiguous(place, TableFinding::OpenQuote);
        }
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .quoting(open.is_none())
            .delimiter(separator)
            .from_reader(body.as_bytes());
        let mut rows = GridRows::default();
        let mut record = StringRecord::new();
        // The text is UTF-8 and rows may have any length, so nothing can fail here.
        while reader.read_record(&mut record).unwrap_or_default() {
            let start =
                record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
            let start = start.saturating_add(offset);
            let line = places.line_of(start);
            let has_room = rows.len() < MAX_ROWS && rows.push(line, start, record.iter().take(MAX_COLUMNS));
            if !has_room || record.len() > MAX_COLUMNS {
                findings.lost(Place::line(line), TableFinding::NotAll);
            }
            if !has_room {
                break;
            }
        }
        Ok(Self { rows, text: Some(places) })
    }

    /// What stands between cells; `None` in a spreadsheet.
    pub(super) fn separator(&self) -> Option<char> {
        self.text.as_ref().map(Places::separator)
    }

    /// Puts what the user says into cells.
    pub(super) fn put(&mut self, cells: &BTreeMap<CellAt, String>) {
        if cells.is_empty() {
            return;
        }
        let mut rows = GridRows::default();
        for row in self.rows.iter() {
            let said = |column| cells.get(&CellAt { line: row.line, column }).map(String::as_str);
            let beyond = (row.width()..MAX_COLUMNS).rev().find(|column| said(*column).is_some());
            let width = beyond.map_or_else(|| row.width(), |column| column + 1);
            if !rows.push(
                row.line,
                row.start,
                (0..width).map(|column| said(column).unwrap_or_else(|| row.cell(column))),
            ) {
                return;
            }
        }
        self.rows = rows;
    }

    /// Where a cell of a row stands.
    pub(super) fn place(&self, row: &GridRow<'_>, cell: usize) -> Place {
        match &self.text {
            Some(text) => text.place(row.line, row.start, cell),
            None => Place { line: row.line, column: cell + 1 },
        }
    }
}

/// What a first line such as `sep=;` says, the text after it, and where that begins.
fn separator_line(text: &str) -> (Option<u8>, &str, usize) {
    let line = text.split(['\n', '\r']).next().unwrap_or_default();
    let said = line.trim().trim_matches('"');
    let said = said.strip_prefix("sep=").or_else(|| said.strip_prefix("SEP=")).map(str::as_bytes);
    match said {
        Some([separator]) if separator.is_ascii() => {
            let rest = text.get(line.len()..).unwrap_or_default();
            let body = rest.trim_start_matches(['\r', '\n']);
            (Some(*separator), body, text.len() - body.len())
        }
        _ => (None, text, 0),
    }
}

/// The separator that makes columns: known headers count most, then rows of one width.
fn separator(text: &str) -> u8 {
    const LOOKED_AT: usize = 40;
    const BYTES: usize = 64 * 1024;
    let mut end = text.len().min(BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or(text);
    let mut best = ((0, 0), b',');
    for candidate in [b',', b';', b'\t', b'|'] {
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(candidate)
            .from_reader(head.as_bytes());
        let rows: Vec<StringRecord> = reader.into_records().take(LOOKED_AT).filter_map(Result::ok).collect();
        let known = rows.iter().map(|row| known_headers(row.iter())).max().unwrap_or_default();
        let score = (known, even_width(&rows));
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

/// How many cells of a row are headers that some language has.
pub(super) fn known_headers<'c>(cells: impl Iterator<Item = &'c str>) -> usize {
    let words = Words::shipped();
    cells.filter(|cell| cell.len() < 80 && words.field(&plain(cell)).is_some()).count()
}

/// How many rows have the width that most have, where that is more than one cell.
fn even_width(rows: &[StringRecord]) -> usize {
    let widths: Vec<usize> = rows.iter().map(StringRecord::len).filter(|width| *width > 1).collect();
    widths.iter().map(|width| widths.iter().filter(|other| *other == width).count() * width.min(&8)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let grid = Grid::of_text(text, None, &mut Findings::default()).unwrap();
        let rows: Vec<String> = grid
            .rows
            .iter()
            .map(|row| format!("{}: {}", row.line, row.cells().collect::<Vec<_>>().join("|")))
            .collect();
        assert_eq!(rows, expected, "the rows of {text:?}");
    }

    #[test]
    fn the_separator_is_the_one_that_makes_columns() {
        check("scene,title,kind\n1,a;b,c", &["1: scene|title|kind", "2: 1|a;b|c"]);
        check("\n\"Scene\";\"Title, long\";kind\n", &["2: Scene|Title, long|kind"]);
        check("scene\ttitle\n1\ta,b", &["1: scene|title", "2: 1|a,b"]);
        check("scene|title\n1|a", &["1: scene|title", "2: 1|a"]);
        check("a;b;c\n1,5;2;3\n", &["1: a|b|c", "2: 1,5|2|3"]);
        check("scene\n", &["1: scene"]);
        check("", &[]);
    }

    #[test]
    fn a_line_may_say_the_separator() {
        check("sep=;\r\nscene;title\r\n1;a,b", &["2: scene|title", "3: 1|a,b"]);
        check("sep=;", &[]);
    }

    #[test]
    fn lines_may_end_as_on_old_computers() {
        check("scene,title\r1,a\r2,b\r", &["1: scene|title", "2: 1|a", "3: 2|b"]);
    }

    #[test]
    fn a_quote_that_is_never_closed_takes_nothing_with_it() {
        let mut findings = Findings::default();
        let grid = Grid::of_text("scene,title\n1,\"12 inch\n2,b\n", None, &mut findings).unwrap();
        assert_eq!(grid.rows.len(), 3, "all rows are there");
        let told = findings.finish();
        assert_eq!(told[0].places, [Place { line: 2, column: 3 }], "where it opens");
    }
}
