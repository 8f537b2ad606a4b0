//! A project laid over the coming cycles.
//!
//! Work is done at what it costs on average, in the one order of `laying`. Nothing is split inside one take, and a shot of
//! several clips may begin in one cycle and end in another.

use chrono::NaiveDate;

use super::boards::Others;
use super::laying::{Granted, Laid, NeverMade};
use super::sheet::{RunSheet, SheetPlace};
use super::working::Finishing;
use crate::domain::{BillingDay, Credits, Cycle};
use crate::figures::KeepRates;
use crate::prices::Plan;

/// A project laid over cycles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The cycles in which something is made, that of today first; none when there is nothing to do.
    pub cycles: Vec<ScheduledCycle>,
    /// The earliest day on which the last take can be made: the later one of the day on which its credits are there, today or
    /// the first day of its cycle, and the day until which making all takes needs. `None` when that is never, or not known.
    pub finish: Option<NaiveDate>,
    /// What that follows from; `None` where there is none.
    pub finishing: Option<Finishing>,
    /// How much of it has no known price, and is in none of the cycles: then nothing says when it is finished.
    pub unpriced: u32,
    /// Whether other projects go first whose needs are not known: then nothing says it either.
    pub is_unsure: bool,
    /// What is never made: one take costs more than a whole allowance, or it is not its turn within a hundred years.
    pub never: Vec<SheetPlace>,
    /// Why the first of that is not; `None` where all is made.
    pub why_never: Option<NeverMade>,
}

/// What is made in one cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledCycle {
    /// The cycle.
    pub cycle: Cycle,
    /// What there is to spend on the project in it: the allowance less what other projects take before it.
    pub grants: Credits,
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
    /// What is left of this cycle, for all projects.
    pub left: Credits,
    /// What this cycle has used beyond what was granted.
    pub over: Credits,
    /// The user's date.
    pub today: NaiveDate,
    /// The day on which credits reset.
    pub billing_day: BillingDay,
    /// The other projects that are paid from the same credits.
    pub others: &'a Others,
}

impl Paying<'_> {
    /// What is left of this cycle for the project, when the others that go before it have had theirs.
    pub fn room(&self) -> Credits {
        self.others.ahead(Some(self.now)).room(self.left)
    }
}

impl Schedule {
    /// Lays what is to do over the cycles.
    pub fn of(sheet: &RunSheet<'_>, paying: &Paying<'_>, rates: &KeepRates) -> Self {
        let Paying { now, later, left, others, .. } = *paying;
        let ahead = others.ahead(Some(now));
        let laid = Laid::of(sheet, &Granted { now: Some(now), later: Some(later), left, ahead }, rates);
        let takes = laid.takes();
        let Laid { unpriced, is_unsure, never, why_never, cycles, parts } = laid;
        let mut schedule = Self { unpriced, is_unsure, never, why_never, ..Self::default() };
        let whole = |spent: u128| spent.div_ceil(parts.max(1));
        let mut cycle = Cycle::containing(paying.today, paying.billing_day);
        let mut spent = 0_u128;
        for one in cycles {
            let before = whole(spent);
            spent = spent.saturating_add(one.spent);
            let credits = Credits::new(u64::try_from(whole(spent).saturating_sub(before)).unwrap_or(u64::MAX));
            let part = |ends: bool| if ends { WorkPart::Ends } else { WorkPart::Begins };
            let work = one.work.into_iter().map(|(place, ends)| ScheduledWork { place, part: part(ends) });
            schedule.cycles.push(ScheduledCycle { cycle, grants: one.grants, credits, work: work.collect() });
            cycle = Cycle::containing(cycle.end, paying.billing_day);
        }
        let known = schedule.never.is_empty() && schedule.unpriced == 0 && !schedule.is_unsure;
        schedule.finishing = known.then(|| takes.finish(&sheet.working, paying.today, paying.billing_day));
        schedule.finish = schedule.finishing.map(|finishing| finishing.day);
        schedule
    }

    /// The cycles that the work takes, that of today included; 0 when nothing is charged.
    pub fn cycle_count(&self) -> usize {
        let charged = self.cycles.iter().any(|cycle| !cycle.credits.is_zero());
        if charged { self.cycles.len() } else { 0 }
    }

    /// The entries that are not done in the first cycle: what waiting for the reset puts off.
    pub fn put_off(&self) -> impl Iterator<Item = SheetPlace> {
        let later = self.cycles.iter().skip(1).flat_map(|cycle| &cycle.work);
        let ended = later.filter(|work| work.part == WorkPart::Ends).map(|work| work.place);
        ended.chain(self.never.iter().copied())
    }
}
