//! Several scenes at once: what they cost together, and what can be done to all of them.

use egui::Ui;

use crate::document::{Command, SceneEdit};
use crate::domain::Presence;
use crate::figures::Sum;
use crate::present;
use crate::ui::action::Action;
use crate::ui::fields::{importance_field, seconds_field};
use crate::ui::state::View;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, heading, strong};
use crate::ui::views::Scope;
use crate::ui::widgets::{quiet_button, row_between};

/// Shows the selected scenes as one.
pub(super) fn show(ui: &mut Ui, scope: &Scope<'_>, view: &View) {
    let t = Tokens::of(ui);
    let ids = view.selection.in_order(scope.project());
    let scenes: Vec<_> = scope.project().scenes.iter().filter(|scene| view.selection.contains(scene.id)).collect();
    let lens = scope.lens(view);
    let figures = scope.figures.scenes.iter().enumerate().filter(|(_, one)| view.selection.contains(one.id));
    let shares = figures.map(|(place, one)| scope.shares.scene(place, one, &lens));
    let sum = shares.fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap_or(sum));
    let count = u64::try_from(ids.len()).unwrap_or(u64::MAX);
    row_between(
        ui,
        |ui| ui.label(heading(&present::counted(count, "scene", "scenes")).color(t.faint)),
        |ui| ui.label(strong(present::priced(sum.credits, sum.unpriced)).color(t.quiet)),
    );
    let edit = |edit: SceneEdit| scope.outbox.execute(Command::EditScenes(ids.clone(), edit));
    let same = scenes.first().filter(|first| scenes.iter().all(|scene| scene.importance == first.importance));
    if let Some(importance) = importance_field(ui, same.map(|scene| scene.importance)) {
        edit(SceneEdit::Importance(importance));
    }
    if let Some(first) = scenes.first() {
        ui.horizontal(|ui| {
            ui.label(body("Length of each").color(t.quiet));
            if let Some(seconds) = seconds_field(ui, "Length of each scene", first.seconds) {
                edit(SceneEdit::Seconds(seconds));
            }
        });
    }
    let mut included = scenes.iter().all(|scene| scene.is_included());
    if ui.checkbox(&mut included, "In the video").changed() {
        edit(SceneEdit::Presence(if included { Presence::Included } else { Presence::Omitted }));
    }
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        for action in [Action::Duplicate, Action::Delete] {
            if quiet_button(ui, if action == Action::Delete { "Delete them" } else { "Duplicate them" }).clicked() {
                scope.outbox.act(action);
            }
        }
    });
}
