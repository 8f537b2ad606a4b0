//! Estimates for many assets, each question asked once.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::cover::{Runs, runs};
use super::retakes::Each;
use super::{Amount, AssetContext, Cost, CoverFault, Unpriced, amount_of};
use crate::domain::{
    Asset, Choice, Clips, CreditOverflow, Credits, ModelId, Pass, PerKind, PerPass, Seconds, SpeechPace,
    SpeechRounding, Work,
};
use crate::prices::{ClipPrice, Model, ModelPlace, Price, PriceList};

/// Remembers covers and the models asked for last.
pub(crate) struct Estimator<'a> {
    prices: &'a PriceList,
    /// How fast narrations are spoken, which matters to findings alone.
    pace: SpeechPace,
    /// By model, whole seconds, and the joins allowed where they are capped.
    covers: BTreeMap<(ModelPlace, u32, Option<u8>), Result<Covered, CoverFault>>,
    last: PerKind<PerPass<ModelPlace>>,
}

/// What is to be known of a cover once it is worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Covered {
    pub(crate) credits: Credits,
    pub(crate) clips: u32,
    pub(crate) seconds: u32,
    /// The clips by price.
    pub(super) prices: Rc<[(Credits, u32)]>,
}

/// Everything that comes of one choice.
pub(crate) struct Estimate<'a> {
    pub(crate) cost: Cost,
    /// The model and its place; `None` when the list does not have it.
    pub(crate) model: Option<(ModelPlace, &'a Model)>,
    /// The cover of a shot; `None` for other kinds and where there is none.
    pub(crate) cover: Option<Covered>,
    /// Characters that fill no block and are charged with the project's others.
    pub(crate) loose: u64,
    /// What is retaken by itself: its units, one take each.
    pub(super) each: Each,
}

impl<'a> Estimator<'a> {
    pub(crate) fn new(prices: &'a PriceList) -> Self {
        Self { prices, pace: SpeechPace::default(), covers: BTreeMap::new(), last: PerKind::default() }
    }

    /// One whose findings are those of a project that speaks at this pace.
    pub(crate) fn speaking(prices: &'a PriceList, pace: SpeechPace) -> Self {
        Self { pace, ..Self::new(prices) }
    }

    pub(crate) const fn pace(&self) -> SpeechPace {
        self.pace
    }

    pub(crate) const fn prices(&self) -> &'a PriceList {
        self.prices
    }

    /// What a choice costs in a pass.
    #[inline]
    pub(crate) fn estimate(
        &mut self,
        asset: &Asset,
        (pass, choice): (Pass, &Choice),
        context: &AssetContext,
    ) -> Result<Estimate<'a>, CreditOverflow> {
        let last = self.last.get_mut(asset.kind()).get_mut(pass);
        let model = find(self.prices, &choice.model, last);
        let mut estimate = Estimate {
            cost: Cost::Unpriced(Unpriced::UnknownModel),
            model,
            cover: None,
            loose: 0,
            each: Each::Nothing,
        };
        let Some((place, model)) = model else { return Ok(estimate) };
        if model.kind != asset.kind() {
            estimate.cost = Cost::Unpriced(Unpriced::WrongKind { makes: model.kind, wanted: asset.kind() });
            return Ok(estimate);
        }
        if let Some(why) = unknown(asset, choice, context, &model.price) {
            estimate.cost = Cost::Unpriced(why);
            return Ok(estimate);
        }
        let takes = u64::from(asset.takes.bare());
        let once = match (&model.price, amount_of(asset, context)) {
            (Price::PerImage(credits), Amount::Images(count))
            | (Price::PerUnit(credits), Amount::Enhancements(count) | Amount::Consultations(count)) => {
                estimate.each = Each::Alike(*credits, count.into());
                credits.times(u64::from(count))?
            }
            (Price::Between { least, most }, Amount::Enhancements(count) | Amount::Consultations(count)) => {
                estimate.each = Each::Range(*least, *most, count.into());
                middle(*least, *most)?.times(u64::from(count))?
            }
            (Price::PerCharacters { block, credits }, Amount::Characters(characters)) => {
                if context.rounding == SpeechRounding::PerProject {
                    let all = u64::from(characters).saturating_mul(takes);
                    estimate.loose = all.checked_rem(u64::from(*block)).unwrap_or(0);
                    let full = all.checked_div(u64::from(*block)).unwrap_or(0);
                    let cost = credits.times(full)?;
                    estimate.cost = Cost::Priced(cost);
                    estimate.each = Each::Alike(cost, 1);
                    return Ok(estimate);
                }
                estimate.each(credits.times(u64::from(started(characters, *block)))?)
            }
            (Price::ByMinutes { .. }, Amount::Running(millis)) => estimate.each(by_minutes(&model.price, millis)),
            (Price::PerClip(lengths), Amount::Shot(seconds)) => {
                match self.covered(place, lengths, seconds, &choice.clips) {
                    Ok(covered) => {
                        let credits = covered.credits;
                        estimate.each = Each::Clips(Rc::clone(&covered.prices));
                        estimate.cover = Some(covered);
                        credits
                    }
                    Err(CoverFault::TooDear) => return Err(CreditOverflow),
                    Err(fault) => {
                        estimate.cost = Cost::Unpriced(Unpriced::Cover(fault));
                        return Ok(estimate);
                    }
                }
            }
            // What is left is free: a list checks that each price suits its model's kind.
            _ => Credits::ZERO,
        };
        estimate.cost = Cost::Priced(once.times(takes)?);
        Ok(estimate)
    }

    fn covered(
        &mut self,
        place: ModelPlace,
        lengths: &[ClipPrice],
        seconds: Seconds,
        clips: &Clips,
    ) -> Result<Covered, CoverFault> {
        let work_out = || Covered::of(&runs(lengths, seconds, clips)?);
        let joins = match clips {
            Clips::Cheapest => None,
            Clips::AtMostJoins(joins) => Some(*joins),
            Clips::Pinned(_) => return work_out(),
        };
        self.covers.entry((place, seconds.rounded_up(), joins)).or_insert_with(work_out).clone()
    }
}

