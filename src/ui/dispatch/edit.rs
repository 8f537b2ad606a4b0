//! Changes of the document and of the selection.

use std::sync::Arc;

use super::acts;
use crate::document::{Command, MoveTo, Outcome, next_scene, usual_choice};
use crate::domain::{AssetId, Kind, ModelId, Pass, SceneId};
use crate::present::{self, NotDone, WasDone};
use crate::ui::state::{BoardOrder, Extend, KeyboardTo, Screen};
use crate::ui::window::Window;
use crate::words::say;
use crate::workspace::BulkScenes;

/// Changes the document. A refusal is shown, and nothing is changed.
pub(super) fn execute(window: &mut Window, command: Command) {
    let Some(open) = &mut window.workspace.open else { return };
    let follows = matches!(command, Command::DuplicateScenes(_) | Command::InsertScenes { .. });
    let narrated = matches!(command, Command::Narrate { .. });
    if let Command::Restore { project, .. } = &command {
        open.bring_takes(&project.takes);
    }
    match open.document.execute(command) {
        Ok(Outcome::Changed { created, .. }) => {
            if let Some(asset) = created.asset {
                added(window, asset, narrated);
            }
            if let Some(last) = created.scenes.last().copied().filter(|_| follows) {
                acts::unfold(window, last);
                window.view.reveal = Some(last);
                window.view.selection.set(created.scenes);
            }
        }
        Ok(Outcome::Nothing) => {}
        Err(refusal) => window.toasts.not_done(&NotDone::Refused(refusal)),
    }
}

/// A new asset is unfolded and named, unless the user is busy with the narration that brought it.
fn added(window: &mut Window, asset: AssetId, narrated: bool) {
    if narrated {
        window.toasts.was_done(&window.ctx, &WasDone::VoiceAdded);
        return;
    }
    let owner = window.open().and_then(|open| open.project().asset(asset)).and_then(|(scene, _)| Some(scene?.id));
    if let Some(scene) = owner {
        window.view.unfolded.set(scene, Some(asset));
    }
    window.view.name_asset = Some(asset);
}

/// Adds a scene after the selected ones, with what was used last, and puts the keyboard into its title.
pub(super) fn add_scene(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    window.view.screen = Screen::Board;
    let project = open.project();
    let after = window.view.selection.in_order(project).last().copied();
    let scenes = vec![Arc::new(next_scene(project, after, window.prices()))];
    execute(window, Command::InsertScenes { scenes, after, name: say!("step-add-scene").to_owned() });
    window.view.edit_title(window.view.selection.lead());
}

/// Makes what the selected scenes need with a model, where it can; says for how many that is so.
pub(super) fn use_model(window: &mut Window, model: &ModelId) {
    let Some(kind) = window.prices().model(model).map(|model| model.kind) else { return };
    let name = window.prices().short_name(model).to_owned();
    let scenes = BulkScenes { scenes: window.view.selection.chosen().copied().collect(), kind, pass: Pass::Final };
    let Some(Ok(at)) = window.workspace.standpoint() else { return };
    let found = scenes.models(&at, &at.lens()).into_iter().find(|one| one.model == *model);
    match found.filter(|found| !found.chosen.is_empty()) {
        Some(found) => {
            let count = found.chosen.len();
            execute(window, Command::Choose { chosen: found.chosen, name: say!("step-change-to", name = &name) });
            window.toasts.was_done(&window.ctx, &WasDone::ModelUsed(name, count));
        }
        None => window.toasts.was_done(&window.ctx, &WasDone::ModelUnused(name)),
    }
}

/// Adds an asset to the selected scene.
pub(super) fn add_asset(window: &mut Window, kind: Kind) {
    let Some((open, scene)) = window.workspace.open.as_ref().zip(window.view.selection.lead()) else { return };
    let choice = usual_choice(open.project(), scene, kind, window.workspace.prices);
    window.view.screen = Screen::Board;
    window.view.selection.only(scene);
    window.view.drawer = true;
    window.view.inspector_hidden = false;
    execute(window, Command::AddAsset { scene: Some(scene), kind, choice });
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
        let order = BoardOrder::new(open.project(), window.view.shown.as_deref());
        window.view.selection.click(id, extend, order);
    }
}

/// These scenes selected.
pub(super) fn select_many(window: &mut Window, ids: Vec<SceneId>) {
    seal(window);
    window.view.selection.set(ids);
}

/// A scene into sight, selected.
pub(super) fn reveal(window: &mut Window, id: SceneId) {
    acts::unfold(window, id);
    if window.view.shown.as_ref().is_some_and(|shown| !shown.contains(&id)) {
        window.view.search.clear();
    }
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

/// The shared stills in the inspector, with the keyboard on what adds one.
pub(super) fn reveal_stills(window: &mut Window) {
    reveal_project(window);
    window.view.keyboard_to = Some(KeyboardTo::Stills);
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

/// The first of the steps within what is left, with the keyboard on what takes it.
pub(super) fn show_step(window: &mut Window) {
    window.view.screen = Screen::Swaps;
    window.view.keyboard_to = Some(KeyboardTo::FirstStep);
}

/// One step back, or forward again, with a word about what it was.
pub(super) fn step(window: &mut Window, forward: bool) {
    if window.view.screen == Screen::Prices {
        return super::prices::step(window, forward);
    }
    step_board(window, forward);
}

/// The same of the board, whatever the screen.
pub(super) fn step_board(window: &mut Window, forward: bool) {
    let Some(open) = &mut window.workspace.open else { return };
    let name = if forward { open.document.redo() } else { open.document.undo() };
    if let Some(name) = name.as_ref().map(present::step_name) {
        let what = if forward { WasDone::Redone(name) } else { WasDone::Undone(name) };
        window.toasts.was_done(&window.ctx, &what);
    }
}

/// The selected scenes one place towards the start or the end; whole acts over the act that they meet.
pub(super) fn shift(window: &mut Window, later: bool) {
    let Some(open) = &window.workspace.open else { return };
    let project = open.project();
    let scenes = window.view.selection.in_order(project);
    let places: Vec<usize> = scenes.iter().filter_map(|id| project.position(*id)).collect();
    let (Some(first), Some(last)) = (places.first().copied(), places.last().copied()) else { return };
    let all = last.saturating_sub(first).saturating_add(1) == places.len();
    let is_whole = all
        && project.act_at(first).is_some_and(|act| act.scenes.start == first)
        && project.act_at(last).is_some_and(|act| act.scenes.end == last.saturating_add(1));
    let met = if later { last.checked_add(1) } else { first.checked_sub(1) };
    let Some(met) = met.filter(|place| *place < project.scenes.len()) else { return };
    let over = project.act_at(met).filter(|_| is_whole);
    let over = match (over, later) {
        (Some(act), true) => act.scenes.end.saturating_sub(1),
        (Some(act), false) => act.scenes.start,
        (None, _) => met,
    };
    let Some(neighbour) = project.scenes.get(over).map(|scene| scene.id) else { return };
    let to = if later { MoveTo::After(neighbour) } else { MoveTo::Before(neighbour) };
    window.view.reveal = window.view.selection.lead();
    execute(window, Command::MoveScenes { scenes, to });
}

/// Closes the notice over the screen.
pub(super) fn dismiss_notice(window: &mut Window) {
    if let Some(open) = &mut window.workspace.open {
        open.notes.clear();
    }
}
