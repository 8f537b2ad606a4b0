//! The rubber band: a rectangle drawn over empty ground selects the cards that it touches.

use std::collections::BTreeSet;

use egui::{CornerRadius, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2};

use super::grid::GridLayout;
use crate::domain::SceneId;
use crate::ui::request::Request;
use crate::ui::state::View;
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::part;
use crate::ui::views::Scope;

/// A band that is being drawn.
#[derive(Clone, Debug)]
struct Band {
    /// Where it began, from the board's own corner: scrolling does not move it.
    from: Vec2,
    /// What was selected before, and stays: with Ctrl or Shift.
    kept: Vec<SceneId>,
    /// What it covers on the screen now.
    rect: Rect,
}

fn id() -> Id {
    Id::unique("rubber band")
}

/// Follows the pointer over the ground below the cards; a click on it lets go of the selection.
pub(super) fn follow(ui: &Ui, scope: &Scope<'_>, view: &View, layout: &GridLayout, origin: Pos2) {
    let ground = ui.interact(ui.clip_rect(), id().with("ground"), Sense::click_and_drag());
    if ground.clicked() {
        scope.outbox.send(Request::Deselect);
    }
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    if ground.drag_started() {
        let start = ui.input(|input| input.pointer.press_origin()).unwrap_or(pointer);
        let keeps = ui.input(|input| input.modifiers.shift || input.modifiers.command);
        let kept = if keeps { view.selection.in_order(scope.project()) } else { Vec::new() };
        let band = Band { from: start - origin, kept, rect: Rect::from_min_max(start, start) };
        ui.data_mut(|data| data.insert_temp(id(), band));
    }
    let Some(mut band) = ui.data(|data| data.get_temp::<Band>(id())) else { return };
    if !ground.dragged() {
        ui.data_mut(|data| data.remove::<Band>(id()));
        return;
    }
    super::drag::scroll_near_edges(ui, pointer);
    band.rect = Rect::from_two_pos(origin + band.from, pointer);
    let touched = layout.touched(band.rect.translate(-origin.to_vec2()));
    let order = view.order(scope.project());
    let mut ids = band.kept.clone();
    ids.extend(touched.into_iter().filter_map(|place| order.at(place)));
    let wanted: BTreeSet<SceneId> = ids.iter().copied().collect();
    if wanted != view.selection.chosen().copied().collect() {
        scope.outbox.send(Request::SelectMany(ids));
    }
    ui.data_mut(|data| data.insert_temp(id(), band));
}

/// Shows the band over the cards.
pub(super) fn show(ui: &Ui) {
    let Some(band) = ui.data(|data| data.get_temp::<Band>(id())) else { return };
    let t = Tokens::of(ui);
    let line = Stroke::new(part::HAIRLINE, t.accent);
    ui.painter().rect(band.rect, CornerRadius::same(2), t.accent.gamma_multiply(0.12), line, StrokeKind::Inside);
}

impl GridLayout {
    /// The places of the cards that a rectangle touches, from the board's own corner.
    fn touched(&self, rect: Rect) -> Vec<usize> {
        let rows = self.in_sight(rect.top(), rect.bottom());
        rows.filter(|place| self.card(*place).intersects(rect)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::BoardSection;

    #[test]
    fn a_band_touches_the_cards_below_it() {
        let all = [BoardSection { act: None, first: 0, count: 5 }];
        let layout = GridLayout::of(&all, 3, Vec2::new(100.0, 240.0));
        let band = |from: [f32; 2], to: [f32; 2]| layout.touched(Rect::from_min_max(from.into(), to.into()));
        assert_eq!(band([50.0, 10.0], [150.0, 20.0]), [0, 1], "two of the first row");
        assert_eq!(band([110.0, 100.0], [120.0, 300.0]), [1, 4], "one below the other");
        assert_eq!(band([101.0, 1.0], [109.0, 200.0]), Vec::<usize>::new(), "the gap between two");
        assert_eq!(band([0.0, 0.0], [900.0, 9_000.0]), [0, 1, 2, 3, 4], "all of them");
    }
}
