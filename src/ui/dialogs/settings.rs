//! Settings: how the program looks, and the keys of its actions, from the table of actions.

use egui::{Button, Context, Event, EventFilter, Grid, Id, KeyboardShortcut, ScrollArea, Ui, Vec2};

use super::headline;
use crate::storage::{Motion, ThemeChoice};
use crate::ui::action::Action;
use crate::ui::key_map::{KeyMap, KeyRefusal, keys_words, refusal};
use crate::ui::keys::{is_held, keys_text};
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::{part, space};
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::widgets::{icon_button, page_keys, quiet_button, segmented};
use crate::words::say;

const WIDTH: f32 = 520.0;
/// The width of the buttons that show keys.
const KEYS_WIDTH: f32 = 150.0;

/// Keys that are not in the table of actions, and cannot be changed.
fn others() -> [(&'static str, &'static str); 8] {
    [
        (say!("settings-arrows"), say!("settings-arrows-about")),
        (say!("settings-shift-arrows"), say!("settings-shift-arrows-about")),
        (say!("settings-letter"), say!("settings-letter-about")),
        (say!("settings-enter"), say!("settings-enter-about")),
        (say!("settings-escape"), say!("settings-escape-about")),
        (say!("settings-tab"), say!("settings-tab-about")),
        (say!("settings-alt"), say!("settings-alt-about")),
        ("K, R, N", say!("settings-krn-about")),
    ]
}

/// The part of the settings that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SettingsTab {
    /// How the program looks.
    #[default]
    Look,
    /// The keys of actions.
    Keys,
}

/// The settings as they are shown.
#[derive(Clone, Debug)]
pub(crate) struct SettingsPage {
    tab: SettingsTab,
    theme: ThemeChoice,
    motion: Motion,
    asking: Option<KeyQuestion>,
}

/// Which keys an action is to have.
#[derive(Clone, Debug)]
struct KeyQuestion {
    action: Action,
    /// The keys that were pressed last, of another action or of none that may have them.
    pressed: Option<PressedKeys>,
    /// Whether the keyboard is yet to go to where the question goes on.
    has_moved: bool,
}

/// Keys that were pressed for an action, and that it does not get without a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PressedKeys {
    /// Another action has them.
    Taken(KeyboardShortcut, Action),
    /// No action may have them.
    Refused(KeyRefusal),
}

impl SettingsPage {
    /// Opened at a tab.
    pub(crate) const fn at(tab: SettingsTab, theme: ThemeChoice, motion: Motion) -> Self {
        Self { tab, theme, motion, asking: None }
    }
}

pub(super) fn show(ui: &mut Ui, page: &mut SettingsPage, outbox: &Outbox) {
    headline(ui, say!("settings-title"), WIDTH);
    let tabs = [(SettingsTab::Look, say!("settings-look")), (SettingsTab::Keys, say!("settings-keys"))];
    if let Some(tab) = segmented(ui, say!("settings-title"), page.tab, &tabs) {
        (page.tab, page.asking) = (tab, None);
    }
    ui.add_space(space::S);
    match page.tab {
        SettingsTab::Look => look(ui, page, outbox),
        SettingsTab::Keys => keys(ui, &mut page.asking, outbox),
    }
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        if quiet_button(ui, say!("dialog-close")).clicked() {
            outbox.send(Request::CloseDialog);
        }
        let can_put_back = KeyMap::of_window(ui.ctx()).has_changes();
        if page.tab == SettingsTab::Keys
            && ui.add_enabled_ui(can_put_back, |ui| quiet_button(ui, say!("settings-put-all-back"))).inner.clicked()
        {
            page.asking = None;
            outbox.send(Request::SetKeys(KeyMap::default()));
        }
    });
}

