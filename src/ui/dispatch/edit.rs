//! Changes of the document and of the selection.

use crate::document::{Command, Outcome};
use crate::domain::SceneId;
use crate::ui::state::{Extend, Screen};
use crate::ui::window::Window;

/// Changes the document. A refusal is shown, and nothing is changed.
pub(super) fn execute(window: &mut Window, command: Command) {
    let Some(open) = &mut window.workspace.open else { return };
    let follows =
        matches!(command, Command::AddScene { .. } | Command::DuplicateScenes(_) | Command::InsertScenes { .. });
    match open.document.execute(command) {
        Ok(Outcome::Changed { created, .. }) => {
            if follows && !created.scenes.is_empty() {
                window.view.reveal = created.scenes.last().copied();
                window.view.selection.set(created.scenes);
            }
        }
        Ok(Outcome::Nothing) => {}
        Err(refusal) => window.toasts.failed(refusal.to_string()),
    }
}

/// Ends a gesture.
pub(super) fn seal(window: &mut Window) {
    if let Some(open) = &mut window.workspace.open {
        open.document.seal();
    }
}

/// Another selection.
pub(super) fn select(window: &mut Window, id: SceneId, extend: Extend) {
    if let Some(open) = &mut window.workspace.open {
        open.document.seal();
        window.view.selection.click(id, extend, open.project());
    }
}

/// A scene into sight, selected.
pub(super) fn reveal(window: &mut Window, id: SceneId) {
    window.view.screen = Screen::Board;
    window.view.selection.only(id);
    window.view.reveal = Some(id);
}

/// The project itself, which the inspector shows when nothing is selected.
pub(super) fn reveal_project(window: &mut Window) {
    window.view.screen = Screen::Board;
    window.view.selection.clear();
    window.view.inspector_hidden = false;
    window.view.drawer = true;
}

/// The next scene with something to look at, after the selected one.
pub(super) fn reveal_finding(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    let Ok(figures) = open.figures() else { return };
    let scenes: Vec<SceneId> = figures.scenes.iter().filter(|one| !one.findings.is_empty()).map(|one| one.id).collect();
    let position = |id: SceneId| open.project().position(id);
    let here = window.view.selection.lead().and_then(position);
    let next = scenes.iter().find(|id| position(**id) > here).or_else(|| scenes.first());
    if let Some(id) = next.copied() {
        reveal(window, id);
    } else {
        // What is left belongs to the project itself.
        reveal_project(window);
    }
}

/// One step back, or forward again, with a word about what it was.
pub(super) fn step(window: &mut Window, forward: bool) {
    let Some(open) = &mut window.workspace.open else { return };
    let name = if forward { open.document.redo() } else { open.document.undo() };
    if let Some(name) = name {
        let words = if forward { format!("Redone: {name}") } else { format!("Undone: {name}") };
        window.toasts.done(&window.ctx, words);
    }
}

/// The selected scenes one place towards the start or the end.
pub(super) fn shift(window: &mut Window, later: bool) {
    let Some(open) = &window.workspace.open else { return };
    let project = open.project();
    let scenes = window.view.selection.in_order(project);
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
    window.view.reveal = window.view.selection.lead();
    execute(window, Command::MoveScenes { scenes, before });
}

/// Closes the notice over the screen.
pub(super) fn dismiss_notice(window: &mut Window) {
    if let Some(open) = &mut window.workspace.open {
        open.notice = None;
    }
}
