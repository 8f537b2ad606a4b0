//! Speech that is rounded once for the whole project (the other reading of rule 3).

use std::collections::BTreeMap;

use crate::domain::{AssetId, CreditOverflow, Credits, Pass, PerPass};
use crate::prices::{ModelPlace, Price, PriceList};

/// The characters of one speech choice that fill no whole block, all takes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Loose {
    pub(super) asset: AssetId,
    /// The place of its model in the price list.
    pub(super) model: ModelPlace,
    pub(super) pass: Pass,
    /// More than none, less than a block.
    pub(super) characters: u64,
}

/// All loose characters of a project, by model and pass.
///
/// Each speech asset is charged its full blocks; the blocks that the loose characters start together are charged to the
/// project. So sums agree at every level and nothing is negative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LooseSpeech(BTreeMap<(ModelPlace, Pass), u64>);

impl LooseSpeech {
    pub(super) fn add(&mut self, loose: &[Loose]) {
        for one in loose {
            let sum = self.0.entry((one.model, one.pass)).or_default();
            *sum = sum.saturating_add(one.characters);
        }
    }

    /// Takes out what was added before.
    pub(super) fn remove(&mut self, loose: &[Loose]) {
        for one in loose {
            let key = (one.model, one.pass);
            let sum = self.0.get(&key).map_or(0, |sum| sum.saturating_sub(one.characters));
            if sum == 0 {
                self.0.remove(&key);
            } else {
                self.0.insert(key, sum);
            }
        }
    }

    /// What belongs to no scene: these without those of the scenes.
    pub(super) fn without(&self, scenes: &Self) -> Self {
        let rest = |(key, sum): (&(ModelPlace, Pass), &u64)| {
            let own = sum.saturating_sub(scenes.0.get(key).copied().unwrap_or(0));
            (own > 0).then_some((*key, own))
        };
        Self(self.0.iter().filter_map(rest).collect())
    }

    /// Both together.
    pub(super) fn and(mut self, other: &Self) -> Self {
        for (key, characters) in &other.0 {
            let sum = self.0.entry(*key).or_default();
            *sum = sum.saturating_add(*characters);
        }
        self
    }

    /// What the loose characters cost, for each model and pass: the price of a block and how many.
    pub(super) fn blocks(&self, prices: &PriceList) -> impl Iterator<Item = (ModelPlace, Pass, Credits, u64)> {
        self.0.iter().filter_map(|((place, pass), characters)| {
            let model = prices.at(*place)?;
            let Price::PerCharacters { block, credits } = model.price else { return None };
            Some((*place, *pass, credits, characters.div_ceil(u64::from(block.max(1)))))
        })
    }

    /// What the loose characters cost in each pass.
    pub(super) fn cost(&self, prices: &PriceList) -> Result<PerPass<Credits>, CreditOverflow> {
        let mut costs = PerPass::default();
        for (_, pass, credits, blocks) in self.blocks(prices) {
            let cost: &mut Credits = costs.get_mut(pass);
            *cost = cost.plus(credits.times(blocks)?)?;
        }
        Ok(costs)
    }
}
