//! Takes: automatic, or a number.

use egui::Ui;

use super::number::{OptionalNumber, count_field};
use crate::domain::{MAX_TAKES, Takes};
use crate::words::say;

/// The takes planned for each unit of an asset; `owner` is the name of the asset.
pub(crate) fn takes_field(ui: &mut Ui, owner: &str, now: Takes) -> Option<Takes> {
    let set = match now {
        Takes::Automatic => None,
        Takes::Fixed(takes) => Some(takes),
    };
    let field = |ui: &mut Ui, takes| count_field(ui, &say!("field-takes-of", owner = owner), takes, 1..=MAX_TAKES);
    let changed =
        OptionalNumber { name: say!("field-takes"), follows: say!("field-automatic"), owner, set, followed: 1 }
            .show(ui, field)?;
    Some(changed.into_option().map_or(Takes::Automatic, Takes::Fixed))
}
