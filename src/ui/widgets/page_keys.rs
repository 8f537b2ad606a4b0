//! Scrolling by keyboard.

use egui::{Key, Modifiers, Ui, Vec2};

/// So much of a page stays in sight when the next one comes.
const KEPT: f32 = 0.1;
/// Further than anything here is long, in points.
const ALL_THE_WAY: f32 = 1.0e7;

/// Moves the scroll area around `ui` by a page with Page Up and Page Down, and to its ends with Ctrl+Home and Ctrl+End
/// unless something is typed. Does nothing under a dialog.
///
/// Called first in what the area shows: of several areas on a screen only in the one that the screen is about.
pub(crate) fn page_keys(ui: &Ui) {
    if !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return;
    }
    let page = ui.clip_rect().height() * (1.0 - KEPT);
    let typing = ui.ctx().egui_wants_keyboard_input();
    let mut moved = 0.0;
    ui.input_mut(|input| {
        for (key, by) in [(Key::PageDown, -page), (Key::PageUp, page)] {
            while input.consume_key(Modifiers::NONE, key) {
                moved += by;
            }
        }
        for (key, by) in [(Key::End, -ALL_THE_WAY), (Key::Home, ALL_THE_WAY)] {
            while !typing && input.consume_key(Modifiers::COMMAND, key) {
                moved += by;
            }
        }
    });
    if moved != 0.0 {
        ui.scroll_with_delta(Vec2::new(0.0, moved));
    }
}
