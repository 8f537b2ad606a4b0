//! The plans side by side, for one board.

use super::allowance::share;
use super::verdict::verdict_beside_chance;
use super::{Extent, Standing, Tone, Toned, chance_words, kind_class, limit_words, number, spare_words, verdict_tone};
use crate::domain::{BillingDay, PlanId};
use crate::figures::why::Figure;
use crate::figures::{Basis, PlanFigures, Sum, smallest_safe};
use crate::prices::PriceList;
use crate::words::say;

/// What the Plans screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct PlansView {
    /// The name of each row.
    pub labels: Vec<String>,
    /// What to ask about each row, on the plan of a column; `None` where nothing is explained.
    pub questions: Vec<Option<(Figure, Basis)>>,
    /// One column for each plan, smallest allowance first.
    pub columns: Vec<PlanColumn>,
    /// Where the provider's page counts otherwise; `None` when it does not.
    pub slip: Option<SlipNote>,
    /// What the bars show.
    pub bars_title: &'static str,
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
    /// Whether it is the plan that the account is on.
    pub is_yours: bool,
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
    /// The plan.
    pub id: PlanId,
    /// The plan's name.
    pub name: String,
    /// The length of the bar, 0 to 1. It grows with the root of the allowance, so that small plans can be seen.
    pub length: f32,
    /// The part of the bar that the board fills, 0 to 1.
    pub filled: f32,
    /// What is left or missing.
    pub said: Toned,
}

/// The plans of a price list, compared for one board or what is still to go of it; bars and badges are those of a basis.
pub fn plans(
    plans: &[PlanFigures<'_>],
    prices: &PriceList,
    standing: &Standing<'_>,
    basis: Basis,
    extent: Extent,
) -> PlansView {
    let smallest = smallest_safe(plans).map(|plan| &plan.id);
    let yours = standing.billing_day.and(standing.plan).map(|plan| &plan.id);
    let holds = hold_back(plans);
    let column = |figures: &PlanFigures<'_>| PlanColumn {
        id: figures.plan.id.clone(),
        name: figures.plan.name.clone(),
        allowance: number::credits(figures.plan.allowance),
        is_yours: yours == Some(&figures.plan.id),
        badge: badge(figures, yours, smallest),
        cells: cells(figures, standing, holds),
    };
    let most = plans.iter().map(|figures| figures.plan.allowance.get()).max().unwrap_or_default();
    PlansView {
        labels: labels(prices, plans, extent),
        questions: questions(prices, plans),
        columns: plans.iter().map(column).collect(),
        slip: slip_note(prices),
        bars_title: match extent {
            Extent::Whole => say!("plan-bars-whole"),
            Extent::ToGo => say!("plan-bars-to-go"),
        },
        bars: plans.iter().map(|figures| bar(figures, most, basis)).collect(),
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
        said: say!(
            "plan-slip",
            called = &slip.called,
            wrong = &wrong,
            count = &count,
            plan = name,
            price = &price,
            bought = bought
        ),
        why: say!(
            "plan-slip-why",
            allowance = plan.allowance,
            wrong = &wrong,
            count = &count,
            like = &like.name,
            model = &model.name,
            price = &price
        ),
    })
}

