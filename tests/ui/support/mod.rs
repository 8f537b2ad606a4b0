//! The window in the user's words: open, press, type, drag, and what is then to be read on the screen.

mod hands;
mod home;
mod incoming;
mod painted;
mod screen;
mod window;

use std::time::Duration;

use egui_kittest::SnapshotOptions;

pub(crate) use home::Home;
pub(crate) use incoming::INCOMING;
pub(crate) use painted::{Painted, is_icon};
pub(crate) use screen::Thing;
pub(crate) use window::{Builder, Window};

/// How often, and how long each time, work on other threads is waited for: a minute at the most.
const PATIENCE: (usize, Duration) = (12_000, Duration::from_millis(5));

/// How far an image may be from its snapshot. No other place sets this.
pub(crate) fn tolerance() -> SnapshotOptions {
    // Text is drawn by the same rasterizer everywhere; a driver may round the edges of shapes otherwise.
    SnapshotOptions::new().threshold(1.0).max_failed_pixels(40_usize).output_path("tests/ui/snapshots")
}
