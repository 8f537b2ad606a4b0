//! Why a figure is what it is: what it is made of, line by line, down to the rule, assumption or source.
//!
//! A [`FigureQuestion`] names any figure of any screen. An [`Explainer`] answers it with a [`Why`]: the figure, and beneath it the
//! lines that it is made of. Where the lines are credits they add up to the figure, exactly. A line that is a figure itself
//! can be asked on, so that a screen shows one level at a time; [`Explainer::tree`] asks all the way down. Everything here
//! are values; the words are chosen elsewhere.

mod account;
mod question;
mod board;
mod facts;
mod held;
mod line;
mod model;
mod money;
mod parts;
mod plan;
mod reasons;
mod recorded;
mod told;

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDate;

use super::usage::{Balance, Paying};
use super::{Basis, Figures, Lens, Room, Shares};
use crate::domain::{Account, BillingDay, Credits, Kind, PassFilter, Project, Usage};
use crate::prices::Plan;

pub use line::{AdjustAt, Ground, ReasonLine, ReasonMark, Tree, Value, Why};
pub use question::{Figure, FigureQuestion, WorkCounted};
pub use reasons::{ChangeReason, ModelReason};
pub use told::ChangedCost;

/// More levels than any figure has.
const DEEPEST: u8 = 8;

/// What figures are explained from.
#[derive(Clone, Copy, Debug)]
pub struct ExplainedFrom<'a> {
    /// The project.
    pub project: &'a Project,
    /// The figures of all of it.
    pub figures: &'a Figures,
    /// The figures of what is still to go; the same while nothing is done.
    pub to_go: &'a Figures,
    /// How the account stands.
    pub balance: &'a Balance<'a>,
    /// The account.
    pub account: &'a Account,
    /// All that was recorded.
    pub usage: &'a Usage,
    /// The plan that pays from the next reset on, where it is another.
    pub later: Option<&'a Plan>,
}

/// Answers why figures are what they are.
#[derive(Debug)]
pub struct Explainer<'a> {
    known: ExplainedFrom<'a>,
    lens: Lens<'a>,
    /// Totals shared out, by what they were asked for.
    shares: RefCell<Vec<(SharesKey, Rc<Shares>)>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct SharesKey {
    work: WorkCounted,
    plan: Option<crate::domain::PlanId>,
    basis: Basis,
    filter: PassFilter,
}

/// A question with what it is answered from.
#[derive(Clone, Debug)]
struct Case<'a> {
    asked: FigureQuestion,
    figures: &'a Figures,
    lens: Lens<'a>,
    /// What is left for all projects.
    of_all: Option<Credits>,
    /// What is left for this one.
    left: Option<Room>,
}

impl<'a> Explainer<'a> {
    /// Ready for questions. The lens says which passes count, under which rates and how sure safe totals are; its plan is
    /// that of questions that name none.
    pub const fn new(known: ExplainedFrom<'a>, lens: Lens<'a>) -> Self {
        Self { known, lens, shares: RefCell::new(Vec::new()) }
    }

    /// Why a figure is what it is; `None` where there is no such figure.
    pub fn why(&self, asked: &FigureQuestion) -> Option<Why> {
        let case = self.case(asked)?;
        match &asked.figure {
            Figure::Total => Some(self.total(&case)),
            Figure::Work => Some(self.work(&case)),
            Figure::Contingency => Some(self.contingency(&case)),
            Figure::Kind(kind) => Some(self.kind(&case, *kind)),
            Figure::Pass(pass) => case.lens.filter.includes(*pass).then(|| self.pass(&case, *pass)),
            Figure::Model(model) => self.model(&case, model),
            Figure::Scene(scene) => self.scene(&case, *scene),
            Figure::Own => Some(self.own(&case, |_| true)),
            Figure::SharedStills => Some(self.own(&case, |kind| kind == Kind::Image)),
            Figure::Rounding => Some(self.rounding(&case)),
            Figure::Asset(asset) => self.asset(&case, *asset),
            Figure::Choice(asset, pass) => self.choice(&case, (*asset, *pass)),
            Figure::Alternatives(asset) => self.alternatives(&case, *asset),
            Figure::Alternative(asset, letter) => self.alternative(&case, (*asset, *letter)),
            Figure::Left => self.left(&case),
            Figure::LeftForProject => self.left_for_project(&case),
            Figure::Used => Some(self.used(&case)),
            Figure::Spare => Self::spare(&case),
            Figure::Chance => self.chance(&case),
            Figure::Verdict => self.verdict(&case),
            Figure::Spent => Some(self.spent(&case)),
            Figure::Together => Some(self.together(&case)),
            Figure::Cycles | Figure::Finish | Figure::Expires => self.over_cycles(&case),
            Figure::Free => Some(Self::free(&case)),
            Figure::Buys(model) => Self::buys(&case, model),
            Figure::Allowance => Self::allowance(&case),
            Figure::Reset => Some(self.reset(&case)),
            Figure::AtReset | Figure::Daily => self.pace(&case),
            Figure::Needed => Some(self.needed(&case)),
            Figure::Running => Some(self.running(&case)),
            Figure::Spoken(scene) => self.spoken(&case, *scene),
            Figure::Motion => self.motion(&case),
            Figure::PerSecond => self.per_second(&case),
            Figure::FilmMoney => self.film_money(&case),
            Figure::MinuteMoney | Figure::SecondMoney => self.money_each(&case),
            Figure::Findings => Some(Self::findings(&case)),
            Figure::Unpriced => Some(self.unpriced(&case)),
            Figure::Done => Some(self.done(&case)),
            Figure::Price(model) => self.price(&case, model),
            Figure::OwnPrice(model) => self.own_price(&case, model),
            Figure::Rating(model) => Self::rating(&case, model),
            Figure::Learned(key, model) => self.learned(&case, (*key, model.as_ref())),
            Figure::PastUsed(start) => self.past_used(&case, *start),
            Figure::PastExpired(start) => self.past_expired(&case, *start),
        }
    }

