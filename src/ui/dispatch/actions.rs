//! The actions of the table.

use egui::ViewportCommand;

use super::{edit, help, open, save, usage, versions, why};
use crate::document::{Command, SceneEdit};
use crate::domain::{Account, Presence};
use crate::storage::{Motion, Zoom};
use crate::ui::action::Action;
use crate::ui::dialogs::{AccountDraft, Dialog};
use crate::ui::intent::Intent;
use crate::ui::palette::{Palette, Wanted};
use crate::ui::state::Screen;
use crate::ui::theme::metrics::part;
use crate::ui::window::Window;

/// How much one step of zooming changes.
const ZOOM_STEP: f32 = 0.1;

/// Runs an action.
pub(super) fn run(window: &mut Window, action: Action) {
    match action {
        Action::New => open::begin(window, Intent::New),
        Action::Open => open::begin(window, Intent::Open(None)),
        Action::Save => save::save(window),
        Action::SaveAs => open::begin(window, Intent::SaveAs(None)),
        Action::Import => open::begin(window, Intent::Import(None)),
        Action::Export => open::begin(window, Intent::Export(None)),
        Action::Close => open::begin(window, Intent::Close),
        Action::Quit => open::begin(window, Intent::Quit),
        Action::Undo => edit::step(window, false),
        Action::Redo => edit::step(window, true),
        Action::AddScene => add_scene(window),
        Action::Duplicate => on_selection(window, Command::DuplicateScenes),
        Action::Delete => delete(window),
        Action::MoveEarlier => edit::shift(window, false),
        Action::MoveLater => edit::shift(window, true),
        Action::ToggleOmitted => toggle_omitted(window),
        Action::SelectAll => select_all(window),
        Action::Find => window.overlay.palette = Some(Palette::new(Wanted::Scenes)),
        Action::Palette => window.overlay.palette = Some(Palette::new(Wanted::Actions)),
        Action::Show(screen) => show(window, screen),
        Action::Count(filter) => window.view.filter = filter,
        Action::Totals(basis) => window.view.basis = basis,
        Action::Inspector => toggle_inspector(window),
        Action::Account => {
            let draft = AccountDraft::of(&window.workspace.account, false, window.clock.today());
            window.overlay.dialog = Some(Dialog::Account(Box::new(draft)));
        }
        Action::RecordTake => usage::ask_record_any(window),
        Action::AdjustBalance => usage::ask_adjust(window),
        Action::Why => why::ask_selected(window),
        Action::Shortcuts => window.overlay.dialog = Some(Dialog::Shortcuts),
        Action::Guide => help::show_guide(window),
        Action::Report => help::show_report(window),
        Action::Licences => help::show_licences(window),
        Action::Versions => versions::ask(window),
        Action::About => window.overlay.dialog = Some(Dialog::About),
        Action::Theme(_) | Action::ReduceMotion | Action::ZoomIn | Action::ZoomOut | Action::ZoomReset => {
            look(window, action);
        }
    }
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

fn toggle_inspector(window: &mut Window) {
    if window.ctx.content_rect().width() < part::NARROW {
        window.view.drawer = !window.view.drawer;
    } else {
        window.view.inspector_hidden = !window.view.inspector_hidden;
    }
}

fn add_scene(window: &mut Window) {
    let Some(open) = &window.workspace.open else { return };
    window.view.screen = Screen::Board;
    let after = window.view.selection.in_order(open.project()).last().copied();
    edit::execute(window, Command::AddScene { after });
}

fn on_selection(window: &mut Window, command: impl FnOnce(Vec<crate::domain::SceneId>) -> Command) {
    let Some(open) = &window.workspace.open else { return };
    let scenes = window.view.selection.in_order(open.project());
    if !scenes.is_empty() {
        edit::execute(window, command(scenes));
    }
}

/// Deletes the selected scenes, and selects the one that takes their place.
fn delete(window: &mut Window) {
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

fn select_all(window: &mut Window) {
    if let Some(open) = &window.workspace.open {
        window.view.selection.set(open.project().scenes.iter().map(|scene| scene.id).collect());
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
