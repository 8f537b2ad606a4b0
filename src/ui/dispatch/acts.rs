//! Acts: begun, named, selected, folded, removed.

use super::edit;
use crate::document::{Command, SceneEdit};
use crate::domain::SceneId;
use crate::present;
use crate::ui::action::ActStep;
use crate::ui::state::Screen;
use crate::ui::window::Window;

/// Does something with the act of the scene that leads.
pub(super) fn run(window: &mut Window, step: ActStep) {
    let Some(open) = &window.workspace.open else { return };
    let project = open.project();
    if step == ActStep::FoldAll {
        let all: Vec<SceneId> =
            project.scenes.iter().filter(|scene| !scene.act.is_empty()).map(|scene| scene.id).collect();
        let some_open = all.iter().any(|act| !window.view.folded.contains(act));
        window.view.folded = if some_open { all.into_iter().collect() } else { std::collections::BTreeSet::new() };
        return;
    }
    let Some(place) = window.view.selection.lead().and_then(|id| project.position(id)) else { return };
    if step == ActStep::Begin {
        let Some(scene) = project.scenes.get(place) else { return };
        let (id, name) = (scene.id, present::next_act_name(project, place));
        show(window, id);
        edit::execute(window, Command::EditScene(id, SceneEdit::Act(name.clone())));
        edit::seal(window);
        window.view.act_name = Some((id, name));
        return;
    }
    let Some(act) = project.act_at(place) else { return };
    let scenes = project.scenes.get(act.scenes.clone()).unwrap_or_default();
    let ids: Vec<SceneId> = scenes.iter().map(|scene| scene.id).collect();
    let Some(begins) = ids.first().copied() else { return };
    match step {
        ActStep::Rename => {
            let name = act.name.to_owned();
            show(window, begins);
            window.view.act_name = Some((begins, name));
        }
        ActStep::Select => edit::select_many(window, ids),
        ActStep::Fold => {
            if !window.view.folded.remove(&begins) {
                window.view.folded.insert(begins);
            }
        }
        ActStep::Remove => {
            window.view.folded.remove(&begins);
            edit::execute(window, Command::EditScene(begins, SceneEdit::Act(String::new())));
        }
        ActStep::Begin | ActStep::FoldAll => {}
    }
}

/// The heading of the act that begins with a scene into sight: the board must show acts for that.
fn show(window: &mut Window, begins: SceneId) {
    window.view.screen = Screen::Board;
    window.view.search.clear();
    window.view.sort = None;
    window.view.reveal = Some(begins);
}

/// Unfolds the act that a scene is of.
pub(super) fn unfold(window: &mut Window, scene: SceneId) {
    if window.view.folded.is_empty() {
        return;
    }
    let Some(project) = window.workspace.open.as_ref().map(|open| open.project()) else { return };
    let act = project.position(scene).and_then(|place| project.act_at(place));
    if let Some(first) = act.and_then(|act| project.scenes.get(act.scenes.start)) {
        window.view.folded.remove(&first.id);
    }
}
