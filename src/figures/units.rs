//! What is charged at once: the units that a billing cycle must hold whole.

use std::collections::BTreeMap;

use super::cover::runs;
use super::retakes::{KeepRates, Retake};
use super::{Amount, AssetContext, AssetFigures, amount_of};
use crate::domain::{Asset, Choice, Clips, Credits, Kind, Pass, Seconds};
use crate::prices::{ClipPrice, ModelPlace, Price, PriceList};

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

/// Gathers units, choice by choice; each cover is worked out once.
pub(super) struct UnitList<'a> {
    prices: &'a PriceList,
    covers: BTreeMap<(ModelPlace, Seconds), Vec<(ClipPrice, u64)>>,
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
    fn speech(&mut self, place: ModelPlace, credits: Credits, takes: u64) {
        let Some(Price::PerCharacters { credits: block, .. }) = self.prices.at(place).map(|model| &model.price) else {
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
    pub(super) fn clips(&mut self, place: ModelPlace, seconds: Seconds, choice: &Choice) -> Vec<(ClipPrice, u64)> {
        let key = (place, seconds);
        let cheapest = choice.clips == Clips::Cheapest;
        if let Some(known) = self.covers.get(&key).filter(|_| cheapest) {
            return known.clone();
        }
        let price = self.prices.at(place).map(|model| &model.price);
        let Some(Price::PerClip(lengths)) = price else { return Vec::new() };
        let cover = runs(lengths, seconds, &choice.clips).map(|runs| runs.0).unwrap_or_default();
        let clips: Vec<_> = cover.iter().map(|(clip, count)| (*clip, u64::from(*count))).collect();
        if cheapest {
            self.covers.insert(key, clips.clone());
        }
        clips
    }
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
