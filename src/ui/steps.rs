//! The steps that bring the board within what is left, for the allowance bar and the Usage screen: worked out on a thread,
//! one at a time, with the last answer until the next one is there.

use std::sync::Arc;

use egui::Context;

use super::state::View;
use super::task::{Reporter, Task, let_go};
use super::views::{Content, Scope};
use crate::advice::{Reach, Savings};
use crate::domain::PassFilter;
use crate::figures::LensSettings;
use crate::present::{self, AllowanceBar, StepsWay};
use crate::prices::PriceList;

/// The newest answer, and the one that is worked out.
#[derive(Default)]
pub(crate) struct StepsState {
    kept: Option<(Content, Arc<Reach>)>,
    pending: Option<(Content, Task<Reach>)>,
}

/// What is known of the steps.
#[derive(Clone, Debug, Default)]
pub(crate) enum StepsAnswer {
    /// None are needed.
    #[default]
    Needless,
    /// They are worked out.
    Coming,
    /// The newest that there are.
    Known(Arc<Reach>),
}

impl StepsState {
    /// The steps for the passes of a filter; `needed` says whether the board is not within what is left.
    pub(crate) fn get(
        &mut self,
        ctx: &Context,
        (scope, view): (&Scope<'_>, &View),
        filter: PassFilter,
        needed: bool,
    ) -> StepsAnswer {
        let question = scope.content(view).for_steps(filter);
        if let Some((asked, task)) = self.pending.take() {
            match task.news() {
                Some(found) => {
                    if let Some(before) = self.kept.replace((asked, Arc::new(found))) {
                        let_go(scope.outbox, before);
                    }
                }
                // It goes on to its end also for a question of before: a thread for each key press would be many.
                None => self.pending = Some((asked, task)),
            }
        }
        if !needed {
            if let Some(before) = self.kept.take() {
                let_go(scope.outbox, before);
            }
            return StepsAnswer::Needless;
        }
        let known = self.kept.as_ref().filter(|(asked, _)| asked.is_of_project(&question));
        let is_new = known.is_some_and(|(asked, _)| *asked == question);
        if !is_new && self.pending.is_none() {
            let (at, seen) = (scope.at.owned(), LensSettings { filter, ..LensSettings::of(&scope.lens(view)) });
            let work = move |reporter: &Reporter<_>| {
                let at = at.at();
                let goal = at.goal(seen, None);
                reporter.report(at.steps(&at.board(&goal), &goal, false));
            };
            self.pending = Some((question, Task::start(ctx, scope.outbox, "steps", work)));
        }
        known.map_or(StepsAnswer::Coming, |(_, found)| StepsAnswer::Known(Arc::clone(found)))
    }
}

impl StepsAnswer {
    /// The steps; `None` while they are worked out, and where none are needed.
    pub(crate) fn known(&self) -> Option<&Reach> {
        match self {
            Self::Known(found) => Some(found),
            Self::Needless | Self::Coming => None,
        }
    }

    /// The allowance bar with what helps: the first of the steps where they bring the board within what is left, else what
    /// swaps save together.
    pub(crate) fn advise(&self, bar: AllowanceBar, together: Savings, prices: &PriceList) -> AllowanceBar {
        if *self == Self::Coming {
            return bar;
        }
        match self.known().filter(|found| found.reached).and_then(|found| present::first_step(found, prices)) {
            Some(first) => bar.with_step(first),
            None => bar.with_swaps(together),
        }
    }

    /// The same as a way out.
    pub(crate) fn way(&self) -> StepsWay<'_> {
        match self {
            Self::Needless => StepsWay::Needless,
            Self::Coming => StepsWay::Coming,
            Self::Known(found) => StepsWay::Known(found),
        }
    }
}

impl PartialEq for StepsAnswer {
    /// Answers are compared by where they are kept: steps are not looked through in every frame.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Needless, Self::Needless) | (Self::Coming, Self::Coming) => true,
            (Self::Known(one), Self::Known(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}
