//! What projects and their files are called, and how a project names its pictures.

use std::path::{Component, Path, PathBuf};

use crate::storage::shown;

/// The name of a project that has no title: its file's, without the endings.
pub fn file_title(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_else(|| shown(path));
    let name = name.strip_suffix(".ron").unwrap_or(&name);
    name.strip_suffix(".board").unwrap_or(name).to_owned()
}

/// A name for the file of a project with this title: `harbour-lights.board.ron`.
pub fn file_name_for(title: &str) -> String {
    let plain: String = title.trim().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let stem = if words.is_empty() { "untitled".to_owned() } else { words.join("-").to_lowercase() };
    format!("{stem}.board.ron")
}

/// The path of a project file; a name without an ending gets the usual one.
pub fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".board.ron");
    PathBuf::from(name)
}

/// A picture's path as a project in `folder` writes it: relative where they have a root in common, with `/`.
pub fn picture_name(full: &Path, folder: &Path) -> String {
    let (to, from): (Vec<_>, Vec<_>) = (normal(full), normal(folder));
    let common = to.iter().zip(&from).take_while(|(one, other)| one == other).count();
    // Only the root in common, or another drive: the full path says it better.
    if common <= 1 {
        return as_text(full);
    }
    let up = std::iter::repeat_n("..".to_owned(), from.len().saturating_sub(common));
    let down = to.iter().skip(common).cloned();
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// A path as a project writes it.
pub fn as_text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The parts of a path, without `.` and with `..` followed.
fn normal(path: &Path) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop();
            }
            other => parts.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn pictures_are_named_from_the_project() {
        let check = |full: &str, folder: &str, expected: &str| {
            assert_eq!(picture_name(Path::new(full), Path::new(folder)), expected, "{full} from {folder}");
        };
        check("/home/a/film/pictures/dawn.png", "/home/a/film", "pictures/dawn.png");
        check("/home/a/stock/dawn.png", "/home/a/film", "../stock/dawn.png");
        check("/home/a/film/./x/../dawn.png", "/home/a/film", "dawn.png");
        check("/media/card/dawn.png", "/home/a/film", "/media/card/dawn.png");
    }

    #[test]
    fn a_project_without_a_title_is_called_like_its_file() {
        let check = |path: &str, expected: &str| assert_eq!(file_title(Path::new(path)), expected, "{path}");
        check("a/harbour.board.ron", "harbour");
        check("harbour.ron", "harbour");
        check("plain", "plain");
        check(".ron", "");
    }

    #[test]
    fn a_file_is_named_by_the_words_of_the_title() {
        let check = |title: &str, expected: &str| assert_eq!(file_name_for(title), expected, "{title}");
        check("Harbour lights", "harbour-lights.board.ron");
        check("  ../etc/passwd ", "etc-passwd.board.ron");
        check("", "untitled.board.ron");
    }
}
