//! What stands in one cell: texts, ids, amounts, clips.

use std::sync::Arc;

use crate::domain::{Asset, Clips, Kind, MAX_CHARACTERS, MAX_COUNT, MAX_TAKES, Seconds, Takes, Work, check_count};

/// A text that spreadsheets would take for a formula begins with one of these.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// A text as it is written: a `'` before what a spreadsheet would take for a formula.
pub(super) fn guard(text: &str) -> String {
    if looks_guarded(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text that [`guard`] wrote.
pub(super) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if looks_guarded(text) => text,
        _ => cell,
    }
}

/// Whether a text begins like a formula, after any number of guards.
fn looks_guarded(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
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

/// Reads the amount of a kind; `None` when it is blank.
pub(super) fn read_amount(kind: Kind, word: &str) -> Result<Option<Work>, String> {
    if word.is_empty() {
        return Ok(None);
    }
    let count = |field| number(field, word, 1, MAX_COUNT);
    Ok(Some(match kind {
        Kind::Image => Work::Image { count: count("the number of images")? },
        Kind::Enhancement => Work::Enhancement { count: count("the number of enhancements")? },
        Kind::Consultation => Work::Consultation { count: count("the number of consultations")? },
        Kind::Speech => Work::Speech { characters: Some(number("the number of characters", word, 0, MAX_CHARACTERS)?) },
        Kind::Video => Work::Video { seconds: Some(seconds(word)?) },
        Kind::Script => Work::Script { seconds: Some(seconds(word)?) },
    }))
}

/// Reads a length; a comma before one or two last digits is a decimal point.
pub(super) fn seconds(word: &str) -> Result<Seconds, String> {
    let decimal = match word.split_once(',') {
        Some((whole, places)) if (1..=2).contains(&places.len()) => format!("{whole}.{places}"),
        _ => word.to_owned(),
    };
    decimal.parse::<Seconds>().map_err(|error| error.to_string())
}

/// Reads takes; blank is automatic.
pub(super) fn takes(word: &str) -> Result<Takes, String> {
    if word.is_empty() {
        return Ok(Takes::Automatic);
    }
    let takes = number("the number of takes", word, 1, MAX_TAKES);
    takes.map(Takes::Fixed).map_err(|message| format!("{message}; leave it blank for automatic"))
}

/// Takes as they are written.
pub(super) fn takes_text(takes: Takes) -> String {
    match takes {
        Takes::Automatic => String::new(),
        Takes::Fixed(number) => number.to_string(),
    }
}

/// Reads clips such as `8+5` or `joins 2`; blank is the cheapest cover.
pub(super) fn clips(word: &str) -> Result<Clips, String> {
    if word.is_empty() {
        return Ok(Clips::Cheapest);
    }
    if let Some(joins) = word.to_lowercase().strip_prefix("joins") {
        let most = number("the number of joins", joins.trim(), 0, u32::from(Clips::MAX_JOINS))?;
        return Ok(Clips::AtMostJoins(u8::try_from(most).unwrap_or(Clips::MAX_JOINS)));
    }
    let lengths: Vec<&str> = word.split('+').collect();
    if lengths.len() > Clips::MAX_PINNED {
        return Err(format!("a shot has at most {} clips, not {}", Clips::MAX_PINNED, lengths.len()));
    }
    let length = |text: &&str| number("the length of a clip", text.trim(), 0, u32::from(u16::MAX));
    let lengths: Vec<u32> = lengths
        .iter()
        .map(length)
        .collect::<Result<_, _>>()
        .map_err(|message| format!("{message}; write clips as 8+5 or joins 2"))?;
    Ok(Clips::Pinned(lengths.into_iter().filter_map(|length| u16::try_from(length).ok()).collect::<Arc<[u16]>>()))
}

/// Clips as they are written.
pub(super) fn clips_text(clips: &Clips) -> String {
    match clips {
        Clips::Cheapest => String::new(),
        Clips::AtMostJoins(joins) => format!("joins {joins}"),
        Clips::Pinned(lengths) => lengths.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
    }
}

/// Reads yes or no in the words that people use; blank is no.
pub(super) fn yes(word: &str) -> Result<bool, String> {
    match word.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "x" | "locked" => Ok(true),
        "" | "no" | "n" | "false" | "0" => Ok(false),
        _ => Err(format!("“{}” is neither yes nor no", short(word))),
    }
}

/// Reads a whole number within bounds.
pub(super) fn number(field: &'static str, word: &str, least: u32, most: u32) -> Result<u32, String> {
    let digits = !word.is_empty() && word.len() <= 18 && word.bytes().all(|byte| byte.is_ascii_digit());
    let value = digits.then(|| word.parse::<u64>().ok()).flatten();
    let value = value.ok_or_else(|| format!("{field} is “{}”, not a whole number", short(word)))?;
    check_count(field, value, least, most).map_err(|error| error.to_string())
}

/// At most forty characters of a cell, to show in a sentence.
pub(super) fn short(word: &str) -> String {
    let mut text: String = word.chars().take(40).collect();
    if text.len() < word.len() {
        text.push('…');
    }
    text
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
    fn an_id_that_would_be_tidied_is_marked() {
        assert_eq!(guard_id("flux-1.1-pro"), "flux-1.1-pro", "an id as lists write it");
        assert_eq!(guard_id("My Model"), "'My Model", "a name");
        assert_eq!(guard_id(""), "'", "no id at all is not the same as a blank cell");
        assert_eq!(guard_id("-x"), "'-x", "a formula");
    }

    fn check_clips(word: &str, expected: &str) {
        let shown = clips(word).map_or_else(|message| message, |clips| clips_text(&clips));
        assert_eq!(shown, expected, "reading {word:?}");
    }

    #[test]
    fn clips_are_read_as_people_write_them() {
        check_clips("8+5", "8+5");
        check_clips(" 8 + 5 ".trim(), "8+5");
        check_clips("Joins 2", "joins 2");
        check_clips("joins2", "joins 2");
        check_clips("", "");
        check_clips("8+x", "the length of a clip is “x”, not a whole number; write clips as 8+5 or joins 2");
        check_clips(
            "8+65536",
            "the length of a clip is 65536; it must be from 0 to 65535; write clips as 8+5 or joins 2",
        );
        check_clips("joins 100", "the number of joins is 100; it must be from 0 to 99");
    }

    #[test]
    fn lengths_take_a_decimal_comma() {
        let check = |word: &str, expected: &str| {
            let shown = seconds(word).map_or_else(|message| message, |seconds| seconds.to_string());
            assert_eq!(shown, expected, "reading {word:?}");
        };
        check("8,5", "8.5");
        check("1:05", "65");
        check("1,000", "“1,000” is not a number of seconds such as 8 or 8.5");
        check("-8", "“-8” is not a number of seconds such as 8 or 8.5");
    }

    #[test]
    fn takes_are_blank_or_at_least_one() {
        assert_eq!(takes(""), Ok(Takes::Automatic), "blank");
        assert_eq!(takes("3"), Ok(Takes::Fixed(3)), "three");
        let zero = "the number of takes is 0; it must be from 1 to 100000; leave it blank for automatic";
        assert_eq!(takes("0"), Err(zero.to_owned()), "none");
    }
}
