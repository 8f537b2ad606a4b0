//! Keyboard shortcuts, from the table of actions.

use egui::{Grid, ScrollArea, Ui};

use super::headline;
use crate::ui::action::{Action, keys_text};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::{Tokens, body};
use crate::ui::widgets::{page_keys, quiet_button};

const WIDTH: f32 = 460.0;

/// Keys that are not in the table of actions.
const OTHERS: [(&str, &str); 5] = [
    ("Arrows", "Go from scene to scene"),
    ("Shift + arrows", "Select several scenes"),
    ("Enter", "Edit the title of the selected scene"),
    ("Escape", "Close what is open, or clear the selection"),
    ("Tab", "Go to the next control"),
];

pub(super) fn show(ui: &mut Ui, outbox: &Outbox) {
    headline(ui, "Keyboard shortcuts", WIDTH);
    let height = ui.ctx().content_rect().height() * 0.6;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        page_keys(ui);
        let t = Tokens::of(ui);
        Grid::new("shortcuts").num_columns(2).striped(false).show(ui, |ui| {
            for action in Action::all() {
                let info = action.info();
                if let Some(keys) = info.keys {
                    ui.label(body(keys_text(ui.ctx(), keys)).color(t.strong));
                    ui.label(body(info.label).color(t.quiet));
                    ui.end_row();
                }
            }
            for (keys, what) in OTHERS {
                ui.label(body(keys).color(t.strong));
                ui.label(body(what).color(t.quiet));
                ui.end_row();
            }
        });
    });
    if quiet_button(ui, "Close").clicked() {
        outbox.send(Request::CloseDialog);
    }
}
