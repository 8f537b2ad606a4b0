//! Decisions and reach: what advice says of whole boards, and laws that hold for any.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

mod boards;
mod cheapest;
mod laws;
mod long;
mod ratings;
mod sharing;
mod steps;
mod untouched;

use std::sync::Arc;

use creditboard::advice::{BoardState, Goal};
use creditboard::domain::{Credits, PlanId, Project, Rates};
use creditboard::figures::{Basis, DoneAssets, Figures, KeepRates, Lens};

use crate::support::prices;

/// Asks about a board on the Pro plan, with so much left and the rates as they are assumed.
fn ask<T>(project: &Arc<Project>, (left, basis): (u64, Basis), work: impl FnOnce(&BoardState, &Goal<'_>) -> T) -> T {
    let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
    let lens = Lens { basis, ..Lens::new(prices(), &rates).on(prices().plan(&PlanId::from("pro"))) };
    let goal = Goal { lens, left: Credits::new(left).into() };
    let figures = Figures::of(project, prices()).expect("a sum that can be counted");
    let state = BoardState::of(project, &figures, &DoneAssets::of(&project.takes, project, prices()), &goal);
    work(&state, &goal)
}
