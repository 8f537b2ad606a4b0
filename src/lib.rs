//! Creditboard.

pub mod domain;
pub mod prices;
pub mod figures;
pub mod advice;
pub mod document;
pub mod storage;
pub mod exchange;
pub mod present;
pub mod cli;
#[cfg(feature = "gui")]
pub mod ui;
