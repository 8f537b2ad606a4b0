//! Takes: automatic, or a number.

use egui::Ui;

use super::number::{count_field, optional_number};
use crate::domain::{MAX_TAKES, Takes};

/// The takes planned for each unit of an asset; `owner` is the asset as the user calls it, for the ear.
pub(crate) fn takes_field(ui: &mut Ui, owner: &str, now: Takes) -> Option<Takes> {
    let set = match now {
        Takes::Automatic => None,
        Takes::Fixed(takes) => Some(takes),
    };
    let field = |ui: &mut Ui, takes| count_field(ui, &format!("Takes · {owner}"), takes, 1..=MAX_TAKES);
    let changed = optional_number(ui, ("Takes", "automatic", owner), (set, 1), field)?;
    Some(changed.into_option().map_or(Takes::Automatic, Takes::Fixed))
}
