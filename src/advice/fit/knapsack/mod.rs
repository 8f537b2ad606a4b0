//! The multiple-choice knapsack: from each menu one offer, the most quality, within a budget. Solved exactly.
//!
//! # The problem
//! There are menus; each offer on them has a cost and a quality. Exactly one offer is taken from every menu. The costs
//! together must not exceed a budget; the qualities together should be as much as can be. Trying everything takes
//! (offers)^(menus) tries, so that has to be thought about.
//!
//! # How it is solved
//! 1. **Classes** (`class`). Menus that are alike are counted instead of repeated. An offer that costs no less and is
//!    no better than another of its menu is struck out. Of what is left the *upper hull* matters most: draw the offers
//!    as points, cost to the right and quality up, and stretch a string over them. Along the string each further
//!    credit buys less than the one before.
//! 2. **Steps** (`step`, `prepare`). Each edge of a hull is a step: so much more cost for so much more quality. All
//!    steps of all classes are put in order, the steepest first, and added up.
//! 3. **The relaxation** (`search`). Were offers divisible, the answer would be plain: take steps in that order until
//!    the budget ends in the middle of one, the *break step*. Without the broken part that is a real plan, the
//!    *break plan*; with it, it is a *bound*: no plan at all is better.
//! 4. **The core** (`core`, `copies`, `state`). The best plan differs from the break plan only in a few classes near the break
//!    step. So classes are looked at one by one, from there outwards. A *state* is a way to differ from the break plan
//!    in the classes looked at so far: what it costs more, what it is worth more. States that another beats are
//!    dropped; so are those that could not beat the best plan known even if all classes still to come were divisible.
//!    An offer is not even tried when its *regret*, its distance below the line through the break step, is more
//!    than the bound has above the best plan known. When no state is left, the best plan known is proven to be the best.
//! 5. **Ties** (`query`, `solver`). Of equally good plans the cheapest is wanted, of those the one that changes least. The
//!    cheapest is found by asking for the same quality with less to spend: the relaxation bounds that from below, and
//!    bisection does the rest. To count what stays, a second layer of classes tells menus apart by what is taken now,
//!    and its values carry a second, smaller number in their lowest bits: 1 for the present offer. It is too small to
//!    outweigh quality, and settles what quality leaves open.
//!
//! # What is exact, and what is bounded
//! All decisions are made in whole numbers: sums in 64 bits, products in 128. [`Solver::new`] refuses what would not fit.
//! Where a search is ended early ([`Effort`]), the plan comes with a certified bound: [`Solution::gap`]. A search keeps at
//! most 4,000,000 changes (64 MB) and 1,000,000 states (three lists of 24 MB), and ends early beyond that.
//!
//! # Source
//! The idea of the minimal core: D. Pisinger, “A minimal algorithm for the multiple-choice knapsack problem”, European
//! Journal of Operational Research 83 (1995); written from the idea, not from its code.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "`prepare` refuses what could leave 64 bits; checked operations would hide the method and take twice the time"
)]

mod problem;
mod class;
mod step;
mod prepare;
mod state;
mod search;
mod core;
mod copies;
mod query;
mod picks;
mod frontier;
mod solver;

pub use problem::{Offer, Problem, ProblemError};
pub use query::{Short, Solution, Ties};
pub use search::{Effort, Scratch};
pub use solver::Solver;

/// A number of 32 bits as a place in memory.
const fn size(number: u32) -> usize {
    #[expect(clippy::as_conversions, reason = "`From` is not const, and no machine with a window has 16-bit addresses")]
    let size = number as usize;
    size
}