fn look(ui: &mut Ui, page: &mut SettingsPage, outbox: &Outbox) {
    let t = Tokens::of(ui);
    let name = |ui: &mut Ui, words: &str| drop(ui.label(body(words).color(t.quiet)));
    Grid::new("look").num_columns(2).min_row_height(part::CONTROL_HEIGHT).show(ui, |ui| {
        name(ui, say!("settings-theme"));
        let themes = [
            (ThemeChoice::System, say!("settings-theme-system")),
            (ThemeChoice::Dark, say!("settings-theme-dark")),
            (ThemeChoice::Light, say!("settings-theme-light")),
            (ThemeChoice::HighContrast, say!("settings-theme-contrast")),
        ];
        if let Some(theme) = segmented(ui, say!("settings-theme"), page.theme, &themes) {
            page.theme = theme;
            outbox.act(Action::Theme(theme));
        }
        ui.end_row();
        name(ui, say!("settings-size"));
        ui.horizontal(|ui| {
            if icon_button(ui, icons::MINUS, say!("settings-smaller")).clicked() {
                outbox.act(Action::ZoomOut);
            }
            ui.label(body(format!("{:.0} %", ui.ctx().zoom_factor() * 100.0)));
            if icon_button(ui, icons::PLUS, say!("settings-larger")).clicked() {
                outbox.act(Action::ZoomIn);
            }
            if quiet_button(ui, say!("settings-actual-size")).clicked() {
                outbox.act(Action::ZoomReset);
            }
        });
        ui.end_row();
        name(ui, say!("settings-motion"));
        let motions =
            [(Motion::Full, say!("settings-motion-full")), (Motion::Reduced, say!("settings-motion-reduced"))];
        if let Some(motion) = segmented(ui, say!("settings-motion"), page.motion, &motions) {
            page.motion = motion;
            outbox.act(Action::ReduceMotion);
        }
        ui.end_row();
        name(ui, say!("settings-account"));
        if quiet_button(ui, Action::Account.info().label).clicked() {
            outbox.act(Action::Account);
        }
        ui.end_row();
    });
}

/// All keys, and a line that says what can be done with them.
fn keys(ui: &mut Ui, asking: &mut Option<KeyQuestion>, outbox: &Outbox) {
    let map = KeyMap::of_window(ui.ctx());
    take_pressed(ui.ctx(), asking, &map, outbox);
    ui.allocate_ui(Vec2::new(ui.available_width(), part::CONTROL_HEIGHT), |ui| {
        ui.horizontal_centered(|ui| say(ui, asking, outbox));
    });
    let height = ui.ctx().content_rect().height() * 0.5;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        page_keys(ui);
        let t = Tokens::of(ui);
        Grid::new("keys").num_columns(3).show(ui, |ui| {
            for action in Action::all() {
                row(ui, action, asking, (&map, outbox));
            }
            for (keys, what) in others() {
                ui.label(body(what).color(t.quiet));
                ui.label(body(keys).color(t.strong));
                ui.end_row();
            }
        });
    });
}

/// What is asked, or what was wrong with the keys that were pressed.
fn say(ui: &mut Ui, asking: &mut Option<KeyQuestion>, outbox: &Outbox) {
    let t = Tokens::of(ui);
    let Some(question) = asking else {
        ui.label(caption(say!("settings-choose-keys")).color(t.quiet));
        return;
    };
    let label = question.action.info().label;
    match question.pressed {
        None => drop(ui.label(caption(say!("settings-press-for", label = label)))),
        Some(PressedKeys::Refused(why)) => drop(ui.label(caption(refusal_words(why)).color(t.over))),
        Some(PressedKeys::Taken(keys, holder)) => {
            let words = say!("settings-taken", keys = keys_text(ui.ctx(), keys), action = holder.info().label);
            ui.label(caption(words).color(t.accent_text));
            let here = quiet_button(ui, say!("settings-use-here"));
            if std::mem::take(&mut question.has_moved) {
                here.request_focus();
            }
            if here.clicked() {
                let mut map = KeyMap::clone(&KeyMap::of_window(ui.ctx()));
                map.set(question.action, Some(keys));
                outbox.send(Request::SetKeys(map));
                *asking = None;
            } else if quiet_button(ui, say!("settings-leave-there")).clicked() {
                *asking = None;
            }
        }
    }
}

fn refusal_words(why: KeyRefusal) -> &'static str {
    match why {
        KeyRefusal::Navigation => say!("settings-refused-navigation"),
        KeyRefusal::Letter => say!("settings-refused-letter"),
        KeyRefusal::Menu => say!("settings-refused-menu"),
        KeyRefusal::Clipboard => say!("settings-refused-clipboard"),
    }
}

