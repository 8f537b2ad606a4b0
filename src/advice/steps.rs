//! Steps as they are searched for: decisions with those of their parts that are taken.

use std::collections::{BTreeMap, BTreeSet};

use super::decisions::fewer;
use super::fit::Quality;
use super::looks::is_grouped;
use super::sharing::without_scenes;
use super::{Act, DecisionKey, Detail, Suggestion, SuggestionKind};
use crate::domain::{AssetId, Importance, Pass, Project, SceneId};

/// Steps, the gentlest first.
pub(super) type StepList = Vec<(DecisionKey, Vec<Suggestion>)>;

/// What a plan loses; what comes first counts first. A scene that is gone cannot be made up for: the film shrinks only where
/// nothing else gets there, and by as little as can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PlanLoss {
    /// The thousandths of a second that are left out; those of background scenes count half, so all count twice here.
    left_out: u64,
    /// The quality that it loses.
    quality: Quality,
}

impl PlanLoss {
    /// More than any plan loses.
    pub(super) const MOST: Self = Self { left_out: u64::MAX, quality: Quality::from_parts(u64::MAX) };

    /// What parts lose together.
    pub(super) fn of<'s>(parts: impl IntoIterator<Item = &'s Suggestion>) -> Self {
        parts
            .into_iter()
            .fold(Self::default(), |sum, part| sum.plus(Self { left_out: left_out(part), quality: part.loses }))
    }

    /// Both together.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self { left_out: self.left_out.saturating_add(other.left_out), quality: self.quality.plus(other.quality) }
    }
}

/// What a plan costs: what it loses, and of plans that lose the same how gentle and how few its parts are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PlanCost {
    /// What it loses.
    pub(super) loss: PlanLoss,
    /// How gentle its parts are.
    rank: usize,
    /// How many parts there are.
    count: usize,
}

impl PlanCost {
    /// What parts cost together.
    pub(super) fn of<'s>(parts: impl IntoIterator<Item = &'s Suggestion>) -> Self {
        parts.into_iter().fold(Self::default(), |sum, part| Self {
            loss: sum.loss.plus(PlanLoss::of([part])),
            rank: sum.rank.saturating_add(usize::from(part.kind.rank())),
            count: sum.count.saturating_add(1),
        })
    }
}

fn left_out(part: &Suggestion) -> u64 {
    let weight = if part.importance == Importance::Background { 1 } else { 2 };
    match part.detail {
        Detail::Seconds(seconds) if part.kind == SuggestionKind::Cut => {
            u64::from(seconds.millis()).saturating_mul(weight)
        }
        _ => 0,
    }
}

/// Suggestions put together as they would be decided, the gentlest first.
pub(super) fn grouped(parts: Vec<Suggestion>, project: &Project) -> StepList {
    let mut apart: StepList = parts.into_iter().map(|part| (DecisionKey::of(&part), vec![part])).collect();
    settle(&mut apart, project);
    let mut groups: BTreeMap<DecisionKey, Vec<Suggestion>> = BTreeMap::new();
    for part in apart.into_iter().flat_map(|(_, parts)| parts) {
        let scene = project.scene(part.scene);
        let shot = scene.and_then(|scene| Some((scene, scene.asset(part.asset?)?)));
        let swap = matches!(part.detail, Detail::Swap(_));
        let look = shot.filter(|(scene, shot)| swap && is_grouped(scene, shot, part.pass));
        let mut key = DecisionKey::of(&part);
        if let Some((scene, _)) = look {
            key = DecisionKey { importance: None, from: None, look: Some(scene.look.clone()), ..key };
        }
        groups.entry(key).or_default().push(part);
    }
    let mut plan: StepList = fewer(groups, project).into_iter().collect();
    plan.sort_by_key(|(key, _)| (key.kind.rank(), key.importance));
    plan
}

