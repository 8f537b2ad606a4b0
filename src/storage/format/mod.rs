//! The project file: a head line, then RON that a person can read and compare line by line.
//!
//! [`write()`] makes the text, [`read()`] understands it. What is left out of the text has its usual value; one choice
//! stands on one line. Reading order: `write`, then the shapes (`record`, `fields`), then `read` and `proof`; `fault` says what
//! can be wrong.

mod alternatives;
mod fault;
mod contingency;
mod fields;
mod head;
mod place;
mod proof;
mod rates;
mod ratings;
mod read;
mod record;
mod takes;
mod text;
mod write;

pub use fault::{FormatCause, FormatFault, NewerSign, ValueFault};
pub use head::FORMAT;
pub use place::TextPlace;
pub use read::{Contents, HeadState, read};
pub use write::write;

pub(in crate::storage) use head::{content_hash, with_head};
pub(in crate::storage) use proof::reads_back;
pub(in crate::storage) use write::body;
