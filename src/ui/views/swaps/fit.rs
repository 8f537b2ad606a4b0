//! The fit behind the plot: prepared once for each content, asked once for each place of the line.
//!
//! A frame never waits for it. A place of the line is asked about within the frame; a board is prepared, what it comes to
//! with a fit is worked out, and a hard question is settled, on a thread that reports what it found so far.

use std::sync::Arc;

use egui::Context;

use super::ready::{Prepared, Proof, Ready, prove};
use crate::advice::fit::knapsack::{Scratch, Ties};
use crate::advice::fit::{Fit, FitChange, FitPoint, Rules};
use crate::domain::Credits;
use crate::figures::{Basis, Lens, Outlook};
use crate::ui::state::View;
use crate::ui::task::{Task, let_go};
use crate::ui::views::{Content, Scope};

/// The rating that hero scenes keep while their rule is ticked.
const HERO: u8 = 90;
/// The joins that may be added while their rule is ticked.
const JOINS: u32 = 2;

/// What is asked of the fit, and its answer.
#[derive(Default)]
pub(super) struct FitState {
    /// What is asked, as the screen has it.
    pub(super) asks: Asks,
    key: Option<(Content, Rules)>,
    ready: ReadyBoard,
    /// The position that `at` answers.
    position: Option<(Credits, Ties)>,
    at: Option<FitAnswer>,
    proof: Option<Task<Proof>>,
    scratch: Scratch,
}

/// How much a fit may spend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Spend {
    /// What is left, and no more than the board costs now.
    #[default]
    NoMoreThanNow,
    /// All that is left.
    AllThatIsLeft,
}

/// What the screen asks of the fit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asks {
    /// Keep hero scenes at the best ratings.
    pub(super) heroes: bool,
    /// Never add more than two joins.
    pub(super) joins: bool,
    /// Where the line stands; `None` is what is left, but never more than the board costs now.
    pub(super) budget: Option<Credits>,
    /// How much may be spent where the line was not moved.
    pub(super) spend: Spend,
    /// Whether the line is being dragged.
    pub(super) dragged: bool,
}

/// The project made ready.
#[derive(Default)]
enum ReadyBoard {
    /// Nothing may change, or nothing was asked yet.
    #[default]
    None,
    /// A thread is at it, and asks about these credits.
    Coming(Credits, Task<Option<Prepared>>),
    Here(Arc<Ready>),
}

/// The answer for one place of the line.
pub(super) struct FitAnswer {
    /// The number of credits asked about.
    pub(super) credits: Credits,
    /// The best choices, or how many credits are missing even for the cheapest.
    pub(super) found: Result<FitFound, Credits>,
    /// What all of it comes from.
    pub(super) ready: Arc<Ready>,
    /// Where the board stands now.
    pub(super) now: Credits,
    /// Whether it is about a content that is no longer there: a new answer is on its way.
    pub(super) past: bool,
    /// Whether a thread looks for more.
    pub(super) at_work: bool,
}

/// The best choices for a number of credits.
pub(super) struct FitFound {
    /// What they cost and how good they are.
    pub(super) fit: Fit,
    /// The first of what they change.
    pub(super) first: Vec<FitChange>,
    /// How many they change.
    pub(super) count: usize,
    /// What the board comes to with them; `None` while that is worked out.
    pub(super) after: Option<Outlook>,
}

impl FitAnswer {
    /// The frontier, cheapest first.
    pub(super) fn points(&self) -> &[FitPoint] {
        &self.ready.points
    }
}

