//! Pictures of scenes: chosen, dropped, and named relative to the project.

use std::path::{Component, Path, PathBuf};

use super::{edit, file};
use crate::document::{Command, SceneEdit};
use crate::domain::SceneId;
use crate::ui::desk::Desk;
use crate::ui::pictures::looks_like_picture;
use crate::ui::request::{Outbox, Request};
use crate::ui::session::Session;

/// Asks for a picture.
pub(super) fn ask(desk: &mut Desk, scene: SceneId) {
    file::ask_picture(desk, scene);
}

/// Gives a picture to a scene.
pub(super) fn set(desk: &mut Desk, scene: SceneId, path: &Path) {
    if !looks_like_picture(path) {
        desk.toasts.failed("Pictures are png, jpeg or webp files; this one was not taken.");
        return;
    }
    let Some(session) = &desk.session else { return };
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let name = session.folder().map_or_else(|| as_text(&full), |folder| relative(&full, folder));
    edit::execute(desk, Command::EditScene(scene, SceneEdit::Picture(name)));
}

/// Names all pictures anew, so that they are found from another file.
pub(super) fn rebase(desk: &mut Desk, new_file: &Path) {
    let Some(session) = &desk.session else { return };
    let new_file = std::path::absolute(new_file).unwrap_or_else(|_| new_file.to_path_buf());
    let Some(new_folder) = new_file.parent() else { return };
    let old_folder = session.folder().map(Path::to_path_buf);
    let old_folder = old_folder.and_then(|folder| std::path::absolute(folder).ok());
    if old_folder.as_deref() == Some(new_folder) {
        return;
    }
    let scenes = session.project().scenes.iter().filter(|scene| !scene.picture.is_empty());
    let renamed = scenes.filter_map(|scene| {
        let full = old_folder.as_ref().map_or_else(|| PathBuf::from(&scene.picture), |old| old.join(&scene.picture));
        let name = if full.is_absolute() { relative(&full, new_folder) } else { return None };
        (name != scene.picture).then_some((scene.id, name))
    });
    let pictures: Vec<(SceneId, String)> = renamed.collect();
    if !pictures.is_empty() {
        edit::execute(desk, Command::EditPictures(pictures));
    }
}

/// A path as it is written in the project: relative to its folder where they have a root in common, with `/`.
fn relative(full: &Path, folder: &Path) -> String {
    let (to, from): (Vec<_>, Vec<_>) = (normal(full), normal(folder));
    let common = to.iter().zip(&from).take_while(|(one, other)| one == other).count();
    // Only the root in common, or another drive: the full path says it better.
    if common <= 1 {
        return as_text(full);
    }
    let up = std::iter::repeat_n("..".to_owned(), from.len().saturating_sub(common));
    let down = to.iter().skip(common).cloned();
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// The parts of a path, without `.` and with `..` carried out.
fn normal(path: &Path) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop();
            }
            other => parts.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts
}

fn as_text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Files that were dropped on the window: a project opens, a shot list is imported, a picture goes to the scene under
/// the pointer, or to the selected one.
pub(in crate::ui) fn dropped_files(desk: &Desk, outbox: &Outbox) {
    let dropped = desk.ctx.input(|input| input.raw.dropped_files.clone());
    for path in dropped.iter().map(|file| file.path().to_path_buf()) {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let target = desk.view.hovered.or_else(|| desk.view.selection.lead());
        let in_project = desk.session.as_ref().map(Session::project);
        match (ending.as_str(), target, in_project) {
            ("ron", ..) => outbox.send(Request::OpenPath(path)),
            ("csv", ..) => outbox.send(Request::ImportPath(path)),
            (_, Some(scene), Some(_)) => outbox.send(Request::SetPicture(scene, path)),
            _ => outbox.send(Request::Sorry("Drop a picture on a scene, or a project or shot list anywhere.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(full: &str, folder: &str, expected: &str) {
        assert_eq!(relative(Path::new(full), Path::new(folder)), expected, "{full} from {folder}");
    }

    #[test]
    #[cfg(unix)]
    fn pictures_are_named_from_the_project() {
        check("/home/a/film/pictures/dawn.png", "/home/a/film", "pictures/dawn.png");
        check("/home/a/stock/dawn.png", "/home/a/film", "../stock/dawn.png");
        check("/home/a/film/./x/../dawn.png", "/home/a/film", "dawn.png");
        check("/media/card/dawn.png", "/home/a/film", "/media/card/dawn.png");
    }
}
