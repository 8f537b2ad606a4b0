//! The alternatives of an asset of a project file.

use std::marker::PhantomData;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::fault::{ValueFault, refuse};
use super::fields::{Capped, Listed, Word, clips, letter, model};
use super::record::{Checked, record};
use crate::domain::{Alternative, AlternativeFault, Alternatives, Choice, Clips, Letter, LimitError, ModelId};

record! {
    /// An alternative as it stands in a file.
    AlternativeRecord<'de> "alternative" {
        letter "letter": Word<'de> => letter => Letter,
        model "model": Word<'de> => model => Word<'de>,
        clips "clips": Word<'de> => clips => Clips,
    }
}

/// An alternative, with the first field in it that is not known.
pub(super) struct FileAlternative<'de> {
    alternative: Alternative,
    unknown: Option<&'de str>,
}

/// All of an asset that are not chosen.
pub(super) type FileAlternatives<'de> = Capped<FileAlternative<'de>, { Alternatives::MAX_OTHERS }>;

impl Listed for FileAlternative<'_> {
    fn beyond() -> Option<LimitError> {
        Some(LimitError::Alternatives)
    }
}

impl<'de> Deserialize<'de> for FileAlternative<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let record = AlternativeRecord::deserialize(from)?;
        let letter = record.letter.ok_or_else(|| D::Error::missing_field("letter"))?;
        let model = record.model.ok_or_else(|| D::Error::missing_field("model"))?;
        let choice = Choice { model: ModelId::from(model.0.as_ref()), clips: record.clips.unwrap_or_default() };
        Ok(Self { alternative: Alternative { letter, choice }, unknown: record.unknown })
    }
}

/// What both fields say together: the letter of the chosen one, and the others.
pub(super) fn alternatives<'de, E: serde::de::Error>(
    letter: Option<Letter>,
    files: Option<FileAlternatives<'de>>,
    unknown: &mut Option<&'de str>,
) -> Result<Alternatives, E> {
    let Some(files) = files else { return Ok(Alternatives::default()) };
    let others = files.0.into_iter().map(|file| {
        *unknown = unknown.or(file.unknown);
        file.alternative
    });
    Alternatives::new(letter.unwrap_or_default(), others.collect())
        .map_err(|fault: AlternativeFault| refuse(ValueFault::Alternative(fault)))
}
