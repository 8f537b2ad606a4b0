//! Fit: the solver against brute force and a plain table, its bounds, its ties; then whole projects.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used, reason = "a test may fail loudly")]

mod board;
mod command;
mod random;
mod reference;
mod solver;

pub(crate) use random::ENDLESS;
