//! The solver against slow references: quality, credits and ties, by brute force and by a plain table.

use creditboard::advice::fit::knapsack::{Effort, Problem, Refusal, Scratch, Short, Solver, Ties};

use super::random::{Family, Menu, Random, menu, menus};
use super::reference::{Table, Worth, all_plans, best_of};

pub(crate) fn problem(menus: &[Menu]) -> Problem {
    let mut problem = Problem::default();
    for menu in menus {
        problem.push(&menu.offers, menu.now).unwrap();
    }
    problem
}

/// What the solver answers, its picks added up again; everything must be proven.
pub(crate) fn solved(solver: &Solver, menus: &[Menu], budget: u64, scratch: &mut Scratch) -> Option<Worth> {
    let answer = match solver.query(budget, Ties::Settled, &Effort::ENDLESS, scratch) {
        Ok(answer) => answer,
        Err(Short { by }) => {
            assert_eq!(by, solver.least().cost - budget, "short by what is missing to the cheapest");
            return None;
        }
    };
    assert!(answer.is_proven() && answer.settled, "nothing ended it early: {answer:?}");
    let worth = added_up(menus, &solver.picks(&answer));
    assert_eq!(
        (worth.quality, worth.spared),
        (answer.quality, -i64::try_from(answer.cost).unwrap()),
        "the picks add up"
    );
    assert!(answer.cost <= budget, "{} of {budget}", answer.cost);
    Some(worth)
}

pub(crate) fn added_up(menus: &[Menu], picks: &[usize]) -> Worth {
    assert_eq!(menus.len(), picks.len(), "one pick for each menu");
    let mut sum = Worth { quality: 0, spared: 0, kept: 0 };
    for (menu, pick) in menus.iter().zip(picks) {
        sum.quality += menu.offers[*pick].quality;
        sum.spared -= i64::try_from(menu.offers[*pick].cost).unwrap();
        sum.kept += u64::from(menu.now == Some(*pick));
    }
    sum
}

/// How many random budgets to try: 20,000, or with `CREDITBOARD_LONG=1` a million.
fn tries() -> u64 {
    if std::env::var_os("CREDITBOARD_LONG").is_some() { 1_000_000 } else { 20_000 }
}

#[test]
fn it_equals_brute_force_on_random_budgets() {
    let mut scratch = Scratch::default();
    let mut tried = 0;
    let mut seed = 0;
    while tried < tries() {
        seed += 1;
        let mut random = Random::new(seed);
        let family = Family::ALL[random.place(Family::ALL.len())];
        let mut menus = menus(family, random.place(6) + 1, &mut random);
        if random.below(3) == 0 {
            // Menus that are alike.
            let again = menus[random.place(menus.len())].clone();
            let copies = random.place(3);
            menus.extend(std::iter::repeat_n(again, copies));
        }
        menus.truncate(6);
        let solver = Solver::new(&problem(&menus)).unwrap();
        let plans = all_plans(&menus);
        let most = plans.iter().map(|plan| plan.0).max().unwrap();
        for _ in 0..20 {
            let budget = random.below(most + 2);
            let got = solved(&solver, &menus, budget, &mut scratch);
            assert_eq!(got, best_of(&plans, budget), "seed {seed}, {family:?}, budget {budget}: {menus:?}");
            tried += 1;
        }
    }
}
