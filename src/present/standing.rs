//! How the account stands today.

use chrono::NaiveDate;

use crate::domain::{BillingDay, Credits, Cycle};
use crate::figures::Room;
use crate::figures::usage::{Ahead, Balance, Others};
use crate::present::number;
use crate::prices::Plan;
use crate::words::say;

/// How the account stands today.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The plan; `None` when the price list does not have it.
    pub plan: Option<&'a Plan>,
    /// The plan's name, or its id where the list does not have it.
    pub plan_name: &'a str,
    /// The day on which credits reset; `None` until the user names a plan, and then `plan` is the list's first.
    pub billing_day: Option<BillingDay>,
    /// What this cycle has used.
    pub used: Credits,
    /// What is left of what the cycle has granted for the open project; `None` when that is not known.
    pub left: Option<Credits>,
    /// What is left for all projects.
    pub left_for_all: Option<Credits>,
    /// The other projects that are paid from the same credits.
    pub others: &'a Others,
    /// The hours to the reset, in the last day before it.
    pub hours_left: Option<u32>,
    /// The user's date.
    pub today: NaiveDate,
}

impl<'a> Standing<'a> {
    /// How an account stands by the balance of its cycle.
    pub fn of(balance: &'a Balance<'a>) -> Self {
        let Balance { ref plan_id, plan, billing_day, used, left, today, hours_left, ref others, .. } = *balance;
        let plan_name = plan.map_or(plan_id.as_str(), |plan| plan.name.as_str());
        Self {
            plan,
            plan_name,
            billing_day,
            used,
            left: balance.left_for_project(),
            left_for_all: left,
            others,
            hours_left,
            today,
        }
    }

    /// What other projects take before the open one.
    fn ahead(&self) -> Ahead {
        self.others.ahead(self.plan)
    }

    /// What is left for the open project, and how sure that is; nothing where it is not known.
    pub fn room(&self) -> Room {
        self.left_for_all.map(|all| self.ahead().room_of(all)).unwrap_or_default()
    }

    /// Whether other projects take something before the open one.
    pub fn is_shared(&self) -> bool {
        let Ahead { credits, unpriced, .. } = self.ahead();
        !credits.is_zero() || unpriced > 0
    }

    /// What is left for the open project: `2,160 left`, or where others take some of it first `1,560 left for this project`.
    pub fn left_words(&self) -> Option<String> {
        self.left_wordings().into_iter().next()
    }

    /// The same in full, and then shorter for less room; nothing where it is not known.
    pub fn left_wordings(&self) -> Vec<String> {
        let Some(left) = self.left.map(number::credits) else { return Vec::new() };
        let unsure = u8::from(self.ahead().unpriced > 0);
        if !self.is_shared() {
            return vec![say!("standing-left", left = left)];
        }
        vec![
            say!("standing-left-for-project", unsure = unsure, left = &left),
            say!("standing-left-for-it", unsure = unsure, left = &left),
        ]
    }

    /// What other projects take first of what is left.
    pub fn taken_first(&self) -> Credits {
        let all = self.left_for_all.unwrap_or_default();
        all.less(self.left.unwrap_or_default())
    }

    /// Where the rest goes, a line for each project that takes something first.
    pub fn shared_words(&self) -> Option<String> {
        let all = say!("standing-left-for-all", left = self.left_for_all?);
        let each: Vec<String> = self
            .others
            .each(self.plan)
            .map(|(title, takes)| {
                say!("standing-first-for", credits = number::priced(takes.credits, takes.unpriced), project = title)
            })
            .collect();
        (!each.is_empty()).then(|| format!("{all}\n{}", each.join("\n")))
    }

    /// What the last hours before the reset are for: `resets in 7 h; 150 credits will expire`, and then shorter for less
    /// room; nothing before them.
    pub fn reset_soon(&self) -> Vec<String> {
        let Some(hours) = self.hours_left else { return Vec::new() };
        let resets = match hours {
            // Hours that have begun count, so that this may be a minute.
            0 | 1 => say!("standing-resets-within-the-hour").to_owned(),
            more => say!("standing-resets-in", hours = more),
        };
        let left = self.left_for_all.filter(|left| !left.is_zero());
        let Some(left) = left else { return vec![resets] };
        let will = |credits: String| say!("standing-will-expire", resets = &resets, credits = credits);
        vec![will(number::credit_count(left)), will(number::credits(left)), resets]
    }

    /// The billing cycle of today; `None` until the user has named the billing day.
    pub fn cycle(&self) -> Option<Cycle> {
        self.billing_day.map(|day| Cycle::containing(self.today, day))
    }
}

/// What the last hours before the reset are for: `resets in 7 h; 150 credits will expire`; `None` before them.
pub fn reset_soon(balance: &Balance<'_>) -> Option<String> {
    Standing::of(balance).reset_soon().into_iter().next()
}
