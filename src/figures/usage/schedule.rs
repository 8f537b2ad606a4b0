//! A project laid over the coming cycles.
//!
//! Work is done in the order of the run sheet at what it costs on average. Nothing is split inside one take: what a cycle
//! cannot pay whole waits for the next one, and a shot of several clips may begin in one cycle and end in another.

use chrono::NaiveDate;

use super::balance::Balance;
use super::sheet::{RunSheet, SheetPlace};
use crate::domain::{BillingDay, Credits, Cycle};
use crate::figures::KeepRates;
use crate::figures::units::{Units, parts};
use crate::prices::Plan;

/// A project laid over cycles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The cycles in which something is made, that of today first; none when there is nothing to do.
    pub cycles: Vec<ScheduledCycle>,
    /// The earliest day on which the last take can be made: today, or the first day of its cycle. `None` when that is
    /// never, or not
    /// known.
    pub finish: Option<NaiveDate>,
    /// How much of it has no known price, and is in none of the cycles: then nothing says when it is finished.
    pub unpriced: u32,
    /// What is never made: one take is dearer than a whole allowance, or it is not its turn within a hundred years.
    pub never: Vec<SheetPlace>,
}

/// What is made in one cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledCycle {
    /// The cycle.
    pub cycle: Cycle,
    /// What it takes of the allowance; each cycle rounded so that they add up to the total.
    pub credits: Credits,
    /// What is made in it, in order.
    pub work: Vec<ScheduledWork>,
}

/// An entry of the run sheet in a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScheduledWork {
    /// The entry.
    pub place: SheetPlace,
    /// Whether it ends in this cycle; if not, it goes on in the next.
    pub part: WorkPart,
}

/// How far an entry comes in a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkPart {
    /// It goes on in the next cycle.
    Begins,
    /// It is done.
    Ends,
}

/// What a schedule is paid from.
#[derive(Clone, Copy, Debug)]
pub struct Paying<'a> {
    /// The plan of this cycle.
    pub now: &'a Plan,
    /// The plan of all cycles after it.
    pub later: &'a Plan,
    /// What is left of this cycle.
    pub left: Credits,
    /// What this cycle has used beyond what was granted.
    pub over: Credits,
    /// The user's date.
    pub today: NaiveDate,
    /// The day on which credits reset.
    pub billing_day: BillingDay,
}

impl<'a> Paying<'a> {
    /// What an account pays from; `None` when its plan or what is left is not known.
    pub fn of(balance: &Balance<'a>) -> Option<Self> {
        let plan = balance.plan?;
        let billing_day = balance.billing_day.unwrap_or(BillingDay::FIRST);
        Some(Self {
            now: plan,
            later: plan,
            left: balance.left?,
            over: balance.over,
            today: balance.today,
            billing_day,
        })
    }
}

/// How many cycles are looked at: a hundred years.
const MOST: usize = 1_200;

struct Walk<'a> {
    paying: &'a Paying<'a>,
    rates: &'a KeepRates,
    parts: u128,
    /// What is left of the cycle, in parts.
    room: u128,
    /// What was spent up to the cycle before, and with this one, in parts.
    before: u128,
    spent: u128,
    cycle: Cycle,
    work: Vec<ScheduledWork>,
    schedule: Schedule,
}

impl Schedule {
    /// Lays what is to do over the cycles.
    pub fn of(sheet: &RunSheet<'_>, paying: &Paying<'_>, rates: &KeepRates) -> Self {
        let runs = sheet.to_do().flat_map(|(_, _, entry)| &entry.runs);
        let parts = parts(runs, rates);
        let mut walk = Walk {
            paying,
            rates,
            parts,
            room: u128::from(paying.left.get()).saturating_mul(parts),
            before: 0,
            spent: 0,
            cycle: Cycle::containing(paying.today, paying.billing_day),
            work: Vec::new(),
            schedule: Self::default(),
        };
        for (place, row, entry) in sheet.to_do() {
            if entry.unpriced && !paying.later.is_free(row.kind) {
                walk.schedule.unpriced = walk.schedule.unpriced.saturating_add(1);
            } else {
                walk.entry(place, &entry.runs);
            }
        }
        walk.close();
        let mut schedule = walk.schedule;
        let last = schedule.cycles.last().map(|last| last.cycle.start.max(paying.today));
        schedule.finish = last.or(Some(paying.today)).filter(|_| schedule.never.is_empty() && schedule.unpriced == 0);
        schedule
    }

    /// The entries that are not done in the first cycle: what waiting for the reset puts off.
    pub fn put_off(&self) -> impl Iterator<Item = SheetPlace> {
        let later = self.cycles.iter().skip(1).flat_map(|cycle| &cycle.work);
        let ended = later.filter(|work| work.part == WorkPart::Ends).map(|work| work.place);
        ended.chain(self.never.iter().copied())
    }
}

impl Walk<'_> {
    const fn plan(&self) -> &Plan {
        if self.schedule.cycles.is_empty() { self.paying.now } else { self.paying.later }
    }

    fn entry(&mut self, place: SheetPlace, runs: &[Units]) {
        if self.schedule.cycles.len() >= MOST || !self.can_end(runs) {
            self.schedule.never.push(place);
            return;
        }
        let mut before = self.spent;
        for run in runs {
            let each = u128::from(run.each.get()).saturating_mul(self.parts);
            let mut rest = run.expected(self.parts, self.rates);
            while !self.plan().is_free(run.kind) && rest > self.room {
                let whole = self.room.checked_div(each).unwrap_or(0).saturating_mul(each);
                self.spend(whole);
                rest = rest.saturating_sub(whole);
                if self.spent > before {
                    self.mark(place, WorkPart::Begins);
                }
                self.next();
                before = self.spent;
                if self.schedule.cycles.len() >= MOST {
                    self.schedule.never.push(place);
                    return;
                }
            }
            if !self.plan().is_free(run.kind) {
                self.spend(rest);
            }
        }
        self.mark(place, WorkPart::Ends);
    }

    /// Whether runs can be made at all: in what is left of this cycle, or each take in the allowance of a later one.
    fn can_end(&self, runs: &[Units]) -> bool {
        let later = self.paying.later;
        let now = runs.iter().filter(|run| !self.plan().is_free(run.kind));
        let now = now.fold(0_u128, |sum, run| sum.saturating_add(run.expected(self.parts, self.rates)));
        now <= self.room || runs.iter().all(|run| later.is_free(run.kind) || run.each <= later.allowance)
    }

    const fn spend(&mut self, parts: u128) {
        self.room = self.room.saturating_sub(parts);
        self.spent = self.spent.saturating_add(parts);
    }

    fn mark(&mut self, place: SheetPlace, part: WorkPart) {
        self.work.push(ScheduledWork { place, part });
    }

    /// Goes to the next cycle.
    fn next(&mut self) {
        self.close_cycle();
        self.cycle = Cycle::containing(self.cycle.end, self.paying.billing_day);
        self.room = u128::from(self.paying.later.allowance.get()).saturating_mul(self.parts);
    }

    fn close_cycle(&mut self) {
        let whole = |parts: u128| parts.div_ceil(self.parts.max(1));
        let credits = whole(self.spent).saturating_sub(whole(self.before));
        let credits = Credits::new(u64::try_from(credits).unwrap_or(u64::MAX));
        let work = std::mem::take(&mut self.work);
        self.schedule.cycles.push(ScheduledCycle { cycle: self.cycle, credits, work });
        self.before = self.spent;
    }

    /// Ends with the last cycle in which something is made.
    fn close(&mut self) {
        if !self.work.is_empty() {
            self.close_cycle();
        }
    }
}
