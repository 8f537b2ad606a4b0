//! The figures of one asset and of one scene.

use super::estimator::{Estimate, Estimator};
use super::retakes::{Demand, Each, Retake, retake_of};
use super::speech::Loose;
use super::{AssetContext, Cost, DoneAssets, Finding, Sum, Totals, unmet};
use crate::domain::{
    Asset, AssetId, Choice, Clips, CreditOverflow, Kind, Need, Pass, PassFilter, PerPass, Presence, Scene, SceneId,
    SpeechRounding,
};
use crate::prices::{ModelPlace, Plan, StartStill};

/// The figures of one asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssetFigures {
    /// The asset.
    pub id: AssetId,
    /// Its kind.
    pub kind: Kind,
    /// What its choices cost, planned takes included; `None` where it has no choice in a pass, and where something else
    /// than the plan's credits pays for it.
    pub costs: PerPass<Option<Cost>>,
    /// The places of its models in the price list; `None` where there is no choice or the list lacks the model.
    pub models: PerPass<Option<ModelPlace>>,
    /// How its units are retaken.
    pub retakes: PerPass<Retake>,
    /// The half credits by which its planned takes cost less on average than `costs` says, where a price is a range.
    pub halves: PerPass<u64>,
}

/// The figures of one scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SceneFigures {
    /// The scene.
    pub id: SceneId,
    /// Its assets in their order, those of an omitted scene as if it were not.
    pub assets: Vec<AssetFigures>,
    /// What is worth a word; nothing when the scene is omitted.
    pub findings: Vec<Finding>,
    /// The characters of its narration.
    pub narration_characters: u32,
    /// Characters to be charged with the project's others; none when the scene is omitted.
    pub(super) loose: Vec<Loose>,
    /// Its units with the asset they belong to; none when the scene is omitted.
    pub(super) demands: Vec<(AssetId, Demand, u64)>,
    /// Whether it counts in sums.
    presence: Presence,
    /// The sums of what counts: they are asked for more often than anything else here.
    totals: Totals,
}

/// Where the figures of assets gather.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) assets: Vec<AssetFigures>,
    pub(super) findings: Vec<Finding>,
    pub(super) loose: Vec<Loose>,
    pub(super) demands: Vec<(AssetId, Demand, u64)>,
    presence: Presence,
}

/// What the figures of an asset say of one choice.
struct ChoiceFigures {
    cost: Cost,
    model: Option<ModelPlace>,
    retake: Retake,
    halves: u64,
}

impl AssetFigures {
    /// Those of an asset that something else pays for: as if it had no choice in any pass.
    const fn nothing(asset: &Asset) -> Self {
        Self {
            id: asset.id,
            kind: asset.kind(),
            costs: PerPass { draft: None, last: None },
            models: PerPass { draft: None, last: None },
            retakes: PerPass { draft: Retake::Never, last: Retake::Never },
            halves: PerPass { draft: 0, last: 0 },
        }
    }

    /// What the choice of a pass costs; `None` when there is none.
    pub const fn cost(&self, pass: Pass) -> Option<Cost> {
        *self.costs.get(pass)
    }

    /// The sum over the passes; zero when its kind is unlimited on the plan.
    pub fn sum(&self, filter: PassFilter, plan: Option<&Plan>) -> Sum {
        if plan.is_some_and(|plan| plan.is_free(self.kind)) {
            return Sum::ZERO;
        }
        let passes = Pass::ALL.into_iter().filter(|pass| filter.includes(*pass));
        passes.filter_map(|pass| self.cost(pass)).fold(Sum::ZERO, |sum, cost| sum.and(cost.into()))
    }

    /// The same without what is done: as if it had no choice there, or fewer units. How it would be retaken stays.
    pub(super) fn without(mut self, done: &DoneAssets) -> Self {
        for pass in Pass::ALL {
            if done.has(self.id, pass) {
                *self.costs.get_mut(pass) = None;
                *self.models.get_mut(pass) = None;
                *self.halves.get_mut(pass) = 0;
            } else if let Some(rest) = done.rest(self.id, pass) {
                *self.costs.get_mut(pass) = rest.cost;
                *self.halves.get_mut(pass) = rest.halves;
            }
        }
        self
    }

