//! Fits whose safe total is within the credits, and what fits do to the chance.

use super::knapsack::{Effort, Scratch, Ties};
use super::{Board, Fit, TooFew};
use crate::advice::{Act, BoardState, Goal};
use crate::domain::Credits;
use crate::figures::Outlook;

/// A fit with what the board comes to.
#[derive(Clone, Debug)]
pub struct JudgedFit {
    /// The fit.
    pub fit: Fit,
    /// What the board comes to with it.
    pub after: Outlook,
}

impl Board {
    /// What a fit does.
    pub fn acts(&self, fit: &Fit, goal: &Goal<'_>) -> Vec<Act> {
        self.changes(fit, goal.lens.prices).iter().map(super::FitChange::act).collect()
    }

    /// A fit with what the board comes to; `None` where its sums cannot be counted.
    pub fn judged(&self, fit: Fit, now: &BoardState, goal: &Goal<'_>) -> Option<JudgedFit> {
        let acts = self.acts(&fit, goal);
        let after = if acts.is_empty() { now.outlook.clone() } else { now.after(&acts, goal)?.outlook };
        Some(JudgedFit { fit, after })
    }

    /// The best choices by expected credits whose safe total is within what is left.
    ///
    /// More credits on average make a safe total that is hardly ever smaller, so the most that may be spent on average is
    /// found by halving; what is reported was always checked.
    ///
    /// # Errors
    /// [`TooFew`] where not even the cheapest choices are safe.
    pub fn fit_safely(
        &self,
        now: &BoardState,
        goal: &Goal<'_>,
        effort: &Effort<'_>,
        scratch: &mut Scratch,
    ) -> Result<JudgedFit, TooFew> {
        let mut ask = |credits: Credits| {
            let fit = self.fit(credits, Ties::Settled, effort, scratch)?;
            self.judged(fit, now, goal).ok_or(TooFew(Credits::ZERO))
        };
        let all = ask(goal.left.credits)?;
        if all.after.safe <= goal.left.credits {
            return Ok(all);
        }
        let least = ask(self.least())?;
        if least.after.safe > goal.left.credits {
            return Err(TooFew(least.after.safe.less(goal.left.credits)));
        }
        let (mut low, mut high, mut best) = (self.least().get(), goal.left.credits.get(), least);
        while low.saturating_add(1) < high {
            let middle = low.midpoint(high);
            let found = ask(Credits::new(middle))?;
            if found.after.safe > goal.left.credits {
                high = middle;
                continue;
            }
            low = middle;
            if found.fit.quality >= best.fit.quality {
                best = found;
            }
        }
        Ok(best)
    }
}
