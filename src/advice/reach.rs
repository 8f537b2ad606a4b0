//! Reach: the gentlest steps that bring a board within what is left.
//!
//! A board is within when its safe total is: the chance that the credits are enough is then at least the confidence that
//! was asked for. Steps are [`Decision`]s. The gentlest that is left is taken until the board is within. Where that ends
//! short, the way to the cheapest board is taken instead, so that reach ends within wherever that one does. Then whatever
//! is not needed is given back, the harshest first. On boards with little to decide that is held against all other ways, and
//! the gentlest is taken: the one that leaves out least, and then loses least. See [`super::gentlest`].

use std::cell::Cell;
use std::collections::BTreeSet;

use super::gentlest::units;
use super::lowest::{Lowest, only_once};
use super::steps::{PlanCost, PlanLoss, StepList, grouped, settle};
use super::tied::CheapestBoard;
use super::trial::{BoardState, Goal};
use super::{Act, Decision, DecisionKey, Suggestion, SuggestionKind, SuggestionRules};
use crate::domain::{AssetId, Credits, Pass, Project, SceneId};
use crate::figures::{Basis, Lens, Outlook};

/// No more steps than this are ever needed by a board that a person made.
const MOST_STEPS: usize = 60;
/// So many boards are tried at the most to make a plan gentler.
const MOST_TRIALS: usize = 1_024;
/// So many assets in all the boards that are tried: about two seconds of work.
const MOST_TRIED: usize = 1_000_000;
/// So much is gone through for the distributions of all that are tried, as [`crate::figures::Spread::effort`] counts.
const MOST_EFFORT: u64 = 500_000_000;
/// So many boards are tried however large they are.
const LEAST_TRIALS: usize = 24;
/// Boards with no more suggestions are searched exhaustively: 4,096 sets, as far as trials go.
const SMALL: usize = 12;

/// Steps that bring a board within what is left.
#[derive(Clone, Debug)]
pub struct Reach {
    /// The steps, the gentlest first. Each is [`Decision::after`] what the board comes to with it and all before it, and
    /// saves what it saves on top of them, on average.
    pub steps: Vec<Decision>,
    /// Whether the board is then within.
    pub reached: bool,
    /// What the board comes to now.
    pub now: Outlook,
    /// The least that it can come to, where that is not within; `None` where it is, and while something has no known price.
    pub limit: Option<ReachLimit>,
}

/// The least that a board can come to: with all that helps, scenes left out included.
#[derive(Clone, Debug, PartialEq)]
pub struct ReachLimit {
    /// What it then comes to.
    pub after: Outlook,
    /// How many of its scenes are then left out.
    pub left_out: usize,
    /// How many scenes it has now that are not left out.
    pub scenes: usize,
}

/// Whether a kind may be a step: it saves something.
const fn is_step(kind: SuggestionKind) -> bool {
    !matches!(kind, SuggestionKind::FreeUpgrade)
}

impl Reach {
    /// What all steps do.
    pub fn acts(&self) -> impl Iterator<Item = &Act> {
        self.steps.iter().flat_map(Decision::acts)
    }

    /// What all steps save together, on average with retakes; below zero where they cost more.
    pub fn saves(&self) -> i128 {
        self.steps.iter().map(|step| step.saves).fold(0, i128::saturating_add)
    }
}

