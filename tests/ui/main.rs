//! The window, used as a user does, without a screen.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "a test plays the part of other programs with files")]

mod beside;
mod contrast;
mod idle;
mod images;
mod journeys;
mod layout;
mod limits;
mod names;
mod order;
mod standpoint;
mod support;
mod walk;
mod whys;
