//! The actions of the table.

use egui::ViewportCommand;

use super::{edit, exchange, file, guard, usage};
use crate::document::{Command, SceneEdit};
use crate::domain::{Account, Presence};
use crate::storage::{Motion, Zoom};
use crate::ui::action::Action;
use crate::ui::desk::{After, Desk};
use crate::ui::dialogs::{AccountDraft, Dialog};
use crate::ui::palette::{Palette, Wanted};
use crate::ui::state::Screen;
use crate::ui::theme::metrics::part;

/// How much one step of zooming changes.
const ZOOM_STEP: f32 = 0.1;

/// Runs an action.
pub(super) fn run(desk: &mut Desk, action: Action) {
    match action {
        Action::New => guard::then(desk, After::New),
        Action::Open => guard::then(desk, After::AskOpen),
        Action::Save => file::save(desk),
        Action::SaveAs => file::ask_save(desk),
        Action::Import => guard::then(desk, After::AskImport),
        Action::Export => exchange::ask_export(desk),
        Action::Close => guard::then(desk, After::Close),
        Action::Quit => guard::then(desk, After::Quit),
        Action::Undo => edit::step(desk, false),
        Action::Redo => edit::step(desk, true),
        Action::AddScene => add_scene(desk),
        Action::Duplicate => on_selection(desk, Command::DuplicateScenes),
        Action::Delete => delete(desk),
        Action::MoveEarlier => edit::shift(desk, false),
        Action::MoveLater => edit::shift(desk, true),
        Action::ToggleOmitted => toggle_omitted(desk),
        Action::SelectAll => select_all(desk),
        Action::Find => desk.overlay.palette = Some(Palette::new(Wanted::Scenes)),
        Action::Palette => desk.overlay.palette = Some(Palette::new(Wanted::Actions)),
        Action::Show(screen) => show(desk, screen),
        Action::Count(filter) => desk.view.filter = filter,
        Action::Totals(basis) => desk.view.basis = basis,
        Action::Inspector => toggle_inspector(desk),
        Action::Account => {
            let draft = AccountDraft::of(&desk.profile.account, false, desk.clock.today());
            desk.overlay.dialog = Some(Dialog::Account(Box::new(draft)));
        }
        Action::RecordTake => usage::ask_record_any(desk),
        Action::AdjustBalance => usage::ask_adjust(desk),
        Action::Shortcuts => desk.overlay.dialog = Some(Dialog::Shortcuts),
        Action::About => desk.overlay.dialog = Some(Dialog::About),
        Action::Theme(_) | Action::ReduceMotion | Action::ZoomIn | Action::ZoomOut | Action::ZoomReset => {
            look(desk, action);
        }
    }
}

/// Changes how the window looks, and remembers it.
fn look(desk: &mut Desk, action: Action) {
    let settings = &mut desk.profile.settings;
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
    desk.look_like_settings();
    desk.profile.keep_settings();
}

fn show(desk: &mut Desk, screen: Screen) {
    desk.view.screen = screen;
    screen.id().clone_into(&mut desk.profile.settings.last_screen);
}

fn toggle_inspector(desk: &mut Desk) {
    if desk.ctx.content_rect().width() < part::NARROW {
        desk.view.drawer = !desk.view.drawer;
    } else {
        desk.view.inspector_hidden = !desk.view.inspector_hidden;
    }
}

fn add_scene(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    desk.view.screen = Screen::Board;
    let after = desk.view.selection.in_order(session.project()).last().copied();
    edit::execute(desk, Command::AddScene { after });
}

fn on_selection(desk: &mut Desk, command: impl FnOnce(Vec<crate::domain::SceneId>) -> Command) {
    let Some(session) = &desk.session else { return };
    let scenes = desk.view.selection.in_order(session.project());
    if !scenes.is_empty() {
        edit::execute(desk, command(scenes));
    }
}

/// Deletes the selected scenes, and selects the one that takes their place.
fn delete(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    let project = std::sync::Arc::clone(session.project());
    let scenes = desk.view.selection.in_order(&project);
    let Some(first) = scenes.first().and_then(|id| project.position(*id)) else { return };
    edit::execute(desk, Command::DeleteScenes(scenes));
    let Some(session) = &desk.session else { return };
    let left = &session.project().scenes;
    match left.get(first.min(left.len().saturating_sub(1))) {
        Some(scene) => desk.view.selection.only(scene.id),
        None => desk.view.selection.clear(),
    }
}

fn toggle_omitted(desk: &mut Desk) {
    let Some(session) = &desk.session else { return };
    let mut selected = session.project().scenes.iter().filter(|scene| desk.view.selection.contains(scene.id));
    let presence = if selected.any(|scene| scene.is_included()) { Presence::Omitted } else { Presence::Included };
    on_selection(desk, |scenes| Command::EditScenes(scenes, SceneEdit::Presence(presence)));
}

fn select_all(desk: &mut Desk) {
    if let Some(session) = &desk.session {
        desk.view.selection.set(session.project().scenes.iter().map(|scene| scene.id).collect());
    }
}

/// Takes another plan or billing day, and remembers it.
pub(super) fn set_account(desk: &mut Desk, account: Account) {
    desk.profile.account = account;
    match desk.profile.keep_account() {
        Ok(()) => desk.toasts.done(&desk.ctx, "Remembered for all projects"),
        Err(why) => desk.toasts.failed(format!("This holds until the program ends. {why}")),
    }
}

/// Closes the window for good.
pub(super) fn leave(desk: &mut Desk) {
    desk.leaving = true;
    desk.ctx.send_viewport_cmd(ViewportCommand::Close);
}
