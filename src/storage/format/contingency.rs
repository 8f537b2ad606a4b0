//! The contingency of a project file.

use std::marker::PhantomData;

use serde::{Deserialize, Deserializer};

use super::fault::ValueFault;
use super::record::{Checked, record};
use crate::domain::Contingency;

record! {
    /// A contingency as it stands in a file.
    ContingencyRecord<'de> "contingency" {
        percent "percent": u64 => Contingency::of_percent => Contingency,
        credits "credits": u64 => Contingency::of_credits => Contingency,
    }
}

/// A contingency, with the first field in it that is not known.
pub(super) struct FileContingency<'de> {
    percent: Option<Contingency>,
    credits: Option<Contingency>,
    unknown: Option<&'de str>,
}

impl<'de> Deserialize<'de> for FileContingency<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let ContingencyRecord { percent, credits, unknown } = ContingencyRecord::deserialize(from)?;
        Ok(Self { percent, credits, unknown })
    }
}

impl<'de> FileContingency<'de> {
    /// What it says.
    pub(super) fn told(self, unknown: &mut Option<&'de str>) -> Contingency {
        *unknown = unknown.or(self.unknown);
        self.percent.or(self.credits).unwrap_or_default()
    }
}

/// Refuses percent and credits at once.
pub(super) fn single(file: FileContingency<'_>) -> Result<FileContingency<'_>, ValueFault> {
    if file.percent.is_some() && file.credits.is_some() { Err(ValueFault::ContingencyTwice) } else { Ok(file) }
}
