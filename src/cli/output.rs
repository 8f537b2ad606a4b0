//! Files that subcommands write: under the lock that windows hold too, and with what stood there kept as a version.

use std::path::Path;

use chrono::NaiveDateTime;

use super::trouble::Trouble;
use crate::domain::Project;
use crate::present;
use crate::storage::{Expect, Folders, Hold, Saving, Versions};
use crate::words::say;

/// Writes a project; gives what the user should know, a sentence each.
///
/// # Errors
/// A [`Trouble`]; what stood there is then as it was.
pub(super) fn project(
    path: &Path,
    project: &Project,
    expect: Expect<'_>,
    now: NaiveDateTime,
) -> Result<Vec<String>, Trouble> {
    let versions = Folders::standard().map(|folders| Versions::of(&folders));
    let saving = Saving { path, expect, hold: Hold::Take, versions: versions.as_ref(), at: now };
    Ok(saving.project(project)?.notes.iter().map(present::file_note_words).collect())
}

/// Writes another program’s file, replacing what is there; never a project, of which nothing would be left.
///
/// # Errors
/// As [`project`].
pub(super) fn bytes(path: &Path, bytes: &[u8], now: NaiveDateTime) -> Result<Vec<String>, Trouble> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Err(Trouble::in_file(path, say!("asked-not-a-project")));
    }
    let saving = Saving { path, expect: Expect::Anything, hold: Hold::Take, versions: None, at: now };
    Ok(saving.bytes(bytes)?.notes.iter().map(present::file_note_words).collect())
}
