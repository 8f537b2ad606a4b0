//! The keys of the board: arrows go from scene to scene, Enter edits, Escape lets go, a letter goes to
//! a title that begins with it.

use std::collections::BTreeMap;

use egui::{Event, Key, Modifiers, Ui};

use crate::domain::SceneId;
use crate::present::begins_with;
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
    if let Some(letter) = typed_letter(ui) {
        go_to_letter(scope, view, letter);
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

/// A letter that was typed by itself. No action has a plain letter for its key.
fn typed_letter(ui: &Ui) -> Option<char> {
    ui.input(|input| {
        let plain = !input.modifiers.command && !input.modifiers.alt;
        let typed = input.events.iter().find_map(|event| match event {
            Event::Text(text) => text.chars().next(),
            _ => None,
        });
        typed.filter(|letter| plain && letter.is_alphabetic())
    })
}

/// Goes to the next scene whose title begins with a letter, from the top again after the last.
fn go_to_letter(scope: &Scope<'_>, view: &mut View, letter: char) {
    let project = scope.project();
    let order = view.order(project);
    let titles: BTreeMap<SceneId, &str> = project.scenes.iter().map(|scene| (scene.id, scene.title.as_str())).collect();
    let ids = order.ids();
    let after = view.selection.lead().and_then(|lead| order.position(lead)).map_or(0, |place| place.saturating_add(1));
    let begins = |id: &&SceneId| titles.get(id).is_some_and(|title| begins_with(title, letter));
    let (before, behind) = ids.split_at_checked(after).unwrap_or((&ids, &[]));
    if let Some(id) = behind.iter().chain(before).find(begins).copied() {
        scope.outbox.send(Request::Select(id, Extend::Only));
        view.reveal = Some(id);
    }
}
