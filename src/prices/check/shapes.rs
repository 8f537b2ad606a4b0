//! Ways of selling that are written short: by the second, and in variants. Reading makes of them what figures know: clips
//! of each length, and a model for each variant.

use super::Checker;
use crate::domain::Credits;
use crate::prices::file::{FileModel, FilePrice, FileSeconds, FileVariant, Quoted};
use crate::prices::{ClipPrice, Model, ModelCause, Price};

impl Checker<'_> {
    /// A clip of each length that is sold by the second.
    pub(super) fn seconds(&mut self, id: &str, file: &FileSeconds) -> Option<Price> {
        if file.step == 0 || file.min == 0 || file.min > file.max {
            return self.at_model(id, ModelCause::Seconds);
        }
        if !file.tiers.is_sorted_by(|one, next| one.up_to < next.up_to) {
            return self.at_model(id, ModelCause::Tiers);
        }
        let rates = self.rates(id, file)?;
        let lengths = (file.min..=file.max).step_by(usize::from(file.step));
        // No more than are looked at: a list may name a day of lengths.
        let lengths = lengths.take(Price::MOST_LENGTHS.saturating_add(1));
        let clip =
            |seconds| rates.price_of(seconds).map(|credits| ClipPrice { seconds, credits: Credits::new(credits) });
        let clips: Option<Vec<ClipPrice>> = lengths.map(clip).collect();
        match clips {
            Some(clips) => self.clips(id, clips),
            None => self.at_model(id, ModelCause::TooDear),
        }
    }

    /// The same with its amounts in the smallest steps of the unit.
    fn rates(&mut self, id: &str, file: &FileSeconds) -> Option<SecondRates> {
        let mut tiers = Vec::new();
        for tier in &file.tiers {
            tiers.push((tier.up_to, self.credits(id, &tier.rate)?.get()));
        }
        tiers.push((u16::MAX, self.credits(id, &file.rate)?.get()));
        let (base, minimum) = (self.credits(id, &file.base)?.get(), self.credits(id, &file.minimum)?.get());
        Some(SecondRates { tiers, base, minimum, included: file.included_seconds })
    }

    /// A model for each variant.
    pub(super) fn variants(&mut self, file: &FileModel, variants: Vec<FileVariant>) -> Vec<Model> {
        let mut models = Vec::new();
        for (place, variant) in variants.into_iter().enumerate() {
            if variant.id.contains('@') {
                self.at_model::<()>(&file.id, ModelCause::AtSign);
                continue;
            }
            let (one, price) = one_of(file, variant, place == 0);
            models.extend(self.model(one, price));
        }
        models
    }
}

/// What seconds cost, in the smallest steps of the unit.
struct SecondRates {
    /// Up to which second each rate holds; the last holds for all that follow.
    tiers: Vec<(u16, u64)>,
    base: u64,
    minimum: u64,
    /// The seconds that `base` pays.
    included: u16,
}

impl SecondRates {
    /// What a clip of a length costs; `None` where that is larger than can be counted.
    fn price_of(&self, seconds: u16) -> Option<u64> {
        let mut from = self.included;
        let mut credits = self.base;
        for (up_to, rate) in &self.tiers {
            let to = seconds.min(*up_to);
            credits = credits.checked_add(u64::from(to.saturating_sub(from)).checked_mul(*rate)?)?;
            from = from.max(to);
        }
        Some(credits.max(self.minimum))
    }
}

/// A variant as an entry of its own. The first one is also found by the name of the model alone.
fn one_of(file: &FileModel, variant: FileVariant, is_first: bool) -> (FileModel, FilePrice) {
    let FileVariant { id, name, price, sound, limits, plans, source } = variant;
    let label = name.map_or_else(|| id.clone(), |name| name.0);
    let named = |name: &str| if label.is_empty() { name.to_owned() } else { format!("{name} · {label}") };
    let own_id = if id.is_empty() { file.id.clone() } else { format!("{}@{id}", file.id) };
    let mut also = Vec::new();
    if is_first {
        also.clone_from(&file.also);
        also.extend((own_id != file.id).then(|| file.id.clone()));
    }
    let mut limits = limits.or_else(|| file.limits.clone());
    if let (Some(limits), Some(sound)) = (&mut limits, sound) {
        limits.sound = sound;
    }
    let one = FileModel {
        id: own_id,
        name: named(&file.name),
        short: file.short.as_ref().map(|short| Quoted(named(&short.0))),
        also,
        same_as: file.same_as.clone(),
        kind: file.kind,
        price: None,
        variants: Vec::new(),
        source: source.map_or_else(|| file.source.clone(), |source| source.0),
        says: file.says.clone(),
        assumption: file.assumption.clone(),
        withdrawn: file.withdrawn.clone(),
        limits,
        plans: if plans.is_empty() { file.plans.clone() } else { plans },
        ratings: file.ratings.clone(),
        evidence: file.evidence.clone(),
    };
    (one, price)
}
