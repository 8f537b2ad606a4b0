//! Text for people: aligned columns, numbers with thousands separated.

use std::fmt::Write as _;

use crate::domain::Credits;
use crate::figures::Sum;
use crate::present;

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Right,
}

/// Rows under a header; as wide as its cells.
#[derive(Debug, Default)]
pub(super) struct Table {
    aligns: Vec<Align>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with named columns.
    pub(super) fn new(columns: &[(&str, Align)]) -> Self {
        let aligns = columns.iter().map(|(_, align)| *align).collect();
        let header = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
        Self { aligns, rows: vec![header] }
    }

    /// Adds a row. What would break a line becomes a blank.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| one_line(&cell)).collect());
    }

    /// Whether there is nothing but the header.
    pub(super) const fn is_empty(&self) -> bool {
        self.rows.len() < 2
    }

    /// The text, a line for each row, two blanks between columns.
    pub(super) fn text(&self) -> String {
        let widths: Vec<usize> = (0..self.aligns.len()).map(|column| self.width(column)).collect();
        let mut text = String::new();
        for row in &self.rows {
            let cells =
                row.iter().zip(&widths).zip(&self.aligns).map(|((cell, width), align)| pad(cell, *width, *align));
            let line = cells.collect::<Vec<_>>().join("  ");
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| columns(cell)).max().unwrap_or_default()
    }
}

/// What is called how, a line for each, with so many blanks behind the longest name.
pub(super) fn facts(facts: &[(&str, &str)], gap: usize) -> String {
    let widest = facts.iter().map(|(name, _)| columns(name)).max().unwrap_or_default();
    let line = |(name, value): &(&str, &str)| one_line(&(pad(name, widest + gap, Align::Left) + value)) + "\n";
    facts.iter().map(line).collect()
}

/// How many columns of a terminal a text takes: letters of East Asia take two.
///
/// # Source
/// Unicode Standard Annex 11, the blocks that are wide as a whole.
pub(super) fn columns(text: &str) -> usize {
    let wide = |letter: char| {
        matches!(
            letter,
            '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
                | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}'
                | '\u{1f300}'..='\u{1f64f}' | '\u{1f900}'..='\u{1f9ff}' | '\u{20000}'..='\u{3fffd}'
        )
    };
    text.chars().map(|letter| if wide(letter) { 2 } else { 1 }).sum()
}

fn pad(cell: &str, width: usize, align: Align) -> String {
    let blanks = " ".repeat(width.saturating_sub(columns(cell)));
    match align {
        Align::Left => format!("{cell}{blanks}"),
        Align::Right => format!("{blanks}{cell}"),
    }
}

/// A text on one line. What would break it or steer a terminal becomes a blank; what is invisible or turns the direction
/// of reading, and so could make a text look like another one, is shown as its code.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut joins = false;
    for (letter, next) in text.chars().zip(text.chars().skip(1).map(Some).chain([None])) {
        // Joiners make one sign of two, such as a family, and shape Persian and Indic words; elsewhere they only hide.
        let joiner = matches!(letter, '\u{200c}' | '\u{200d}') && joins && next.is_some_and(|next| !next.is_ascii());
        joins = !letter.is_ascii() && !is_hidden(letter);
        if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') {
            line.push(' ');
        } else if is_hidden(letter) && !joiner {
            write!(line, "<U+{:04X}>", u32::from(letter)).unwrap_or_default();
        } else {
            line.push(letter);
        }
    }
    line
}

/// Whether a character shows nothing, or changes the direction in which others are shown.
///
/// # Source
/// Unicode Technical Report 36, section 2.5, and Standard Annex 9, section 2.
const fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// A whole number with thousands separated: `1,320`.
pub(super) fn number(number: u64) -> String {
    present::amount(number)
}

/// Credits with commas, and their sign where they are below 0: `−1,320`.
pub(super) fn signed(credits: i128) -> String {
    present::signed_credits(credits)
}

/// Credits with commas.
pub(super) fn credits(credits: Credits) -> String {
    present::credits(credits)
}

/// A sum with what it leaves out, as the window has it: `1,320 + 2 unpriced`, `2 unpriced`.
pub(super) fn sum(sum: Sum) -> String {
    present::priced(sum.credits, sum.unpriced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_commas() {
        let shown = [0, 12, 999, 1_000, 1_320, 30_000, 1_234_567].map(number);
        assert_eq!(shown, ["0", "12", "999", "1,000", "1,320", "30,000", "1,234,567"], "every third digit");
    }

    #[test]
    fn nothing_hides_in_a_line() {
        assert_eq!(one_line("gnp.\u{202e}exe\u{2066}"), "gnp.<U+202E>exe<U+2066>", "a text turned round");
        assert_eq!(one_line("pay\u{200b}pal\u{feff}"), "pay<U+200B>pal<U+FEFF>", "letters without width");
        assert_eq!(one_line("\u{1b}[2J\n\u{2028}"), " [2J  ", "a terminal that would be steered");
        for written in ["👩\u{200d}🚀", "שלום", "می\u{200c}خواهم"] {
            assert_eq!(one_line(written), written, "what people write stays");
        }
    }

    #[test]
    fn columns_are_as_wide_as_their_cells() {
        let mut table = Table::new(&[("Title", Align::Left), ("Credits", Align::Right)]);
        table.row(["Überfahrt\u{1b}[2J".to_owned(), "5".to_owned()]);
        table.row([String::new(), "1,320".to_owned()]);
        assert_eq!(table.text(), "Title          Credits\nÜberfahrt [2J        5\n                 1,320\n", "aligned");
    }
}
