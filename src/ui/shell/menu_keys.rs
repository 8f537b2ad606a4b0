//! The menu bar by keyboard: Alt or F10 opens it, Alt with a first letter opens that menu, arrows go from menu to menu.

use crate::ui::keys::is_held;
use crate::words::say;
use egui::{Context, Event, Id, Key, Modifiers, Popup, Response, Ui};

/// What the keys have come to.
#[derive(Clone, Copy, Debug, Default)]
struct MenuKeys {
    /// Alt is down, and nothing else was pressed since.
    alt_alone: bool,
    /// The menu whose first entry takes the keyboard when it is there.
    focus: Option<usize>,
}

/// What the keys ask of the menus in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MenuAsk {
    /// Open the menu at this place, or close it where it is open.
    Open(usize),
    /// From the open menu to one beside it.
    Step(isize),
}

fn id() -> Id {
    Id::unique("menu keys")
}

/// What the keys ask for. Behind a dialog they ask for nothing.
pub(super) fn asked(ctx: &Context) -> Option<MenuAsk> {
    if ctx.memory(|memory| memory.top_modal_layer().is_some()) {
        ctx.data_mut(|data| data.insert_temp(id(), MenuKeys::default()));
        return None;
    }
    let mut keys: MenuKeys = ctx.data(|data| data.get_temp(id())).unwrap_or_default();
    let ask = ctx.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::F10) {
            return Some(MenuAsk::Open(0));
        }
        for (place, letter) in say!("window-menu-keys").chars().enumerate() {
            let first = Key::from_name(letter.encode_utf8(&mut [0; 4]));
            if first.is_some_and(|key| input.modifiers.alt && input.consume_key(Modifiers::ALT, key)) {
                keys.alt_alone = false;
                return Some(MenuAsk::Open(place));
            }
        }
        let other = input.events.iter().any(|event| {
            matches!(event, Event::Key { key, .. } if !is_held(*key))
                || matches!(event, Event::Text(_) | Event::PointerButton { .. } | Event::MouseWheel { .. })
        });
        let only_alt = input.modifiers.alt && !input.modifiers.shift && !input.modifiers.ctrl;
        let released = keys.alt_alone && !input.modifiers.alt && !other && input.focused;
        keys.alt_alone = !other && only_alt && (keys.alt_alone || input.events.iter().any(is_alt));
        released.then_some(MenuAsk::Open(0))
    });
    ctx.data_mut(|data| data.insert_temp(id(), keys));
    let step = || {
        ctx.input_mut(|input| {
            let right = input.consume_key(Modifiers::NONE, Key::ArrowRight);
            let left = input.consume_key(Modifiers::NONE, Key::ArrowLeft);
            match (right, left) {
                (true, false) => Some(MenuAsk::Step(1)),
                (false, true) => Some(MenuAsk::Step(-1)),
                _ => None,
            }
        })
    };
    ask.or_else(|| if open_menu(ctx).is_some() { step() } else { None })
}

const fn is_alt(event: &Event) -> bool {
    matches!(event, Event::ModifiersChanged(modifiers) if modifiers.alt)
}

/// The menu that is open, as of the last frame.
fn open_menu(ctx: &Context) -> Option<usize> {
    ctx.data(|data| data.get_temp::<Option<usize>>(id().with("open"))).flatten()
}

/// Opens and closes what was asked for, and remembers which menu is open.
pub(super) fn follow(ui: &Ui, menus: &[Response], ask: Option<MenuAsk>) {
    let ctx = ui.ctx();
    let popup = |menu: &Response| Popup::default_response_id(menu);
    let open = menus.iter().position(|menu| Popup::is_id_open(ctx, popup(menu)));
    let wanted = match (ask, open) {
        (Some(MenuAsk::Open(place)), Some(open)) if place == open => {
            Popup::close_all(ctx);
            None
        }
        (Some(MenuAsk::Open(place)), _) => Some(place),
        (Some(MenuAsk::Step(step)), Some(open)) => open
            .checked_add_signed(step)
            .filter(|place| *place < menus.len())
            .or_else(|| if step < 0 { menus.len().checked_sub(1) } else { Some(0) }),
        _ => None,
    };
    if let Some((place, menu)) = wanted.and_then(|place| Some((place, menus.get(place)?))) {
        Popup::open_id(ctx, popup(menu));
        let keys = MenuKeys { alt_alone: false, focus: Some(place) };
        ctx.data_mut(|data| data.insert_temp(id(), keys));
        ctx.request_repaint();
    }
    let now = wanted.or_else(|| menus.iter().position(|menu| Popup::is_id_open(ctx, popup(menu))));
    ctx.data_mut(|data| data.insert_temp(id().with("open"), now));
}

/// Whether the first entry of this menu takes the keyboard now.
pub(super) fn takes_focus(ui: &Ui, place: usize) -> bool {
    let keys: MenuKeys = ui.data(|data| data.get_temp(id())).unwrap_or_default();
    keys.focus == Some(place)
}

/// Notes the entry that takes the keyboard: the first that can.
pub(super) fn offer(ui: &Ui, entry: &Response) {
    let slot = id().with("first");
    if entry.enabled() && ui.data(|data| data.get_temp::<Id>(slot)).is_none() {
        ui.data_mut(|data| data.insert_temp(slot, entry.id));
    }
}

/// Gives the keyboard to the first entry, where the menu was opened by it.
pub(super) fn focus_first(ui: &Ui, wanted: bool) {
    let slot = id().with("first");
    let first = ui.data(|data| data.get_temp::<Id>(slot));
    ui.data_mut(|data| data.remove::<Id>(slot));
    if let Some(first) = first.filter(|_| wanted) {
        ui.memory_mut(|memory| memory.request_focus(first));
        ui.data_mut(|data| data.insert_temp(id(), MenuKeys::default()));
    }
}
