//! What many things cost on average, each rounded up to whole credits.
//!
//! An exact fraction for each of ten thousand scenes takes tens of milliseconds. Under the same rates all averages have a
//! common denominator, and counted in parts of it they are whole numbers. Rates whose denominator is too fine for that,
//! as those of many models are, have one for each scene; else they go the long way, to the same result.

use super::{Expected, KeepRates, Making, Retake};
use crate::domain::{Credits, Pass, RateKey};
use crate::figures::{AssetFigures, Lens, SceneFigures, Sum};

/// No finer than this: sums up to 2^65 half credits times 20,000 then fit 128 bits.
const FINEST: u128 = 1 << 40;

/// Averages under the same lens: those of [`AssetFigures::expected`] and [`SceneFigures::expected`], rounded up.
#[derive(Clone, Debug)]
pub struct Averages<'a> {
    lens: Lens<'a>,
    /// The parts of a credit; `None` where they would be too fine.
    parts: Option<u128>,
    /// What half a credit costs on average, in parts.
    halves: Vec<(Retake, u128)>,
}

impl<'a> Averages<'a> {
    /// Ready for any number of things.
    pub fn of(lens: &Lens<'a>) -> Self {
        let parts = parts(lens.rates);
        let half = |retake: Retake| {
            let rate = lens.rates.of_takes(retake);
            let twice = u128::from(rate.kept()).saturating_mul(2);
            let each = parts.unwrap_or(0).checked_div(twice).unwrap_or(0);
            (retake, each.saturating_mul(rate.of().into()))
        };
        Self { lens: *lens, parts, halves: ways(lens.rates).map(half).collect() }
    }

    /// What an asset costs on average, with what has no price.
    pub fn asset(&self, asset: &AssetFigures) -> Sum {
        let bare = asset.sum(self.lens.filter, self.lens.plan);
        let one = std::slice::from_ref(asset);
        let quick = self.rounded(self.in_parts(asset)).or_else(|| self.fraction(one));
        let credits = quick.unwrap_or_else(|| asset.expected(&self.lens).ceil());
        Sum { credits, ..bare }
    }

    /// What a scene costs on average, with what has no price; nothing when it is omitted.
    pub fn scene(&self, scene: &SceneFigures) -> Sum {
        let bare = scene.sum(self.lens.filter, self.lens.plan);
        let sum = scene.counted().iter().try_fold(0_u128, |sum, asset| sum.checked_add(self.in_parts(asset)?));
        let quick = self.rounded(sum).or_else(|| self.fraction(scene.counted()));
        let credits = quick.unwrap_or_else(|| scene.expected(&self.lens).ceil());
        Sum { credits, ..bare }
    }

    fn rounded(&self, parts: Option<u128>) -> Option<Credits> {
        let whole = parts?.div_ceil(self.parts.filter(|parts| *parts > 0)?);
        Some(Credits::new(u64::try_from(whole).unwrap_or(u64::MAX)))
    }

    fn in_parts(&self, asset: &AssetFigures) -> Option<u128> {
        self.parts?;
        self.counted(asset).try_fold(0_u128, |sum, (retake, halves)| sum.checked_add(self.halves(retake, halves)?))
    }

    /// The half credits of an asset that count, and how they are retaken.
    fn counted(&self, asset: &AssetFigures) -> impl Iterator<Item = (Retake, u128)> {
        let free = self.lens.plan.is_some_and(|plan| plan.is_free(asset.kind));
        let passes = Pass::ALL.into_iter().filter(move |pass| !free && self.lens.filter.includes(*pass));
        passes.map(|pass| (*asset.retakes.get(pass), asset.halves(pass)))
    }

    /// The sum of a few assets over their own common denominator, rounded up; `None` where that does not fit 128 bits.
    fn fraction(&self, assets: &[AssetFigures]) -> Option<Credits> {
        let mut all = assets.iter().flat_map(|asset| self.counted(asset));
        let (sum, parts) = all.try_fold((0_u128, 2_u128), |(sum, parts), (retake, halves)| {
            let rate = self.lens.rates.of_takes(retake);
            let twice = u128::from(rate.kept()).saturating_mul(2);
            let finer = twice.checked_div(divisor(parts, twice))?;
            let parts = parts.checked_mul(finer)?;
            let each = parts.checked_div(twice)?.checked_mul(rate.of().into())?;
            Some((sum.checked_mul(finer)?.checked_add(each.checked_mul(halves)?)?, parts))
        })?;
        Some(Credits::new(u64::try_from(sum.div_ceil(parts)).unwrap_or(u64::MAX)))
    }

    fn halves(&self, retake: Retake, halves: u128) -> Option<u128> {
        let retake = self.lens.rates.plain(retake);
        let (_, each) = self.halves.iter().find(|(one, _)| *one == retake)?;
        each.checked_mul(halves)
    }
}

impl AssetFigures {
    /// The half credits that one take of each unit costs on average in a pass.
    pub(in crate::figures) fn halves(&self, pass: Pass) -> u128 {
        let credits = self.cost(pass).and_then(|cost| cost.credits()).unwrap_or_default();
        u128::from(credits.get()).saturating_mul(2).saturating_sub((*self.halves.get(pass)).into())
    }
}

/// Every way to retake that has a rate.
fn ways(rates: &KeepRates) -> impl Iterator<Item = Retake> {
    let modes = RateKey::ALL.into_iter().map(|key| Making { key, model: None });
    let makings = modes.chain(rates.models().map(|(making, _)| making));
    std::iter::once(Retake::Never).chain(makings.flat_map(|making| [Retake::Until(making), Retake::AfterDraft(making)]))
}

/// The parts of a credit of which a whole number makes every average.
fn parts(rates: &KeepRates) -> Option<u128> {
    ways(rates).try_fold(2_u128, |parts, retake| {
        let twice = u128::from(rates.of_takes(retake).kept()).saturating_mul(2);
        let least = parts.checked_div(divisor(parts, twice))?.checked_mul(twice)?;
        (least <= FINEST).then_some(least)
    })
}

/// The greatest common divisor.
const fn divisor(mut one: u128, mut other: u128) -> u128 {
    while let Some(rest) = one.checked_rem(other) {
        (one, other) = (other, rest);
    }
    one
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

    /// The exact average.
    pub(in crate::figures) fn expected(&self, rates: &KeepRates) -> Expected {
        self.0.iter().map(|(retake, halves)| Expected::halves(*halves).at(rates.of_takes(*retake))).sum()
    }
}
