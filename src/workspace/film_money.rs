//! What the open project costs in money on the plan that pays: one answer for Costs, `totals` and the quote.

use super::Standpoint;
use crate::figures::{FilmMoney, Lens, MoneyTerms, compare_on};

impl Standpoint<'_> {
    /// What money is worked out from in the passes of a lens.
    pub fn money_terms(&self, lens: &Lens<'_>) -> MoneyTerms<'_> {
        MoneyTerms { project: self.project, account: self.account, filter: lens.filter, today: self.balance.today }
    }

    /// Whether the price of the plan that pays was typed in.
    pub fn knows_plan_price(&self) -> bool {
        self.balance.plan.is_some_and(|plan| self.account.prices.contains_key(&plan.id))
    }

    /// What the finished film costs on the plan of a lens, as the plans side by side have it; `None` where its price was not
    /// typed in, and where nobody knows when it is finished. May take long on a large board.
    pub fn film_money(&self, lens: &Lens<'_>) -> Option<FilmMoney> {
        let plan = lens.plan.filter(|plan| self.account.prices.contains_key(&plan.id))?;
        FilmMoney::of(&compare_on(plan, self.to_go, lens, self.balance), &self.money_terms(lens))
    }
}
