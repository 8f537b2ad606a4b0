//! Where in a text a cell begins: people look for line and column, the reader of rows counts bytes.

use crate::exchange::ImportError;

/// The walk of RFC 4180 over one text, only to find places.
pub(super) struct Places<'a> {
    text: &'a str,
    separator: char,
    /// A byte up to which line ends have been counted, and the line it is on.
    counted: (usize, usize),
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str, separator: u8) -> Self {
        Self { text, separator: char::from(separator), counted: (0, 1) }
    }

    /// An error at a cell (from 0) of the row that begins at a byte.
    pub(super) fn error(&self, row: usize, cell: usize, message: String) -> ImportError {
        self.at(self.cell(row, cell), message)
    }

    /// The line, from 1, on which the row that begins at a byte stands. Rows are asked for in their order.
    pub(super) fn line_of(&mut self, row: usize) -> usize {
        let start = self.start(row);
        let (from, before) = self.counted;
        let line = before + line_ends(self.text.get(from..start).unwrap_or_default());
        self.counted = (start, line);
        line
    }

    /// The error for a quote that is opened and never closed; `None` when all are closed.
    pub(super) fn open_quote(&self) -> Option<ImportError> {
        let mut walk = Walk::default();
        let mut opened = 0;
        for (at, letter) in self.text.char_indices() {
            let before = walk.state;
            walk.step(letter, self.separator);
            if before == State::Start && walk.state == State::Quoted {
                opened = at;
            }
        }
        let message =
            "this cell begins with a quote that is never closed; close it, or write \"\" for a quote in a text";
        (walk.state == State::Quoted).then(|| self.at(opened, message.to_owned()))
    }

    fn at(&self, byte: usize, message: String) -> ImportError {
        let before = self.text.get(..byte).unwrap_or(self.text);
        let column = before.rsplit(['\n', '\r']).next().unwrap_or_default().chars().count() + 1;
        ImportError { line: line_ends(before) + 1, column, message }
    }

    /// The byte at which a row’s text begins: line ends before it belong to the rows before.
    fn start(&self, row: usize) -> usize {
        let rest = self.text.get(row..).unwrap_or_default();
        row + (rest.len() - rest.trim_start_matches(['\r', '\n']).len())
    }

    fn cell(&self, row: usize, cell: usize) -> usize {
        let start = self.start(row);
        let mut walk = Walk::default();
        for (at, letter) in self.text.get(start..).unwrap_or_default().char_indices() {
            if walk.cells == cell || walk.rows > 0 {
                return start + at;
            }
            walk.step(letter, self.separator);
        }
        self.text.len()
    }
}

/// The line ends in a text; CR LF is one.
fn line_ends(text: &str) -> usize {
    text.matches(['\n', '\r']).count() - text.matches("\r\n").count()
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Nothing of the cell has been read.
    #[default]
    Start,
    Plain,
    Quoted,
    /// After a quote within quotes: the end, or the first half of a doubled one.
    Closing,
}

#[derive(Debug, Default)]
struct Walk {
    state: State,
    cells: usize,
    rows: usize,
}

impl Walk {
    fn step(&mut self, letter: char, separator: char) {
        self.state = match (self.state, letter) {
            (State::Quoted, '"') => State::Closing,
            (State::Start | State::Closing, '"') | (State::Quoted, _) => State::Quoted,
            (_, '\n' | '\r') => {
                self.rows += 1;
                self.cells = 0;
                State::Start
            }
            (_, other) if other == separator => {
                self.cells += 1;
                State::Start
            }
            _ => State::Plain,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, row: usize, cell: usize, expected: &str) {
        let error = Places::new(text, b',').error(row, cell, String::new());
        assert_eq!(format!("{}:{}", error.line, error.column), expected, "cell {cell} of row at {row} in {text:?}");
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
        let open = |text| Places::new(text, b',').open_quote().map(|error| (error.line, error.column));
        assert_eq!(open("a,b\nc,\"d\ne,f"), Some((2, 3)), "the place where it opens");
        assert_eq!(open("a,\"b \"\"c\"\" d\"\n5\" screen,x"), None, "all closed");
    }
}
