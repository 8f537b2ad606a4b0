//! Text for programs: one JSON object, keys in a fixed order, credits as whole numbers.

use serde::{Serialize, Serializer};

use super::trouble::Trouble;
use crate::domain::Contingency;

/// An object whose keys stand in the order of the list.
pub(super) struct Pairs<V>(pub(super) Vec<(String, V)>);

impl<V: Serialize> Serialize for Pairs<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// What a project holds back: one of both is a number.
#[derive(Serialize)]
pub(super) struct JsonContingency {
    percent: Option<u8>,
    credits: Option<u64>,
}

impl JsonContingency {
    /// `None` where nothing is held back.
    pub(super) fn of(contingency: Contingency) -> Option<Self> {
        let (percent, credits) = (contingency.percent(), contingency.credits().get());
        (!contingency.is_none()).then_some(Self {
            percent: Some(percent).filter(|percent| *percent > 0),
            credits: Some(credits).filter(|credits| *credits > 0),
        })
    }
}

/// The object as text, with a line end.
pub(super) fn text(object: &impl Serialize) -> Result<String, Trouble> {
    let text = serde_json::to_string_pretty(object);
    text.map(|text| text + "\n").map_err(|error| Trouble::new(format!("the answer cannot be written as JSON: {error}")))
}

/// A chance, to six places: what differs beyond means nothing. What is neither never nor always is not written as such.
pub(super) fn chance(chance: f64) -> f64 {
    let rounded = (chance * 1e6).round() / 1e6;
    match rounded {
        always if always >= 1.0 && chance < 1.0 => 0.999_999,
        never if never <= 0.0 && chance > 0.0 => 0.000_001,
        _ => rounded,
    }
}
