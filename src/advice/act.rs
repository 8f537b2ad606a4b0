//! What advice does to a board: plain data, carried out in one place.
//!
//! Advice tries acts out to say what they come to, and the document carries out the same acts. So what a card says is
//! what applying it does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::start_still;
use super::still::shared_still;
use crate::domain::{Asset, AssetId, Choice, IdSource, Kind, Pass, Presence, Project, Scene, SceneId, Seconds, Work};

/// One change that advice makes to a board.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Makes an asset of a scene otherwise in one pass; in the draft pass also where it had no draft.
    Choose {
        /// The asset.
        asset: AssetId,
        /// The pass.
        pass: Pass,
        /// What to make it with.
        choice: Choice,
    },
    /// Adds a start still before a shot, unless its scene has a picture by then.
    AddStill {
        /// The shot.
        shot: AssetId,
        /// What makes the still.
        choice: Choice,
    },
    /// Adds one still to the project, in the shape of the first of these shots, and lets all of them start from it.
    ShareStill {
        /// The shots, of any scenes.
        shots: Vec<AssetId>,
        /// What makes the still.
        choice: Choice,
    },
    /// Removes the draft of an asset.
    DropDraft(AssetId),
    /// Gives a shot this length: its scene, where the shot lasts as long as the scene does.
    Shorten {
        /// The shot.
        shot: AssetId,
        /// The new length.
        seconds: Seconds,
    },
    /// Removes a shot, so that the still of its scene is held instead.
    HoldStill(AssetId),
    /// Makes so many images.
    Images {
        /// The asset.
        asset: AssetId,
        /// How many, at least 1.
        count: u32,
    },
    /// Leaves a scene out of the video. It stays on the board.
    Cut(SceneId),
}

/// Why acts cannot be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActError {
    /// The project has no scene or asset that an act names.
    Gone,
    /// There is no id left for a still.
    NoIdLeft,
    /// This asset has alternatives, and no letter is left for one more.
    NoLetterLeft(AssetId),
}

/// Where an act belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum ActTarget {
    Asset(AssetId),
    Scene(SceneId),
}

impl Act {
    /// Where it belongs; `None` where that is the project itself.
    const fn target(&self) -> Option<ActTarget> {
        Some(match self {
            Self::ShareStill { .. } => return None,
            Self::Choose { asset, .. }
            | Self::Images { asset, .. }
            | Self::AddStill { shot: asset, .. }
            | Self::Shorten { shot: asset, .. }
            | Self::DropDraft(asset)
            | Self::HoldStill(asset) => ActTarget::Asset(*asset),
            Self::Cut(scene) => ActTarget::Scene(*scene),
        })
    }
}

/// Carries acts out, in their order within each scene. Only scenes that change are copied. Where an asset has
/// alternatives, what was chosen stays one of them.
///
/// # Errors
/// [`ActError`]; the project is then half-way, and to be thrown away.
pub fn perform<'a>(project: &mut Project, acts: impl IntoIterator<Item = &'a Act>) -> Result<(), ActError> {
    let mut by_target: BTreeMap<ActTarget, Vec<&Act>> = BTreeMap::new();
    let mut ids = project.ids;
    for act in acts {
        match (act.target(), act) {
            (Some(target), _) => by_target.entry(target).or_default().push(act),
            (None, Act::ShareStill { shots, choice }) => share(project, &mut ids, (shots, choice))?,
            (None, _) => {}
        }
    }
    let mut done = 0_usize;
    for scene in &mut project.scenes {
        let targets = scene.assets.iter().map(|asset| ActTarget::Asset(asset.id));
        let targets = targets.chain([ActTarget::Scene(scene.id)]);
        let acts: Vec<&Act> = targets.filter_map(|target| by_target.get(&target)).flatten().copied().collect();
        if acts.is_empty() {
            continue;
        }
        done = done.saturating_add(acts.len());
        let before = Arc::clone(scene);
        let scene = Arc::make_mut(scene);
        acts.into_iter().try_for_each(|act| one(scene, act, &mut || ids.asset()))?;
        keep_alternatives(&before, scene)?;
    }
    project.ids = ids;
    let all = by_target.values().map(Vec::len).fold(0, usize::saturating_add);
    if done == all { Ok(()) } else { Err(ActError::Gone) }
}

