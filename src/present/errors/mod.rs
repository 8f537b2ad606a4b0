//! What goes wrong, in words. The floors below say it with types; every wording stands here, in two fields.

use crate::words::say;
use std::fmt;

mod advice;
mod document;
mod domain;
mod exchange;
mod figures;
mod prices;
mod storage;
mod usage;
mod workspace;

pub use advice::{barrier_words, left_words};
pub use document::refused;
pub use figures::{unmet_words, unpriced_words};
pub use storage::{disk_words, not_kept_words};
pub use usage::{refused_task_words, store_issue_words, store_words, usage_error_words};

/// An error in words. Displays as a clause: the cause, and after a semicolon what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorWords {
    /// What is wrong, without a capital and a full stop.
    pub cause: String,
    /// What helps, in the same form; `None` where the cause says all there is to say.
    pub hint: Option<String>,
}

/// What can be said of an error.
pub trait ToErrorWords {
    /// The error in words.
    fn words(&self) -> ErrorWords;
}

impl ErrorWords {
    /// A cause by itself.
    fn cause(cause: impl Into<String>) -> Self {
        Self { cause: cause.into(), hint: None }
    }

    /// A cause, and what helps.
    fn with_hint(cause: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { cause: cause.into(), hint: Some(hint.into()) }
    }
}

impl fmt::Display for ErrorWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.hint {
            None => f.write_str(&self.cause),
            Some(hint) => f.write_str(&say!("error-with-hint", cause = &self.cause, hint = hint)),
        }
    }
}
