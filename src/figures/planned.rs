//! The units of an asset as they are planned now, and what a take of them would be made of.

use super::estimator::Estimator;
use super::retakes::{Each, UnitPrice};
use super::units::UnitList;
use super::{Amount, AssetContext, Cost, Unpriced, amount_of, mode_of};
use crate::domain::{Asset, Choice, ClipRuns, MadeOf, Pass, Scene, TakeId, Work};
use crate::prices::{Mode, PriceList};

/// What an asset is planned within.
#[derive(Clone, Copy)]
pub(super) struct PlanPlace<'a> {
    pub(super) scene: Option<&'a Scene>,
    pub(super) context: AssetContext,
    /// The kept take of the still that what is planned starts from where it is a shot, or follows where it is an image.
    pub(super) still: Option<TakeId>,
}

/// Units that are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UnitRun {
    /// The length of a clip in whole seconds; `None` for what is no clip.
    pub(super) seconds: Option<u16>,
    pub(super) count: u64,
    /// What one take of one of them costs; `None` where that is not known.
    pub(super) price: Option<UnitPrice>,
}

/// The units of an asset in a pass, in the order in which they are numbered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlannedUnits {
    pub(super) runs: Vec<UnitRun>,
    /// Why they have no price; `None` where they have.
    pub(super) unpriced: Option<Unpriced>,
    /// What a take of all of them would be made of.
    pub(super) made_of: MadeOf,
}

/// Plans assets one after the other; each cover is found once.
pub(super) struct Planner<'a> {
    pub(super) estimator: Estimator<'a>,
    units: UnitList<'a>,
}

impl PlannedUnits {
    /// How many units there are, at least one.
    pub(super) fn units(&self) -> u64 {
        self.runs.iter().fold(0, |sum, run| sum.saturating_add(run.count))
    }
}

impl<'a> Planner<'a> {
    pub(super) fn new(prices: &'a PriceList) -> Self {
        Self { estimator: Estimator::new(prices), units: UnitList::of(prices) }
    }

    /// The units of an asset in a pass. What is too large to count is taken as free: its project cannot be counted.
    pub(super) fn plan(
        &mut self,
        asset: &Asset,
        (pass, choice): (Pass, &Choice),
        place: &PlanPlace<'_>,
    ) -> PlannedUnits {
        let context = &place.context;
        let estimate = self.estimator.estimate(asset, (pass, choice), context).ok();
        let unpriced = estimate.as_ref().and_then(|estimate| match estimate.cost {
            Cost::Unpriced(why) => Some(why),
            Cost::Priced(_) => None,
        });
        let each = estimate.as_ref().map_or(&Each::Nothing, |estimate| &estimate.each);
        let model = estimate.as_ref().and_then(|estimate| estimate.model).map(|(place, _)| place);
        let price = match (unpriced, each) {
            (Some(_), _) => None,
            (None, Each::Alike(credits, _)) => Some(UnitPrice::Fixed(*credits)),
            (None, Each::Range(least, most, _)) => Some(UnitPrice::Range(*least, *most)),
            (None, Each::Nothing | Each::Clips(_)) => Some(UnitPrice::Fixed(crate::domain::Credits::ZERO)),
        };
        let run = |count: u64| UnitRun { seconds: None, count, price };
        let mut runs = match amount_of(asset, context) {
            Amount::Images(count) | Amount::Enhancements(count) | Amount::Consultations(count) => {
                vec![run(count.into())]
            }
            Amount::Characters(_) | Amount::Running(_) => vec![run(1)],
            Amount::Shot(seconds) => match model.filter(|_| unpriced.is_none()) {
                Some(model) => {
                    let clips = self.units.clips(model, seconds, choice).into_iter();
                    let run = |(clip, count): (crate::prices::ClipPrice, u64)| UnitRun {
                        seconds: Some(clip.seconds),
                        count,
                        price: Some(UnitPrice::Fixed(clip.credits)),
                    };
                    clips.map(run).collect()
                }
                None => vec![run(1)],
            },
        };
        if runs.iter().all(|run| run.count == 0) {
            runs = vec![run(1)];
        }
        let made_of = made_of(asset, place, &runs);
        PlannedUnits { runs, unpriced, made_of }
    }
}

/// What a take of all units would be made of.
fn made_of(asset: &Asset, place: &PlanPlace<'_>, runs: &[UnitRun]) -> MadeOf {
    let mut made_of = MadeOf::default();
    match (asset.work, amount_of(asset, &place.context)) {
        (_, Amount::Images(count) | Amount::Enhancements(count) | Amount::Consultations(count)) => {
            made_of.count = Some(count);
            made_of.still = place.still.filter(|_| asset.follows_still());
        }
        (_, Amount::Shot(length)) => {
            made_of.length = Some(length);
            let clips = runs.iter().filter_map(|run| Some((run.seconds?, u32::try_from(run.count).ok()?)));
            let clips: Vec<(u16, u32)> = clips.collect();
            made_of.clips = if clips.is_empty() { None } else { ClipRuns::new(clips) };
            let from_still = mode_of(asset, place.context.has_image) == Some(Mode::ImageToVideo);
            made_of.still = place.still.filter(|_| from_still);
        }
        (Work::Speech { characters: Some(count) }, _) => made_of.count = Some(count),
        (_, Amount::Characters(_)) => {
            let text = place.scene.map(|scene| scene.narration.as_str());
            made_of.text = text.map(|text| xxhash_rust::xxh3::xxh3_64(text.as_bytes()));
        }
        // A script for the running time is not another one because a scene grew by a second.
        (Work::Script { seconds }, Amount::Running(_)) => made_of.length = seconds,
        (_, Amount::Running(_)) => {}
    }
    made_of
}
