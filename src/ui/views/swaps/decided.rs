//! What could be decided about the board, and the steps that bring it within what is left: worked out once for each
//! content, on a thread.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::Context;

use crate::advice::{Act, BoardState, Decision, Goal, Reach, ReachLimit, Suggestion, SuggestionRules};
use crate::domain::Credits;
use crate::figures::why::Why;
use crate::figures::{Basis, LensSettings, Outlook};
use crate::present::{self, DecisionPart, DecisionRow};
use crate::ui::state::View;
use crate::ui::task::{Reporter, Task, let_go};
use crate::ui::views::{Content, Scope};
use crate::workspace::{OwnedStandpoint, Standpoint};

/// The most parts of a decision that are shown: more would not be read.
const MOST_PARTS: usize = 60;

/// What the screen asks, and the answer.
#[derive(Default)]
pub(super) struct DecidedState {
    pub(super) asks: DecidedAsks,
    key: Option<(Content, bool, Option<Credits>)>,
    answer: Option<DecidedAnswer>,
    coming: Option<Task<DecidedAnswer>>,
}

/// What the screen asks.
#[derive(Default)]
pub(super) struct DecidedAsks {
    /// Whether hero scenes may change.
    pub(super) heroes: bool,
    /// The credits to reach; `None` is what is left.
    pub(super) budget: Option<Credits>,
    /// The decisions that are opened to their parts, by their stable names.
    pub(super) opened: BTreeSet<String>,
    /// Whether those that were dismissed are shown.
    pub(super) dismissed: bool,
    /// Whether the first step should take the keyboard as soon as it is there.
    pub(super) to_first: bool,
    /// The names of the versions that are kept.
    pub(super) taken: Arc<[String]>,
}

impl DecidedAsks {
    /// Asks for the steps within what is left, and goes to the first of them.
    pub(super) const fn go_to_first(&mut self) {
        (self.heroes, self.budget, self.to_first) = (false, None, true);
    }
}

/// What could be decided.
pub(super) struct DecidedAnswer {
    /// What the board comes to now.
    pub(super) now: Outlook,
    /// The board that this is about, and what it is judged under.
    board: Arc<BoardState>,
    seen: LensSettings,
    /// The credits that it should be within.
    pub(super) within: Credits,
    /// The basis of what is saved.
    pub(super) basis: Basis,
    pub(super) open: Vec<DecisionCard>,
    /// Those that were dismissed.
    pub(super) dismissed: Vec<DecisionCard>,
    /// The steps that bring the board within; `None` while they are worked out.
    pub(super) reach: Option<ReachCard>,
    /// Whether it is about a content that is no longer there: a new answer is on its way.
    pub(super) past: bool,
}

/// The steps that bring the board within what is left.
pub(super) struct ReachCard {
    pub(super) reached: bool,
    /// The least that the board can come to, where they do not.
    pub(super) limit: Option<ReachLimit>,
    pub(super) steps: Vec<DecisionCard>,
    /// What all of them do.
    pub(super) acts: Arc<[Act]>,
}

/// A decision with its words.
pub(super) struct DecisionCard {
    pub(super) decision: Decision,
    pub(super) key: String,
    pub(super) row: DecisionRow,
    /// The first of its parts.
    pub(super) parts: Vec<DecisionPart>,
}

/// All that the answer is worked out from.
struct DecisionTerms {
    at: OwnedStandpoint,
    seen: LensSettings,
    within: Option<Credits>,
    heroes: bool,
}

