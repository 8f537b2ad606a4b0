//! The gentlest steps of a board with little to decide, where that can be told for certain.
//!
//! Boards are looked at in the order of what they have lost by then, so that the first one that is within has lost the
//! least. Only what loses less than a plan that is known already is looked at, only so many boards, and only for so long.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use super::lowest::only_once;
use super::reach::StepSearch;
use super::steps::{PlanLoss, StepList, grouped};
use super::trial::BoardState;
use super::{Decision, Suggestion, SuggestionKind};
use crate::domain::{AssetId, Credits, Project};

/// So many boards are looked at.
const MOST_BOARDS: usize = 400;
/// So much is gone through for their distributions, as [`crate::figures::Spread::effort`] counts: less than a second. Prices
/// without a large common divisor that are hardly ever kept take most; boards as people make them take a hundredth.
const MOST_EFFORT: u64 = 100_000_000;
/// With more assets there is more to decide than can be looked at.
const MOST_ASSETS: usize = 40;

/// A board that steps lead to.
struct LedBoard {
    board: BoardState,
    parts: Vec<Suggestion>,
    once: BTreeSet<(AssetId, SuggestionKind)>,
}

/// Boards that are known, and those of them that are still to be followed.
struct LedBoards {
    all: Vec<LedBoard>,
    /// The least that was lost on the way to each.
    losses: Vec<PlanLoss>,
    open: BinaryHeap<Reverse<(PlanLoss, Credits, usize)>>,
}

impl LedBoards {
    fn of(start: BoardState) -> Self {
        let mut boards = Self { all: Vec::new(), losses: Vec::new(), open: BinaryHeap::new() };
        let first = LedBoard { board: start, parts: Vec::new(), once: BTreeSet::new() };
        boards.push(first, PlanLoss::default());
        boards
    }

    /// One more, unless it is known and nothing less was lost on the way there.
    fn push(&mut self, led: LedBoard, loss: PlanLoss) {
        let same = |one: &LedBoard| is_same(&one.board.project, &led.board.project);
        let safe = led.board.outlook.safe;
        let place = self.all.iter().position(same).unwrap_or(self.all.len());
        if let Some((known, one)) = self.losses.get_mut(place).zip(self.all.get_mut(place)) {
            if loss >= *known {
                return;
            }
            (*known, *one) = (loss, led);
        } else {
            self.losses.push(loss);
            self.all.push(led);
        }
        self.open.push(Reverse((loss, safe, place)));
    }

    /// The one that has lost least, of these the cheapest.
    fn next(&mut self) -> Option<(PlanLoss, usize)> {
        while let Some(Reverse((loss, _, place))) = self.open.pop() {
            if self.losses.get(place) == Some(&loss) {
                return Some((loss, place));
            }
        }
        None
    }
}

fn is_same(one: &Project, other: &Project) -> bool {
    one.scenes == other.scenes && one.assets == other.assets
}

/// What is taken together: the shots of a look, else each part by itself.
pub(super) fn units(one: &Decision) -> impl Iterator<Item = &[Suggestion]> {
    let size = if one.key.look.is_some() { one.parts.len().max(1) } else { 1 };
    one.parts.chunks(size)
}

impl StepSearch<'_, '_> {
    /// The plan that loses least, where it loses less than `most`; `None` where none does, or too many boards lie between.
    pub(super) fn gentlest(&self, most: PlanLoss) -> Option<StepList> {
        if self.start.project.asset_count() > MOST_ASSETS {
            return None;
        }
        let mut boards = LedBoards::of(self.start.clone());
        let mut effort = 0_u64;
        while let Some((loss, place)) = boards.next() {
            let at = boards.all.get(place)?;
            if self.ends_at(&at.board) {
                let plan = grouped(at.parts.clone(), &self.start.project);
                return self.is_within(&plan).then_some(plan);
            }
            let mut found: Vec<(LedBoard, PlanLoss)> = Vec::new();
            for one in self.following(at, loss, most) {
                effort = effort.saturating_add(one.0.board.outlook.effort);
                if effort > MOST_EFFORT {
                    return None;
                }
                found.push(one);
            }
            for (led, loss) in found {
                boards.push(led, loss);
            }
            if boards.all.len() > MOST_BOARDS {
                return None;
            }
        }
        None
    }

    /// The boards that one more step leads to, each with what is lost by then.
    fn following(&self, at: &LedBoard, loss: PlanLoss, most: PlanLoss) -> impl Iterator<Item = (LedBoard, PlanLoss)> {
        let all = self.decisions(&at.board, &at.once).into_iter();
        let units = all.flat_map(|one| units(&one).map(<[_]>::to_vec).collect::<Vec<_>>());
        units.filter_map(move |unit| {
            let loss = loss.plus(PlanLoss::of(&unit));
            if loss >= most {
                return None;
            }
            let board = at.board.after(unit.iter().flat_map(|part| &part.acts), self.goal)?;
            let once = at.once.iter().copied().chain(unit.iter().filter_map(only_once)).collect();
            let parts = at.parts.iter().cloned().chain(unit).collect();
            Some((LedBoard { board, parts, once }, loss))
        })
    }
}
