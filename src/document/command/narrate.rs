//! Narration, and the voice that reads it.

use std::sync::Arc;

use super::asset::fresh;
use super::{SceneEdit, check, scene};
use crate::document::{Created, Refusal};
use crate::domain::{Choice, Kind, Project, SceneId};

/// Sets the narration. The first words bring a voice, unless the scene has one.
pub(super) fn narrate(project: &mut Project, id: SceneId, text: String, voice: Choice) -> Result<Created, Refusal> {
    check::choice(&voice)?;
    let place = project.position(id).ok_or(Refusal::NoScene)?;
    let begins = project.scenes.get(place).is_some_and(|scene| scene.narration.trim().is_empty());
    let speaks = !text.trim().is_empty();
    scene::edit(project, &[id], &SceneEdit::Narration(text))?;
    let silent = project.scenes.get(place).is_some_and(|scene| !scene.has(Kind::Speech));
    if !(begins && speaks && silent) {
        return Ok(Created::default());
    }
    let new = project.ids.asset().ok_or(Refusal::NoIdLeft)?;
    if let Some(scene) = project.scenes.get_mut(place) {
        Arc::make_mut(scene).assets.push(fresh(new, Kind::Speech, voice));
    }
    check::size(project)?;
    Ok(Created::asset(new))
}
