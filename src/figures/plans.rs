//! What a project means on each plan.

use chrono::NaiveDate;

use super::usage::{Ahead, Balance, Finishing, Granted, Laid, NeverMade, Others, RunSheet, TakesByCycle, WorkingDays};
use super::{Basis, DoneAssets, Expected, Figures, Held, Lens, Room, Sum, Verdict};
use crate::domain::{BillingDay, Confidence, Credits, Kind};
use crate::prices::{BuysRow, Plan};

/// A project on one plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFigures<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What the project costs on it, one take each, with what it holds back.
    pub total: Sum,
    /// What it costs on average, with retakes.
    pub expected: Expected,
    /// What it costs at most with the confidence asked for.
    pub safe: Credits,
    /// What of each of the totals is held back, in the order of [`Basis::ALL`].
    pub contingency: [Credits; 3],
    /// How each of the totals holds back something.
    pub held: Held,
    /// The confidence of `safe`.
    pub confidence: Confidence,
    /// The chance that what is left is enough, 0 to 1; `None` while something has no known price.
    pub chance: Option<f64>,
    /// Whether it fits what is left.
    pub verdict: Verdict,
    /// What is left of its allowance in this cycle for this project.
    pub left: Credits,
    /// What is left of it for all projects.
    pub left_for_all: Credits,
    /// What other projects take before this one.
    pub ahead: Ahead,
    /// What is missing for one take each; `None` when the project fits. What has no price is not counted.
    pub short_by: Option<Credits>,
    /// The kinds that are free on it, with what they would cost this project otherwise.
    pub free: Vec<(Kind, Sum)>,
    /// What its whole allowance buys; `None` when that is unlimited.
    pub buys: Vec<(&'a BuysRow, Option<u64>)>,
    /// The billing cycles that the project takes on average, laid as the schedule lays it, the current
    /// cycle included; 0 when nothing is charged, `None` when a single take costs more than the whole allowance or
    /// something has no known price.
    pub cycles: Option<u64>,
    /// Why something is never made; `None` where all is.
    pub why_never: Option<NeverMade>,
    /// What expires over all cycles until the project is done; `None` when it never is, or when that is not known.
    pub expires: Option<Credits>,
    /// What of it expires with the last cycle.
    pub expires_last: Option<Credits>,
    /// The takes that are made in each cycle.
    pub takes: TakesByCycle,
    /// How many takes can be made on a day, and those that were made.
    pub working: WorkingDays,
}

impl PlanFigures<'_> {
    /// The total of a basis, expected rounded up, with what has no price.
    pub fn on_basis(&self, basis: Basis) -> Sum {
        Sum { credits: basis.of(|| self.total.credits, || self.expected.ceil(), || self.safe), ..self.total }
    }

    /// What is left for the project on the plan, and how sure that is.
    pub fn room(&self) -> Room {
        self.ahead.room_of(self.left_for_all)
    }

    /// Whether all prices are known, and what is left.
    pub fn is_known(&self) -> bool {
        self.total.unpriced == 0 && self.ahead.unpriced == 0
    }

    /// When it is finished on the plan at the earliest, and what limits that; `None` when that is never, or not known.
    pub fn finishing(&self, today: NaiveDate, billing_day: BillingDay) -> Option<Finishing> {
        self.cycles.map(|_| self.takes.finish(&self.working, today, billing_day))
    }
}

/// What of an allowance is not there for a project.
#[derive(Clone, Copy, Debug)]
pub struct TakenBefore<'a> {
    /// What this cycle has used.
    pub used: Credits,
    /// The other projects that are paid from the same credits.
    pub others: &'a Others,
}

impl<'a> From<&'a Balance<'_>> for TakenBefore<'a> {
    fn from(balance: &'a Balance<'_>) -> Self {
        Self { used: balance.used, others: &balance.others }
    }
}

impl From<Credits> for TakenBefore<'_> {
    /// With no other project.
    fn from(used: Credits) -> Self {
        Self { used, others: Others::NONE }
    }
}

