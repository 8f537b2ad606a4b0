//! Scenes under the pointer: where they would go.

use egui::{CornerRadius, DragAndDrop, Pos2, Rect, Ui, Vec2};

use super::grid::GridLayout;
use super::state::BoardFacts;
use crate::document::{Command, MoveTo};
use crate::domain::SceneId;
use crate::ui::state::{BoardSection, View};
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

/// A gap between cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct DropGap {
    section: BoardSection,
    /// How many of its cards come before it.
    before: usize,
}

/// Shows where dragged scenes would go, and asks for it when they are let go.
pub(super) fn follow(ui: &Ui, scope: &Scope<'_>, state: (&View, &BoardFacts), layout: &GridLayout, origin: Pos2) {
    let Some(dragged) = DragAndDrop::payload::<DraggedScenes>(ui.ctx()) else { return };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    scroll_near_edges(ui, pointer);
    let Some(gap) = layout.gap_at(pointer - origin.to_vec2()) else { return };
    let mark = layout.mark_in(gap, pointer.y - origin.y).translate(origin.to_vec2());
    ui.painter().rect_filled(mark, CornerRadius::same(2), Tokens::of(ui).accent);
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        let scenes = dragged.0.clone();
        scope.outbox.execute(Command::MoveScenes { scenes, to: place_of(scope, state, gap) });
    }
}

/// The neighbour of a gap: behind the last card of an act they go into that act.
fn place_of(scope: &Scope<'_>, (view, facts): (&View, &BoardFacts), gap: DropGap) -> MoveTo {
    let DropGap { section, before } = gap;
    let order = view.order(scope.project());
    let place = section.first.saturating_add(before);
    if before < section.count {
        return order.at(place).map_or(MoveTo::End, MoveTo::Before);
    }
    let folded = || {
        let act = section.act.filter(|_| section.count == 0).and_then(|act| facts.acts.get(act))?;
        Some(scope.project().scenes.get(act.scenes.end.checked_sub(1)?)?.id)
    };
    let last = folded().or_else(|| order.at(place.checked_sub(1)?));
    last.map_or(MoveTo::End, MoveTo::After)
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
    /// The gap that a place on the board is nearest to.
    fn gap_at(&self, at: Pos2) -> Option<DropGap> {
        let one = self.stack.section_at(at.y)?;
        let rows = one.section.count.div_ceil(self.columns);
        let row = self.stack.row_at(one, at.y).min(rows.saturating_sub(1));
        let step = self.card_width + card::GAP;
        let column = super::grid::whole((at.x + step / 2.0) / step).min(self.columns);
        let before = row.saturating_mul(self.columns).saturating_add(column).min(one.section.count);
        Some(DropGap { section: one.section, before })
    }

    /// The mark in a gap: before a card, behind the last one, or below the heading of a folded act at this height.
    fn mark_in(&self, gap: DropGap, y: f32) -> Rect {
        let DropGap { section, before } = gap;
        let place = section.first.saturating_add(before);
        if section.count == 0 {
            let top = self.stack.section_at(y).map_or(0.0, |one| one.top);
            let width = (self.card_width + card::GAP) * super::grid::small(self.columns) - card::GAP;
            return Rect::from_min_size(Pos2::new(0.0, top - MARK), Vec2::new(width, MARK));
        }
        let (beside, edge) = if before < section.count {
            let next = self.card(place);
            (next, next.left() - card::GAP / 2.0)
        } else {
            let last = self.card(place.saturating_sub(1));
            (last, last.right() + card::GAP / 2.0)
        };
        Rect::from_min_size(Pos2::new(edge - MARK / 2.0, beside.top()), Vec2::new(MARK, beside.height()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_gap_takes_what_is_dropped() {
        let section = |act, first, count| BoardSection { act, first, count };
        let layout = GridLayout::of(&[section(None, 0, 5), section(Some(0), 5, 2)], 3, Vec2::new(100.0, 240.0));
        let height = layout.card_height + card::GAP;
        let gap = |x: f32, y: f32| layout.gap_at(Pos2::new(x, y)).map(|gap| (gap.section.act, gap.before));
        assert_eq!(gap(10.0, 10.0), Some((None, 0)), "left half of the first card");
        assert_eq!(gap(90.0, 10.0), Some((None, 1)), "its right half");
        assert_eq!(gap(9_000.0, 10.0), Some((None, 3)), "past the end of the first row");
        assert_eq!(gap(10.0, height + 5.0), Some((None, 3)), "start of the second row");
        assert_eq!(gap(9_000.0, height + 5.0), Some((None, 5)), "behind the last of no act");
        assert_eq!(gap(10.0, height * 2.0 + 5.0), Some((Some(0), 0)), "on the heading of the act");
        assert_eq!(gap(9_000.0, 9_000.0), Some((Some(0), 2)), "past everything");
    }
}
