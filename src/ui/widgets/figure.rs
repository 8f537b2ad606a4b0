//! A figure that says why it is what it is.

use egui::{Label, Pos2, Response, RichText, Role, Sense, Stroke, Ui, WidgetInfo};

use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::part;
use crate::words::say;

/// A figure as text that can be clicked, or asked with a key when it has the keyboard. It looks like any text until the
/// pointer is over it.
pub(crate) fn figure(ui: &mut Ui, text: RichText) -> Response {
    let shown = text.text().to_owned();
    asked(ui, Label::new(text).truncate(), &shown)
}

/// The same for a sentence with a figure in it, over several lines where it has to be.
pub(crate) fn figure_wrapped(ui: &mut Ui, text: RichText) -> Response {
    let shown = text.text().to_owned();
    asked(ui, Label::new(text).wrap(), &shown)
}

fn asked(ui: &mut Ui, label: Label, shown: &str) -> Response {
    let response = ui.add(label.selectable(false).sense(Sense::click()));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, shown));
    if response.hovered() {
        let rect = response.rect;
        let ink = Stroke::new(part::HAIRLINE, Tokens::of(ui).faint);
        let line = [Pos2::new(rect.left(), rect.bottom()), Pos2::new(rect.right(), rect.bottom())];
        ui.painter().extend(egui::Shape::dotted_line(&line, ink.color, 3.0, 0.8));
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(say!("window-why"))
}