/// A project on each plan of the list, in its order, after what is taken of this cycle. The plan and the basis of the lens do
/// not matter.
pub fn compare<'a, 'b>(figures: &Figures, lens: &Lens<'a>, taken: impl Into<TakenBefore<'b>>) -> Vec<PlanFigures<'a>> {
    let laying = PlanLaying::of(figures, lens, taken.into());
    lens.prices.plans.iter().map(|plan| laying.on(plan)).collect()
}

/// The same on one plan.
pub fn compare_on<'a, 'b>(
    plan: &'a Plan,
    figures: &Figures,
    lens: &Lens<'a>,
    taken: impl Into<TakenBefore<'b>>,
) -> PlanFigures<'a> {
    PlanLaying::of(figures, lens, taken.into()).on(plan)
}

/// A project ready to be laid over the cycles of any plan.
struct PlanLaying<'a, 'b> {
    figures: &'b Figures,
    lens: Lens<'a>,
    taken: TakenBefore<'b>,
    sheet: RunSheet<'b>,
}

impl<'a, 'b> PlanLaying<'a, 'b> {
    fn of(figures: &'b Figures, lens: &Lens<'a>, taken: TakenBefore<'b>) -> Self
    where
        'a: 'b,
    {
        let sheet = RunSheet::of(figures, &DoneAssets::default(), &lens.on(None), None);
        Self { figures, lens: *lens, taken, sheet }
    }

    fn on(&self, plan: &'a Plan) -> PlanFigures<'a> {
        let Self { figures, lens, taken, .. } = self;
        let Lens { prices, filter, rates, confidence, .. } = *lens;
        let ahead = taken.others.ahead(Some(plan));
        let granted = Granted { now: Some(plan), later: Some(plan), left: plan.allowance.less(taken.used), ahead };
        let laid = Laid::of(&self.sheet, &granted, rates);
        let left = ahead.room(granted.left);
        let expires = laid.expires(left);
        let outlook = figures.outlook_in(&lens.on(Some(plan)), ahead.room_of(granted.left));
        let worth = |kind: &Kind| (*kind, figures.totals.kind(*kind, filter, None));
        let verdict = outlook.verdict();
        PlanFigures {
            plan,
            total: outlook.bare,
            contingency: Basis::ALL.map(|basis| outlook.contingency(basis)),
            held: outlook.held,
            expected: outlook.expected,
            safe: outlook.safe,
            confidence,
            chance: outlook.chance,
            verdict,
            left,
            left_for_all: granted.left,
            ahead,
            short_by: left.short_of(outlook.bare.credits),
            free: plan.unlimited.iter().map(worth).collect(),
            buys: prices.buys.iter().map(|row| (row, prices.buys(plan, &row.model))).collect(),
            cycles: laid.cycles(),
            why_never: laid.why_never,
            expires: laid.cycles().map(|_| expires.0),
            expires_last: laid.cycles().map(|_| expires.1),
            takes: laid.takes(),
            working: self.sheet.working.clone(),
        }
    }
}

/// The plan with the smallest allowance that the project fits; `None` when it fits none.
pub fn smallest_fitting<'a>(plans: &[PlanFigures<'a>]) -> Option<&'a Plan> {
    smallest_on(plans, Basis::Bare)
}

/// The plan with the smallest allowance on which the project is safe; `None` when it is on none.
pub fn smallest_safe<'a>(plans: &[PlanFigures<'a>]) -> Option<&'a Plan> {
    smallest_on(plans, Basis::Safe)
}

/// The plan with the smallest allowance that is enough on a basis; `None` when none is, or something has no known price.
pub fn smallest_on<'a>(plans: &[PlanFigures<'a>], basis: Basis) -> Option<&'a Plan> {
    let enough = plans.iter().filter(|figures| {
        let total = figures.on_basis(basis);
        total.unpriced == 0 && figures.room().holds(total.credits)
    });
    enough.map(|figures| figures.plan).min_by_key(|plan| plan.allowance)
}
