//! Swaps: another choice for the same asset that saves credits, or is better for nothing more.

use std::cmp::Reverse;
use std::sync::Arc;

use super::advisor::Advisor;
use super::compare::{Measured, SharedScores, Sides, SwapPoint, compare, evidence, proves};
use super::looks::is_grouped;
use super::question::ChoiceOutcome;
use super::{AllowedChoice, Barrier, ChoiceVerdict, Fraction, Question, Still};
use crate::domain::{AssetId, Choice, Credits, ModelId, Pass, PassFilter, Project, SceneId};
use crate::figures::{AssetContext, MadeBy, mode_of};
use crate::prices::{Plan, PriceList};

/// Another choice for an asset, with what it saves and what it loses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The scene of the asset; `None` for one of the project's own and where it was not asked by scene.
    pub scene: Option<SceneId>,
    /// The asset.
    pub asset: AssetId,
    /// The pass whose choice is changed.
    pub pass: Pass,
    /// The choice as it is.
    pub from: Choice,
    /// The choice instead.
    pub to: Choice,
    /// The credits saved, rounded up, planned takes and what it causes included; none only where it is better for nothing
    /// more.
    pub saves: Credits,
    /// By how much that was rounded up.
    pub over: Fraction,
    /// In what way it is better.
    pub kind: SwapKind,
    /// The rating that it loses, below 0 where it gains; `None` when one of both has none.
    pub rating_lost: Option<i16>,
    /// The ratings as it is and instead; `None` when one of both has none.
    pub ratings: Option<(u8, u8)>,
    /// How the new model did where others measured both; `None` when nothing was.
    pub measured: Option<Measured>,
    /// What stays as it is.
    pub keeps: Arc<[SwapPoint]>,
    /// What gets lost.
    pub loses: Arc<[SwapPoint]>,
    /// The still that has to be added to the scene first; `None` when nothing has to.
    pub causes: Option<Still>,
    /// What others measured of both models; `None` when nothing is known of both.
    pub evidence: Option<Arc<SharedScores>>,
}

/// In what way a swap is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SwapKind {
    /// It saves credits and is better in everything: by its rating and by all that others measured, without a join more.
    Dominated,
    /// It saves credits and loses nothing: not worse by its rating nor by what others measured, without a join more.
    Lossless,
    /// It saves credits, and costs some quality as far as is known.
    Cheaper,
    /// It costs the same, or both are free on the plan, and it is rated better.
    FreeUpgrade,
}

impl SwapKind {
    /// Whether nothing gets lost.
    pub const fn loses_nothing(self) -> bool {
        !matches!(self, Self::Cheaper)
    }
}

impl Swap {
    /// Whether it saves less for each point of rating that it loses; what loses none is better than all that do.
    pub(super) fn by_rating_lost(&self, other: &Self) -> std::cmp::Ordering {
        let lost = |swap: &Self| u64::try_from(swap.rating_lost.unwrap_or(100)).unwrap_or(0);
        match (lost(self), lost(other)) {
            (0, 0) => other.saves.cmp(&self.saves),
            (one, two) => {
                let share = |saves: Credits, lost: u64| u128::from(saves.get()).saturating_mul(u128::from(lost));
                // What saves nothing comes last, even where it loses little.
                let nothing = self.saves.is_zero().cmp(&other.saves.is_zero());
                nothing.then(share(other.saves, one).cmp(&share(self.saves, two))).then(other.saves.cmp(&self.saves))
            }
        }
    }
}

/// The best swap of each asset and pass that counts, in story order. A shot of a look group has none of its own.
pub fn all_swaps(project: &Project, prices: &PriceList, plan: Option<&Plan>, filter: PassFilter) -> Vec<Swap> {
    let mut advisor = Advisor::new(prices);
    let mut all = Vec::new();
    for scene in project.scenes.iter().filter(|scene| scene.is_included()) {
        let context = AssetContext::of_scene(scene, project.speech_rounding);
        for (asset, pass) in scene.assets.iter().flat_map(|asset| Pass::ALL.map(|pass| (asset, pass))) {
            let question = Question { asset, pass, context, prices, plan };
            if !filter.includes(pass) || !may_change(&question) || is_grouped(scene, asset, pass) {
                continue;
            }
            let answers = advisor.answers(&question);
            let best = answers.as_ref().and_then(|answers| answers.swaps.first());
            all.extend(best.map(|swap| of_asset(swap.clone(), &question, Some(scene.id))));
        }
    }
    all
}

/// Whether advice may change the choice at all.
pub(super) fn may_change(question: &Question<'_>) -> bool {
    let rated = mode_of(question.asset, question.context.has_image).is_some();
    let asset = question.asset;
    rated && asset.is_open() && question.current().is_some()
}

/// A swap that was found for an asset like this one.
pub(super) fn of_asset(swap: Swap, question: &Question<'_>, scene: Option<SceneId>) -> Swap {
    Swap { scene, asset: question.asset.id, pass: question.pass, ..swap }
}

/// The allowed choices of an asset that save something, the one that saves most first, of equals the better rated; then
/// those that cost the same and are rated better, the best first. `still` is what a scene without any would have to be
/// given.
///
/// A choice without a known price has none. Only pictures and shots have any: nothing says of the other kinds that one
/// model does what another does (silence is cheaper than speech).
pub(super) fn swaps_with(
    question: &Question<'_>,
    choices: &[AllowedChoice],
    now: ChoiceOutcome,
    still: Option<&Still>,
) -> Vec<Swap> {
    let found = choices.iter().filter_map(|choice| {
        let saves = saves(choice, still)?;
        candidate(question, choice, now, still)?.saving(saves)
    });
    let mut found: Vec<Swap> = found.collect();
    found.sort_by_key(by_saving);
    found
}