/// Adds a still to the project that these shots start from.
fn share(project: &mut Project, ids: &mut IdSource, (shots, choice): (&[AssetId], &Choice)) -> Result<(), ActError> {
    let wanted: BTreeSet<AssetId> = shots.iter().copied().collect();
    let first = shots.first().and_then(|shot| project.asset(*shot)).ok_or(ActError::Gone)?;
    let aspect = first.1.needs.aspect;
    let id = ids.asset().ok_or(ActError::NoIdLeft)?;
    let mut left = wanted.len();
    for scene in project.scenes.iter_mut().filter(|scene| scene.assets.iter().any(|one| wanted.contains(&one.id))) {
        for shot in Arc::make_mut(scene).assets.iter_mut().filter(|one| wanted.contains(&one.id)) {
            shot.from_still = Some(id);
            left = left.saturating_sub(1);
        }
    }
    project.assets = project.assets.iter().cloned().chain([shared_still(id, choice.clone(), aspect)]).collect();
    if left == 0 { Ok(()) } else { Err(ActError::Gone) }
}

/// Keeps what was chosen where there are alternatives: what all acts together make of an asset joins them as one more.
fn keep_alternatives(before: &Scene, after: &mut Scene) -> Result<(), ActError> {
    for was in before.assets.iter().filter(|asset| !asset.alternatives.is_empty()) {
        let Some(now) = after.assets.iter_mut().find(|asset| asset.id == was.id) else { continue };
        let choice = std::mem::replace(&mut now.final_choice, was.final_choice.clone());
        now.take_on(choice).map_err(|_full| ActError::NoLetterLeft(was.id))?;
    }
    Ok(())
}

/// Carries one act out on its scene; alternatives stay as they are.
pub(super) fn one(scene: &mut Scene, act: &Act, new_id: &mut dyn FnMut() -> Option<AssetId>) -> Result<(), ActError> {
    match act {
        Act::Choose { asset, pass, choice } => {
            let asset = asset_mut(scene, *asset)?;
            match pass {
                Pass::Final => asset.final_choice = choice.clone(),
                Pass::Draft => asset.draft = Some(choice.clone()),
            }
        }
        Act::AddStill { shot, choice } => {
            let place = scene.assets.iter().position(|asset| asset.id == *shot).ok_or(ActError::Gone)?;
            if !scene.has(Kind::Image) {
                let aspect = scene.assets.get(place).and_then(|asset| asset.needs.aspect);
                let id = new_id().ok_or(ActError::NoIdLeft)?;
                scene.assets.insert(place, start_still(id, choice.clone(), aspect));
            }
        }
        // Of several scenes: see `perform`. Of one alone these shots start from it.
        Act::ShareStill { shots, .. } => {
            let id = new_id().ok_or(ActError::NoIdLeft)?;
            shots.iter().try_for_each(|shot| asset_mut(scene, *shot).map(|shot| shot.from_still = Some(id)))?;
        }
        Act::DropDraft(asset) => asset_mut(scene, *asset)?.draft = None,
        Act::Shorten { shot, seconds } => {
            let asset = asset_mut(scene, *shot)?;
            match &mut asset.work {
                Work::Video { seconds: Some(own) } => *own = *seconds,
                _ => scene.seconds = *seconds,
            }
        }
        Act::HoldStill(shot) => {
            asset_mut(scene, *shot)?;
            scene.assets.retain(|asset| asset.id != *shot);
        }
        Act::Images { asset, count } => asset_mut(scene, *asset)?.work = Work::Image { count: *count },
        Act::Cut(_) => scene.presence = Presence::Omitted,
    }
    Ok(())
}

fn asset_mut(scene: &mut Scene, id: AssetId) -> Result<&mut Asset, ActError> {
    scene.assets.iter_mut().find(|asset| asset.id == id).ok_or(ActError::Gone)
}
