//! The keys of actions, as the user has them.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Context, Id, Key, KeyboardShortcut};

use super::action::Action;
use super::keys::{keys_text, read, written};
use crate::words::say;

/// The keys of all actions: those of the table, but for what the user changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KeyMap {
    /// The actions whose keys were changed; `None` where they were taken away.
    changed: Vec<(Action, Option<KeyboardShortcut>)>,
}

/// Why keys can not be given to an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyRefusal {
    /// They go from control to control, or press one.
    Navigation,
    /// They write, or go to the scene that begins with a letter.
    Letter,
    /// They open the menus.
    Menu,
    /// They cut, copy and paste everywhere.
    Clipboard,
}

impl KeyMap {
    /// The keys as settings hold them, by [`Action::id`]; empty for none. What cannot be read, or may be given to no action,
    /// changes nothing.
    pub(crate) fn of(settings: &BTreeMap<String, String>) -> Self {
        let changed = |action: Action| {
            let text = settings.get(&action.id()).filter(|_| !action.has_fixed_keys())?;
            if text.is_empty() {
                return Some((action, None));
            }
            let keys = read(text).filter(|keys| refusal(*keys).is_none())?;
            Some((action, Some(keys)))
        };
        let changed = Action::all().filter_map(changed);
        Self { changed: changed.filter(|(action, keys)| *keys != action.info().keys).collect() }
    }

    /// The same for the settings, over what they hold: keys of actions that this version does not have stay.
    pub(crate) fn keep(&self, settings: &mut BTreeMap<String, String>) {
        for action in Action::all() {
            settings.remove(&action.id());
        }
        let texts = self.changed.iter().map(|(action, keys)| (action.id(), keys.map(written).unwrap_or_default()));
        settings.extend(texts);
    }

    /// The keys of an action; `None` where it has none.
    pub(crate) fn keys(&self, action: Action) -> Option<KeyboardShortcut> {
        let changed = self.changed.iter().find(|(one, _)| *one == action);
        changed.map_or_else(|| action.info().keys, |(_, keys)| *keys)
    }

    /// Whether the user changed the keys of an action.
    pub(crate) fn is_changed(&self, action: Action) -> bool {
        self.changed.iter().any(|(one, _)| *one == action)
    }

    /// Whether the user changed any.
    pub(crate) fn has_changes(&self) -> bool {
        !self.changed.is_empty()
    }

    /// The action that has these keys.
    pub(crate) fn holder(&self, keys: KeyboardShortcut) -> Option<Action> {
        Action::all().find(|action| self.keys(*action) == Some(keys))
    }

    /// Gives an action these keys, or none, and takes them from the action that has them.
    pub(crate) fn set(&mut self, action: Action, keys: Option<KeyboardShortcut>) {
        let holder = keys.and_then(|keys| self.holder(keys)).filter(|holder| *holder != action);
        for (action, keys) in holder.map(|holder| (holder, None)).into_iter().chain([(action, keys)]) {
            self.changed.retain(|(one, _)| *one != action);
            if keys != action.info().keys {
                self.changed.push((action, keys));
            }
        }
    }

    /// Makes these the keys that the window goes by.
    pub(crate) fn hold(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(id(), Arc::new(self)));
    }

    /// The keys that the window goes by.
    pub(crate) fn of_window(ctx: &Context) -> Arc<Self> {
        ctx.data(|data| data.get_temp(id())).unwrap_or_default()
    }
}

fn id() -> Id {
    Id::unique("the keys of actions")
}

/// The keys of an action as they stand on a keyboard; empty where it has none.
pub(crate) fn keys_words(ctx: &Context, action: Action) -> String {
    KeyMap::of_window(ctx).keys(action).map(|keys| keys_text(ctx, keys)).unwrap_or_default()
}

/// What a tooltip says of an action: `Save the project (Ctrl+S)`.
pub(crate) fn tooltip_with_keys(ctx: &Context, action: Action) -> String {
    let (about, keys) = (action.info().tooltip, keys_words(ctx, action));
    if keys.is_empty() { about.to_owned() } else { format!("{about} ({keys})") }
}

