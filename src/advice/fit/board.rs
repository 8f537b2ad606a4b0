//! A project made ready for fits.

use std::sync::Arc;

use super::knapsack::{Effort, Offer, Problem, ProblemError, Scratch, Short, Solution, Solver, Ties};
use super::slots::{Member, Slot, Slots, TooMuch, parts};
use super::ways::{DraftWay, SlotWay, WayPart};
use super::{FitTerms, LeftAlone, Quality, WhyLeft};
use crate::advice::{Act, Question};
use crate::domain::{AssetId, Choice, Clips, Credits, Pass, Project, SceneId};
use crate::figures::{AssetContext, Basis, Expected, Held};
use crate::prices::{ModelPlace, PriceList};

/// A project made ready for fits: once for each revision and each change of rules.
#[derive(Debug)]
pub struct Board {
    solver: Solver,
    slots: Slots,
    project: Arc<Project>,
    /// What one credit is in the solver’s unit of cost.
    parts: u64,
    /// What everything else costs, in parts, rounded up; the solver’s costs come on top.
    rest: u64,
    /// By how much costs may be rounded up together, in parts: nothing unless rates are too fine.
    slack: u64,
    unpriced: u32,
    /// What is held back beside what everything costs.
    held: Held,
}

/// The best choices for a number of credits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// What the passes that count cost then, with all that fit does not change and what is held back; rounded up where it is an average.
    pub credits: Credits,
    /// What has no price and is not among the credits.
    pub unpriced: u32,
    /// How good they are together.
    pub quality: Quality,
    /// How much better choices for as many credits might still be; nothing when these are proven to be the best.
    pub gap: Quality,
    /// Whether it is also proven that none as good costs less, and none as good and cheap changes less.
    pub settled: bool,
    answer: Solution,
}

/// One choice that a fit makes otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FitChange {
    /// The scene.
    pub scene: SceneId,
    /// The asset.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
    /// The choice as it is.
    pub from: Choice,
    /// The choice instead; `None` where a draft is dropped.
    pub to: Option<Choice>,
    /// The credits saved; below 0 where it costs more. Averages are rounded towards 0.
    pub saves: i128,
}

/// A point of the frontier: the best that so many credits buy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FitPoint {
    /// The credits, with all that fit does not change.
    pub credits: Credits,
    /// The quality.
    pub quality: Quality,
}

/// Too few credits even for the cheapest choices that are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFew(pub Credits);

/// A project whose costs cannot be weighed exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FitError;

impl FitChange {
    /// The same as an act of advice.
    pub fn act(&self) -> Act {
        match &self.to {
            Some(choice) => Act::Choose { asset: self.asset, pass: self.pass, choice: choice.clone() },
            None => Act::DropDraft(self.asset),
        }
    }
}

impl From<TooMuch> for FitError {
    fn from(_: TooMuch) -> Self {
        Self
    }
}

impl From<ProblemError> for FitError {
    fn from(_: ProblemError) -> Self {
        Self
    }
}

impl Fit {
    /// Whether the choices are proven to be the best.
    pub const fn is_optimal(&self) -> bool {
        self.answer.is_proven()
    }
}

impl Board {
    /// Makes a project ready.
    ///
    /// # Errors
    /// [`FitError`] when its sums do not fit what can be weighed exactly, about 2^60.
    pub fn of(terms: &FitTerms<'_>) -> Result<Self, FitError> {
        let parts = parts(terms);
        let slots = Slots::of(terms, parts)?;
        let mut problem = Problem::default();
        for (number, slot) in slots.list.iter().enumerate() {
            problem.push(slots.offers.get(slots.range(number)).unwrap_or_default(), slot.now.map(usize::from))?;
        }
        let rest = rest(terms, &slots, parts).ok_or(FitError)?;
        let unpriced = terms.figures.total(terms.lens.filter, terms.lens.plan).unpriced;
        let solver = Solver::new(&problem)?;
        // Its present cost is rounded, its cost instead, and the rest.
        let slack = if slots.rounded > 0 { slots.rounded.saturating_mul(2).saturating_add(1) } else { 0 };
        let held = terms.lens.held(terms.figures);
        Ok(Self { solver, slots, project: Arc::clone(terms.project), parts, rest, slack, unpriced, held })
    }

    /// The best choices for a number of credits, with all that the passes cost and what is held back.
    ///
    /// # Errors
    /// [`TooFew`] when even the cheapest choices that are allowed cost more.
    pub fn fit(&self, credits: Credits, ties: Ties, effort: &Effort<'_>, scratch: &mut Scratch) -> Result<Fit, TooFew> {
        let short = || TooFew(self.least().less(credits));
        let room = self.held.room(credits).ok_or_else(short)?;
        self.fit_work(room, ties, effort, scratch).map_err(|few| if self.held.is_none() { few } else { short() })
    }

    /// The same of work alone.
    fn fit_work(
        &self,
        credits: Credits,
        ties: Ties,
        effort: &Effort<'_>,
        scratch: &mut Scratch,
    ) -> Result<Fit, TooFew> {
        let all = u128::from(credits.get()).saturating_mul(u128::from(self.parts)).saturating_add(self.slack.into());
        let least = self.solver.least().cost;
        let Some(budget) = all.checked_sub(u128::from(self.rest)) else {
            let missing = u128::from(self.rest).saturating_add(u128::from(least)).saturating_sub(all);
            return Err(self.too_few(missing));
        };
        let budget = u64::try_from(budget).unwrap_or(u64::MAX);
        let answer = self.solver.query(budget, ties, effort, scratch);
        answer.map(|answer| self.told(answer)).map_err(|Short { by }| self.too_few(u128::from(by)))
    }

