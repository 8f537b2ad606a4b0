//! What is to be generated, unit by unit, before any number is asked for.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{KeepRates, rate_key};
use crate::domain::{Asset, Credits, Kind, Pass, PassFilter, Rate, RateKey, Takes};
use crate::prices::{ModelPlace, Plan};

/// What makes something, and how: what a keep rate is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Making {
    /// The mode.
    pub key: RateKey,
    /// The place of the model in the price list; `None` where the list lacks it and for any model.
    pub model: Option<ModelPlace>,
}

/// Whether a unit is made again when it is not good enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Retake {
    /// It is made exactly as often as the user has set.
    #[default]
    Never,
    /// It is made again until a take is kept.
    Until(Making),
    /// The same, and a draft has shown the way before.
    AfterDraft(Making),
}

/// What one take of one unit costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::figures) enum UnitPrice {
    /// So many credits.
    Fixed(Credits),
    /// From the first to the second, each as likely as the other.
    Range(Credits, Credits),
}

impl UnitPrice {
    /// What one take is counted with: the middle of a range, rounded up.
    pub(in crate::figures) fn once(self) -> Credits {
        match self {
            Self::Fixed(credits) => credits,
            Self::Range(least, most) => Credits::new(least.get().saturating_add(most.less(least).get().div_ceil(2))),
        }
    }
}

/// Units that cost the same and are retaken alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::figures) struct Demand {
    pub(in crate::figures) kind: Kind,
    pub(in crate::figures) pass: Pass,
    pub(in crate::figures) price: UnitPrice,
    pub(in crate::figures) retake: Retake,
}

/// The units of one choice, as its price makes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::figures) enum Each {
    /// Nothing is charged, or it is not known what.
    #[default]
    Nothing,
    /// So many units of one price.
    Alike(Credits, u64),
    /// The clips of a shot.
    Clips(Rc<[(Credits, u32)]>),
    /// So many units, each from the first to the second price.
    Range(Credits, Credits, u64),
}

/// All units of a scene or a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::figures) struct Demands(BTreeMap<Demand, u64>);

impl Retake {
    /// What it is of; `None` where nothing is retaken.
    pub const fn making(self) -> Option<Making> {
        match self {
            Self::Never => None,
            Self::Until(making) | Self::AfterDraft(making) => Some(making),
        }
    }

    /// The same by another model.
    #[must_use]
    pub const fn by(self, model: Option<ModelPlace>) -> Self {
        match self {
            Self::Never => Self::Never,
            Self::Until(Making { key, .. }) => Self::Until(Making { key, model }),
            Self::AfterDraft(Making { key, .. }) => Self::AfterDraft(Making { key, model }),
        }
    }
}

/// How the units of an asset are retaken in a pass when the model at this place of the price list makes them; `None`
/// where the list lacks the model.
///
/// A draft of any model helps: only the model of the pass itself counts.
pub const fn retake_of(asset: &Asset, pass: Pass, has_image: bool, model: Option<ModelPlace>) -> Retake {
    let making = Making { key: rate_key(asset, has_image), model };
    match asset.takes {
        Takes::Fixed(_) => Retake::Never,
        Takes::Automatic if asset.draft.is_some() && matches!(pass, Pass::Final) => Retake::AfterDraft(making),
        Takes::Automatic => Retake::Until(making),
    }
}

impl Each {
    /// The units of a choice whose planned takes cost `cost` together: prices and counts.
    pub(in crate::figures) fn units(&self, takes: Takes, cost: Credits, mut put: impl FnMut(UnitPrice, u64)) {
        match (self, takes) {
            (Self::Nothing, _) => {}
            (Self::Range(least, most, count), _) => {
                put(UnitPrice::Range(*least, *most), count.saturating_mul(takes.bare().into()));
            }
            // What is certain needs no units: one credit, so many times.
            (_, Takes::Fixed(_)) => put(UnitPrice::Fixed(Credits::new(1)), cost.get()),
            (Self::Alike(each, count), _) => put(UnitPrice::Fixed(*each), *count),
            (Self::Clips(clips), _) => {
                clips.iter().for_each(|(each, count)| put(UnitPrice::Fixed(*each), u64::from(*count)));
            }
        }
    }
}