    /// The same all the way down.
    pub fn tree(&self, asked: &FigureQuestion) -> Option<Tree> {
        let why = self.why(asked)?;
        Some(self.tree_of(why))
    }

    /// An answer all the way down.
    pub fn tree_of(&self, why: Why) -> Tree {
        self.grown(why, 0)
    }

    fn grown(&self, why: Why, depth: u8) -> Tree {
        let grow = |line: ReasonLine| {
            let below = line.of.as_ref().filter(|_| depth < DEEPEST).and_then(|asked| self.why(asked));
            match below {
                Some(below) if !below.parts.is_empty() => {
                    let below = if line.takes_off(&below.line) { below.taken_off() } else { below };
                    let below = Why { line, ..below };
                    self.grown(below, depth.saturating_add(1))
                }
                _ => Tree { line, adds_up: false, because: Vec::new() },
            }
        };
        Tree { adds_up: why.adds_up, because: why.parts.into_iter().map(grow).collect(), line: why.line }
    }

    fn case(&self, asked: &FigureQuestion) -> Option<Case<'a>> {
        let prices = self.lens.prices;
        let plan = match &asked.plan {
            Some(id) => Some(prices.plan(id)?),
            None => self.lens.plan,
        };
        let figures = match asked.work {
            WorkCounted::All => self.known.figures,
            WorkCounted::ToGo => self.known.to_go,
        };
        let filter = asked.passes.unwrap_or(self.lens.filter);
        let lens = Lens { basis: asked.basis, filter, ..self.lens.on(plan) };
        let of_all = match &asked.plan {
            Some(_) => plan.map(|plan| plan.allowance.less(self.known.balance.used)),
            None => self.known.balance.left,
        };
        let ahead = self.known.balance.others.ahead(plan);
        let left = of_all.map(|left| ahead.room_of(left));
        Some(Case { asked: asked.clone(), figures, lens, of_all, left })
    }

    /// The total of a case shared out to its parts.
    fn shares(&self, case: &Case<'_>) -> Rc<Shares> {
        let plan = case.lens.plan.map(|plan| plan.id.clone());
        let key = SharesKey { work: case.asked.work, plan, basis: case.lens.basis, filter: case.lens.filter };
        let known = self.shares.borrow().iter().find(|(one, _)| *one == key).map(|(_, shares)| Rc::clone(shares));
        known.unwrap_or_else(|| {
            let shares = Rc::new(Shares::of(case.figures, &case.lens));
            self.shares.borrow_mut().push((key, Rc::clone(&shares)));
            shares
        })
    }

    const fn today(&self) -> NaiveDate {
        self.known.balance.today
    }

    /// What the work of a case is paid from; `None` where the plan or what is left is not known.
    fn paying(&self, case: &Case<'a>) -> Option<Paying<'a>> {
        let plan = case.lens.plan?;
        let later = if case.asked.plan.is_some() { plan } else { self.known.later.unwrap_or(plan) };
        Some(Paying {
            now: plan,
            later,
            left: case.of_all?,
            over: Credits::ZERO,
            today: self.today(),
            billing_day: self.known.balance.billing_day.unwrap_or(BillingDay::FIRST),
            others: &self.known.balance.others,
        })
    }
}