/// Another choice that may be taken, also where it saves nothing.
#[derive(Clone, Debug)]
pub(super) struct SwapCandidate {
    /// All but what it saves and in what way it is better.
    swap: Swap,
    /// The choice itself with the planned takes, without what it causes.
    pub(super) made: MadeBy,
    /// The kind of swap that it is where it saves something.
    kind: SwapKind,
}

impl SwapCandidate {
    /// What it causes.
    pub(super) const fn causes(&self) -> Option<&Still> {
        self.swap.causes.as_ref()
    }

    /// Whether it is by this model.
    pub(super) fn makes(&self, model: &ModelId) -> bool {
        self.swap.to.model == *model
    }

    /// The swap when it saves so much; `None` when it is then no better than the choice as it is.
    pub(super) fn saving(&self, saves: u64) -> Option<Swap> {
        let better = self.swap.rating_lost.is_some_and(|lost| lost < 0);
        let kind = match saves {
            0 if self.swap.causes.is_none() && self.swap.pass == Pass::Final && better => SwapKind::FreeUpgrade,
            0 => return None,
            _ => self.kind,
        };
        Some(Swap { saves: Credits::new(saves), kind, ..self.swap.clone() })
    }
}

/// The swap to a choice, also where it saves nothing.
pub(super) fn swap_of(candidate: &SwapCandidate) -> Swap {
    Swap { kind: candidate.kind, ..candidate.swap.clone() }
}

/// All choices that may be taken and are priced like the present one.
pub(super) fn candidates(
    question: &Question<'_>,
    choices: &[AllowedChoice],
    now: ChoiceOutcome,
    still: Option<&Still>,
) -> Vec<SwapCandidate> {
    choices.iter().filter_map(|choice| candidate(question, choice, now, still)).collect()
}

/// What saves most comes first, then what is rated best, then what causes nothing.
pub(super) fn by_saving(swap: &Swap) -> (Reverse<Credits>, i16, bool) {
    (Reverse(swap.saves), swap.rating_lost.unwrap_or(i16::MAX), swap.causes.is_some())
}

/// What a choice saves with the planned takes; `None` when it costs more, and where prices are not known.
fn saves(new: &AllowedChoice, still: Option<&Still>) -> Option<u64> {
    let causes = still.filter(|_| new.verdict == ChoiceVerdict::NotAllowed(Barrier::NoStill));
    let more = causes.map_or(0, |still| i128::from(still.costs.get()));
    u64::try_from(new.difference?.checked_add(more)?.checked_neg()?).ok()
}

fn candidate(
    question: &Question<'_>,
    new: &AllowedChoice,
    now: ChoiceOutcome,
    still: Option<&Still>,
) -> Option<SwapCandidate> {
    let causes = match new.verdict {
        ChoiceVerdict::Allowed => None,
        // A picture that only a draft needs is no help to decide.
        ChoiceVerdict::NotAllowed(Barrier::NoStill) if question.pass == Pass::Final => Some(still?),
        ChoiceVerdict::NotAllowed(_) => return None,
    };
    if question.pass == Pass::Draft && !may_draft(new, now) {
        return None;
    }
    let from = question.current()?.clone();
    let sides = Sides {
        from: question.prices.model(&from.model)?,
        to: question.prices.at(new.place)?,
        modes: (question.mode(), mode_of(question.asset, question.context.has_image || causes.is_some())),
        joins: (now.joins, new.joins),
    };
    let rating_lost = sides.ratings().map(|(old, new)| i16::from(old).saturating_sub(i16::from(new)));
    let found = compare(question, &sides, new.breaks);
    let swap = Swap {
        scene: None,
        asset: question.asset.id,
        pass: question.pass,
        evidence: evidence(&sides),
        ratings: sides.ratings(),
        measured: proves(&sides),
        from,
        to: new.choice.clone(),
        saves: Credits::ZERO,
        over: Fraction::ZERO,
        kind: SwapKind::Cheaper,
        // A draft serves to decide: it has no quality of its own.
        rating_lost: if question.pass == Pass::Draft { Some(0) } else { rating_lost },
        keeps: found.keeps.into(),
        loses: found.loses.into(),
        causes: causes.cloned(),
    };
    Some(SwapCandidate { kind: kind(question, new, &sides, rating_lost), swap, made: new.made()? })
}

/// Whether a draft may be made so: it never costs more than now, and always less than its final.
pub(super) fn may_draft(new: &AllowedChoice, now: ChoiceOutcome) -> bool {
    let cost = new.cost.credits();
    let below = |most: Option<Credits>| cost.zip(most).is_some_and(|(cost, most)| cost < most);
    below(now.cost.credits()) && now.last.is_none_or(|last| below(last.credits()))
}

/// The kind of a swap that saves something.
fn kind(question: &Question<'_>, new: &AllowedChoice, sides: &Sides<'_>, rating_lost: Option<i16>) -> SwapKind {
    if question.pass == Pass::Draft {
        return if new.breaks.is_none() { SwapKind::Lossless } else { SwapKind::Cheaper };
    }
    let (before, after) = sides.joins;
    match (rating_lost, proves(sides)) {
        _ if after > before => SwapKind::Cheaper,
        (Some(lost), Some(Measured::Better)) if lost < 0 => SwapKind::Dominated,
        (Some(lost), None | Some(Measured::Better | Measured::NotWorse)) if lost <= 0 => SwapKind::Lossless,
        _ => SwapKind::Cheaper,
    }
}
