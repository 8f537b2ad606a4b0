//! The core: classes near the break step, looked at one by one until nothing better can be left.

use super::prepare::Layer;
use super::search::{Deviation, Effort, Grain, Middle, Picking, Scratch};
use super::size;
use super::state::{Fence, Move, NO_NODE, States};
use super::step::{HullStep, Slope};

/// The most history that is kept, 64 MB; and the most states, three lists of 24 MB.
const MOST_NODES: usize = 4_000_000;
const MOST_STATES: usize = 1_000_000;

/// How many classes the first, quick pass looks at: it only has to find a good plan.
const QUICK_CLASSES: usize = 64;

/// What looking at a class counts as, in states: where many are skipped, that is the work.
const LOOK: usize = 12;

/// How thorough a pass is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    Quick,
    Exact,
}

/// Why a pass ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Nothing better is left.
    Proven,
    /// It had to give up.
    Given,
}

/// One pass of the search.
pub(super) struct Core<'a> {
    pub(super) solver: &'a Layer,
    pub(super) scratch: &'a mut Scratch,
    pub(super) middle: Middle,
    pub(super) grain: Grain,
    pub(super) fence: Fence,
    /// The steps that were not looked at lie before `below` and from `above` on.
    pub(super) below: usize,
    pub(super) above: usize,
    pub(super) moves: Vec<Move>,
    /// Moves that add nothing to the states as they are: menus differ mostly in what is taken now, and the same
    /// move comes again and again.
    pub(super) idle: Vec<Move>,
    /// The length of the history that they hold for.
    pub(super) idle_at: usize,
    pub(super) depth: Depth,
    pub(super) effort: &'a Effort<'a>,
    /// Whether states were dropped that could have mattered.
    pub(super) narrowed: bool,
    /// Whether the effort is used up.
    pub(super) spent: bool,
}

/// The fence’s slopes up and down.
pub(super) type Slopes = (Slope, Slope);

/// Menus of a class that take the same point in the break plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct LevelGroup {
    pub(super) class: u32,
    /// The corner they are at.
    pub(super) level: u8,
    pub(super) copies: u32,
}

impl<'a> Core<'a> {
    pub(super) fn new(
        solver: &'a Layer,
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
            idle: Vec::new(),
            idle_at: 0,
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
        let HullStep { class, level, copies, .. } = self.middle.step;
        let upper = LevelGroup { class, level, copies: self.middle.copies };
        let lower = LevelGroup { class, level: level - 1, copies: copies - self.middle.copies };
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
                    self.prune();
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

    /// Drops states that can no longer matter.
    pub(super) fn prune(&mut self) {
        self.scratch.states.prune(&self.fence);
        self.count(self.scratch.states.list.len() / 2);
    }

    const fn end(&self) -> End {
        if self.narrowed { End::Given } else { End::Proven }
    }

    /// Notes whether the effort is used up, or memory.
    pub(super) fn count(&mut self, states: usize) {
        self.scratch.done += u64::try_from(states).unwrap_or(u64::MAX);
        let States { list, nodes, .. } = &self.scratch.states;
        self.spent |= self.effort.is_over(self.scratch.done) || list.len() > MOST_STATES || nodes.len() > MOST_NODES;
    }

    /// Whether the effort does not allow for looking at so many more states. Then it counts as used up.
    pub(super) fn is_too_much(&mut self, states: usize) -> bool {
        let more = u64::try_from(states).unwrap_or(u64::MAX);
        self.spent |= self.effort.is_over(self.scratch.done.saturating_add(more));
        self.spent
    }

    /// How much regret a move may have: what the line through the break step has above the target.
    pub(super) fn gap(&self) -> i128 {
        let slope = self.middle.step.slope;
        i128::from(slope.value) * i128::from(self.fence.rest) - i128::from(slope.cost) * i128::from(self.fence.target)
    }

    fn touch(&mut self, class: u32) {
        let search = self.scratch.search;
        if let Some(mark) = self.scratch.touched.get_mut(size(class)) {
            *mark = search;
        }
    }

    fn is_touched(&self, step: &HullStep) -> bool {
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
    fn nearest(&mut self) -> Option<LevelGroup> {
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
        Some(LevelGroup { class: step.class, level, copies: step.copies })
    }

    /// Lets the menus of a group take other points. Whether any could.
    fn look_at(&mut self, group: LevelGroup, last: bool) -> bool {
        self.count(LOOK);
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
        self.count(self.moves.len() * self.idle.len() / 4);
        self.drop_idle();
        if self.moves.is_empty() {
            return false;
        }
        let copies = self.arrange(group.copies, gap);
        let outer = (self.fence.up, self.fence.down);
        let (up, down) = self.own_slopes(group);
        let inner = (outer.0.steeper(up), outer.1.flatter(down));
        let rest = if last { outer } else { inner };
        let doubled = if copies.1 > 0 { (inner, inner) } else { (inner, rest) };
        self.double((group.class, from), copies.0, doubled);
        if !self.spent {
            self.repeat((group.class, from), copies.1, (inner, rest));
        }
        true
    }

    /// The most that can come of any state, measured from the break plan.
    pub(super) fn ceiling(&self) -> i64 {
        let states = self.scratch.states.list.iter();
        states.filter_map(|state| self.fence.ceiling(*state)).max().unwrap_or(i64::MIN)
    }

    /// The best plan found in this pass.
    pub(super) fn best(&self) -> Option<Picking> {
        let best = self.scratch.states.best?;
        let mut plan = self.middle.plan();
        plan.cost += best.cost;
        plan.value += best.value;
        let mut node = best.node;
        while node != NO_NODE {
            let one = self.scratch.states.nodes.get(size(node))?;
            plan.changes.push(Deviation { class: one.class, from: one.from, to: one.to, copies: one.copies });
            node = one.parent;
        }
        Some(plan)
    }
}
