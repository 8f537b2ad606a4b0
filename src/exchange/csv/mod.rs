//! The shot list as comma-separated values: one row per asset, rows of one scene share its number, scene 0 is the
//! project itself.
//!
//! Reading order: `columns` (which there are), `cell` (what stands in one), `place` (where an error is), then
//! `scenes` and `read` (rows to project) and `write` (project to rows). `usage` writes the takes of the account, another table.

mod cell;
mod columns;
mod place;
mod read;
mod scenes;
mod usage;
mod write;

pub(super) use read::read;
pub(super) use usage::write as write_usage;
pub(super) use write::write;
