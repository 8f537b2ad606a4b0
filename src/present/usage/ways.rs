//! Whether the credits are enough for the project, and the ways out when they are not.

use chrono::NaiveDate;

use crate::advice::Reach;
use crate::domain::{Credits, PlanId};
use crate::figures::usage::{Finish, FinishLimit, RunningOut, StaleSum, Upgrade, Ways};
use crate::figures::{Basis, Outlook, Room};
use crate::present::{
    Tone, Toned, first_step, fits_words, kind_class, nothing_to_go, number, reach_limit_words, spare_words,
    unbroken_chance, verdict_tone,
};
use crate::prices::PriceList;
use crate::words::say;

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
    let held = u8::from(!out.held.is_none());
    let short = say!(
        "usage-short-by",
        least = u8::from(out.at_least),
        count = out.short_by,
        held = held,
        date = number::date(out.wait.until, today)
    );
    let to_go = number::priced(out.to_go, out.unpriced);
    let about = say!("usage-about-to-go", to_go = to_go, held = held, fits = fits_words(out.chance));
    let mut rows = Vec::with_capacity(4);
    rows.extend(steps_row(steps, prices));
    rows.push(wait_row(out, &ways.wait, today));
    rows.push(upgrade_row(out.upgrade.as_ref()));
    rows.push(WayRow {
        way: Way::Packs,
        title: say!("usage-packs"),
        result: Toned::new(Tone::Quiet, say!("usage-coming-soon")),
        about: say!("usage-announced").to_owned(),
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
        None => (Toned::new(Tone::Quiet, say!("usage-choose-plan")), say!("usage-choose-plan-about").to_owned()),
        Some(_) if expected.is_zero() => nothing_to_go(stale),
        Some(left) => (
            Toned::new(verdict_tone(&to_go.verdict()), spare_words(expected, left, Basis::Expected, &to_go.held)),
            say!(
                "usage-about-to-go",
                to_go = number::priced(expected.credits, expected.unpriced),
                held = u8::from(!to_go.held.is_none()),
                fits = fits_words(to_go.chance)
            ),
        ),
    };
    WaysView { status, about, ways: Vec::new() }
}

/// Nothing where no step helps and it is not known what would.
fn steps_row(steps: StepsWay<'_>, prices: &PriceList) -> Option<WayRow> {
    let row =
        |result, about, saves| WayRow { way: Way::Swap, title: say!("usage-swap"), result, about, saves, plan: None };
    let found = match steps {
        StepsWay::Needless => return None,
        StepsWay::Coming => return Some(row(Toned::none(), say!("usage-working-out").to_owned(), None)),
        StepsWay::Known(found) => found,
    };
    let Some((first, last)) = first_step(found, prices).zip(found.steps.last()) else {
        let about = reach_limit_words(found.limit.as_ref()?, found.now.left);
        return Some(row(Toned::none(), about, None));
    };
    let count = found.steps.len();
    let chance = unbroken_chance(last.after.chance);
    let fits = match (found.reached, last.after.chance) {
        (true, Some(_)) => say!("usage-then-fits", count = count, chance = chance),
        (true, None) => say!("usage-then-not-known").to_owned(),
        (false, Some(_)) => say!("usage-not-enough-with", count = count, chance = chance),
        (false, None) => say!("usage-not-enough").to_owned(),
    };
    let about = say!("usage-steps-about", count = count, first = first.clause(), fits = fits);
    let saved = found.saves();
    let both = [found.now.expected.ceil(), last.after.expected.ceil()];
    Some(row(Toned::new(Tone::Good, number::difference(saved.saturating_neg())), about, Some(both)))
}

fn wait_row(out: &RunningOut<'_>, finish: &Finish<'_>, today: NaiveDate) -> WayRow {
    let moved = match out.wait.assets {
        0 if !out.held.is_none() => say!("usage-held-back-does-not-fit").to_owned(),
        assets => say!("usage-moves-later", count = assets),
    };
    let about = match finish.date {
        None if finish.cycles.is_none() => say!("usage-when-done-not-known", moved = moved),
        None => say!("usage-take-too-dear", moved = moved),
        Some(date) if finish.cycles > Some(2) || finish.limit == FinishLimit::WorkingTime => {
            say!("usage-moved-done-about", moved = moved, date = number::date(date, today))
        }
        Some(_) => moved,
    };
    WayRow {
        way: Way::Wait,
        title: say!("usage-wait"),
        result: Toned::new(Tone::Plain, number::date(out.wait.until, today)),
        about,
        saves: None,
        plan: None,
    }
}

fn upgrade_row(upgrade: Option<&Upgrade<'_>>) -> WayRow {
    let Some(upgrade) = upgrade else {
        let about = say!("usage-no-plan-enough").to_owned();
        let result = Toned::none();
        return WayRow { way: Way::Upgrade, title: say!("usage-upgrade"), result, about, saves: None, plan: None };
    };
    let frees = upgrade.frees.iter().map(|kind| say!("usage-upgrade-frees", what = kind_class(*kind)));
    let frees: String = frees.collect();
    let about = say!("usage-upgrade-about", credits = upgrade.more, frees = frees, fits = fits_words(upgrade.chance));
    let (result, plan) = (Toned::new(Tone::Plain, upgrade.plan.name.as_str()), Some(upgrade.plan.id.clone()));
    WayRow { way: Way::Upgrade, title: say!("usage-upgrade"), result, about, saves: None, plan }
}
