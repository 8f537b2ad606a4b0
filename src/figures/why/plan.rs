//! Work laid over cycles, and what a plan is worth.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::board::{credits, total_rule};
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::Figure;
use super::{Case, Explainer};
use crate::domain::{Credits, Cycle, Kind, ModelId};
use crate::figures::usage::{Paying, RunSheet, Schedule, ScheduledCycle, WorkingTime};
use crate::figures::{Basis, DoneAssets, Sum};

impl<'a> Explainer<'a> {
    /// The cycles that the work takes, the day on which it is finished, and what expires until then: all follow from what
    /// is made in each cycle.
    pub(super) fn over_cycles(&self, case: &Case<'a>) -> Option<Why> {
        let paying = self.paying(case)?;
        let sheet = RunSheet::of(case.figures, &DoneAssets::default(), &case.lens.on(None), None);
        let schedule = Schedule::of(&sheet, &paying, case.lens.rates);
        let known = schedule.unpriced == 0 && schedule.never.is_empty() && !schedule.is_unsure;
        let count = u64::try_from(schedule.cycle_count()).unwrap_or(u64::MAX);
        let never = schedule.why_never.filter(|_| schedule.unpriced == 0 && !schedule.is_unsure).map(Value::Never);
        let value = match case.asked.figure {
            Figure::Cycles => never.unwrap_or_else(|| Value::Cycles(known.then_some(count))),
            Figure::Finish => never.unwrap_or(Value::Date(schedule.finish)),
            _ if !known => return self.not_known(case, never),
            _ => return Some(Self::expires(case, &paying, &schedule)),
        };
        let head = ReasonLine::of(ReasonMark::Figure(case.asked.clone()), value, Ground::Rule(16));
        let made = |one: &ScheduledCycle| {
            let Cycle { start, end } = one.cycle;
            ReasonLine::credits(ReasonMark::Made(start, end), one.credits.get().into(), Ground::Rule(16))
        };
        let mut parts: Vec<ReasonLine> = schedule.cycles.iter().map(made).collect();
        if schedule.unpriced > 0 {
            let asked = case.asked.with(Figure::Unpriced);
            parts.push(ReasonLine::figure(asked, Value::Count(schedule.unpriced.into()), 12));
        }
        let later = ReasonLine::figure(case.asked.with(Figure::Allowance), paying.later.allowance.into(), 16);
        parts.push(ReasonLine { of: None, ..later }.at(AdjustAt::Account));
        if case.asked.figure == Figure::Finish {
            parts.extend(Self::limits(&schedule).into_iter().flatten());
        }
        Some(Why::follows(head, parts))
    }

    /// The two days of which the later one is the finish; none where no number of takes a day was typed.
    fn limits(schedule: &Schedule) -> Option<[ReasonLine; 2]> {
        let finish = schedule.finishing?;
        let WorkingTime { from, takes, a_day, made_today, until, .. } = finish.working?;
        let line = |mark: ReasonMark, day: NaiveDate| ReasonLine::of(mark, Value::Date(Some(day)), Ground::Rule(23));
        let working = line(ReasonMark::WorkingTime { takes, a_day, made_today, from }, until).at(AdjustAt::Project);
        Some([line(ReasonMark::CreditsThere, finish.credits), working])
    }

    /// Nothing expires by the schedule of a board that is never done, or of which that is not known.
    fn not_known(&self, case: &Case<'a>, never: Option<Value>) -> Option<Why> {
        let mark = ReasonMark::Figure(case.asked.clone());
        if let Some(never) = never {
            let finish = ReasonLine::figure(case.asked.with(Figure::Finish), never.clone(), 16);
            return Some(Why::follows(ReasonLine::of(mark, never, Ground::Rule(16)), vec![finish]));
        }
        let unpriced = self.why(&case.asked.with(Figure::Unpriced))?;
        let head = ReasonLine::of(mark, Value::Cycles(None), Ground::Rule(12));
        Some(Why::follows(head, unpriced.parts))
    }

    /// What each cycle grants less what is made in it.
    fn expires(case: &Case<'a>, paying: &Paying<'_>, schedule: &Schedule) -> Why {
        let mut all = 0_i128;
        let mut parts = Vec::new();
        let first = Cycle::containing(paying.today, paying.billing_day);
        let idle = [ScheduledCycle { cycle: first, grants: paying.room(), credits: Credits::ZERO, work: Vec::new() }];
        let cycles = if schedule.cycles.is_empty() { idle.as_slice() } else { &schedule.cycles };
        for one in cycles {
            let rest = i128::from(one.grants.get()).saturating_sub(one.credits.get().into());
            all = all.saturating_add(rest);
            let Cycle { start, end } = one.cycle;
            parts.push(ReasonLine::credits(ReasonMark::Unused(start, end), rest, Ground::Rule(17)).at(AdjustAt::Plans));
        }
        let head = ReasonLine::of(ReasonMark::Figure(case.asked.clone()), Value::Credits(all), Ground::Rule(17));
        Why::sum(head, parts)
    }

