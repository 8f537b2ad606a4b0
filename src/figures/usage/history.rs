//! The cycles of an account since its first take.

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::ledger::ClosingBalance;
use crate::domain::{Account, Credits, Cycle, PlanId, Usage};
use crate::prices::PriceList;

/// How far back a history goes: twenty years of cycles.
const MOST: usize = 240;

/// What became of the credits of a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCycle<'a> {
    /// The cycle.
    pub cycle: Cycle,
    /// The plan it ended with, or has come to.
    pub plan_id: &'a PlanId,
    /// What the plan granted; `None` when the price list does not have it.
    pub allowance: Option<Credits>,
    /// What there was to spend; `None` when neither the plan nor the site says.
    pub granted: Option<Credits>,
    /// What was used, by takes and besides.
    pub used: Credits,
    /// What was left when it ended, and is gone; `None` for the cycle of today, and when it is not known.
    pub expired: Option<Credits>,
    /// The takes recorded, refunded ones among them.
    pub takes: u64,
}

/// The cycles from the first take or adjustment to the cycle of `today`, oldest first; at most twenty years of them.
pub fn history<'a>(usage: &Usage, account: &'a Account, prices: &'a PriceList, today: NaiveDate) -> Vec<PastCycle<'a>> {
    let calendar = Calendar::of(account, prices);
    let takes = usage.takes.first().map(|used| used.take.date());
    let adjustments = usage.adjustments.first().map(|one| one.at.date());
    let first = takes.into_iter().chain(adjustments).min().unwrap_or(today);
    let mut cycle = calendar.cycle(today);
    let mut all = Vec::new();
    loop {
        all.push(past(usage, &calendar, cycle, today));
        let before = cycle.start.pred_opt().map(|day| calendar.cycle(day));
        match before {
            Some(before) if first < cycle.start && before != cycle && all.len() < MOST => cycle = before,
            _ => break,
        }
    }
    all.reverse();
    all
}

fn past<'a>(usage: &Usage, calendar: &Calendar<'a>, cycle: Cycle, today: NaiveDate) -> PastCycle<'a> {
    let ledger = ClosingBalance::of(usage, calendar, (cycle, today), |_, _, _| {});
    PastCycle {
        cycle,
        plan_id: calendar.plan_id(cycle, today),
        allowance: ledger.allowance,
        granted: ledger.granted(),
        used: Credits::new(ledger.spent.get().saturating_add(ledger.besides().get())),
        expired: ledger.left().filter(|_| cycle.end <= today),
        takes: ledger.takes,
    }
}
