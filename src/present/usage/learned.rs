//! What takes have taught, in words.

use crate::domain::{ModelId, Rate, RateKey, Rates};
use crate::figures::usage::{Learned, LearnedModel, LearnedRate, Tally};
use crate::figures::{Changed, KeepRates, Making};
use crate::present::number;
use crate::prices::PriceList;
use crate::words::say;

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
    /// What it is the rate of, to set it.
    pub key: RateKey,
    /// The model, in the mode of `key`; `None` for a mode as a whole.
    pub model: Option<ModelId>,
    /// What the rate can be set to; `None` without takes and where it holds already.
    pub offer: Option<Rate>,
    /// The rate that was set and holds; `None` where none was set.
    pub set: Option<SetRate>,
}

/// A rate that was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetRate {
    /// What it holds for; never [`Changed::No`].
    pub reach: Changed,
    /// That it is in use: `in use here`, or with its value where takes show another by now, `50 % in use for all`.
    pub says: String,
}

/// The rates that hold, and where they were set.
#[derive(Clone, Copy, Debug)]
pub struct RatesInUse<'a> {
    /// What holds.
    pub rates: &'a KeepRates,
    /// What is set for all projects.
    pub account: &'a Rates,
    /// What is set for this project.
    pub project: &'a Rates,
}

/// The rates of modes, each followed by those of its models.
pub fn learned(learned: &Learned<'_>, prices: &PriceList, used: &RatesInUse<'_>) -> Vec<LearnedRow> {
    let mut rows = Vec::new();
    for mode in &learned.modes {
        rows.push(mode_row(mode, used));
        let models = learned.models.iter().filter(|one| one.rate.key == mode.key);
        rows.extend(models.map(|one| model_row(one, prices, used)));
    }
    rows
}

fn mode_row(rate: &LearnedRate, used: &RatesInUse<'_>) -> LearnedRow {
    let now = used.rates.get(rate.key);
    LearnedRow {
        name: rate.key.to_string(),
        seen: seen(rate),
        rate: percent(rate.rate),
        assumed: say!("usage-assumed", rate = percent(rate.default)),
        costs: String::new(),
        key: rate.key,
        model: None,
        offer: offer(rate, now),
        set: used.set(rate.key, None).map(|reach| set(rate, now, reach)),
    }
}

fn offer(learned: &LearnedRate, now: Rate) -> Option<Rate> {
    (learned.plain.takes > 0 && now != learned.rate).then_some(learned.rate)
}

fn set(learned: &LearnedRate, now: Rate, reach: Changed) -> SetRate {
    let says = match (reach == Changed::ForProject, now == learned.rate) {
        (true, true) => say!("usage-in-use-here").to_owned(),
        (true, false) => say!("usage-rate-in-use-here", rate = percent(now)),
        (false, true) => say!("usage-in-use-for-all").to_owned(),
        (false, false) => say!("usage-rate-in-use-for-all", rate = percent(now)),
    };
    SetRate { reach, says }
}

impl RatesInUse<'_> {
    /// Where the rate that holds was set; `None` where it was not set for just that.
    fn set(&self, key: RateKey, model: Option<&ModelId>) -> Option<Changed> {
        let of = |rates: &Rates| model.map_or_else(|| rates.get(key), |model| rates.of_model(key, model)).is_some();
        // What the project says of a mode goes before all that the account says.
        let open = self.project.get(key).is_none();
        if of(self.project) { Some(Changed::ForProject) } else { (open && of(self.account)).then_some(Changed::ForAll) }
    }
}

fn model_row(one: &LearnedModel<'_>, prices: &PriceList, used: &RatesInUse<'_>) -> LearnedRow {
    let place = prices.place(one.model);
    let now = used.rates.of_making(Making { key: one.rate.key, model: place });
    let costs = match (one.planned_each(), one.charged_each()) {
        (Some(planned), Some(charged)) => {
            say!("usage-planned-charged", planned = planned, charged = charged)
        }
        _ => say!("usage-charged-none-kept", charged = one.charged),
    };
    LearnedRow {
        name: format!("{}, {}", prices.short_name(one.model), one.rate.key),
        seen: seen(&one.rate),
        rate: percent(one.rate.rate),
        assumed: String::new(),
        costs,
        key: one.rate.key,
        model: Some(one.model.clone()),
        // A model without a price counts for nothing.
        offer: place.and_then(|_| offer(&one.rate, now)),
        set: place.and_then(|_| used.set(one.rate.key, Some(one.model))).map(|reach| set(&one.rate, now, reach)),
    }
}

/// `5 of 9 takes kept`, and beside it those made after a draft.
fn seen(rate: &LearnedRate) -> String {
    let tally = |tally: Tally| say!("usage-tally", kept = tally.kept, count = tally.takes);
    match (rate.plain.takes, rate.after_draft.takes) {
        (_, 0) => tally(rate.plain),
        (0, _) => say!("usage-tally-after-draft", tally = tally(rate.after_draft)),
        _ => say!("usage-tally-both", plain = tally(rate.plain), drafted = tally(rate.after_draft)),
    }
}

/// A rate in whole percent: takes do not know it better.
fn percent(rate: Rate) -> String {
    let hundredfold = u64::from(rate.kept()).saturating_mul(100).saturating_add(u64::from(rate.of()) / 2);
    number::percent(hundredfold.checked_div(rate.of().into()).unwrap_or(0))
}
