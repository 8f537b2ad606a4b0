//! Copies: how the menus of a class that are alike are looked at together.

use super::core::{Core, Depth, LevelGroup, Slopes};
use super::search::Grain;
use super::state::{Addition, Move};
use super::step::Slope;

/// How many copies the quick pass looks at one by one.
const QUICK_COPIES: u32 = 8;

/// How many states the quick pass keeps: it only has to find a good plan.
const QUICK_STATES: usize = 64;

/// How many moves are remembered that add nothing.
const MOST_IDLE: usize = 32;

impl Core<'_> {
    /// Puts the move of the least regret first, and says how many copies take only that one, and how many take any.
    ///
    /// The regret of all moves together must not exceed the gap, so that few copies can take the others: as many at most
    /// are to be looked at one by one.
    pub(super) fn arrange(&mut self, copies: u32, gap: i128) -> (u32, u32) {
        if copies == 1 && self.moves.len() > 1 {
            return (0, 1);
        }
        self.moves.sort_by_key(|one| one.regret);
        let most = |one: &Move| {
            let times = gap.checked_div(one.regret).and_then(|times| u32::try_from(times).ok());
            times.unwrap_or(u32::MAX).min(copies)
        };
        let others = self.moves.iter().skip(1).map(most).fold(0, u32::saturating_add).min(copies);
        let first = self.moves.first().map_or(0, most);
        (first.min(copies - others), others)
    }

    /// The steps of a group’s own class up and down; for the break class the break step is both.
    pub(super) fn own_slopes(&self, group: LevelGroup) -> Slopes {
        if group.class == self.middle.step.class {
            return (self.middle.step.slope, self.middle.step.slope);
        }
        let Some(class) = self.solver.classes.get(group.class) else { return (Slope::FLAT, Slope::CLIFF) };
        let corner = |level: Option<u8>| self.solver.classes.corners(class).nth(usize::from(level?));
        let Some(here) = corner(Some(group.level)) else { return (Slope::FLAT, Slope::CLIFF) };
        let up = corner(group.level.checked_add(1))
            .map_or(Slope::FLAT, |next| Slope { cost: next.cost - here.cost, value: next.value - here.value });
        let down = corner(group.level.checked_sub(1))
            .map_or(Slope::CLIFF, |before| Slope { cost: here.cost - before.cost, value: here.value - before.value });
        (up, down)
    }

    /// The first move, by any number of copies: in chunks of 1, 2, 4, … and the rest, each taken or not. Where a chunk
    /// adds nothing, a larger one would not either.
    pub(super) fn double(&mut self, (class, from): (u32, u8), mut left: u32, (inner, rest): (Slopes, Slopes)) {
        let mut chunk = 1;
        while left > 0 {
            if self.is_too_much(self.scratch.states.list.len()) {
                // The fence has to hold for the copies that were not looked at.
                (self.fence.up, self.fence.down) = inner;
                return;
            }
            let copies = left.min(chunk);
            left -= copies;
            (self.fence.up, self.fence.down) = if left > 0 { inner } else { rest };
            if !self.merge(1, Addition { class, from, copies, since: 0 }) {
                self.note_idle(1);
                break;
            }
            if self.spent {
                // The fence stays where it is: it holds for the copies that were not looked at.
                return;
            }
            chunk = chunk.saturating_mul(2);
        }
        self.close(rest);
    }

    /// Any of the moves, copy by copy, until a copy adds nothing. Only what the copy before added is followed further.
    pub(super) fn repeat(&mut self, (class, from): (u32, u8), copies: u32, (inner, rest): (Slopes, Slopes)) {
        let looked = if self.depth == Depth::Quick { copies.min(QUICK_COPIES) } else { copies };
        self.narrowed |= looked < copies;
        let mut since = 0;
        for left in (0..looked).rev() {
            if self.is_too_much(self.scratch.states.list.len() * self.moves.len()) {
                (self.fence.up, self.fence.down) = inner;
                return;
            }
            (self.fence.up, self.fence.down) = if left > 0 { inner } else { rest };
            let history = self.scratch.states.nodes.len();
            if !self.merge(self.moves.len(), Addition { class, from, copies: 1, since }) {
                self.note_idle(self.moves.len());
                break;
            }
            if self.spent {
                return;
            }
            since = u32::try_from(history).unwrap_or(0);
        }
        self.close(rest);
    }

    /// Leaves out moves that added nothing before and would not now: states and bounds have only become fewer and tighter.
    pub(super) fn drop_idle(&mut self) {
        if self.idle_at != self.scratch.states.nodes.len() {
            self.idle.clear();
        }
        // Where only quality counts, the same quality is the same move.
        let slack = if self.grain == Grain::Quality { self.fence.slack } else { 0 };
        let Self { moves, idle, .. } = self;
        let alike = |one: &Move, other: &Move| one.cost == other.cost && (one.value - other.value).abs() <= slack;
        moves.retain(|one| !idle.iter().any(|other| alike(one, other)));
    }

    /// Remembers that the first so many moves added nothing.
    fn note_idle(&mut self, moves: usize) {
        let history = self.scratch.states.nodes.len();
        if self.idle_at != history || self.idle.len() >= MOST_IDLE {
            self.idle.clear();
            self.idle_at = history;
        }
        self.idle.extend(self.moves.iter().take(moves));
    }

    /// Tightens the fence when a group is done.
    fn close(&mut self, rest: Slopes) {
        if (self.fence.up, self.fence.down) != rest {
            (self.fence.up, self.fence.down) = rest;
            self.prune();
        }
    }

    /// Adds the first so many moves to the states.
    fn merge(&mut self, moves: usize, addition: Addition) -> bool {
        let Self { solver, scratch, middle, grain, fence, .. } = self;
        let moves = self.moves.get(..moves).unwrap_or_default();
        let states = scratch.states.list.len() * moves.len();
        let next = |value: i64| solver.next(value + middle.value, *grain) - middle.value;
        let added = scratch.states.merge(moves, addition, fence, next);
        if self.depth == Depth::Quick {
            self.narrowed |= self.scratch.states.narrow(QUICK_STATES, self.fence.rest);
        }
        self.count(states);
        added
    }
}
