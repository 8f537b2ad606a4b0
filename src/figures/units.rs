//! What is charged at once: the units that a billing cycle must hold whole.

use std::collections::BTreeMap;

use super::cover::runs;
use super::retakes::{KeepRates, Retake};
use super::{Amount, AssetContext, AssetFigures, Figures, amount_of};
use crate::domain::{Asset, Choice, Clips, Credits, Kind, Pass, PassFilter, Seconds};
use crate::prices::{ClipPrice, Plan, Price, PriceList};

/// Equal units one after the other: single clips, pictures, takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Units {
    pub(super) kind: Kind,
    pub(super) each: Credits,
    pub(super) count: u64,
    pub(super) retake: Retake,
    /// The half credits by which all of them together cost less on average, where a price is a range.
    pub(super) halves: u64,
}

/// All units of a project in story order, draft before final; what has no price or costs nothing is left out.
pub(super) fn units(figures: &Figures, prices: &PriceList, filter: PassFilter) -> Vec<Units> {
    let mut list = UnitList::of(prices);
    let rounding = figures.project.speech_rounding;
    let own = AssetContext::of_running_time(figures.running, rounding);
    for (asset, asset_figures) in figures.project.assets.iter().zip(&figures.project_assets) {
        list.asset(asset, asset_figures, &own, filter);
    }
    let scenes = figures.project.scenes.iter().zip(&figures.scenes);
    for (scene, scene_figures) in scenes.filter(|(scene, _)| scene.is_included()) {
        let (seconds, characters) = (scene.seconds, scene_figures.narration_characters);
        let context = AssetContext { seconds, characters, has_image: false, rounding };
        for (asset, asset_figures) in scene.assets.iter().zip(&scene_figures.assets) {
            list.asset(asset, asset_figures, &context, filter);
        }
    }
    list.retake = Retake::Never;
    for (_, pass, each, count) in figures.loose.blocks(prices) {
        if filter.includes(pass) {
            list.push(Kind::Speech, each, count);
        }
    }
    list.units
}

/// Gathers units, choice by choice; each cover is worked out once.
pub(super) struct UnitList<'a> {
    prices: &'a PriceList,
    covers: BTreeMap<(u16, Seconds), Vec<(ClipPrice, u64)>>,
    units: Vec<Units>,
    /// How what is pushed next is retaken.
    retake: Retake,
    /// The half credits that it costs less on average.
    halves: u64,
}

impl<'a> UnitList<'a> {
    pub(super) fn of(prices: &'a PriceList) -> Self {
        Self { prices, covers: BTreeMap::new(), units: Vec::new(), retake: Retake::Never, halves: 0 }
    }

    /// The units of one choice alone.
    pub(super) fn of_choice(
        &mut self,
        asset: &Asset,
        figures: &AssetFigures,
        context: &AssetContext,
        pass: Pass,
    ) -> Vec<Units> {
        self.choice(asset, figures, context, pass);
        std::mem::take(&mut self.units)
    }

    fn push(&mut self, kind: Kind, each: Credits, count: u64) {
        if each.is_zero() || count == 0 {
            return;
        }
        match self.units.last_mut() {
            Some(last) if (last.kind, last.each, last.retake) == (kind, each, self.retake) => {
                last.count = last.count.saturating_add(count);
                last.halves = last.halves.saturating_add(self.halves);
            }
            _ => self.units.push(Units { kind, each, count, retake: self.retake, halves: self.halves }),
        }
        self.halves = 0;
    }

    fn asset(&mut self, asset: &Asset, figures: &AssetFigures, context: &AssetContext, filter: PassFilter) {
        for pass in Pass::ALL.into_iter().filter(|pass| filter.includes(*pass)) {
            self.choice(asset, figures, context, pass);
        }
    }

    fn choice(&mut self, asset: &Asset, figures: &AssetFigures, context: &AssetContext, pass: Pass) {
        let (Some(choice), Some(cost)) = (asset.choice(pass), figures.cost(pass)) else { return };
        let (Some(credits), Some(place)) = (cost.credits(), *figures.models.get(pass)) else { return };
        let takes = u64::from(asset.takes.bare());
        self.retake = *figures.retakes.get(pass);
        self.halves = *figures.halves.get(pass);
        match amount_of(asset, context) {
            Amount::Images(count) | Amount::Enhancements(count) | Amount::Consultations(count) => {
                self.split(asset.kind(), credits, u64::from(count).saturating_mul(takes));
            }
            Amount::Shot(seconds) => {
                for (clip, count) in self.clips(place, seconds, choice) {
                    self.push(Kind::Video, clip.credits, count.saturating_mul(takes));
                }
            }
            Amount::Characters(_) => self.speech(place, credits, takes),
            Amount::Running(_) => self.split(asset.kind(), credits, takes),
        }
    }

