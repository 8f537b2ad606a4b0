//! What a finished film costs in money: the months that are paid for it.

use super::facts::running_time;
use super::line::{AdjustAt, Ground, ReasonLine, ReasonMark, Value, Why};
use super::question::{Figure, FigureQuestion, WorkCounted};
use super::{Case, Explainer};
use crate::domain::Cycle;
use crate::figures::{FilmMoney, MoneyTerms, PaidMonth, compare_on};

/// Whole months of a plan count.
const MONTHS: u8 = 22;

impl<'a> Explainer<'a> {
    fn money(&self, case: &Case<'a>) -> Option<FilmMoney> {
        let plan = case.lens.plan?;
        let on = compare_on(plan, self.known.to_go, &case.lens, self.known.balance);
        let Self { known, .. } = self;
        let filter = case.lens.filter;
        let terms = MoneyTerms { project: known.project, account: known.account, filter, today: self.today() };
        FilmMoney::of(&on, &terms)
    }

    /// What the film costs: the months in which takes of it were charged, and those until it is finished.
    pub(super) fn film_money(&self, case: &Case<'a>) -> Option<Why> {
        let plan = case.lens.plan?;
        let asked = FigureQuestion { work: WorkCounted::ToGo, ..case.asked.clone() }.on(plan.id.clone());
        let head = |value: Value| ReasonLine::of(ReasonMark::Figure(asked.clone()), value, Ground::Rule(MONTHS));
        let of = |figure: Figure| self.why(&asked.with(figure)).map(|why| why.line.value);
        let cycles = of(Figure::Cycles).unwrap_or(Value::Cycles(None));
        let cycles = ReasonLine::figure(asked.with(Figure::Cycles), cycles, 16);
        let Some(money) = self.money(case) else {
            let price = Value::Money(self.known.account.prices.get(&plan.id).copied());
            let price = ReasonLine::of(ReasonMark::MonthPrice(plan.name.clone()), price, Ground::Recorded);
            return Some(Why::follows(head(Value::Money(None)), vec![price.at(AdjustAt::Account), cycles]));
        };
        let name = |month: &PaidMonth| {
            self.lens.prices.plan(&month.plan).map_or_else(|| month.plan.to_string(), |plan| plan.name.clone())
        };
        let paid = |month: &PaidMonth| {
            let Cycle { start, end } = month.cycle;
            let mark = ReasonMark::PaidMonth { plan: name(month), start, end };
            ReasonLine::of(mark, Value::Money(month.price), Ground::Recorded).at(AdjustAt::Account)
        };
        let mut parts: Vec<ReasonLine> = money.earlier.iter().map(paid).collect();
        let months = ReasonMark::MonthsToCome { plan: plan.name.clone(), count: money.to_come, each: money.month };
        let coming = ReasonLine::of(months, Value::Money(Some(money.coming())), Ground::Recorded);
        parts.push(coming.at(AdjustAt::Account));
        parts.push(cycles);
        Some(Why::sum(head(Value::Money(Some(money.film()))), parts))
    }

    /// What a finished minute or second costs: what the film costs, over its length.
    pub(super) fn money_each(&self, case: &Case<'a>) -> Option<Why> {
        let plan = case.lens.plan?;
        let asked = FigureQuestion { work: WorkCounted::ToGo, ..case.asked.clone() }.on(plan.id.clone());
        let money = self.money(case);
        let film = money.as_ref().map(FilmMoney::film);
        let value = match asked.figure {
            Figure::MinuteMoney => Value::Money(money.as_ref().and_then(FilmMoney::minute)),
            _ => Value::FineMoney(money.as_ref().and_then(FilmMoney::second)),
        };
        let parts = vec![
            ReasonLine::figure(asked.with(Figure::FilmMoney), Value::Money(film), MONTHS),
            running_time(&asked, self.known.project),
        ];
        Some(Why::follows(ReasonLine::of(ReasonMark::Figure(asked), value, Ground::Rule(MONTHS)), parts))
    }
}
