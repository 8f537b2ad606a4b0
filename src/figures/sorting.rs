//! The takes of an asset in a pass, sorted by what they were made of; and what that leaves to make.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Cost;
use super::done::{PassWork, Rest};
use super::planned::{PlanPlace, PlannedUnits, Planner, UnitRun};
use super::retakes::UnitPrice;
use crate::domain::{
    Asset, Choice, ClipRuns, Credits, Kind, ModelId, Pass, Take, TakeId, TakeOutcome, TakeUnit, Takes,
};

/// An asset in a pass, where it is planned.
pub(super) struct PlannedWork<'a> {
    pub(super) asset: &'a Asset,
    pub(super) pass: Pass,
    pub(super) choice: &'a Choice,
    pub(super) place: &'a PlanPlace<'a>,
}

/// Units that are told apart by number.
#[derive(Default)]
struct Numbers {
    all: bool,
    some: BTreeSet<u64>,
}

impl Numbers {
    fn put(&mut self, unit: TakeUnit) {
        match unit {
            TakeUnit::All => self.all = true,
            TakeUnit::One(number) => drop(self.some.insert(number.into())),
        }
    }

    fn has(&self, number: u64) -> bool {
        self.all || self.some.contains(&number)
    }

    fn is_empty(&self) -> bool {
        !self.all && self.some.is_empty()
    }

    /// How many of the first so many units are in it.
    fn count(&self, units: u64) -> u64 {
        if self.all { units } else { u64::try_from(self.some.range(1..=units).count()).unwrap_or(u64::MAX) }
    }
}

/// The takes of an asset in a pass, sorted by what they were made of.
pub(super) struct Sorting<'p> {
    planned: &'p PlannedUnits,
    /// Units with a kept take of what is planned now.
    current: Numbers,
    /// Units with a kept take of something else.
    outdated: Numbers,
    /// Whether those were all units of what was planned then.
    was_complete: bool,
    /// The takes of something else.
    takes: Vec<TakeId>,
    made_by: Option<ModelId>,
    /// Takes of all units, and of single ones.
    made_all: u64,
    made_one: BTreeMap<u64, u64>,
}

/// Which units a part of the work is of.
enum UnitChoice<'n> {
    /// All but these and those.
    Without(&'n Numbers, Option<&'n Numbers>),
    /// The outdated ones that are not current.
    Outdated,
}

impl<'p> Sorting<'p> {
    pub(super) fn of(takes: &[&Take], choice: &Choice, planned: &'p PlannedUnits) -> Self {
        let mut sorting = Self {
            planned,
            current: Numbers::default(),
            outdated: Numbers::default(),
            was_complete: false,
            takes: Vec::new(),
            made_by: None,
            made_all: 0,
            made_one: BTreeMap::new(),
        };
        let mut clips_then = None;
        for take in takes {
            match take.unit {
                TakeUnit::All => sorting.made_all = sorting.made_all.saturating_add(1),
                TakeUnit::One(number) => {
                    let made = sorting.made_one.entry(number.into()).or_default();
                    *made = made.saturating_add(1);
                }
            }
            let differs = take.model != choice.model || take.made_of.differs(&planned.made_of);
            if differs {
                sorting.takes.push(take.id);
            }
            if take.outcome != TakeOutcome::Kept {
                continue;
            }
            sorting.made_by = Some(take.model.clone());
            if differs {
                clips_then = take.made_of.clips.as_ref().map(ClipRuns::count).or(clips_then);
            }
            if differs { sorting.outdated.put(take.unit) } else { sorting.current.put(take.unit) }
        }
        let then = clips_then.unwrap_or_else(|| planned.units());
        let covers = |number| sorting.outdated.has(number) || sorting.current.has(number);
        let count = sorting.outdated.some.len().saturating_add(sorting.current.some.len());
        let enough = u64::try_from(count).unwrap_or(u64::MAX) >= then;
        sorting.was_complete = sorting.outdated.all || (enough && (1..=then).all(covers));
        sorting
    }

    /// Where that leaves the asset.
    pub(super) fn work(&self, planner: &mut Planner<'_>, making: &PlannedWork<'_>) -> PassWork {
        let units = self.planned.units();
        let kept = self.current.count(units);
        let mut work = PassWork {
            kind: making.asset.kind(),
            units,
            kept,
            stale: 0,
            to_go: None,
            again: None,
            made_by: self.made_by.clone(),
            outdated: Vec::new(),
            open: Vec::new(),
        };
        if kept == units {
            return work;
        }
        work.outdated.clone_from(&self.takes);
        let mut rest = |part: &UnitChoice<'_>| self.rest(planner, making, part);
        if self.outdated.is_empty() {
            work.to_go = rest(&UnitChoice::Without(&self.current, None));
        } else if self.was_complete {
            work.stale = units.saturating_sub(kept);
            work.again = rest(&UnitChoice::Without(&self.current, None)).or_else(|| Some(Rest::default()));
        } else {
            let outdated = self.outdated.some.range(1..=units);
            let stale = outdated.filter(|number| !self.current.has(**number)).count();
            work.stale = u64::try_from(stale).unwrap_or(u64::MAX);
            work.to_go = rest(&UnitChoice::Without(&self.current, Some(&self.outdated)));
            work.again = if stale == 0 { None } else { rest(&UnitChoice::Outdated) };
        }
        if work.to_go.is_some() {
            let open = (1..=units).filter(|number| !self.current.has(*number) && !self.outdated.has(*number));
            work.open = open.take(PassWork::MOST_OPEN).filter_map(|number| u32::try_from(number).ok()).collect();
        }
        work
    }

