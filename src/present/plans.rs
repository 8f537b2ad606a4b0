//! The plans side by side, for one board.

use chrono::{Days, Months, NaiveDate};

use super::allowance::share;
use super::{Standing, Tone, Toned, number};
use crate::domain::{Credits, Cycle, Kind, PlanId};
use crate::figures::{PlanFigures, smallest_fitting};
use crate::prices::PriceList;

/// What the Plans screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct PlansView {
    /// The name of each row.
    pub labels: Vec<String>,
    /// One column for each plan, smallest allowance first.
    pub columns: Vec<PlanColumn>,
    /// Where the provider's page counts otherwise; `None` when it does not.
    pub slip: Option<SlipNote>,
    /// One month at each plan, as bars.
    pub bars: Vec<PlanBar>,
}

/// A plan as a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanColumn {
    /// The plan.
    pub id: PlanId,
    /// Its name.
    pub name: String,
    /// Its credits, such as `2,500`.
    pub allowance: String,
    /// What marks it out; `None` for most.
    pub badge: Option<Toned>,
    /// One text for each label.
    pub cells: Vec<Toned>,
}

/// A count on the provider's page that its own prices do not bear out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipNote {
    /// What differs.
    pub said: String,
    /// Why we think so.
    pub why: String,
}

/// One month at a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanBar {
    /// The plan's name.
    pub name: String,
    /// The length of the bar, 0 to 1. It grows with the root of the allowance, so that small plans can be seen.
    pub length: f32,
    /// The part of the bar that the board fills, 0 to 1.
    pub filled: f32,
    /// What is left or missing.
    pub said: Toned,
}

/// The plans of a price list, compared for one board.
pub fn plans(plans: &[PlanFigures<'_>], prices: &PriceList, standing: &Standing<'_>) -> PlansView {
    let smallest = smallest_fitting(plans).map(|plan| &plan.id);
    let yours = standing.billing_day.and(standing.plan).map(|plan| &plan.id);
    let column = |figures: &PlanFigures<'_>| PlanColumn {
        id: figures.plan.id.clone(),
        name: figures.plan.name.clone(),
        allowance: number::credits(figures.plan.allowance),
        badge: badge(&figures.plan.id, yours, smallest),
        cells: cells(figures, standing),
    };
    let most = plans.iter().map(|figures| figures.plan.allowance.get()).max().unwrap_or_default();
    PlansView {
        labels: labels(prices),
        columns: plans.iter().map(column).collect(),
        slip: slip_note(prices),
        bars: plans.iter().map(|figures| bar(figures, most)).collect(),
    }
}

/// The note about counts on the provider's page; `None` when the list names no such slip.
pub fn slip_note(prices: &PriceList) -> Option<SlipNote> {
    let slip = prices.published_slip.as_ref()?;
    let plan = prices.plan(&slip.plan)?;
    let published = plan.published.iter().find(|published| published.model == slip.model)?;
    let (model, like) = (prices.model(&slip.model)?, prices.model(&slip.reckoned_like)?);
    let bought = prices.buys(plan, &slip.model)?;
    let (price, wrong) = (number::credits(model.price.unit()), number::credits(like.price.unit()));
    let (count, name) = (number::amount(published.count), &plan.name);
    Some(SlipNote {
        said: format!(
            "Published plan pages count {} at {wrong} credits (“~{count} on {name}”). \
             The price list says {price}: {name} buys {}.",
            slip.called,
            number::amount(bought)
        ),
        why: format!(
            "{} credits at {wrong} each make {count}, and {wrong} is the price of {}. {} costs {price}.",
            number::credits(plan.allowance),
            like.name,
            model.name
        ),
    })
}

fn labels(prices: &PriceList) -> Vec<String> {
    let fixed = [
        "This board, bare",
        "Fits in this cycle",
        "Free on this plan",
        "Cycles to finish",
        "Earliest finish",
        "Left to expire",
    ];
    fixed.into_iter().map(str::to_owned).chain(prices.buys.iter().map(|row| row.label.clone())).collect()
}

fn cells(figures: &PlanFigures<'_>, standing: &Standing<'_>) -> Vec<Toned> {
    let mut cells = vec![
        total(figures),
        fits(figures),
        free(figures),
        cycles(figures),
        finish(figures, standing),
        left_over(figures),
    ];
    cells.extend(figures.buys.iter().map(|(_, count)| match count {
        Some(count) => Toned::new(Tone::Plain, number::amount(*count)),
        None => Toned::new(Tone::Good, "unlimited"),
    }));
    cells
}

