//! Shared stills in files of other programs: by name, because ids are given anew.

use std::collections::BTreeMap;

use crate::domain::{Asset, AssetId, Project};

/// Stands before the number of a still that no name tells from the others.
const NUMBERED: char = '#';

/// What the shared stills of a project are called, by id: as their label says where no other has it and it is one plain
/// line, else by their number: `#2`.
pub(super) struct StillNames(BTreeMap<AssetId, String>);

impl StillNames {
    pub(super) fn of(project: &Project) -> Self {
        let labels: Vec<&str> = project.stills().map(|still| still.label.trim()).collect();
        let is_plain = |label: &str| {
            let begins = label.chars().next().is_some_and(char::is_alphanumeric);
            begins && !label.chars().any(char::is_control)
        };
        let same = |label: &str, other: &str| label.to_lowercase() == other.to_lowercase();
        let is_one = |label: &str| labels.iter().filter(|other| same(other, label)).count() == 1;
        let name = |(at, still): (usize, &Asset)| {
            let label = still.label.trim();
            let name =
                if is_plain(label) && is_one(label) { label.to_owned() } else { format!("{NUMBERED}{}", at + 1) };
            (still.id, name)
        };
        Self(project.stills().enumerate().map(name).collect())
    }

    /// What a shot starts from; empty where that is no shared still.
    pub(super) fn start_of(&self, asset: &Asset) -> &str {
        asset.from_still.and_then(|still| self.0.get(&still)).map_or("", String::as_str)
    }
}

/// The place among stills of these labels that a name means; `None` where it means none.
pub(super) fn named<'l>(name: &str, labels: impl Iterator<Item = &'l str> + Clone) -> Option<usize> {
    let name = name.trim();
    if let Some(number) = name.strip_prefix(NUMBERED).and_then(|number| number.parse::<usize>().ok()) {
        return number.checked_sub(1).filter(|at| *at < labels.count());
    }
    let exact = labels.clone().position(|label| label.trim() == name);
    exact.or_else(|| labels.clone().position(|label| label.trim().to_lowercase() == name.to_lowercase()))
}
