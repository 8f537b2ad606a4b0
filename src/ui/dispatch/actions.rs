//! The actions of the table.

use egui::ViewportCommand;

use super::{acts, clipboard, compare, edit, help, open, reshape, save, usage, versions, why};
use crate::document::{Command, SceneEdit};
use crate::domain::{Account, Presence};
use crate::present::Film;
use crate::storage::{Motion, Zoom};
use crate::ui::action::Action;
use crate::ui::dialogs::{AccountDraft, Dialog, LookDraft, SettingsPage, SettingsTab};
use crate::ui::intent::Intent;
use crate::ui::key_map::KeyMap;
use crate::ui::list_columns::ListColumns;
use crate::ui::palette::{Palette, Wanted};
use crate::ui::request::Cut;
use crate::ui::state::{KeyboardTo, Player, Screen};
use crate::ui::theme::metrics::part;
use crate::ui::window::Window;

/// How much one step of zooming changes.
const ZOOM_STEP: f32 = 0.1;

/// Runs an action.
pub(super) fn run(window: &mut Window, action: Action) {
    match action {
        Action::New => open::begin(window, Intent::New),
        Action::NewFrom(template) => open::begin(window, Intent::FromTemplate(template)),
        Action::Open => open::begin(window, Intent::Open(None)),
        Action::Save => save::save(window),
        Action::SaveAs => open::begin(window, Intent::SaveAs(None)),
        Action::Import => open::begin(window, Intent::Import(None)),
        Action::Export => open::begin(window, Intent::Export(None)),
        Action::Close => open::begin(window, Intent::Close),
        Action::Quit => open::begin(window, Intent::Quit),
        Action::Undo => edit::step(window, false),
        Action::Redo => edit::step(window, true),
        Action::AddScene => edit::add_scene(window),
        Action::AddAsset(kind) => edit::add_asset(window, kind),
        Action::Cut => clipboard::copy(window, Cut::Yes),
        Action::Copy => clipboard::copy(window, Cut::No),
        Action::Paste => window.ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
        Action::Duplicate => on_selection(window, Command::DuplicateScenes),
        Action::Delete => delete(window),
        Action::MoveEarlier => edit::shift(window, false),
        Action::MoveLater => edit::shift(window, true),
        Action::ToggleOmitted => toggle_omitted(window),
        Action::LookGroup => ask_look(window),
        Action::Act(step) => acts::run(window, step),
        Action::LockNumbers => lock_numbers(window),
        Action::SharedStills => edit::reveal_stills(window),
        Action::SelectAll => select_all(window),
        Action::Layout(layout) => {
            window.view.screen = Screen::Board;
            window.view.layout = layout;
            window.view.reveal = window.view.selection.lead();
        }
        Action::Play => play(window),
        Action::Filter => {
            window.view.screen = Screen::Board;
            window.view.keyboard_to = Some(KeyboardTo::Filter);
        }
        Action::Find => window.overlay.palette = Some(Palette::new(Wanted::Scenes)),
        Action::Palette => window.overlay.palette = Some(Palette::new(Wanted::Actions)),
        Action::Show(screen) => show(window, screen),
        Action::Count(filter) => window.view.filter = filter,
        Action::Totals(basis) => window.view.basis = basis,
        Action::Inspector => toggle_inspector(window),
        Action::Account => {
            let draft = AccountDraft::of(&window.workspace.account, false, window.workspace.balance().today);
            window.overlay.dialog = Some(Dialog::Account(Box::new(draft)));
        }
        Action::RecordTake => usage::ask_record_any(window),
        Action::AdjustBalance => usage::ask_adjust(window),
        Action::Why => why::ask_selected(window),
        Action::Settings => settings(window, SettingsTab::Look),
        Action::Shortcuts => settings(window, SettingsTab::Keys),
        Action::Guide => help::show_guide(window),
        Action::Report => help::show_report(window),
        Action::Licences => help::show_licences(window),
        Action::Versions => versions::ask(window),
        Action::CompareBoards => compare::ask(window),
        Action::CopyInShape => reshape::ask(window),
        Action::About => window.overlay.dialog = Some(Dialog::About),
        Action::Theme(_) | Action::ReduceMotion | Action::ZoomIn | Action::ZoomOut | Action::ZoomReset => {
            look(window, action);
        }
    }
}

/// Shows the settings.
fn settings(window: &mut Window, tab: SettingsTab) {
    let settings = &window.profile.settings;
    let page = SettingsPage::at(tab, settings.theme, settings.motion);
    window.overlay.dialog = Some(Dialog::Settings(Box::new(page)));
}

