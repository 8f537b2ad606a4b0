//! Changes of the document and of the selection.

use crate::document::{Command, Outcome};
use crate::domain::SceneId;
use crate::ui::desk::Desk;
use crate::ui::state::{Extend, Screen};

/// Changes the document. A refusal is shown, and nothing is changed.
pub(super) fn execute(desk: &mut Desk, command: Command) {
    let Some(session) = &mut desk.session else { return };
    let follows =
        matches!(command, Command::AddScene { .. } | Command::DuplicateScenes(_) | Command::InsertScenes { .. });
    match session.document.execute(command) {
        Ok(Outcome::Changed { created, .. }) => {
            if follows && !created.scenes.is_empty() {
                desk.view.reveal = created.scenes.last().copied();
                desk.view.selection.set(created.scenes);
            }
        }
        Ok(Outcome::Nothing) => {}
        Err(refusal) => desk.toasts.failed(refusal.to_string()),
    }
}

/// Ends a gesture.
pub(super) fn seal(desk: &mut Desk) {
    if let Some(session) = &mut desk.session {
        session.document.seal();
    }
}

/// Another selection.
pub(super) fn select(desk: &mut Desk, id: SceneId, extend: Extend) {
    if let Some(session) = &mut desk.session {
        session.document.seal();
        desk.view.selection.click(id, extend, session.project());
    }
}

/// A scene into sight, selected.
pub(super) fn reveal(desk: &mut Desk, id: SceneId) {
    desk.view.screen = Screen::Board;
    desk.view.selection.only(id);
    desk.view.reveal = Some(id);
}

/// The project itself, which the inspector shows when nothing is selected.
pub(super) fn reveal_project(desk: &mut Desk) {
    desk.view.screen = Screen::Board;
    desk.view.selection.clear();
    desk.view.inspector_hidden = false;
    desk.view.drawer = true;
}

/// The next scene with something to look at, after the selected one.
pub(super) fn reveal_finding(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    let Ok(figures) = session.figures() else { return };
    let scenes: Vec<SceneId> = figures.scenes.iter().filter(|one| !one.findings.is_empty()).map(|one| one.id).collect();
    let position = |id: SceneId| session.project().position(id);
    let here = desk.view.selection.lead().and_then(position);
    let next = scenes.iter().find(|id| position(**id) > here).or_else(|| scenes.first());
    if let Some(id) = next.copied() {
        reveal(desk, id);
    } else {
        // What is left belongs to the project itself.
        reveal_project(desk);
    }
}

/// One step back, or forward again, with a word about what it was.
pub(super) fn step(desk: &mut Desk, forward: bool) {
    let Some(session) = &mut desk.session else { return };
    let name = if forward { session.document.redo() } else { session.document.undo() };
    if let Some(name) = name {
        let words = if forward { format!("Done again: {name}") } else { format!("Undone: {name}") };
        desk.toasts.done(&desk.ctx, words);
    }
}

/// The selected scenes one place towards the start or the end.
pub(super) fn shift(desk: &mut Desk, later: bool) {
    let Some(session) = &desk.session else { return };
    let project = session.project();
    let scenes = desk.view.selection.in_order(project);
    let places: Vec<usize> = scenes.iter().filter_map(|id| project.position(*id)).collect();
    let (Some(first), Some(last)) = (places.first().copied(), places.last().copied()) else { return };
    let at = |place: usize| project.scenes.get(place).map(|scene| scene.id);
    let free = |place: usize| at(place).filter(|id| !scenes.contains(id));
    let before = if later {
        if last.saturating_add(1) >= project.scenes.len() {
            return;
        }
        // Over the next scene that stays, to before the one after it.
        (last.saturating_add(2)..project.scenes.len()).find_map(free)
    } else {
        if first == 0 {
            return;
        }
        at(first.saturating_sub(1))
    };
    desk.view.reveal = desk.view.selection.lead();
    execute(desk, Command::MoveScenes { scenes, before });
}

/// The notice over the screen away.
pub(super) fn dismiss_notice(desk: &mut Desk) {
    if let Some(session) = &mut desk.session {
        session.notice = None;
    }
}
