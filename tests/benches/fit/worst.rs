//! How long a position takes at worst within the effort of a frame, whatever the data.
//!
//! The work of a position is always the same, so each is asked five times and the shortest counts: what is left of it
//! is the machine's own.

use std::time::{Duration, Instant};

use creditboard::advice::fit::knapsack::{Effort, Scratch, Solver, Ties};

use super::problem;
use super::random::{Family, Menu, Random, best_of_each, menus};

/// The longest that a position may take.
const FRAME: Duration = Duration::from_millis(3);

/// Prints for each family and size the median and the longest of many positions, with ties left open and settled.
pub(super) fn print() {
    println!("family           assets  ties     proven  median µs  longest µs");
    let mut over = 0;
    for family in Family::ALL {
        for count in [100, 1_000, 10_000, 100_000] {
            let menus = menus(family, count, &mut Random::new(7));
            let solver = Solver::new(&problem(&menus)).unwrap();
            for ties in [Ties::Open, Ties::Settled] {
                over += u32::from(one((&solver, &menus), ties, family) > FRAME);
            }
        }
    }
    println!("{over} of them longer than {FRAME:?}");
}

fn one((solver, menus): (&Solver, &[Menu]), ties: Ties, family: Family) -> Duration {
    let (least, most) = (solver.least().cost, best_of_each(menus).cost);
    let mut scratch = Scratch::default();
    // The layer for ties is made ready once; that is no part of a position.
    solver.query(most, ties, &Effort::FRAME, &mut scratch).unwrap();
    let (mut proven, mut times) = (0, Vec::new());
    for turn in 0..60_u64 {
        let budget = least + (most - least) * (5 + turn * 163 % 990) / 1_000 + turn % 7;
        let mut ask = || {
            let begun = Instant::now();
            let answer = solver.query(budget, ties, &Effort::FRAME, &mut scratch).unwrap();
            (begun.elapsed(), answer)
        };
        let first = ask();
        times.push((0..4).map(|_| ask().0).fold(first.0, Duration::min));
        proven += u32::from(first.1.is_proven());
    }
    times.sort_unstable();
    let longest = times[times.len() - 1];
    let (middle, last) = (times[times.len() / 2].as_nanos() / 1_000, longest.as_nanos() / 1_000);
    let family = format!("{family:?}");
    println!("{family:<15} {:>7}  {:<8} {proven:>3}/60  {middle:>9}  {last:>10}", menus.len(), format!("{ties:?}"));
    longest
}
