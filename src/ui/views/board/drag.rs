//! Scenes under the pointer: where they would go.

use std::sync::Arc;

use egui::{CornerRadius, DragAndDrop, Pos2, Rect, Ui, Vec2};

use super::grid::GridLayout;
use crate::document::Command;
use crate::domain::SceneId;
use crate::ui::state::View;
use crate::ui::theme::Tokens;
use crate::ui::theme::metrics::card;
use crate::ui::views::Scope;

/// The scenes that are being dragged.
#[derive(Clone, Debug)]
pub(super) struct DraggedScenes(pub(super) Vec<SceneId>);

/// How near to an edge the board begins to scroll, and how far it goes in a frame.
const EDGE: f32 = 48.0;
const STEP: f32 = 14.0;
/// The width of the mark between two cards.
const MARK: f32 = 3.0;

/// Shows where dragged scenes would go, and asks for it when they are let go.
pub(super) fn follow(ui: &Ui, scope: &Scope<'_>, view: &View, layout: &GridLayout, origin: Pos2) {
    let Some(dragged) = DragAndDrop::payload::<DraggedScenes>(ui.ctx()) else { return };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    scroll_near_edges(ui, pointer);
    let gap = layout.gap_at(pointer - origin.to_vec2());
    let mark = layout.mark_before(gap).translate(origin.to_vec2());
    ui.painter().rect_filled(mark, CornerRadius::same(2), Tokens::of(ui).accent);
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        drop_at(scope, view, gap, &dragged);
    }
}

pub(super) fn drop_at(scope: &Scope<'_>, view: &View, gap: usize, dragged: &Arc<DraggedScenes>) {
    let order = view.order(scope.project());
    // The neighbour must be one that stays where it is.
    let mut after = (gap..order.len()).filter_map(|place| order.at(place));
    let before = after.find(|id| !dragged.0.contains(id));
    scope.outbox.execute(Command::MoveScenes { scenes: dragged.0.clone(), before });
}

pub(super) fn scroll_near_edges(ui: &Ui, pointer: Pos2) {
    let sight = ui.clip_rect();
    let step = if pointer.y < sight.top() + EDGE {
        STEP
    } else if pointer.y > sight.bottom() - EDGE {
        -STEP
    } else {
        return;
    };
    ui.scroll_with_delta(Vec2::new(0.0, step));
    ui.ctx().request_repaint();
}

impl GridLayout {
    /// The gap that a place on the board is nearest to: 0 is before the first card.
    fn gap_at(&self, at: Pos2) -> usize {
        let row = super::grid::whole(at.y / (self.card_height + card::GAP)).min(self.rows().saturating_sub(1));
        let step = self.card_width + card::GAP;
        let column = super::grid::whole((at.x + step / 2.0) / step).min(self.columns);
        row.saturating_mul(self.columns).saturating_add(column).min(self.cards)
    }

    /// The mark in the gap before a card.
    fn mark_before(&self, gap: usize) -> Rect {
        // After the last card of the last row the mark stands at its right edge.
        if gap >= self.cards && gap > 0 {
            let last = self.card(gap.saturating_sub(1));
            let left = last.right() + card::GAP / 2.0 - MARK / 2.0;
            return Rect::from_min_size(Pos2::new(left, last.top()), Vec2::new(MARK, last.height()));
        }
        let next = self.card(gap);
        let left = next.left() - card::GAP / 2.0 - MARK / 2.0;
        Rect::from_min_size(Pos2::new(left, next.top()), Vec2::new(MARK, next.height()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_gap_takes_what_is_dropped() {
        let layout = GridLayout { cards: 5, columns: 3, card_width: 100.0, card_height: 240.0 };
        let height = layout.card_height + card::GAP;
        assert_eq!(layout.gap_at(Pos2::new(10.0, 10.0)), 0, "left half of the first card");
        assert_eq!(layout.gap_at(Pos2::new(90.0, 10.0)), 1, "its right half");
        assert_eq!(layout.gap_at(Pos2::new(9_000.0, 10.0)), 3, "past the end of the first row");
        assert_eq!(layout.gap_at(Pos2::new(10.0, height + 5.0)), 3, "start of the second row");
        assert_eq!(layout.gap_at(Pos2::new(9_000.0, 9_000.0)), 5, "past everything");
    }
}
