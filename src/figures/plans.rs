//! What a project means on each plan.

use super::units::{cycles, units};
use super::{Figures, Sum};
use crate::domain::{Credits, Kind, PassFilter};
use crate::prices::{BuysRow, Plan, PriceList};

/// A project on one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFigures<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What the project costs on it.
    pub total: Sum,
    /// What is left of its allowance in this cycle.
    pub left: Credits,
    /// What is missing; `None` when the project fits. What has no price is not counted.
    pub short_by: Option<Credits>,
    /// The kinds that are free on it, with what they would cost this project otherwise.
    pub free: Vec<(Kind, Credits)>,
    /// What its whole allowance buys; `None` when that is unlimited.
    pub buys: Vec<(&'a BuysRow, Option<u64>)>,
    /// The billing cycles that the project takes in story order, nothing split inside one take, the current cycle
    /// included; 0 when nothing is charged, `None` when a single take is dearer than the whole allowance.
    pub cycles: Option<u64>,
    /// What is left of the last cycle's allowance when the project is done; `None` when it never is.
    pub expires: Option<Credits>,
}

impl PlanFigures<'_> {
    /// Whether what is left is enough.
    pub const fn fits(&self) -> bool {
        self.short_by.is_none()
    }
}

/// A project on each plan of the list, in its order, after `used` credits of this cycle are spent.
pub fn compare<'a>(
    figures: &Figures,
    prices: &'a PriceList,
    filter: PassFilter,
    used: Credits,
) -> Vec<PlanFigures<'a>> {
    let units = units(figures, prices, filter);
    let on_plan = |plan: &'a Plan| {
        let total = figures.total(filter, Some(plan));
        let left = plan.allowance.less(used);
        let cycles = cycles(&units, plan, left);
        let worth = |kind: &Kind| (*kind, figures.totals.kind(*kind, filter, None).credits);
        PlanFigures {
            plan,
            total,
            left,
            short_by: left.short_of(total.credits),
            free: plan.unlimited.iter().map(worth).collect(),
            buys: prices.buys.iter().map(|row| (row, prices.buys(plan, &row.model))).collect(),
            cycles: cycles.map(|(count, _)| count),
            expires: cycles.map(|(_, rest)| rest),
        }
    };
    prices.plans.iter().map(on_plan).collect()
}

/// The plan with the smallest allowance that the project fits; `None` when it fits none.
pub fn smallest_fitting<'a>(plans: &[PlanFigures<'a>]) -> Option<&'a Plan> {
    let fitting = plans.iter().filter(|figures| figures.fits()).map(|figures| figures.plan);
    fitting.min_by_key(|plan| plan.allowance)
}
