//! The fit behind the plot: prepared once for each content, asked once for each place of the line.

use crate::advice::fit::knapsack::{Effort, Scratch, Ties};
use crate::advice::fit::{Board, Fit, FitChange, FitPoint, FitTerms, Rules};
use crate::domain::Credits;
use crate::ui::memo::Memo;
use crate::ui::state::View;
use crate::ui::views::{Content, Scope};

/// So many points of the frontier are drawn at the most.
const POINTS: usize = 400;
/// The rating that hero scenes keep while their rule is ticked.
const HERO: u8 = 90;
/// The joins that may be added while their rule is ticked.
const JOINS: u32 = 2;

/// What is asked of the fit, and its answer.
#[derive(Default)]
pub(super) struct FitState {
    /// Keep hero scenes at the best ratings.
    pub(super) heroes: bool,
    /// Never add more than two joins.
    pub(super) joins: bool,
    /// Where the line stands; `None` is what is left.
    pub(super) budget: Option<Credits>,
    ready: Memo<(Content, Rules), Option<Ready>>,
    asked: Memo<(Content, Rules, Credits), Asked>,
    scratch: Scratch,
    at: Option<Asked>,
}

/// A project made ready.
struct Ready {
    board: Board,
    points: Vec<FitPoint>,
}

/// The answer for one place of the line.
#[derive(Clone)]
pub(super) struct Asked {
    /// The number of credits asked about.
    pub(super) credits: Credits,
    /// The best choices, or how many credits are missing even for the cheapest.
    pub(super) found: Result<Found, Credits>,
    /// The frontier, cheapest first.
    pub(super) points: Vec<FitPoint>,
    /// Where the board stands now.
    pub(super) now: Credits,
}

/// The best choices for a number of credits.
#[derive(Clone)]
pub(super) struct Found {
    /// What they cost and how good they are.
    pub(super) fit: Fit,
    /// What they change.
    pub(super) changes: Vec<FitChange>,
}

impl FitState {
    /// Brings the answer up to what is asked now.
    pub(super) fn prepare(&mut self, scope: &Scope<'_>, view: &View, content: &Content) {
        let rules = Rules {
            filter: view.filter,
            retakes: super::retakes(view),
            hero_at_least: self.heroes.then_some(HERO),
            added_joins: self.joins.then_some(JOINS),
        };
        let ready = self.ready.get((content.clone(), rules), || make_ready(scope, rules));
        let Some(ready) = ready else {
            self.at = None;
            return;
        };
        let (credits, scratch) = (self.budget.or(scope.standing.left).unwrap_or_default(), &mut self.scratch);
        let asked = self.asked.get((content.clone(), rules, credits), || {
            let found = ready.board.fit(credits, Ties::Settled, &Effort::FRAME, scratch);
            let found = found.map(|fit| Found { changes: ready.board.changes(&fit, scope.prices), fit });
            let now = scope.lens(view).terms;
            let now = match rules.retakes {
                crate::advice::fit::Retakes::Bare => scope.figures.total(now.filter, now.plan).credits,
                crate::advice::fit::Retakes::Expected => scope.figures.expected(&now).ceil(),
            };
            Asked { credits, found: found.map_err(|short| short.0), points: ready.points.clone(), now }
        });
        self.at = Some(asked.clone());
    }

    /// The answer; `None` where the board has nothing that may change.
    pub(super) const fn asked(&self) -> Option<&Asked> {
        self.at.as_ref()
    }
}

fn make_ready(scope: &Scope<'_>, rules: Rules) -> Option<Ready> {
    let terms = FitTerms {
        project: scope.project(),
        figures: scope.figures,
        prices: scope.prices,
        plan: scope.standing.plan,
        rates: &scope.rates,
        rules,
    };
    let board = Board::of(&terms).ok().filter(|board| board.open() > 0)?;
    let points = board.frontier(POINTS);
    Some(Ready { board, points })
}
