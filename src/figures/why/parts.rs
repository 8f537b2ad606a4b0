//! What a choice is made of: an asset in one pass, or one of its alternatives.

use super::board::{CountedAsset, signed};
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::Figure;
use super::{Case, Explainer};
use crate::domain::{AssetId, Choice, Credits, Letter, Pass, PassFilter};
use crate::figures::units::UnitList;
use crate::figures::{
    Amount, AssumptionId, Basis, Cost, Lens, Making, Offered, Retake, amount_of, estimate, retake_of,
};
use crate::prices::{Model, Price};

impl<'a> Explainer<'a> {
    /// An asset in one pass: what it is at the prices of the list, then retakes on average, then the reserve.
    pub(super) fn choice(&self, case: &Case<'a>, (id, pass): (AssetId, Pass)) -> Option<Why> {
        let member = self.member(case, id)?;
        let choice = member.asset.choice(pass).filter(|_| case.lens.filter.includes(pass))?;
        let filter = if pass == Pass::Draft { PassFilter::Draft } else { PassFilter::Final };
        let share = |basis: Basis| {
            let case = Case { asked: case.asked.based(basis), lens: Lens { basis, ..case.lens }, ..case.clone() };
            Self::share(&case, &self.shares(&case), &member, filter)
        };
        let sum = share(case.lens.basis);
        let head = Self::head(case, sum);
        let place = member.place();
        if member.asset.is_paid_elsewhere() {
            let line = ReasonLine::credits(ReasonMark::PaidElsewhere, 0, Ground::Rule(12)).at(place);
            return Some(Why::sum(head, vec![line]));
        }
        let Some(cost) = member.figures.cost(pass) else {
            // It has a choice and no cost: it is done.
            let mark =
                if self.known.to_go.made().is_stale(id, pass) { ReasonMark::KeptAndChanged } else { ReasonMark::Kept };
            let kept = ReasonLine::credits(mark, 0, Ground::Recorded).at(AdjustAt::Takes);
            return Some(Self::with_alternatives(case, &member, pass, Why::sum(head, vec![kept])));
        };
        let mut parts = match cost {
            Cost::Unpriced(why) => {
                vec![ReasonLine::of(ReasonMark::NoPrice(why), Value::Nothing, Ground::Rule(12)).at(place)]
            }
            Cost::Priced(whole) => self.bare_parts(case, &member, choice, whole),
        };
        for part in &mut parts {
            part.change = part.change.or(Some(place));
        }
        // What of it is made already is not to go any more.
        let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        let made = cost.credits().map_or(0, |cost| signed(cost).saturating_sub(listed));
        if made != 0 {
            parts.push(ReasonLine::credits(ReasonMark::Kept, made, Ground::Recorded).at(AdjustAt::Takes));
        }
        if let Some(free) = Self::free_on(case, &member, &parts) {
            parts.push(free);
            return Some(Self::with_alternatives(case, &member, pass, Self::evened(head, parts)));
        }
        if case.lens.basis != Basis::Bare {
            let (bare, average) = (share(Basis::Bare).credits, share(Basis::Expected).credits);
            let more = signed(average).saturating_sub(signed(bare));
            parts.extend(Self::retakes(case, *member.figures.retakes.get(pass), more));
            parts.extend(Self::reserve(case, signed(sum.credits).saturating_sub(signed(average)), 19));
        }
        Some(Self::with_alternatives(case, &member, pass, Self::evened(head, parts)))
    }

    /// The same with a line that leads to the alternatives of the asset, where it has any. They count nothing.
    fn with_alternatives(case: &Case<'_>, member: &CountedAsset<'_>, pass: Pass, mut why: Why) -> Why {
        let asset = member.asset;
        if pass == Pass::Final && !asset.alternatives.is_empty() {
            let count = u64::try_from(asset.alternatives.count()).unwrap_or(u64::MAX);
            let asked = case.asked.with(Figure::Alternatives(asset.id));
            let mark = ReasonMark::Figure(asked.clone());
            let line = ReasonLine { of: Some(asked), ..ReasonLine::of(mark, Value::Count(count), Ground::Board) };
            why.parts.push(line.at(member.place()));
        }
        why
    }

