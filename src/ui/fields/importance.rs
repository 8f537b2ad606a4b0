//! How much a scene matters.

use egui::Ui;

use crate::domain::Importance;
use crate::ui::widgets::segmented;
use crate::words::say;

/// Hero, normal or background. `now` is `None` for several scenes that differ.
pub(crate) fn importance_field(ui: &mut Ui, now: Option<Importance>) -> Option<Importance> {
    let choices = [
        (Importance::Background, say!("field-background")),
        (Importance::Normal, say!("field-normal")),
        (Importance::Hero, say!("field-hero")),
    ];
    segmented(ui, say!("field-importance"), now, &choices.map(|(one, label)| (Some(one), label))).flatten()
}
