//! Sums by pass and kind, from which every total is made.

use super::{AssetFigures, Cost, Sum};
use crate::domain::{CreditOverflow, Kind, Pass, PassFilter, PerKind, PerPass};
use crate::prices::Plan;

/// Sums by pass and kind.
///
/// What a plan gives for free is left out only when a sum is asked for, so one set of totals serves every plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    parts: PerPass<PerKind<Sum>>,
    /// All kinds of a pass together: asked for more often than any part.
    passes: PerPass<Sum>,
}

impl Totals {
    /// The sum of a pass and kind.
    pub const fn get(&self, pass: Pass, kind: Kind) -> Sum {
        *self.parts.get(pass).get(kind)
    }

    /// The sum over all kinds. What is unlimited on the plan counts neither as credits nor as unpriced.
    pub fn sum(&self, filter: PassFilter, plan: Option<&Plan>) -> Sum {
        let passes = Pass::ALL.into_iter().filter(|pass| filter.includes(*pass));
        let all = passes.fold(Sum::ZERO, |sum, pass| sum.and(*self.passes.get(pass)));
        // Most plans give nothing for free, and this is asked for every scene of a board.
        let Some(plan) = plan.filter(|plan| !plan.unlimited.is_empty()) else { return all };
        let free = Kind::ALL.into_iter().filter(|kind| plan.is_free(*kind));
        free.fold(all, |sum, kind| sum.less(self.kind(kind, filter, None)))
    }

    /// The sum of one kind; zero when it is unlimited on the plan.
    pub fn kind(&self, kind: Kind, filter: PassFilter, plan: Option<&Plan>) -> Sum {
        if plan.is_some_and(|plan| plan.is_free(kind)) {
            return Sum::ZERO;
        }
        let passes = Pass::ALL.into_iter().filter(|pass| filter.includes(*pass));
        passes.fold(Sum::ZERO, |sum, pass| sum.and(self.get(pass, kind)))
    }

    /// Counts a cost in.
    pub(super) fn add(&mut self, pass: Pass, kind: Kind, cost: Cost) -> Result<(), CreditOverflow> {
        self.put(pass, kind, cost.into())
    }

    /// Counts a sum in.
    fn put(&mut self, pass: Pass, kind: Kind, more: Sum) -> Result<(), CreditOverflow> {
        // A part fits wherever all of it does.
        let (part, all) = (self.parts.get_mut(pass).get_mut(kind), self.passes.get_mut(pass));
        *all = all.plus(more)?;
        *part = part.plus(more)?;
        Ok(())
    }

    /// Counts assets in.
    pub(super) fn add_assets(&mut self, assets: &[AssetFigures]) -> Result<(), CreditOverflow> {
        for asset in assets {
            for pass in Pass::ALL {
                if let Some(cost) = asset.cost(pass) {
                    self.add(pass, asset.kind, cost)?;
                }
            }
        }
        Ok(())
    }

    /// Counts other totals in.
    pub(super) fn join(&mut self, other: &Self) -> Result<(), CreditOverflow> {
        for pass in Pass::ALL {
            for kind in Kind::ALL {
                self.put(pass, kind, other.get(pass, kind))?;
            }
        }
        Ok(())
    }

    /// Takes assets out that were counted in.
    pub(super) fn remove_assets(&mut self, assets: &[AssetFigures]) {
        for asset in assets {
            for pass in Pass::ALL {
                let cost = asset.cost(pass).map(Sum::from).unwrap_or_default();
                for sum in [self.parts.get_mut(pass).get_mut(asset.kind), self.passes.get_mut(pass)] {
                    *sum = sum.less(cost);
                }
            }
        }
    }

    /// Checks that everything together can be counted, so that every part of it can.
    pub(super) fn check(&self) -> Result<(), CreditOverflow> {
        Pass::ALL.into_iter().try_fold(Sum::ZERO, |all, pass| all.plus(*self.passes.get(pass))).map(|_all| ())
    }
}
