//! Pictures of scenes: chosen, dropped, and named relative to the project.

use std::path::{Path, PathBuf};

use super::edit;
use crate::document::{Command, SceneEdit};
use crate::domain::SceneId;
use crate::exchange::Format;
use crate::present::NotDone;
use crate::ui::dialogs::{ComparedSource, Dialog};
use crate::ui::intent::Intent;
use crate::ui::pictures::looks_like_picture;
use crate::ui::request::{Outbox, Request};
use crate::ui::window::Window;
use crate::workspace::OpenProject;
use crate::workspace::naming::{as_text, picture_name};

/// Gives a picture to a scene.
pub(super) fn set(window: &mut Window, scene: SceneId, path: &Path) {
    if !looks_like_picture(path) {
        window.toasts.not_done(&NotDone::OtherPicture);
        return;
    }
    let Some(open) = &window.workspace.open else { return };
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let name = open.folder().map_or_else(|| as_text(&full), |folder| picture_name(&full, folder));
    edit::execute(window, Command::EditScene(scene, SceneEdit::Picture(name)));
}

/// Renames all pictures, so that they are found from another file.
pub(super) fn rebase(window: &mut Window, new_file: &Path) {
    let Some(open) = &window.workspace.open else { return };
    let new_file = std::path::absolute(new_file).unwrap_or_else(|_| new_file.to_path_buf());
    let Some(new_folder) = new_file.parent() else { return };
    let old_folder = open.folder().map(Path::to_path_buf);
    let old_folder = old_folder.and_then(|folder| std::path::absolute(folder).ok());
    if old_folder.as_deref() == Some(new_folder) {
        return;
    }
    let scenes = open.project().scenes.iter().filter(|scene| !scene.picture.is_empty());
    let renamed = scenes.filter_map(|scene| {
        let full = old_folder.as_ref().map_or_else(|| PathBuf::from(&scene.picture), |old| old.join(&scene.picture));
        let name = if full.is_absolute() { picture_name(&full, new_folder) } else { return None };
        (name != scene.picture).then_some((scene.id, name))
    });
    let pictures: Vec<(SceneId, String)> = renamed.collect();
    if !pictures.is_empty() {
        edit::execute(window, Command::EditPictures(pictures));
    }
}

/// Files that were dropped on the window: a project opens, or stands beside the open one while
/// boards are compared; another program’s file is imported, a picture goes to the scene under the pointer, or to the
/// selected one.
pub(in crate::ui) fn dropped_files(window: &Window, outbox: &Outbox) {
    let dropped = window.ctx.input(|input| input.raw.dropped_files.clone());
    if matches!(window.overlay.dialog, Some(Dialog::Compare(_))) {
        let files = dropped.iter().map(|file| ComparedSource::File(file.path().to_path_buf()));
        files.for_each(|file| outbox.send(Request::Beside(file)));
        return;
    }
    for path in dropped.iter().map(|file| file.path().to_path_buf()) {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let target = window.view.hovered.or_else(|| window.view.selection.lead());
        let in_project = window.open().map(OpenProject::project);
        match (ending.as_str(), target, in_project) {
            ("ron", ..) => outbox.send(Request::Intend(Intent::Open(Some(path)))),
            _ if Format::of_path(&path).is_ok() => outbox.send(Request::Intend(Intent::Import(Some(path)))),
            (_, Some(scene), Some(_)) => outbox.send(Request::Intend(Intent::Picture(scene, Some(path)))),
            _ => outbox.send(Request::Sorry(NotDone::DroppedNowhere)),
        }
    }
}