    /// All choices that an asset could be made with, each with what its final pass costs with it.
    pub(super) fn alternatives(&self, case: &Case<'a>, id: AssetId) -> Option<Why> {
        let member = self.member(case, id).filter(|member| !member.asset.alternatives.is_empty())?;
        let lines = member.asset.candidates().filter_map(|one| {
            let asked = case.asked.with(Figure::Alternative(id, one.letter));
            let value = self.alternative(&Case { asked: asked.clone(), ..case.clone() }, (id, one.letter))?.line.value;
            let line = ReasonLine::of(ReasonMark::Figure(asked.clone()), value, Ground::Board).at(member.place());
            Some(ReasonLine { of: Some(asked), ..line })
        });
        let lines: Vec<ReasonLine> = lines.collect();
        let count = Value::Count(u64::try_from(lines.len()).unwrap_or(u64::MAX));
        let head = ReasonLine::of(ReasonMark::Figure(case.asked.clone()), count, Ground::Board);
        Some(Why::follows(head, lines))
    }

    /// One of them by itself, as the inspector lists it: what the final pass of the asset costs with it.
    pub(super) fn alternative(&self, case: &Case<'a>, (id, letter): (AssetId, Letter)) -> Option<Why> {
        let member = self.member(case, id).filter(|member| !member.asset.alternatives.is_empty())?;
        let asset = member.asset;
        let one = asset.candidates().find(|one| one.letter == letter)?;
        let context = member.context(self.known.project);
        let offered = Offered { asset, pass: Pass::Final, choice: one.choice };
        let on = |basis| Lens { basis, ..case.lens }.choices(&[offered], &context);
        let mark = ReasonMark::Figure(case.asked.clone());
        if asset.is_paid_elsewhere() {
            let line = ReasonLine::credits(ReasonMark::PaidElsewhere, 0, Ground::Rule(12)).at(member.place());
            return Some(Why::sum(ReasonLine::credits(mark, 0, Ground::Rule(12)), vec![line]));
        }
        let whole = match estimate(asset, one.choice, &context, case.lens.prices).ok()? {
            Cost::Priced(whole) => whole,
            Cost::Unpriced(why) => {
                let line = ReasonLine::of(ReasonMark::NoPrice(why), Value::Nothing, Ground::Rule(12));
                let head = ReasonLine::of(mark, Value::Nothing, Ground::Rule(12));
                return Some(Why::follows(head, vec![line.at(member.place())]));
            }
        };
        let head = ReasonLine::credits(mark, signed(on(case.lens.basis)?), Ground::Rule(8));
        let mut parts = self.bare_parts(case, &member, one.choice, whole);
        for part in &mut parts {
            part.change = part.change.or_else(|| Some(member.place()));
        }
        if let Some(free) = Self::free_on(case, &member, &parts) {
            parts.push(free);
        } else if case.lens.basis != Basis::Bare {
            let (average, total) = (signed(on(Basis::Expected)?), signed(on(case.lens.basis)?));
            let by = case.lens.prices.place(&one.choice.model);
            let retake = retake_of(asset, Pass::Final, context.has_image, by);
            parts.extend(Self::retakes(case, retake, average.saturating_sub(signed(whole))));
            parts.extend(Self::reserve(case, total.saturating_sub(average), 8));
        }
        Some(Self::evened(head, parts))
    }

    /// What takes parts off again where the plan gives their kind for free.
    fn free_on(case: &Case<'_>, member: &CountedAsset<'_>, parts: &[ReasonLine]) -> Option<ReasonLine> {
        let plan = case.lens.plan.filter(|plan| plan.is_free(member.asset.kind()))?;
        let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        let (mark, ground) = (ReasonMark::FreeOn(plan.name.clone()), Ground::Source(plan.source.clone()));
        Some(ReasonLine::credits(mark, listed.saturating_neg(), ground).at(AdjustAt::Account))
    }

