//! The balance of the account, and what it means for the board.

use super::board::{credits, total_rule};
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::Figure;
use super::{Case, Explainer};
use crate::domain::{BillingDay, Confidence, Credits, Cycle};
use crate::figures::usage::{Balance, NeededPace, UsageSums, daily_spends, forecast};
use crate::figures::{AssumptionId, Basis, Lens, Outlook, Room, Sum, assumptions};

/// How a chance is reckoned.
pub(super) const CHANCE: u8 = 25;

/// The most assumptions that are listed: more would not be read.
const MOST_ASSUMED: usize = 4;

fn plus(credits: Credits) -> i128 {
    credits.get().into()
}

fn minus(credits: Credits) -> i128 {
    plus(credits).saturating_neg()
}

fn head(case: &Case<'_>, value: Value, rule: u8) -> ReasonLine {
    ReasonLine::of(ReasonMark::Figure(case.asked.clone()), value, Ground::Rule(rule))
}

impl<'a> Explainer<'a> {
    /// What is left: what the plan grants, with what the site said, less what was used.
    pub(super) fn left(&self, case: &Case<'a>) -> Option<Why> {
        let left = case.of_all?;
        let balance = self.known.balance;
        let plan = case.lens.plan;
        let mut parts = Vec::new();
        if let Some(plan) = plan {
            let grants = ReasonLine::credits(
                ReasonMark::Grants(plan.name.clone()),
                plus(plan.allowance),
                Ground::Source(plan.source.clone()),
            );
            parts.push(grants.at(AdjustAt::Account));
        }
        if case.asked.plan.is_none() {
            let allowance = plan.map_or(Credits::ZERO, |plan| plan.allowance);
            let more = plus(balance.granted.unwrap_or_default()).saturating_sub(plus(allowance));
            if more != 0 {
                parts.push(ReasonLine::credits(ReasonMark::SiteMore, more, Ground::Recorded).at(AdjustAt::Balance));
            }
        }
        if !balance.used.is_zero() {
            let used = ReasonLine::figure(case.asked.with(Figure::Used), Value::Credits(minus(balance.used)), 14);
            parts.push(ReasonLine { ground: Ground::Recorded, ..used }.at(AdjustAt::Takes));
        }
        let listed = parts.iter().filter_map(ReasonLine::known_credits).fold(0_i128, i128::saturating_add);
        let over = plus(left).saturating_sub(listed);
        if over != 0 {
            parts.push(ReasonLine::credits(ReasonMark::Over, over, Ground::Rule(13)));
        }
        Some(Why::sum(head(case, left.into(), 14), parts))
    }

    /// What is left for the project: what is left, less what other projects take first.
    pub(super) fn left_for_project(&self, case: &Case<'a>) -> Option<Why> {
        let (all, room) = (case.of_all?, case.left?);
        let left = room.credits;
        let mut parts = vec![ReasonLine::figure(case.asked.with(Figure::Left), all.into(), 14)];
        // No more is taken than is there, and what is kept for this project stays.
        let mut taken = all.less(left);
        for (title, needs) in self.known.balance.others.each(case.lens.plan) {
            let takes = needs.credits.min(taken);
            taken = taken.less(takes);
            if !takes.is_zero() || needs.unpriced > 0 {
                let mark = ReasonMark::TakenFirst(title.to_owned());
                let value = match needs.unpriced {
                    0 => Value::Credits(minus(takes)),
                    unpriced => Value::AtLeast(minus(takes), unpriced),
                };
                parts.push(ReasonLine::of(mark, value, Ground::Recorded).at(AdjustAt::Takes));
            }
        }
        Some(Why::sum(head(case, at_most(room), 24), parts))
    }

    /// What a total is compared with.
    fn room(case: &Case<'a>, left: Room) -> ReasonLine {
        let is_all = left.is_known() && case.of_all == Some(left.credits);
        let (figure, rule) = if is_all { (Figure::Left, 14) } else { (Figure::LeftForProject, 24) };
        ReasonLine::figure(case.asked.with(figure), at_most(left), rule)
    }