impl Covered {
    fn of(runs: &Runs) -> Result<Self, CoverFault> {
        let prices = runs.0.iter().map(|(clip, count)| (clip.credits, *count)).collect();
        Ok(Self { credits: runs.credits()?, clips: runs.clips(), seconds: runs.seconds(), prices })
    }

    /// The joins between the clips.
    pub(crate) const fn joins(&self) -> u32 {
        self.clips.saturating_sub(1)
    }
}

impl Estimate<'_> {
    /// Notes that the whole is one unit, and gives its price back.
    fn each(&mut self, credits: Credits) -> Credits {
        self.each = Each::Alike(credits, 1);
        credits
    }
}

/// Finds a model; assets of a kind mostly have the model that the one before had.
fn find<'a>(prices: &'a PriceList, id: &ModelId, last: &mut ModelPlace) -> Option<(ModelPlace, &'a Model)> {
    if let Some(model) = prices.at(*last).filter(|model| model.id == *id) {
        return Some((*last, model));
    }
    *last = prices.place(id)?;
    Some((*last, prices.at(*last)?))
}

/// What has to be said before a choice has a price. What costs nothing whatever its amount needs no amount, and one that
/// was typed is known, also where it is 0.
fn unknown(asset: &Asset, choice: &Choice, context: &AssetContext, price: &Price) -> Option<Unpriced> {
    match (price, asset.work) {
        (Price::PerClip(lengths), Work::Video { seconds: None }) if context.seconds == Seconds::ZERO => {
            let pinned = matches!(choice.clips, Clips::Pinned(_));
            let charged = lengths.iter().any(|clip| !clip.credits.is_zero());
            (charged && !pinned).then_some(Unpriced::NoLength)
        }
        (Price::PerCharacters { credits, .. }, Work::Speech { characters: None }) if context.characters == 0 => {
            (!credits.is_zero()).then_some(Unpriced::NoText)
        }
        _ => None,
    }
}

/// The blocks started by so many characters.
fn started(characters: u32, block: u32) -> u32 {
    characters.checked_div(block).unwrap_or(0).saturating_add(u32::from(characters.checked_rem(block) > Some(0)))
}

/// The middle of a range, rounded up: 8 for 5 to 10.
fn middle(least: Credits, most: Credits) -> Result<Credits, CreditOverflow> {
    least.plus(Credits::new(most.less(least).get().div_ceil(2)))
}

/// The price of a script: a straight line over the running time, rounded up, within its bounds.
fn by_minutes(price: &Price, millis: u64) -> Credits {
    let Price::ByMinutes { base, per_minute, least, most } = price else { return Credits::ZERO };
    let parts = u128::from(per_minute.get()).saturating_mul(u128::from(millis));
    let minutes = u64::try_from(parts.div_ceil(60_000)).map(Credits::new);
    let line = minutes.ok().and_then(|minutes| base.plus(minutes).ok());
    // A line beyond 64 bits is beyond `most` as well.
    line.unwrap_or(*most).max(*least).min(*most)
}