fn labels(prices: &PriceList, plans: &[PlanFigures<'_>], extent: Extent) -> Vec<String> {
    let confidence = plans.first().map(|figures| figures.confidence).unwrap_or_default();
    let safe = say!("plan-safe", percent = confidence.to_string());
    let totals = [
        match extent {
            Extent::Whole => say!("plan-this-board"),
            Extent::ToGo => say!("plan-still-to-go"),
        },
        say!("plan-with-retakes"),
        &safe,
    ];
    let held = hold_back(plans).then(|| say!("plan-held-back"));
    let fixed = [
        say!("plan-free"),
        say!("plan-fits-cycle"),
        say!("plan-chance"),
        say!("plan-cycles"),
        say!("plan-earliest"),
        say!("plan-expires"),
    ];
    let fixed = totals.into_iter().chain(held).chain(fixed);
    fixed.map(str::to_owned).chain(prices.buys.iter().map(|row| row.label.clone())).collect()
}

/// Whether something is held back on any of the plans: where one gives all of the work for free, nothing is.
fn hold_back(plans: &[PlanFigures<'_>]) -> bool {
    plans.iter().any(|figures| !figures.held.is_none())
}

/// What is asked about each row.
fn questions(prices: &PriceList, plans: &[PlanFigures<'_>]) -> Vec<Option<(Figure, Basis)>> {
    let totals = Basis::ALL.map(|basis| (Figure::Total, basis)).into_iter();
    let held = hold_back(plans).then_some((Figure::Contingency, Basis::Bare));
    let fixed = [
        (Figure::Free, Basis::Bare),
        (Figure::Verdict, Basis::Safe),
        (Figure::Chance, Basis::Safe),
        (Figure::Cycles, Basis::Expected),
        (Figure::Finish, Basis::Expected),
        (Figure::Expires, Basis::Expected),
    ];
    let buys = prices.buys.iter().map(|row| (Figure::Buys(row.model.clone()), Basis::Bare));
    totals.chain(held).chain(fixed).chain(buys).map(Some).collect()
}

fn cells(figures: &PlanFigures<'_>, standing: &Standing<'_>, holds: bool) -> Vec<Toned> {
    let mut cells = vec![total(figures), on(figures, Basis::Expected), on(figures, Basis::Safe)];
    cells.extend(holds.then(|| {
        let each = figures.contingency.map(number::credits);
        Toned::new(Tone::Plain, each.join(" · "))
    }));
    cells.extend([
        free(figures),
        fits(figures),
        chance(figures),
        cycles(figures),
        finish(figures, standing),
        expires(figures),
    ]);
    cells.extend(figures.buys.iter().map(|(_, count)| match count {
        Some(count) => Toned::new(Tone::Plain, number::amount(*count)),
        None => Toned::new(Tone::Good, say!("plan-unlimited")),
    }));
    cells
}

/// Marks the user's plan and the smallest that fits.
fn badge(figures: &PlanFigures<'_>, yours: Option<&PlanId>, smallest: Option<&PlanId>) -> Option<Toned> {
    let (verdict, plan) = (&figures.verdict, Some(&figures.plan.id));
    match (yours == plan, smallest == plan) {
        (true, _) if verdict.fits() => Some(Toned::new(Tone::Good, say!("plan-yours-and-fits"))),
        (true, _) => Some(Toned::new(verdict_tone(verdict), say!("plan-yours"))),
        (false, true) => Some(Toned::new(Tone::Good, say!("plan-smallest"))),
        (false, false) => None,
    }
}

fn total(figures: &PlanFigures<'_>) -> Toned {
    on(figures, Basis::Bare)
}

/// The total of a basis: over where that much is not left, else as the plan is judged.
fn on(figures: &PlanFigures<'_>, basis: Basis) -> Toned {
    let Sum { credits, unpriced } = figures.on_basis(basis);
    let tone = match verdict_tone(&figures.verdict) {
        _ if credits > figures.left => Tone::Over,
        Tone::Good => Tone::Good,
        _ if unpriced > 0 => Tone::Warn,
        _ => Tone::Plain,
    };
    Toned::new(tone, number::priced(credits, unpriced))
}

fn chance(figures: &PlanFigures<'_>) -> Toned {
    Toned::new(verdict_tone(&figures.verdict), chance_words(figures.chance))
}

fn fits(figures: &PlanFigures<'_>) -> Toned {
    verdict_beside_chance(&figures.verdict)
}

/// `speech, images · 78`: what is free, and what it would cost.
fn free(figures: &PlanFigures<'_>) -> Toned {
    if figures.free.is_empty() {
        return Toned::none();
    }
    let kinds: Vec<&str> = figures.free.iter().map(|(kind, _)| kind_class(*kind)).collect();
    let worth = figures.free.iter().map(|(_, worth)| *worth).fold(Sum::ZERO, Sum::and);
    Toned::new(Tone::Good, format!("{} · {}", kinds.join(", "), number::priced(worth.credits, worth.unpriced)))
}

fn cycles(figures: &PlanFigures<'_>) -> Toned {
    match (figures.cycles, figures.why_never) {
        (Some(cycles), _) => Toned::new(Tone::Plain, number::amount(cycles)),
        (None, Some(why)) if figures.is_known() => Toned::new(Tone::Over, super::never_word(why)),
        (None, _) => Toned::new(Tone::Warn, chance_words(None)),
    }
}

/// The day on which the last take can be made at the earliest, and what holds it up where that is not the credits.
fn finish(figures: &PlanFigures<'_>, standing: &Standing<'_>) -> Toned {
    let cycles = figures.cycles.unwrap_or_default();
    let Some(finish) = figures.finishing(standing.today, standing.billing_day.unwrap_or(BillingDay::FIRST)) else {
        return unknown_or_none(figures);
    };
    if cycles > 1 && standing.billing_day.is_none() {
        return Toned::new(Tone::Quiet, say!("plan-name-billing-day"));
    }
    if finish.day <= standing.today {
        return Toned::new(if figures.verdict.fits() { Tone::Good } else { Tone::Plain }, say!("plan-today"));
    }
    Toned::new(Tone::Plain, format!("{}{}", number::date(finish.day, standing.today), limit_words(&finish)))
}

/// What expires by the schedule until the board is done, on average.
fn expires(figures: &PlanFigures<'_>) -> Toned {
    let credits = |credits| Toned::new(Tone::Quiet, number::credits(credits));
    figures.expires.map_or_else(|| unknown_or_none(figures), credits)
}

/// What a board says that has no finish: that it is not known while a price or a length is missing, nothing where it is
/// never done.
fn unknown_or_none(figures: &PlanFigures<'_>) -> Toned {
    if figures.is_known() { Toned::none() } else { Toned::new(Tone::Warn, chance_words(None)) }
}

fn bar(figures: &PlanFigures<'_>, most: u64, basis: Basis) -> PlanBar {
    let total = figures.on_basis(basis).credits;
    let allowance = figures.plan.allowance.get();
    // The root of a product of two 64-bit numbers fits 64 bits.
    let root = u128::from(allowance).saturating_mul(most.into()).isqrt();
    let used = figures.plan.allowance.less(figures.left);
    let filled = used.get().saturating_add(total.get());
    PlanBar {
        id: figures.plan.id.clone(),
        name: figures.plan.name.clone(),
        length: share(u64::try_from(root).unwrap_or(most), most),
        filled: share(filled, allowance),
        said: said(figures, basis),
    }
}

/// What the total of a basis leaves of the allowance; in the tone of the verdict where it is enough.
fn said(figures: &PlanFigures<'_>, basis: Basis) -> Toned {
    let total = figures.on_basis(basis);
    let tone = if total.credits > figures.left { Tone::Over } else { verdict_tone(&figures.verdict) };
    Toned::new(tone, spare_words(total, figures.room(), basis, &figures.held))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Project;
    use crate::domain::{Account, Credits};
    use crate::figures::compare;
    use crate::present::sample::{account, balance_of, figures, film, lens, prices};

    fn view(project: &Project, account: &Account) -> PlansView {
        view_of(project, account, Extent::Whole)
    }

    fn view_of(project: &Project, account: &Account, extent: Extent) -> PlansView {
        let figures = figures(project);
        let compared = compare(&figures, &lens("pro"), Credits::ZERO);
        let balance = balance_of(account, 0);
        let standing = Standing::of(&balance);
        plans(&compared, prices(), &standing, Basis::Bare, extent)
    }

    /// A row as text, cells from left to right.
    fn check(label: &str, expected: &str) {
        let view = view(&film(), &account("pro"));
        let row = view.labels.iter().position(|one| one == label).unwrap();
        let cells: Vec<&str> = view.columns.iter().map(|column| column.cells[row].text.as_str()).collect();
        assert_eq!(cells.join(" | "), expected, "the row “{label}”");
    }

    #[test]
    fn every_row_speaks_of_this_board() {
        check("This board, no retakes", "1,963 | 1,963 | 1,955 | 1,885");
        check("Fits in this cycle", "1,763 short | only if almost nothing is retaken | fits | fits");
        check("Free on this plan", "— | — | speech · 8 | speech, images · 78");
        check("Expires until it is done", "— | 2,029 | 4,537 | 27,177");
        check("With retakes", "2,971 | 2,971 | 2,963 | 2,823");
        check("90 % safe", "3,958 | 3,958 | 3,950 | 3,810");
        check("Chance it fits", "0 % | 31 % | over 99 % | over 99 %");
        check("Veo3 clips it buys", "0 | 4 | 12 | 50");
        check("Kling clips it buys", "8 | 100 | 300 | 1,200");
        check("Images at 5 credits", "40 | 500 | 1,500 | unlimited");
    }

    #[test]
    fn what_is_held_back_is_a_row_of_its_own() {
        let contingency = crate::domain::Contingency::of_percent(10).unwrap();
        let view = view(&Project { contingency, ..film() }, &account("pro"));
        let row = |label: &str| {
            let row = view.labels.iter().position(|one| one == label).unwrap();
            let cells: Vec<&str> = view.columns.iter().map(|column| column.cells[row].text.as_str()).collect();
            cells.join(" | ")
        };
        assert_eq!(row("This board, no retakes"), "2,160 | 2,160 | 2,151 | 2,074", "with contingency");
        let held = "197 · 298 · 396 | 197 · 298 · 396 | 196 · 297 · 395 | 189 · 283 · 381";
        assert_eq!(row(say!("plan-held-back")), held, "of each total above it");
        assert_eq!(row("Images at 5 credits"), "40 | 500 | 1,500 | unlimited", "the rows below");
        assert_eq!(view.labels.len(), view.questions.len(), "each row has its question");
        assert_eq!(view.bars[1].said.text, "340 to spare after contingency, no retakes", "on Pro");
    }

    #[test]
    fn a_comparison_of_what_is_to_go_says_so() {
        let view = view_of(&film(), &account("pro"), Extent::ToGo);
        assert_eq!(view.labels.first().map(String::as_str), Some("Still to go, no retakes"), "the first row");
        assert!(view.bars_title.ends_with("still to go of this board"), "the bars: {}", view.bars_title);
    }

    #[test]
    fn a_take_that_costs_more_than_the_allowance_is_never_paid_for() {
        check("Cycles to finish", "never | 2 | 1 | 1");
        check("Earliest finish", "— | 14 Dec | today | today");
    }

    #[test]
    fn plans_are_marked_out() {
        let badges = |account: &Account| {
            let columns = view(&film(), account).columns;
            let badge =
                |column: &PlanColumn| column.badge.as_ref().map_or_else(|| "—".to_owned(), |badge| badge.text.clone());
            columns.iter().map(badge).collect::<Vec<_>>().join(" | ")
        };
        assert_eq!(badges(&account("pro")), "— | your plan | smallest that fits | —", "31 % is no fit");
        assert_eq!(badges(&account("visionary")), "— | — | your plan, and it fits | —", "the same plan twice");
        assert_eq!(badges(&account("starter")), "your plan | — | smallest that fits | —", "two plans");
        assert_eq!(badges(&Account::default()), "— | — | smallest that fits | —", "no plan named");
    }

    #[test]
    fn the_note_is_built_from_the_list() {
        let note = slip_note(prices()).unwrap();
        assert_eq!(
            note.said,
            "Published plan pages count Kling clips at 30 credits (“~83 on Pro”). The price list says 25: Pro buys 100.",
            "what differs"
        );
        assert_eq!(
            note.why, "2,500 credits at 30 each make 83, and 30 is the price of Luma Ray Flash. Kling v2.1 costs 25.",
            "why"
        );
    }

    #[test]
    fn bars_say_what_a_month_leaves() {
        let bars = view(&film(), &account("pro")).bars;
        let said: Vec<String> =
            bars.iter().map(|bar| format!("{} {} {}", bar.length, bar.filled, bar.said.text)).collect();
        let expected = [
            "0.0816 1 1,763 short, no retakes",
            "0.2886 0.7852 537 to spare, no retakes",
            "0.5 0.2606 5,545 to spare, no retakes",
            "1 0.0628 28,115 to spare, no retakes",
        ];
        assert_eq!(said, expected, "root of the allowance, share of the bar");
    }
}
