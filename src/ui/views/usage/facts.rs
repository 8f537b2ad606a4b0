//! Everything the Usage screen says, worked out once for each content.

use crate::domain::{AssetId, Credits, Pass, PassFilter};
use crate::figures::usage::{
    Completion, Expiry, Learned, NeededPace, RunSheet, Schedule, StaleSum, UsageSums, expiring, finish_on_each,
    forecast, history, running_out, steps, ways,
};
use crate::figures::{Basis, Held, Lens, LensSettings, Sum};
use crate::present::{
    self, BurnDown, CycleRow, LearnedRow, RatesInUse, ScheduleView, SheetView, WaysView, WentRow, WorthRow,
};
use crate::ui::steps::StepsAnswer;
use crate::workspace::Standpoint;

/// What the screen shows.
pub(super) struct Facts {
    /// The burn-down; `None` when it is not known what there is to spend.
    pub(super) burn: Option<BurnDown>,
    /// Where the credits of the cycle went, by model.
    pub(super) went: Vec<WentRow>,
    /// The same by kind.
    pub(super) by_kind: Vec<WentRow>,
    /// The same by project.
    pub(super) by_project: Vec<WentRow>,
    /// The cycles, the one of today first.
    pub(super) cycles: Vec<CycleRow>,
    /// What takes have taught.
    pub(super) learned: Vec<LearnedRow>,
    /// What to generate next.
    pub(super) sheet: SheetView,
    /// All that can be recorded, in the order of the sheet.
    pub(super) to_do: Vec<(AssetId, Pass)>,
    /// Whether the credits are enough, and the ways out.
    pub(super) ways: WaysView,
    /// When all of it is finished.
    pub(super) finish: Completion,
    /// When it is made.
    pub(super) schedule: ScheduleView,
    /// Spent, still to go, and both together.
    pub(super) together: String,
    /// What is worth doing before credits expire.
    pub(super) worth: Vec<WorthRow>,
    /// How many expire, and when.
    pub(super) expiring: String,
    /// Whether that is said of the pace of the last days, not of all that is left.
    pub(super) expiring_at_pace: bool,
    /// Whether that follows from the pace of the last days.
    pub(super) has_forecast: bool,
    /// What this project still takes on average, rounded up, with what it holds back.
    pub(super) to_go: Sum,
    /// How that holds back something.
    pub(super) held: Held,
}

impl Facts {
    /// Slow on a large board: for a thread of its own there.
    pub(super) fn of(at: &Standpoint<'_>, seen: LensSettings, steps_within: &StepsAnswer) -> Self {
        let (usage, balance, project) = (at.usage.as_ref(), at.balance, at.project);
        let today = balance.today;
        let lens = at.seen(seen).filtered(PassFilter::Both);
        let done = at.done;
        let sheet = match at.paying() {
            Some(paying) => RunSheet::paid_from(at.figures, done, &lens, &paying),
            None => RunSheet::of(at.figures, done, &lens, balance.left_for_project()),
        };
        let steps = steps(usage, at.account, at.prices, (balance.cycle, today));
        let forecast = forecast(usage, balance);
        let forecast = forecast.as_ref().map_err(|why| *why);
        let sums = UsageSums::of(usage, balance.cycle, today);
        let taught = Learned::of(usage.takes.iter().map(|used| &used.take), at.prices, at.rates);
        let used = RatesInUse { rates: at.rates, account: &at.account.rates, project: &project.rates };
        let held = lens.held(at.to_go);
        let to_go = Lens { basis: Basis::Expected, ..lens }.project(at.to_go);
        let expiring = expiring(balance, forecast.ok(), &sheet, &lens);
        let expiring_at_pace = expiring.as_ref().is_some_and(|found| matches!(found.credits, Expiry::AtPace(_)));
        let (expiring, worth) = present::worth(expiring.as_ref(), &sheet, today);
        let (ways, schedule, finish) = how_it_stands(at, &sheet, &lens, steps_within);
        let cycle = balance.billing_day.map(|_| balance.cycle);
        Self {
            burn: present::burn_down(balance, &steps, forecast, Some(NeededPace::of(to_go, held, balance))),
            went: present::went(&sums, balance.besides, at.prices),
            by_kind: present::went_by_kind(&sums),
            by_project: present::went_by_project(&sums, usage),
            cycles: present::cycle_rows(&history(usage, at.account, at.prices, today), at.prices, today),
            learned: present::learned(&taught, at.prices, &used),
            to_do: sheet.recordable(),
            ways,
            schedule,
            finish,
            together: present::together(at.progress.spent, to_go, &held),
            worth,
            expiring,
            expiring_at_pace,
            has_forecast: forecast.is_ok(),
            to_go,
            held,
            sheet: SheetView {
                elsewhere: present::paid_elsewhere_words(project),
                ..present::sheet(&sheet, (sheet_basis(seen.basis), at.rates), at.prices, (cycle, today))
            },
        }
    }
}

/// The sheet knows bare credits and averages: what is safe is so only for the whole.
const fn sheet_basis(basis: Basis) -> Basis {
    match basis {
        Basis::Bare => Basis::Bare,
        Basis::Expected | Basis::Safe => Basis::Expected,
    }
}

/// How the project stands, the ways out, and when it is made.
fn how_it_stands(
    at: &Standpoint<'_>,
    sheet: &RunSheet<'_>,
    lens: &Lens<'_>,
    steps: &StepsAnswer,
) -> (WaysView, ScheduleView, Completion) {
    let (to_go, balance) = (at.to_go, at.balance);
    let outlook = to_go.outlook_in(lens, balance.room().unwrap_or_default());
    let stale = StaleSum::of(at.done, lens.plan);
    let Some(paying) = at.paying() else {
        return (present::enough(&outlook, None, &stale), ScheduleView::default(), Completion::Unknown);
    };
    let saves = steps.known().map(|found| Credits::new(u64::try_from(found.saves()).unwrap_or(0)));
    let ways = ways(sheet, at.prices, &paying, lens.rates, saves.filter(|saves| !saves.is_zero()));
    let each = finish_on_each(sheet, at.prices, (&paying, balance.used), lens.rates);
    let laid = Schedule::of(sheet, &paying, lens.rates);
    let schedule = present::schedule((&laid, sheet), (&ways, &each), &balance.plan_id, balance.today);
    let stands = match running_out((to_go, sheet), &paying, lens) {
        Some(out) => present::short_of(&out, &ways, (steps.way(), at.prices), balance.today),
        None => present::enough(&outlook, balance.room(), &stale),
    };
    (stands, schedule, Completion::of(&laid))
}
