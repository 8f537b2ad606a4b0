//! How the account stands in the cycle of today.

use std::sync::Arc;

use chrono::NaiveDate;

use super::boards::{Ahead, Others};
use super::calendar::Calendar;
use super::ledger::ClosingBalance;
use crate::domain::{Account, BillingDay, Credits, Cycle, PlanId, Usage};
use crate::figures::Room;
use crate::prices::{Plan, PriceList};

/// What a cycle has granted and used, and what is left of it.
///
/// It always holds that `granted` + `over` = `used` + `left`, and that `used` = `spent` + `besides`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance<'a> {
    /// The id of the plan that the cycle has come to.
    pub plan_id: PlanId,
    /// The plan; `None` when the price list does not have it.
    pub plan: Option<&'a Plan>,
    /// The day on which credits reset; `None` until the user names a plan, and then a cycle is a calendar month.
    pub billing_day: Option<BillingDay>,
    /// The cycle of today.
    pub cycle: Cycle,
    /// The user's date.
    pub today: NaiveDate,
    /// What the plan grants; `None` when the plan is not known.
    pub allowance: Option<Credits>,
    /// What there was to spend: more than the allowance when the site said that more was left. `None` when neither the
    /// plan nor the site says.
    pub granted: Option<Credits>,
    /// What takes have cost; refunded ones nothing.
    pub spent: Credits,
    /// What the site has charged that no take explains.
    pub besides: Credits,
    /// What was used: by takes, and besides.
    pub used: Credits,
    /// What is left; `None` when neither the plan nor the site says.
    pub left: Option<Credits>,
    /// What was used beyond what was granted: after a change to a smaller plan, for one.
    pub over: Credits,
    /// The takes recorded, refunded ones among them.
    pub takes: u64,
    /// The hours to the reset, begun ones included; `None` where it is more than a day away, and where only the day is known.
    pub hours_left: Option<u32>,
    /// The other projects that are paid from the same credits, as the open one finds them.
    pub others: Arc<Others>,
}

impl Balance<'_> {
    /// The same with so many credits taken as used in this cycle instead of what was recorded.
    #[must_use]
    pub fn with_used(&self, used: Credits) -> Self {
        let granted = self.allowance;
        Self {
            plan_id: self.plan_id.clone(),
            granted,
            spent: Credits::ZERO,
            besides: used,
            used,
            left: granted.map(|granted| granted.less(used)),
            over: granted.map_or(Credits::ZERO, |granted| used.less(granted)),
            takes: 0,
            others: Arc::clone(&self.others),
            ..*self
        }
    }

    /// What other projects take before the open one.
    pub fn ahead(&self) -> Ahead {
        self.others.ahead(self.plan)
    }

    /// What is left for the open project: less than all that is left where other projects come before it. `None` when
    /// neither the plan nor the site says.
    pub fn left_for_project(&self) -> Option<Credits> {
        self.left.map(|left| self.ahead().room(left))
    }

    /// The same with how sure it is.
    pub fn room(&self) -> Option<Room> {
        self.left.map(|left| self.ahead().room_of(left))
    }

    /// The days to the next reset.
    pub fn days_left(&self) -> u32 {
        self.cycle.days_left(self.today)
    }

    /// Whether this is the last week before the reset: seven days or less.
    pub fn is_last_week(&self) -> bool {
        self.days_left() <= 7
    }
}

/// How an account stands: the balance of the cycle of `today`. Takes and adjustments of later days are skipped.
pub fn balance<'a>(usage: &Usage, account: &Account, prices: &'a PriceList, today: NaiveDate) -> Balance<'a> {
    let calendar = Calendar::of(account, prices);
    let cycle = calendar.cycle(today);
    let ledger = ClosingBalance::of(usage, &calendar, (cycle, today), |_, _, _| {});
    let plan_id = calendar.plan_id(cycle, today).clone();
    let plan = prices.plan(&plan_id);
    let (spent, besides) = (ledger.spent, ledger.besides());
    Balance {
        plan_id,
        plan,
        billing_day: calendar.billing_day(),
        cycle,
        today,
        allowance: ledger.allowance,
        granted: ledger.granted(),
        spent,
        besides,
        used: Credits::new(spent.get().saturating_add(besides.get())),
        left: ledger.left(),
        over: ledger.over(),
        takes: ledger.takes,
        hours_left: None,
        others: Arc::default(),
    }
}
