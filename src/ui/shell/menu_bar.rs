//! The menu bar, with the document's name and whether it is saved.

use std::path::PathBuf;

use egui::{
    Align, Align2, Button, FontFamily, FontId, Frame, Label, Layout, Margin, MenuBar, Panel, ScrollArea, Sense,
    TextWrapMode, Ui, UiBuilder, Vec2,
};

use super::menu_keys;
use crate::storage::ThemeChoice;
use crate::ui::action::{Action, Availability, Menu, Situation};
use crate::ui::intent::Intent;
use crate::ui::key_map::keys_words;
use crate::ui::request::{Outbox, Request};
use crate::ui::state::Screen;
use crate::ui::theme::metrics::{part, size, space};
use crate::ui::theme::{Tokens, body, caption, icons, strong};
use crate::ui::widgets::elided;
use crate::words::say;
use crate::workspace::Template;
use crate::workspace::naming::file_title;

/// What the menu bar says of the document, and what its tick boxes show.
#[derive(Clone, Debug, Default)]
pub(crate) struct BarState {
    /// The document's name; `None` on the start screen.
    pub(crate) name: Option<String>,
    /// Whether it is saved, in words.
    pub(crate) saved: String,
    /// The projects opened last, newest first.
    pub(crate) recent: Vec<PathBuf>,
    /// The theme in force.
    pub(crate) theme: ThemeChoice,
    /// Whether motion is reduced.
    pub(crate) still: bool,
    /// What is wrong for longer than a moment, in a word or two.
    pub(crate) trouble: Option<String>,
}

/// The height of an entry.
const ENTRY: f32 = 26.0;

fn menus() -> [(Menu, &'static str); 4] {
    [
        (Menu::File, say!("window-file")),
        (Menu::Edit, say!("window-edit")),
        (Menu::View, say!("window-view")),
        (Menu::Help, say!("window-help")),
    ]
}

/// Shows the bar.
pub(crate) fn menu_bar(ui: &mut Ui, state: &BarState, situation: &Situation, outbox: &Outbox) {
    let t = Tokens::of(ui);
    let frame = Frame::new().fill(t.panel).inner_margin(Margin::symmetric(8, 2));
    Panel::top("menu").frame(frame).exact_size(part::MENU_HEIGHT).resizable(false).show(ui, |ui| {
        let whole = ui.max_rect();
        let end = MenuBar::new()
            .ui(ui, |ui| {
                ui.add_space(space::XS);
                ui.add(Label::new(strong("Creditboard")).selectable(false));
                ui.add_space(space::S);
                let asked = menu_keys::asked(ui.ctx());
                let mut shown = Vec::new();
                for (place, (menu, label)) in menus().into_iter().enumerate() {
                    let button = ui.menu_button(label, |ui| {
                        let focus = menu_keys::takes_focus(ui, place);
                        scrolled(ui, |ui| entries(ui, menu, state, situation, outbox));
                        menu_keys::focus_first(ui, focus);
                    });
                    shown.push(button.response);
                }
                menu_keys::follow(ui, &shown, asked);
                ui.cursor().left()
            })
            .inner;
        let mut free = whole;
        if let Some(trouble) = &state.trouble {
            free.max.x = trouble_mark(ui, whole, trouble, outbox) - space::S;
        }
        if let Some(name) = &state.name {
            let left = end + space::L;
            free.min.x = left;
            document_name(ui, free, whole.center().x, name, &state.saved);
        }
    });
}

/// What is wrong for longer than a moment, at the right end of the bar. Returns where it begins.
fn trouble_mark(ui: &mut Ui, whole: egui::Rect, trouble: &str, outbox: &Outbox) -> f32 {
    let t = Tokens::of(ui);
    let layout = Layout::right_to_left(Align::Center);
    let mut bar = ui.new_child(UiBuilder::new().max_rect(whole).layout(layout));
    let text = body(format!("{}  {trouble}", icons::WARNING)).color(t.over);
    let button = bar.add(Button::new(text).frame_when_inactive(false));
    let button = button
        .accessible_name(say!("window-show-wrong-named", trouble = trouble))
        .on_hover_text(say!("window-show-wrong"));
    if button.clicked() {
        outbox.send(Request::ShowTroubles);
    }
    button.rect.left()
}

/// The document’s name in the middle of the window, or as near to it as the menus leave room.
fn document_name(ui: &mut Ui, free: egui::Rect, middle: f32, name: &str, saved: &str) {
    let t = Tokens::of(ui);
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    let note = elided(ui, saved, small, t.quiet, free.width() * 0.5);
    let room = (free.width() - note.size().x - space::S).max(0.0);
    let font = FontId::new(size::BODY, FontFamily::Proportional);
    let title = elided(ui, name, font, t.strong, room);
    let width = title.size().x + space::S + note.size().x;
    let left = (middle - width / 2.0).clamp(free.left(), (free.right() - width).max(free.left()));
    let y = free.center().y;
    let note_at = Align2::LEFT_CENTER.anchor_size(egui::pos2(left + title.size().x + space::S, y), note.size());
    let title_at = Align2::LEFT_CENTER.anchor_size(egui::pos2(left, y), title.size());
    let shown = title_at.union(note_at);
    let response = ui.new_child(UiBuilder::new().max_rect(shown)).allocate_rect(shown, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, format!("{name} – {saved}")));
    ui.painter().galley(title_at.min, title, t.strong);
    ui.painter().galley(note_at.min, note, t.quiet);
}