/// Marks the user's plan and the smallest that fits.
fn badge(plan: &PlanId, yours: Option<&PlanId>, smallest: Option<&PlanId>) -> Option<Toned> {
    match (yours == Some(plan), smallest == Some(plan)) {
        (true, true) => Some(Toned::new(Tone::Good, "your plan, and it fits")),
        (true, false) => Some(Toned::new(Tone::Plain, "your plan")),
        (false, true) => Some(Toned::new(Tone::Good, "smallest that fits")),
        (false, false) => None,
    }
}

fn total(figures: &PlanFigures<'_>) -> Toned {
    let tone = if figures.fits() { Tone::Good } else { Tone::Over };
    Toned::new(tone, number::priced(figures.total.credits, figures.total.unpriced))
}

fn fits(figures: &PlanFigures<'_>) -> Toned {
    match (figures.short_by, figures.total.unpriced) {
        (Some(short), _) => Toned::new(Tone::Over, format!("{} short", number::credits(short))),
        (None, 0) => Toned::new(Tone::Good, "yes"),
        (None, _) => Toned::new(Tone::Warn, "yes, the unpriced aside"),
    }
}

/// `speech, images · 78`: what is free, and what it would cost.
fn free(figures: &PlanFigures<'_>) -> Toned {
    if figures.free.is_empty() {
        return Toned::none();
    }
    let kinds: Vec<&str> = figures.free.iter().map(|(kind, _)| kinds_noun(*kind)).collect();
    let worth = figures.free.iter().fold(0, |sum: u64, (_, credits)| sum.saturating_add(credits.get()));
    Toned::new(Tone::Good, format!("{} · {}", kinds.join(", "), number::amount(worth)))
}

fn cycles(figures: &PlanFigures<'_>) -> Toned {
    match figures.cycles {
        Some(cycles) => Toned::new(Tone::Plain, number::amount(cycles)),
        None => Toned::new(Tone::Over, "never"),
    }
}

/// The day on which the last credits that the board needs are there.
fn finish(figures: &PlanFigures<'_>, standing: &Standing<'_>) -> Toned {
    let Some(cycles) = figures.cycles else {
        return Toned::none();
    };
    if cycles <= 1 {
        return Toned::new(Tone::Good, "today");
    }
    match nth_reset(standing, cycles.saturating_sub(1)) {
        Some(date) => Toned::new(Tone::Plain, number::date(date, standing.today)),
        None => Toned::none(),
    }
}

/// The date of the `nth` reset after today, from 1; `None` without a billing day or beyond the calendar.
fn nth_reset(standing: &Standing<'_>, nth: u64) -> Option<NaiveDate> {
    let day = standing.billing_day?;
    let next = standing.cycle()?.end;
    // A cycle that contains the last day of a month began in that month.
    let months = Months::new(u32::try_from(nth).ok()?);
    let first = next.checked_sub_days(Days::new(u64::from(chrono::Datelike::day0(&next))))?;
    let last_day = first.checked_add_months(months)?.pred_opt()?;
    Some(Cycle::containing(last_day, day).start)
}

fn left_over(figures: &PlanFigures<'_>) -> Toned {
    if !figures.fits() {
        return Toned::none();
    }
    Toned::new(Tone::Quiet, number::credits(figures.left.less(figures.total.credits)))
}

fn bar(figures: &PlanFigures<'_>, most: u64) -> PlanBar {
    let allowance = figures.plan.allowance.get();
    // The root of a product of two 64-bit numbers fits 64 bits.
    let root = u128::from(allowance).saturating_mul(most.into()).isqrt();
    let used = figures.plan.allowance.less(figures.left);
    let filled = used.get().saturating_add(figures.total.credits.get());
    PlanBar {
        name: figures.plan.name.clone(),
        length: share(u64::try_from(root).unwrap_or(most), most),
        filled: share(filled, allowance),
        said: match figures.short_by {
            Some(short) => Toned::new(Tone::Over, format!("{} short", number::credits(short))),
            None => left_text(figures.left.less(figures.total.credits)),
        },
    }
}

fn left_text(left: Credits) -> Toned {
    if left.is_zero() {
        return Toned::new(Tone::Good, "nothing left over");
    }
    Toned::new(Tone::Good, format!("{} left over, expires", number::credits(left)))
}

/// A kind where all of it is meant, inside a sentence.
const fn kinds_noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "images",
        Kind::Video => "video",
        Kind::Speech => "speech",
        Kind::Script => "scripts",
        Kind::Enhancement => "enhancements",
        Kind::Consultation => "consultations",
    }
}
