//! How a shot is cut into clips: the cheapest way, with few cuts, or exactly these.

use std::sync::Arc;

use egui::{DragValue, TextEdit, Ui};

use crate::domain::Clips;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, caption};

/// Shows the three ways. `cover` is the clips that cover the shot now, to start pinning from.
pub(crate) fn clips_field(ui: &mut Ui, name: &str, now: &Clips, cover: &[u16]) -> Option<Clips> {
    let mut changed = None;
    ui.label(caption("Clips").color(Tokens::of(ui).quiet));
    let cheapest = matches!(now, Clips::Cheapest);
    if ui.radio(cheapest, "Cheapest clips").clicked() && !cheapest {
        changed = Some(Clips::Cheapest);
    }
    ui.horizontal(|ui| {
        let joins = if let Clips::AtMostJoins(joins) = now { Some(*joins) } else { None };
        if ui.radio(joins.is_some(), "Cuts at most").clicked() && joins.is_none() {
            changed = Some(Clips::AtMostJoins(0));
        }
        if let Some(mut joins) = joins {
            let field = ui.add(DragValue::new(&mut joins).range(0..=Clips::MAX_JOINS).speed(0.05));
            if field.accessible_name(format!("{name}: cuts at most")).changed() {
                changed = Some(Clips::AtMostJoins(joins));
            }
        }
    });
    ui.horizontal(|ui| {
        let pinned = if let Clips::Pinned(pinned) = now { Some(pinned) } else { None };
        if ui.radio(pinned.is_some(), "Exactly").clicked() && pinned.is_none() && !cover.is_empty() {
            changed = Some(Clips::Pinned(Arc::from(cover)));
        }
        if let Some(pinned) = pinned {
            changed = changed.take().or_else(|| pinned_field(ui, name, pinned));
        }
    });
    ui.add_space(space::XS);
    changed
}

/// Lengths joined by plus signs. Unfinished text stays in the field until it can be read.
fn pinned_field(ui: &mut Ui, name: &str, pinned: &Arc<[u16]>) -> Option<Clips> {
    let id = ui.scope_id().with((name, "pinned"));
    let written = join(pinned);
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| written.clone());
    let edit = TextEdit::singleline(&mut text).desired_width(110.0).hint_text("8+5");
    let response = ui.add(edit).accessible_name(format!("{name}: clip lengths"));
    if !response.has_focus() {
        ui.data_mut(|data| data.remove::<String>(id));
        return None;
    }
    ui.data_mut(|data| data.insert_temp(id, text.clone()));
    let read = split(&text)?;
    (response.changed() && join(&read) != written).then(|| Clips::Pinned(Arc::from(read)))
}

fn join(lengths: &[u16]) -> String {
    lengths.iter().map(u16::to_string).collect::<Vec<_>>().join("+")
}

/// Lengths joined by plus signs, 1 to 100 of them.
fn split(text: &str) -> Option<Vec<u16>> {
    let lengths: Option<Vec<u16>> =
        text.split('+').map(|word| word.trim().parse().ok().filter(|length| *length > 0)).collect();
    lengths.filter(|lengths| lengths.len() <= Clips::MAX_PINNED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clip_lengths_are_joined_by_plus_signs() {
        assert_eq!(split("8 + 5"), Some(vec![8, 5]), "two clips");
        assert_eq!(split("8+"), None, "not finished");
        assert_eq!(split("0"), None, "no length");
        assert_eq!(join(&[8, 5]), "8+5", "as it is written");
    }
}
