//! Reach: the gentlest steps that bring a board within what is left.
//!
//! A board is within when its safe total is: the chance that the credits are enough is then at least the confidence that
//! was asked for. Steps are [`Decision`]s. The gentlest that is left is taken until the board is within; then whatever
//! a later step made needless is given back, the harshest first. On small boards every set of suggestions is weighed,
//! and the one that loses least is taken.

use std::collections::BTreeSet;

use super::fit::Quality;
use super::trial::{BoardState, Goal};
use super::{Act, Decision, DecisionKey, Detail, Suggestion, SuggestionKind, SuggestionRules};
use crate::domain::{AssetId, Pass};
use crate::figures::{Basis, Lens, Outlook};

/// No more steps than this are ever needed by a board that a person made.
const MOST_STEPS: usize = 60;
/// So many trials are made at the most to give back single parts of steps.
const MOST_TRIALS: usize = 400;
/// Boards with no more suggestions are searched exhaustively: 4,096 sets.
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
}

impl Reach {
    /// What all steps do.
    pub fn acts(&self) -> impl Iterator<Item = &Act> {
        self.steps.iter().flat_map(Decision::acts)
    }
}

/// The gentlest steps that bring a board within what is left; all that help where even they are not enough.
///
/// Hero scenes are left alone unless `heroes`; decisions that were dismissed are not made.
pub fn reach(start: &BoardState, goal: &Goal<'_>, heroes: bool, dismissed: &BTreeSet<String>) -> Reach {
    // Steps save on average: planned takes say nothing of the chance.
    let goal = &Goal { lens: Lens { basis: Basis::Expected, ..goal.lens }, ..*goal };
    let search = StepSearch { start, goal, rules: SuggestionRules { heroes, cuts: true }, dismissed };
    let now = start.outlook.clone();
    if start.is_within(goal) {
        return Reach { steps: Vec::new(), reached: true, now };
    }
    let (mut plan, reached) = search.climb();
    if reached {
        search.give_back(&mut plan);
        if let Some(better) = search.exhaust(cost(&plan)) {
            plan = better;
        }
    }
    Reach { steps: search.told(plan), reached, now }
}

/// Steps as they are searched for.
type StepList = Vec<(DecisionKey, Vec<Suggestion>)>;

/// What a plan costs: the quality that it loses, then how gentle its parts are, then how many there are.
type PlanCost = (Quality, usize, usize);

fn cost(plan: &StepList) -> PlanCost {
    plan.iter().flat_map(|(_, parts)| parts).fold((Quality::default(), 0, 0), plus)
}

fn plus((loses, rank, count): PlanCost, part: &Suggestion) -> PlanCost {
    let rank = rank.saturating_add(usize::from(part.kind.rank()));
    (loses.plus(part.loses), rank, count.saturating_add(1))
}

/// A search from one board.
struct StepSearch<'a, 'g> {
    start: &'g BoardState,
    goal: &'g Goal<'a>,
    rules: SuggestionRules,
    dismissed: &'g BTreeSet<String>,
}

impl StepSearch<'_, '_> {
    /// What could be done next, the gentlest first.
    fn decisions(&self, at: &BoardState) -> impl Iterator<Item = Decision> {
        let all = at.decisions(self.rules, self.goal).into_iter();
        let wanted = |one: &Decision| {
            one.key.kind != SuggestionKind::FreeUpgrade && !self.dismissed.contains(&one.key.to_string())
        };
        all.filter(wanted)
    }

    /// Takes the gentlest step that is left until the board is within; whether it is.
    fn climb(&self) -> (StepList, bool) {
        let mut at = self.start.clone();
        let mut plan = StepList::new();
        while !at.is_within(self.goal) && plan.len() < MOST_STEPS {
            let Some(next) = self.decisions(&at).next() else { return (plan, false) };
            let Some(after) = at.after(next.acts(), self.goal) else { return (plan, false) };
            at = after;
            plan.push((next.key, next.parts));
        }
        let within = at.is_within(self.goal);
        (plan, within)
    }

    fn is_within(&self, plan: &StepList) -> bool {
        let acts = plan.iter().flat_map(|(_, parts)| parts).flat_map(|part| &part.acts);
        self.start.after(acts, self.goal).is_some_and(|after| after.is_within(self.goal))
    }

    /// Gives back what is not needed, the harshest first: whole steps, else single parts where they lose something.
    fn give_back(&self, plan: &mut StepList) {
        let mut trials = MOST_TRIALS;
        for place in (0..plan.len()).rev() {
            let step = plan.remove(place);
            if !self.is_within(plan) {
                plan.insert(place, step);
                self.give_parts_back(plan, place, &mut trials);
            }
        }
    }

