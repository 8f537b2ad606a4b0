//! What stands in one cell: texts, ids, amounts, clips.

use std::sync::Arc;

use crate::domain::{Asset, Clips, Takes, Work};

/// A text that spreadsheets would take for a formula begins with one of these.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// What ends a cell for readers that expect something else than commas.
const ENDS: [char; 4] = [';', '\t', '\n', '\r'];
/// What makes a formula after one of those. A blank line is none.
const INNER_FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// A text as it is written: a `'` before what a spreadsheet would take for a formula, also one that cuts the text at
/// semicolons, tabs or line ends.
pub(in crate::exchange) fn guard(text: &str) -> String {
    let first = if looks_guarded(text) { "'" } else { "" };
    let mut out = String::from(first);
    for piece in text.split_inclusive(ENDS) {
        if out.len() > first.len() && begins_formula(piece) {
            out.push('\'');
        }
        out.push_str(piece);
    }
    out
}

/// The text that [`guard`] wrote.
pub(in crate::exchange) fn unguard(cell: &str) -> String {
    let text = match cell.strip_prefix('\'') {
        Some(text) if looks_guarded(text) => text,
        _ => cell,
    };
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(ENDS) {
        let guarded = piece.strip_prefix('\'').filter(|rest| !out.is_empty() && begins_formula(rest));
        out.push_str(guarded.unwrap_or(piece));
    }
    out
}

/// Whether a text begins like a formula, after any number of guards.
fn looks_guarded(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The same for a piece after something that ends a cell.
fn begins_formula(piece: &str) -> bool {
    piece.trim_start_matches('\'').starts_with(INNER_FORMULA)
}

/// A model’s id as it is written: a `'` before one that a reader would tidy or take for a name.
pub(super) fn guard_id(id: &str) -> String {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter);
    let tidy = id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(plain);
    if tidy { id.to_owned() } else { format!("'{id}") }
}

/// The amount of an asset; blank where it follows the scene or the project.
pub(super) fn amount(asset: &Asset) -> String {
    match asset.work {
        Work::Image { count } | Work::Enhancement { count } | Work::Consultation { count } => count.to_string(),
        Work::Video { seconds } | Work::Script { seconds } => shown(seconds),
        Work::Speech { characters } => shown(characters),
    }
}

fn shown<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// Takes as they are written.
pub(super) fn takes_text(takes: Takes) -> String {
    match takes {
        Takes::Automatic => String::new(),
        Takes::Fixed(number) => number.to_string(),
    }
}

/// Reads clips such as `8+5` or `joins 2`; blank is the cheapest cover, `None` what is none of these.
pub(in crate::exchange) fn clips(word: &str) -> Option<Clips> {
    if word.is_empty() {
        return Some(Clips::Cheapest);
    }
    if let Some(joins) = word.to_lowercase().strip_prefix("joins") {
        let most = whole(joins.trim()).and_then(|most| u8::try_from(most).ok());
        return most.filter(|most| *most <= Clips::MAX_JOINS).map(Clips::AtMostJoins);
    }
    let length = |text: &str| u16::try_from(whole(text.trim())?).ok();
    let lengths: Vec<u16> = word.split('+').map(length).collect::<Option<_>>()?;
    (lengths.len() <= Clips::MAX_PINNED).then(|| Clips::Pinned(Arc::from(lengths)))
}

/// Clips as they are written.
pub(in crate::exchange) fn clips_text(clips: &Clips) -> String {
    match clips {
        Clips::Cheapest => String::new(),
        Clips::AtMostJoins(joins) => format!("joins {joins}"),
        Clips::Pinned(lengths) => lengths.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
    }
}

/// Reads yes or no in the words that people use; blank is no, `None` what is neither.
pub(super) fn yes(word: &str) -> Option<bool> {
    const YES: [&str; 15] =
        ["yes", "y", "true", "1", "1.0", "x", "✓", "✔", "locked", "ja", "oui", "sí", "sim", "はい", "是"];
    const NO: [&str; 11] = ["", "no", "n", "false", "0", "0.0", "nein", "non", "não", "いいえ", "否"];
    let word = word.to_lowercase();
    match (YES.contains(&word.as_str()), NO.contains(&word.as_str())) {
        (false, false) => None,
        (yes, _) => Some(yes),
    }
}

/// Reads a whole number; a table program may have written 2 as `2.0`.
pub(super) fn whole(word: &str) -> Option<u32> {
    let zeros = |places: &str| places.bytes().all(|byte| byte == b'0');
    let word = word.split_once('.').filter(|(_, places)| zeros(places)).map_or(word, |(whole, _)| whole);
    let digits = !word.is_empty() && word.len() <= 10 && word.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_guarded_and_comes_back() {
        let check = |text: &str, written: &str| {
            assert_eq!(guard(text), written, "writing {text:?}");
            assert_eq!(unguard(written), text, "reading {written:?}");
        };
        check("=SUM(A1)", "'=SUM(A1)");
        check("'=SUM(A1)", "''=SUM(A1)");
        check("''@x", "'''@x");
        check("\tx", "'\tx");
        check("'quoted'", "'quoted'");
        check("plain = text", "plain = text");
        check("", "");
    }

    #[test]
    fn a_cell_is_safe_for_readers_that_cut_at_something_else() {
        let check = |text: &str, written: &str| {
            assert_eq!(guard(text), written, "writing {text:?}");
            assert_eq!(unguard(written), text, "reading {written:?}");
        };
        check("Dawn;=1+1", "Dawn;'=1+1");
        check("Dawn\t@x\n-item\n\nend", "Dawn\t'@x\n'-item\n\nend");
        check("a;'=1", "a;''=1");
        check("it's; fine\n'quoted'", "it's; fine\n'quoted'");
        check(";=1", ";'=1");
    }

    #[test]
    fn an_id_that_would_be_tidied_is_marked() {
        assert_eq!(guard_id("flux-1.1-pro"), "flux-1.1-pro", "an id as lists write it");
        assert_eq!(guard_id("My Model"), "'My Model", "a name");
        assert_eq!(guard_id(""), "'", "no id at all is not the same as a blank cell");
        assert_eq!(guard_id("-x"), "'-x", "a formula");
    }

    #[test]
    fn clips_are_read_as_people_write_them() {
        let check = |word: &str, expected: Option<&str>| {
            assert_eq!(clips(word).map(|clips| clips_text(&clips)).as_deref(), expected, "reading {word:?}");
        };
        check("8+5", Some("8+5"));
        check("8 + 5", Some("8+5"));
        check("Joins 2", Some("joins 2"));
        check("joins2", Some("joins 2"));
        check("", Some(""));
        check("8+x", None);
        check("8+65536", None);
        check("joins 100", None);
    }

    #[test]
    fn a_whole_number_may_have_gone_through_a_table_program() {
        assert_eq!((whole("2"), whole("2.0"), whole("2.5"), whole("-2")), (Some(2), Some(2), None, None), "numbers");
        assert_eq!((whole(""), whole("1e3"), whole("99999999999")), (None, None, None), "what is none");
    }
}