/// Goes by these keys from now on, and remembers them.
pub(super) fn set_keys(window: &mut Window, keys: &KeyMap) {
    keys.keep(&mut window.profile.settings.keys);
    window.look_like_settings();
    window.keep_settings();
}

/// Changes how the window looks, and remembers it.
fn look(window: &mut Window, action: Action) {
    let settings = &mut window.profile.settings;
    let zoom = settings.zoom.get();
    match action {
        Action::Theme(theme) => settings.theme = theme,
        Action::ReduceMotion => {
            settings.motion = match settings.motion {
                Motion::Full => Motion::Reduced,
                Motion::Reduced => Motion::Full,
            };
        }
        Action::ZoomIn => settings.zoom = Zoom::new(zoom + ZOOM_STEP),
        Action::ZoomOut => settings.zoom = Zoom::new(zoom - ZOOM_STEP),
        _ => settings.zoom = Zoom::default(),
    }
    window.look_like_settings();
    window.keep_settings();
}

fn show(window: &mut Window, screen: Screen) {
    window.view.screen = screen;
    screen.id().clone_into(&mut window.profile.settings.last_screen);
}

/// Shows these columns in the list, and remembers them.
pub(super) fn set_list_columns(window: &mut Window, columns: ListColumns) {
    window.profile.settings.list_columns = columns.ids();
    window.view.columns = columns;
    window.keep_settings();
}

/// Shows the film over the whole screen, from the selected scene.
fn play(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    let film = Film::of(open.project());
    let place = window.view.selection.lead().and_then(|id| open.project().position(id)).unwrap_or_default();
    window.view.screen = Screen::Board;
    window.view.playing = Some(Player::from(film.starts(film.shot_at(place))));
    window.ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
}

fn toggle_inspector(window: &mut Window) {
    if window.ctx.content_rect().width() < part::NARROW {
        window.view.drawer = !window.view.drawer;
    } else {
        window.view.inspector_hidden = !window.view.inspector_hidden;
    }
}

fn on_selection(window: &mut Window, command: impl FnOnce(Vec<crate::domain::SceneId>) -> Command) {
    let Some(open) = &window.workspace.open else { return };
    let scenes = window.view.selection.in_order(open.project());
    if !scenes.is_empty() {
        edit::execute(window, command(scenes));
    }
}

/// Deletes the selected scenes, and selects the one that takes their place.
pub(super) fn delete(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    let project = std::sync::Arc::clone(open.project());
    let scenes = window.view.selection.in_order(&project);
    let Some(first) = scenes.first().and_then(|id| project.position(*id)) else { return };
    edit::execute(window, Command::DeleteScenes(scenes));
    let Some(open) = &window.workspace.open else { return };
    let left = &open.project().scenes;
    match left.get(first.min(left.len().saturating_sub(1))) {
        Some(scene) => window.view.selection.only(scene.id),
        None => window.view.selection.clear(),
    }
}

fn toggle_omitted(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    let mut selected = open.project().scenes.iter().filter(|scene| window.view.selection.contains(scene.id));
    let presence = if selected.any(|scene| scene.is_included()) { Presence::Omitted } else { Presence::Included };
    on_selection(window, |scenes| Command::EditScenes(scenes, SceneEdit::Presence(presence)));
}

fn lock_numbers(window: &mut Window) {
    if let Some(open) = &window.workspace.open {
        let locked = open.project().numbers_locked();
        edit::execute(window, Command::LockNumbers(!locked));
    }
}

fn ask_look(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    let selected = window.view.selection.in_order(open.project());
    window.overlay.dialog = Some(Dialog::Look(Box::new(LookDraft::of(open.project(), selected))));
}

fn select_all(window: &mut Window) {
    if let Some(open) = &window.workspace.open {
        // Folded acts are only out of sight; what does not pass the filter is left out.
        let project = open.project();
        let filtered = !window.view.search.trim().is_empty();
        let all =
            if filtered { window.view.order(project).ids() } else { project.scenes.iter().map(|one| one.id).collect() };
        window.view.selection.set(all);
    }
}

/// Takes another plan or billing day, and remembers it.
pub(super) fn set_account(window: &mut Window, account: Account) {
    window.workspace.account = account;
    window.keep_account();
}

/// Closes the window for good.
pub(super) fn leave(window: &mut Window) {
    window.leaving = true;
    window.ctx.send_viewport_cmd(ViewportCommand::Close);
}
