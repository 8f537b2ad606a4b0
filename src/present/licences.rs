//! The licences of everything the program is made of.

use serde::{Deserialize, Serialize};

use crate::words::say;

/// Made by `CREDITBOARD_BLESS=1 cargo test --test architecture notices`, which also says when it is out of date.
const NOTICES: &str = include_str!("../../assets/licences/third-party.ron");

/// A licence text, and what is used under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What stands under it, by name.
    pub components: Vec<Component>,
    /// Its short name, as SPDX has it.
    pub licence: String,
    /// Word for word.
    pub text: String,
}

/// Something that the program is made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Component {
    /// Its name, as its authors have it.
    pub name: String,
    /// Its version; empty where it has none.
    pub version: String,
}

impl Component {
    /// Its name and version.
    pub fn label(&self) -> String {
        if self.version.is_empty() { self.name.clone() } else { format!("{} {}", self.name, self.version) }
    }
}

/// A line of the list of components.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LicenceRow {
    /// Name and version.
    pub component: String,
    /// The short name of its licence.
    pub licence: String,
    /// The place of its text in [`notices()`].
    pub notice: usize,
}

/// All notices, as they were shipped.
///
/// # Errors
/// What is wrong with the shipped file, which a test keeps from happening.
pub fn notices() -> Result<Vec<Notice>, String> {
    ron::from_str(NOTICES).map_err(|error| say!("error-notices-unread", why = error.to_string()))
}

/// A row for each component and each of its licences, by name.
pub fn licence_rows(notices: &[Notice]) -> Vec<LicenceRow> {
    let row = |notice: usize, licence: &str, component: &Component| LicenceRow {
        component: component.label(),
        licence: licence.to_owned(),
        notice,
    };
    let all = notices.iter().enumerate();
    let mut rows: Vec<LicenceRow> = all
        .flat_map(|(place, notice)| notice.components.iter().map(move |one| row(place, &notice.licence, one)))
        .collect();
    rows.sort_by_cached_key(|row| (row.component.to_lowercase(), row.licence.clone()));
    rows
}

/// All notices as one text: each licence once, under the names of what it covers.
pub fn licence_text(notices: &[Notice]) -> String {
    let (above, below) = ("=".repeat(80), "-".repeat(80));
    let block = |notice: &Notice| {
        let covered: Vec<String> = notice.components.iter().map(Component::label).collect();
        let (covered, text) = (covered.join("\n  "), notice.text.trim_end());
        format!("\n{above}\n{}\n  {covered}\n{below}\n\n{text}\n", notice.licence)
    };
    let blocks: Vec<String> = notices.iter().map(block).collect();
    format!("{}\n{}", say!("told-licences"), blocks.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_notices_can_be_read_and_none_is_empty() {
        let notices = notices().unwrap();
        let empty = notices.iter().find(|notice| notice.text.trim().is_empty() || notice.components.is_empty());
        assert_eq!(empty, None, "each notice has a text and something it is about");
        assert!(notices.len() > 10, "there are many: {}", notices.len());
    }

    #[test]
    fn every_component_stands_in_the_list_and_in_the_text() {
        let notices = notices().unwrap();
        let (rows, text) = (licence_rows(&notices), licence_text(&notices));
        for name in ["egui", "rusqlite", "Inter", "Phosphor Icons", "SQLite"] {
            assert!(
                rows.iter().any(|row| row.component.split(' ').next() == name.split(' ').next()),
                "{name} has a row"
            );
            assert!(text.contains(&format!("\n  {name}")), "{name} stands in the text");
        }
        let first = rows.first().map(|row| row.component.to_lowercase());
        assert!(first < rows.last().map(|row| row.component.to_lowercase()), "rows are by name");
    }
}