/// The gentlest steps that bring a board within what is left. Where none do, those that help, without a scene being left out:
/// it would be given up for nothing.
///
/// Hero scenes are left alone unless `heroes`; decisions that were dismissed are not made.
pub fn reach(start: &BoardState, goal: &Goal<'_>, heroes: bool, dismissed: &BTreeSet<String>) -> Reach {
    // Steps save on average: planned takes say nothing of the chance.
    let goal = &Goal { lens: Lens { basis: Basis::Expected, ..goal.lens }, ..*goal };
    let now = start.outlook.clone();
    // While something has no price, no scene is given up for an end that is not known either.
    let rules = SuggestionRules { heroes, cuts: now.bare.unpriced == 0 };
    let lacking = start.stills_lacking();
    let trials = Cell::new(most_trials(start));
    let search = StepSearch { start, goal, rules, dismissed, lacking, trials };
    if start.is_within(goal) {
        return Reach { steps: Vec::new(), reached: true, now, limit: None };
    }
    let climbed = search.climb();
    let mut plan = climbed.clone();
    if !search.is_within(&plan) {
        let lowest = search.lowest();
        if search.safe(&lowest) < search.safe(&plan) {
            plan = lowest;
        }
        // What is cheapest on average need not be what is safest.
        if !search.is_within(&plan)
            && let Some(only) = search.gentlest(PlanLoss::MOST)
        {
            plan = only;
        }
    }
    if search.is_within(&plan) {
        // Before what is needless goes: a scene that comes back is then as cheap as the steps before have made it.
        search.give_back(&mut plan);
        settle(&mut plan, &start.project);
        search.give_back(&mut plan);
        search.be_gentle(&mut plan);
    }
    settle(&mut plan, &start.project);
    let limit = search.limit(&plan);
    let (steps, reached) = search.told(plan);
    if reached {
        return Reach { steps, reached, now, limit: None };
    }
    if now.safe <= goal.left.credits {
        // What is known is within as it is, something else has no price: saving does not help.
        return Reach { steps: Vec::new(), reached, now, limit: None };
    }
    let cuts = steps.iter().flat_map(|step| &step.parts).any(|part| part.kind == SuggestionKind::Cut);
    let steps = if cuts { search.told(without_cuts(climbed, &start.project)).0 } else { steps };
    Reach { steps, reached, now, limit }
}

/// How many boards like this one are tried at the most.
fn most_trials(board: &BoardState) -> usize {
    let by_size = MOST_TRIED.checked_div(board.project.asset_count()).unwrap_or(MOST_TRIALS);
    let by_effort = MOST_EFFORT.checked_div(board.outlook.effort).and_then(|trials| usize::try_from(trials).ok());
    by_size.min(by_effort.unwrap_or(MOST_TRIALS)).clamp(LEAST_TRIALS, MOST_TRIALS)
}

/// A search from one board.
pub(super) struct StepSearch<'a, 'g> {
    pub(super) start: &'g BoardState,
    pub(super) goal: &'g Goal<'a>,
    rules: SuggestionRules,
    dismissed: &'g BTreeSet<String>,
    /// How many choices lack the still that they need, as the board is: no step may leave more behind.
    pub(super) lacking: usize,
    /// How many more boards may be tried to make a plan gentler.
    trials: Cell<usize>,
}

impl StepSearch<'_, '_> {
    /// What could be done next, the gentlest first; nothing that may be done only once and was.
    pub(super) fn decisions(&self, at: &BoardState, once: &BTreeSet<(AssetId, SuggestionKind)>) -> Vec<Decision> {
        let new = |still: AssetId| still.get() >= self.start.project.ids.next_number();
        let shots = at.project.scenes.iter().flat_map(|scene| &scene.assets);
        let tied: BTreeSet<AssetId> =
            shots.filter(|shot| shot.from_still.is_some_and(new)).map(|shot| shot.id).collect();
        let wanted = |part: &Suggestion| {
            // Steps are carried out together, so none can be about a still that another one adds. Nor is one that many scenes
            // share a picture to hold in one of them.
            let held = part.kind == SuggestionKind::HoldStill && part.asset.is_some_and(|shot| tied.contains(&shot));
            let known = !part.asset.is_some_and(new) && !held;
            let fresh = only_once(part).is_none_or(|key| !once.contains(&key));
            known && fresh && is_step(part.kind)
        };
        let mut all = at.decisions_of(self.rules, self.goal, &wanted);
        all.retain(|one| !one.key.is_dismissed(self.dismissed) && is_step(one.key.kind));
        all
    }

    /// What a plan that ends short comes to.
    fn limit(&self, plan: &StepList) -> Option<ReachLimit> {
        let is_priced = |board: &BoardState| board.outlook.bare.unpriced == 0;
        let after = self.after(plan).filter(|after| is_priced(self.start) && is_priced(after))?;
        let count = |board: &BoardState| board.project.scenes.iter().filter(|scene| scene.is_included()).count();
        let scenes = count(self.start);
        Some(ReachLimit { left_out: scenes.saturating_sub(count(&after)), scenes, after: after.outlook })
    }