impl DecidedState {
    /// Has a new question worked out, and takes in what is there.
    pub(super) fn prepare(&mut self, ctx: &Context, scope: &Scope<'_>, view: &View) {
        let key = (scope.content(view), self.asks.heroes, self.asks.budget);
        if self.key.as_ref() != Some(&key) {
            let is_other = self.key.as_ref().is_some_and(|(content, ..)| !content.is_of_project(&key.0));
            self.key = Some(key);
            if is_other {
                self.answer = None;
            } else if let Some(answer) = &mut self.answer {
                answer.past = true;
            }
            let question = DecisionTerms::of(scope, view, &self.asks);
            let work = move |reporter: &Reporter<_>| question.answer(reporter);
            self.coming = Some(Task::start(ctx, scope.outbox, "advice", work));
        }
        if let Some(news) = self.coming.as_ref().and_then(Task::news)
            && let Some(before) = self.answer.replace(news)
        {
            let_go(scope.outbox, before);
        }
    }

    /// What is asked, and the answer; `None` where the first is on its way.
    pub(super) const fn parts(&mut self) -> (&mut DecidedAsks, Option<&DecidedAnswer>) {
        (&mut self.asks, self.answer.as_ref())
    }
}

impl DecidedAnswer {
    /// What all steps do, where they bring the board within and are about the content there is.
    pub(super) fn steps_within(&self) -> Option<&Arc<[Act]>> {
        let reach = self.reach.as_ref().filter(|reach| reach.reached && !reach.steps.is_empty() && !self.past)?;
        Some(&reach.acts)
    }

    /// Why a part of a decision saves what it saves by itself.
    pub(super) fn saving_of(&self, part: &Suggestion, scope: &Scope<'_>) -> Option<Why> {
        let goal = Goal { lens: scope.at.seen(self.seen), left: self.within.into() };
        self.board.saving_of(&part.acts, part.saving(), &goal)
    }
}

impl DecisionTerms {
    fn of(scope: &Scope<'_>, view: &View, asks: &DecidedAsks) -> Self {
        Self {
            at: scope.at.owned(),
            seen: LensSettings::of(&scope.lens(view)),
            within: asks.budget,
            heroes: asks.heroes,
        }
    }

    /// Works it out: first what could be decided, then the steps.
    fn answer(&self, reporter: &Reporter<DecidedAnswer>) {
        let at = self.at.at();
        let goal = at.goal(self.seen, self.within);
        let now = Arc::new(at.board(&goal));
        let decisions = now.decisions(SuggestionRules { heroes: self.heroes, cuts: false }, &goal);
        let cards: Vec<DecisionCard> = decisions.into_iter().map(|one| card(&at, one)).collect();
        let is_dismissed = |card: &DecisionCard| at.project.dismissed.contains(&card.key);
        let (dismissed, open) = cards.into_iter().partition(is_dismissed);
        let answer = |open, dismissed, reach| DecidedAnswer {
            now: now.outlook.clone(),
            board: Arc::clone(&now),
            seen: self.seen,
            within: goal.left.credits,
            basis: goal.lens.basis,
            open,
            dismissed,
            reach,
            past: false,
        };
        if now.is_within(&goal) {
            let reach = ReachCard { reached: true, limit: None, steps: Vec::new(), acts: Arc::from([]) };
            return reporter.report(answer(open, dismissed, Some(reach)));
        }
        let again = |cards: &[DecisionCard]| cards.iter().map(|one| card(&at, one.decision.clone())).collect();
        reporter.report(answer(again(&open), again(&dismissed), None));
        if reporter.is_over() {
            return;
        }
        let found = at.steps(&now, &goal, self.heroes);
        let acts = found.acts().cloned().collect();
        let Reach { steps, reached, limit, .. } = found;
        let reach = ReachCard { reached, limit, steps: steps.into_iter().map(|one| card(&at, one)).collect(), acts };
        reporter.report(answer(open, dismissed, Some(reach)));
    }
}

fn card(at: &Standpoint<'_>, decision: Decision) -> DecisionCard {
    let row = present::decision_row(&decision, at.project, at.prices);
    let mut parts = present::decision_parts(&decision, at.project, at.prices);
    parts.truncate(MOST_PARTS);
    DecisionCard { key: decision.key.to_string(), row, parts, decision }
}