    /// The units that are left of what is partly made.
    pub(super) fn rests(&self, done: &DoneAssets, mut put: impl FnMut(Demand, u64)) {
        for pass in Pass::ALL {
            let Some(rest) = done.rest(self.id, pass) else { continue };
            for (price, count) in &rest.priced {
                put(Demand { kind: self.kind, pass, price: *price, retake: *self.retakes.get(pass) }, *count);
            }
        }
    }
}

impl SceneFigures {
    /// The figures of a scene.
    pub(crate) fn of(
        scene: &Scene,
        rounding: SpeechRounding,
        estimator: &mut Estimator<'_>,
    ) -> Result<Self, CreditOverflow> {
        let context = AssetContext::of_scene(scene, rounding);
        let mut gathered = Gathered::of(&scene.assets, scene.presence, &context, estimator)?;
        if scene.is_included() {
            gathered.findings.extend(narration_long(scene, context.characters, estimator));
        }
        let Gathered { assets, findings, loose, demands, presence } = gathered;
        let mut figures = Self {
            id: scene.id,
            assets,
            findings,
            narration_characters: context.characters,
            loose,
            demands,
            presence,
            totals: Totals::default(),
        };
        figures.add_up();
        Ok(figures)
    }

    /// The sum of the scene; zero when it is omitted.
    pub fn sum(&self, filter: PassFilter, plan: Option<&Plan>) -> Sum {
        self.totals.sum(filter, plan)
    }

    /// The sums of the scene by pass and kind; zero when it is omitted.
    pub const fn totals(&self) -> Totals {
        self.totals
    }

    /// Brings the sums up to the assets.
    fn add_up(&mut self) {
        let mut totals = Totals::default();
        // These are parts of the project's sums: where those can be counted, so can these.
        let counted = totals.add_assets(self.counted());
        self.totals = counted.map(|()| totals).unwrap_or_default();
    }

    /// The assets that count in sums: all, or none when the scene is omitted.
    pub fn counted(&self) -> &[AssetFigures] {
        match self.presence {
            Presence::Included => &self.assets,
            Presence::Omitted => &[],
        }
    }

    /// The same without what is done; `None` when nothing is.
    pub(crate) fn without(&self, done: &DoneAssets) -> Option<Self> {
        let some = |asset: &AssetFigures| Pass::ALL.into_iter().any(|pass| done.is_begun(asset.id, pass));
        if done.is_empty() || !self.assets.iter().any(some) {
            return None;
        }
        let mut rest = self.clone();
        rest.assets.iter_mut().for_each(|asset| *asset = asset.without(done));
        rest.loose.retain(|loose| !done.has(loose.asset, loose.pass));
        for loose in &mut rest.loose {
            loose.characters = done.rest(loose.asset, loose.pass).map_or(loose.characters, |rest| rest.loose);
        }
        rest.loose.retain(|loose| loose.characters > 0);
        rest.demands.retain(|(asset, demand, _)| !done.is_begun(*asset, demand.pass));
        for asset in self.counted() {
            asset.rests(done, |demand, count| rest.demands.push((asset.id, demand, count)));
        }
        rest.add_up();
        Some(rest)
    }

    /// The figures of an asset.
    pub fn asset(&self, id: AssetId) -> Option<&AssetFigures> {
        self.assets.iter().find(|asset| asset.id == id)
    }
}

impl Gathered {
    /// The figures of assets that follow the same scene or project. What is omitted has costs, but counts nowhere.
    pub(super) fn of(
        assets: &[Asset],
        presence: Presence,
        context: &AssetContext,
        estimator: &mut Estimator<'_>,
    ) -> Result<Self, CreditOverflow> {
        // Most choices have units of one price.
        let choices = assets.iter().filter(|asset| asset.draft.is_some()).count().saturating_add(assets.len());
        let demands = Vec::with_capacity(choices);
        let mut gathered = Self { assets: Vec::with_capacity(assets.len()), demands, presence, ..Self::default() };
        for asset in assets {
            if asset.is_paid_elsewhere() {
                gathered.assets.push(AssetFigures::nothing(asset));
                continue;
            }
            let mut one = |pass, choice| gathered.choice(asset, (pass, choice), context, estimator);
            let draft = asset.draft.as_ref().map(|choice| one(Pass::Draft, choice)).transpose()?;
            let last = one(Pass::Final, &asset.final_choice)?;
            gathered.assets.push(AssetFigures {
                id: asset.id,
                kind: asset.kind(),
                costs: PerPass { draft: draft.as_ref().map(|draft| draft.cost), last: Some(last.cost) },
                models: PerPass { draft: draft.as_ref().and_then(|draft| draft.model), last: last.model },
                retakes: PerPass {
                    draft: draft.as_ref().map_or(Retake::Never, |draft| draft.retake),
                    last: last.retake,
                },
                halves: PerPass { draft: draft.as_ref().map_or(0, |draft| draft.halves), last: last.halves },
            });
        }
        Ok(gathered)
    }