    /// Takes the gentlest step that is left until the board is within, or none is left. What a later step makes needless is
    /// still there.
    fn climb(&self) -> StepList {
        let mut at = self.start.clone();
        let mut plan = StepList::new();
        let mut once = BTreeSet::new();
        // Each step saves something, so that none comes twice.
        while !at.is_within(self.goal) && plan.len() < MOST_STEPS {
            let Some(next) = self.decisions(&at, &once).into_iter().next() else { break };
            let Some(after) = at.after(next.acts(), self.goal) else { break };
            at = after;
            once.extend(next.parts.iter().filter_map(only_once));
            plan.push((next.key, next.parts));
        }
        plan
    }

    /// The way to the cheapest board; of those that cost the same on average to the one that is safe for less.
    fn lowest(&self) -> StepList {
        let Self { start, goal, rules, dismissed, .. } = *self;
        let plan = |board: &CheapestBoard| grouped(board.parts(&start.project), &start.project);
        // Some trials are left for what comes then.
        let kept = self.trials.get() / 2;
        let safe =
            |board: &CheapestBoard| (self.trials.get() > kept && self.may_try()).then(|| self.safe(&plan(board)));
        let mut best: Option<(Credits, StepList)> = None;
        for mut board in (Lowest { start, goal, rules, dismissed }).boards() {
            let safe = board.settle_ties(goal.left.credits, &safe).unwrap_or(Credits::new(u64::MAX));
            if best.as_ref().is_none_or(|(least, _)| safe < *least) {
                best = Some((safe, plan(&board)));
            }
        }
        best.map(|(_, plan)| plan).unwrap_or_default()
    }

    fn after(&self, plan: &StepList) -> Option<BoardState> {
        let acts = plan.iter().flat_map(|(_, parts)| parts).flat_map(|part| &part.acts);
        self.start.after(acts, self.goal)
    }

    pub(super) fn is_within(&self, plan: &StepList) -> bool {
        self.after(plan).is_some_and(|after| self.ends_at(&after))
    }

    /// Whether steps may end at a board: it is within, and no shot lacks a still that it did not lack before.
    pub(super) fn ends_at(&self, board: &BoardState) -> bool {
        board.is_within(self.goal) && board.stills_lacking() <= self.lacking
    }

    /// The safe total after a plan; the most there is where it cannot be carried out.
    fn safe(&self, plan: &StepList) -> Credits {
        self.after(plan).map_or(Credits::new(u64::MAX), |after| after.outlook.safe)
    }

    /// Whether there is a trial left; it is then used up.
    fn may_try(&self) -> bool {
        let left = self.trials.get().checked_sub(1);
        self.trials.set(left.unwrap_or(0));
        left.is_some()
    }

    /// Gives back what is not needed, the harshest first: whole steps, else parts where they lose something. Then again,
    /// as long as that makes the plan smaller.
    fn give_back(&self, plan: &mut StepList) {
        let size = |plan: &StepList| plan.iter().map(|(_, parts)| parts.len()).fold(0, usize::saturating_add);
        loop {
            let before = size(plan);
            for place in (0..plan.len()).rev() {
                let step = plan.remove(place);
                if !self.is_within(plan) {
                    plan.insert(place, step);
                    self.give_parts_back(plan, place);
                }
            }
            if size(plan) == before {
                return;
            }
        }
    }

    /// Gives back parts of a step that loses something, where they are not needed: as many of the harshest as can be, then
    /// others one by one.
    fn give_parts_back(&self, plan: &mut StepList, place: usize) {
        let Some((key, parts)) = plan.get(place).cloned() else { return };
        // The shots of a look stay alike.
        if key.kind.loses_nothing() || key.look.is_some() {
            return;
        }
        let mut harsh: Vec<usize> = (0..parts.len()).collect();
        harsh.sort_by_key(|at| std::cmp::Reverse(parts.get(*at).map(|part| (part.importance, part.loses))));
        let mut without = |gone: &BTreeSet<usize>| {
            let kept = parts.iter().enumerate().filter(|(at, _)| !gone.contains(at)).map(|(_, part)| part.clone());
            if let Some((_, parts)) = plan.get_mut(place) {
                *parts = kept.collect();
            }
            self.is_within(plan)
        };
        // The first so many can go: between what is known to be fine and what is known to be too many.
        let (mut fine, mut many) = (0_usize, parts.len());
        while fine.saturating_add(1) < many && self.may_try() {
            let middle = fine.midpoint(many);
            let gone = harsh.iter().take(middle).copied().collect();
            if without(&gone) { fine = middle } else { many = middle }
        }
        let mut gone: BTreeSet<usize> = harsh.iter().take(fine).copied().collect();
        for at in harsh.iter().skip(many) {
            if gone.len().saturating_add(1) >= parts.len() || !self.may_try() {
                break;
            }
            gone.insert(*at);
            if !without(&gone) {
                gone.remove(at);
            }
        }
        without(&gone);
    }

