//! What an import has to say about itself.

use std::collections::BTreeMap;
use std::fmt;

use super::Encoding;
use crate::domain::Seconds;

/// What an import counted, guessed and kept elsewhere. Its text has one line for each thing to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How the bytes were read.
    pub encoding: Encoding,
    /// The scenes of the new project.
    pub scenes: usize,
    /// Its assets, those of the project itself included.
    pub assets: usize,
    /// The characters of all narrations.
    pub characters: u64,
    /// The running time.
    pub length: Seconds,
    /// What had to be guessed, in the order of the file.
    pub guesses: Vec<Guess>,
    /// The columns that this program does not know, kept as notes of their scenes.
    pub kept_as_notes: Vec<String>,
    /// What had no place in a project and was left out.
    pub left_out: Vec<Guess>,
}

/// Something decided for the user, with the lines it was decided on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// What was decided.
    pub what: String,
    /// The lines of the file, from 1, in order.
    pub lines: Vec<usize>,
}

/// Guesses while a file is read: the same one on several lines is one entry.
#[derive(Debug, Default)]
pub(super) struct Guesses {
    list: Vec<Guess>,
    places: BTreeMap<String, usize>,
}

impl Guesses {
    /// Notes what was decided on a line.
    pub(super) fn add(&mut self, what: String, line: usize) {
        let known = self.places.get(&what).and_then(|place| self.list.get_mut(*place));
        if let Some(guess) = known {
            guess.lines.push(line);
        } else {
            self.places.insert(what.clone(), self.list.len());
            self.list.push(Guess { what, lines: vec![line] });
        }
    }

    /// All of them, in the order in which they were met first.
    pub(super) fn finish(self) -> Vec<Guess> {
        self.list
    }
}

impl Report {
    /// The report as lines of text, counts first.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!(
            "{}, {} of narration, {} s",
            counts(self.scenes, self.assets),
            counted(usize::try_from(self.characters).unwrap_or(usize::MAX), "character"),
            self.length
        )];
        if self.encoding == Encoding::Windows1252 {
            lines.push("guessed: the file is not UTF-8, so it was read as Windows-1252".to_owned());
        }
        lines.extend(self.guesses.iter().map(|guess| format!("guessed: {guess}")));
        lines.extend(self.kept_as_notes.iter().map(|column| format!("kept as notes: column “{column}”")));
        lines.extend(self.left_out.iter().map(|guess| format!("left out: {guess}")));
        // Names come from the file and must not break the line that tells of them.
        let plain = |line: String| line.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
        lines.into_iter().map(plain).collect()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

impl fmt::Display for Guess {
    /// What was decided, with at most five of its lines.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 5;
        let shown: Vec<String> = self.lines.iter().take(SHOWN).map(ToString::to_string).collect();
        let word = if self.lines.len() == 1 { "line" } else { "lines" };
        write!(f, "{} ({word} {}", self.what, shown.join(", "))?;
        match self.lines.len().saturating_sub(SHOWN) {
            0 => f.write_str(")"),
            more => write!(f, " and {more} more)"),
        }
    }
}

/// Scenes and assets in words.
pub(super) fn counts(scenes: usize, assets: usize) -> String {
    format!("{}, {}", counted(scenes, "scene"), counted(assets, "asset"))
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_guess_is_told_once_with_its_lines() {
        let mut guesses = Guesses::default();
        for line in 2..9 {
            guesses.add("no number of images, so 1".to_owned(), line);
        }
        let report = Report { scenes: 1, assets: 7, guesses: guesses.finish(), ..Report::default() };
        let text = "1 scene, 7 assets, 0 characters of narration, 0 s\n\
                    guessed: no number of images, so 1 (lines 2, 3, 4, 5, 6 and 2 more)";
        assert_eq!(report.to_string(), text, "one line for seven guesses");
    }
}
