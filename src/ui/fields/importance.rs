//! How much a scene matters.

use egui::Ui;

use crate::domain::Importance;
use crate::ui::widgets::segmented;

/// Hero, normal or background. `now` is `None` for several scenes that differ.
pub(crate) fn importance_field(ui: &mut Ui, now: Option<Importance>) -> Option<Importance> {
    let choices = [(Importance::Background, "Background"), (Importance::Normal, "Normal"), (Importance::Hero, "Hero")];
    segmented(ui, "Importance", now, &choices.map(|(one, label)| (Some(one), label))).flatten()
}
