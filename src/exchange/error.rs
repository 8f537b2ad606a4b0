//! What can go wrong at the edge, in words for the user.

use super::MAX_BYTES;
use super::finding::Place;

/// A file that cannot be imported, with the place in its text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct ImportError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What is wrong there and what to do.
    pub message: String,
}

/// A project that cannot be written in a format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the project can’t be written in this format: {0}")]
pub struct ExportError(pub String);

impl ImportError {
    /// An error that concerns the file as a whole.
    pub(super) fn at_start(message: impl Into<String>) -> Self {
        Self::at(Place::START, message)
    }

    /// An error at a place.
    pub(super) fn at(place: Place, message: impl Into<String>) -> Self {
        Self { line: place.line, column: place.column, message: message.into() }
    }

    /// The error for a file of so many bytes, more than [`MAX_BYTES`].
    pub fn too_large(bytes: u64) -> Self {
        let most = MAX_BYTES / (1024 * 1024);
        Self::at_start(format!(
            "the file has {bytes} bytes and at most {most} MB can be imported; split it or leave out columns"
        ))
    }

    /// The import was stopped before its end.
    pub(super) fn stopped() -> Self {
        Self::at_start("the import was stopped")
    }
}
