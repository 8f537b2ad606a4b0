//! The keep rates of a project file.

use std::collections::BTreeSet;
use std::marker::PhantomData;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::fault::ValueFault;
use super::fields::{Capped, Listed, MAX_RATES, Word, model, rate, rate_key};
use super::record::{Checked, record};
use crate::domain::{LimitError, ModelId, Rate, RateKey, Rates};

record! {
    /// A keep rate as it stands in a file.
    RateRecord<'de> "rate" {
        mode "mode": Word<'de> => rate_key => RateKey,
        model "model": Word<'de> => model => Word<'de>,
        rate "rate": Word<'de> => rate => Rate,
    }
}

/// A keep rate, with the first field in it that is not known.
pub(super) struct FileRate<'de> {
    key: RateKey,
    /// The one model that it holds for; `None` for the mode.
    model: Option<ModelId>,
    rate: Rate,
    unknown: Option<&'de str>,
}

impl<'de> Deserialize<'de> for FileRate<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let record = RateRecord::deserialize(from)?;
        let key = record.mode.ok_or_else(|| D::Error::missing_field("mode"))?;
        let rate = record.rate.ok_or_else(|| D::Error::missing_field("rate"))?;
        let model = record.model.map(|model| ModelId::from(model.0.as_ref()));
        Ok(Self { key, model, rate, unknown: record.unknown })
    }
}

/// Refuses two rates for one thing, and more rates than can be set.
pub(super) fn distinct(list: Capped<FileRate<'_>, MAX_RATES>) -> Result<Capped<FileRate<'_>, MAX_RATES>, ValueFault> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = list.0.iter().find(|one| !seen.insert((one.key, one.model.as_ref()))) {
        return Err(ValueFault::RateTwice { key: twice.key, model: twice.model.clone() });
    }
    if list.0.iter().filter(|one| one.model.is_some()).count() > Rates::MAX_MODELS {
        return Err(LimitError::Rates.into());
    }
    Ok(list)
}

pub(super) fn rates<'de>(files: Vec<FileRate<'de>>, unknown: &mut Option<&'de str>) -> Rates {
    let mut rates = Rates::default();
    for file in files {
        *unknown = unknown.or(file.unknown);
        // That there are not too many was checked.
        rates.set_for(file.key, file.model, Some(file.rate)).ok();
    }
    rates
}

impl Listed for FileRate<'_> {}
