//! The window (feature `gui`).
//!
//! Reading order: `app` is one frame from top to bottom; what views ask for is a `request`, which `dispatch`
//! carries out; an `action` is a request that has a name, a key and a place in a menu. `theme` is the only place
//! with colours and sizes, `fields` edit one type of the domain each, `widgets` know nothing of it.

mod act_steps;
mod action;
mod app;
mod copied;
mod crash_copy;
#[cfg(test)]
mod dead_disk;
mod dialogs;
mod dispatch;
mod fields;
mod focus;
mod heard;
mod intent;
mod jobs;
mod key_map;
mod keys;
mod list_columns;
mod palette;
mod pictures;
mod request;
mod savings;
mod selection;
mod shell;
mod slow_memo;
mod startup;
mod state;
mod steps;
mod task;
mod theme;
mod troubles;
mod views;
mod widgets;
mod why;
mod window;

use std::path::PathBuf;

pub use app::App;
pub use jobs::FileDialogs;
pub use pictures::decode_picture;
pub use window::Setup;

pub use crate::workspace::Clock;

use crate::present::ToErrorWords as _;
use crate::prices::PriceList;
use crate::storage::{Folders, Settings, WindowPlace};
use crate::words::say;

/// The size of the window at the first start, and the least it can have, in points.
const FIRST_SIZE: [f32; 2] = [1440.0, 900.0];
const LEAST_SIZE: [f32; 2] = [640.0, 480.0];

/// Opens the window, with a project if one is named, and returns when it is closed.
///
/// # Errors
/// A sentence where no window can be opened, such as without a display.
pub fn run(file: Option<PathBuf>) -> Result<(), String> {
    let prices =
        PriceList::shipped().map_err(|error| say!("window-prices-unreadable", why = error.words().to_string()))?;
    let folders = Folders::standard();
    let remembered = folders.clone().and_then(remembered_place);
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Creditboard")
        .with_app_id("creditboard")
        .with_inner_size(remembered.map_or(FIRST_SIZE, |place| [place.width, place.height]))
        .with_min_inner_size(LEAST_SIZE);
    if let Some(place) = remembered {
        viewport = viewport.with_position([place.x, place.y]).with_maximized(place.maximized);
    }
    if let Ok(icon) =
        eframe::icon_data::from_png_bytes(include_bytes!("../../assets/app/hicolor/256x256/apps/creditboard.png"))
    {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions { viewport, persist_window: false, ..Default::default() };
    let program = this_program();
    let setup = Setup { prices, folders, clock: Clock::system(), dialogs: FileDialogs::System, program, file };
    let opened = std::cell::Cell::new(false);
    let start = |creation: &eframe::CreationContext<'_>| {
        opened.set(true);
        let app = App::new(&creation.egui_ctx, setup);
        app.survive();
        Ok(Box::new(app) as Box<_>)
    };
    eframe::run_native("creditboard", options, Box::new(start)).map_err(|error| {
        let why = cause(&error.to_string());
        if opened.get() {
            return say!("window-display-gone", why = why);
        }
        say!("window-no-window", why = why)
    })
}

/// Where the window was, unless the disk takes too long to say so: then it opens like the first time.
fn remembered_place(folders: Folders) -> Option<WindowPlace> {
    let (sender, place) = std::sync::mpsc::channel();
    // Once it is too late no one receives it any more.
    let read = move || sender.send(Settings::load(&folders).value.window).unwrap_or_default();
    std::thread::Builder::new().name("window place".to_owned()).spawn(read).ok()?;
    place.recv_timeout(startup::START_PATIENCE).ok().flatten()
}

/// The file of this program, as it can be started once more.
fn this_program() -> Option<PathBuf> {
    // This name stays the running program also where an upgrade has put another file in its place.
    let itself = PathBuf::from("/proc/self/exe");
    if itself.exists() { Some(itself) } else { std::env::current_exe().ok() }
}

/// What the system said, without the place in a library's source where it was heard.
fn cause(error: &str) -> String {
    let heard = error.rsplit_once(".rs:").and_then(|(_, rest)| rest.split_once(": ")).map_or(error, |(_, said)| said);
    heard.trim_end_matches('.').to_owned()
}