impl Demand {
    /// Certain credits.
    pub(in crate::figures) const fn certain(kind: Kind, pass: Pass) -> Self {
        Self { kind, pass, price: UnitPrice::Fixed(Credits::new(1)), retake: Retake::Never }
    }

    /// Whether it counts.
    pub(in crate::figures) fn counts(&self, filter: PassFilter, plan: Option<&Plan>) -> bool {
        filter.includes(self.pass) && !plan.is_some_and(|plan| plan.is_free(self.kind))
    }

    /// The half credits that one take of each of so many of these costs on average.
    pub(in crate::figures) fn halves(&self, count: u64) -> u128 {
        let each = match self.price {
            UnitPrice::Fixed(each) => u128::from(each.get()).saturating_mul(2),
            UnitPrice::Range(least, most) => u128::from(least.get()).saturating_add(most.get().into()),
        };
        each.saturating_mul(count.into())
    }
}

impl Demands {
    pub(in crate::figures) fn add(&mut self, demand: Demand, count: u64) {
        if count > 0 && demand.price != UnitPrice::Fixed(Credits::ZERO) {
            let sum = self.0.entry(demand).or_default();
            *sum = sum.saturating_add(count);
        }
    }

    /// Takes out what was added before.
    pub(in crate::figures) fn remove(&mut self, demand: Demand, count: u64) {
        let left = self.0.get(&demand).map_or(0, |sum| sum.saturating_sub(count));
        if left == 0 {
            self.0.remove(&demand);
        } else {
            self.0.insert(demand, left);
        }
    }

    /// All demands.
    pub(in crate::figures) fn all(&self) -> impl Iterator<Item = (&Demand, u64)> {
        self.0.iter().map(|(demand, count)| (demand, *count))
    }

    /// The demands that count.
    pub(in crate::figures) fn counted(
        &self,
        filter: PassFilter,
        plan: Option<&Plan>,
    ) -> impl Iterator<Item = (&Demand, u64)> {
        self.0.iter().filter(move |(demand, _)| demand.counts(filter, plan)).map(|(demand, count)| (demand, *count))
    }
}

/// Counts the demands of many scenes: the few that most of them share are found side by side, not in a tree.
#[derive(Default)]
pub(in crate::figures) struct DemandTally {
    few: Vec<(Demand, u64)>,
    /// Where the search begins: scenes tend to want the same things in the same order.
    next: usize,
    all: Demands,
}

impl DemandTally {
    /// Beyond so many a tree is quicker than looking at each.
    const FEW: usize = 32;

    pub(in crate::figures) fn add(&mut self, demand: Demand, count: u64) {
        let (before, after) = self.few.split_at_checked(self.next).unwrap_or((&self.few, &[]));
        let is_it = |(other, _): &(Demand, u64)| *other == demand;
        let later = after.iter().position(is_it).map(|place| place.saturating_add(before.len()));
        let found = later.or_else(|| before.iter().position(is_it));
        let place = found.unwrap_or_else(|| {
            if self.few.len() >= Self::FEW {
                self.flush();
            }
            self.few.push((demand, 0));
            self.few.len().saturating_sub(1)
        });
        if let Some((_, sum)) = self.few.get_mut(place) {
            *sum = sum.saturating_add(count);
        }
        self.next = place.saturating_add(1);
    }

    fn flush(&mut self) {
        for (demand, count) in self.few.drain(..) {
            self.all.add(demand, count);
        }
    }

    pub(in crate::figures) fn finish(mut self) -> Demands {
        self.flush();
        self.all
    }
}

/// The groups of a distribution: price, rate and number of units, those that are alike together.
pub(super) fn groups<'a>(
    demands: impl Iterator<Item = (&'a Demand, u64)>,
    rates: &KeepRates,
) -> Vec<(UnitPrice, Rate, u64)> {
    let mut groups: BTreeMap<(UnitPrice, Rate), u64> = BTreeMap::new();
    for (demand, count) in demands {
        let sum = groups.entry((demand.price, rates.of_takes(demand.retake))).or_default();
        *sum = sum.saturating_add(count);
    }
    groups.into_iter().map(|((price, rate), count)| (price, rate, count)).collect()
}
