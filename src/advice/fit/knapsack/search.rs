//! The search: what is asked, the break plan, and two passes of the core around it.

use std::sync::atomic::{AtomicBool, Ordering};

use super::core::{Core, Depth, End};
use super::prepare::Layer;
use super::state::States;
use super::step::HullStep;

/// How much work a search may do, and who may end it early.
///
/// The same limit gives the same answer on every machine: it counts states looked at, and what else there is to do by
/// the states that take as long; not time.
#[derive(Clone, Copy, Debug)]
pub struct Effort<'a> {
    /// The most states to look at; 160,000 take about two milliseconds, for any menus.
    pub work: u64,
    /// Ends the search soon after it becomes true; `None` lets it go on.
    pub stop: Option<&'a AtomicBool>,
}

impl Effort<'_> {
    /// What a frame can spare: less than 3 ms, also on the boards that take longest.
    pub const FRAME: Self = Self { work: 160_000, stop: None };

    pub(super) fn is_over(&self, done: u64) -> bool {
        done > self.work || self.stop.is_some_and(|stop| stop.load(Ordering::Relaxed))
    }
}

/// Room that searches use, kept from one to the next. One for each thread.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    pub(super) states: States,
    /// For each class the search that looked at it last.
    pub(super) touched: Vec<u32>,
    pub(super) search: u32,
    /// States looked at since the question began.
    pub(super) done: u64,
}

impl Scratch {
    /// The states looked at for the last question: at most as many as its effort allowed where that did not end it.
    pub const fn worked(&self) -> u64 {
        self.done
    }
}

/// What is searched for.
#[derive(Clone, Copy, Debug)]
pub(super) struct SearchGoal {
    /// The most that the plan may cost above the cheapest, in units.
    pub(super) cap: i64,
    /// The least value of interest, measured from the cheapest plan.
    pub(super) floor: i64,
    /// Whether more of what is kept counts as better, or only more quality.
    pub(super) grain: Grain,
}

/// What counts as better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    /// More quality.
    Quality,
    /// More quality, or the same with fewer changes.
    Changes,
}

/// A plan: all steps before one, some copies of that one, and a few changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Picking {
    pub(super) step: usize,
    pub(super) copies: u32,
    pub(super) changes: Vec<Deviation>,
    /// What it costs and is worth above the cheapest plan.
    pub(super) cost: i64,
    pub(super) value: i64,
}

/// So many menus of a class that take another point than the break plan says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Deviation {
    pub(super) class: u32,
    pub(super) from: u8,
    pub(super) to: u8,
    pub(super) copies: u32,
}

/// What a search came to.
#[derive(Clone, Debug)]
pub(super) struct Searched {
    /// The best plan that reaches the floor; `None` when none was found.
    pub(super) plan: Option<Picking>,
    /// No plan within the cap is worth more, or none reaches the floor where this is below it.
    pub(super) ceiling: i64,
    /// Whether nothing was left out.
    pub(super) proven: bool,
}

impl Layer {
    /// The best plan for a goal, in two passes: a quick one for a good plan, then the exact one against it.
    pub(super) fn search(&self, goal: SearchGoal, effort: &Effort<'_>, scratch: &mut Scratch) -> Searched {
        let Some(middle) = Middle::of(self, goal.cap) else { return self.everything(goal) };
        let mut plan = (middle.value >= goal.floor).then(|| middle.plan());
        let mut target = plan.as_ref().map_or(goal.floor, |_| self.next(middle.value, goal.grain));
        for depth in [Depth::Quick, Depth::Exact] {
            let mut core = Core::new(self, middle, (goal.grain, target), (depth, effort), scratch);
            let end = core.grow();
            let best = core.best();
            target = core.fence.target + middle.value;
            let rests = core.ceiling();
            plan = best.or(plan);
            match end {
                End::Proven => return Searched { plan, ceiling: target - 1, proven: true },
                End::Given if depth == Depth::Exact => {
                    let ceiling = rests.saturating_add(middle.value).max(target - 1);
                    return Searched { plan, ceiling, proven: false };
                }
                End::Given => {}
            }
        }
        Searched { plan, ceiling: i64::MAX, proven: false }
    }

    /// Everything can be had.
    fn everything(&self, goal: SearchGoal) -> Searched {
        let (cost, value) = (last(&self.sums.cost), last(&self.sums.value));
        let plan = Picking { step: self.steps.len(), copies: 0, changes: Vec::new(), cost, value };
        Searched { plan: (value >= goal.floor).then_some(plan), ceiling: value, proven: true }
    }

    /// The least value, measured from the cheapest plan, that is better than one.
    pub(super) fn next(&self, value: i64, grain: Grain) -> i64 {
        match grain {
            Grain::Changes => value + 1,
            Grain::Quality => {
                let lift = self.lift();
                ((((value + lift) >> self.units.shift) + 1) << self.units.shift) - lift
            }
        }
    }

    /// What is kept in the cheapest plan, where that is counted.
    pub(super) const fn lift(&self) -> i64 {
        if self.units.shift > 0 { self.base.kept } else { 0 }
    }
}

/// The break plan: the linear relaxation, without the part of a step that is left over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Middle {
    /// The place of the break step.
    pub(super) place: usize,
    pub(super) step: HullStep,
    /// How many copies of it fit.
    pub(super) copies: u32,
    pub(super) cost: i64,
    pub(super) value: i64,
    pub(super) rest: i64,
}

impl Middle {
    /// `None` when everything fits.
    fn of(solver: &Layer, cap: i64) -> Option<Self> {
        let place = solver.sums.cost.partition_point(|cost| *cost <= cap).checked_sub(1)?;
        let step = *solver.steps.get(place)?;
        let (cost, value) = (*solver.sums.cost.get(place)?, *solver.sums.value.get(place)?);
        let copies = (cap - cost).checked_div(step.slope.cost)?;
        Some(Self {
            place,
            step,
            copies: u32::try_from(copies).ok()?,
            cost: cost + copies * step.slope.cost,
            value: value + copies * step.slope.value,
            rest: cap - cost - copies * step.slope.cost,
        })
    }

    pub(super) fn plan(&self) -> Picking {
        let Self { place, copies, cost, value, .. } = *self;
        Picking { step: place, copies, changes: Vec::new(), cost, value }
    }
}

pub(super) fn last(sums: &[i64]) -> i64 {
    sums.last().copied().unwrap_or(0)
}
