//! Keys, and how they are written.

use crate::words::say;
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

/// Whether a key is one that is held with others, such as Shift.
pub(crate) const fn is_held(key: Key) -> bool {
    matches!(
        key,
        Key::ShiftLeft
            | Key::ShiftRight
            | Key::ControlLeft
            | Key::ControlRight
            | Key::AltLeft
            | Key::AltRight
            | Key::SuperLeft
            | Key::SuperRight
    )
}

/// Keys as settings hold them, the same on every system: `Ctrl+Shift+B`. Ctrl stands for the key of commands.
pub(super) fn written(keys: KeyboardShortcut) -> String {
    let KeyboardShortcut { modifiers, logical_key } = keys;
    let held = [(modifiers.command, "Ctrl"), (modifiers.alt, "Alt"), (modifiers.shift, "Shift")];
    let parts = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name).chain([logical_key.name()]);
    parts.collect::<Vec<_>>().join("+")
}

/// What [`written`] wrote; `None` where it is something else.
pub(super) fn read(text: &str) -> Option<KeyboardShortcut> {
    let mut parts: Vec<&str> = text.split('+').collect();
    let key = Key::from_name(parts.pop()?)?;
    let mut modifiers = Modifiers::NONE;
    for part in parts {
        modifiers |= match part {
            "Ctrl" => Modifiers::COMMAND,
            "Alt" => Modifiers::ALT,
            "Shift" => Modifiers::SHIFT,
            _ => return None,
        };
    }
    Some(KeyboardShortcut::new(modifiers, key))
}

/// Keys as they stand on a keyboard: `Ctrl+Shift+B`, `Ctrl+,`.
pub(crate) fn keys_text(ctx: &egui::Context, keys: KeyboardShortcut) -> String {
    let names = [
        ("Ctrl", say!("window-key-ctrl")),
        ("Shift", say!("window-key-shift")),
        ("Delete", say!("window-key-delete")),
        ("Insert", say!("window-key-insert")),
        ("Backspace", say!("window-key-backspace")),
        ("Enter", say!("window-key-enter")),
        ("Space", say!("window-key-space")),
        ("Home", say!("window-key-home")),
        ("End", say!("window-key-end")),
        ("PageUp", say!("window-key-page-up")),
        ("PageDown", say!("window-key-page-down")),
    ];
    let text = ctx.format_shortcut(&keys).replace("Comma", ",");
    let others = names.into_iter().filter(|(name, words)| name != words);
    others.fold(text, |text, (name, words)| text.replace(name, words))
}
