//! What an asset may be made with in a fit, what each way costs, and how good it is.

use super::slots::{TooMuch, in_parts};
use super::{FitTerms, Quality, WhyLeft};
use crate::advice::advisor::{Advisor, Answers};
use crate::advice::swaps::may_draft;
use crate::advice::{AllowedChoice, Question};
use crate::domain::{Clips, Credits, Importance, Pass};
use crate::figures::{Basis, Retake, amount_of, retake_of};
use crate::prices::ModelPlace;

/// How the model of a pass is picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SlotWay {
    /// As it is.
    AsItIs,
    /// By the model at this place of the price list, covered as the asset asks.
    Model {
        place: ModelPlace,
        /// Whether it is cut as it is cheapest, also where one clip does not reach for a draft of one take.
        cut: bool,
    },
}

/// What becomes of the draft of an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DraftWay {
    /// It stays, or there is none.
    Keep,
    /// The model at this place of the price list makes it, cut as it is cheapest where `cut`.
    Model {
        place: ModelPlace,
        /// Whether one clip does not reach, so that a draft of one take is cut all the same.
        cut: bool,
    },
    /// It is dropped: nothing would cost less than the final.
    Drop,
}

/// One way to make one asset. Costs are in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WayPart {
    /// The pass that the slot is about; the final where it is about both.
    pub(super) main: SlotWay,
    pub(super) cost: u64,
    pub(super) draft: DraftWay,
    pub(super) draft_cost: u64,
    pub(super) quality: u64,
}

/// The ways to make one asset.
#[derive(Debug, Default)]
pub(super) struct AssetWays {
    /// As it is; `None` where that is not allowed.
    pub(super) now: Option<WayPart>,
    /// The place of the present model in the price list.
    pub(super) model: Option<ModelPlace>,
    /// As it is, with a cheaper draft.
    pub(super) drafted: Option<WayPart>,
    /// By other models, in the order of the price list.
    pub(super) models: Vec<(ModelPlace, WayPart)>,
    /// What it costs as it is, in parts, rounded up.
    pub(super) cost: u64,
    /// What its draft costs as it is, in `cost` already; nothing where drafts do not count.
    pub(super) draft_now: u64,
    /// `cost` rounded down.
    pub(super) least: u128,
    /// Whether some cost is no whole number of parts.
    pub(super) rounded: bool,
    /// Why the draft stays as it is, where it has to.
    pub(super) draft_left: Option<WhyLeft>,
}

/// Weighs assets; questions that are alike are answered once.
pub(super) struct Weigher<'a, 't> {
    terms: &'t FitTerms<'a>,
    parts: u64,
    advisor: Advisor<'a>,
}

/// A draft that could take the place of the present one, or the present one.
#[derive(Clone, Copy)]
struct DraftOption {
    way: DraftWay,
    /// What it costs with the planned takes.
    bare: Credits,
    /// What it costs in parts.
    cost: u64,
}

/// What a final costs.
#[derive(Clone, Copy)]
struct FinalCost {
    bare: Credits,
    model: Option<ModelPlace>,
    /// In parts, after a draft.
    cost: u64,
}

impl<'a, 't> Weigher<'a, 't> {
    pub(super) fn new(terms: &'t FitTerms<'a>, parts: u64) -> Self {
        Self { terms, parts, advisor: Advisor::new(terms.lens.prices) }
    }