    /// What the cycle has used: takes by model, and what no take explains.
    pub(super) fn used(&self, case: &Case<'a>) -> Why {
        let balance = self.known.balance;
        let mut parts = Vec::new();
        // Where the question says what is used, what was recorded does not count.
        if !balance.spent.is_zero() {
            let sums = UsageSums::of(self.known.usage, balance.cycle, balance.today);
            let lines = sums.models.iter().filter(|one| !one.share.credits.is_zero()).map(|one| {
                let mark = ReasonMark::TakesOf(one.model.clone(), one.share.takes);
                ReasonLine::credits(mark, plus(one.share.credits), Ground::Recorded).at(AdjustAt::Takes)
            });
            parts.extend(lines);
        }
        if !balance.besides.is_zero() {
            let besides = ReasonLine::credits(ReasonMark::Besides, plus(balance.besides), Ground::Recorded);
            parts.push(besides.at(AdjustAt::Balance));
        }
        Why::sum(head(case, balance.used.into(), 14), parts)
    }

    /// What the total of the basis leaves of what is left.
    pub(super) fn spare(case: &Case<'a>) -> Option<Why> {
        let left = case.left?;
        let total = case.lens.project(case.figures);
        let spare = plus(left.credits).saturating_sub(plus(total.credits));
        let of_total = |value| ReasonLine::figure(case.asked.with(Figure::Total), value, total_rule(case.lens.basis));
        if total.unpriced > 0 {
            let parts = [Self::room(case, left), of_total(credits(total))].into_iter().chain(unpriced(case, total));
            return Some(Why::follows(head(case, Value::Unknown, 12), parts.collect()));
        }
        let parts = vec![Self::room(case, left), of_total(Value::Credits(minus(total.credits)))];
        // What may be less leaves less.
        let spare = if left.is_known() { Value::Credits(spare) } else { Value::AtMost(spare) };
        Some(Why::sum(head(case, spare, 13), parts))
    }

    fn outlook(case: &Case<'a>) -> Option<Outlook> {
        Some(case.figures.outlook_in(&case.lens, case.left?))
    }

    pub(super) fn chance(&self, case: &Case<'a>) -> Option<Why> {
        let outlook = Self::outlook(case)?;
        Some(Why::follows(head(case, Value::Chance(outlook.chance), CHANCE), self.of_chance(case, &outlook)))
    }

    pub(super) fn verdict(&self, case: &Case<'a>) -> Option<Why> {
        let outlook = Self::outlook(case)?;
        let mut parts =
            vec![ReasonLine::figure(case.asked.with(Figure::Chance), Value::Chance(outlook.chance), CHANCE)];
        parts.extend(self.of_chance(case, &outlook));
        Some(Why::follows(head(case, Value::Verdict(outlook.verdict()), 13), parts))
    }

    /// What a chance follows from: what is left, the three totals, and the keep rates that move them most.
    fn of_chance(&self, case: &Case<'a>, outlook: &Outlook) -> Vec<ReasonLine> {
        let mut parts: Vec<ReasonLine> = case.left.map(|room| Self::room(case, room)).into_iter().collect();
        for basis in Basis::ALL {
            let asked = case.asked.based(basis).with(Figure::Total);
            parts.push(ReasonLine::figure(asked, credits(outlook.get(basis)), total_rule(basis)));
        }
        parts.extend(unpriced(case, outlook.bare));
        let sure = ReasonLine::of(ReasonMark::Confidence, percent(outlook.confidence), Ground::Rule(13));
        parts.push(sure.at(AdjustAt::Confidence));
        parts.extend(self.assumed(case));
        parts
    }

    /// The keep rates that move this board most.
    fn assumed(&self, case: &Case<'a>) -> impl Iterator<Item = ReasonLine> {
        let lens = Lens { basis: Basis::Expected, ..case.lens };
        let all = assumptions(case.figures, &self.known.account.rates, &lens).into_iter();
        let moved = all.filter(|one| one.weight() > 0);
        let rated = moved.filter_map(|one| match (&one.id, &one.value) {
            (AssumptionId::KeepRate(_) | AssumptionId::ModelRate(..), crate::figures::AssumedValue::Rate(rate)) => {
                let mark = ReasonMark::Assumed(one.id.clone());
                Some(ReasonLine::of(mark, Value::Rate(*rate), Ground::Assumption(one.id)).at(AdjustAt::Assumptions))
            }
            _ => None,
        });
        rated.take(MOST_ASSUMED)
    }

