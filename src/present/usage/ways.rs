//! Whether the credits are enough for the project, and the ways out when they are not.

use chrono::NaiveDate;

use crate::domain::Credits;
use crate::figures::usage::{Finish, RunningOut, Upgrade, Ways};
use crate::figures::{Basis, Outlook};
use crate::present::{Tone, Toned, kind_class, number, spare_words, unbroken_chance, verdict_tone};

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
}

/// The four ways out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Cheaper choices.
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

/// The project when what is left is not enough on average; `swaps` says how many make up the saving.
pub fn short_of(out: &RunningOut<'_>, ways: &Ways<'_>, swaps: usize, today: NaiveDate) -> WaysView {
    let short = format!("{} short by {}", number::credit_count(out.short_by), number::date(out.wait.until, today));
    let about = format!(
        "{} still to go on average, with retakes; {} chance that it fits",
        number::credits(out.to_go),
        unbroken_chance(out.chance)
    );
    let mut rows = Vec::with_capacity(4);
    rows.extend(out.swap.map(|saved| swap_row(out, (saved, swaps))));
    rows.push(wait_row(out, &ways.wait, today));
    rows.push(upgrade_row(out.upgrade.as_ref()));
    rows.push(WayRow {
        way: Way::Packs,
        title: "Add-on packs",
        result: Toned::new(Tone::Quiet, "coming soon"),
        about: "announced by the service, not sold yet".to_owned(),
    });
    WaysView { status: Toned::new(Tone::Over, short), about, ways: rows }
}

/// The project when what is left is enough on average; `left` is `None` where nothing says what is left.
pub fn enough(to_go: &Outlook, left: Option<Credits>) -> WaysView {
    let expected = to_go.get(Basis::Expected);
    let (status, about) = match left {
        None => (
            Toned::new(Tone::Quiet, "Name your plan"),
            "Then this says whether the credits of the cycle are enough.".to_owned(),
        ),
        Some(_) if expected.is_zero() => {
            (Toned::new(Tone::Good, "Everything is done"), "Each asset that costs credits has a kept take.".to_owned())
        }
        Some(left) => (
            Toned::new(verdict_tone(&to_go.verdict()), spare_words(expected, left, Basis::Expected)),
            format!(
                "{} still to go on average, with retakes; {} chance that it fits",
                number::priced(expected.credits, expected.unpriced),
                unbroken_chance(to_go.chance)
            ),
        ),
    };
    WaysView { status, about, ways: Vec::new() }
}

fn swap_row(out: &RunningOut<'_>, (saved, swaps): (Credits, usize)) -> WayRow {
    let count = number::counted(u64::try_from(swaps).unwrap_or(u64::MAX), "swap", "swaps");
    let enough = if out.swap_is_enough() { "enough" } else { "not enough alone" };
    WayRow {
        way: Way::Swap,
        title: "Swap",
        result: Toned::new(Tone::Good, number::difference(i128::from(saved.get()).saturating_neg())),
        about: format!("{count}, on average with retakes; {enough}"),
    }
}

fn wait_row(out: &RunningOut<'_>, finish: &Finish<'_>, today: NaiveDate) -> WayRow {
    let assets = u64::try_from(out.wait.assets).unwrap_or(u64::MAX);
    let moves = if assets == 1 { "moves" } else { "move" };
    let moved = format!("{} {moves} to a later cycle", number::counted(assets, "asset", "assets"));
    let about = match finish.date {
        None if finish.cycles.is_none() => format!("{moved}; when it is done is not known"),
        None => format!("{moved}; a take costs more than the whole allowance"),
        Some(date) if finish.cycles > Some(2) => format!("{moved}; done about {}", number::date(date, today)),
        Some(_) => moved,
    };
    WayRow {
        way: Way::Wait,
        title: "Wait",
        result: Toned::new(Tone::Plain, number::date(out.wait.until, today)),
        about,
    }
}

fn upgrade_row(upgrade: Option<&Upgrade<'_>>) -> WayRow {
    let Some(upgrade) = upgrade else {
        let about = "no plan grants enough in one cycle".to_owned();
        return WayRow { way: Way::Upgrade, title: "Upgrade", result: Toned::none(), about };
    };
    let mut about = format!("{} more now", number::credits(upgrade.more));
    for kind in &upgrade.frees {
        about.extend([", ", kind_class(*kind), " free"]);
    }
    about.extend(["; ", &unbroken_chance(upgrade.chance), " chance that it fits"]);
    WayRow { way: Way::Upgrade, title: "Upgrade", result: Toned::new(Tone::Plain, upgrade.plan.name.as_str()), about }
}