    /// Takes the gentlest plan instead, where the board is so small that it can be found.
    fn be_gentle(&self, plan: &mut StepList) {
        let cost = |plan: &StepList| PlanCost::of(plan.iter().flat_map(|(_, parts)| parts));
        if let Some(gentlest) = self.gentlest(cost(plan).loss) {
            *plan = gentlest;
            self.give_back(plan);
        }
        if let Some(better) = self.exhaust(cost(plan)) {
            *plan = better;
        }
    }

    /// The best of all sets of suggestions on a small board, if it costs less than `most`.
    fn exhaust(&self, most: PlanCost) -> Option<StepList> {
        let decisions = self.decisions(self.start, &BTreeSet::new());
        // A look group is one choice; all else can be taken part by part.
        let units: Vec<(&DecisionKey, &[Suggestion])> =
            decisions.iter().flat_map(|one| units(one).map(move |unit| (&one.key, unit))).collect();
        if units.len() > SMALL {
            return None;
        }
        let picked = |set: u32| units.iter().enumerate().filter(move |(bit, _)| set & (1 << bit) != 0);
        let cost_of = |set: u32| PlanCost::of(picked(set).flat_map(|(_, (_, unit))| *unit));
        let mut sets: Vec<(PlanCost, u32)> =
            (1..1_u32 << units.len()).map(|set| (cost_of(set), set)).filter(|(cost, _)| *cost < most).collect();
        sets.sort_unstable();
        sets.into_iter().take_while(|_| self.may_try()).find_map(|(_, set)| {
            let chosen: Vec<(&DecisionKey, &[Suggestion])> = picked(set).map(|(_, unit)| *unit).collect();
            if clash(chosen.iter().flat_map(|(_, unit)| *unit), &self.start.project) {
                return None;
            }
            let mut plan = StepList::new();
            for (key, unit) in chosen {
                match plan.last_mut().filter(|(last, _)| last == key) {
                    Some((_, parts)) => parts.extend_from_slice(unit),
                    None => plan.push((key.clone(), unit.to_vec())),
                }
            }
            self.is_within(&plan).then_some(plan)
        })
    }
}

/// What is left of a plan where no scene is left out.
fn without_cuts(mut plan: StepList, project: &Project) -> StepList {
    for (_, parts) in &mut plan {
        parts.retain(|part| part.kind != SuggestionKind::Cut);
    }
    plan.retain(|(_, parts)| !parts.is_empty());
    settle(&mut plan, project);
    plan
}

/// Whether two of them change the same pass of an asset, give the same shot a still, or one changes what another takes away.
fn clash<'s>(parts: impl Iterator<Item = &'s Suggestion>, project: &Project) -> bool {
    let parts: Vec<&Suggestion> = parts.collect();
    let cut: BTreeSet<SceneId> =
        parts.iter().filter(|part| part.kind == SuggestionKind::Cut).map(|part| part.scene).collect();
    let mut taken: BTreeSet<(AssetId, Pass)> = BTreeSet::new();
    let mut begun: BTreeSet<AssetId> = BTreeSet::new();
    parts.into_iter().any(|part| {
        let mut stills = part.acts.iter().flat_map(|act| match act {
            Act::AddStill { shot, .. } => std::slice::from_ref(shot),
            Act::ShareStill { shots, .. } => shots.as_slice(),
            _ => &[],
        });
        if stills.any(|shot| !begun.insert(*shot)) {
            return true;
        }
        let scene_of = |shot: &AssetId| Some(project.asset(*shot)?.0?.id);
        let gone = |shot: &AssetId| scene_of(shot).is_some_and(|scene| cut.contains(&scene));
        let Some(asset) = part.asset else { return part.sharing_shots().iter().any(gone) };
        let both = part.kind == SuggestionKind::HoldStill;
        let other = if part.pass == Pass::Draft { Pass::Final } else { Pass::Draft };
        cut.contains(&part.scene) || !taken.insert((asset, part.pass)) || both && !taken.insert((asset, other))
    })
}
