//! Keep rates as the takes show them, and what work was planned to cost against what it did.
//!
//! A take says something about a keep rate unless it was refunded: a failure that was charged counts as not kept, as it
//! must be paid and made again. Takes made after a draft are kept more often by rule 8, so they say nothing of the plain
//! rate and are counted apart.

use std::collections::BTreeMap;

use crate::domain::{Credits, ModelId, Rate, RateKey, Take, TakeOutcome};
use crate::figures::retakes::{Making, Retake};
use crate::figures::{Expected, KeepRates};
use crate::prices::PriceList;

/// How many takes the default is worth.
pub const LEARNED_PRIOR: u64 = 4;

/// Units that were made, and those of them that were kept. A take of all four clips of a shot counts four times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All but those of refunded takes.
    pub takes: u64,
    /// Those that were kept.
    pub kept: u64,
}

/// A keep rate as takes show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LearnedRate {
    /// What it is the rate of.
    pub key: RateKey,
    /// The default of the price list, from which it starts.
    pub default: Rate,
    /// The rate: (4 p + kept) / (4 + takes), p being the default; the nearest that a rate can be.
    pub rate: Rate,
    /// The takes it rests on.
    pub plain: Tally,
    /// Takes made after a draft: these should be kept at (1 + p) / 2, and it does not rest on them.
    pub after_draft: Tally,
}

/// What takes have taught of one model in one mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearnedModel<'a> {
    /// The model, known to the price list or not.
    pub model: &'a ModelId,
    /// Its keep rate.
    pub rate: LearnedRate,
    /// What its takes have cost, those that were not kept among them.
    pub charged: Credits,
    /// What the kept ones were planned to cost on average, at the rates that are in force.
    pub planned: Expected,
}

/// What takes have taught.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learned<'a> {
    /// By mode, over all models, in the order of [`RateKey::ALL`]; only modes of which there are takes.
    pub modes: Vec<LearnedRate>,
    /// By model and mode, in the order of the list, then the unknown by id.
    pub models: Vec<LearnedModel<'a>>,
}

#[derive(Default)]
struct Seen {
    plain: Tally,
    after_draft: Tally,
    charged: Credits,
    /// The credits of kept takes.
    kept_plain: u128,
    kept_after: u128,
}

impl Tally {
    fn count(&mut self, take: &Take) {
        let units = take.units();
        self.takes = self.takes.saturating_add(units);
        self.kept = self.kept.saturating_add(if take.is_kept() { units } else { 0 });
    }

    const fn plus(self, other: Self) -> Self {
        Self { takes: self.takes.saturating_add(other.takes), kept: self.kept.saturating_add(other.kept) }
    }
}

impl LearnedModel<'_> {
    /// The kept takes.
    pub const fn kept(&self) -> u64 {
        self.rate.plain.plus(self.rate.after_draft).kept
    }

    /// What a kept take has cost, with the takes that were not kept: rounded up; `None` while none is kept.
    pub fn charged_each(&self) -> Option<Credits> {
        self.charged.get().checked_add(self.kept().checked_sub(1)?)?.checked_div(self.kept()).map(Credits::new)
    }

    /// What a kept take was planned to cost: rounded up; `None` while none is kept.
    pub fn planned_each(&self) -> Option<Credits> {
        let planned = self.planned.ceil().get();
        planned.checked_add(self.kept().checked_sub(1)?)?.checked_div(self.kept()).map(Credits::new)
    }
}

impl<'a> Learned<'a> {
    /// What takes teach, next to the rates that are in force.
    pub fn of(takes: impl Iterator<Item = &'a Take>, prices: &PriceList, rates: &KeepRates) -> Self {
        let mut seen: BTreeMap<(&ModelId, RateKey), Seen> = BTreeMap::new();
        for take in takes.filter(|take| take.counts() && take.outcome != TakeOutcome::Refunded) {
            seen.entry((&take.model, take.mode)).or_default().take(take);
        }
        let mut modes: BTreeMap<RateKey, (Tally, Tally)> = BTreeMap::new();
        for ((_, key), seen) in &seen {
            let (plain, after) = modes.entry(*key).or_default();
            (*plain, *after) = (plain.plus(seen.plain), after.plus(seen.after_draft));
        }
        let modes = modes.into_iter().map(|(key, (plain, after))| LearnedRate::of(key, prices, (plain, after)));
        let models = seen.into_iter().map(|((model, key), seen)| seen.learned((model, key), prices, rates));
        let mut learned = Self { modes: modes.collect(), models: models.collect() };
        learned.models.sort_by_key(|one| {
            let place = prices.place(one.model);
            (place.is_none(), place)
        });
        learned
    }
}

impl Seen {
    fn take(&mut self, take: &Take) {
        let (tally, kept) = if take.after_draft {
            (&mut self.after_draft, &mut self.kept_after)
        } else {
            (&mut self.plain, &mut self.kept_plain)
        };
        tally.count(take);
        if take.is_kept() {
            *kept = kept.saturating_add(take.credits.get().into());
        }
        self.charged = Credits::new(self.charged.get().saturating_add(take.spent().get()));
    }

    fn learned<'a>(
        &self,
        (model, key): (&'a ModelId, RateKey),
        prices: &PriceList,
        rates: &KeepRates,
    ) -> LearnedModel<'a> {
        let average =
            |credits: u128, retake: Retake| Expected::halves(credits.saturating_mul(2)).at(rates.of_takes(retake));
        let making = Making { key, model: prices.place(model) };
        let planned =
            average(self.kept_plain, Retake::Until(making)).plus(&average(self.kept_after, Retake::AfterDraft(making)));
        let rate = LearnedRate::of(key, prices, (self.plain, self.after_draft));
        LearnedModel { model, rate, charged: self.charged, planned }
    }
}

impl LearnedRate {
    fn of(key: RateKey, prices: &PriceList, (plain, after_draft): (Tally, Tally)) -> Self {
        let default = prices.keep_rate(key);
        Self { key, default, rate: learned(default, plain), plain, after_draft }
    }
}

/// The mean of a Beta distribution that starts at a default worth four takes.
fn learned(default: Rate, tally: Tally) -> Rate {
    let of = u128::from(default.of());
    let kept = u128::from(LEARNED_PRIOR).saturating_mul(default.kept().into());
    let kept = kept.saturating_add(u128::from(tally.kept).saturating_mul(of));
    let all = of.saturating_mul(u128::from(LEARNED_PRIOR).saturating_add(tally.takes.into()));
    Rate::nearest(kept, all)
}
