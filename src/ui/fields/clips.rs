//! How a shot is cut into clips: the cheapest way, with few cuts, or exactly these.

use std::sync::Arc;

use egui::Ui;

use super::amount::say_refused;
use super::number::whole_field;
use super::typed::TypedField;
use crate::domain::Clips;
use crate::present::WrongEntry;
use crate::ui::theme::metrics::space;
use crate::ui::theme::{Tokens, caption};
use crate::words::say;

/// Shows the three ways. `cover` is the clips that cover the shot now, to start pinning from.
pub(crate) fn clips_field(ui: &mut Ui, name: &str, now: &Clips, cover: &[u16]) -> Option<Clips> {
    let mut changed = None;
    ui.label(caption(say!("field-clips")).color(Tokens::of(ui).quiet));
    let cheapest = matches!(now, Clips::Cheapest);
    if ui.radio(cheapest, say!("field-cheapest")).clicked() && !cheapest {
        changed = Some(Clips::Cheapest);
    }
    ui.horizontal(|ui| {
        let joins = if let Clips::AtMostJoins(joins) = now { Some(*joins) } else { None };
        if ui.radio(joins.is_some(), say!("field-cuts-at-most")).clicked() && joins.is_none() {
            changed = Some(Clips::AtMostJoins(0));
        }
        if let Some(joins) = joins {
            changed = changed.take().or_else(|| joins_field(ui, name, joins));
        }
    });
    ui.horizontal(|ui| {
        let pinned = if let Clips::Pinned(pinned) = now { Some(pinned) } else { None };
        if ui.radio(pinned.is_some(), say!("field-exactly")).clicked() && pinned.is_none() && !cover.is_empty() {
            changed = Some(Clips::Pinned(Arc::from(cover)));
        }
        if let Some(pinned) = pinned {
            changed = changed.take().or_else(|| pinned_field(ui, name, pinned));
        }
    });
    ui.add_space(space::XS);
    changed
}

/// The most cuts there may be.
fn joins_field(ui: &mut Ui, name: &str, joins: u8) -> Option<Clips> {
    let (name, range) = (say!("field-cuts-of", name = name), 0..=Clips::MAX_JOINS.into());
    let typed = ui.vertical(|ui| {
        let typed = whole_field(ui, &name, joins.into(), range, "");
        say_refused(ui, typed.refused);
        typed.new
    });
    typed.inner.and_then(|joins| u8::try_from(joins).ok()).map(Clips::AtMostJoins)
}

/// Lengths joined by plus signs, taken when typing ends.
fn pinned_field(ui: &mut Ui, name: &str, pinned: &Arc<[u16]>) -> Option<Clips> {
    let id = ui.scope_id().with((name, "pinned"));
    let field = TypedField { id, name: &say!("field-lengths-of", name = name), hint: "8+5", width: 110.0 };
    let written = join(pinned);
    let typed = field.show(ui, &written, |text| split(text).ok_or(WrongEntry::ShotClips))?;
    (join(&typed) != written).then(|| Clips::Pinned(Arc::from(typed)))
}

fn join(lengths: &[u16]) -> String {
    lengths.iter().map(u16::to_string).collect::<Vec<_>>().join("+")
}

/// Lengths joined by plus signs, 1 to 100 of them.
fn split(text: &str) -> Option<Vec<u16>> {
    let lengths: Option<Vec<u16>> =
        text.split('+').map(|word| word.trim().parse().ok().filter(|length| (1..=3_600).contains(length))).collect();
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
        assert_eq!(split("3601"), None, "longer than a clip can be");
        assert_eq!(split(&vec!["8"; 101].join("+")), None, "too many");
        assert_eq!(join(&[8, 5]), "8+5", "as it is written");
    }
}
