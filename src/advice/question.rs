//! What advice is asked about.

use crate::domain::{Asset, AssetId, Choice, Clips, Credits, Kind, Need, Pass, Project, Scene, SpeechRounding};
use crate::figures::{AssetContext, Cost, CoverFault, DoneAssets, Estimate, Estimator, Unpriced, mode_of};
use crate::prices::{Mode, Model, ModelPlace, Plan, PriceList, StartStill};

/// One asset in one pass, with the prices and the plan that hold for it.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The asset.
    pub asset: &'a Asset,
    /// The pass whose choice is in question.
    pub pass: Pass,
    /// What the asset follows.
    pub context: AssetContext,
    /// The price list.
    pub prices: &'a PriceList,
    /// The plan, on which some kinds may be free; `None` counts none as free.
    pub plan: Option<&'a Plan>,
}

/// What a choice would mean for the asset in question.
#[derive(Clone, Copy, Debug)]
pub(super) struct ChoiceOutcome {
    /// On the plan, where some kinds are free.
    pub(super) cost: Cost,
    /// Without a plan.
    pub(super) bare: Cost,
    pub(super) joins: u32,
    /// What the final costs on the plan, where it is the draft that is in question.
    pub(super) last: Option<Cost>,
}

/// What assets of a scene follow where something is done: a shot of which something was made stays as it is, and so does what
/// it starts from.
pub(super) fn context_with(scene: &Scene, rounding: SpeechRounding, done: &DoneAssets) -> AssetContext {
    let context = AssetContext::of_scene(scene, rounding);
    let begun = |shot: &Asset| Pass::ALL.into_iter().any(|pass| done.is_begun(shot.id, pass));
    let takes_still = context.takes_still && !scene.assets.iter().any(|one| one.would_start_from_scene() && begun(one));
    AssetContext { takes_still, ..context }
}

impl<'a> Question<'a> {
    /// A question about an asset of a project; `None` when it has no such asset.
    pub fn in_project(
        project: &'a Project,
        id: AssetId,
        pass: Pass,
        prices: &'a PriceList,
        plan: Option<&'a Plan>,
    ) -> Option<Self> {
        let (scene, asset) = project.asset(id)?;
        let context = match scene {
            Some(scene) => AssetContext::of_scene(scene, project.speech_rounding),
            None => AssetContext::of_project(project),
        };
        Some(Self { asset, pass, context, prices, plan })
    }

    /// The choice as it is; `None` when the asset has none in this pass.
    pub const fn current(&self) -> Option<&'a Choice> {
        self.asset.choice(self.pass)
    }

    /// The place of the present model in the price list; `None` without a choice and where the list lacks it.
    pub(super) fn place(&self) -> Option<ModelPlace> {
        self.prices.place(&self.current()?.model)
    }

    /// The way in which the asset is made; `None` for kinds that know only one.
    pub(super) const fn mode(&self) -> Option<Mode> {
        mode_of(self.asset, self.context.has_image)
    }

    /// The way to cover the shot that a new model would get: one clip for one take, else the joins allowed now.
    pub(super) fn clips(&self) -> Clips {
        if self.asset.kind() != Kind::Video {
            return Clips::Cheapest;
        }
        if self.asset.needs.has(Need::OneTake) {
            return Clips::AtMostJoins(0);
        }
        match self.current().map(|choice| &choice.clips) {
            Some(Clips::AtMostJoins(joins)) => Clips::AtMostJoins(*joins),
            _ => Clips::Cheapest,
        }
    }

    /// Whether the model needs a start still, and the shot has neither a shared one nor one in its scene.
    pub(super) fn lacks_still(&self, model: &Model) -> bool {
        let required = model.limits.as_ref().is_some_and(|limits| limits.start_still == StartStill::Required);
        required && self.asset.kind() == Kind::Video && !self.has_still()
    }

    /// Whether there is a still that the shot could start from.
    pub(super) const fn has_still(&self) -> bool {
        self.context.has_image || self.asset.from_still.is_some()
    }

    /// What a choice would cost on the plan, and its joins.
    pub(super) fn outcome(&self, choice: &Choice, estimator: &mut Estimator<'_>) -> ChoiceOutcome {
        let estimate = estimator.estimate(self.asset, (self.pass, choice), &self.context);
        let Ok(Estimate { cost, cover, .. }) = estimate else {
            let cost = Cost::Unpriced(Unpriced::Cover(CoverFault::TooDear));
            return ChoiceOutcome { cost, bare: cost, joins: 0, last: None };
        };
        let free = self.plan.is_some_and(|plan| plan.is_free(self.asset.kind()));
        let on_plan = if free { Cost::Priced(Credits::ZERO) } else { cost };
        ChoiceOutcome { cost: on_plan, bare: cost, joins: cover.as_ref().map_or(0, |cover| cover.joins()), last: None }
    }

    /// What the choice as it is would mean; `None` without one.
    pub(super) fn now(&self, estimator: &mut Estimator<'_>) -> Option<ChoiceOutcome> {
        let now = self.outcome(self.current()?, estimator);
        let last = Question { pass: Pass::Final, ..*self };
        let last = (self.pass == Pass::Draft).then(|| last.outcome(&self.asset.final_choice, estimator).cost);
        Some(ChoiceOutcome { last, ..now })
    }
}
