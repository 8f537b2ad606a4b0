//! Takes in words.

use crate::domain::{AssetId, Pass, Project, TakeOutcome};

/// An outcome as a choice names it.
pub const fn outcome_title(outcome: TakeOutcome) -> &'static str {
    match outcome {
        TakeOutcome::Kept => "Kept",
        TakeOutcome::Rejected => "Rejected",
        TakeOutcome::Refunded => "Failed, refunded",
        TakeOutcome::Charged => "Failed, charged",
    }
}

/// Where an asset stands and what it is: `Scene 1 · Wide · draft`, `Project · Script`. `None` when it is not there.
pub fn take_words(project: &Project, (asset, pass): (AssetId, Pass)) -> Option<String> {
    let (scene, asset) = project.asset(asset)?;
    let place = scene.and_then(|scene| project.position(scene.id));
    let place = place.map_or_else(|| "Project".to_owned(), |place| format!("Scene {}", place.saturating_add(1)));
    let label = if asset.label.trim().is_empty() { super::kind_label(asset.kind()) } else { asset.label.trim() };
    Some(match (pass, &asset.draft) {
        (Pass::Draft, _) => format!("{place} · {label} · draft"),
        (Pass::Final, Some(_)) => format!("{place} · {label} · final"),
        (Pass::Final, None) => format!("{place} · {label}"),
    })
}
