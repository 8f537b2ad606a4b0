//! What an import has to say about single places of a file: all of it, not the first.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{FindingWhat, RowFinding};
use crate::domain::Seconds;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something did not come in.
    Lost,
    /// Something can be read in two ways; one was taken.
    Ambiguous,
    /// Something was not said, and was filled in or recognised.
    Guessed,
    /// Good to know.
    Note,
}

impl Severity {
    /// The id in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Ambiguous => "ambiguous",
            Self::Guessed => "guessed",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Where in a file something stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line of a text or the row of a spreadsheet, from 1.
    pub line: usize,
    /// The character in a text or the cell in a spreadsheet, from 1.
    pub column: usize,
}

/// One thing to know about an import, with every place it holds for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportFinding {
    /// What it is.
    pub what: FindingWhat,
    /// How much it matters.
    pub severity: Severity,
    /// Where, in the order of the file; never empty.
    pub places: Vec<Place>,
}

/// Findings while a file is read: the same one at several places is one entry.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<ImportFinding>,
    known: BTreeMap<(Severity, FindingWhat), usize>,
}

impl Findings {
    /// Adds what was found at a place.
    pub(super) fn add(&mut self, severity: Severity, place: Place, what: impl Into<FindingWhat>) {
        let key = (severity, what.into());
        if let Some(known) = self.known.get(&key).and_then(|at| self.list.get_mut(*at)) {
            known.places.push(place);
            return;
        }
        self.list.push(ImportFinding { what: key.1.clone(), severity, places: vec![place] });
        self.known.insert(key, self.list.len() - 1);
    }

    pub(super) fn lost(&mut self, place: Place, what: impl Into<FindingWhat>) {
        self.add(Severity::Lost, place, what);
    }

    pub(super) fn ambiguous(&mut self, place: Place, what: impl Into<FindingWhat>) {
        self.add(Severity::Ambiguous, place, what);
    }

    pub(super) fn guessed(&mut self, place: Place, what: impl Into<FindingWhat>) {
        self.add(Severity::Guessed, place, what);
    }

    pub(super) fn note(&mut self, place: Place, what: impl Into<FindingWhat>) {
        self.add(Severity::Note, place, what);
    }

    /// A length of so many milliseconds; `None`, and told, where it is longer than a length can be.
    pub(super) fn length(&mut self, place: Place, millis: u64) -> Option<Seconds> {
        let length = Seconds::from_millis(millis);
        if length.is_err() {
            self.lost(place, RowFinding::LengthTooLong);
        }
        length.ok()
    }

    /// Adds all of another list.
    pub(super) fn extend(&mut self, other: Self) {
        for finding in other.list {
            for place in finding.places {
                self.add(finding.severity, place, finding.what.clone());
            }
        }
    }

    /// The lines of at most so many places of each.
    pub(super) fn lines(&self, most: usize) -> BTreeSet<usize> {
        self.list.iter().flat_map(|finding| finding.places.iter().take(most)).map(|place| place.line).collect()
    }

    /// All of them, in the order in which each was met first.
    pub(super) fn finish(self) -> Vec<ImportFinding> {
        self.list
    }
}

impl Place {
    /// A place at the beginning of a line.
    pub(super) const fn line(line: usize) -> Self {
        Self { line, column: 1 }
    }

    /// What concerns a file as a whole.
    pub(super) const START: Self = Self::line(1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_finding_is_told_once_with_its_lines() {
        let mut findings = Findings::default();
        for line in 2..9 {
            findings.guessed(Place::line(line), RowFinding::NoImageCount);
        }
        findings.lost(Place::line(9), RowFinding::NoImageCount);
        let found = findings.finish();
        let told: Vec<(Severity, usize)> = found.iter().map(|one| (one.severity, one.places.len())).collect();
        let expected = [(Severity::Guessed, 7), (Severity::Lost, 1)];
        assert_eq!(told, expected, "one for seven guesses, another for what was lost");
    }
}
