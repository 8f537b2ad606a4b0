//! One pass of the search: states that are added class by class, nearest to the break step first.

use super::super::state::{Addition, Fence, Move, NO_NODE, States};
use super::super::step::{Slope, Step};
use super::super::{Solver, size};
use super::{
    Change, Depth, Effort, End, Grain, MOST_NODES, MOST_STATES, Middle, Plan, QUICK_CLASSES, QUICK_COPIES,
    QUICK_STATES, Scratch,
};

/// One pass of the search.
pub(super) struct Core<'a> {
    solver: &'a Solver,
    scratch: &'a mut Scratch,
    middle: Middle,
    grain: Grain,
    pub(super) fence: Fence,
    /// The steps that were not looked at lie before `below` and from `above` on.
    below: usize,
    above: usize,
    moves: Vec<Move>,
    depth: Depth,
    effort: &'a Effort<'a>,
    /// Whether states were dropped that could have mattered.
    narrowed: bool,
    /// Whether the effort is used up.
    spent: bool,
}

/// The fence’s slopes up and down.
type Slopes = (Slope, Slope);

/// Menus of a class that take the same point in the break plan.
#[derive(Clone, Copy, Debug)]
struct Group {
    class: u32,
    /// The corner they are at.
    level: u8,
    copies: u32,
}

impl<'a> Core<'a> {
    pub(super) fn new(
        solver: &'a Solver,
        middle: Middle,
        (grain, target): (Grain, i64),
        (depth, effort): (Depth, &'a Effort<'a>),
        scratch: &'a mut Scratch,
    ) -> Self {
        scratch.states.restart();
        scratch.touched.resize(solver.classes.all.len(), 0);
        scratch.search = scratch.search.wrapping_add(1);
        if scratch.search == 0 {
            scratch.touched.fill(0);
            scratch.search = 1;
        }
        let slope = middle.step.slope;
        let slack = (1 << solver.units.shift) / 2;
        let fence = Fence { rest: middle.rest, target: target - middle.value, up: slope, down: slope, slack };
        Self {
            solver,
            scratch,
            middle,
            grain,
            fence,
            below: middle.place,
            above: middle.place + 1,
            moves: Vec::new(),
            depth,
            effort,
            narrowed: false,
            spent: false,
        }
    }

    pub(super) fn grow(&mut self) -> End {
        if self.gap() < 0 {
            return End::Proven;
        }
        self.touch(self.middle.step.class);
        let Step { class, level, copies, .. } = self.middle.step;
        let upper = Group { class, level, copies: self.middle.copies };
        let lower = Group { class, level: level - 1, copies: copies - self.middle.copies };
        let mut looked = 0;
        let mut skipped = 0_u32;
        let mut groups = [Some(lower), Some(upper)].into_iter().flatten().peekable();
        loop {
            let Some(group) = groups.next().or_else(|| self.nearest()) else { return self.end() };
            let last = groups.peek().is_none();
            self.move_on();
            if self.look_at(group, last) {
                looked += 1;
            } else {
                skipped += 1;
                if last && skipped.is_multiple_of(8) {
                    self.scratch.states.prune(&self.fence);
                }
            }
            if self.gap() < 0 {
                return End::Proven;
            }
            if self.scratch.states.list.is_empty() {
                return self.end();
            }
            if self.scratch.states.nodes.len() > MOST_NODES / 2 {
                self.scratch.states.forget();
            }
            if self.spent || (self.depth == Depth::Quick && looked >= QUICK_CLASSES) {
                return End::Given;
            }
        }
    }

    const fn end(&self) -> End {
        if self.narrowed { End::Given } else { End::Proven }
    }

    /// Notes whether the effort is used up, or memory.
    fn count(&mut self, states: usize) {
        self.scratch.done += u64::try_from(states).unwrap_or(u64::MAX);
        let States { list, nodes, .. } = &self.scratch.states;
        self.spent |= self.effort.is_over(self.scratch.done) || list.len() > MOST_STATES || nodes.len() > MOST_NODES;
    }

    /// How much regret a move may have: what the line through the break step has above the target.
    fn gap(&self) -> i128 {
        let slope = self.middle.step.slope;
        i128::from(slope.value) * i128::from(self.fence.rest) - i128::from(slope.cost) * i128::from(self.fence.target)
    }

    fn touch(&mut self, class: u32) {
        let search = self.scratch.search;
        if let Some(mark) = self.scratch.touched.get_mut(size(class)) {
            *mark = search;
        }
    }

    fn is_touched(&self, step: &Step) -> bool {
        self.scratch.touched.get(size(step.class)).is_some_and(|mark| *mark == self.scratch.search)
    }

    /// Passes over steps of classes that were looked at, and sets the fence by the nearest that were not.
    fn move_on(&mut self) {
        let steps = &self.solver.steps;
        while let Some(step) =
            self.below.checked_sub(1).and_then(|place| steps.get(place)).filter(|one| self.is_touched(one))
        {
            debug_assert!(step.level > 0, "a step leads to a corner");
            self.below -= 1;
        }
        while steps.get(self.above).is_some_and(|step| self.is_touched(step)) {
            self.above += 1;
        }
        let below = self.below.checked_sub(1).and_then(|place| steps.get(place));
        self.fence.down = below.map_or(Slope::CLIFF, |step| step.slope);
        self.fence.up = steps.get(self.above).map_or(Slope::FLAT, |step| step.slope);
    }

