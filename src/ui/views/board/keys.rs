//! The keys of the board: arrows go from scene to scene, Enter edits, Escape lets go.

use egui::{Key, Modifiers, Ui};

use crate::ui::request::Request;
use crate::ui::state::{Extend, View};
use crate::ui::views::Scope;

/// Follows the keys; `row` is how many scenes up and down go.
pub(super) fn follow(ui: &Ui, scope: &Scope<'_>, view: &mut View, row: isize) {
    // A text field keeps its keys, and a focused button its Enter.
    if ui.ctx().text_edit_focused() || scope.covered {
        return;
    }
    let steps = [
        (Key::ArrowLeft, -1),
        (Key::ArrowRight, 1),
        (Key::ArrowUp, row.saturating_neg()),
        (Key::ArrowDown, row),
        (Key::Home, isize::MIN),
        (Key::End, isize::MAX),
    ];
    for (key, step) in steps {
        let (plain, shift) = ui.input_mut(|input| {
            let shift = input.consume_key(Modifiers::SHIFT, key);
            (input.consume_key(Modifiers::NONE, key), shift)
        });
        let order = view.order(scope.project());
        let Some(id) = (plain || shift).then(|| view.selection.neighbour(step, order)).flatten() else {
            continue;
        };
        scope.outbox.send(Request::Select(id, if shift { Extend::Range } else { Extend::Only }));
        view.reveal = Some(id);
    }
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    if nothing_focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        view.edit_title(view.selection.lead());
    }
    // Where a name is being typed, this gives it up.
    if view.act_name.is_none() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        scope.outbox.send(Request::Deselect);
    }
}