/// Takes out what a later part makes needless: what is in a scene that is left out, about a shot that is no longer made,
/// or another model than the one in the end.
pub(super) fn settle(plan: &mut StepList, project: &Project) {
    settle_sharing(plan, project);
    let mut seen = LaterParts::default();
    let mut needless: BTreeSet<(usize, usize)> = BTreeSet::new();
    let places: Vec<(usize, usize)> =
        plan.iter().enumerate().flat_map(|(step, (_, parts))| (0..parts.len()).map(move |at| (step, at))).collect();
    for place in places.into_iter().rev() {
        let Some(part) = part(plan, place).cloned() else { continue };
        if seen.cut.contains(&part.scene) && part.kind != SuggestionKind::ShareStill {
            needless.insert(place);
            continue;
        }
        if let Some(held) = seen.holding(&part).filter(|_| part.kind != SuggestionKind::AddStill) {
            needless.insert(place);
            keep_stills(plan, held, part);
            continue;
        }
        match (part.kind, part.asset) {
            (SuggestionKind::Cut, _) => drop(seen.cut.insert(part.scene)),
            (SuggestionKind::HoldStill, Some(asset)) => drop(seen.held.insert(asset, place)),
            _ => {}
        }
        let Some(target) = chosen(&part) else { continue };
        let Some(later) = seen.chosen.get(&target).copied() else {
            seen.chosen.insert(target, place);
            continue;
        };
        needless.insert(place);
        if let Some(last) = part_mut(plan, later) {
            if part.kind == SuggestionKind::AddDraft && last.kind == SuggestionKind::DropDraft {
                needless.insert(later);
            }
            last.loses = last.loses.plus(part.loses);
        }
        keep_stills(plan, later, part);
    }
    for (step, (_, parts)) in plan.iter_mut().enumerate() {
        let mut at = 0_usize..;
        parts.retain(|_| at.next().is_none_or(|at| !needless.contains(&(step, at))));
    }
    plan.retain(|(_, parts)| !parts.is_empty());
}

/// Takes scenes that are left out from those that share a still.
fn settle_sharing(plan: &mut StepList, project: &Project) {
    let all = || plan.iter().flat_map(|(_, parts)| parts);
    let cut: BTreeSet<SceneId> = all().filter(|part| part.kind == SuggestionKind::Cut).map(|part| part.scene).collect();
    if cut.is_empty() || all().all(|part| part.kind != SuggestionKind::ShareStill) {
        return;
    }
    for (key, parts) in &mut *plan {
        let kept = parts.drain(..).filter_map(|part| match part.kind {
            SuggestionKind::ShareStill => without_scenes(part, &|scene| cut.contains(&scene), project),
            _ => Some(part),
        });
        *parts = kept.collect();
        // A still for one scene is another decision.
        if let (SuggestionKind::ShareStill, [one]) = (key.kind, parts.as_slice()) {
            *key = DecisionKey::of(one);
        }
    }
    plan.retain(|(_, parts)| !parts.is_empty());
}

/// What later parts do.
#[derive(Default)]
struct LaterParts {
    cut: BTreeSet<SceneId>,
    held: BTreeMap<AssetId, (usize, usize)>,
    chosen: BTreeMap<(AssetId, Pass), (usize, usize)>,
}

impl LaterParts {
    /// The part that holds a still instead of the shot that this part is about.
    fn holding(&self, part: &Suggestion) -> Option<(usize, usize)> {
        self.held.get(&part.asset?).copied()
    }
}

/// Adds the stills of a part that goes to one that stays: other shots of the scene may start from them.
fn keep_stills(plan: &mut StepList, later: (usize, usize), part: Suggestion) {
    if let Some(last) = part_mut(plan, later) {
        last.acts.splice(0..0, part.acts.into_iter().filter(|act| matches!(act, Act::AddStill { .. })));
    }
}

fn part(plan: &StepList, (step, at): (usize, usize)) -> Option<&Suggestion> {
    plan.get(step)?.1.get(at)
}

fn part_mut(plan: &mut StepList, (step, at): (usize, usize)) -> Option<&mut Suggestion> {
    plan.get_mut(step)?.1.get_mut(at)
}

/// The asset and pass that a part chooses a model for, or drops the draft of.
fn chosen(part: &Suggestion) -> Option<(AssetId, Pass)> {
    part.acts.iter().find_map(|act| match act {
        Act::Choose { asset, pass, .. } => Some((*asset, *pass)),
        Act::DropDraft(asset) => Some((*asset, Pass::Draft)),
        _ => None,
    })
}