    /// The ways to make one pass of an asset, the other pass being as it is.
    pub(super) fn pass(
        &mut self,
        question: &Question<'a>,
        importance: Importance,
    ) -> Result<Result<AssetWays, WhyLeft>, TooMuch> {
        let Some(answers) = self.advisor.answers(question) else { return Ok(Err(WhyLeft::Unpriced)) };
        let Some(now) = answers.now.cost.credits() else { return Ok(Err(WhyLeft::Unpriced)) };
        let draft = question.pass == Pass::Draft;
        let rating = match answers.rating {
            Some(rating) => rating,
            None if draft => 0,
            None => return Ok(Err(WhyLeft::Unrated)),
        };
        let retake = retake_of(question.asset, question.pass, question.context.has_image, None);
        let mut ways = AssetWays { model: question.place(), ..AssetWays::default() };
        (ways.cost, ways.least) = self.cost(now, retake, ways.model)?;
        ways.rounded = u128::from(ways.cost) != ways.least;
        let quality = |rating: u8| {
            Quality::of(rating, amount_of(question.asset, &question.context), importance, question.pass).parts()
        };
        if draft || answers.verdict.is_allowed() && self.is_fine(importance, rating, 0) {
            ways.now = Some(part(SlotWay::AsItIs, ways.cost, quality(rating)));
        }
        for choice in answers.choices.iter().filter(|choice| choice.verdict.is_allowed()) {
            let Some(cost) = choice.cost.credits() else { continue };
            let same = ways.now.is_some() && question.current() == Some(&choice.choice);
            let fine = if draft {
                may_draft(choice, answers.now)
            } else {
                let added = choice.joins.saturating_sub(answers.now.joins);
                choice.rating.is_some_and(|rating| self.is_fine(importance, rating, added))
            };
            if same || !fine {
                continue;
            }
            let place = choice.place;
            let (cost, least) = self.cost(cost, retake, Some(place))?;
            ways.rounded |= u128::from(cost) != least;
            let way = SlotWay::Model { place, cut: choice.choice.clips == Clips::Cheapest };
            ways.models.push((place, part(way, cost, quality(choice.rating.unwrap_or(0)))));
        }
        if ways.now.is_none() && ways.models.is_empty() {
            let hero = self.terms.rules.hero_at_least.filter(|_| importance == Importance::Hero);
            let allowed = answers.choices.iter().any(|choice| choice.verdict.is_allowed());
            return Ok(Err(if hero.is_some() && allowed { WhyLeft::BelowRating } else { WhyLeft::NothingAllowed }));
        }
        Ok(Ok(ways))
    }

    /// The ways to make the final of an asset, each with the draft that goes best with it.
    ///
    /// A draft has no quality of its own, so the cheapest that may be is the best: it costs no more than now and less
    /// than the final. Where there is none, the draft is dropped.
    pub(super) fn both(
        &mut self,
        question: &Question<'a>,
        importance: Importance,
    ) -> Result<Result<AssetWays, WhyLeft>, TooMuch> {
        let mut ways = match self.pass(question, importance)? {
            Ok(ways) => ways,
            Err(why) => return Ok(Err(why)),
        };
        let draft = Question { pass: Pass::Draft, ..*question };
        let Some(drafts) = self.advisor.answers(&draft) else { return Ok(Ok(ways)) };
        let Some(now) = self.draft_now(&draft, &drafts)? else {
            ways.draft_left = Some(WhyLeft::Unpriced);
            return Ok(Ok(ways));
        };
        let others = self.other_drafts(&draft, &drafts, &mut ways)?;
        let Some(finals) = self.advisor.answers(question) else { return Ok(Ok(ways)) };
        ways.draft_now = now.cost;
        ways.cost = ways.cost.checked_add(now.cost).ok_or(TooMuch)?;
        let retake = retake_of(draft.asset, Pass::Draft, draft.context.has_image, None);
        let (_, least) = self.cost(now.bare, retake, draft.place())?;
        ways.rounded |= u128::from(now.cost) != least;
        ways.least = ways.least.checked_add(least).ok_or(TooMuch)?;
        if let Some(part) = &mut ways.now {
            let last = finals.now.cost.credits().unwrap_or_default();
            part.draft_cost = now.cost;
            let better = cheapest(&others, last).filter(|other| other.cost < now.cost);
            ways.drafted = better.map(|other| WayPart { draft: other.way, draft_cost: other.cost, ..*part });
        }
        let bare = |place: ModelPlace| finals.choices.iter().find(|choice| choice.place == place)?.cost.credits();
        for (place, part) in &mut ways.models {
            let Some(bare) = bare(*place) else { continue };
            let last = FinalCost { bare, model: Some(*place), cost: part.cost };
            let stays = Some(now).filter(|now| now.bare < bare);
            let best = cheapest(&others, bare).filter(|other| stays.is_none_or(|now| other.cost < now.cost)).or(stays);
            (part.draft, part.draft_cost) = best.map_or((DraftWay::Drop, 0), |best| (best.way, best.cost));
            if best.is_none() {
                let (cost, least) = self.without_draft(question, last)?;
                ways.rounded |= u128::from(cost) != least;
                part.cost = cost;
            }
        }
        Ok(Ok(ways))
    }