    /// The efficient points, cheapest first: what no mix of others beats. Between them the frontier is a little below the
    /// line, and [`Board::fit`] gives exactly where. At most about so many points where many assets are alike.
    pub fn frontier(&self, most: usize) -> Vec<FitPoint> {
        let point =
            |Offer { cost, quality }| FitPoint { credits: self.credits(cost), quality: Quality::from_parts(quality) };
        self.solver.frontier(most).into_iter().map(point).collect()
    }

    /// What a fit makes otherwise, in story order. Applied together as one step they give what it says.
    pub fn changes(&self, fit: &Fit, prices: &PriceList) -> Vec<FitChange> {
        self.first_changes(fit, prices, usize::MAX).0
    }

    /// The first so many of these changes, and how many there are.
    pub fn first_changes(&self, fit: &Fit, prices: &PriceList, most: usize) -> (Vec<FitChange>, usize) {
        let picks = self.solver.picks(&fit.answer).into_iter().zip(&self.slots.list).enumerate();
        let other = picks.filter(|(_, (pick, slot))| slot.now.map(usize::from) != Some(*pick));
        let mut first = Vec::new();
        let mut count = 0_usize;
        for (_, (pick, slot)) in other {
            for (member, part) in self.slots.made(slot, pick) {
                let changes = [part.main != SlotWay::AsItIs, part.draft != DraftWay::Keep];
                count = changes.iter().filter(|changes| **changes).fold(count, |count, _| count.saturating_add(1));
                if first.len() < most {
                    first.extend(self.change(slot, (member, part), prices).into_iter().flatten());
                }
            }
        }
        (first, count)
    }

    /// Assets that are left as they are though they are not locked.
    pub fn kept(&self) -> &[LeftAlone] {
        &self.slots.kept
    }

    /// What the cheapest choices that are allowed cost, with all that fit does not change.
    pub fn least(&self) -> Credits {
        self.credits(self.solver.least().cost)
    }

    /// A hero scene in which no model that is allowed is rated high enough; `None` where the rule can be met.
    pub fn unmet(&self) -> Option<&LeftAlone> {
        self.slots.kept.iter().find(|kept| kept.why == WhyLeft::BelowRating)
    }

    /// How many choices may change.
    pub const fn open(&self) -> usize {
        self.slots.list.len()
    }

    /// What a way changes of one member: its main pass, then its draft.
    fn change(&self, slot: &Slot, (member, part): (&Member, &WayPart), prices: &PriceList) -> [Option<FitChange>; 2] {
        let Some(scene) = self.project.scenes.get(super::size(member.scene)) else { return [None, None] };
        let Some(asset) = scene.assets.get(super::size(member.asset)) else { return [None, None] };
        let context = AssetContext::of_scene(scene, self.project.speech_rounding);
        let question = |pass: Pass| Question { asset, pass, context, prices, plan: None };
        let by = |place: ModelPlace, clips: Clips| {
            let model = prices.at(place)?;
            Some(Choice { model: model.id.clone(), clips })
        };
        let change = |pass: Pass, to: Option<Choice>, (before, after): (u64, u64)| {
            let saves = i128::from(before).checked_sub(i128::from(after))?.checked_div(i128::from(self.parts))?;
            let from = question(pass).current()?.clone();
            Some(FitChange { scene: scene.id, asset: asset.id, pass, from, to, saves })
        };
        let main = match part.main {
            SlotWay::AsItIs => None,
            SlotWay::Model { place, cut: true } => by(place, Clips::Cheapest),
            SlotWay::Model { place, cut: false } => by(place, question(slot.pass).clips()),
        };
        let main = main.and_then(|to| change(slot.pass, Some(to), (member.cost, part.cost)));
        let to = match part.draft {
            DraftWay::Keep => return [main, None],
            DraftWay::Drop => None,
            DraftWay::Model { place, cut: true } => by(place, Clips::Cheapest),
            DraftWay::Model { place, cut: false } => by(place, question(Pass::Draft).clips()),
        };
        [main, change(Pass::Draft, to, (member.draft_cost, part.draft_cost))]
    }

    fn told(&self, answer: Solution) -> Fit {
        Fit {
            credits: self.credits(answer.cost),
            unpriced: self.unpriced,
            quality: Quality::from_parts(answer.quality),
            gap: Quality::from_parts(answer.gap),
            settled: answer.settled,
            answer,
        }
    }

    /// All that the passes cost and what is held back, with so much by the solver.
    fn credits(&self, cost: u64) -> Credits {
        let sum = u128::from(self.rest).saturating_add(u128::from(cost)).saturating_sub(self.slack.into());
        self.held.with(Credits::new(u64::try_from(sum.div_ceil(u128::from(self.parts.max(1)))).unwrap_or(u64::MAX)))
    }

    fn too_few(&self, missing: u128) -> TooFew {
        let missing = missing.div_ceil(u128::from(self.parts.max(1)));
        TooFew(Credits::new(u64::try_from(missing).unwrap_or(u64::MAX)))
    }
}

/// What everything costs that fit does not change, in parts, rounded up: so a budget that holds it holds the exact sum.
fn rest(terms: &FitTerms<'_>, slots: &Slots, parts: u64) -> Option<u64> {
    let lens = terms.lens;
    let all = match lens.basis {
        Basis::Bare => Expected::whole(terms.figures.total(lens.filter, lens.plan).credits),
        Basis::Expected | Basis::Safe => terms.figures.expected(&lens),
    };
    let (_, all) = all.times(parts)?;
    u64::try_from(all.checked_sub(i128::try_from(slots.own).ok()?)?).ok()
}
