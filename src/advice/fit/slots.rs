//! From a project to menus: what may be taken for each asset and pass, what it costs, how good it is.

use std::collections::BTreeSet;

use super::knapsack::Offer;
use super::{FitTerms, LeftAlone, Quality, WhyLeft};
use crate::advice::Question;
use crate::advice::advisor::{Advisor, Answers};
use crate::advice::swaps::may_change;
use crate::domain::{Credits, Importance, Pass, Rate, Scene};
use crate::figures::{AssetContext, Basis, Retake, amount_of, retake_of};

/// A choice that a fit makes: of one asset in one pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// The places of its scene and of the asset in it.
    pub(super) scene: u32,
    pub(super) asset: u32,
    pub(super) pass: Pass,
    /// Where its ways begin in the row of all.
    pub(super) first: u32,
    /// The place of the present choice among them; `None` when it may not stay.
    pub(super) now: Option<u8>,
    /// What the present choice costs, in parts.
    pub(super) cost: u64,
}

/// One way to make an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SlotWay {
    /// As it is.
    AsItIs,
    /// By the model at this place of the price list, covered as the asset asks.
    Model(u16),
}

/// All choices that a fit makes.
#[derive(Debug, Default)]
pub(super) struct Slots {
    pub(super) list: Vec<Slot>,
    pub(super) ways: Vec<SlotWay>,
    pub(super) offers: Vec<Offer>,
    pub(super) kept: Vec<LeftAlone>,
    /// What the present choices cost together, in parts, each rounded down.
    pub(super) own: u128,
    /// How many of them have costs that are no whole parts.
    pub(super) rounded: u64,
}

/// Costs that do not fit what can be weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooMuch;

/// The parts that a credit is reckoned in, so that every cost is whole: 1, or what all keep rates divide.
///
/// Where that would be too fine, a thousand million: costs are then rounded up to so small a part, and sums that differ by
/// less than two parts for each choice count as one.
pub(super) fn parts(terms: &FitTerms<'_>) -> u64 {
    const FINEST: u64 = 1_000_000_000;
    if terms.lens.basis == Basis::Bare {
        return 1;
    }
    let parts = rates(terms).into_iter().try_fold(1_u64, |parts, rate| {
        let kept = u64::from(rate.kept());
        let parts = parts.checked_div(divisor(parts, kept))?.checked_mul(kept)?;
        (parts <= FINEST).then_some(parts)
    });
    parts.unwrap_or(FINEST)
}

/// The rates of all choices that there are or could be.
fn rates(terms: &FitTerms<'_>) -> BTreeSet<Rate> {
    let mut retakes = BTreeSet::new();
    for scene in terms.project.scenes.iter().filter(|scene| scene.is_included()) {
        let has_image = AssetContext::of_scene(scene, terms.project.speech_rounding).has_image;
        for asset in &scene.assets {
            for pass in Pass::ALL.into_iter().filter(|pass| terms.lens.filter.includes(*pass)) {
                retakes.insert(retake_of(asset, pass, has_image, None));
            }
        }
    }
    let by_models = |retake: &Retake| {
        let key = retake.making().map(|making| making.key);
        let models = terms.lens.rates.models().filter(move |(making, _)| Some(making.key) == key);
        models.map(|(making, _)| retake.by(making.model)).collect::<Vec<_>>()
    };
    let own: Vec<Retake> = retakes.iter().flat_map(by_models).collect();
    retakes.into_iter().chain(own).map(|retake| terms.lens.rates.of_takes(retake)).collect()
}

/// What a choice costs in parts, rounded up and rounded down: exactly, unless parts are as fine as they may be.
fn in_parts(credits: Credits, rate: Rate, (basis, parts): (Basis, u64)) -> Result<(u64, u128), TooMuch> {
    let (of, kept) = match basis {
        Basis::Bare => (1, 1),
        Basis::Expected | Basis::Safe => (u128::from(rate.of()), u128::from(rate.kept())),
    };
    let takes = u128::from(credits.get()).saturating_mul(parts.into()).checked_mul(of).ok_or(TooMuch)?;
    let most = u64::try_from(takes.div_ceil(kept)).map_err(|_large| TooMuch)?;
    Ok((most, takes.checked_div(kept).ok_or(TooMuch)?))
}

fn divisor(mut one: u64, mut other: u64) -> u64 {
    while let Some(rest) = one.checked_rem(other) {
        (one, other) = (other, rest);
    }
    one.max(1)
}

impl Slots {
    /// Everything that the fit may change, in story order.
    pub(super) fn of(terms: &FitTerms<'_>, parts: u64) -> Result<Self, TooMuch> {
        let mut slots = Self::default();
        let mut advisor = Advisor::new(terms.lens.prices);
        for (place, scene) in (0_u32..).zip(&terms.project.scenes).filter(|(_, scene)| scene.is_included()) {
            slots.scene((place, scene), terms, parts, &mut advisor)?;
        }
        Ok(slots)
    }

