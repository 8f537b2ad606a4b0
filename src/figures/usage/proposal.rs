//! What a take that was just made is recorded as, unless the user knows better.

use chrono::NaiveDateTime;

use crate::domain::{
    Asset, AssetId, Credits, Kind, MadeOf, ModelId, Pass, Project, ProjectKey, RateKey, SpeechRounding, Take, TakeId,
    TakeOutcome, TakeStanding, TakeUnit, Takes, Validity,
};
use crate::figures::done::kept_still;
use crate::figures::planned::{PlanPlace, PlannedUnits, Planner};
use crate::figures::retakes::{UnitPrice, rate_key};
use crate::figures::{AssetContext, Cost, DoneAssets, PassWork, estimate};
use crate::prices::{Plan, PriceList};

/// What a take is recorded for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TakeTarget {
    /// The asset.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
    /// Its units.
    pub unit: TakeUnit,
}

/// What one take is likely to have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What it is of.
    pub target: TakeTarget,
    /// How many units the asset has in this pass.
    pub units: u64,
    /// The length of the clip in whole seconds; `None` for all units and for what is no clip.
    pub clip: Option<u16>,
    /// The model picked for it.
    pub model: ModelId,
    /// What it is made as.
    pub mode: RateKey,
    /// Whether a draft of it is kept already.
    pub after_draft: bool,
    /// What it is made of.
    pub made_of: MadeOf,
    /// What the price list charges for one take, nothing where the plan gives it for free; `None` when no price is known.
    pub credits: Option<Credits>,
}

/// What takes are paid with.
#[derive(Clone, Copy, Debug)]
pub struct PaidBy<'a> {
    /// The price list.
    pub prices: &'a PriceList,
    /// The plan; `None` where it is not known.
    pub plan: Option<&'a Plan>,
}

impl Proposal {
    /// The take of an asset in a pass; `None` when the project has no such asset, the asset no such choice, or no such
    /// unit.
    pub fn of(project: &Project, target: TakeTarget, done: &DoneAssets, paid: PaidBy<'_>) -> Option<Self> {
        let (scene, asset) = project.asset(target.asset)?;
        let choice = asset.choice(target.pass)?;
        // The charge of one take is rounded by itself, unlike the sum of a project.
        let rounding = SpeechRounding::PerAsset;
        let context =
            scene.map_or_else(|| AssetContext::of_project(project), |scene| AssetContext::of_scene(scene, rounding));
        let still = scene.and_then(|scene| project.start_still(scene, asset));
        let still = still.and_then(|still| kept_still(&project.takes, still));
        let place = PlanPlace { scene: scene.map(AsRef::as_ref), context, still };
        let planned = Planner::new(paid.prices).plan(asset, (target.pass, choice), &place);
        let units = planned.units();
        let number = u64::from(target.unit.number());
        let one = unit(&planned, number);
        if number > units {
            return None;
        }
        let mut once = asset.clone();
        once.takes = Takes::Automatic;
        let all = || match estimate(&once, choice, &context, paid.prices) {
            Ok(Cost::Priced(credits)) => Some(credits),
            _ => None,
        };
        let credits = match (paid.plan.is_some_and(|plan| plan.is_free(asset.kind())), one) {
            (true, _) => Some(Credits::ZERO),
            (false, Some((_, price))) if units > 1 => price,
            (false, _) => all(),
        };
        Some(Self {
            target,
            units,
            clip: one.and_then(|(clip, _)| clip),
            model: choice.model.clone(),
            mode: rate_key(asset, context.has_image),
            after_draft: target.pass == Pass::Final && done.is_kept(asset.id, Pass::Draft),
            made_of: made_of(asset, planned, target.unit),
            credits,
        })
    }

    /// The takes that can be recorded of an asset in a pass: all its units where several are to go and none is kept, and each
    /// of the first that are to go; of what is done, all of it.
    pub fn each(project: &Project, (asset, pass): (AssetId, Pass), done: &DoneAssets, paid: PaidBy<'_>) -> Vec<Self> {
        let of = |unit: TakeUnit| Self::of(project, TakeTarget { asset, pass, unit }, done, paid);
        let Some(all) = of(TakeUnit::All) else { return Vec::new() };
        let first = |units: u64| {
            let most = u64::try_from(PassWork::MOST_OPEN).unwrap_or(u64::MAX);
            (1..=u32::try_from(units.min(most)).unwrap_or(u32::MAX)).collect::<Vec<u32>>()
        };
        let open = match done.work(asset, pass) {
            None => first(all.units),
            Some(work) if work.to_go.is_none() => first(all.units),
            Some(work) => work.open.clone(),
        };
        let nothing_kept = done.work(asset, pass).is_none_or(|work| work.kept == 0 && work.stale == 0);
        let several = all.units > 1 && (nothing_kept || done.has(asset, pass));
        let ones = open.into_iter().filter_map(|number| of(TakeUnit::One(number)));
        Some(all).filter(|_| several).into_iter().chain(ones).collect()
    }

    /// The take, with a name of its own. Nothing is said yet of the clock that it is dated by.
    pub fn take(self, at: NaiveDateTime, credits: Credits, outcome: TakeOutcome) -> Take {
        let TakeTarget { asset, pass, unit } = self.target;
        Take {
            id: TakeId::random(),
            edits: 0,
            validity: Validity::Counts,
            asset,
            pass,
            at,
            ahead: None,
            model: self.model,
            mode: self.mode,
            after_draft: self.after_draft,
            credits,
            outcome,
            unit,
            made_of: self.made_of,
            standing: TakeStanding::Stands,
        }
    }
}

/// The length and the price of the unit of a number; `None` for all of them.
fn unit(planned: &PlannedUnits, number: u64) -> Option<(Option<u16>, Option<Credits>)> {
    let mut before = number.checked_sub(1)?;
    for run in &planned.runs {
        match before.checked_sub(run.count) {
            Some(rest) => before = rest,
            None => return Some((run.seconds, run.price.map(UnitPrice::once))),
        }
    }
    None
}

/// A single picture does not care how many are made; each clip is a part of its shot.
fn made_of(asset: &Asset, planned: PlannedUnits, unit: TakeUnit) -> MadeOf {
    let counted = matches!(asset.kind(), Kind::Image | Kind::Enhancement | Kind::Consultation);
    let alone = counted && unit != TakeUnit::All;
    MadeOf { count: planned.made_of.count.filter(|_| !alone), ..planned.made_of }
}

/// The name by which a project's takes are known, or a new one.
pub fn key_of(project: &Project) -> ProjectKey {
    project.key.unwrap_or_else(ProjectKey::random)
}