fn row(ui: &mut Ui, action: Action, asking: &mut Option<KeyQuestion>, (map, outbox): (&KeyMap, &Outbox)) {
    let t = Tokens::of(ui);
    let label = action.info().label;
    let words = keys_words(ui.ctx(), action);
    ui.label(body(label).color(t.quiet));
    if action.has_fixed_keys() {
        ui.label(body(words).color(t.strong));
        ui.end_row();
        return;
    }
    let mut question = asking.as_mut().filter(|question| question.action == action);
    let is_asked = question.is_some();
    let (shown, heard) = match (is_asked, words.is_empty()) {
        (true, _) => (say!("settings-press"), say!("settings-press-heard", label = label)),
        (false, true) => ("–", say!("settings-no-keys", label = label)),
        (false, false) => (words.as_str(), format!("{label}: {words}")),
    };
    let text = if is_asked || map.is_changed(action) { strong(shown) } else { body(shown) };
    let button = Button::new(text.color(t.strong)).selected(is_asked).min_size(Vec2::new(KEYS_WIDTH, 0.0));
    let response = ui.push_id(action.id(), |ui| ui.add(button)).inner.accessible_name(heard);
    if is_asked {
        // Tab, Escape and arrows are for the question while it is asked.
        let all = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, all));
        let waits = question.as_mut().filter(|question| !matches!(question.pressed, Some(PressedKeys::Taken(..))));
        if waits.is_some_and(|question| std::mem::take(&mut question.has_moved)) {
            response.request_focus();
        }
    } else if response.on_hover_text(say!("settings-change-keys")).clicked() {
        *asking = Some(KeyQuestion { action, pressed: None, has_moved: true });
    }
    ui.horizontal(|ui| {
        let mut changed = None;
        if !words.is_empty() && icon_button(ui, icons::X, &say!("settings-take-keys", label = label)).clicked() {
            changed = Some(None);
        }
        if map.is_changed(action)
            && icon_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &say!("settings-put-back", label = label)).clicked()
        {
            changed = Some(action.info().keys);
        }
        if let Some(keys) = changed {
            let mut map = map.clone();
            map.set(action, keys);
            outbox.send(Request::SetKeys(map));
        }
    });
    ui.end_row();
}

/// Takes the keys that are pressed while an action waits for them; what is pressed does nothing else.
fn take_pressed(ctx: &Context, asking: &mut Option<KeyQuestion>, map: &KeyMap, outbox: &Outbox) {
    // The key that pressed the button is of the frame before.
    let began = Id::unique("keys are asked for");
    let is_new = asking.is_some() && !ctx.data_mut(|data| data.get_temp(began).unwrap_or(false));
    ctx.data_mut(|data| data.insert_temp(began, asking.is_some()));
    let Some(question) = asking.as_mut().filter(|_| !is_new) else { return };
    if matches!(question.pressed, Some(PressedKeys::Taken(..))) {
        // Two buttons are there to be pressed, by keys as well.
        return;
    }
    let action = question.action;
    let mut decided = None;
    ctx.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key { key, pressed: true, repeat: false, modifiers, .. } if !is_held(*key) => {
                let modifiers = egui::Modifiers { ctrl: false, mac_cmd: false, ..*modifiers };
                decided = Some(Ok(KeyboardShortcut::new(modifiers, *key)));
                false
            }
            Event::Copy | Event::Cut | Event::Paste(_) => {
                decided = Some(Err(KeyRefusal::Clipboard));
                false
            }
            Event::Key { .. } | Event::Text(_) => false,
            _ => true,
        });
    });
    match decided {
        None => {}
        Some(Ok(KeyboardShortcut { modifiers, logical_key: egui::Key::Escape })) if modifiers.is_none() => {
            *asking = None;
        }
        Some(Err(why)) => question.pressed = Some(PressedKeys::Refused(why)),
        Some(Ok(keys)) => match (refusal(keys), map.holder(keys).filter(|holder| *holder != action)) {
            (Some(why), _) => question.pressed = Some(PressedKeys::Refused(why)),
            (None, Some(holder)) => {
                (question.pressed, question.has_moved) = (Some(PressedKeys::Taken(keys, holder)), true);
            }
            (None, None) => {
                let mut map = map.clone();
                map.set(action, Some(keys));
                outbox.send(Request::SetKeys(map));
                *asking = None;
            }
        },
    }
}
