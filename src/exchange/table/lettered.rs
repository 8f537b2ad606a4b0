//! The alternatives of an asset in one cell: `A; B veo2 8+5; C kling-v2.1`.
//!
//! The letter that stands alone is that of the chosen one, whose model and clips have columns of their own. Models are
//! escaped as in [`taken`](super::taken).

use super::cell::{clips, clips_text};
use super::taken::{escaped, unescaped};
use crate::domain::{Alternative, Alternatives, Asset, Choice, Letter, ModelId};

/// The cell; empty where there are no alternatives.
pub(in crate::exchange) fn write(asset: &Asset) -> String {
    if asset.alternatives.is_empty() {
        return String::new();
    }
    let entries = asset.candidates().map(|one| {
        let model = if one.is_chosen { String::new() } else { format!(" {}", escaped(one.choice.model.as_str())) };
        let clips = if one.is_chosen { String::new() } else { format!(" {}", clips_text(&one.choice.clips)) };
        format!("{}{model}{clips}", one.letter).trim_end().to_owned()
    });
    entries.collect::<Vec<_>>().join("; ")
}

/// Reads a cell; `None` where it is none.
pub(in crate::exchange) fn read(cell: &str) -> Option<Alternatives> {
    let mut chosen = None;
    let mut others = Vec::new();
    for entry in cell.split(';').map(str::trim).filter(|entry| !entry.is_empty()) {
        let (letter, rest) = entry.split_once(char::is_whitespace).unwrap_or((entry, ""));
        let letter = letter.to_uppercase().parse::<Letter>().ok()?;
        let rest = rest.trim();
        let (model, word) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        if model.is_empty() {
            if chosen.replace(letter).is_some() {
                return None;
            }
            continue;
        }
        let choice = Choice { model: ModelId::from(unescaped(model).as_str()), clips: clips(word.trim())? };
        others.push(Alternative { letter, choice });
    }
    if others.is_empty() {
        return Some(Alternatives::default());
    }
    // No two have one letter, so there are no more than letters.
    Alternatives::new(chosen?, others).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, expected: Option<&str>) {
        let written = read(cell).map(|all| {
            let others = all.others().iter();
            let others =
                others.map(|one| format!("{} {} {}", one.letter, one.choice.model, clips_text(&one.choice.clips)));
            others.fold(all.chosen().to_string(), |text, one| format!("{text}|{}", one.trim_end()))
        });
        assert_eq!(written.as_deref(), expected, "reading {cell:?}");
    }

    #[test]
    fn alternatives_are_read_from_their_cell() {
        check("", Some("A"));
        check("B", Some("A"));
        check("A; B veo2 8+5; C kling-v2.1", Some("A|B veo2 8+5|C kling-v2.1"));
        check("c; a Zukunft%202.0%3B joins 2", Some("C|A Zukunft 2.0; joins 2"));
        check("A veo2; B kling-v2.1", None);
        check("A; B; C veo2", None);
        check("A; A veo2", None);
        check("A; I veo2", None);
        check("A; B veo2 8+x", None);
    }
}
