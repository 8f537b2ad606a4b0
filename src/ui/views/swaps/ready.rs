//! What threads do for the fit: make a project ready, and settle a question to the end.

use super::fit::FitFound;
use crate::advice::fit::knapsack::{Effort, Scratch, Ties};
use crate::advice::fit::{Board, Fit, FitChange, FitPoint, FitTerms, Rules};
use crate::advice::{BoardState, Goal};
use crate::domain::Credits;
use crate::figures::why::Why;
use crate::figures::{Basis, LensSettings, Room};
use crate::ui::state::View;
use crate::ui::task::Reporter;
use crate::ui::views::Scope;
use crate::workspace::OwnedStandpoint;

/// Boards with no more assets that may change have ties settled within a frame.
const SMALL: usize = 2_000;
/// So many points of the frontier are drawn at the most.
const POINTS: usize = 400;
/// The most changes shown at once: more would not be read.
const MOST: usize = 40;
/// How many states the thread looks at before it first reports what it found, and how many times more each time.
const FIRST: u64 = 4_000_000;
const TIMES: u64 = 8;

/// A project made ready.
pub(super) struct Ready {
    /// Answers questions.
    pub(super) board: Board,
    /// The frontier, cheapest first, as many points as are worth drawing.
    pub(super) points: Vec<FitPoint>,
    /// What the board comes to now.
    pub(super) now: BoardState,
    at: OwnedStandpoint,
    seen: LensSettings,
    left: Room,
}

/// A project made ready, and what a frame would ask it first.
pub(super) struct Prepared {
    pub(super) ready: Ready,
    /// The answer to that; `None` where a frame can spare the time to ask itself.
    pub(super) first: Option<Result<FitFound, Credits>>,
}

/// What a thread found out so far.
pub(super) struct Proof {
    /// The best choices; how many credits are missing where there are none.
    pub(super) found: Result<FitFound, Credits>,
    /// Whether it looks for more.
    pub(super) goes_on: bool,
}

impl Ready {
    /// A fit with what it changes; what the board comes to with it is worked out by [`Self::judged`].
    pub(super) fn told(&self, fit: Fit) -> FitFound {
        let (first, count) = self.board.first_changes(&fit, self.at.at().prices, MOST);
        FitFound { fit, first, count, after: None }
    }

    /// A fit with what it changes and what the board comes to with it.
    pub(super) fn judged(&self, fit: Fit) -> FitFound {
        let after = self.with_goal(|goal| self.board.judged(fit.clone(), &self.now, goal)).map(|judged| judged.after);
        FitFound { after, ..self.told(fit) }
    }

    /// Why a change saves what it saves.
    pub(super) fn saving_of(&self, change: &FitChange) -> Option<Why> {
        self.with_goal(|goal| self.now.saving_of([&change.act()], change.saves, goal))
    }

    /// Whether it takes long to settle ties: the board is large.
    pub(super) fn is_large(&self) -> bool {
        self.board.open() > SMALL
    }

    /// What a frame asks first, and what is asked again as the line moves: how good the board can be for these credits.
    pub(super) fn quickly(&self, credits: Credits, ties: Ties, scratch: &mut Scratch) -> Result<FitFound, Credits> {
        let found = self.board.fit(credits, ties, &Effort::FRAME, scratch);
        found.map(|fit| self.told(fit)).map_err(|short| short.0)
    }

    /// Whether a fit must be safe.
    pub(super) fn is_safe(&self) -> bool {
        self.seen.basis == Basis::Safe
    }

    fn with_goal<T>(&self, work: impl FnOnce(&Goal<'_>) -> T) -> T {
        work(&Goal { lens: self.at.at().seen(self.seen), left: self.left })
    }
}

/// What makes the project ready, and says what it comes to for these credits; it gives `None` where nothing may change.
///
/// A fit counts retakes, also while the rest of the screen does not: what fits with none hardly ever fits.
pub(super) fn maker(
    (scope, view): (&Scope<'_>, &View),
    rules: Rules,
    credits: Credits,
) -> impl FnOnce() -> Option<Prepared> + Send + use<> {
    let owned = scope.at.owned();
    let basis = if view.basis == Basis::Bare { Basis::Expected } else { view.basis };
    let seen = LensSettings { filter: view.filter, basis, confidence: view.confidence };
    let left = scope.standing.room();
    move || {
        let at = owned.at();
        let lens = at.seen(seen);
        let fit = FitTerms { project: at.changeable, figures: at.to_go, done: at.done, lens, rules };
        let board = Board::of(&fit).ok().filter(|board| board.open() > 0)?;
        let points = thinned(&board.frontier(POINTS));
        let now = BoardState::of(at.project, at.figures, at.done, &Goal { lens, left });
        let ready = Ready { board, points, now, at: owned, seen, left };
        let first = ready.is_large().then(|| ready.quickly(credits, Ties::Open, &mut Scratch::default()));
        Some(Prepared { ready, first })
    }
}

/// Settles a question to the end, and reports its progress now and then.
pub(super) fn prove(ready: &Ready, credits: Credits, reporter: &Reporter<Proof>) {
    let mut scratch = Scratch::default();
    let mut work = FIRST;
    loop {
        let effort = Effort { work, stop: Some(&reporter.stop) };
        if ready.is_safe() {
            let found = ready.with_goal(|goal| {
                let goal = Goal { left: credits.into(), ..*goal };
                ready.board.fit_safely(&ready.now, &goal, &effort, &mut scratch)
            });
            let found = found.map(|found| ready.judged(found.fit)).map_err(|short| short.0);
            return reporter.report(Proof { found, goes_on: false });
        }
        let Ok(fit) = ready.board.fit(credits, Ties::Settled, &effort, &mut scratch) else { return };
        if reporter.is_over() {
            return;
        }
        // Where the effort was not used up, nothing more can be found: it is proven, or memory ended it.
        let goes_on = scratch.worked() > work && !(fit.is_optimal() && fit.settled);
        reporter.report(Proof { found: Ok(ready.judged(fit)), goes_on });
        if !goes_on {
            return;
        }
        work = work.saturating_mul(TIMES);
    }
}

/// As many points as the eye can distinguish, the ends among them.
fn thinned(points: &[FitPoint]) -> Vec<FitPoint> {
    let every = points.len().div_ceil(POINTS).max(1);
    let last = points.len().saturating_sub(1);
    let kept = points.iter().enumerate().filter(|(place, _)| place.is_multiple_of(every) || *place == last);
    kept.map(|(_, point)| *point).collect()
}
