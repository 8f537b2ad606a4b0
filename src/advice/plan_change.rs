//! The one change that would let a smaller plan do.

use std::sync::Arc;

use super::{Swap, all_swaps, start_still};
use crate::domain::{Asset, Credits, Pass, Project, Scene};
use crate::figures::{Figures, Lens, PlanFigures, SafeTotals, smallest_safe};
use crate::prices::Plan;

/// The most swaps that are tried, those that save most first.
const MOST_TRIED: usize = 20;

/// A swap after which the next smaller plan is safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanChange<'a> {
    /// The swap.
    pub swap: Swap,
    /// The plan that then does.
    pub plan: &'a Plan,
    /// What the project then costs at most with the confidence asked for.
    pub safe: Credits,
}

/// The single swap after which the plan below the smallest safe one is safe too; where none is safe, the largest.
///
/// `None` when no single swap is enough, or there is no smaller plan. Of those that are enough the one that changes
/// least: the smallest saving that does.
pub fn plan_change<'a>(
    (project, figures): (&Arc<Project>, &Figures),
    plans: &[PlanFigures<'a>],
    lens: &Lens<'a>,
) -> Option<PlanChange<'a>> {
    let safe = smallest_safe(plans);
    let smaller = plans.iter().filter(|one| safe.is_none_or(|safe| one.plan.allowance < safe.allowance));
    // While something has no known price, or what goes first has none, no change lets a plan do.
    let target = smaller.max_by_key(|one| one.plan.allowance).filter(|one| one.is_known())?;
    let lens = lens.on(Some(target.plan));
    if !figures.one_scene_may_do(&lens, target.left) {
        return None;
    }
    let mut swaps = all_swaps(project, lens.prices, lens.plan, lens.filter);
    swaps.sort_by_key(|swap| std::cmp::Reverse(swap.saves));
    swaps.truncate(MOST_TRIED);
    let mut totals = SafeTotals::of(&lens);
    swaps.into_iter().rev().find_map(|swap| {
        let place = project.position(swap.scene?)?;
        let scene = Arc::clone(project.scenes.get(place)?);
        // Only this scene changes, so only this scene is taken along.
        let alone = Project { scenes: vec![scene], ids: project.ids, ..Project::default() };
        let changed = swapped(&alone, &swap);
        let scene = changed.scenes.first()?;
        let safe = totals.with_scene(figures, (place, scene), target.left)?;
        Some(PlanChange { swap, plan: target.plan, safe })
    })
}

/// The project with a swap made.
fn swapped(project: &Project, swap: &Swap) -> Project {
    let mut changed = project.clone();
    let change = |asset: &mut Asset| match swap.pass {
        Pass::Draft => asset.draft = Some(swap.to.clone()),
        Pass::Final => asset.final_choice = swap.to.clone(),
    };
    let place = swap.scene.and_then(|scene| changed.position(scene));
    let still = swap.causes.as_ref().and_then(|still| {
        let aspect = project.asset(swap.asset).and_then(|(_, asset)| asset.needs.aspect);
        Some(start_still(changed.ids.asset()?, still.choice.clone(), aspect))
    });
    if let Some(scene) = place.and_then(|place| changed.scenes.get_mut(place)) {
        let scene: &mut Scene = Arc::make_mut(scene);
        scene.assets.extend(still);
        scene.assets.iter_mut().filter(|asset| asset.id == swap.asset).for_each(change);
    } else {
        let mut assets = changed.assets.to_vec();
        assets.iter_mut().filter(|asset| asset.id == swap.asset).for_each(change);
        changed.assets = assets.into();
    }
    changed
}
