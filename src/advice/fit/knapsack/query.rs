//! Questions: the best plan for a budget, and the ties between equals.

use super::prepare::Layer;
use super::search::{Effort, Grain, Picking, Scratch, SearchGoal, last};
use super::{Offer, Solver};

/// A plan that answers a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// What it costs.
    pub cost: u64,
    /// How good it is.
    pub quality: u64,
    /// How much better a plan within the budget might still be; 0 when this one is proven to be the best.
    pub gap: u64,
    /// Whether it is also proven that no plan as good is cheaper, and none as good and cheap changes less.
    pub settled: bool,
    pub(super) plan: Taken,
}

/// A plan, and which classes it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// Classes that do not ask what is taken now.
    Plain(Picking),
    /// Classes that do.
    Near(Picking),
}

/// A budget below the cheapest plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl Solution {
    /// Whether the plan is proven to be the best.
    pub const fn is_proven(&self) -> bool {
        self.gap == 0
    }
}

impl Solver {
    /// The best plan that costs no more than the budget.
    ///
    /// # Errors
    /// [`Short`] when even the cheapest plan costs more.
    pub fn query(
        &self,
        budget: u64,
        ties: Ties,
        effort: &Effort<'_>,
        scratch: &mut Scratch,
    ) -> Result<Solution, Short> {
        let least = self.least().cost;
        let spare = budget.checked_sub(least).ok_or_else(|| Short { by: least.saturating_sub(budget) })?;
        scratch.done = 0;
        Ok(self.best(self.plain.cap(spare), ties, effort, scratch))
    }

    fn best(&self, cap: i64, ties: Ties, effort: &Effort<'_>, scratch: &mut Scratch) -> Solution {
        let plain = &self.plain;
        let found = plain.search(SearchGoal { cap, floor: 0, grain: Grain::Quality }, effort, scratch);
        let mut plan = found.plan.unwrap_or_default();
        let gap = if found.proven { 0 } else { found.ceiling.saturating_sub(plan.value).max(0) };
        let (mut settled, mut near) = (false, None);
        if gap == 0 && ties == Ties::Settled {
            let (_, cheapest, cheaper) = plain.cheapen(plan.value, plan.cost, effort, scratch);
            plan = cheaper.unwrap_or(plan);
            settled = cheapest && self.draw_near(&plan, &mut near, effort, scratch);
        }
        let Offer { cost, quality } = plain.offer(plan.cost, plan.value);
        let gap = gap.saturating_mul(plain.units.quality).cast_unsigned();
        Solution { cost, quality, gap, settled, plan: near.map_or(Taken::Plain(plan), Taken::Near) }
    }

    /// Of all plans as good and as cheap as this one, that with the fewest changes; whether it is proven to be that.
    fn draw_near(
        &self,
        plan: &Picking,
        near: &mut Option<Picking>,
        effort: &Effort<'_>,
        scratch: &mut Scratch,
    ) -> bool {
        if !self.counts_changes() {
            return true;
        }
        let Some(layer) = self.near() else { return false };
        let Offer { cost, quality } = self.plain.offer(plan.cost, plan.value);
        let cap = layer.cap(cost.saturating_sub(self.least().cost));
        let floor = layer.value(quality.saturating_sub(self.least().quality));
        let found = layer.search(SearchGoal { cap, floor, grain: Grain::Changes }, effort, scratch);
        *near = found.plan;
        found.proven && near.is_some()
    }
}

impl Layer {
    /// A cost above the cheapest plan, in units, rounded down.
    fn cap(&self, spare: u64) -> i64 {
        let cap = i64::try_from(spare).unwrap_or(i64::MAX).checked_div(self.units.cost).unwrap_or(0);
        cap.min(last(&self.sums.cost))
    }

    /// The least value of a plan that is better than the cheapest by this quality.
    fn value(&self, more: u64) -> i64 {
        let levels = more.div_ceil(self.units.quality.cast_unsigned());
        (i64::try_from(levels).unwrap_or(i64::MAX) << self.units.shift) - self.lift()
    }

    /// The least cost at which a plan reaches a value, known to be at most `high`, by bisection from the bound that the
    /// relaxation gives; whether that is proven; and the plan, where it is below `high`.
    fn cheapen(
        &self,
        floor: i64,
        mut high: i64,
        effort: &Effort<'_>,
        scratch: &mut Scratch,
    ) -> (i64, bool, Option<Picking>) {
        let mut plan = None;
        let mut low = self.cost_bound(floor);
        // Mostly nothing cheaper exists, so just below is asked first.
        let mut cap = high - 1;
        while low < high {
            let found = self.search(SearchGoal { cap, floor, grain: Grain::Quality }, effort, scratch);
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

    /// The cost and quality of a plan as they were asked.
    pub(super) fn offer(&self, cost: i64, value: i64) -> Offer {
        let cost = self.base.cost + cost * self.units.cost;
        let quality = self.base.quality + ((value + self.lift()) >> self.units.shift) * self.units.quality;
        Offer { cost: cost.cast_unsigned(), quality: quality.cast_unsigned() }
    }
}