    /// Gives back single parts of a step that loses something, where they are not needed.
    fn give_parts_back(&self, plan: &mut StepList, place: usize, trials: &mut usize) {
        let Some((key, parts)) = plan.get(place).cloned() else { return };
        // The shots of a look stay alike.
        if key.kind.loses_nothing() || key.look.is_some() {
            return;
        }
        let mut harsh = parts;
        harsh.sort_by_key(|part| std::cmp::Reverse((part.importance, part.loses)));
        for part in harsh {
            let Some(left) = trials.checked_sub(1) else { return };
            *trials = left;
            let Some((_, kept)) = plan.get_mut(place).filter(|(_, kept)| kept.len() > 1) else { return };
            let before = kept.clone();
            kept.retain(|one| *one != part);
            if self.is_within(plan) {
                continue;
            }
            if let Some((_, kept)) = plan.get_mut(place) {
                *kept = before;
            }
        }
    }

    /// The best of all sets of suggestions on a small board, if it costs less than `most`.
    fn exhaust(&self, most: PlanCost) -> Option<StepList> {
        let decisions: Vec<Decision> = self.decisions(self.start).collect();
        // A look group is one choice; all else can be taken part by part.
        let units: Vec<(&DecisionKey, &[Suggestion])> = decisions
            .iter()
            .flat_map(|one| {
                let size = if one.key.look.is_some() { one.parts.len().max(1) } else { 1 };
                one.parts.chunks(size).map(move |unit| (&one.key, unit))
            })
            .collect();
        if units.len() > SMALL {
            return None;
        }
        let picked = |set: u32| units.iter().enumerate().filter(move |(bit, _)| set & (1 << bit) != 0);
        let cost_of = |set: u32| picked(set).flat_map(|(_, (_, unit))| *unit).fold((Quality::default(), 0, 0), plus);
        let mut sets: Vec<(PlanCost, u32)> =
            (1..1_u32 << units.len()).map(|set| (cost_of(set), set)).filter(|(cost, _)| *cost < most).collect();
        sets.sort_unstable();
        sets.into_iter().find_map(|(_, set)| {
            let chosen: Vec<(&DecisionKey, &[Suggestion])> = picked(set).map(|(_, unit)| *unit).collect();
            if clash(chosen.iter().flat_map(|(_, unit)| *unit)) {
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

    /// The steps with what the board comes to after each.
    fn told(&self, plan: StepList) -> Vec<Decision> {
        let mut at = self.start.clone();
        let mut steps = Vec::new();
        for (mut key, mut parts) in plan {
            for part in &mut parts {
                relabel(part, &at);
            }
            let from = parts.first().and_then(|part| part.models().0);
            let alike = parts.iter().all(|part| part.models().0 == from);
            key.from = from.filter(|_| alike).cloned();
            let Some(after) = at.after(parts.iter().flat_map(|part| &part.acts), self.goal) else { continue };
            let credits = |outlook: &Outlook| i128::from(outlook.get(Basis::Expected).credits.get());
            let saves = credits(&at.outlook).saturating_sub(credits(&after.outlook));
            steps.push(Decision { key, parts, after: after.outlook.clone(), saves });
            at = after;
        }
        steps
    }
}

/// Whether two of them change the same pass of an asset, or one changes what another takes away.
fn clash<'s>(parts: impl Iterator<Item = &'s Suggestion>) -> bool {
    let mut taken: BTreeSet<(AssetId, Pass)> = BTreeSet::new();
    let mut all: Vec<&Suggestion> = parts.collect();
    all.sort_by_key(|part| part.asset.is_some());
    let cut: BTreeSet<_> = all.iter().filter(|part| part.asset.is_none()).map(|part| part.scene).collect();
    all.iter().any(|part| {
        let Some(asset) = part.asset else { return false };
        let both = part.kind == SuggestionKind::HoldStill;
        let other = if part.pass == Pass::Draft { Pass::Final } else { Pass::Draft };
        cut.contains(&part.scene) || !taken.insert((asset, part.pass)) || both && !taken.insert((asset, other))
    })
}

/// Names the model that a swap really takes the place of, where a step before it is no longer there.
fn relabel(part: &mut Suggestion, at: &BoardState) {
    let Detail::Swap(swap) = &mut part.detail else { return };
    let scene = at.project.scene(part.scene);
    let asset = scene.and_then(|scene| scene.asset(swap.asset));
    if let Some(now) = asset.and_then(|asset| asset.choice(swap.pass)) {
        swap.from = now.clone();
    }
}
