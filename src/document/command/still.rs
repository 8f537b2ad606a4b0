//! Commands on shared stills, and what other commands owe the shots that start from them and the images that follow them.

use std::sync::Arc;

use super::asset::{fresh, shaped};
use super::check;
use crate::document::{Created, Refusal};
use crate::domain::{Asset, AssetId, Choice, Kind, Project, StartFrom, StillRole};

/// What a new shared still is called until the user calls it something else.
const fn first_label(role: StillRole) -> &'static str {
    match role {
        StillRole::Character => "Character",
        StillRole::Location => "Location",
        StillRole::Prop => "Prop",
        StillRole::Style => "Style",
    }
}

pub(super) fn add(project: &mut Project, role: StillRole, choice: Choice) -> Result<Created, Refusal> {
    check::choice(&choice)?;
    let id = project.ids.asset().ok_or(Refusal::NoIdLeft)?;
    let mut still = shaped(fresh(id, Kind::Image, choice), project);
    still.brief.role = Some(role);
    still.label = free_label(project, first_label(role));
    project.assets = project.assets.iter().cloned().chain([still]).collect();
    check::size(project)?;
    Ok(Created::asset(id))
}

/// A label that no shared still has: with a number where the plain one is taken.
fn free_label(project: &Project, plain: &str) -> String {
    let is_taken = |label: &str| project.stills().any(|still| still.label == label);
    let numbered = (2_usize..).map(|number| format!("{plain} {number}"));
    let mut labels = std::iter::once(plain.to_owned()).chain(numbered);
    labels.find(|label| !is_taken(label)).unwrap_or_default()
}

/// What an asset of a scene keeps of stills in this project: it starts from one that is here, and shows none itself.
pub(super) fn settle(asset: &mut Asset, project: &Project) {
    asset.from_still = asset.from_still.filter(|still| asset.kind().is_seen() && project.still(*still).is_some());
    asset.brief.role = None;
}

/// Whether a shot may start from something, or an image follow it.
pub(super) fn check_start(project: &Project, asset: AssetId, start: StartFrom) -> Result<(), Refusal> {
    match start {
        StartFrom::Shared(still) if project.still(still).is_none() => Err(Refusal::NoStill),
        // A shared still follows no other one.
        _ if project.still(asset).is_some() => Err(Refusal::OtherKind),
        _ => Ok(()),
    }
}

/// Lets no shot start from a still that is gone, and no image follow it.
pub(super) fn forget(project: &mut Project, gone: AssetId) {
    let starts = |asset: &Asset| asset.from_still == Some(gone);
    for scene in project.scenes.iter_mut().filter(|scene| scene.assets.iter().any(starts)) {
        let shots = Arc::make_mut(scene).assets.iter_mut();
        shots.filter(|asset| starts(asset)).for_each(|asset| asset.from_still = None);
    }
}
