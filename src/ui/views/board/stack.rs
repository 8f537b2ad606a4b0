//! Where rows of scenes stand, one act below the other.

use std::ops::Range;

use super::grid::{small, whole};
use crate::ui::state::BoardSection;

/// The height of the heading of an act.
pub(super) const HEADING: f32 = 40.0;

/// Rows of scenes in acts, from the upper edge of the first.
#[derive(Clone, Debug)]
pub(super) struct Stack {
    placed: Vec<PlacedSection>,
    /// How many scenes stand in a row, at least 1.
    columns: usize,
    /// From one row to the next.
    step: f32,
    height: f32,
}

/// Scenes that stand together, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlacedSection {
    pub(super) section: BoardSection,
    /// Where its heading begins.
    pub(super) heading: f32,
    /// Where its first row begins; the same where it has no heading.
    pub(super) top: f32,
}

impl PlacedSection {
    /// The places at which its scenes are shown.
    pub(super) const fn places(&self) -> Range<usize> {
        self.section.first..self.section.first.saturating_add(self.section.count)
    }
}

impl Stack {
    pub(super) fn of(sections: &[BoardSection], columns: usize, step: f32) -> Self {
        let columns = columns.max(1);
        let mut height = 0.0;
        let place = |section: &BoardSection| {
            let heading = height;
            let top = if section.act.is_some() { heading + HEADING } else { heading };
            height = top + step * small(section.count.div_ceil(columns));
            PlacedSection { section: *section, heading, top }
        };
        let placed = sections.iter().map(place).collect();
        Self { placed, columns, step, height }
    }

    pub(super) const fn height(&self) -> f32 {
        self.height
    }

    /// What stands between two heights, some of it perhaps outside.
    pub(super) fn seen(&self, top: f32, bottom: f32) -> &[PlacedSection] {
        let from = self.index_at(top);
        let to = self.placed.partition_point(|one| one.heading <= bottom);
        self.placed.get(from..to.max(from)).unwrap_or_default()
    }

    /// What stands at a height: of all above the first, of all below the last.
    pub(super) fn section_at(&self, y: f32) -> Option<&PlacedSection> {
        self.placed.get(self.index_at(y))
    }

    fn index_at(&self, y: f32) -> usize {
        self.placed.partition_point(|one| one.heading <= y).saturating_sub(1)
    }

    /// What a shown place is part of.
    fn section_of(&self, place: usize) -> Option<&PlacedSection> {
        // A folded act begins where the next one does, and comes before it.
        let after = self.placed.partition_point(|one| one.section.first <= place);
        self.placed.get(after.checked_sub(1)?)
    }

    /// Where a row begins, and which scene of it this place is.
    pub(super) fn cell(&self, place: usize) -> (f32, usize) {
        let Some(one) = self.section_of(place) else { return (0.0, 0) };
        let local = place.saturating_sub(one.section.first);
        let row = local.checked_div(self.columns).unwrap_or_default();
        (one.top + self.step * small(row), local.checked_rem(self.columns).unwrap_or_default())
    }

    /// How far above a row its heading begins, where the row is the first below it.
    pub(super) fn heading_above(&self, place: usize) -> f32 {
        let first = self.section_of(place).filter(|one| place < one.section.first.saturating_add(self.columns));
        first.map_or(0.0, |one| one.top - one.heading)
    }

    /// The row of a section at a height, from 0.
    pub(super) fn row_at(&self, one: &PlacedSection, y: f32) -> usize {
        whole((y - one.top) / self.step)
    }

    /// The places of the scenes between two heights.
    pub(super) fn in_sight(&self, top: f32, bottom: f32) -> Range<usize> {
        let place = |y: f32, rows: usize| {
            self.section_at(y).map_or(0, |one| {
                let rows = if y < one.top { 0 } else { self.row_at(one, y).saturating_add(rows) };
                let local = rows.saturating_mul(self.columns).min(one.section.count);
                one.section.first.saturating_add(local)
            })
        };
        let from = place(top, 0);
        from..place(bottom, 1).max(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two scenes of no act, an act of three, a folded one, and one of two; two scenes in a row.
    fn stack() -> Stack {
        let section = |act, first, count| BoardSection { act, first, count };
        let sections = [section(None, 0, 2), section(Some(0), 2, 3), section(Some(1), 5, 0), section(Some(2), 5, 2)];
        Stack::of(&sections, 2, 100.0)
    }

    #[test]
    fn every_act_begins_a_row_below_its_heading() {
        let stack = stack();
        let cells: Vec<(f32, usize)> = (0..7).map(|place| stack.cell(place)).collect();
        let (first, last) = (100.0 + HEADING, 300.0 + HEADING * 3.0);
        let expected = [(0.0, 0), (0.0, 1), (first, 0), (first, 1), (first + 100.0, 0), (last, 0), (last, 1)];
        assert_eq!(cells, expected, "rows and columns");
        assert!((stack.height() - last - 100.0).abs() < 0.1, "and all of it");
    }

    #[test]
    fn what_is_in_sight_is_found_by_its_height() {
        let stack = stack();
        assert_eq!(stack.in_sight(-20.0, 50.0), 0..2, "the first row");
        assert_eq!(stack.in_sight(110.0, 145.0), 2..4, "the heading and a row of the first act");
        assert_eq!(stack.in_sight(250.0, 9_000.0), 4..7, "from the middle to the end");
        let acts =
            |top: f32, bottom: f32| stack.seen(top, bottom).iter().map(|one| one.section.act).collect::<Vec<_>>();
        assert_eq!(acts(150.0, 350.0), [Some(0), Some(1)], "the folded one has a heading too");
    }
}
