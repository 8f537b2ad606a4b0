//! Questions: the best plan for a budget, the cheapest for a quality, and the ties between equals.

use super::Solver;
use super::search::{Effort, Found, Goal, Grain, Plan, Scratch, last};

/// A plan that answers a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it costs.
    pub cost: u64,
    /// How good it is.
    pub quality: u64,
    /// How much better a plan within the budget might still be; 0 when this one is proven to be the best.
    pub gap: u64,
    /// Whether it is also proven that no plan as good is cheaper, and none as good and cheap changes less.
    pub settled: bool,
    pub(super) plan: Plan,
}

/// A budget below the cheapest plan, or a quality above the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("out of reach by {by}")]
pub struct Short {
    /// How much is missing.
    pub by: u64,
}

/// How far ties between equally good plans are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ties {
    /// Any plan of the best quality.
    Open,
    /// Of equally good plans the cheapest, of those the one with the fewest changes.
    Settled,
}

impl Answer {
    /// Whether the plan is proven to be the best.
    pub const fn is_proven(&self) -> bool {
        self.gap == 0
    }
}

impl Solver {
    /// The cost and quality of the cheapest plan.
    pub const fn least(&self) -> super::Offer {
        super::Offer { cost: self.base.cost.cast_unsigned(), quality: self.base.quality.cast_unsigned() }
    }

    /// The cost and quality of the best plan.
    pub fn most(&self) -> super::Offer {
        self.offer(last(&self.sums.cost), last(&self.sums.value) + self.lift())
    }

    /// The best plan that costs no more than the budget.
    ///
    /// # Errors
    /// [`Short`] when even the cheapest plan costs more.
    pub fn query(&self, budget: u64, ties: Ties, effort: &Effort<'_>, scratch: &mut Scratch) -> Result<Answer, Short> {
        let least = self.least().cost;
        let spare = budget.checked_sub(least).ok_or_else(|| Short { by: least.saturating_sub(budget) })?;
        let cap = i64::try_from(spare).unwrap_or(i64::MAX).checked_div(self.units.cost).unwrap_or(0);
        scratch.done = 0;
        Ok(self.best(cap.min(last(&self.sums.cost)), ties, effort, scratch))
    }

    /// The cheapest plan that is at least this good; of equally cheap ones the best, then that with the fewest changes.
    ///
    /// # Errors
    /// [`Short`] when even the best plan is not that good.
    pub fn least_cost(&self, quality: u64, effort: &Effort<'_>, scratch: &mut Scratch) -> Result<Answer, Short> {
        let most = self.most().quality;
        let more = quality.saturating_sub(self.least().quality);
        if quality > most {
            return Err(Short { by: quality - most });
        }
        scratch.done = 0;
        let levels = more.div_ceil(self.units.quality.cast_unsigned());
        let floor = (i64::try_from(levels).unwrap_or(i64::MAX) << self.units.shift) - self.lift();
        // Where the line of the relaxation ends a step, a plan reaches the floor for certain.
        let reached = self.sums.value.partition_point(|value| *value < floor);
        let high = self.sums.cost.get(reached).copied().unwrap_or(0);
        let (cap, settled, _) = self.cheapen(floor, high, effort, scratch);
        let answer = self.best(cap, Ties::Settled, effort, scratch);
        Ok(Answer { settled: settled && answer.settled, ..answer })
    }

    fn best(&self, cap: i64, ties: Ties, effort: &Effort<'_>, scratch: &mut Scratch) -> Answer {
        let goal = Goal { cap, floor: -self.lift(), grain: Grain::Quality };
        let found = self.search(goal, effort, scratch);
        let mut plan = found.plan.unwrap_or_default();
        let level = self.level(plan.value);
        let gap = self.level(found.ceiling).saturating_sub(level).max(0);
        let gap = if found.proven { 0 } else { gap.saturating_mul(self.units.quality).cast_unsigned() };
        let settled = gap == 0 && ties == Ties::Settled && self.settle(&mut plan, effort, scratch);
        let super::Offer { cost, quality } = self.offer(plan.cost, plan.value + self.lift());
        Answer { cost, quality, gap, settled, plan }
    }

    /// Makes a plan of the best quality as cheap as can be, and then as near to the present as can be.
    fn settle(&self, plan: &mut Plan, effort: &Effort<'_>, scratch: &mut Scratch) -> bool {
        let floor = (self.level(plan.value) << self.units.shift) - self.lift();
        let (_, settled, cheaper) = self.cheapen(floor, plan.cost, effort, scratch);
        if let Some(cheaper) = cheaper {
            *plan = cheaper;
        }
        if !settled || self.units.shift == 0 {
            return settled && self.units.shift > 0;
        }
        let goal = Goal { cap: plan.cost, floor: plan.value + 1, grain: Grain::Changes };
        let Found { plan: nearer, proven, .. } = self.search(goal, effort, scratch);
        if let Some(nearer) = nearer {
            *plan = nearer;
        }
        proven
    }

    /// The least cost at which a plan reaches a value, known to be at most `high`, by bisection from the bound that the
    /// relaxation gives; whether that is proven; and the plan, where it is below `high`.
    fn cheapen(
        &self,
        floor: i64,
        mut high: i64,
        effort: &Effort<'_>,
        scratch: &mut Scratch,
    ) -> (i64, bool, Option<Plan>) {
        let mut plan = None;
        let mut low = self.cost_bound(floor);
        // Mostly nothing cheaper exists, so just below is asked first.
        let mut cap = high - 1;
        while low < high {
            let found = self.search(Goal { cap, floor, grain: Grain::Quality }, effort, scratch);
            match found.plan {
                Some(cheaper) => {
                    high = cheaper.cost;
                    plan = Some(cheaper);
                }
                None if found.proven => low = cap + 1,
                None => return (high, false, plan),
            }
            cap = low.midpoint(high).min(high - 1);
        }
        (high, true, plan)
    }

    /// No plan reaches a value for less: what the relaxation pays.
    fn cost_bound(&self, value: i64) -> i64 {
        let reached = self.sums.value.partition_point(|sum| *sum < value);
        let before = reached.checked_sub(1);
        let at = before.and_then(|at| Some((self.steps.get(at)?, self.sums.cost.get(at)?, self.sums.value.get(at)?)));
        let Some((step, cost, sum)) = at else { return 0 };
        let missing = i128::from(value - sum) * i128::from(step.slope.cost);
        let share = (missing + i128::from(step.slope.value) - 1) / i128::from(step.slope.value);
        cost + i64::try_from(share).unwrap_or(0)
    }

    /// The quality of a value measured from the cheapest plan, in units.
    pub(super) const fn level(&self, value: i64) -> i64 {
        value.saturating_add(self.lift()) >> self.units.shift
    }

    /// Cost and quality as they were asked; `value` with the lift.
    pub(super) fn offer(&self, cost: i64, value: i64) -> super::Offer {
        let cost = self.base.cost + cost * self.units.cost;
        let quality = self.base.quality + (value >> self.units.shift) * self.units.quality;
        super::Offer { cost: cost.cast_unsigned(), quality: quality.cast_unsigned() }
    }
}
