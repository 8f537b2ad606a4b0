//! What threads do for the fit: make a project ready, and settle a question to the end.

use std::sync::Arc;

use super::fit::FitFound;
use crate::advice::fit::knapsack::{Effort, Scratch, Ties};
use crate::advice::fit::{Board, Fit, FitPoint, FitTerms, Rules};
use crate::domain::Credits;
use crate::figures::Lens;
use crate::prices::PriceList;
use crate::ui::state::View;
use crate::ui::task::Reporter;
use crate::ui::views::Scope;

/// So many points of the frontier are drawn at the most.
const POINTS: usize = 400;
/// No more changes than anybody reads at once.
const MOST: usize = 40;
/// How many states the thread looks at before it first tells what it found, and how many times more each time.
const FIRST: u64 = 4_000_000;
const TIMES: u64 = 8;

/// A project made ready.
pub(super) struct Ready {
    /// Answers questions.
    pub(super) board: Board,
    /// The frontier, cheapest first, as many points as are worth drawing.
    pub(super) points: Vec<FitPoint>,
    prices: &'static PriceList,
}

/// What a thread found out so far.
pub(super) struct Proof {
    /// The best choices.
    pub(super) found: FitFound,
    /// Whether it looks for more.
    pub(super) goes_on: bool,
}

impl Ready {
    /// A fit with what it changes.
    pub(super) fn told(&self, fit: Fit) -> FitFound {
        let (first, count) = self.board.first_changes(&fit, self.prices, MOST);
        FitFound { fit, first, count }
    }
}

/// What makes the project ready, here or on a thread; it gives `None` where nothing may change.
pub(super) fn maker(scope: &Scope<'_>, view: &View, rules: Rules) -> impl FnOnce() -> Option<Ready> + Send + use<> {
    let (project, figures) = (Arc::clone(scope.at.changeable), scope.to_go.clone());
    let (prices, rates) = (scope.prices, scope.rates.clone());
    let (filter, basis) = (view.filter, view.basis);
    let plan = scope.standing.plan.and_then(|plan| prices.plan(&plan.id));
    move || {
        let lens = Lens { filter, basis, ..Lens::new(prices, &rates).on(plan) };
        let terms = FitTerms { project: &project, figures: &figures, lens, rules };
        let board = Board::of(&terms).ok().filter(|board| board.open() > 0)?;
        let points = thinned(&board.frontier(POINTS));
        Some(Ready { board, points, prices })
    }
}

/// Settles a question to the end, and tells every now and then how far it is.
pub(super) fn prove(ready: &Ready, credits: Credits, reporter: &Reporter<Proof>) {
    let mut scratch = Scratch::default();
    let mut work = FIRST;
    loop {
        let effort = Effort { work, stop: Some(&reporter.stop) };
        let Ok(fit) = ready.board.fit(credits, Ties::Settled, &effort, &mut scratch) else { return };
        if reporter.is_over() {
            return;
        }
        // Where the effort was not used up, nothing more can be found: it is proven, or memory ended it.
        let goes_on = scratch.worked() > work && !(fit.is_optimal() && fit.settled);
        reporter.report(Proof { found: ready.told(fit), goes_on });
        if !goes_on {
            return;
        }
        work = work.saturating_mul(TIMES);
    }
}

/// No more points than can be told apart, the ends among them.
fn thinned(points: &[FitPoint]) -> Vec<FitPoint> {
    let every = points.len().div_ceil(POINTS).max(1);
    let last = points.len().saturating_sub(1);
    let kept = points.iter().enumerate().filter(|(place, _)| place.is_multiple_of(every) || *place == last);
    kept.map(|(_, point)| *point).collect()
}
