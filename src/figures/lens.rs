//! The one lens that every number is seen through.

use super::retakes::{Demand, retake_of};
use super::{AssetContext, Basis, Estimator, Figures, Held, KeepRates, SceneFigures, Sum};
use crate::domain::{Asset, AssetId, Choice, Confidence, Credits, Kind, Pass, PassFilter};
use crate::prices::{Plan, PriceList};

/// What every number is asked for under: which passes count, on which basis, and what must be known to answer.
#[derive(Clone, Copy, Debug)]
pub struct Lens<'a> {
    /// The price list.
    pub prices: &'a PriceList,
    /// The plan, on which some kinds may be free; `None` counts everything.
    pub plan: Option<&'a Plan>,
    /// The keep rates that hold.
    pub rates: &'a KeepRates,
    /// The passes counted.
    pub filter: PassFilter,
    /// Bare, expected or safe.
    pub basis: Basis,
    /// How sure a safe total must be.
    pub confidence: Confidence,
}

/// What a view or a question chooses of a [`Lens`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LensSettings {
    /// The passes counted.
    pub filter: PassFilter,
    /// Bare, expected or safe.
    pub basis: Basis,
    /// How sure a safe total must be.
    pub confidence: Confidence,
}

impl LensSettings {
    /// What was chosen of a lens.
    pub const fn of(lens: &Lens<'_>) -> Self {
        Self { filter: lens.filter, basis: lens.basis, confidence: lens.confidence }
    }
}

/// A choice that an asset has or could have in a pass.
#[derive(Clone, Copy, Debug)]
pub struct Offered<'a> {
    /// The asset.
    pub asset: &'a Asset,
    /// The pass.
    pub pass: Pass,
    /// The choice.
    pub choice: &'a Choice,
}

impl<'a> Lens<'a> {
    /// Both passes, bare, at the usual confidence and on no plan.
    pub fn new(prices: &'a PriceList, rates: &'a KeepRates) -> Self {
        Self {
            prices,
            plan: None,
            rates,
            filter: PassFilter::Both,
            basis: Basis::Bare,
            confidence: Confidence::default(),
        }
    }

    /// The same for one pass or both.
    #[must_use]
    pub const fn filtered(self, filter: PassFilter) -> Self {
        Self { filter, ..self }
    }

    /// The same as a view or a question has it.
    #[must_use]
    pub const fn with(self, settings: LensSettings) -> Self {
        let LensSettings { filter, basis, confidence } = settings;
        Self { filter, basis, confidence, ..self }
    }

    /// The same on another plan.
    #[must_use]
    pub const fn on(self, plan: Option<&'a Plan>) -> Self {
        Self { plan, ..self }
    }

    /// Whether a kind costs nothing on the plan.
    pub fn is_free(&self, kind: Kind) -> bool {
        self.plan.is_some_and(|plan| plan.is_free(kind))
    }

    /// The total of a project, with what it holds back.
    pub fn project(&self, figures: &Figures) -> Sum {
        let work = self.work(figures);
        Sum { credits: self.held(figures).with(work.credits), ..work }
    }

    /// What a project holds back beside its work.
    pub fn held(&self, figures: &Figures) -> Held {
        figures.held(self.filter, self.plan)
    }

    /// The total of the work of a project, without what it holds back: what its parts add up to.
    pub fn work(&self, figures: &Figures) -> Sum {
        let bare = figures.total(self.filter, self.plan);
        let expected = || figures.expected(self).ceil();
        self.sum(bare, expected, || figures.spread(self).safe(self.confidence))
    }

    /// The total of a scene by itself. Safe totals of scenes do not add up to that of the project.
    pub fn scene(&self, scene: &SceneFigures) -> Sum {
        let bare = scene.sum(self.filter, self.plan);
        self.sum(bare, || scene.expected(self).ceil(), || scene.spread(self).safe(self.confidence))
    }

    /// The total of an asset of a scene by itself; nothing for one that is not of the scene.
    pub fn asset(&self, scene: &SceneFigures, id: AssetId) -> Sum {
        let Some(asset) = scene.asset(id) else { return Sum::ZERO };
        let bare = asset.sum(self.filter, self.plan);
        self.sum(bare, || asset.expected(self).ceil(), || scene.asset_spread(id, self).safe(self.confidence))
    }

    /// The total of choices that assets of one scene have or could have: safe is that of their sum, not a sum of safes.
    /// `None` where one has no price.
    ///
    /// A final is retaken less where the asset has a draft. Nothing is charged for a kind that is free on the plan. The
    /// lens's passes do not matter: the passes of the choices count.
    pub fn choices(&self, choices: &[Offered<'_>], context: &AssetContext) -> Option<Credits> {
        let mut estimator = Estimator::new(self.prices);
        let mut bare = Sum::ZERO;
        let mut demands = Vec::new();
        for Offered { asset, pass, choice } in choices.iter().copied() {
            let estimate = estimator.estimate(asset, (pass, choice), context).ok()?;
            let cost = estimate.cost.credits()?;
            let kind = asset.kind();
            if self.is_free(kind) {
                continue;
            }
            bare = bare.plus(estimate.cost.into()).ok()?;
            let retake = retake_of(asset, pass, context.has_image, estimate.model.map(|(place, _)| place));
            estimate.each.units(asset.takes, cost, |price, count| {
                demands.push((Demand { kind, pass, price, retake }, count));
            });
        }
        let units = || demands.iter().map(|(demand, count)| (demand, *count));
        let safe = || self.spread_of(units()).safe(self.confidence);
        Some(self.sum(bare, || self.expected_of(units()).ceil(), safe).credits)
    }

    fn sum(&self, bare: Sum, expected: impl FnOnce() -> Credits, safe: impl FnOnce() -> Credits) -> Sum {
        Sum { credits: self.basis.of(|| bare.credits, expected, safe), ..bare }
    }
}