fn entries(ui: &mut Ui, menu: Menu, state: &BarState, situation: &Situation, outbox: &Outbox) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut group = None;
    for action in Action::all() {
        let info = action.info();
        if let Action::NewFrom(_) = action {
            continue;
        }
        if info.menu != menu || action == Action::Show(Screen::Start) {
            continue;
        }
        let here = group_of(action);
        if group.is_some_and(|before| before != here) {
            ui.separator();
        }
        group = Some(here);
        entry(ui, action, state, situation, outbox);
        if action == Action::New {
            from_template(ui, state, situation, outbox);
        }
        if action == Action::Open {
            recent(ui, &state.recent, outbox);
        }
    }
}

/// A menu that is higher than the window scrolls.
fn scrolled(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let most = ui.ctx().content_rect().height() - part::MENU_HEIGHT - space::XL;
    let area = ScrollArea::vertical().max_height(most).min_scrolled_height(most);
    area.show(ui, |ui| {
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        contents(ui);
    });
}

/// The templates, in a menu of their own.
fn from_template(ui: &mut Ui, state: &BarState, situation: &Situation, outbox: &Outbox) {
    ui.menu_button(body(format!("{}  {}", icons::FILM_STRIP, say!("window-from-template"))), |ui| {
        for template in Template::ALL {
            entry(ui, Action::NewFrom(template), state, situation, outbox);
        }
    });
}

/// The projects opened last.
fn recent(ui: &mut Ui, paths: &[PathBuf], outbox: &Outbox) {
    let words = body(format!("{}  {}", icons::CLOCK_COUNTER_CLOCKWISE, say!("window-open-recent")));
    if paths.is_empty() {
        ui.add_enabled(false, Button::new(words).min_size(Vec2::new(0.0, ENTRY)));
        return;
    }
    ui.menu_button(words, |ui| {
        for path in paths {
            let button = Button::new(body(file_title(path))).min_size(Vec2::new(0.0, ENTRY));
            if ui.add(button).on_hover_text(path.display().to_string()).clicked() {
                outbox.send(Request::Intend(Intent::Open(Some(path.clone()))));
                ui.close();
            }
        }
    });
}

fn entry(ui: &mut Ui, action: Action, state: &BarState, situation: &Situation, outbox: &Outbox) {
    let info = action.info();
    let (possible, label) = match action.availability(situation) {
        Availability::Now => (true, info.label.to_owned()),
        Availability::NowAs(name) => (true, name),
        Availability::Not => (false, info.label.to_owned()),
    };
    let keys = keys_words(ui.ctx(), action);
    let mark = if is_on(action, state, situation) { icons::CHECK } else { info.icon };
    let text = body(format!("{mark}  {label}"));
    let t = Tokens::of(ui);
    let button = Button::new(text).shortcut_text(caption(keys).color(t.quiet)).min_size(Vec2::new(0.0, ENTRY));
    let response = ui.add_enabled(possible, button).accessible_name(label).on_hover_text(info.tooltip);
    menu_keys::offer(ui, &response);
    if response.clicked() {
        outbox.act(action);
        ui.close();
    }
}

/// Whether the entry shows a check mark.
fn is_on(action: Action, state: &BarState, situation: &Situation) -> bool {
    let counted = action == Action::Count(situation.filter) || action == Action::Totals(situation.basis);
    action == Action::Theme(state.theme)
        || (action == Action::ReduceMotion && state.still)
        || (situation.project.is_some() && counted)
}

/// Entries of one group stand together, with a line between groups.
const fn group_of(action: Action) -> u8 {
    match action {
        Action::New
        | Action::NewFrom(_)
        | Action::Open
        | Action::Undo
        | Action::Redo
        | Action::Show(_)
        | Action::Layout(_)
        | Action::Play
        | Action::Palette
        | Action::Guide => 0,
        Action::Cut | Action::Copy | Action::Paste => 8,
        Action::Save
        | Action::SaveAs
        | Action::Versions
        | Action::CompareBoards
        | Action::CopyInShape
        | Action::AddScene
        | Action::Duplicate
        | Action::Delete
        | Action::AddAsset(_)
        | Action::Count(_) => 1,
        Action::Import
        | Action::Export
        | Action::MoveEarlier
        | Action::MoveLater
        | Action::ToggleOmitted
        | Action::LookGroup
        | Action::Act(_)
        | Action::LockNumbers
        | Action::SharedStills
        | Action::Totals(_) => 2,
        Action::Why | Action::Inspector | Action::RecordTake => 3,
        Action::SelectAll | Action::Find | Action::Filter | Action::Theme(_) | Action::ReduceMotion => 4,
        Action::ZoomIn | Action::ZoomOut | Action::ZoomReset => 5,
        Action::Settings | Action::Account | Action::AdjustBalance => 6,
        Action::Close | Action::Quit | Action::Shortcuts | Action::Report | Action::Licences | Action::About => 7,
    }
}
