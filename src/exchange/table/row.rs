//! The rows of a table. A list may have a hundred thousand of them, so all cells stand in one text.

use std::iter;

/// The most bytes that all cells may have together. Text is refused before it is as long; a small workbook may say one
/// long text in every cell.
const MAX_TEXT: usize = 64 * 1024 * 1024;

/// The rows of a table, in their order.
#[derive(Debug, Default)]
pub(in crate::exchange) struct GridRows {
    /// All cells, one behind the other.
    text: String,
    /// Where each cell ends in that text.
    ends: Vec<u32>,
    rows: Vec<RowSpan>,
}

/// Where the cells of a row begin.
#[derive(Clone, Copy, Debug, Default)]
struct RowSpan {
    line: u32,
    start: u32,
    /// Its first byte among all cells.
    text: u32,
    /// The number of its first cell among all.
    cell: u32,
}

/// One row.
#[derive(Clone, Copy, Debug)]
pub(in crate::exchange) struct GridRow<'g> {
    /// The line of the text, or the row of the spreadsheet, from 1.
    pub(super) line: usize,
    /// The byte at which the row begins in the text; 0 in a spreadsheet.
    pub(super) start: usize,
    text: &'g str,
    ends: &'g [u32],
    /// Where its first cell begins.
    first: u32,
}

impl GridRows {
    /// Puts a row behind the others. Says whether there was room for it.
    #[must_use]
    pub(super) fn push<'c>(&mut self, line: usize, start: usize, cells: impl Iterator<Item = &'c str>) -> bool {
        let row = RowSpan {
            line: narrow(line),
            start: narrow(start),
            text: narrow(self.text.len()),
            cell: narrow(self.ends.len()),
        };
        for cell in cells {
            if self.text.len().saturating_add(cell.len()) > MAX_TEXT {
                self.text.truncate(wide(row.text));
                self.ends.truncate(wide(row.cell));
                return false;
            }
            self.text.push_str(cell);
            self.ends.push(narrow(self.text.len()));
        }
        self.rows.push(row);
        true
    }

    pub(super) const fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn get(&self, at: usize) -> Option<GridRow<'_>> {
        let row = self.rows.get(at)?;
        let end = self.rows.get(at + 1).map_or(self.ends.len(), |next| wide(next.cell));
        Some(GridRow {
            line: wide(row.line),
            start: wide(row.start),
            text: &self.text,
            ends: self.ends.get(wide(row.cell)..end).unwrap_or_default(),
            first: row.text,
        })
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = GridRow<'_>> {
        (0..self.len()).map_while(|at| self.get(at))
    }
}

impl<'g> GridRow<'g> {
    /// A cell, from 0; empty where the row is shorter.
    pub(super) fn cell(&self, column: usize) -> &'g str {
        let Some(end) = self.ends.get(column) else { return "" };
        let before = column.checked_sub(1).and_then(|before| self.ends.get(before));
        self.text.get(wide(*before.unwrap_or(&self.first))..wide(*end)).unwrap_or_default()
    }

    /// Its cells from the left.
    pub(super) fn cells(&self) -> impl Iterator<Item = &'g str> + Clone + use<'g> {
        let starts = iter::once(self.first).chain(self.ends.iter().copied());
        let text = self.text;
        starts.zip(self.ends).map(move |(start, end)| text.get(wide(start)..wide(*end)).unwrap_or_default())
    }

    /// How many cells it has.
    pub(super) const fn width(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim().is_empty())
    }
}

/// All places are below [`MAX_TEXT`] or the size of a file; a spreadsheet’s last row is the largest.
fn narrow(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn wide(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_all_rows_stand_in_one_text() {
        let mut rows = GridRows::default();
        let texts: [&[&str]; 4] = [&["a", "", "é"], &[], &["", " "], &["last"]];
        for (at, cells) in texts.iter().enumerate() {
            assert!(rows.push(at + 1, at * 10, cells.iter().copied()), "there is room");
        }
        assert_eq!(rows.len(), 4, "all are there");
        for (row, cells) in rows.iter().zip(texts) {
            assert_eq!(row.cells().collect::<Vec<_>>(), cells, "line {}", row.line);
            let each: Vec<&str> = (0..cells.len()).map(|at| row.cell(at)).collect();
            assert_eq!(each, cells, "line {}", row.line);
            assert_eq!((row.width(), row.cell(cells.len())), (cells.len(), ""), "nothing of the next row");
        }
        let blank: Vec<bool> = rows.iter().map(|row| row.is_blank()).collect();
        assert_eq!(blank, [false, true, true, false], "blanks alone are nothing");
        assert_eq!(rows.iter().map(|row| (row.line, row.start)).last(), Some((4, 30)), "where it stands");
    }

    #[test]
    fn one_long_text_in_every_cell_is_not_kept_so_often() {
        let long = "x".repeat(1024 * 1024);
        let mut rows = GridRows::default();
        let kept = (0..200).take_while(|at| rows.push(at + 1, 0, iter::once(long.as_str()))).count();
        assert_eq!(kept, MAX_TEXT / long.len(), "up to the limit");
        assert_eq!(rows.iter().map(|row| row.width()).sum::<usize>(), kept, "nothing of what had no room");
    }
}
