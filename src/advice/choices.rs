//! Every model that could make an asset: what it would cost, and whether it is allowed.

use chrono::NaiveDate;

use super::Question;
use super::question::ChoiceOutcome;
use crate::domain::{Choice, Clips, Need, Pass};
use crate::figures::{Cost, CoverFault, Estimator, MadeBy, Unmet, Unpriced, mode_of, unmet};
use crate::prices::{Model, ModelPlace};

/// One model for an asset, allowed or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedChoice {
    /// The model with its clips, as it would be picked.
    pub choice: Choice,
    /// The place of the model in the price list.
    pub place: ModelPlace,
    /// What it costs, planned takes included; nothing where its kind is unlimited on the plan.
    pub cost: Cost,
    /// The cost minus that of the choice as it is: negative saves. `None` when either is not known or there is none.
    pub difference: Option<i128>,
    /// How good it is thought to be in the asset's mode, 0 to 100; `None` when there is no rating.
    pub rating: Option<u8>,
    /// The joins between its clips; 0 for other kinds.
    pub joins: u32,
    /// Whether it may be picked.
    pub verdict: ChoiceVerdict,
    /// The first need of the final that a draft would leave unmet, which it may; `None` for finals.
    pub breaks: Option<Unmet>,
}

/// Whether a choice meets everything that the asset asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceVerdict {
    /// It does.
    Allowed,
    /// It does not, for this reason.
    NotAllowed(Barrier),
}

/// Why a choice is not allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barrier {
    /// It does not meet a need.
    Need(Unmet),
    /// It cannot begin: there is no still in the scene.
    NoStill,
    /// It has no price for this asset.
    Unpriced(Unpriced),
    /// The service no longer sells it, since this day.
    Withdrawn(NaiveDate),
    /// The plan that pays does not have it.
    NotOnPlan,
}

impl AllowedChoice {
    /// What makes it and at what price; `None` without a price.
    pub fn made(&self) -> Option<MadeBy> {
        Some(MadeBy { model: Some(self.place), costs: self.cost.credits()? })
    }
}

impl ChoiceVerdict {
    /// Whether the choice may be picked.
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::Allowed)
    }
}

/// Every model of the asset's kind, in the order of the price list.
pub fn choices(question: &Question<'_>) -> Vec<AllowedChoice> {
    choices_with(question, &mut Estimator::new(question.prices))
}

/// The same, remembering covers from question to question.
pub(super) fn choices_with(question: &Question<'_>, estimator: &mut Estimator<'_>) -> Vec<AllowedChoice> {
    let now = question.current().map(|choice| question.outcome(choice, estimator).cost);
    let models = question.prices.placed();
    let fitting = models.filter(|(_, model)| model.kind == question.asset.kind());
    fitting.map(|(place, model)| one(question, (place, model), now, estimator)).collect()
}

fn one(
    question: &Question<'_>,
    (place, model): (ModelPlace, &Model),
    now: Option<Cost>,
    estimator: &mut Estimator<'_>,
) -> AllowedChoice {
    let mut choice = Choice { model: model.id.clone(), clips: question.clips() };
    let mut outcome = question.outcome(&choice, estimator);
    let out_of_reach = matches!(outcome.bare, Cost::Unpriced(Unpriced::Cover(CoverFault::TooManyJoins { .. })));
    if out_of_reach && question.asset.needs.has(Need::OneTake) {
        // One clip does not reach: say what several would cost, and how many joins they need.
        choice.clips = Clips::Cheapest;
        outcome = question.outcome(&choice, estimator);
    }
    let credits = outcome.cost.credits();
    // What is chosen already stays chosen, with a finding; nothing new is made with what is gone.
    let closed = closed(question, model).filter(|_| question.current().is_none_or(|now| now.model != model.id));
    let verdict = closed.map_or_else(|| verdict(question, model, outcome), ChoiceVerdict::NotAllowed);
    AllowedChoice {
        place,
        cost: outcome.cost,
        difference: credits.zip(now.and_then(Cost::credits)).map(|(new, old)| new.difference(old)),
        rating: mode_of(question.asset, question.context.has_image).and_then(|mode| model.rating(mode)),
        joins: outcome.joins,
        verdict,
        breaks: broken(question, model, outcome.joins),
        choice,
    }
}

/// Why nothing new can be made with a model at all.
fn closed(question: &Question<'_>, model: &Model) -> Option<Barrier> {
    let not_on_plan = (!model.is_on(question.plan)).then_some(Barrier::NotOnPlan);
    model.gone_since().map(Barrier::Withdrawn).or(not_on_plan)
}

/// Whether the choice as it is meets everything, and its rating.
pub(super) fn own_verdict(
    question: &Question<'_>,
    current: &Choice,
    now: ChoiceOutcome,
) -> (ChoiceVerdict, Option<u8>) {
    let Some(model) = question.prices.model(&current.model) else {
        return (ChoiceVerdict::NotAllowed(Barrier::Unpriced(Unpriced::UnknownModel)), None);
    };
    let mode = mode_of(question.asset, question.context.has_image);
    (verdict(question, model, now), mode.and_then(|mode| model.rating(mode)))
}

/// What a draft by this model leaves unmet: it serves to decide, so needs do not bind it.
fn broken(question: &Question<'_>, model: &Model, joins: u32) -> Option<Unmet> {
    let draft = question.pass == Pass::Draft;
    if draft { unmet(question.asset, model, joins).into_iter().next() } else { None }
}

fn verdict(question: &Question<'_>, model: &Model, outcome: ChoiceOutcome) -> ChoiceVerdict {
    let needs = (question.pass == Pass::Final).then(|| unmet(question.asset, model, outcome.joins));
    let first = needs.into_iter().flatten().next();
    let barrier = match (first, outcome.bare) {
        (Some(reason), _) => Barrier::Need(reason),
        (None, _) if question.lacks_still(model) => Barrier::NoStill,
        (None, Cost::Unpriced(why)) => Barrier::Unpriced(why),
        (None, Cost::Priced(_)) => return ChoiceVerdict::Allowed,
    };
    ChoiceVerdict::NotAllowed(barrier)
}
