//! The price list as a whole.

use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;

use super::place::{ModelIndex, ModelPlace};
use super::spoken::SpokenPace;
use super::{EntryOrigin, KeepMode, KeepRate, Mode, Model, Plan, PriceListError, Seller, Source, check};
use crate::domain::{Credits, Kind, ModelId, Money, OwnRatings, PerKind, PlanId, PriceUnit, Rate, RateKey};

/// Everything known about one provider's prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceList {
    /// The id of the list.
    pub id: String,
    /// The provider's name.
    pub provider: String,
    /// The day of this revision, `YYYY-MM-DD`.
    pub revision: String,
    /// What its amounts are counted in. Everything that follows from them is counted in it too.
    pub unit: PriceUnit,
    /// Where its entries come from.
    pub sources: Vec<Source>,
    /// The currency of fees and of bought credits, to the hundredth; `None` where no money is known.
    pub money: Option<PriceUnit>,
    /// What credits cost where they are bought as they are needed; `None` where they cannot be, or nobody knows.
    pub bought_credits: Option<BoughtCredits>,
    /// All models, in the order in which pickers list them. Ids are unique.
    pub models: Vec<Model>,
    /// All plans, smallest allowance first. Ids are unique. None where the service has none and is paid as one goes.
    pub plans: Vec<Plan>,
    /// The plan assumed until the user names one; one of `plans` where there are any.
    pub first_plan: PlanId,
    /// What a new asset of each kind starts with; `None` where the list says nothing. See [`PriceList::start`].
    pub(super) starts: PerKind<Option<ModelId>>,
    /// The rows “what it buys” of the plan comparison.
    pub buys: Vec<BuysRow>,
    /// Where the provider's page counts otherwise than its own prices say.
    pub published_slip: Option<PublishedSlip>,
    /// The chance that one take is kept, by mode.
    pub keep_rates: Vec<KeepRate>,
    /// How fast narration is spoken.
    pub spoken: SpokenPace,
    /// The places of the models, ordered by id, for look-ups.
    pub(super) by_id: ModelIndex,
}

/// What credits cost where they are bought as they are needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoughtCredits {
    /// So many, in the smallest steps of the unit, at least 1.
    pub credits: Credits,
    /// What they cost.
    pub money: Money,
    /// The least that can be bought; `None` where any number can be.
    pub least: Option<Money>,
    /// The id of the source.
    pub source: String,
}

/// A row “what it buys” of the plan comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuysRow {
    /// The model counted.
    pub model: ModelId,
    /// The row's name.
    pub label: String,
}

/// A count on the provider's page that its own prices do not bear out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedSlip {
    /// The model the page speaks of.
    pub model: ModelId,
    /// What the page's counts are called.
    pub called: String,
    /// The model whose price fits the page's counts.
    pub reckoned_like: ModelId,
    /// The plan to show it with.
    pub plan: PlanId,
    /// The id of the source.
    pub source: String,
}

/// Every state of a list that was used in this run.
static KEPT: Mutex<Vec<&'static PriceList>> = Mutex::new(Vec::new());

impl PriceList {
    /// Stands for a model where a list sells none of a kind.
    pub const NOT_SOLD: &'static str = "not sold here";

