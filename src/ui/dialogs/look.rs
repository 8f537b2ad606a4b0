//! The look that scenes share: one model makes all their shots.

use std::sync::Arc;

use egui::{Key, Label, ScrollArea, TextEdit, Ui};

use super::headline;
use crate::document::{Command, SceneEdit};
use crate::domain::{Project, Scene, SceneId};
use crate::present;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::words::say;

const WIDTH: f32 = 460.0;
/// The height from which the list of scenes scrolls.
const MOST_HEIGHT: f32 = 160.0;
/// No more looks than this are offered; any can still be typed.
const MOST_OFFERED: usize = 8;

/// Which scenes get which look.
#[derive(Clone, Debug)]
pub(crate) struct LookDraft {
    /// The scenes that can be chosen: the selected ones where there are any, the whole film, and each act.
    groups: Vec<SceneGroup>,
    /// Which of them, from 0.
    chosen: usize,
    name: String,
    /// The looks there are, in story order.
    looks: Vec<String>,
}

/// Scenes that can be given a look together.
#[derive(Clone, Debug)]
struct SceneGroup {
    name: String,
    scenes: Vec<SceneId>,
}

impl LookDraft {
    /// Starts from the selected scenes and the look they share; without a selection, from the whole film.
    pub(crate) fn of(project: &Project, selected: Vec<SceneId>) -> Self {
        let ids = |scenes: &[Arc<Scene>]| scenes.iter().map(|scene| scene.id).collect();
        let acts = project.acts().into_iter().map(|act| {
            let scenes: Vec<SceneId> = ids(project.scenes.get(act.scenes).unwrap_or_default());
            let counted = say!("number-scenes", count = scenes.len());
            SceneGroup { name: format!("{} · {counted}", present::shortened(act.name)), scenes }
        });
        let picked = (!selected.is_empty()).then(|| {
            let name = say!("dialog-selected-scenes", count = selected.len());
            SceneGroup { name, scenes: selected }
        });
        let whole = SceneGroup { name: say!("dialog-whole-film").to_owned(), scenes: ids(&project.scenes) };
        let groups: Vec<SceneGroup> = picked.into_iter().chain([whole]).chain(acts).collect();
        let of_chosen = groups.first().map(|group| group.scenes.as_slice()).unwrap_or_default();
        let mut shared = project.scenes.iter().filter(|scene| of_chosen.contains(&scene.id)).map(|scene| &scene.look);
        let first = shared.next().cloned().unwrap_or_default();
        let name = if shared.all(|look| *look == first) { first } else { String::new() };
        Self { groups, chosen: 0, name, looks: project.looks() }
    }

    fn scenes(&self) -> &[SceneId] {
        self.groups.get(self.chosen).map(|group| group.scenes.as_slice()).unwrap_or_default()
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut LookDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, say!("dialog-look-group"), WIDTH);
    let sentence = say!("dialog-look-about");
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    groups(ui, draft);
    let edit = TextEdit::singleline(&mut draft.name).hint_text(say!("dialog-look-hint")).desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(say!("dialog-look"));
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    offered(ui, draft);
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let named = !draft.name.trim().is_empty();
        let set = ui.add_enabled_ui(named, |ui| primary_button(ui, say!("dialog-set-look"))).inner;
        if named && (set.clicked() || entered) {
            decide(draft.scenes(), draft.name.trim(), outbox);
        }
        if quiet_button(ui, say!("dialog-no-look")).on_hover_text(say!("dialog-no-look-about")).clicked() {
            decide(draft.scenes(), "", outbox);
        }
        if quiet_button(ui, say!("dialog-cancel")).clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

/// The scenes that can be chosen, below each other: acts may be many.
fn groups(ui: &mut Ui, draft: &mut LookDraft) {
    let LookDraft { groups, chosen, .. } = draft;
    ScrollArea::vertical().max_height(MOST_HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
        for (place, group) in groups.iter().enumerate() {
            ui.radio_value(chosen, place, group.name.as_str());
        }
    });
}

/// The looks there are, to join one of them.
fn offered(ui: &mut Ui, draft: &mut LookDraft) {
    if draft.looks.is_empty() {
        return;
    }
    let LookDraft { looks, name, .. } = draft;
    ui.horizontal_wrapped(|ui| {
        ui.label(caption(say!("dialog-looks-so-far")).color(Tokens::of(ui).quiet));
        for look in looks.iter().take(MOST_OFFERED) {
            if quiet_button(ui, &present::shortened(look)).on_hover_text(look).clicked() {
                name.clone_from(look);
            }
        }
    });
}

fn decide(scenes: &[SceneId], look: &str, outbox: &Outbox) {
    outbox.send(Request::Seal);
    outbox.execute(Command::EditScenes(scenes.to_vec(), SceneEdit::Look(look.to_owned())));
    outbox.send(Request::Seal);
    outbox.send(Request::CloseDialog);
}
