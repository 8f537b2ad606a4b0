//! Amounts and their unit as a price list writes them.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What amounts are counted in.
#[derive(Clone, Serialize, Deserialize)]
pub(super) enum FileUnit {
    Credits { decimals: u8 },
    Money { currency: String, decimals: u8 },
}

impl Default for FileUnit {
    fn default() -> Self {
        Self::Credits { decimals: 0 }
    }
}

impl FileUnit {
    /// Whether it is what a text means that does not say.
    pub(super) const fn is_usual(&self) -> bool {
        matches!(self, Self::Credits { decimals: 0 })
    }
}

/// An amount: a whole number, or with decimals a text, since a number with decimals would be read as a float.
#[derive(Clone)]
pub(super) enum FileAmount {
    Whole(u64),
    Text(String),
    /// A number with decimals, which was read as a float and is not used.
    Float,
}

impl Default for FileAmount {
    fn default() -> Self {
        Self::Whole(0)
    }
}

impl Serialize for FileAmount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            // None is ever made to be written.
            Self::Float => serializer.serialize_none(),
        }
    }
}

impl<'de> Deserialize<'de> for FileAmount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AmountReader)
    }
}

struct AmountReader;

impl Visitor<'_> for AmountReader {
    type Value = FileAmount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("amount")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<FileAmount, E> {
        Ok(FileAmount::Whole(number))
    }

    fn visit_f64<E: Error>(self, _inexact: f64) -> Result<FileAmount, E> {
        Ok(FileAmount::Float)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<FileAmount, E> {
        Ok(FileAmount::Text(text.to_owned()))
    }
}
