//! What takes have taught, in words.

use crate::domain::{Credits, Rate, RateKey};
use crate::figures::KeepRates;
use crate::figures::usage::{Learned, LearnedModel, LearnedRate, Tally};
use crate::present::number;
use crate::prices::PriceList;

/// A keep rate as takes show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearnedRow {
    /// What it is the rate of: `image-to-video`, or `Kling v2.1, image-to-video`.
    pub name: String,
    /// What was seen: `5 of 9 takes kept`.
    pub seen: String,
    /// The rate: `46 %`.
    pub rate: String,
    /// What it would be without takes: `assumed 67 %`; empty for a single model.
    pub assumed: String,
    /// What a kept take was planned to cost and has cost: `planned 38, charged 45 each`; empty for a mode.
    pub costs: String,
    /// The mode whose rate can be set to this; `None` for a single model, and where it holds already.
    pub offer: Option<(RateKey, Rate)>,
}

/// The rates of modes, each followed by those of its models.
pub fn learned(learned: &Learned<'_>, prices: &PriceList, rates: &KeepRates) -> Vec<LearnedRow> {
    let mut rows = Vec::new();
    for mode in &learned.modes {
        rows.push(mode_row(mode, rates));
        let models = learned.models.iter().filter(|one| one.rate.key == mode.key);
        rows.extend(models.map(|one| model_row(one, prices)));
    }
    rows
}

fn mode_row(rate: &LearnedRate, rates: &KeepRates) -> LearnedRow {
    let offer = (rate.plain.takes > 0 && rates.get(rate.key) != rate.rate).then_some((rate.key, rate.rate));
    LearnedRow {
        name: rate.key.to_string(),
        seen: seen(rate),
        rate: percent(rate.rate),
        assumed: format!("assumed {}", percent(rate.default)),
        costs: String::new(),
        offer,
    }
}

fn model_row(one: &LearnedModel<'_>, prices: &PriceList) -> LearnedRow {
    let costs = match (one.planned_each(), one.charged_each()) {
        (Some(planned), Some(charged)) => {
            let credits = |credits: Credits| number::credits(credits);
            format!("planned {}, charged {} for each kept", credits(planned), credits(charged))
        }
        _ => format!("charged {}, none kept", number::credits(one.charged)),
    };
    LearnedRow {
        name: format!("{}, {}", prices.short_name(one.model), one.rate.key),
        seen: seen(&one.rate),
        rate: percent(one.rate.rate),
        assumed: String::new(),
        costs,
        offer: None,
    }
}

/// `5 of 9 takes kept`, and beside it those made after a draft.
fn seen(rate: &LearnedRate) -> String {
    let tally = |tally: Tally| {
        format!("{} of {} kept", number::amount(tally.kept), number::counted(tally.takes, "take", "takes"))
    };
    match (rate.plain.takes, rate.after_draft.takes) {
        (_, 0) => tally(rate.plain),
        (0, _) => format!("{} after a draft", tally(rate.after_draft)),
        _ => format!("{}; after a draft {}", tally(rate.plain), tally(rate.after_draft)),
    }
}

/// A rate in whole percent: takes do not know it better.
fn percent(rate: Rate) -> String {
    let hundredfold = u64::from(rate.kept()).saturating_mul(100).saturating_add(u64::from(rate.of()) / 2);
    number::percent(hundredfold.checked_div(rate.of().into()).unwrap_or(0))
}