    /// What the plan gives for free, by kind, at the prices of the list.
    pub(super) fn free(case: &Case<'a>) -> Why {
        let kinds = case.lens.plan.map(|plan| plan.unlimited.as_slice()).unwrap_or_default();
        let worth = |kind: &Kind| case.figures.totals.kind(*kind, case.lens.filter, None);
        // Free things are worth one take each, whatever the basis that is seen.
        let asked = case.asked.based(Basis::Bare);
        let line = |kind: &Kind| {
            ReasonLine::of(ReasonMark::Figure(asked.with(Figure::Kind(*kind))), credits(worth(kind)), Ground::Rule(6))
        };
        let parts: Vec<ReasonLine> = kinds.iter().map(line).collect();
        let sum = kinds.iter().map(worth).fold(Sum::ZERO, Sum::and);
        Why::sum(ReasonLine::of(ReasonMark::Figure(case.asked.clone()), credits(sum), Ground::Rule(6)), parts)
    }

    /// How many of a model's smallest units the whole allowance buys.
    pub(super) fn buys(case: &Case<'a>, model: &ModelId) -> Option<Why> {
        let plan = case.lens.plan?;
        let found = case.lens.prices.model(model)?;
        let count = case.lens.prices.buys(plan, model)?;
        let head = ReasonLine::of(ReasonMark::Figure(case.asked.clone()), Value::Count(count), Ground::Rule(6));
        let grants = ReasonLine::credits(
            ReasonMark::Grants(plan.name.clone()),
            plan.allowance.get().into(),
            Ground::Source(plan.source.clone()),
        );
        let each = ReasonLine::credits(
            ReasonMark::UnitPrice(model.clone()),
            found.price.unit().get().into(),
            Ground::Source(found.source.clone()),
        );
        Some(Why::follows(head, vec![grants, each]))
    }

    /// What the plan grants a cycle.
    pub(super) fn allowance(case: &Case<'a>) -> Option<Why> {
        let plan = case.lens.plan?;
        let head = ReasonLine::of(
            ReasonMark::Figure(case.asked.clone()),
            plan.allowance.into(),
            Ground::Source(plan.source.clone()),
        );
        let grants = ReasonLine::credits(
            ReasonMark::Grants(plan.name.clone()),
            plan.allowance.get().into(),
            Ground::Source(plan.source.clone()),
        );
        Some(Why::sum(head, vec![grants.at(AdjustAt::Account)]))
    }

    /// What takes of the project in the passes that count have cost, by kind.
    fn spent_by_kind(&self, case: &Case<'_>) -> BTreeMap<Kind, i128> {
        let mut kinds: BTreeMap<Kind, i128> = BTreeMap::new();
        for take in self.known.project.takes.counting().filter(|take| case.lens.filter.includes(take.pass)) {
            let sum = kinds.entry(take.kind()).or_default();
            *sum = sum.saturating_add(take.spent().get().into());
        }
        kinds.retain(|_, credits| *credits > 0);
        kinds
    }

    /// What the takes of the project have cost, by kind.
    pub(super) fn spent(&self, case: &Case<'a>) -> Why {
        let kinds = self.spent_by_kind(case);
        let sum = kinds.values().fold(0_i128, |sum, credits| sum.saturating_add(*credits));
        let head = ReasonLine::credits(ReasonMark::Figure(case.asked.clone()), sum, Ground::Recorded);
        let parts = kinds.into_iter().map(|(kind, credits)| {
            ReasonLine::credits(ReasonMark::SpentOn(kind), credits, Ground::Recorded).at(AdjustAt::Takes)
        });
        Why::sum(head, parts.collect())
    }

    /// Spent, and still to go on average.
    pub(super) fn together(&self, case: &Case<'a>) -> Why {
        let spent = self.spent_by_kind(case).into_values().fold(0_i128, i128::saturating_add);
        let to_go: Sum = case.lens.project(case.figures);
        let sum = spent.saturating_add(to_go.credits.get().into());
        let parts = vec![
            ReasonLine {
                ground: Ground::Recorded,
                ..ReasonLine::figure(case.asked.with(Figure::Spent), Value::Credits(spent), 14)
            },
            ReasonLine::figure(case.asked.with(Figure::Total), credits(to_go), total_rule(case.lens.basis)),
        ];
        let value = match to_go.unpriced {
            0 => Value::Credits(sum),
            unpriced => Value::AtLeast(sum, unpriced),
        };
        let ground = Ground::Rule(total_rule(case.lens.basis));
        Why::sum(ReasonLine::of(ReasonMark::Figure(case.asked.clone()), value, ground), parts)
    }
}
