//! What a finished film costs in the user's own money.
//!
//! A plan is paid by the month and its credits do not roll over, so whole months count: those in which takes of the film
//! were charged, and those from today on until it is finished, as the plans side by side have it. A film that shares its
//! months with another is not charged less: nothing says how a bill is to be split.

use chrono::NaiveDate;

use super::PlanFigures;
use crate::domain::{Account, BillingDay, Cycle, FineMoney, Money, PassFilter, PlanId, Project};

/// What money is worked out from, beside the plan.
#[derive(Clone, Copy, Debug)]
pub struct MoneyTerms<'a> {
    /// The project.
    pub project: &'a Project,
    /// The account, with the prices of plans as they were typed in.
    pub account: &'a Account,
    /// The passes that count.
    pub filter: PassFilter,
    /// The user's date.
    pub today: NaiveDate,
}

/// What a finished film costs, in whole months of plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilmMoney {
    /// The months before this one in which takes of the film were charged, oldest first.
    pub earlier: Vec<PaidMonth>,
    /// What a month of the plan costs.
    pub month: Money,
    /// The months from this one on until the film is finished; 0 where it was finished before this one.
    pub to_come: u64,
    /// How long the film is, in milliseconds.
    pub running_millis: u64,
}

/// A month in which takes of the film were charged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaidMonth {
    /// The billing cycle.
    pub cycle: Cycle,
    /// The plan of that time.
    pub plan: PlanId,
    /// What a month of it costs; `None` where that was not typed in.
    pub price: Option<Money>,
}

impl FilmMoney {
    /// What the film costs where this plan pays from today on; `None` where its price was not typed in, and where nobody
    /// knows in which cycle the film is finished.
    pub fn of(on: &PlanFigures<'_>, terms: &MoneyTerms<'_>) -> Option<Self> {
        let month = *terms.account.prices.get(&on.plan.id)?;
        let cycles = on.cycles?;
        let paid = terms.account.plan.as_ref();
        let day = paid.map_or(BillingDay::FIRST, |plan| plan.billing_day);
        let now = Cycle::containing(terms.today, day);
        let mut charged = Vec::new();
        let takes = terms.project.takes.counting().filter(|take| terms.filter.includes(take.pass));
        for take in takes.filter(|take| !take.spent().is_zero()) {
            charged.push(take.date_by(terms.account.reset).min(now.start));
        }
        charged.sort_unstable();
        let made_now = charged.last().is_some_and(|last| *last >= now.start);
        let mut earlier: Vec<PaidMonth> = Vec::new();
        for date in charged.into_iter().filter(|date| *date < now.start) {
            if earlier.last().is_some_and(|month| date < month.cycle.end) {
                continue;
            }
            let cycle = Cycle::containing(date, day);
            let plan = paid.map_or(&on.plan.id, |plan| plan.of_cycle(cycle, terms.today)).clone();
            let price = terms.account.prices.get(&plan).copied();
            earlier.push(PaidMonth { cycle, plan, price });
        }
        // A film of which nothing was charged and nothing will be needs the plan for a month all the same.
        let least = u64::from(made_now || earlier.is_empty());
        let known = terms.project.has_all_lengths();
        let running_millis = if known { terms.project.running_millis() } else { 0 };
        Some(Self { earlier, month, to_come: cycles.max(least), running_millis })
    }

    /// All months that count.
    pub fn months(&self) -> u64 {
        u64::try_from(self.earlier.len()).unwrap_or(u64::MAX).saturating_add(self.to_come)
    }

    /// The months whose price was not typed in, and is not in the sums.
    pub fn unpriced(&self) -> usize {
        self.earlier.iter().filter(|month| month.price.is_none()).count()
    }

    /// What the months from this one on cost.
    pub fn coming(&self) -> Money {
        self.month.times(self.to_come)
    }

    /// What the film costs.
    pub fn film(&self) -> Money {
        self.earlier.iter().filter_map(|month| month.price).fold(self.coming(), Money::plus)
    }

    /// What each finished minute costs, rounded up to a hundredth; `None` for a film of no length.
    pub fn minute(&self) -> Option<Money> {
        self.film().per_minute(self.running_millis)
    }

    /// What each finished second costs, rounded up to a thousandth; `None` for a film of no length.
    pub fn second(&self) -> Option<FineMoney> {
        self.film().per_second(self.running_millis)
    }
}
