//! Text for programs: one JSON object, keys in a fixed order, credits as whole numbers.

use serde::{Serialize, Serializer};

use super::trouble::Trouble;
use crate::domain::{Contingency, Credits};
use crate::figures::FilmMoney;
use crate::present;
use crate::words::say;

/// An amount in the unit of the list: a whole number where the unit has no decimals, else its decimals as text.
#[derive(Clone, Copy)]
pub(super) struct InUnit(pub(super) Credits);

impl Serialize for InUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        in_unit(&self.0.get(), serializer)
    }
}

/// The same with a sign: less than nothing where something costs more.
#[derive(Clone, Copy)]
pub(super) struct SignedInUnit(pub(super) i128);

impl Serialize for SignedInUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        in_unit(&self.0, serializer)
    }
}

/// A number of credits that can be told in the unit of the list.
pub(super) trait InSteps {
    /// The number as it is counted; `None` where it is not known.
    fn steps(&self) -> Option<i128>;
}

impl InSteps for u64 {
    fn steps(&self) -> Option<i128> {
        Some((*self).into())
    }
}

impl InSteps for i128 {
    fn steps(&self) -> Option<i128> {
        Some(*self)
    }
}

impl<T: InSteps> InSteps for Option<T> {
    fn steps(&self) -> Option<i128> {
        self.as_ref().and_then(InSteps::steps)
    }
}

/// Writes credits in the unit of the list, as [`InUnit`].
pub(super) fn in_unit<S: Serializer>(credits: &impl InSteps, serializer: S) -> Result<S::Ok, S::Error> {
    let unit = present::unit();
    let Some(steps) = credits.steps() else { return serializer.serialize_none() };
    if unit.decimals() == 0 {
        return serializer.serialize_i128(steps);
    }
    let (whole, places) = unit.digits(steps.unsigned_abs());
    let sign = if steps < 0 { "-" } else { "" };
    let point = if places.is_empty() { "" } else { "." };
    serializer.collect_str(&format_args!("{sign}{whole}{point}{places}"))
}

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
    #[serde(serialize_with = "in_unit")]
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
    text.map(|text| text + "\n").map_err(|error| Trouble::new(say!("asked-no-json", why = error.to_string())))
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
