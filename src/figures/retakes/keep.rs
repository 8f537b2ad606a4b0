//! The keep rates that hold.

use super::Retake;
use crate::domain::{Rate, RateKey, Rates};
use crate::prices::PriceList;

/// The keep rates that hold for a project: its own, else the account's, else those of the price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepRates(Rates);

impl KeepRates {
    /// The rates of a project that is paid from an account.
    pub fn of(prices: &PriceList, account: &Rates, project: &Rates) -> Self {
        let mut rates = Rates::default();
        for key in RateKey::ALL {
            let set = project.get(key).or_else(|| account.get(key));
            rates.set(key, Some(set.unwrap_or_else(|| prices.keep_rate(key))));
        }
        Self(rates)
    }

    /// A rate.
    pub fn get(&self, key: RateKey) -> Rate {
        self.0.get(key).unwrap_or(Rate::ALWAYS)
    }

    /// The same with one rate changed: to see what it would do.
    #[must_use]
    pub fn with(&self, key: RateKey, rate: Rate) -> Self {
        let mut rates = self.0.clone();
        rates.set(key, Some(rate));
        Self(rates)
    }

    /// The rate at which takes that are retaken so are kept.
    pub fn of_takes(&self, retake: Retake) -> Rate {
        match retake {
            Retake::Never => Rate::ALWAYS,
            Retake::Until(key) => self.get(key),
            Retake::AfterDraft(key) => self.get(key).after_draft(),
        }
    }
}