    /// When credits reset.
    pub(super) fn reset(&self, case: &Case<'a>) -> Why {
        let Balance { billing_day, cycle, today, .. } = *self.known.balance;
        let day = billing_day.unwrap_or(BillingDay::FIRST);
        let line = |mark, value| ReasonLine::of(mark, value, Ground::Recorded).at(AdjustAt::Account);
        let Cycle { start, end } = cycle;
        let parts = vec![
            line(ReasonMark::BillingDay, Value::Count(day.get().into())),
            ReasonLine::of(ReasonMark::Unused(start, end), Value::Days(cycle.days_left(today)), Ground::Rule(17)),
        ];
        Why::follows(head(case, Value::Date(Some(end)), 17), parts)
    }

    /// What is left at the reset at the pace of the last days, or that pace itself.
    pub(super) fn pace(&self, case: &Case<'a>) -> Option<Why> {
        let balance = self.known.balance;
        let forecast = forecast(self.known.usage, balance).ok()?;
        let left = balance.left?;
        let spends = daily_spends(self.known.usage, balance.today);
        let all = spends.iter().fold(0_u64, |sum, spend| sum.saturating_add(spend.get()));
        let recorded =
            ReasonLine::of(ReasonMark::RecordedDays, Value::Days(forecast.days), Ground::Recorded).at(AdjustAt::Takes);
        if case.asked.figure == Figure::Daily {
            let takes = ReasonLine::credits(ReasonMark::Takes(forecast.days.into()), all.into(), Ground::Recorded);
            let parts = vec![takes.at(AdjustAt::Takes), recorded];
            return Some(Why::follows(head(case, forecast.daily.into(), 17), parts));
        }
        let rest = left.less(forecast.will_spend);
        let parts = vec![
            ReasonLine::figure(case.asked.with(Figure::Left), left.into(), 14),
            ReasonLine {
                of: Some(case.asked.with(Figure::Daily)),
                ..ReasonLine::credits(ReasonMark::WillSpend, minus(forecast.will_spend), Ground::Rule(17))
            },
            ReasonLine::of(ReasonMark::SpendingDays, Value::Days(forecast.spending_days), Ground::Rule(17)),
        ];
        Some(Why::sum(head(case, rest.into(), 17), parts))
    }

    /// The pace at which the work is done before the reset.
    pub(super) fn needed(&self, case: &Case<'a>) -> Why {
        let lens = Lens { basis: Basis::Expected, ..case.lens };
        let to_go = lens.project(case.figures);
        let needed = NeededPace::of(to_go, lens.held(case.figures), self.known.balance);
        let days = self.known.balance.spending_days().max(1);
        let mut parts = vec![
            ReasonLine::figure(
                case.asked.based(Basis::Expected).with(Figure::Total),
                credits(Sum { credits: needed.to_go, unpriced: to_go.unpriced }),
                8,
            ),
            ReasonLine::of(ReasonMark::SpendingDays, Value::Days(days), Ground::Rule(17)),
        ];
        parts.extend(unpriced(case, to_go));
        let daily = credits(Sum { credits: needed.daily, unpriced: to_go.unpriced });
        Why::follows(head(case, daily, 17), parts)
    }
}

/// What is left, or that it may be less.
fn at_most(room: Room) -> Value {
    if room.is_known() { room.credits.into() } else { Value::AtMost(plus(room.credits)) }
}

fn unpriced(case: &Case<'_>, sum: Sum) -> Option<ReasonLine> {
    let asked = case.asked.with(Figure::Unpriced);
    (sum.unpriced > 0).then(|| ReasonLine::figure(asked, Value::Count(sum.unpriced.into()), 12))
}

const fn percent(confidence: Confidence) -> Value {
    Value::Percent(u64::from_be_bytes([0, 0, 0, 0, 0, 0, 0, confidence.percent()]))
}
