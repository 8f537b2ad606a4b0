//! A keep rate: typed as 1/3, 0.35 or 35 %.

use egui::{Id, TextEdit, Ui};

use crate::domain::Rate;
use crate::present::ToErrorWords as _;
use crate::ui::theme::{Tokens, caption};

const WIDTH: f32 = 64.0;

/// A field for a rate. Input that is no rate is explained below the field and changes nothing.
pub(crate) fn rate_field(ui: &mut Ui, id: Id, name: &str, now: Rate) -> Option<Rate> {
    let written = now.to_string();
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| written.clone());
    let mut changed = None;
    ui.vertical(|ui| {
        let response = ui.add(TextEdit::singleline(&mut text).id(id).desired_width(WIDTH)).accessible_name(name);
        let read: Result<Rate, _> = text.parse();
        if let Err(error) = &read {
            ui.label(caption(error.words().to_string()).color(Tokens::of(ui).over));
        }
        if response.has_focus() {
            ui.data_mut(|data| data.insert_temp(id, text.clone()));
        } else {
            ui.data_mut(|data| data.remove::<String>(id));
        }
        if response.lost_focus() {
            changed = read.ok().filter(|rate| *rate != now);
        }
    });
    changed
}
