//! What advice suggests, carried out, and decisions that are out of sight.

use std::sync::Arc;

use super::check;
use crate::advice::{Act, ActError, perform};
use crate::document::{Created, Refusal};
use crate::domain::{LimitError, LimitedText, MAX_DISMISSED, Project, check_text};

pub(super) fn advise(project: &mut Project, acts: &[Act]) -> Result<Created, Refusal> {
    for act in acts {
        match act {
            Act::Choose { choice, .. } | Act::AddStill { choice, .. } | Act::ShareStill { choice, .. } => {
                check::choice(choice)?;
            }
            Act::Images { count, .. } => check::work(crate::domain::Work::Image { count: *count })?,
            Act::DropDraft(_) | Act::Shorten { .. } | Act::HoldStill(_) | Act::Cut(_) => {}
        }
    }
    perform(project, acts).map_err(|error| match error {
        ActError::Gone => Refusal::NoAsset,
        ActError::NoIdLeft => Refusal::NoIdLeft,
        ActError::NoLetterLeft(id) => {
            let label = project.asset(id).map(|(_, asset)| asset.label.clone());
            Refusal::NoLetter(label.unwrap_or_default())
        }
    })?;
    check::size(project)?;
    Ok(Created::default())
}

pub(super) fn dismiss(project: &mut Project, decision: String, dismissed: bool) -> Result<Created, Refusal> {
    check_text(LimitedText::Suggestion, &decision)?;
    let all = Arc::make_mut(&mut project.dismissed);
    if dismissed {
        if all.len() >= MAX_DISMISSED && !all.contains(&decision) {
            return Err(LimitError::Dismissed.into());
        }
        all.insert(decision);
    } else {
        all.remove(&decision);
    }
    Ok(Created::default())
}
