//! Asks for a path, where the system shows no file dialog.

use std::path::Path;

use egui::{Key, TextEdit, Ui};

use super::{as_path, headline};
use crate::domain::SceneId;
use crate::ui::request::{Outbox, Request};
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, body, caption};
use crate::ui::widgets::{primary_button, quiet_button};

const WIDTH: f32 = 560.0;

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathPurpose {
    /// A project to open.
    Open,
    /// Where to save the project.
    Save,
    /// A shot list to read.
    Import,
    /// Where to write the shot list.
    Export,
    /// Where to write the takes of the account.
    ExportUsage,
    /// A picture for a scene.
    Picture(SceneId),
}

impl PathPurpose {
    /// The headline of the dialog.
    pub(crate) const fn headline(self) -> &'static str {
        match self {
            Self::Open => "Open a project",
            Self::Save => "Save the project as",
            Self::Import => "Import a shot list",
            Self::Export => "Export the shot list",
            Self::ExportUsage => "Export all takes",
            Self::Picture(_) => "Choose a picture",
        }
    }

    const fn verb(self) -> &'static str {
        match self {
            Self::Open => "Open",
            Self::Save => "Save",
            Self::Import => "Import",
            Self::Export | Self::ExportUsage => "Export",
            Self::Picture(_) => "Use picture",
        }
    }

    const fn must_exist(self) -> bool {
        matches!(self, Self::Open | Self::Import | Self::Picture(_))
    }

    fn request(self, path: &Path) -> Request {
        let path = path.to_path_buf();
        match self {
            Self::Open => Request::OpenPath(path),
            Self::Save => Request::SaveTo(path),
            Self::Import => Request::ImportPath(path),
            Self::Export => Request::ExportTo(path),
            Self::ExportUsage => Request::ExportUsageTo(path),
            Self::Picture(scene) => Request::SetPicture(scene, path),
        }
    }
}

pub(super) fn show(
    ui: &mut Ui,
    purpose: PathPurpose,
    typed: &mut String,
    problem: &mut Option<String>,
    outbox: &Outbox,
) {
    headline(ui, purpose.headline(), WIDTH);
    let t = Tokens::of(ui);
    ui.label(
        caption("The system’s file dialog couldn’t be opened. Type or paste the path of the file.").color(t.quiet),
    );
    let edit =
        TextEdit::singleline(typed).hint_text("/home/you/Videos/my-video.board.ron").desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name("Path");
    // Read before the focus is requested again, which would hide that it was lost.
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if let Some(problem) = problem.as_deref() {
        ui.label(body(problem).color(t.over));
    }
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        if primary_button(ui, purpose.verb()).clicked() || entered {
            match checked(purpose, typed) {
                Ok(request) => {
                    outbox.send(Request::CloseDialog);
                    outbox.send(request);
                }
                Err(sentence) => *problem = Some(sentence),
            }
        }
        if quiet_button(ui, "Cancel").clicked() {
            outbox.send(Request::GiveUp);
        }
    });
}

/// The request for a typed path, or what is wrong with it.
fn checked(purpose: PathPurpose, typed: &str) -> Result<Request, String> {
    if typed.trim().is_empty() {
        return Err("Type the path of a file first.".to_owned());
    }
    let path = as_path(typed);
    if purpose.must_exist() && !path.is_file() {
        return Err(format!("There is no file {}.", path.display()));
    }
    if !purpose.must_exist() && path.is_dir() {
        return Err(format!("{} is a folder. Add a file name.", path.display()));
    }
    Ok(purpose.request(&path))
}
