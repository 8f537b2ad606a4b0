//! The words of a provider’s log, in several languages: data, see `assets/import/runs.ron`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::field::RunField;
use crate::exchange::words::plain;

/// What a log says became of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum RunStatus {
    /// It was made; whether it was kept is not said.
    Made,
    /// It was kept.
    Kept,
    /// It was not good enough.
    Rejected,
    /// Its credits came back.
    Refunded,
    /// It failed.
    Failed,
    /// It is none: a purchase, a balance, something that waits.
    NotARun,
}

#[derive(Debug, Default, Deserialize)]
struct RunWordFile {
    fields: Vec<RunFieldWords>,
    statuses: Vec<StatusWords>,
    months: Vec<Vec<String>>,
    beside: Vec<String>,
    morning: Vec<String>,
    afternoon: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct RunFieldWords {
    field: RunField,
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct StatusWords {
    status: RunStatus,
    words: Vec<String>,
}

/// All words of logs, ready for looking up.
#[derive(Debug, Default)]
pub(super) struct RunWords {
    fields: BTreeMap<String, (RunField, usize)>,
    statuses: BTreeMap<String, RunStatus>,
    months: BTreeMap<String, u32>,
    beside: BTreeSet<String>,
    morning: BTreeSet<String>,
    afternoon: BTreeSet<String>,
}

const FILE: &str = include_str!("../../../../assets/import/runs.ron");

static WORDS: LazyLock<RunWords> = LazyLock::new(|| RunWords::of(ron::from_str(FILE).unwrap_or_default()));

impl RunWords {
    /// The words that come with the program.
    pub(super) fn shipped() -> &'static Self {
        &WORDS
    }

    fn of(file: RunWordFile) -> Self {
        let mut words = Self::default();
        for RunFieldWords { field, words: names } in file.fields {
            for (rank, name) in names.iter().enumerate() {
                words.fields.entry(plain(name)).or_insert((field, rank));
            }
        }
        for StatusWords { status, words: names } in file.statuses {
            words.statuses.extend(names.iter().map(|name| (plain(name), status)));
        }
        for (month, names) in (1..).zip(file.months) {
            words.months.extend(names.into_iter().map(|name| (name, month)));
        }
        words.beside = file.beside.into_iter().collect();
        words.morning = file.morning.into_iter().collect();
        words.afternoon = file.afternoon.into_iter().collect();
        words
    }

    /// The field that a header names, and how early the word stands in its list: the lower rank wins.
    pub(super) fn field(&self, header: &str) -> Option<(RunField, usize)> {
        self.fields.get(&plain(header)).copied()
    }

    /// What a cell says became of a run.
    pub(super) fn status(&self, cell: &str) -> Option<RunStatus> {
        self.statuses.get(&plain(cell)).copied()
    }

    /// The month, 1 to 12, that a word in lower case names.
    pub(super) fn month(&self, word: &str) -> Option<u32> {
        self.months.get(word).copied()
    }

    /// Whether a word in lower case says nothing beside a date or a time.
    pub(super) fn says_nothing(&self, word: &str) -> bool {
        self.beside.contains(word)
    }

    /// Which half of the day a text in lower case ends with, written without a blank, and what stands before.
    pub(super) fn half_before<'t>(&self, text: &'t str) -> Option<(bool, &'t str)> {
        let morning = self.morning.iter().map(|word| (false, word));
        let mut all =
            morning.chain(self.afternoon.iter().map(|word| (true, word))).filter(|(_, word)| !word.is_ascii());
        all.find_map(|(afternoon, word)| Some((afternoon, text.strip_suffix(word.as_str())?)))
    }

    /// Whether a word in lower case says that a time is of the second half of the day; `None` where it says neither.
    pub(super) fn afternoon(&self, word: &str) -> Option<bool> {
        if self.morning.contains(word) {
            return Some(false);
        }
        self.afternoon.contains(word).then_some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_words_of_logs_can_be_read_and_name_one_thing_each() {
        let file: RunWordFile = ron::from_str(FILE).unwrap();
        assert_eq!((file.fields.len(), file.months.len()), (RunField::ALL.len() - 1, 12), "all lists are there");
        let mut seen = BTreeMap::new();
        for RunFieldWords { field, words } in file.fields {
            for word in words {
                let other = seen.insert(plain(&word), field);
                assert!(other.is_none_or(|other| other == field), "“{word}” names two fields");
            }
        }
        let mut months = BTreeMap::new();
        for (month, names) in (1..).zip(file.months) {
            for name in names {
                let other: Option<i32> = months.insert(name.clone(), month);
                assert!(other.is_none_or(|other| other == month), "“{name}” names two months");
            }
        }
    }

    #[test]
    fn headers_are_known_in_every_language() {
        let field = |header: &str| RunWords::shipped().field(header).map(|(field, _)| field);
        for header in ["Credits charged", "Verbrauch", "Coût", "créditos", "消費クレジット", "积分"] {
            assert_eq!(field(header), Some(RunField::Credits), "{header}");
        }
        assert_eq!(field("Created_At"), Some(RunField::Time), "marks between words");
        assert_eq!(RunWords::shipped().status("Top-up"), Some(RunStatus::NotARun), "a purchase is no run");
    }
}
