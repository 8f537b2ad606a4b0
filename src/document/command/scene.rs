//! Commands on scenes.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{MoveTo, SceneEdit, check, still};
use crate::document::{Created, Refusal};
use crate::domain::{IdSource, LimitedText, Project, Scene, SceneId, Seconds, check_text};

/// The length of a new scene.
pub const NEW_SCENE_SECONDS: Seconds = Seconds::whole(5);

/// What is put after the title or label of a copy.
pub(super) const COPY: &str = " copy";

pub(super) fn insert(project: &mut Project, scenes: &[Arc<Scene>], after: Option<SceneId>) -> Result<Created, Refusal> {
    let place = place_after(project, after)?;
    scenes.iter().try_for_each(|scene| check::scene(scene))?;
    let mut copies = renumbered(scenes, &mut project.ids)?;
    let tied =
        |scene: &Scene| scene.assets.iter().any(|asset| asset.from_still.is_some() || asset.brief.role.is_some());
    for scene in copies.iter_mut().filter(|scene| tied(scene)) {
        Arc::make_mut(scene).assets.iter_mut().for_each(|asset| still::settle(asset, project));
    }
    splice(project, place, copies)
}

pub(super) fn duplicate(project: &mut Project, ids: &[SceneId]) -> Result<Created, Refusal> {
    let wanted = known(project, ids)?;
    let Some(last) = project.scenes.iter().rposition(|scene| wanted.contains(&scene.id)) else {
        return Ok(Created::default());
    };
    let originals = project.scenes.iter().filter(|scene| wanted.contains(&scene.id)).cloned().collect::<Vec<_>>();
    let mut copies = renumbered(&originals, &mut project.ids)?;
    for scene in copies.iter_mut().map(Arc::make_mut) {
        // Copies are of the act that they are put into.
        scene.act.clear();
        if !scene.title.is_empty() {
            scene.title.push_str(COPY);
            check_text(LimitedText::Title, &scene.title)?;
        }
    }
    splice(project, last.saturating_add(1), copies)
}

pub(super) fn delete(project: &mut Project, ids: &[SceneId]) -> Result<Created, Refusal> {
    let wanted = known(project, ids)?;
    if project.numbers_locked() {
        project.strike(&wanted);
    } else {
        project.take_out(&wanted);
    }
    Ok(Created::default())
}

/// Moves scenes, the acts that are moved as a whole among them.
pub(super) fn shift(project: &mut Project, ids: &[SceneId], to: MoveTo) -> Result<Created, Refusal> {
    let wanted = known(project, ids)?;
    let position = |id: SceneId| project.position(id).ok_or(Refusal::NoScene);
    let place = match to {
        MoveTo::Before(id) => position(id)?,
        MoveTo::After(id) => position(id)?.saturating_add(1),
        MoveTo::End => project.scenes.len(),
    };
    let staying_before = project.scenes.iter().take(place).filter(|scene| !wanted.contains(&scene.id)).count();
    let mut moved = project.take_out(&wanted);
    let of_none = moved.iter().all(|scene| scene.act.is_empty());
    if let (MoveTo::Before(before), Some(first)) = (to, moved.first_mut())
        && let Some(next) = project.scenes.get_mut(staying_before).filter(|next| next.id == before)
        && of_none
        && !next.act.is_empty()
    {
        Arc::make_mut(first).act = std::mem::take(&mut Arc::make_mut(next).act);
    }
    project.scenes.splice(staying_before..staying_before, moved);
    Ok(Created::default())
}

pub(super) fn edit(project: &mut Project, ids: &[SceneId], edit: &SceneEdit) -> Result<Created, Refusal> {
    check_edit(edit)?;
    let wanted = known(project, ids)?;
    for scene in project.scenes.iter_mut().filter(|scene| wanted.contains(&scene.id)) {
        let scene = Arc::make_mut(scene);
        match edit {
            SceneEdit::Title(title) => scene.title.clone_from(title),
            SceneEdit::Seconds(seconds) => scene.seconds = *seconds,
            SceneEdit::Narration(text) => scene.narration.clone_from(text),
            SceneEdit::Notes(text) => scene.notes.clone_from(text),
            SceneEdit::Act(act) => act.trim().clone_into(&mut scene.act),
            SceneEdit::Importance(importance) => scene.importance = *importance,
            SceneEdit::Look(look) => look.trim().clone_into(&mut scene.look),
            SceneEdit::Picture(path) => scene.picture.clone_from(path),
            SceneEdit::Presence(presence) => scene.presence = *presence,
        }
    }
    Ok(Created::default())
}

/// Renames pictures, one for each scene.
pub(super) fn rename_pictures(project: &mut Project, pictures: Vec<(SceneId, String)>) -> Result<Created, Refusal> {
    for (id, picture) in pictures {
        edit(project, &[id], &SceneEdit::Picture(picture))?;
    }
    Ok(Created::default())
}

fn check_edit(edit: &SceneEdit) -> Result<(), Refusal> {
    match edit {
        SceneEdit::Title(text) => check_text(LimitedText::Title, text)?,
        SceneEdit::Narration(text) => check_text(LimitedText::Narration, text)?,
        SceneEdit::Notes(text) => check_text(LimitedText::Notes, text)?,
        SceneEdit::Picture(text) => check_text(LimitedText::Picture, text)?,
        SceneEdit::Look(text) => check_text(LimitedText::Look, text)?,
        SceneEdit::Act(text) => check_text(LimitedText::Act, text)?,
        SceneEdit::Seconds(_) | SceneEdit::Importance(_) | SceneEdit::Presence(_) => {}
    }
    Ok(())
}

/// Copies with ids of their own, for the assets too.
pub(super) fn renumbered(scenes: &[Arc<Scene>], ids: &mut IdSource) -> Result<Vec<Arc<Scene>>, Refusal> {
    let renumber = |scene: &Arc<Scene>| {
        let mut copy = Scene::clone(scene);
        copy.number.clear();
        copy.id = ids.scene().ok_or(Refusal::NoIdLeft)?;
        for asset in &mut copy.assets {
            asset.id = ids.asset().ok_or(Refusal::NoIdLeft)?;
        }
        Ok(Arc::new(copy))
    };
    scenes.iter().map(renumber).collect()
}

fn splice(project: &mut Project, place: usize, scenes: Vec<Arc<Scene>>) -> Result<Created, Refusal> {
    let created = scenes.iter().map(|scene| scene.id).collect();
    project.scenes.splice(place..place, scenes);
    check::size(project)?;
    Ok(Created::scenes(created))
}

/// The place after a scene, or the end.
fn place_after(project: &Project, after: Option<SceneId>) -> Result<usize, Refusal> {
    let Some(id) = after else {
        return Ok(project.scenes.len());
    };
    project.position(id).map(|place| place.saturating_add(1)).ok_or(Refusal::NoScene)
}

/// The ids as a set, if the project has all of them.
fn known(project: &Project, ids: &[SceneId]) -> Result<BTreeSet<SceneId>, Refusal> {
    let wanted: BTreeSet<SceneId> = ids.iter().copied().collect();
    let found = project.scenes.iter().filter(|scene| wanted.contains(&scene.id)).count();
    if found == wanted.len() { Ok(wanted) } else { Err(Refusal::NoScene) }
}