    /// Units that all cost the same.
    fn split(&mut self, kind: Kind, credits: Credits, count: u64) {
        let each = credits.get().checked_div(count).unwrap_or(0);
        self.push(kind, Credits::new(each), count);
    }

    /// Takes of speech. Where only full blocks are charged, takes may differ by one block.
    fn speech(&mut self, place: u16, credits: Credits, takes: u64) {
        let Some(Price::PerCharacters { credits: block, .. }) =
            self.prices.models.get(usize::from(place)).map(|model| &model.price)
        else {
            return;
        };
        let blocks = credits.get().checked_div(block.get()).unwrap_or(0);
        let each = blocks.checked_div(takes).unwrap_or(0);
        let more = blocks.checked_rem(takes).unwrap_or(0);
        let cost = |blocks: u64| block.times(blocks).unwrap_or_default();
        self.push(Kind::Speech, cost(each.saturating_add(1)), more);
        self.push(Kind::Speech, cost(each), takes.saturating_sub(more));
    }

    /// The clips of a shot, one take each.
    pub(super) fn clips(&mut self, place: u16, seconds: Seconds, choice: &Choice) -> Vec<(ClipPrice, u64)> {
        let key = (place, seconds);
        let cheapest = choice.clips == Clips::Cheapest;
        if let Some(known) = self.covers.get(&key).filter(|_| cheapest) {
            return known.clone();
        }
        let price = self.prices.models.get(usize::from(place)).map(|model| &model.price);
        let Some(Price::PerClip(lengths)) = price else { return Vec::new() };
        let cover = runs(lengths, seconds, &choice.clips).map(|runs| runs.0).unwrap_or_default();
        let clips: Vec<_> = cover.iter().map(|(clip, count)| (*clip, u64::from(*count))).collect();
        if cheapest {
            self.covers.insert(key, clips.clone());
        }
        clips
    }
}

/// The billing cycles that units take on average, the current one included, and what is left of the last one’s
/// allowance, rounded down: 0 when nothing is charged, `None` when one unit is dearer than a whole allowance.
///
/// Retakes follow at once on what they repeat. Credits are counted in parts of which a whole number makes every average,
/// or, for rates that have no small common part, of one in a million million, rounded up.
pub(super) fn cycles(units: &[Units], plan: &Plan, left: Credits, rates: &KeepRates) -> Option<(u64, Credits)> {
    let counted = || units.iter().filter(|run| !plan.is_free(run.kind));
    let parts = parts(counted(), rates);
    let allowance = u128::from(plan.allowance.get()).saturating_mul(parts);
    let mut room = u128::from(left.get()).saturating_mul(parts).min(allowance);
    let mut cycles = 0_u128;
    for run in counted() {
        cycles = cycles.max(1);
        let each = u128::from(run.each.get()).saturating_mul(parts);
        let total = run.expected(parts, rates);
        let whole = |room: u128| Some(room.checked_div(each)?.saturating_mul(each));
        let now = if total <= room { total } else { whole(room)? };
        room = room.saturating_sub(now);
        let later = total.saturating_sub(now);
        if later > 0 {
            let fit = whole(allowance).filter(|fit| *fit > 0)?;
            let full = later.saturating_sub(allowance).div_ceil(fit);
            cycles = cycles.saturating_add(full).saturating_add(1);
            room = allowance.saturating_sub(later.saturating_sub(full.saturating_mul(fit)));
        }
    }
    let rest = u64::try_from(room.checked_div(parts)?).unwrap_or(u64::MAX);
    Some((u64::try_from(cycles).unwrap_or(u64::MAX), Credits::new(rest)))
}

/// The parts into which a credit is split, so that averages are whole numbers of them.
pub(super) fn parts<'a>(units: impl Iterator<Item = &'a Units>, rates: &KeepRates) -> u128 {
    const FINE: u128 = 1_000_000_000_000;
    let mut parts = 2_u128;
    let mut seen = None;
    for run in units {
        if seen == Some(run.retake) {
            continue;
        }
        seen = Some(run.retake);
        let kept = u128::from(rates.of_takes(run.retake).kept());
        if parts.checked_rem(kept) != Some(0) {
            parts = parts.saturating_mul(kept);
        }
        if parts > FINE {
            return FINE;
        }
    }
    parts
}

impl Units {
    /// What all of them cost on average, in parts of a credit, rounded up.
    pub(super) fn expected(&self, parts: u128, rates: &KeepRates) -> u128 {
        let rate = rates.of_takes(self.retake);
        let twice = u128::from(self.each.get()).saturating_mul(self.count.into()).saturating_mul(2);
        let halves = twice.saturating_sub(self.halves.into());
        let takes = halves.saturating_mul(parts).saturating_mul(rate.of().into());
        takes.div_ceil(u128::from(rate.kept()).saturating_mul(2))
    }
}