    /// The present draft; `None` without a price.
    fn draft_now(&self, draft: &Question<'a>, answers: &Answers) -> Result<Option<DraftOption>, TooMuch> {
        let Some(bare) = answers.now.cost.credits() else { return Ok(None) };
        let retake = retake_of(draft.asset, Pass::Draft, draft.context.has_image, None);
        let (cost, _) = self.cost(bare, retake, draft.place())?;
        Ok(Some(DraftOption { way: DraftWay::Keep, bare, cost }))
    }

    /// Drafts that cost less than the present one, for any final.
    fn other_drafts(
        &self,
        draft: &Question<'a>,
        answers: &Answers,
        ways: &mut AssetWays,
    ) -> Result<Vec<DraftOption>, TooMuch> {
        let retake = retake_of(draft.asset, Pass::Draft, draft.context.has_image, None);
        let now = answers.now.cost.credits();
        let cheaper = |choice: &&AllowedChoice| {
            choice.verdict.is_allowed() && choice.cost.credits().zip(now).is_some_and(|(cost, now)| cost < now)
        };
        let mut all = Vec::new();
        for choice in answers.choices.iter().filter(cheaper) {
            let Some(bare) = choice.cost.credits() else { continue };
            let place = choice.place;
            let (cost, least) = self.cost(bare, retake, Some(place))?;
            ways.rounded |= u128::from(cost) != least;
            let cut = choice.choice.clips == Clips::Cheapest;
            all.push(DraftOption { way: DraftWay::Model { place, cut }, bare, cost });
        }
        Ok(all)
    }

    /// What a final costs where its draft is dropped.
    fn without_draft(&self, question: &Question<'a>, last: FinalCost) -> Result<(u64, u128), TooMuch> {
        let retake = match retake_of(question.asset, Pass::Final, question.context.has_image, None) {
            Retake::AfterDraft(making) => Retake::Until(making),
            other => other,
        };
        if retake == Retake::Never {
            return Ok((last.cost, last.cost.into()));
        }
        self.cost(last.bare, retake, last.model)
    }

    /// Whether the rules allow a final rated so, with so many joins more.
    fn is_fine(&self, importance: Importance, rating: u8, added: u32) -> bool {
        let rules = &self.terms.rules;
        let hero = rules.hero_at_least.filter(|_| importance == Importance::Hero);
        hero.is_none_or(|least| rating >= least) && rules.added_joins.is_none_or(|most| added <= most)
    }

    /// What so many credits are in parts, rounded up and down.
    fn cost(&self, credits: Credits, retake: Retake, model: Option<ModelPlace>) -> Result<(u64, u128), TooMuch> {
        let averages = self.terms.lens.rates.has_models() && self.terms.lens.basis != Basis::Bare;
        let retake = if averages { retake.by(model) } else { retake };
        in_parts(credits, self.terms.lens.rates.of_takes(retake), (self.terms.lens.basis, self.parts))
    }
}

/// The cheapest draft that costs less than a final, of equals the first.
fn cheapest(drafts: &[DraftOption], last: Credits) -> Option<DraftOption> {
    drafts.iter().filter(|draft| draft.bare < last).min_by_key(|draft| draft.cost).copied()
}

const fn part(main: SlotWay, cost: u64, quality: u64) -> WayPart {
    WayPart { main, cost, draft: DraftWay::Keep, draft_cost: 0, quality }
}
