//! When credits run out: by how much, and the ways out.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::laying::NeverMade;
use super::schedule::{Paying, Schedule};
use super::sheet::RunSheet;
use super::working::FinishLimit;
use crate::domain::{AssetId, Credits, Kind};
use crate::figures::{Figures, Held, KeepRates, Lens};
use crate::prices::{Plan, PriceList};

/// When a project is finished one way or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finish<'a> {
    /// The plan that pays: of all cycles, or of this one alone.
    pub plan: &'a Plan,
    /// What its allowance is more than that of the account's plan.
    pub more: Credits,
    /// The earliest day on which the last take can be made; `None` when that is never, or something has no known price.
    pub date: Option<NaiveDate>,
    /// The cycles it takes, that of today included; 0 when nothing is charged, `None` while something has no known price.
    pub cycles: Option<usize>,
    /// Why something is never made; `None` where all is.
    pub why_never: Option<NeverMade>,
    /// What holds it up.
    pub limit: FinishLimit,
}

/// “Wait, upgrade for a month, or swap”, in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways<'a> {
    /// Staying on the plan.
    pub wait: Finish<'a>,
    /// A larger plan for this cycle, and the account's again after it; smallest first.
    pub upgrades: Vec<Finish<'a>>,
    /// Staying on the plan with steps that save so much; `None` when none was asked about.
    ///
    /// Which takes become cheaper is not known here, so the saving counts as so much more to spend now.
    pub swap: Option<(Credits, Finish<'a>)>,
}

/// A project for which what is left is not enough on average.
#[derive(Clone, Debug, PartialEq)]
pub struct RunningOut<'a> {
    /// What is missing until the reset.
    pub short_by: Credits,
    /// What is still to go on average, rounded up, with what is held back.
    pub to_go: Credits,
    /// How that holds back something.
    pub held: Held,
    /// What is left.
    pub left: Credits,
    /// How much has no known price, and is in neither.
    pub unpriced: u32,
    /// Whether more is missing, because of that or of what goes first and is not known.
    pub at_least: bool,
    /// The chance that it is enough all the same, 0 to 1; `None` while something has no known price.
    pub chance: Option<f64>,
    /// Waiting for the reset.
    pub wait: Wait,
    /// The smallest larger plan that is enough; `None` when none is.
    pub upgrade: Option<Upgrade<'a>>,
}

/// Waiting for the reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The day of the reset.
    pub until: NaiveDate,
    /// The assets that are not done before it.
    pub assets: usize,
}

/// A larger plan for this cycle.
#[derive(Clone, Debug, PartialEq)]
pub struct Upgrade<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What it grants more now.
    pub more: Credits,
    /// The kinds that become free.
    pub frees: Vec<Kind>,
    /// The chance that it is enough, 0 to 1; `None` while something has no known price.
    pub chance: Option<f64>,
}

/// What a larger plan leaves of this cycle: its allowance less what was used.
fn upgraded(paying: &Paying<'_>, plan: &Plan) -> Credits {
    let more = plan.allowance.less(paying.now.allowance);
    Credits::new(paying.left.get().saturating_add(more.get())).less(paying.over)
}

fn finish<'a>(sheet: &RunSheet<'_>, paying: &Paying<'a>, base: &Plan, rates: &KeepRates) -> Finish<'a> {
    let schedule = Schedule::of(sheet, paying, rates);
    let more = paying.now.allowance.less(base.allowance);
    Finish {
        plan: paying.now,
        more,
        date: schedule.finish,
        cycles: Some(schedule.cycle_count()).filter(|_| schedule.unpriced == 0 && !schedule.is_unsure),
        why_never: schedule.why_never,
        limit: schedule.finishing.map_or(FinishLimit::Credits, |finishing| finishing.limit()),
    }
}

/// When the project is finished on each plan of the list, were it the account's from today on, after `used` credits.
pub fn finish_on_each<'a>(
    sheet: &RunSheet<'_>,
    prices: &'a PriceList,
    (paying, used): (&Paying<'a>, Credits),
    rates: &KeepRates,
) -> Vec<Finish<'a>> {
    let on = |plan: &'a Plan| {
        let left = plan.allowance.less(used);
        let paid = Paying { now: plan, later: plan, left, over: used.less(plan.allowance), ..*paying };
        finish(sheet, &paid, paying.now, rates)
    };
    prices.plans.iter().map(on).collect()
}

/// “Wait, upgrade for a month, or swap”: when the project is finished each way.
pub fn ways<'a>(
    sheet: &RunSheet<'_>,
    prices: &'a PriceList,
    paying: &Paying<'a>,
    rates: &KeepRates,
    steps: Option<Credits>,
) -> Ways<'a> {
    let base = paying.now;
    let larger = prices.plans.iter().filter(|plan| plan.allowance > base.allowance);
    let upgraded = |plan: &'a Plan| {
        let left = upgraded(paying, plan);
        finish(sheet, &Paying { now: plan, left, ..*paying }, base, rates)
    };
    let swapped = |saves: Credits| {
        let left = Credits::new(paying.left.get().saturating_add(saves.get()));
        (saves, finish(sheet, &Paying { left, ..*paying }, base, rates))
    };
    Ways {
        wait: finish(sheet, paying, base, rates),
        upgrades: larger.map(upgraded).collect(),
        swap: steps.map(swapped),
    }
}

/// Whether what is left until the reset is short of what is still to go on average, and then the ways out.
///
/// `to_go` are the figures of what is still to go, `sheet` the run sheet of the same project; `lens` are under the plan of
/// `paying`.
pub fn running_out<'a>(
    (to_go, sheet): (&Figures, &RunSheet<'_>),
    paying: &Paying<'_>,
    lens: &Lens<'a>,
) -> Option<RunningOut<'a>> {
    let room = paying.others.ahead(Some(paying.now)).room_of(paying.left);
    let left = room.credits;
    let outlook = to_go.outlook_in(lens, room);
    let expected = outlook.expected.ceil();
    let short_by = left.short_of(expected)?;
    let schedule = Schedule::of(sheet, paying, lens.rates);
    let later = schedule.put_off().filter_map(|place| Some(sheet.at(place)?.1.asset.id));
    let assets: BTreeSet<AssetId> = later.collect();
    let until = crate::domain::Cycle::containing(paying.today, paying.billing_day).end;
    let larger = lens.prices.plans.iter().filter(|plan| plan.allowance > paying.now.allowance);
    let upgrade = larger.filter_map(|plan| {
        let more = plan.allowance.less(paying.now.allowance);
        let room = paying.others.ahead(Some(plan)).room_of(upgraded(paying, plan));
        let lens = lens.on(Some(plan));
        let outlook = to_go.outlook_in(&lens, room);
        (outlook.expected.ceil() <= room.credits).then(|| Upgrade {
            plan,
            more,
            frees: plan.unlimited.iter().copied().filter(|kind| !paying.now.is_free(*kind)).collect(),
            chance: outlook.chance,
        })
    });
    Some(RunningOut {
        short_by,
        to_go: expected,
        left,
        unpriced: outlook.bare.unpriced,
        at_least: outlook.bare.unpriced > 0 || outlook.is_at_most,
        chance: outlook.chance,
        held: outlook.held,
        wait: Wait { until, assets: assets.len() },
        upgrade: upgrade.min_by_key(|upgrade| upgrade.plan.allowance),
    })
}
