//! What would go stale, before it does; and which takes to give up when stale work is planned again.

use std::collections::BTreeSet;

use crate::domain::{Asset, AssetId, Kind, Pass, Scene, Take, TakeId};
use crate::figures::{DoneAssets, Figures, Sum};
use crate::prices::Plan;

/// The finished shots and images that were made from a still: another one makes them stale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StillUse {
    /// The shots, and the images that follow it, in story order.
    pub shots: Vec<AssetId>,
    /// Of what kind all of them are; `None` where some are shots and some are images.
    pub of: Option<Kind>,
    /// What making them again would cost, one take each.
    pub again: Sum,
}

/// The finished shots and images that go stale when another take of a still is kept; `None` where there are none.
///
/// `figures` are those of the whole project.
pub fn made_from(figures: &Figures, done: &DoneAssets, still: AssetId) -> Option<StillUse> {
    if done.is_empty() {
        return None;
    }
    let project = &figures.project;
    // The picture of a scene is for its own shots; one of the project is for those that name it.
    let (own, _) = project.asset(still)?;
    let is_first = |scene: &Scene| scene.first_image().is_some_and(|image| image.id == still);
    let starts = |scene: &Scene, shot: &Asset| match shot.from_still {
        Some(shared) => shared == still && (shot.starts_from_still(true) || shot.follows_still()),
        None => is_first(scene) && shot.starts_from_still(true),
    };
    let fresh =
        |shot: &Asset, pass: Pass| done.work(shot.id, pass).is_some_and(|work| work.kept > 0 && !work.is_stale());
    let scenes = project.scenes.iter().zip(&figures.scenes);
    let scenes = scenes.filter(|(scene, _)| own.is_none_or(|own| own.id == scene.id));
    let shots = scenes.flat_map(|(scene, costs)| scene.assets.iter().map(move |shot| (&**scene, costs, shot)));
    let shots = shots.filter(|(scene, _, shot)| starts(scene, shot));
    let shots: Vec<_> = shots.filter(|(.., shot)| Pass::ALL.iter().any(|pass| fresh(shot, *pass))).collect();
    if shots.is_empty() {
        return None;
    }
    let from_it = |take: &&Take| take.is_kept() && take.stands() && take.made_of.still.is_some();
    let made: BTreeSet<(AssetId, Pass)> =
        project.takes.all().filter(from_it).map(|take| (take.asset, take.pass)).collect();
    let mut found = StillUse { shots: Vec::new(), of: None, again: Sum::ZERO };
    let mut kinds = BTreeSet::new();
    for (_, costs, shot) in shots {
        let passes = Pass::ALL.into_iter().filter(|pass| fresh(shot, *pass) && made.contains(&(shot.id, *pass)));
        // Of a draft whose final is kept nothing is made again.
        let Some(pass) = passes.max() else { continue };
        found.shots.push(shot.id);
        kinds.insert(shot.kind());
        let cost = costs.asset(shot.id).and_then(|asset| asset.cost(pass));
        found.again = cost.map_or(found.again, |cost| found.again.and(cost.into()));
    }
    found.of = kinds.pop_first().filter(|_| kinds.is_empty());
    (!found.shots.is_empty()).then_some(found)
}

/// What is stale of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaleSum {
    /// So many asset passes.
    pub count: u64,
    /// What making them again would cost, one take each, or as many as were set.
    pub again: Sum,
}

impl StaleSum {
    /// The sum over all that is stale; making again what the plan gives for free costs nothing.
    pub fn of(done: &DoneAssets, plan: Option<&Plan>) -> Self {
        let mut sum = Self { count: 0, again: Sum::ZERO };
        for (_, _, work) in done.stale() {
            sum.count = sum.count.saturating_add(1);
            let charged = !plan.is_some_and(|plan| plan.is_free(work.kind));
            let cost = work.again.as_ref().filter(|_| charged).and_then(|rest| rest.cost);
            sum.again = cost.map_or(sum.again, |cost| sum.again.and(cost.into()));
        }
        sum
    }
}

/// The takes of an asset in a pass that planning it again gives up: they were made of something else than is planned now.
pub fn given_up(figures: &Figures, done: &DoneAssets, (asset, pass): (AssetId, Pass)) -> Vec<TakeId> {
    let Some(work) = done.work(asset, pass) else { return Vec::new() };
    let of = |take: &&Take| take.asset == asset && take.pass == pass && take.stands();
    let takes = figures.project.takes.all().filter(of);
    takes.filter(|take| work.outdated.contains(&take.id)).map(|take| take.id).collect()
}