impl FitState {
    /// Brings the answer up to what is asked now, as far as a frame can.
    pub(super) fn prepare(&mut self, ctx: &Context, (scope, view): (&Scope<'_>, &View), content: &Content) {
        let rules =
            Rules { hero_at_least: self.asks.heroes.then_some(HERO), added_joins: self.asks.joins.then_some(JOINS) };
        if self.key.as_ref().is_none_or(|(of, by)| of != content || *by != rules) {
            // Of another project nothing is shown.
            self.at.take_if(|_| self.key.as_ref().is_some_and(|(of, _)| !of.is_of_project(content)));
            self.begin(ctx, (scope, view), rules);
            self.key = Some((content.clone(), rules));
        }
        if let ReadyBoard::Coming(credits, task) = &self.ready
            && let Some(prepared) = task.news()
        {
            let credits = *credits;
            self.take_in((scope, view), credits, prepared);
        }
        match &self.ready {
            ReadyBoard::None => self.answer(scope, None),
            ReadyBoard::Coming(..) => {}
            ReadyBoard::Here(ready) => {
                let ready = Arc::clone(ready);
                self.ask(ctx, (scope, view), &ready);
            }
        }
    }

    /// The answer; `None` where the board has nothing that may change, or where the first is on its way.
    pub(super) const fn asked(&self) -> Option<&FitAnswer> {
        self.at.as_ref()
    }

    /// What is asked, and the answer.
    pub(super) const fn parts(&mut self) -> (&mut Asks, Option<&FitAnswer>) {
        (&mut self.asks, self.at.as_ref())
    }

    /// Whether the first answer is on its way.
    pub(super) const fn is_coming(&self) -> bool {
        matches!(self.ready, ReadyBoard::Coming(..))
    }

    /// Another content or other rules: the project has to be made ready again.
    fn begin(&mut self, ctx: &Context, (scope, view): (&Scope<'_>, &View), rules: Rules) {
        (self.position, self.proof) = (None, None);
        if let Some(at) = &mut self.at {
            (at.past, at.at_work) = (true, false);
        }
        let credits = self.credits(scope, view);
        let make = super::ready::maker((scope, view), rules, credits);
        let work = move |reporter: &crate::ui::task::Reporter<_>| reporter.report(make());
        self.ready = ReadyBoard::Coming(credits, Task::start(ctx, scope.outbox, "fit: prepare", work));
    }

    /// The project is ready, and so is the answer about these credits where it takes long.
    fn take_in(&mut self, (scope, view): (&Scope<'_>, &View), credits: Credits, prepared: Option<Prepared>) {
        let Some(Prepared { ready, first }) = prepared else {
            self.ready = ReadyBoard::None;
            return;
        };
        let ready = Arc::new(ready);
        if let Some(found) = first {
            self.position = Some((credits, Ties::Open));
            let (ready, now) = (Arc::clone(&ready), now(scope, view));
            self.answer(scope, Some(FitAnswer { credits, found, ready, now, past: false, at_work: false }));
        }
        self.ready = ReadyBoard::Here(ready);
    }

    /// Puts an answer in the place of the one there was.
    fn answer(&mut self, scope: &Scope<'_>, answer: Option<FitAnswer>) {
        if let Some(before) = std::mem::replace(&mut self.at, answer) {
            let_go(scope.outbox, before);
        }
    }

    /// Where the line stands.
    fn credits(&self, scope: &Scope<'_>, view: &View) -> Credits {
        self.asks.budget.unwrap_or_else(|| self.usual(scope, view))
    }

    /// Where the line stands unless it was moved: what is left, and no more than the board costs now unless that was
    /// asked for.
    fn usual(&self, scope: &Scope<'_>, view: &View) -> Credits {
        let left = scope.standing.left.unwrap_or_default();
        match self.asks.spend {
            Spend::AllThatIsLeft => left,
            Spend::NoMoreThanNow => left.min(now(scope, view)),
        }
    }

    /// Asks about the place of the line: at once what a frame can spare, then by a thread what it takes.
    fn ask(&mut self, ctx: &Context, (scope, view): (&Scope<'_>, &View), ready: &Arc<Ready>) {
        let credits = self.credits(scope, view);
        let open = self.asks.dragged || ready.is_large();
        let ties = if open { Ties::Open } else { Ties::Settled };
        if self.position != Some((credits, ties)) {
            (self.position, self.proof) = (Some((credits, ties)), None);
            let found = ready.quickly(credits, ties, &mut self.scratch);
            let (ready, now) = (Arc::clone(ready), now(scope, view));
            self.answer(scope, Some(FitAnswer { credits, found, ready, now, past: false, at_work: false }));
        }
        let Some(at) = &mut self.at else { return };
        if let Some(news) = self.proof.as_ref().and_then(Task::news) {
            (at.found, at.at_work) = (news.found, news.goes_on);
        }
        let unsettled = |found: &FitFound| !(found.fit.is_optimal() && found.fit.settled) || found.after.is_none();
        let open = at.found.as_ref().is_ok_and(unsettled) || ready.is_safe() && self.proof.is_none();
        if open && !self.asks.dragged && self.proof.is_none() {
            let ready = Arc::clone(ready);
            let work = move |reporter: &_| prove(&ready, credits, reporter);
            self.proof = Some(Task::start_open(ctx, scope.outbox, "fit: prove", work));
            at.at_work = true;
        }
    }
}

/// Where the board stands now.
fn now(scope: &Scope<'_>, view: &View) -> Credits {
    // A fit counts retakes.
    Lens { basis: Basis::Expected, ..scope.lens(view) }.project(scope.to_go).credits
}
