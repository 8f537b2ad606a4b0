//! Keys, and how they are written.

use egui::{Key, KeyboardShortcut, Modifiers};

pub(super) const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

pub(super) const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

pub(super) const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

pub(super) const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

/// Keys as they stand on a keyboard: `Ctrl+Shift+B`, `Ctrl+,`.
pub(crate) fn keys_text(ctx: &egui::Context, keys: KeyboardShortcut) -> String {
    ctx.format_shortcut(&keys).replace("Comma", ",")
}
