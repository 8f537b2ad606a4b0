//! The parts of a project, each by itself: what is safe for a kind, a pass, a model, a scene.
//!
//! Safe totals are no sums: each part has a distribution of its own, and together they are safer than each alone. Parts
//! that consist of the same units have the same distribution, which is then worked out once.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::demand::{UnitPrice, groups};
use super::outlook::outlook;
use super::{Demand, Demands, Outlook, Spread};
use crate::domain::{Credits, Kind, ModelId, Pass, PassFilter, Rate};
use crate::figures::{Figures, Held, Lens, Sum};
use crate::prices::ModelPlace;

/// The parts of a project as totals of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct PartOutlooks {
    /// Each kind, in the order of [`Kind::ALL`].
    pub kinds: Vec<(Kind, Outlook)>,
    /// Each pass that counts.
    pub passes: Vec<(Pass, Outlook)>,
    /// Each model that is used, with what it costs in the passes where it was picked: as [`Figures::by_model`] lists them.
    pub models: Vec<(ModelId, Outlook)>,
}

/// Random units of a part: price, rate and number.
type Random = Vec<(UnitPrice, Rate, u64)>;

/// Safe totals of many things under the same lens; what is alike is worked out once.
#[derive(Clone, Debug)]
pub struct SafeTotals<'a> {
    lens: Lens<'a>,
    known: BTreeMap<Random, (Credits, Rc<Spread>)>,
}

/// What is certain of a part, and the distribution of the rest.
struct SafePart {
    certain: u128,
    safe: Credits,
    rest: Rc<Spread>,
}

impl<'a> SafeTotals<'a> {
    /// Ready for any number of things.
    pub const fn of(lens: &Lens<'a>) -> Self {
        Self { lens: *lens, known: BTreeMap::new() }
    }

    pub(super) const fn lens(&self) -> &Lens<'a> {
        &self.lens
    }

    /// The safe total of some units.
    pub(super) fn total<'d>(&mut self, demands: impl Iterator<Item = (&'d Demand, u64)>) -> Credits {
        self.part(demands).safe()
    }

    fn part<'d>(&mut self, demands: impl Iterator<Item = (&'d Demand, u64)>) -> SafePart {
        let mut certain = 0_u128;
        let mut random = groups(demands, self.lens.rates);
        random.retain(|(price, rate, units)| match price {
            UnitPrice::Fixed(each) if rate.is_always() => {
                certain = certain.saturating_add(u128::from(each.get()).saturating_mul((*units).into()));
                false
            }
            _ => true,
        });
        if let Some((safe, rest)) = self.known.get(&random) {
            return SafePart { certain, safe: *safe, rest: Rc::clone(rest) };
        }
        let rest = Rc::new(Spread::of(&random));
        let safe = rest.safe(self.lens.confidence);
        self.known.insert(random, (safe, Rc::clone(&rest)));
        SafePart { certain, safe, rest }
    }

    fn outlook<'d>(&mut self, bare: Sum, demands: impl Iterator<Item = (&'d Demand, u64)>, left: Credits) -> Outlook {
        let demands: Vec<(&Demand, u64)> = demands.collect();
        let expected = self.lens.expected_of(demands.iter().copied());
        let part = self.part(demands.into_iter());
        let chance = || {
            let left = u128::from(left.get()).checked_sub(part.certain)?;
            Some(part.rest.chance(Credits::new(u64::try_from(left).unwrap_or(u64::MAX))))
        };
        let chance = (bare.unpriced == 0).then(|| chance().unwrap_or(0.0));
        let safe = part.safe();
        let work = [bare.credits, expected.ceil(), safe];
        Outlook {
            bare,
            expected,
            safe,
            confidence: self.lens.confidence,
            left,
            is_at_most: false,
            chance,
            held: Held::NONE,
            work,
            effort: part.rest.effort(),
        }
    }
}

impl SafePart {
    fn safe(&self) -> Credits {
        let sum = self.certain.saturating_add(self.safe.get().into());
        Credits::new(u64::try_from(sum).unwrap_or(u64::MAX))
    }
}

impl Figures {
    /// The three totals of each kind, pass and model by itself, and the chance that `left` is enough for it alone, with what
    /// the project holds back beside it.
    ///
    /// Expected totals of kinds, of passes, and of models add up to that of the project; safe ones do not.
    pub fn part_outlooks(&self, lens: &Lens<'_>, left: Credits) -> PartOutlooks {
        let mut safe = SafeTotals::of(lens);
        let left = lens.held(self).room(left).unwrap_or_default();
        let counted = || self.demands.counted(lens.filter, lens.plan);
        let kinds = self.by_kind(lens.filter, lens.plan).map(|(kind, bare)| {
            (kind, safe.outlook(bare, counted().filter(move |(demand, _)| demand.kind == kind), left))
        });
        let kinds = kinds.collect();
        let passes = Pass::ALL.into_iter().zip([PassFilter::Draft, PassFilter::Final]);
        let passes = passes.filter(|(pass, _)| lens.filter.includes(*pass)).map(|(pass, filter)| {
            let bare = self.total(filter, lens.plan);
            (pass, safe.outlook(bare, counted().filter(move |(demand, _)| demand.pass == pass), left))
        });
        let passes = passes.collect();
        let demands = self.demands_by_model(lens.prices);
        let models = self.by_model(lens).into_iter().map(|one| {
            let place = lens.prices.place(&one.model);
            let outlook = match place.and_then(|place| demands.get(place.index())) {
                Some(demands) => safe.outlook(one.sum, demands.counted(lens.filter, lens.plan), left),
                None => outlook(one.sum, Default::default(), &Spread::of(&[]), lens, left),
            };
            (one.model, outlook)
        });
        PartOutlooks { kinds, passes, models: models.collect() }
    }

    /// The units of each model of the price list, in its order, those of speech rounded over the project included.
    fn demands_by_model(&self, prices: &crate::prices::PriceList) -> Vec<Demands> {
        let mut all = vec![Demands::default(); prices.models.len()];
        let mut add = |place: Option<ModelPlace>, demand: Demand, count: u64| {
            if let Some(demands) = place.and_then(|place| all.get_mut(place.index())) {
                demands.add(demand, count);
            }
        };
        for (id, demand, count) in &self.own_demands {
            let asset = self.project_assets.iter().find(|asset| asset.id == *id);
            add(asset.and_then(|asset| *asset.models.get(demand.pass)), *demand, *count);
        }
        for scene in &self.scenes {
            // Units stand in the order of their assets.
            let mut assets = scene.counted();
            for (id, demand, count) in &scene.demands {
                while let Some((first, rest)) = assets.split_first()
                    && first.id != *id
                {
                    assets = rest;
                }
                add(assets.first().and_then(|asset| *asset.models.get(demand.pass)), *demand, *count);
            }
        }
        for (place, pass, credits, blocks) in self.loose.blocks(prices) {
            add(Some(place), Demand::certain(Kind::Speech, pass), credits.get().saturating_mul(blocks));
        }
        all
    }
}
