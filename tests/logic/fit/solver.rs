//! The solver against slow references: quality, credits and ties, by brute force and by a plain table.

use creditboard::advice::fit::knapsack::{Effort, Problem, ProblemError, Scratch, Short, Solver, Ties};

use super::random::{ENDLESS, Family, Menu, Random, best_of_each, menus};
use super::reference::{Table, Worth, all_plans, best_of, best_up_to};

pub(crate) fn problem(menus: &[Menu]) -> Problem {
    let mut problem = Problem::default();
    for menu in menus {
        problem.push(&menu.offers, menu.now).unwrap();
    }
    problem
}

/// What the solver answers, its picks added up again; everything must be proven.
pub(crate) fn solved(solver: &Solver, menus: &[Menu], budget: u64, scratch: &mut Scratch) -> Option<Worth> {
    let answer = match solver.query(budget, Ties::Settled, &ENDLESS, scratch) {
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

/// How many random budgets to try: 200,000, or with `CREDITBOARD_LONG=1` a million.
fn tries() -> u64 {
    if std::env::var_os("CREDITBOARD_LONG").is_some() { 1_000_000 } else { 200_000 }
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
        let plans = best_up_to(all_plans(&menus));
        let most = plans.last().unwrap().0;
        for _ in 0..200 {
            let budget = random.below(most + 2);
            let got = solved(&solver, &menus, budget, &mut scratch);
            assert_eq!(got, best_of(&plans, budget), "seed {seed}, {family:?}, budget {budget}: {menus:?}");
            tried += 1;
        }
    }
}

#[test]
fn it_equals_a_plain_table_on_larger_problems() {
    let mut scratch = Scratch::default();
    for seed in 0..1_000 {
        let mut random = Random::new(seed + 1_000_000);
        // Costs of thousands would make tables of millions.
        let families =
            [Family::Catalogue, Family::Rated, Family::PricePlus, Family::Tiny, Family::Level, Family::Single];
        let family = families[random.place(families.len())];
        let most = if matches!(family, Family::Tiny | Family::Level | Family::Single) { 161 } else { 8 };
        let mut menus = menus(family, random.place(most) + 20, &mut random);
        let alike = menus[0].clone();
        menus.extend(std::iter::repeat_n(alike, random.place(20)));
        for menu in &mut menus {
            // Locked: one offer is left.
            if random.below(12) == 0 {
                let kept = random.place(menu.offers.len());
                *menu = Menu { offers: vec![menu.offers[kept]], now: Some(0) };
            }
            // Whole clips of five: a table by fives is a small one.
            if matches!(family, Family::Catalogue | Family::Rated | Family::PricePlus) {
                menu.offers.iter_mut().for_each(|offer| offer.cost /= 5);
            }
        }
        check_against_table(seed, &menus, &mut random, &mut scratch);
    }
}

fn check_against_table(seed: u64, menus: &[Menu], random: &mut Random, scratch: &mut Scratch) {
    let solver = Solver::new(&problem(menus)).unwrap();
    let table = Table::of(menus);
    let least = solver.least().cost;
    let mut budgets = vec![0, least.saturating_sub(1), least, least + 1, table.most() - 1, table.most(), u64::MAX];
    budgets.extend((0..8).map(|_| random.below(table.most() + 2)));
    for budget in budgets {
        let got = solved(&solver, menus, budget, scratch);
        assert_eq!(got, table.best(budget), "seed {seed}, budget {budget}: {menus:?}");
    }
}

#[test]
fn a_search_that_is_ended_early_has_a_bound_that_holds() {
    let mut scratch = Scratch::default();
    let mut early = 0;
    for seed in 0..1_500 {
        let mut random = Random::new(seed + 2_000_000);
        let family = Family::ALL[random.place(Family::ALL.len())];
        let mut menus = menus(family, random.place(60) + 5, &mut random);
        let alike = menus[0].clone();
        menus.extend(std::iter::repeat_n(alike, random.place(30)));
        let solver = Solver::new(&problem(&menus)).unwrap();
        let (least, most) = (solver.least().cost, best_of_each(&menus).cost);
        for _ in 0..6 {
            let budget = least + random.below(most - least + 1);
            let exact = solver.query(budget, Ties::Open, &ENDLESS, &mut scratch).unwrap();
            let work = random.below(200);
            let hasty = solver.query(budget, Ties::Open, &Effort { work, stop: None }, &mut scratch).unwrap();
            assert_eq!(exact.gap, 0, "proven");
            assert!(hasty.quality <= exact.quality && hasty.cost <= budget, "a real plan");
            assert!(exact.quality <= hasty.quality + hasty.gap, "seed {seed}: {exact:?} above {hasty:?}");
            let worth = added_up(&menus, &solver.picks(&hasty));
            assert_eq!(worth.quality, hasty.quality, "the picks add up");
            early += u32::from(hasty.gap > 0);
        }
    }
    assert!(early > 500, "many ended early: {early}");
}

#[test]
fn the_frontier_is_concave_and_can_be_had() {
    let mut scratch = Scratch::default();
    for seed in 0..200 {
        let mut random = Random::new(seed + 4_000_000);
        let family = Family::ALL[random.place(Family::ALL.len())];
        let mut menus = menus(family, random.place(20) + 1, &mut random);
        menus.extend(menus.clone());
        let solver = Solver::new(&problem(&menus)).unwrap();
        let points = solver.frontier(10_000);
        assert_eq!(
            (points.first(), points.last()),
            (Some(&solver.least()), Some(&best_of_each(&menus))),
            "from end to end"
        );
        for pair in points.windows(3) {
            let slope =
                |from: usize| (pair[from + 1].quality - pair[from].quality, pair[from + 1].cost - pair[from].cost);
            let ((gain, cost), (less, more)) = (slope(0), slope(1));
            assert!(
                u128::from(less) * u128::from(cost) <= u128::from(gain) * u128::from(more),
                "ever flatter: {pair:?}"
            );
        }
        for point in points {
            let answer = solver.query(point.cost, Ties::Settled, &ENDLESS, &mut scratch).unwrap();
            assert_eq!(
                (answer.cost, answer.quality),
                (point.cost, point.quality),
                "seed {seed}: nothing is better there"
            );
        }
    }
}

#[test]
fn what_cannot_be_weighed_exactly_is_refused() {
    use creditboard::advice::fit::knapsack::Offer;
    let mut problem = Problem::default();
    let offer = |cost, quality| Offer { cost, quality };
    assert_eq!(problem.push(&[], None), Err(ProblemError::MenuSize), "nothing to choose");
    assert_eq!(problem.push(&[offer(1, 1); 251], None), Err(ProblemError::MenuSize), "too many");
    assert_eq!(problem.push(&[offer(1, 1)], Some(1)), Err(ProblemError::NotOnMenu), "the present offer is elsewhere");
    assert_eq!(problem.push(&[offer(Problem::MOST + 1, 0)], None), Err(ProblemError::TooLarge), "one cost");
    for _ in 0..3 {
        problem.push(&[offer(0, 0), offer(Problem::MOST, Problem::MOST)], Some(0)).unwrap();
    }
    assert_eq!(Solver::new(&problem).map(|_| ()), Err(ProblemError::TooLarge), "their sum");
}

#[test]
fn a_search_that_is_no_longer_waited_for_ends_with_a_plan() {
    use std::sync::atomic::AtomicBool;
    fn is_for_threads<T: Send + Sync>(_: &T) {}
    let menus = menus(Family::Strong, 300, &mut Random::new(9_000_000));
    let solver = Solver::new(&problem(&menus)).unwrap();
    is_for_threads(&solver);
    let budget = solver.least().cost.midpoint(best_of_each(&menus).cost);
    let stop = AtomicBool::new(true);
    let effort = Effort { stop: Some(&stop), ..ENDLESS };
    let answer = solver.query(budget, Ties::Settled, &effort, &mut Scratch::default()).unwrap();
    assert!(answer.cost <= budget && answer.gap > 0 && !answer.settled, "a plan, and what it might lack: {answer:?}");
    let worth = added_up(&menus, &solver.picks(&answer));
    assert_eq!(worth.quality, answer.quality, "the picks add up");
}
