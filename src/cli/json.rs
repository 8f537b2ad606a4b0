//! Text for programs: one JSON object, keys in a fixed order, credits as whole numbers.

use serde::{Serialize, Serializer};

use super::trouble::Trouble;
use crate::domain::Contingency;
use crate::figures::FilmMoney;

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

/// What a finished film costs in the user’s own money, decimals as text.
#[derive(Serialize)]
pub(super) struct JsonMoney {
    month: String,
    months: u64,
    /// Months of which no price was typed in, and which are not in the sums.
    #[serde(skip_serializing_if = "is_zero")]
    unpriced_months: usize,
    film: String,
    minute: Option<String>,
    second: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl JsonMoney {
    pub(super) fn of(money: &FilmMoney) -> Self {
        Self {
            month: money.month.to_string(),
            months: money.months(),
            unpriced_months: money.unpriced(),
            film: money.film().to_string(),
            minute: money.minute().map(|minute| minute.to_string()),
            second: money.second().map(|second| second.to_string()),
        }
    }
}

/// The object as text, with a line end.
pub(super) fn text(object: &impl Serialize) -> Result<String, Trouble> {
    let text = serde_json::to_string_pretty(object);
    text.map(|text| text + "\n").map_err(|error| Trouble::new(format!("the answer can’t be written as JSON: {error}")))
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
