//! Half credits, so that prices whose average is no whole number of credits stay exact.

use super::{Expected, KeepRates, Retake};
use crate::domain::Pass;
use crate::figures::AssetFigures;

impl AssetFigures {
    /// The half credits that one take of each unit costs on average in a pass.
    pub(in crate::figures) fn halves(&self, pass: Pass) -> u128 {
        let credits = self.cost(pass).and_then(|cost| cost.credits()).unwrap_or_default();
        u128::from(credits.get()).saturating_mul(2).saturating_sub((*self.halves.get(pass)).into())
    }
}

/// Half credits by the way they are retaken, to be made an average in the end.
#[derive(Clone, Debug, Default)]
pub(in crate::figures) struct Halves(Vec<(Retake, u128)>);

impl Halves {
    pub(in crate::figures) fn add(&mut self, retake: Retake, halves: u128) {
        match self.0.iter_mut().find(|(one, _)| *one == retake) {
            Some((_, sum)) => *sum = sum.saturating_add(halves),
            None => self.0.push((retake, halves)),
        }
    }

    pub(in crate::figures) fn expected(&self, rates: &KeepRates) -> Expected {
        self.0.iter().map(|(retake, halves)| Expected::halves(*halves).at(rates.of_takes(*retake))).sum()
    }
}
