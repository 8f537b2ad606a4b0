//! Where in a text a cell begins: people look for line and column, the reader of rows counts bytes.

use crate::exchange::encoding::{line_ends, place_after};
use crate::exchange::finding::Place;

/// The walk of RFC 4180 over one text, only to find places.
#[derive(Debug)]
pub(super) struct Places<'a> {
    text: &'a str,
    separator: char,
    /// A byte up to which line ends have been counted.
    counted: usize,
    /// The line that this byte is on.
    line: usize,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str, separator: u8) -> Self {
        Self { text, separator: char::from(separator), counted: 0, line: 1 }
    }

    /// What stands between cells.
    pub(super) const fn separator(&self) -> char {
        self.separator
    }

    /// Where a cell (from 0) stands in the row that begins at a byte, on a line.
    pub(super) fn place(&self, line: usize, row: usize, cell: usize) -> Place {
        let start = self.start(row);
        let inside = place_after(self.text.get(start..self.cell(start, cell)).unwrap_or_default());
        Place { line: line + inside.line - 1, column: inside.column }
    }

    /// The line, from 1, on which the row that begins at a byte stands. Rows are asked for in their order.
    pub(super) fn line_of(&mut self, row: usize) -> usize {
        let start = self.start(row);
        self.line += line_ends(self.text.get(self.counted..start).unwrap_or_default());
        self.counted = start;
        self.line
    }

    /// Where a quote is opened and never closed, from a byte on; `None` when all are closed.
    pub(super) fn open_quote(&self, from: usize) -> Option<Place> {
        let mut walk = CellWalk::default();
        let mut opened = 0;
        for (at, letter) in self.text.get(from..).unwrap_or_default().char_indices() {
            let before = walk.state;
            walk.step(letter, self.separator);
            if before == CellState::Start && walk.state == CellState::Quoted {
                opened = from + at;
            }
        }
        (walk.state == CellState::Quoted).then(|| place_after(self.text.get(..opened).unwrap_or_default()))
    }

    /// The byte at which a row’s text begins: line ends before it belong to the rows before.
    fn start(&self, row: usize) -> usize {
        let rest = self.text.get(row..).unwrap_or_default();
        row + (rest.len() - rest.trim_start_matches(['\r', '\n']).len())
    }

    fn cell(&self, start: usize, cell: usize) -> usize {
        let mut walk = CellWalk::default();
        for (at, letter) in self.text.get(start..).unwrap_or_default().char_indices() {
            if walk.cells == cell || walk.rows > 0 {
                return start + at;
            }
            walk.step(letter, self.separator);
        }
        self.text.len()
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum CellState {
    /// Nothing of the cell has been read.
    #[default]
    Start,
    Plain,
    Quoted,
    /// After a quote within quotes: the end, or the first half of a doubled one.
    Closing,
}

#[derive(Debug, Default)]
struct CellWalk {
    state: CellState,
    cells: usize,
    rows: usize,
}

impl CellWalk {
    fn step(&mut self, letter: char, separator: char) {
        self.state = match (self.state, letter) {
            (CellState::Quoted, '"') => CellState::Closing,
            (CellState::Start | CellState::Closing, '"') | (CellState::Quoted, _) => CellState::Quoted,
            (_, '\n' | '\r') => {
                self.rows += 1;
                self.cells = 0;
                CellState::Start
            }
            (_, other) if other == separator => {
                self.cells += 1;
                CellState::Start
            }
            _ => CellState::Plain,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, row: usize, cell: usize, expected: &str) {
        let mut places = Places::new(text, b',');
        let line = places.line_of(row);
        let place = places.place(line, row, cell);
        assert_eq!(format!("{}:{}", place.line, place.column), expected, "cell {cell} of row at {row} in {text:?}");
    }

    #[test]
    fn a_place_counts_lines_and_characters() {
        check("a,b\nc,d", 4, 1, "2:3");
        check("a,b\r\nc,d", 4, 1, "2:3");
        check("é,\"x,\ny\",z\nc,d", 0, 1, "1:3");
        check("é,\"x,\ny\",z\nc,d", 0, 2, "2:4");
        check("a,b\r\rc,d", 3, 0, "3:1");
        check("a,b", 0, 7, "1:4");
    }

    #[test]
    fn a_quote_that_is_never_closed_is_found() {
        let open = |text| Places::new(text, b',').open_quote(0).map(|place| (place.line, place.column));
        assert_eq!(open("a,b\nc,\"d\ne,f"), Some((2, 3)), "the place where it opens");
        assert_eq!(open("a,\"b \"\"c\"\" d\"\n5\" screen,x"), None, "all closed");
    }
}