    /// Keeps this state of the list until the program ends. Figures, threads and screens point at the list that they were
    /// worked out with; the states of a run are few, and an equal one is kept once.
    pub fn keep(self) -> &'static Self {
        if let Ok(shipped) = Self::shipped()
            && *shipped == self
        {
            return shipped;
        }
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.iter().find(|known| ***known == self) {
            return known;
        }
        let list: &'static Self = Box::leak(Box::new(self));
        kept.push(list);
        list
    }

    /// The same with the price of a model as it was shipped; without the model where the list did not have it.
    #[must_use]
    pub fn as_listed(&self, id: &ModelId) -> Self {
        let mut list = self.clone();
        let Some(model) = list.models.iter_mut().find(|model| model.id == *id) else { return list };
        match &model.origin {
            EntryOrigin::Shipped => {}
            EntryOrigin::Changed { shipped, .. } => model.price = shipped.clone(),
            EntryOrigin::Added => {
                list.models.retain(|model| model.id != *id);
                list.by_id = ModelIndex::of(&list.models);
            }
        }
        list
    }

    /// The list as it holds on a day: what its service has withdrawn by then is no longer sold.
    #[must_use]
    pub fn on(&self, today: NaiveDate) -> Self {
        let mut list = self.clone();
        for model in &mut list.models {
            let gone = |one: &super::Withdrawal| one.by == Seller::Service && one.until < today;
            model.is_sold = !model.withdrawal.as_ref().is_some_and(gone);
        }
        list
    }

    /// The list as a project has it: with the project's own ratings in place of the list's. What it rates and the list does
    /// not have is passed over.
    #[must_use]
    pub fn rated(&self, ratings: &OwnRatings) -> Self {
        let mut list = self.clone();
        for model in &mut list.models {
            model.in_project = ratings.get(&model.id);
        }
        list
    }

    /// The models that a project rates and the list does not have, with their ratings, which change nothing.
    pub fn unlisted_ratings(&self, ratings: &OwnRatings) -> Vec<(ModelId, u8)> {
        let unlisted = ratings.iter().filter(|(model, _)| self.model(model).is_none());
        unlisted.map(|(model, rating)| (model.clone(), rating)).collect()
    }

    /// Reads a price list.
    ///
    /// # Errors
    /// All that is wrong, with line and column.
    pub fn parse(text: &str) -> Result<Self, PriceListError> {
        check::parse(text)
    }

    /// The place of the model with this id; `None` means that its price is not known.
    pub fn place(&self, id: &ModelId) -> Option<ModelPlace> {
        self.by_id.candidates(id).find(|place| self.at(*place).is_some_and(|model| model.id == *id))
    }

    /// The model at a place.
    pub fn at(&self, place: ModelPlace) -> Option<&Model> {
        self.models.get(place.index())
    }

    /// All models with their places, in the order of the list.
    pub fn placed(&self) -> impl Iterator<Item = (ModelPlace, &Model)> {
        self.models.iter().enumerate().filter_map(|(index, model)| Some((ModelPlace::of(index)?, model)))
    }

    /// The model with this id; `None` means that its price is not known.
    pub fn model(&self, id: &ModelId) -> Option<&Model> {
        self.at(self.place(id)?)
    }

    /// The models of a kind, in the order of the list.
    pub fn models_of(&self, kind: Kind) -> impl Iterator<Item = &Model> {
        self.models.iter().filter(move |model| model.kind == kind)
    }

    /// What a new asset of a kind starts with: what the list says, else its first model of that kind, else a model that no
    /// list has, so that the asset is unpriced and never free.
    pub fn start(&self, kind: Kind) -> ModelId {
        let first = || self.models_of(kind).next().map(|model| model.id.clone());
        self.starts.get(kind).clone().or_else(first).unwrap_or_else(|| ModelId::from(Self::NOT_SOLD))
    }

    /// Starts new assets of a kind with a model.
    pub fn set_start(&mut self, kind: Kind, model: ModelId) {
        *self.starts.get_mut(kind) = Some(model);
    }

    /// What so many credits cost where they are bought as they are needed: money of a unit, rounded up to a ten-thousandth, and
    /// the least that can be bought at the least. `None` where nobody knows.
    pub fn bought(&self, credits: Credits) -> Option<(PriceUnit, Credits)> {
        if self.unit.currency().is_some() {
            return Some((self.unit, credits));
        }
        let bought = self.bought_credits.as_ref()?;
        let unit = PriceUnit::money(self.money?.currency()?, 4)?;
        let in_unit = |money: Money| u128::from(money.hundredths()).saturating_mul(100);
        let all = u128::from(credits.get()).saturating_mul(in_unit(bought.money));
        let cost = all.div_ceil(u128::from(bought.credits.get()).max(1)).max(bought.least.map_or(0, in_unit));
        Some((unit, Credits::new(u64::try_from(cost).unwrap_or(u64::MAX))))
    }

    /// Whether there are no plans: what is made is paid as one goes, and nothing limits it.
    pub const fn is_paid_as_one_goes(&self) -> bool {
        self.plans.is_empty()
    }

    /// The plan with this id.
    pub fn plan(&self, id: &PlanId) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == *id)
    }

    /// The name of a model, or its id where the list does not have it.
    pub fn model_name<'a>(&'a self, id: &'a ModelId) -> &'a str {
        self.model(id).map_or(id.as_str(), |model| model.name.as_str())
    }

    /// The short name of a model, or its id where the list does not have it.
    pub fn short_name<'a>(&'a self, id: &'a ModelId) -> &'a str {
        self.model(id).map_or(id.as_str(), Model::short_name)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The keep rate of the list; [`Rate::ALWAYS`] where it has none.
    pub fn keep_rate(&self, key: RateKey) -> Rate {
        self.keep_rate_entry(key).map_or(Rate::ALWAYS, |entry| entry.rate)
    }

    /// The entry that a keep rate comes from, with its range and source.
    pub fn keep_rate_entry(&self, key: RateKey) -> Option<&KeepRate> {
        let mode = match key {
            RateKey::TextToVideo => KeepMode::Mode(Mode::TextToVideo),
            RateKey::ImageToVideo => KeepMode::Mode(Mode::ImageToVideo),
            RateKey::Image => KeepMode::Mode(Mode::Image),
            RateKey::Speech | RateKey::Script | RateKey::Enhancement | RateKey::Consultation => KeepMode::Other,
        };
        self.keep_rates.iter().find(|entry| entry.mode == mode)
    }

    /// How many units of a model an allowance buys; `None` where the model is free on the plan or not priced.
    pub fn buys(&self, plan: &Plan, model: &ModelId) -> Option<u64> {
        let model = self.model(model)?;
        let unit = model.price.unit();
        let free = plan.is_free(model.kind) || unit == Credits::ZERO;
        (!free).then(|| plan.allowance.get().checked_div(unit.get())).flatten()
    }
}
