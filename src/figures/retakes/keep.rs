//! The keep rates that hold.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Making, Retake};
use crate::domain::{Rate, RateKey, Rates};
use crate::prices::PriceList;

/// The keep rates that hold for a project: its own, else the account's, else those of the price list. In each of the
/// first two that of a model goes before that of its mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepRates {
    modes: Rates,
    /// Rates of single models, by their place in the list: those that hold instead of their mode's. Mostly none.
    models: Arc<BTreeMap<Making, Rate>>,
}

impl KeepRates {
    /// The rates of a project that is paid from an account.
    pub fn of(prices: &PriceList, account: &Rates, project: &Rates) -> Self {
        let mut modes = Rates::default();
        for key in RateKey::ALL {
            let set = project.get(key).or_else(|| account.get(key));
            modes.set(key, Some(set.unwrap_or_else(|| prices.keep_rate(key))));
        }
        let of_account = account.models().filter(|(key, ..)| project.get(*key).is_none());
        let known = of_account
            .chain(project.models())
            .filter_map(|(key, model, rate)| Some((Making { key, model: Some(prices.place(model)?) }, rate)));
        // Of two for one model the later counts: the project's.
        Self { modes, models: Arc::new(known.collect()) }
    }

    /// The rate of a mode, for every model that has none of its own.
    pub fn get(&self, key: RateKey) -> Rate {
        self.modes.get(key).unwrap_or(Rate::ALWAYS)
    }

    /// The rate of a model in a mode.
    pub fn of_making(&self, making: Making) -> Rate {
        self.own(making).unwrap_or_else(|| self.get(making.key))
    }

    /// The rate that a model has of its own; `None` where that of the mode holds.
    pub fn own(&self, making: Making) -> Option<Rate> {
        if self.models.is_empty() { None } else { self.models.get(&making).copied() }
    }

    /// Whether any model has a rate of its own, in one mode or in all.
    pub fn has_models(&self) -> bool {
        !self.models.is_empty()
    }

    /// The models that have a rate of their own, by mode and place.
    pub fn models(&self) -> impl Iterator<Item = (Making, Rate)> {
        self.models.iter().map(|(making, rate)| (*making, *rate))
    }

    /// The same with the rate of one mode changed: to see what it would do. Models keep their own.
    #[must_use]
    pub fn with(&self, key: RateKey, rate: Rate) -> Self {
        let mut modes = self.modes.clone();
        modes.set(key, Some(rate));
        Self { modes, models: Arc::clone(&self.models) }
    }

    /// The same with the rate of one model changed.
    #[must_use]
    pub fn with_model(&self, making: Making, rate: Rate) -> Self {
        let mut models = BTreeMap::clone(&self.models);
        models.insert(making, rate);
        Self { modes: self.modes.clone(), models: Arc::new(models) }
    }

    /// The rate at which takes that are retaken so are kept.
    pub fn of_takes(&self, retake: Retake) -> Rate {
        match retake {
            Retake::Never => Rate::ALWAYS,
            Retake::Until(making) => self.of_making(making),
            Retake::AfterDraft(making) => self.of_making(making).after_draft(),
        }
    }

    /// The same with the model left out where it has no rate of its own: few ways are left that differ.
    pub(super) fn plain(&self, retake: Retake) -> Retake {
        match retake.making() {
            Some(making) if self.own(making).is_none() => retake.by(None),
            _ => retake,
        }
    }
}
