//! Whether the credits are enough for the project, and the ways out when they are not.

use chrono::NaiveDate;

use crate::advice::Reach;
use crate::domain::{Credits, PlanId};
use crate::figures::usage::{Finish, FinishLimit, RunningOut, StaleSum, Upgrade, Ways};
use crate::figures::{Basis, Outlook, Room};
use crate::present::{
    Tone, Toned, after_contingency, and_contingency, first_step, fits_words, kind_class, nothing_to_go, number,
    reach_limit_words, spare_words, unbroken_chance, verdict_tone,
};
use crate::prices::PriceList;

/// How the project stands, and what can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaysView {
    /// Short by how much, or enough.
    pub status: Toned,
    /// The numbers behind it.
    pub about: String,
    /// The ways out, the nearest first; none when the credits are enough.
    pub ways: Vec<WayRow>,
}

/// One way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayRow {
    /// Which it is.
    pub way: Way,
    /// What it is called.
    pub title: &'static str,
    /// What it comes to: a date, a plan, a saving.
    pub result: Toned,
    /// One line about it.
    pub about: String,
    /// What it is with retakes, and what it is instead, where it is a saving.
    pub saves: Option<[Credits; 2]>,
    /// The larger plan, where it is one.
    pub plan: Option<PlanId>,
}

/// What is known of the steps that bring the board within what is left.
#[derive(Clone, Copy, Debug)]
pub enum StepsWay<'a> {
    /// None are needed: it is within, as sure as was asked for.
    Needless,
    /// They are worked out.
    Coming,
    /// These.
    Known(&'a Reach),
}

/// The four ways out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The gentlest steps to a cheaper board.
    Swap,
    /// The next cycle.
    Wait,
    /// A larger plan.
    Upgrade,
    /// Packs of credits, which the provider has announced and does not sell yet.
    ///
    /// # Source
    /// The provider's page: add-on packs are coming soon.
    Packs,
}

/// The project when what is left is not enough on average.
pub fn short_of(
    out: &RunningOut<'_>,
    ways: &Ways<'_>,
    (steps, prices): (StepsWay<'_>, &PriceList),
    today: NaiveDate,
) -> WaysView {
    let after = after_contingency(&out.held);
    let at_least = if out.at_least { "at least " } else { "" };
    let (by, until) = (number::credit_count(out.short_by), number::date(out.wait.until, today));
    let short = format!("{at_least}{by} short{after} by {until}");
    let about = format!(
        "{} still to go on average, with retakes{}; {}",
        number::priced(out.to_go, out.unpriced),
        and_contingency(&out.held),
        fits_words(out.chance)
    );
    let mut rows = Vec::with_capacity(4);
    rows.extend(steps_row(steps, prices));
    rows.push(wait_row(out, &ways.wait, today));
    rows.push(upgrade_row(out.upgrade.as_ref()));
    rows.push(WayRow {
        way: Way::Packs,
        title: "Add-on packs",
        result: Toned::new(Tone::Quiet, "coming soon"),
        about: "announced by the service, not sold yet".to_owned(),
        saves: None,
        plan: None,
    });
    WaysView { status: Toned::new(Tone::Over, short), about, ways: rows }
}

/// The project when what is left is enough on average; `left` is `None` where nothing says what is left,
/// `stale` what is made of something else than is planned now.
pub fn enough(to_go: &Outlook, left: Option<Room>, stale: &StaleSum) -> WaysView {
    let expected = to_go.get(Basis::Expected);
    let (status, about) = match left {
        None => (
            Toned::new(Tone::Quiet, "Choose your plan"),
            "Then this says whether the credits of the cycle are enough.".to_owned(),
        ),
        Some(_) if expected.is_zero() => nothing_to_go(stale),
        Some(left) => (
            Toned::new(verdict_tone(&to_go.verdict()), spare_words(expected, left, Basis::Expected, &to_go.held)),
            format!(
                "{} still to go on average, with retakes{}; {}",
                number::priced(expected.credits, expected.unpriced),
                and_contingency(&to_go.held),
                fits_words(to_go.chance)
            ),
        ),
    };
    WaysView { status, about, ways: Vec::new() }
}

/// Nothing where no step helps and it is not known what would.
fn steps_row(steps: StepsWay<'_>, prices: &PriceList) -> Option<WayRow> {
    let row = |result, about, saves| WayRow { way: Way::Swap, title: "Swap", result, about, saves, plan: None };
    let found = match steps {
        StepsWay::Needless => return None,
        StepsWay::Coming => return Some(row(Toned::none(), "Working out the gentlest steps…".to_owned(), None)),
        StepsWay::Known(found) => found,
    };
    let Some((first, last)) = first_step(found, prices).zip(found.steps.last()) else {
        let about = reach_limit_words(found.limit.as_ref()?, found.now.left);
        return Some(row(Toned::none(), about, None));
    };
    let count = u64::try_from(found.steps.len()).unwrap_or(u64::MAX);
    let then = if count == 1 { "then it fits with" } else { "with all of them it fits with" };
    let fits = match (found.reached, last.after.chance) {
        (true, Some(chance)) => format!("{then} {}", unbroken_chance(Some(chance))),
        (true, None) => "whether it fits then is not known".to_owned(),
        (false, Some(_)) => format!("not enough alone: {then} {}", unbroken_chance(last.after.chance)),
        (false, None) => "not enough alone".to_owned(),
    };
    let about = format!("{}; {}; {fits}", number::counted(count, "step", "steps"), first.clause());
    let saved = found.saves();
    let both = [found.now.expected.ceil(), last.after.expected.ceil()];
    Some(row(Toned::new(Tone::Good, number::difference(saved.saturating_neg())), about, Some(both)))
}

fn wait_row(out: &RunningOut<'_>, finish: &Finish<'_>, today: NaiveDate) -> WayRow {
    let assets = u64::try_from(out.wait.assets).unwrap_or(u64::MAX);
    let moves = if assets == 1 { "moves" } else { "move" };
    let moved = match assets {
        0 if !out.held.is_none() => "the work fits, what is held back does not".to_owned(),
        _ => format!("{} {moves} to a later cycle", number::counted(assets, "asset", "assets")),
    };
    let about = match finish.date {
        None if finish.cycles.is_none() => format!("{moved}; when it is done is not known"),
        None => format!("{moved}; a take costs more than the whole allowance"),
        Some(date) if finish.cycles > Some(2) || finish.limit == FinishLimit::WorkingTime => {
            format!("{moved}; done about {}", number::date(date, today))
        }
        Some(_) => moved,
    };
    WayRow {
        way: Way::Wait,
        title: "Wait",
        result: Toned::new(Tone::Plain, number::date(out.wait.until, today)),
        about,
        saves: None,
        plan: None,
    }
}

fn upgrade_row(upgrade: Option<&Upgrade<'_>>) -> WayRow {
    let Some(upgrade) = upgrade else {
        let about = "no plan grants enough in one cycle".to_owned();
        let result = Toned::none();
        return WayRow { way: Way::Upgrade, title: "Upgrade", result, about, saves: None, plan: None };
    };
    let mut about = format!("{} more now", number::credits(upgrade.more));
    for kind in &upgrade.frees {
        about.extend([", ", kind_class(*kind), " free"]);
    }
    about.extend(["; ", &fits_words(upgrade.chance)]);
    let (result, plan) = (Toned::new(Tone::Plain, upgrade.plan.name.as_str()), Some(upgrade.plan.id.clone()));
    WayRow { way: Way::Upgrade, title: "Upgrade", result, about, saves: None, plan }
}
