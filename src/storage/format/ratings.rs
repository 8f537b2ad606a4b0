//! The ratings of models of a project file.

use std::collections::BTreeSet;
use std::marker::PhantomData;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::fault::ValueFault;
use super::fields::{Capped, Listed, Word, model, rating};
use super::record::{Checked, record};
use crate::domain::{LimitError, ModelId, OwnRatings};

record! {
    /// A rating as it stands in a file.
    RatingRecord<'de> "rating" {
        model "model": Word<'de> => model => Word<'de>,
        rating "rating": u64 => rating => u8,
    }
}

/// A rating, with the first field in it that is not known.
pub(super) struct FileOwnRating<'de> {
    model: ModelId,
    rating: u8,
    unknown: Option<&'de str>,
}

impl<'de> Deserialize<'de> for FileOwnRating<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let record = RatingRecord::deserialize(from)?;
        let model = record.model.ok_or_else(|| D::Error::missing_field("model"))?;
        let rating = record.rating.ok_or_else(|| D::Error::missing_field("rating"))?;
        Ok(Self { model: ModelId::from(model.0.as_ref()), rating, unknown: record.unknown })
    }
}

/// All ratings of a file.
pub(super) type FileOwnRatings<'de> = Capped<FileOwnRating<'de>, { OwnRatings::MAX }>;

/// Refuses two ratings of one model.
pub(super) fn distinct(list: FileOwnRatings<'_>) -> Result<FileOwnRatings<'_>, ValueFault> {
    let mut seen = BTreeSet::new();
    match list.0.iter().find(|one| !seen.insert(&one.model)) {
        Some(twice) => Err(ValueFault::RatingTwice(twice.model.clone())),
        None => Ok(list),
    }
}

pub(super) fn ratings<'de>(files: Vec<FileOwnRating<'de>>, unknown: &mut Option<&'de str>) -> OwnRatings {
    let mut ratings = OwnRatings::default();
    for file in files {
        *unknown = unknown.or(file.unknown);
        // The range and that there are not too many was checked.
        ratings.set(file.model, Some(file.rating)).ok();
    }
    ratings
}

impl Listed for FileOwnRating<'_> {
    fn beyond() -> Option<LimitError> {
        Some(LimitError::Ratings)
    }
}