    /// What a part of the work comes to; `None` where it is nothing.
    fn rest(&self, planner: &mut Planner<'_>, making: &PlannedWork<'_>, part: &UnitChoice<'_>) -> Option<Rest> {
        let takes = making.asset.takes;
        let mut rest = Rest { cost: Some(Cost::Priced(Credits::ZERO)), ..Rest::default() };
        let mut first = 1_u64;
        for run in &self.planned.runs {
            let next = first.saturating_add(run.count);
            let count = self.takes_left(first..next, takes, part);
            first = next;
            if count > 0 {
                rest.put(run, count, takes);
            }
        }
        if rest.counts.is_empty() {
            return None;
        }
        if let Some(why) = self.planned.unpriced {
            rest.cost = Some(Cost::Unpriced(why));
        } else if making.asset.kind() == Kind::Speech {
            rest.speech(planner, making);
        }
        Some(rest)
    }

    /// How many takes of the units of these numbers belong to a part.
    fn takes_left(&self, numbers: Range<u64>, takes: Takes, part: &UnitChoice<'_>) -> u64 {
        let count = numbers.end.saturating_sub(numbers.start);
        let each = u64::from(takes.bare());
        let (current, other) = match part {
            UnitChoice::Without(current, other) => (*current, *other),
            UnitChoice::Outdated => {
                let outdated = self.outdated.some.range(numbers).filter(|number| !self.current.has(**number)).count();
                return u64::try_from(outdated).unwrap_or(u64::MAX).saturating_mul(each);
            }
        };
        if current.all || other.is_some_and(|other| other.all) {
            return 0;
        }
        let is_out = |number: &u64| current.has(*number) || other.is_some_and(|other| other.has(*number));
        let none = BTreeSet::new();
        let others = other.map_or(&none, |other| &other.some).range(numbers.clone());
        let out = current.some.range(numbers.clone()).chain(others.filter(|number| !current.has(**number))).count();
        let open = count.saturating_sub(u64::try_from(out).unwrap_or(u64::MAX));
        if takes == Takes::Automatic || self.starts_anew() {
            return open.saturating_mul(each);
        }
        let each = each.saturating_sub(self.made_all);
        let made = self.made_one.range(numbers).filter(|(number, _)| !is_out(number));
        let used = made.fold(0_u64, |sum, (_, made)| sum.saturating_add((*made).min(each)));
        open.saturating_mul(each).saturating_sub(used)
    }

    /// Whether making the rest starts over: takes of what is not planned any more use nothing up.
    const fn starts_anew(&self) -> bool {
        self.was_complete
    }
}

impl Rest {
    fn put(&mut self, run: &UnitRun, count: u64, takes: Takes) {
        self.counts.push((run.seconds, count));
        let Some(price) = run.price else { return };
        if let UnitPrice::Range(least, most) = price
            && most.less(least).get() % 2 == 1
        {
            self.halves = self.halves.saturating_add(count);
        }
        let cost = price.once().get().saturating_mul(count);
        let before = self.credits().unwrap_or_default().get();
        self.cost = Some(Cost::Priced(Credits::new(before.saturating_add(cost))));
        self.runs.push((Credits::new(cost.checked_div(count).unwrap_or_default()), count));
        match (price, takes) {
            // What is certain needs no units: one credit, so many times.
            (UnitPrice::Fixed(_), Takes::Fixed(_)) => self.priced.push((UnitPrice::Fixed(Credits::new(1)), cost)),
            _ => self.priced.push((price, count)),
        }
    }

    /// Speech is charged by characters over all its takes, and where the project rounds, with those of others.
    fn speech(&mut self, planner: &mut Planner<'_>, making: &PlannedWork<'_>) {
        let takes = u32::try_from(self.takes()).unwrap_or(u32::MAX);
        let mut rest = making.asset.clone();
        if rest.takes != Takes::Automatic {
            rest.takes = Takes::Fixed(takes);
        }
        let context = &making.place.context;
        let Ok(estimate) = planner.estimator.estimate(&rest, (making.pass, making.choice), context) else { return };
        self.cost = Some(estimate.cost);
        self.loose = estimate.loose;
        self.priced.clear();
        if let Cost::Priced(cost) = estimate.cost {
            estimate.each.units(rest.takes, cost, |price, count| self.priced.push((price, count)));
        }
        self.speech = Some(takes);
    }
}
