//! Versions of a board that the user keeps by name, each a project file of its own beside it: `film – client.board.ron`.
//!
//! Being files, they can be opened, compared, sent and deleted like any board.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::{Disk as _, RealDisk};

/// What stands between the name of the board and that of the version.
const BETWEEN: &str = " – ";
/// How the files of projects end.
const ENDINGS: [&str; 2] = [".board.ron", ".ron"];
/// The longest name, in characters.
const LONGEST: usize = 60;

/// A version that is kept beside a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptVersion {
    /// What the user calls it.
    pub name: String,
    /// Its file.
    pub path: PathBuf,
}

/// The versions kept beside the board of this file, the newest first.
pub fn kept_versions(board: &Path) -> Vec<KeptVersion> {
    let Some((folder, start)) = beginning(board) else { return Vec::new() };
    let version = |file: std::ffi::OsString| {
        let (begins, rest) = file.to_str()?.split_at_checked(start.len())?;
        let name = without_ending(rest).filter(|_| begins == start)?.to_owned();
        let path = folder.join(&file);
        let modified = RealDisk.entry(&path).ok()?.modified;
        (!name.is_empty()).then_some((modified, KeptVersion { name, path }))
    };
    let mut all: Vec<(Option<SystemTime>, KeptVersion)> =
        RealDisk.names(folder).unwrap_or_default().into_iter().filter_map(version).collect();
    all.sort_by(|one, other| (Reverse(one.0), &one.1.name).cmp(&(Reverse(other.0), &other.1.name)));
    all.into_iter().map(|(_, version)| version).collect()
}

/// Where a version of this name is kept beside the board; `None` where the name has nothing that a file can be called.
pub fn kept_path(board: &Path, name: &str) -> Option<PathBuf> {
    let (folder, start) = beginning(board)?;
    let taken = |letter: char| letter.is_control() || "/\\:*?\"<>|".contains(letter);
    let plain: String = name.trim().chars().map(|letter| if taken(letter) { '-' } else { letter }).collect();
    let plain: String = plain.chars().take(LONGEST).collect();
    let plain = plain.trim().trim_end_matches('.');
    plain.chars().any(char::is_alphanumeric).then(|| folder.join(format!("{start}{plain}.board.ron")))
}

/// The folder of a board, and how the files of its versions begin.
fn beginning(board: &Path) -> Option<(&Path, String)> {
    let stem = without_ending(board.file_name()?.to_str()?)?;
    Some((board.parent()?, format!("{stem}{BETWEEN}")))
}

fn without_ending(name: &str) -> Option<&str> {
    ENDINGS.into_iter().find_map(|ending| name.strip_suffix(ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{Expect, Vault};

    #[test]
    fn a_version_lies_beside_its_board_under_a_name_that_any_disk_takes() {
        let check = |name: &str, expected: Option<&str>| {
            let path = kept_path(Path::new("/films/night bus.board.ron"), name);
            assert_eq!(path.as_deref(), expected.map(Path::new), "{name:?}");
        };
        check("client", Some("/films/night bus – client.board.ron"));
        check("  within 2,160 ", Some("/films/night bus – within 2,160.board.ron"));
        check("a/b: c?", Some("/films/night bus – a-b- c-.board.ron"));
        check("Rohschnitt é 雨", Some("/films/night bus – Rohschnitt é 雨.board.ron"));
        check("../..", None);
        check("   ", None);
        check(&"x".repeat(90), Some(&format!("/films/night bus – {}.board.ron", "x".repeat(60))));
    }

    #[test]
    fn only_versions_of_this_board_are_listed() {
        let folder = tempfile::tempdir().unwrap();
        let board = folder.path().join("film.board.ron");
        let names =
            ["film.board.ron", "film – client.board.ron", "film – cheap.ron", "film 2 – x.board.ron", "film – .ron"];
        for name in names {
            Vault::new(&RealDisk).save_own(&folder.path().join(name), b"", Expect::Absent).unwrap();
        }
        let mut found: Vec<String> = kept_versions(&board).into_iter().map(|version| version.name).collect();
        found.sort_unstable();
        assert_eq!(found, ["cheap", "client"]);
        assert_eq!(kept_versions(Path::new("/nowhere/film.board.ron")), [], "nor any where there is no folder");
    }
}
