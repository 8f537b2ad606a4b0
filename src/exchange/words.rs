//! The words by which people call columns, kinds and units, in several languages: data, see `assets/import/words.ron`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::table::Field;
use crate::domain::{Importance, Kind, ShotType};

/// The unit of a length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) enum Unit {
    #[default]
    Seconds,
    Millis,
    Minutes,
    Hours,
    Frames,
}

#[derive(Debug, Default, Deserialize)]
struct WordFile {
    fields: Vec<FieldWords>,
    kinds: Vec<KindWords>,
    shot_types: Vec<ShotTypeWords>,
    importances: Vec<ImportanceWords>,
    totals: Vec<String>,
    units: Vec<UnitWords>,
    about: Vec<String>,
    unknown: Vec<String>,
    noise: Vec<String>,
    models: Vec<ModelWords>,
}

#[derive(Debug, Deserialize)]
struct FieldWords {
    field: Field,
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct KindWords {
    kind: String,
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct ShotTypeWords {
    shot_type: String,
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct ImportanceWords {
    importance: String,
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct UnitWords {
    unit: Unit,
    words: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct ModelWords {
    id: String,
    names: Vec<String>,
}

/// A field that a header word names, and how early the word stands in its list: the lower rank wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NamedField {
    pub(super) field: Field,
    pub(super) rank: usize,
}

/// All words, ready for looking up.
#[derive(Debug, Default)]
pub(super) struct Words {
    fields: BTreeMap<String, NamedField>,
    kinds: BTreeMap<String, Kind>,
    shot_types: BTreeMap<String, ShotType>,
    importances: BTreeMap<String, Importance>,
    units: BTreeMap<String, Unit>,
    totals: BTreeSet<String>,
    pub(super) about: Vec<String>,
    unknown: BTreeSet<String>,
    noise: BTreeSet<String>,
    /// Other names of models, with the id each means.
    pub(super) models: Vec<(String, String)>,
}

const FILE: &str = include_str!("../../assets/import/words.ron");

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of(ron::from_str(FILE).unwrap_or_default()));

impl Words {
    /// The words that come with the program.
    pub(super) fn shipped() -> &'static Self {
        &WORDS
    }

    fn of(file: WordFile) -> Self {
        let mut words = Self::default();
        for FieldWords { field, words: names } in file.fields {
            for (rank, name) in names.iter().enumerate() {
                words.fields.entry(plain(name)).or_insert(NamedField { field, rank });
            }
        }
        for KindWords { kind, words: names } in file.kinds {
            let Ok(kind) = kind.parse::<Kind>() else { continue };
            words.kinds.extend(names.iter().map(|name| (plain(name), kind)));
        }
        for ShotTypeWords { shot_type, words: names } in file.shot_types {
            let Ok(shot_type) = shot_type.parse::<ShotType>() else { continue };
            words.shot_types.extend(names.iter().map(|name| (plain(name), shot_type)));
        }
        for ImportanceWords { importance, words: names } in file.importances {
            let Ok(importance) = importance.parse::<Importance>() else { continue };
            words.importances.extend(names.iter().map(|name| (plain(name), importance)));
        }
        for UnitWords { unit, words: names } in file.units {
            words.units.extend(names.into_iter().map(|name| (name, unit)));
        }
        words.totals = file.totals.iter().map(|word| plain(word)).collect();
        words.about = file.about;
        words.unknown = file.unknown.into_iter().collect();
        words.noise = file.noise.into_iter().collect();
        let models = file.models.into_iter();
        words.models =
            models.flat_map(|model| model.names.into_iter().map(move |name| (name, model.id.clone()))).collect();
        words
    }

    /// The field that a header names, exactly, after [`plain`].
    pub(super) fn field(&self, header: &str) -> Option<NamedField> {
        self.fields.get(header).copied()
    }

    /// The kind that a cell names.
    pub(super) fn kind(&self, cell: &str) -> Option<Kind> {
        self.kinds.get(&plain(cell)).copied()
    }

    /// The shot type that a cell names.
    pub(super) fn shot_type(&self, cell: &str) -> Option<ShotType> {
        self.shot_types.get(&plain(cell)).copied()
    }

    /// The importance that a cell names.
    pub(super) fn importance(&self, cell: &str) -> Option<Importance> {
        self.importances.get(&plain(cell)).copied()
    }

    /// The unit that a word, in lower case, names.
    pub(super) fn unit(&self, word: &str) -> Option<Unit> {
        self.units.get(word).copied()
    }

    /// Whether a cell is the name of a row of sums.
    pub(super) fn is_total(&self, cell: &str) -> bool {
        let cell = plain(cell);
        self.totals.contains(&cell) || cell.starts_with("total ") || cell == "σ"
    }

    /// Whether a cell, in lower case, says that its value is not known.
    pub(super) fn is_unknown(&self, cell: &str) -> bool {
        self.unknown.contains(cell)
    }

    /// Whether a part of a model’s name distinguishes nothing.
    pub(super) fn is_noise(&self, part: &str) -> bool {
        self.noise.contains(part)
    }
}

/// A header or word in lower case, with one blank for each run of marks such as `_`, `-`, `#`, `.` and `:`.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            plain.extend(letter.to_lowercase());
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_words_can_be_read() {
        let file: WordFile = ron::from_str(FILE).unwrap();
        assert!(file.fields.len() > 20 && file.models.len() > 3, "all lists are there");
        for KindWords { kind, .. } in &file.kinds {
            assert!(kind.parse::<Kind>().is_ok(), "{kind} is a kind");
        }
        for ShotTypeWords { shot_type, .. } in &file.shot_types {
            assert!(shot_type.parse::<ShotType>().is_ok(), "{shot_type} is a shot type");
        }
        for ImportanceWords { importance, .. } in &file.importances {
            assert!(importance.parse::<Importance>().is_ok(), "{importance} is an importance");
        }
    }

    #[test]
    fn no_header_word_names_two_fields() {
        let file: WordFile = ron::from_str(FILE).unwrap();
        let mut seen: BTreeMap<String, Field> = BTreeMap::new();
        for FieldWords { field, words } in file.fields {
            for word in words {
                if let Some(other) = seen.insert(plain(&word), field) {
                    assert_eq!(other, field, "“{word}” names two fields");
                }
            }
        }
    }

    #[test]
    fn every_field_is_named_by_its_own_id() {
        for field in Field::ALL {
            let named = Words::shipped().field(&plain(field.id())).map(|named| named.field);
            assert!(named == Some(field) || field == Field::NotUsed, "{} is found by its id", field.id());
        }
    }

    #[test]
    fn words_are_found_in_every_language() {
        let words = Words::shipped();
        let field = |header: &str| words.field(&plain(header)).map(|named| named.field);
        assert_eq!(field("Scene #"), Some(Field::Scene), "English");
        assert_eq!(field("Länge"), Some(Field::Length), "German");
        assert_eq!(field("Numéro de scène"), Some(Field::Scene), "French");
        assert_eq!(field("Duración"), Some(Field::Length), "Spanish");
        assert_eq!(field("Locução"), Some(Field::Narration), "Portuguese");
        assert_eq!(field("カット番号"), Some(Field::Shot), "Japanese");
        assert_eq!(field("时长"), Some(Field::Length), "Chinese");
        assert_eq!(words.shot_type("C.U."), Some(ShotType::CloseUp), "a shot type");
        assert_eq!(words.shot_type("Detail"), Some(ShotType::ExtremeCloseUp), "a shot type in German");
        assert_eq!(words.kind("V.O."), Some(Kind::Speech), "a kind");
        assert!(words.is_total("TOTAL:") && !words.is_total("Totally"), "sums");
    }
}
