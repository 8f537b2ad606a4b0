//! The safe total of a project with one scene changed, without its figures.
#![expect(clippy::float_arithmetic, reason = "a bound on chances; no credits are summed here")]

use super::demand::UnitPrice;
use super::{Demand, Demands, SafeTotals};
use crate::domain::{CreditOverflow, Credits, Kind, Pass, Scene};
use crate::figures::{Estimator, Figures, Lens, SceneFigures};
use crate::prices::PriceList;

impl SafeTotals<'_> {
    /// The safe total of the project with the scene at a place changed, with what is held back, if it is at most `most`. The scene must last as long
    /// as before and be there or omitted as before: a script follows the running time.
    ///
    /// `None` where it is more, where there is no such scene, and where the total could not be counted. What is far more
    /// is told at a glance, and changes that come to the same are calculated once: for trying out many.
    pub fn with_scene(&mut self, figures: &Figures, (place, scene): (usize, &Scene), most: Credits) -> Option<Credits> {
        let lens = *self.lens();
        let held = lens.held(figures);
        let room = held.room(most)?;
        let demands = figures.demands_with((place, scene), lens.prices)?.ok()?;
        let counted = || demands.counted(lens.filter, lens.plan);
        let share = f64::from(lens.confidence.percent()) / 100.0;
        let Moments { mean, variance } = Moments::of(counted(), &lens);
        // One-sided Chebyshev: no safe total is below the mean less σ √((1 − c) / c). A millionth is left for rounding.
        if (mean - (variance * (1.0 - share) / share).sqrt()) * (1.0 - 1e-6) > whole(room) {
            return None;
        }
        Some(self.total(counted())).filter(|safe| *safe <= room).map(|safe| held.with(safe))
    }
}

impl Figures {
    /// Whether changing one scene, its speech aside, could bring the safe total down to so much: `false` only where it
    /// cannot.
    ///
    /// With S the scene and R the rest, P(R ≤ m) P(S ≤ t) ≤ P(R + S ≤ m + t). For t ten deviations above the mean of S,
    /// P(S ≤ t) is at least 100 / 101, whatever S is. So where the whole hardly ever costs at most m + t, no other scene
    /// instead of S is enough.
    pub fn one_scene_may_do(&self, lens: &Lens<'_>, most: Credits) -> bool {
        let Some(most) = lens.held(self).room(most) else { return false };
        let scenes = self.scenes.iter().map(|scene| Moments::of(scene.units(lens, None), lens));
        let reach = scenes.map(|one| one.mean + 10.0 * one.variance.sqrt()).fold(0.0, f64::max);
        let chance = self.spread(lens).chance(Credits::new(most.get().saturating_add(above(reach))));
        chance * 101.0 / 100.0 >= f64::from(lens.confidence.percent()) / 100.0 - 1e-9
    }

    /// The units of the project with one scene changed; `None` where there is no such scene.
    fn demands_with(
        &self,
        (place, scene): (usize, &Scene),
        prices: &PriceList,
    ) -> Option<Result<Demands, CreditOverflow>> {
        let before = self.scenes.get(place)?;
        let mut estimator = Estimator::new(prices);
        let after = match SceneFigures::of(scene, self.project.speech_rounding, &mut estimator) {
            Ok(after) => after,
            Err(overflow) => return Some(Err(overflow)),
        };
        let mut demands = self.demands.clone();
        before.demands.iter().for_each(|(_, demand, count)| demands.remove(*demand, *count));
        after.demands.iter().for_each(|(_, demand, count)| demands.add(*demand, *count));
        let mut loose = self.loose.clone();
        loose.remove(&before.loose);
        loose.add(&after.loose);
        Some(loose.cost(prices).map(|rounding| {
            for pass in Pass::ALL {
                let block = Demand::certain(Kind::Speech, pass);
                demands.remove(block, self.speech_rounding.get(pass).get());
                demands.add(block, rounding.get(pass).get());
            }
            demands
        }))
    }
}

/// Mean and variance of a total, close enough for bounds and for shares that are rounded.
pub(super) struct Moments {
    pub(super) mean: f64,
    pub(super) variance: f64,
}

impl Moments {
    pub(super) fn of<'d>(demands: impl Iterator<Item = (&'d Demand, u64)>, lens: &Lens<'_>) -> Self {
        let mut all = Self { mean: 0.0, variance: 0.0 };
        for (demand, count) in demands {
            let (low, high) = match demand.price {
                UnitPrice::Fixed(each) => (whole(each), whole(each)),
                UnitPrice::Range(low, high) => (whole(low), whole(high)),
            };
            let rate = lens.rates.of_takes(demand.retake);
            let kept = f64::from(rate.kept()) / f64::from(rate.of());
            let (units, price) = (whole(Credits::new(count)), f64::midpoint(low, high));
            let spread = ((high - low + 1.0) * (high - low + 1.0) - 1.0) / 12.0;
            all.mean += units * price / kept;
            all.variance += units * (spread / kept + price * price * (1.0 - kept) / (kept * kept));
        }
        all
    }
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "for a bound that is loose by a millionth")]
pub(super) const fn whole(credits: Credits) -> f64 {
    credits.get() as f64
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what does not fit is the most that does, and that is a bound as well"
)]
const fn above(credits: f64) -> u64 {
    credits.ceil() as u64
}
