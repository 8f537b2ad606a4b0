//! The JSON of `totals`.

use serde::Serialize;

use super::acts::JsonAct;
use super::alternatives::JsonAlternatives;
use super::json::{JsonContingency, JsonMoney, Pairs};
use crate::domain::Credits;
use crate::figures::Basis;

#[derive(Serialize)]
pub(super) struct JsonTotals<'a> {
    pub(super) project: &'a str,
    /// `null` where the service has no plans.
    pub(super) plan: Option<&'a str>,
    pub(super) pass: &'a str,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) bare: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) safe: u64,
    pub(super) confidence: u8,
    pub(super) chance: Option<f64>,
    pub(super) verdict: Option<&'static str>,
    pub(super) unpriced: u32,
    pub(super) unknown: Vec<JsonUnknown<'a>>,
    pub(super) paid_elsewhere: usize,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) allowance: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) left: Option<u64>,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) left_for_project: Option<u64>,
    pub(super) others: Vec<JsonOther<'a>>,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) spent: u64,
    pub(super) to_go: JsonToGo,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) contingency: Option<JsonHeld>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) money: Option<JsonMoney>,
    pub(super) done: usize,
    pub(super) stale: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) stale_credits: u64,
    pub(super) kinds: Pairs<JsonSum>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) acts: Vec<JsonAct<'a>>,
    pub(super) scenes: Vec<JsonScene<'a>>,
    pub(super) project_assets: JsonSum,
    /// Where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) alternatives: Option<Vec<JsonAlternatives<'a>>>,
}

/// What another project on the account takes first.
#[derive(Serialize)]
pub(super) struct JsonOther<'a> {
    pub(super) project: &'a str,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) credits: u64,
    /// Choices without a known price, beside them.
    #[serde(skip_serializing_if = "is_none")]
    pub(super) unpriced: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
const fn is_none(unpriced: &u32) -> bool {
    *unpriced == 0
}

/// A choice without a known price.
#[derive(Serialize)]
pub(super) struct JsonUnknown<'a> {
    pub(super) scene: usize,
    pub(super) asset: &'a str,
    pub(super) pass: &'a str,
    pub(super) why: &'a str,
}

/// What is still to go; the whole while nothing is done.
#[derive(Serialize)]
pub(super) struct JsonToGo {
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) bare: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) expected: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) safe: u64,
}

/// What is held back: among the totals, beside their kinds, scenes and assets.
#[derive(Serialize)]
pub(super) struct JsonHeld {
    #[serde(flatten)]
    pub(super) contingency: JsonContingency,
    #[serde(flatten)]
    pub(super) all: JsonToGo,
    pub(super) to_go: JsonToGo,
}

#[derive(Serialize)]
pub(super) struct JsonSum {
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) bare: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) expected: u64,
}

#[derive(Serialize)]
pub(super) struct JsonScene<'a> {
    pub(super) scene: usize,
    pub(super) title: &'a str,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) bare: u64,
    #[serde(serialize_with = "super::json::in_unit")]
    pub(super) expected: u64,
}

impl JsonToGo {
    pub(super) fn of(credits: impl Fn(Basis) -> Credits) -> Self {
        let [bare, expected, safe] = Basis::ALL.map(|basis| credits(basis).get());
        Self { bare, expected, safe }
    }
}
