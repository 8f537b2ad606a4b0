//! A box that opens a list to pick from.

use egui::{ComboBox, InnerResponse, Ui};

/// Shows the box. What is picked from its list closes it, by the keyboard as well, which then is at the box again.
pub(crate) fn choice_box<T>(
    ui: &mut Ui,
    shown: ComboBox<'_>,
    list: impl FnOnce(&mut Ui) -> Option<T>,
) -> InnerResponse<Option<T>> {
    let mut by_key = false;
    let InnerResponse { inner, response } = shown.show_ui(ui, |ui| {
        let picked = list(ui);
        // A click closes it anyway.
        by_key = picked.is_some() && !ui.input(|input| input.pointer.any_click());
        if by_key {
            ui.close();
        }
        picked
    });
    if by_key {
        response.request_focus();
    }
    InnerResponse::new(inner.flatten(), response)
}