    /// The cost and the model of one choice; what is worth a word is noted.
    #[inline]
    fn choice(
        &mut self,
        asset: &Asset,
        (pass, choice): (Pass, &Choice),
        context: &AssetContext,
        estimator: &mut Estimator<'_>,
    ) -> Result<ChoiceFigures, CreditOverflow> {
        let estimate = estimator.estimate(asset, (pass, choice), context)?;
        let model = estimate.model.map(|(place, _)| place);
        if self.presence == Presence::Included {
            if let (Some(model), true) = (model, estimate.loose > 0) {
                self.loose.push(Loose { asset: asset.id, model, pass, characters: estimate.loose });
            }
            self.find(asset, (pass, choice), context, &estimate);
        }
        let retake = self.demand(asset, pass, context, &estimate);
        let halves = match estimate.each {
            // The middle of an odd range is rounded up by a half.
            Each::Range(least, most, count) if most.less(least).get() % 2 == 1 => {
                count.saturating_mul(asset.takes.bare().into())
            }
            _ => 0,
        };
        Ok(ChoiceFigures { cost: estimate.cost, model, retake, halves })
    }

    /// Counts the units of a choice, and says how they are retaken.
    fn demand(&mut self, asset: &Asset, pass: Pass, context: &AssetContext, estimate: &Estimate<'_>) -> Retake {
        let retake = retake_of(asset, pass, context.has_image, estimate.model.map(|(place, _)| place));
        if let (Presence::Included, Some(cost)) = (self.presence, estimate.cost.credits()) {
            let push = |price, count| {
                let demand = Demand { kind: asset.kind(), pass, price, retake };
                self.demands.push((asset.id, demand, count));
            };
            estimate.each.units(asset.takes, cost, push);
        }
        retake
    }

    fn find(
        &mut self,
        asset: &Asset,
        (pass, choice): (Pass, &Choice),
        context: &AssetContext,
        estimate: &Estimate<'_>,
    ) {
        let id = asset.id;
        if let Cost::Unpriced(why) = estimate.cost {
            self.findings.push(Finding::Unpriced { asset: id, pass, why });
        }
        let Some((_, model)) = estimate.model.filter(|(_, model)| model.kind == asset.kind()) else { return };
        if let Some(until) = model.gone_since() {
            self.findings.push(Finding::Withdrawn { asset: id, pass, until });
        }
        if !asset.all_needs().is_empty() {
            let joins = estimate.cover.as_ref().map_or(0, |cover| cover.joins());
            let reasons = unmet(asset, model, joins).into_iter();
            self.findings.extend(reasons.map(|reason| Finding::NeedNotMet { asset: id, pass, reason }));
        }
        if asset.kind() != Kind::Video {
            return;
        }
        let required = model.limits.as_ref().is_some_and(|limits| limits.start_still == StartStill::Required);
        // A shot from text alone says so already.
        if required && !asset.starts_from_still(context.has_image) && !asset.needs.has(Need::TextToVideo) {
            self.findings.push(Finding::NoStill { asset: id, pass });
        }
        if let (Clips::Pinned(_), Some(cover), super::Amount::Shot(wanted)) =
            (&choice.clips, &estimate.cover, super::amount_of(asset, context))
            && cover.seconds < wanted.rounded_up()
        {
            self.findings.push(Finding::PinnedShort { asset: id, pass, covered: cover.seconds, wanted });
        }
    }
}

fn narration_long(scene: &Scene, characters: u32, estimator: &Estimator<'_>) -> Option<Finding> {
    // Of letters whose pace is not known nothing is said, rather than something wrong; nor of a scene without a length.
    if scene.seconds.is_zero() {
        return None;
    }
    let spoken = estimator.prices().spoken.millis(&scene.narration, estimator.pace())?;
    let over = spoken.checked_sub(u64::from(scene.seconds.millis())).filter(|over| *over > 0)?;
    Some(Finding::NarrationLong { characters, spoken, over })
}