    /// The class of the nearest step that was not looked at, above or below; `None` when all were.
    fn nearest(&mut self) -> Option<Group> {
        let line = self.middle.step.slope;
        let steps = &self.solver.steps;
        let below = self.below.checked_sub(1).and_then(|place| steps.get(place));
        let above = steps.get(self.above);
        let regret_down = below.map(|step| line.regret(-step.slope.cost, -step.slope.value));
        let regret_up = above.map(|step| line.regret(step.slope.cost, step.slope.value));
        let down = match (regret_down, regret_up) {
            (Some(down), Some(up)) => down < up,
            (down, _) => down.is_some(),
        };
        let step = *if down { below? } else { above? };
        self.touch(step.class);
        let level = if down { step.level } else { step.level - 1 };
        Some(Group { class: step.class, level, copies: step.copies })
    }

    /// Lets the menus of a group take other points. Whether any could.
    fn look_at(&mut self, group: Group, last: bool) -> bool {
        self.count(1);
        if group.copies == 0 {
            return false;
        }
        let solver = self.solver;
        let Some(class) = solver.classes.get(group.class) else { return false };
        let Some(from) = solver.classes.levels(class).get(usize::from(group.level)).copied() else { return false };
        let points = solver.classes.points(class);
        let Some(here) = points.get(usize::from(from)) else { return false };
        let line = self.middle.step.slope;
        let gap = self.gap();
        self.moves.clear();
        for (to, point) in (0_u8..).zip(points) {
            let (cost, value) = (point.cost - here.cost, point.value - here.value);
            let regret = line.regret(cost, value);
            if to != from && regret <= gap {
                self.moves.push(Move { cost, value, regret, to });
            }
        }
        if self.moves.is_empty() {
            return false;
        }
        let copies = self.arrange(group.copies, gap);
        let outer = (self.fence.up, self.fence.down);
        let mut inner = outer;
        if !last || copies.0 + copies.1 > 1 {
            let (up, down) = self.own_slopes(group);
            inner = (outer.0.steeper(up), outer.1.flatter(down));
        }
        let rest = if last { outer } else { inner };
        let doubled = if copies.1 > 0 { (inner, inner) } else { (inner, rest) };
        self.double((group.class, from), copies.0, doubled);
        if !self.spent {
            self.repeat((group.class, from), copies.1, (inner, rest));
        }
        true
    }

    /// Puts the move of the least regret first, and says how many copies take only that one, and how many take any.
    ///
    /// The regret of all moves together must not exceed the gap, so that few copies can take the others: as many at most
    /// are to be looked at one by one.
    fn arrange(&mut self, copies: u32, gap: i128) -> (u32, u32) {
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
    fn own_slopes(&self, group: Group) -> Slopes {
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
    fn double(&mut self, (class, from): (u32, u8), mut left: u32, (inner, rest): (Slopes, Slopes)) {
        let mut chunk = 1;
        while left > 0 {
            let copies = left.min(chunk);
            left -= copies;
            (self.fence.up, self.fence.down) = if left > 0 { inner } else { rest };
            if !self.merge(1, Addition { class, from, copies, since: 0 }) {
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
    fn repeat(&mut self, (class, from): (u32, u8), copies: u32, (inner, rest): (Slopes, Slopes)) {
        let looked = if self.depth == Depth::Quick { copies.min(QUICK_COPIES) } else { copies };
        self.narrowed |= looked < copies;
        let mut since = 0;
        for left in (0..looked).rev() {
            (self.fence.up, self.fence.down) = if left > 0 { inner } else { rest };
            let history = self.scratch.states.nodes.len();
            if !self.merge(self.moves.len(), Addition { class, from, copies: 1, since }) {
                break;
            }
            if self.spent {
                return;
            }
            since = u32::try_from(history).unwrap_or(0);
        }
        self.close(rest);
    }

    /// Tightens the fence when a group is done.
    fn close(&mut self, rest: Slopes) {
        if (self.fence.up, self.fence.down) != rest {
            (self.fence.up, self.fence.down) = rest;
            self.scratch.states.prune(&self.fence);
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

    /// The most that can come of any state, measured from the break plan.
    pub(super) fn ceiling(&self) -> i64 {
        let states = self.scratch.states.list.iter();
        states.filter_map(|state| self.fence.ceiling(*state)).max().unwrap_or(i64::MIN)
    }

    /// The best plan found in this pass.
    pub(super) fn best(&self) -> Option<Plan> {
        let best = self.scratch.states.best?;
        let mut plan = self.middle.plan(self.solver);
        plan.cost += best.cost;
        plan.value += best.value;
        let mut node = best.node;
        while node != NO_NODE {
            let one = self.scratch.states.nodes.get(size(node))?;
            plan.changes.push(Change { class: one.class, from: one.from, to: one.to, copies: one.copies });
            node = one.parent;
        }
        Some(plan)
    }
}
