//! The way out: the approved board for other programs. Tables are written in `table`.

mod edl;
mod fountain;
mod markdown;
mod otio;
mod prompts;
mod sheet;
mod subtitles;
mod workbook;

pub(super) use edl::write as write_edl;
pub(super) use fountain::{act_line, body, heading, noted, write as write_fountain};
pub(super) use markdown::write as write_markdown;
pub(super) use otio::write as write_otio;
pub use prompts::prompt_of;
pub(super) use prompts::{write_json as write_prompts_json, write_text as write_prompts};
pub use sheet::{Paper, SheetFont, SheetOptions, letters_beyond_our_fonts, quote_assumptions};
pub(super) use sheet::{write_pdf, write_png};
pub(super) use subtitles::write as write_subtitles;
pub(super) use workbook::write as write_workbook;

use std::sync::Arc;

use crate::domain::{Asset, Project, Scene, StartFrom, StillRole};

/// The scenes that are part of the video.
fn included(project: &Project) -> impl Iterator<Item = &Arc<Scene>> {
    project.scenes.iter().filter(|scene| scene.is_included())
}

/// A text on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a shared still is called, or what it shows where it has no label.
fn still_called(still: &Asset) -> String {
    let label = one_line(&still.label);
    if label.is_empty() { still.brief.role.map_or("still", StillRole::id).to_owned() } else { label }
}

/// What the shared still is called that a shot starts from, or an image follows; `None` where it is something else.
fn start_called(project: &Project, shot: &Asset) -> Option<String> {
    let StartFrom::Shared(still) = shot.start_from() else { return None };
    project.still(still).map(still_called)
}

/// The same as a service is told: `from Mara` of a shot, `like Mara` of an image.
fn start_told(project: &Project, shot: &Asset) -> Option<String> {
    let word = if shot.follows_still() { "like" } else { "from" };
    start_called(project, shot).map(|still| format!("{word} {still}"))
}

/// What a scene is called, or its number where it has no title.
fn called(scene: &Scene, position: usize) -> String {
    let title = one_line(&scene.title);
    if scene.is_struck() {
        return "OMITTED".to_owned();
    }
    if title.is_empty() { format!("Scene {}", scene.number_at(position)) } else { title }
}
