//! The look that scenes share: one model makes all their shots.

use egui::{Key, Label, TextEdit, Ui};

use super::headline;
use crate::document::{Command, SceneEdit};
use crate::domain::{Project, SceneId};
use crate::present;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{primary_button, quiet_button};

const WIDTH: f32 = 460.0;
/// No more looks than this are offered; any can still be typed.
const MOST_OFFERED: usize = 8;

/// Which scenes get which look.
#[derive(Clone, Debug)]
pub(crate) struct LookDraft {
    selected: Vec<SceneId>,
    all: Vec<SceneId>,
    whole: bool,
    name: String,
    /// The looks there are, in story order.
    looks: Vec<String>,
}

impl LookDraft {
    /// Starts from the selected scenes and the look they share; without a selection, from the whole film.
    pub(crate) fn of(project: &Project, selected: Vec<SceneId>) -> Self {
        let all: Vec<SceneId> = project.scenes.iter().map(|scene| scene.id).collect();
        let whole = selected.is_empty();
        let chosen = if whole { &all } else { &selected };
        let mut of_chosen = project.scenes.iter().filter(|scene| chosen.contains(&scene.id)).map(|scene| &scene.look);
        let first = of_chosen.next().cloned().unwrap_or_default();
        let name = if of_chosen.all(|look| *look == first) { first } else { String::new() };
        Self { selected, all, whole, name, looks: project.looks() }
    }

    fn scenes(&self) -> &[SceneId] {
        if self.whole { &self.all } else { &self.selected }
    }
}

pub(super) fn show(ui: &mut Ui, draft: &mut LookDraft, outbox: &Outbox) {
    let t = Tokens::of(ui);
    headline(ui, "Look group", WIDTH);
    let sentence = "Advice keeps one model for all shots of a look: it changes them together or not at all.";
    ui.add(Label::new(body(sentence).color(t.quiet)).wrap());
    reach_row(ui, draft);
    let edit = TextEdit::singleline(&mut draft.name)
        .hint_text("Name of the look, such as Harbour at night")
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name("Look");
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    offered(ui, draft);
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let named = !draft.name.trim().is_empty();
        let set = ui.add_enabled_ui(named, |ui| primary_button(ui, "Set look")).inner;
        if named && (set.clicked() || entered) {
            decide(draft.scenes(), draft.name.trim(), outbox);
        }
        if quiet_button(ui, "No look").on_hover_text("Remove these scenes from their look").clicked() {
            decide(draft.scenes(), "", outbox);
        }
        if quiet_button(ui, "Cancel").clicked() {
            outbox.send(Request::CloseDialog);
        }
    });
}

/// The selected scenes, or all of them.
fn reach_row(ui: &mut Ui, draft: &mut LookDraft) {
    ui.horizontal(|ui| {
        if !draft.selected.is_empty() {
            let count = u64::try_from(draft.selected.len()).unwrap_or(u64::MAX);
            ui.radio_value(&mut draft.whole, false, present::counted(count, "selected scene", "selected scenes"));
        }
        ui.radio_value(&mut draft.whole, true, "The whole film");
    });
}

/// The looks there are, to join one of them.
fn offered(ui: &mut Ui, draft: &mut LookDraft) {
    if draft.looks.is_empty() {
        return;
    }
    let LookDraft { looks, name, .. } = draft;
    ui.horizontal_wrapped(|ui| {
        ui.label(caption("Used so far:").color(Tokens::of(ui).quiet));
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