/// Whether a key opens a menu, together with Alt.
fn is_menu_key(key: Key) -> bool {
    say!("window-menu-keys").contains(key.name())
}

/// Why these keys can be given to no action; `None` where they can.
pub(crate) fn refusal(keys: KeyboardShortcut) -> Option<KeyRefusal> {
    let KeyboardShortcut { modifiers, logical_key: key } = keys;
    let is_bare = !modifiers.command && !modifiers.ctrl && !modifiers.alt && !modifiers.mac_cmd;
    let is_letter = key.name().chars().all(|letter| letter.is_ascii_uppercase()) && key.name().len() == 1;
    match key {
        Key::Tab | Key::Escape => Some(KeyRefusal::Navigation),
        Key::Enter | Key::Space | Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight if is_bare => {
            Some(KeyRefusal::Navigation)
        }
        Key::F10 if is_bare => Some(KeyRefusal::Menu),
        _ if is_letter && is_bare => Some(KeyRefusal::Letter),
        _ if modifiers.alt && !modifiers.command && !modifiers.shift && is_menu_key(key) => Some(KeyRefusal::Menu),
        Key::C | Key::X | Key::V if modifiers.command && !modifiers.shift && !modifiers.alt => {
            Some(KeyRefusal::Clipboard)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::keys::{alt, ctrl, ctrl_shift, plain};

    #[test]
    fn keys_given_to_one_action_are_taken_from_the_other() {
        let mut map = KeyMap::default();
        map.set(Action::Save, Some(ctrl(Key::O)));
        assert_eq!((map.keys(Action::Save), map.keys(Action::Open)), (Some(ctrl(Key::O)), None), "taken");
        assert_eq!(map.holder(ctrl(Key::O)), Some(Action::Save), "one holder");
        map.set(Action::Open, Action::Open.info().keys);
        assert_eq!((map.keys(Action::Save), map.keys(Action::Open)), (None, Some(ctrl(Key::O))), "and back");
        map.set(Action::Save, Action::Save.info().keys);
        assert_eq!(map, KeyMap::default(), "as it was");
    }

    #[test]
    fn settings_give_the_same_keys_back_and_keep_what_they_do_not_know() {
        let mut map = KeyMap::default();
        map.set(Action::Save, Some(ctrl_shift(Key::Minus)));
        map.set(Action::Play, None);
        map.set(Action::Show(crate::ui::state::Screen::Costs), Some(alt(Key::Num2)));
        let mut settings: BTreeMap<String, String> = [("Later".to_owned(), "Ctrl+J".to_owned())].into_iter().collect();
        map.keep(&mut settings);
        assert_eq!(KeyMap::of(&settings), map, "{settings:?}");
        assert_eq!(settings.get("Later").map(String::as_str), Some("Ctrl+J"), "of a newer program");
        KeyMap::default().keep(&mut settings);
        assert_eq!(settings.len(), 1, "put back leaves nothing behind");
        let broken = [("Save", "Ctrl+NoKey"), ("Copy", "F5"), ("Play", "F"), ("Open", "Tab")];
        let broken = broken.map(|(id, keys)| (id.to_owned(), keys.to_owned()));
        assert_eq!(KeyMap::of(&broken.into_iter().collect()), KeyMap::default(), "what cannot be is left out");
    }

    #[test]
    fn every_action_has_an_id_of_its_own_and_the_table_obeys_its_own_rules() {
        let ids: std::collections::BTreeSet<String> = Action::all().map(Action::id).collect();
        assert_eq!(ids.len(), Action::all().count(), "no id twice");
        for action in Action::all().filter(|action| !action.has_fixed_keys()) {
            let Some(keys) = action.info().keys else { continue };
            assert_eq!(refusal(keys), None, "{action:?} could be given its keys back");
            assert_eq!(read(&written(keys)), Some(keys), "{action:?}");
        }
        assert_eq!(refusal(plain(Key::A)), Some(KeyRefusal::Letter), "letters go to scenes");
        assert_eq!(refusal(ctrl(Key::C)), Some(KeyRefusal::Clipboard), "the clipboard keeps its keys");
        assert_eq!(refusal(plain(Key::Tab)), Some(KeyRefusal::Navigation), "Tab goes on");
    }
}