    fn scene<'a>(
        &mut self,
        (place, scene): (u32, &'a Scene),
        terms: &FitTerms<'a>,
        parts: u64,
        advisor: &mut Advisor<'a>,
    ) -> Result<(), TooMuch> {
        let context = AssetContext::of_scene(scene, terms.project.speech_rounding);
        for (at, asset) in (0_u32..).zip(&scene.assets) {
            for pass in Pass::ALL.into_iter().filter(|pass| terms.lens.filter.includes(*pass)) {
                let question = Question { asset, pass, context, prices: terms.lens.prices, plan: terms.lens.plan };
                if !may_change(&question) {
                    continue;
                }
                let Some(answers) = advisor.answers(&question) else { continue };
                let slot = Slot { scene: place, asset: at, pass, first: end(&self.ways)?, now: None, cost: 0 };
                if let Err(why) = self.slot(slot, &question, (scene.importance, &answers), (terms, parts))? {
                    self.kept.push(LeftAlone { scene: scene.id, asset: asset.id, pass, why });
                }
            }
        }
        Ok(())
    }

    /// Adds a slot, unless the choice has to stay as it is.
    fn slot(
        &mut self,
        mut slot: Slot,
        question: &Question<'_>,
        (importance, answers): (Importance, &Answers),
        (terms, parts): (&FitTerms<'_>, u64),
    ) -> Result<Result<(), WhyLeft>, TooMuch> {
        let Some(now) = answers.now.cost.credits() else { return Ok(Err(WhyLeft::Unpriced)) };
        let Some(rating) = answers.rating else { return Ok(Err(WhyLeft::Unrated)) };
        let retake = retake_of(question.asset, slot.pass, question.context.has_image, None);
        let plain = terms.lens.rates.of_takes(retake);
        let averages = terms.lens.rates.has_models() && terms.lens.basis != Basis::Bare;
        let rate = |model: Option<u16>| if averages { terms.lens.rates.of_takes(retake.by(model)) } else { plain };
        let by = if averages { question.place() } else { None };
        let (most, least) = in_parts(now, rate(by), (terms.lens.basis, parts))?;
        slot.cost = most;
        let mut whole = u128::from(most) == least;
        let amount = amount_of(question.asset, &question.context);
        let hero = terms.rules.hero_at_least.filter(|_| importance == Importance::Hero);
        let fine = |rating: u8, joins: u32| {
            let more = joins.saturating_sub(answers.now.joins);
            hero.is_none_or(|least| rating >= least) && terms.rules.added_joins.is_none_or(|most| more <= most)
        };
        let quality = |rating: u8| Quality::of(rating, amount, importance, slot.pass).parts();
        let mut ways = 0_u8;
        if answers.verdict.is_allowed() && fine(rating, answers.now.joins) {
            slot.now = Some(0);
            self.ways.push(SlotWay::AsItIs);
            self.offers.push(Offer { cost: slot.cost, quality: quality(rating) });
            ways = 1;
        }
        for choice in &answers.choices {
            let (Some(cost), Some(rating)) = (choice.cost.credits(), choice.rating) else { continue };
            let same = slot.now.is_some() && question.current() == Some(&choice.choice);
            if same || !choice.verdict.is_allowed() || !fine(rating, choice.joins) {
                continue;
            }
            let place = u16::try_from(choice.place).map_err(|_many| TooMuch)?;
            let (cost, least) = in_parts(cost, rate(Some(place)), (terms.lens.basis, parts))?;
            whole &= u128::from(cost) == least;
            self.ways.push(SlotWay::Model(place));
            self.offers.push(Offer { cost, quality: quality(rating) });
            ways = ways.saturating_add(1);
        }
        if ways == 0 {
            return Ok(Err(WhyLeft::NothingAllowed));
        }
        self.list.push(slot);
        self.own = self.own.checked_add(least).ok_or(TooMuch)?;
        self.rounded = self.rounded.saturating_add(u64::from(!whole));
        Ok(Ok(()))
    }

    /// The places of a slot’s ways among all.
    pub(super) fn range(&self, number: usize) -> std::ops::Range<usize> {
        let first = |number: usize| usize::try_from(self.list.get(number)?.first).ok();
        let end = number.checked_add(1).and_then(first).unwrap_or(self.ways.len());
        first(number).unwrap_or(end)..end
    }
}

fn end(ways: &[SlotWay]) -> Result<u32, TooMuch> {
    u32::try_from(ways.len()).map_err(|_many| TooMuch)
}