    /// What is kept in reserve so that it is safe.
    fn reserve(case: &Case<'_>, reserve: i128, rule: u8) -> Option<ReasonLine> {
        let mark = ReasonMark::Reserve(case.lens.confidence);
        (reserve != 0).then(|| ReasonLine::credits(mark, reserve, Ground::Rule(rule)).at(AdjustAt::Confidence))
    }

    fn retakes(case: &Case<'_>, retake: Retake, more: i128) -> Option<ReasonLine> {
        if more == 0 {
            return None;
        }
        let Some(Making { key, model }) = retake.making() else {
            // A price that is a range costs less on average than its middle, rounded up.
            return Some(ReasonLine::credits(ReasonMark::Evened, more, Ground::Rule(10)));
        };
        let own = case.lens.rates.own(Making { key, model });
        let model = own.and(model).and_then(|place| case.lens.prices.at(place));
        let id = model.map_or(AssumptionId::KeepRate(key), |model| AssumptionId::ModelRate(key, model.id.clone()));
        let after_draft = matches!(retake, Retake::AfterDraft(_));
        let mark = ReasonMark::Retakes { rate: case.lens.rates.of_takes(retake), after_draft };
        Some(ReasonLine::credits(mark, more, Ground::Assumption(id)).at(AdjustAt::Assumptions))
    }

    /// What a choice is made of at the prices of the list, planned takes included, where it costs `whole`.
    fn bare_parts(
        &self,
        case: &Case<'a>,
        member: &CountedAsset<'a>,
        choice: &Choice,
        whole: Credits,
    ) -> Vec<ReasonLine> {
        let prices = case.lens.prices;
        let Some(model) = prices.model(&choice.model) else { return Vec::new() };
        let takes = member.asset.takes.bare();
        let context = member.context(self.known.project);
        let ground = ground(model);
        let line = |mark: ReasonMark, each: Credits, count: u64| {
            let cost = i128::from(each.get()).saturating_mul(count.into()).saturating_mul(takes.into());
            ReasonLine::credits(mark, cost, ground.clone())
        };
        match (amount_of(member.asset, &context), &model.price) {
            (Amount::Shot(seconds), Price::PerClip(_)) => {
                let Some(place) = prices.place(&choice.model) else { return Vec::new() };
                let clips = UnitList::of(prices).clips(place, seconds, choice);
                let clip = |(clip, count): (crate::prices::ClipPrice, u64)| {
                    let mark = ReasonMark::Clips { count, seconds: clip.seconds, each: clip.credits, takes };
                    line(mark, clip.credits, count)
                };
                clips.into_iter().map(clip).collect()
            }
            (Amount::Characters(characters), Price::PerCharacters { block, credits }) => {
                let mark = ReasonMark::Speech { characters: characters.into(), block: *block, each: *credits, takes };
                vec![ReasonLine::credits(mark, signed(whole), ground)]
            }
            (Amount::Running(millis), Price::ByMinutes { .. }) => {
                vec![ReasonLine::credits(ReasonMark::Script { millis, takes }, signed(whole), ground)]
            }
            (amount, _) => {
                let count = match amount {
                    Amount::Images(count) | Amount::Enhancements(count) | Amount::Consultations(count) => count.into(),
                    Amount::Shot(_) | Amount::Characters(_) | Amount::Running(_) => 1,
                };
                let all = u64::from(takes).saturating_mul(count).max(1);
                let each = Credits::new(whole.get().checked_div(all).unwrap_or_default());
                vec![line(ReasonMark::Units { kind: member.asset.kind(), count, each, takes }, each, count)]
            }
        }
    }
}

/// What a price rests on: how it had to be read, or the page it was read from.
fn ground(model: &Model) -> Ground {
    match model.assumption {
        Some(_) => Ground::Assumption(AssumptionId::Price(model.id.clone())),
        None => Ground::Source(model.source.clone()),
    }
}
