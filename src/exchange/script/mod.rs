//! Scripts: screenplays (Fountain, Final Draft) and plain text, one scene for each heading or paragraph.
//!
//! Reading order: `screenplay` (what a reader of scripts finds, and the scenes that makes), then `fountain`, `fdx` and
//! `plain`; `rules` holds what the user decides. `clean` takes out of a Fountain text what is not script.

mod clean;
mod fdx;
mod fountain;
mod plain;
mod rules;
mod screenplay;

pub(super) use fdx::read as read_fdx;
pub(super) use fountain::{is_heading, is_whole_body, read as read_fountain, trimmed};
pub(super) use plain::{first_words, read_markdown, read_text};
pub use rules::{RunningPace, ScriptRules, ShotsPerScene, VoicedParts};
