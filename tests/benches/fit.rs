//! How long fits and swaps take.
//!
//! With `CREDITBOARD_EXPORT=folder` it writes instances with our own times instead, for `tests/benches/peers/run.py`;
//! with `CREDITBOARD_WORST=1` it looks for the longest that a position takes within the effort of a frame.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench may fail loudly"
)]

#[path = "../logic/fit/random.rs"]
mod random;
#[path = "support/mod.rs"]
mod support;
#[path = "fit/worst.rs"]
mod worst;

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use creditboard::advice::fit::knapsack::{Effort, Problem, Scratch, Solver, Ties};
use creditboard::advice::fit::{Board, FitTerms, Rules};
use creditboard::advice::{ProjectSavings, all_swaps};
use creditboard::domain::{Credits, PassFilter, Rates};
use creditboard::figures::{DoneAssets, Figures, KeepRates, Lens};
use creditboard::prices::PriceList;
use criterion::Criterion;
use random::{ENDLESS, Family, Menu, Random, best_of_each, menus};

fn problem(menus: &[Menu]) -> Problem {
    let mut problem = Problem::default();
    for menu in menus {
        problem.push(&menu.offers, menu.now).unwrap();
    }
    problem
}

/// Budgets over the whole range, again and again.
fn budgets(solver: &Solver, menus: &[Menu]) -> impl Iterator<Item = u64> + use<> {
    let (least, most) = (solver.least().cost, best_of_each(menus).cost);
    (0..).map(move |turn: u64| least + (most - least) * (20 + turn * 37 % 960) / 1_000 + turn % 7)
}

fn solver(criterion: &mut Criterion) {
    for (family, counts) in [
        (Family::Catalogue, &[100, 1_000, 10_000, 100_000][..]),
        (Family::Rated, &[100, 1_000, 10_000, 100_000]),
        (Family::Uncorrelated, &[10_000]),
        (Family::Weak, &[10_000]),
        (Family::Strong, &[10_000]),
        (Family::Subset, &[10_000]),
        (Family::PricePlus, &[10_000]),
        (Family::Level, &[10_000]),
        (Family::Single, &[10_000]),
    ] {
        for count in counts.iter().filter(|count| support::is_worth_running(**count)) {
            one_solver(criterion, family, usize::try_from(*count).unwrap());
        }
    }
}

fn one_solver(criterion: &mut Criterion, family: Family, count: usize) {
    let menus = menus(family, count, &mut Random::new(7));
    let problem = problem(&menus);
    let mut group = criterion.benchmark_group(format!("{family:?}/{count}"));
    group.sample_size(20).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    group.bench_function("prepare", |bench| bench.iter_with_large_drop(|| Solver::new(&problem).unwrap()));
    let solver = Solver::new(&problem).unwrap();
    let mut scratch = Scratch::default();
    for ties in [Ties::Open, Ties::Settled] {
        let mut budgets = budgets(&solver, &menus);
        group.bench_function(format!("a position, ties {ties:?}"), |bench| {
            bench.iter(|| solver.query(budgets.next().unwrap(), ties, &Effort::FRAME, &mut scratch).unwrap());
        });
    }
    let half = u64::midpoint(solver.least().cost, best_of_each(&menus).cost);
    let answer = solver.query(half, Ties::Open, &Effort::FRAME, &mut scratch).unwrap();
    group.bench_function("all picks", |bench| bench.iter(|| solver.picks(&answer)));
    group.finish();
}

fn boards(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let rates = KeepRates::of(prices, &Rates::default(), &Rates::default());
    for scenes in [100, 10_000].into_iter().filter(|scenes| support::is_worth_running(*scenes)) {
        let project = Arc::new(support::board(scenes));
        let figures = Figures::of(&project, prices).unwrap();
        let mut group = criterion.benchmark_group(format!("board/{scenes}"));
        group.sample_size(20).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
        let terms = FitTerms {
            project: &project,
            figures: &figures,
            done: &DoneAssets::default(),
            lens: Lens::new(prices, &rates).filtered(PassFilter::Final),
            rules: Rules::default(),
        };
        group.bench_function("board", |bench| bench.iter_with_large_drop(|| Board::of(&terms).unwrap()));
        let board = Board::of(&terms).unwrap();
        let credits = Credits::new(figures.total(PassFilter::Final, None).credits.get() / 2);
        let mut scratch = Scratch::default();
        let mut fit = || board.fit(credits, Ties::Settled, &Effort::FRAME, &mut scratch).unwrap();
        group.bench_function("fit", |bench| bench.iter(&mut fit));
        let answer = fit();
        group.bench_function("changes", |bench| bench.iter(|| board.changes(&answer, prices)));
        group.bench_function("all swaps", |bench| {
            bench.iter_with_large_drop(|| all_swaps(&project, prices, None, PassFilter::Both));
        });
        let terms = Lens::new(prices, &rates);
        let mut savings = ProjectSavings::of(&project, &DoneAssets::default(), &terms);
        let edited = support::edited(&project);
        let both = [project, edited];
        let mut turn = 0;
        group.bench_function("swaps after one edit", |bench| {
            bench.iter(|| {
                turn += 1;
                savings.update(black_box(&both[turn % 2]), &DoneAssets::default(), &terms);
            });
        });
        group.finish();
    }
}

/// Writes an instance with our own cold time: from the offers to the picks.
fn export(folder: &Path, family: Family, count: usize, share: u64) {
    let menus = menus(family, count, &mut Random::new(11));
    let cold = || {
        let problem = problem(&menus);
        let begun = Instant::now();
        let solver = Solver::new(&problem).unwrap();
        let prepared = begun.elapsed();
        let (least, most) = (solver.least().cost, best_of_each(&menus).cost);
        let budget = least + (most - least) * share / 100;
        let answer = solver.query(budget, Ties::Open, &ENDLESS, &mut Scratch::default()).unwrap();
        let picks = black_box(solver.picks(&answer));
        (begun.elapsed(), prepared, budget, answer, picks)
    };
    let mut runs: Vec<_> = (0..15).map(|_| cold()).collect();
    runs.sort_by_key(|run| run.0);
    let (first, (time, prepared, budget, answer, _)) = (runs[14].0, &runs[7]);
    let mut text = format!(
        "{{\"name\":\"{family:?} {count}, {share} %\",\"budget\":{budget},\"quality\":{},\"cold_us\":{},\"menus\":[",
        answer.quality,
        time.as_nanos() / 1_000
    );
    for (place, menu) in menus.iter().enumerate() {
        let offers: Vec<String> =
            menu.offers.iter().map(|offer| format!("[{},{}]", offer.cost, offer.quality)).collect();
        write!(text, "{}[{}]", if place > 0 { "," } else { "" }, offers.join(",")).unwrap();
    }
    text.push_str("]}\n");
    let name = format!("{family:?}-{count}-{share}.json").to_lowercase();
    std::fs::write(folder.join(&name), text).unwrap();
    println!("{name}: {time:?} cold ({prepared:?} to prepare, slowest {first:?})");
}

fn main() {
    if let Some(folder) = std::env::var_os("CREDITBOARD_EXPORT") {
        std::fs::create_dir_all(&folder).unwrap();
        for (family, count) in [
            (Family::Catalogue, 100),
            (Family::Catalogue, 1_000),
            (Family::Rated, 1_000),
            (Family::Catalogue, 10_000),
            (Family::Rated, 10_000),
        ] {
            export(Path::new(&folder), family, count, 50);
        }
        return;
    }
    if std::env::var_os("CREDITBOARD_WORST").is_some() {
        worst::print();
        return;
    }
    let mut criterion = Criterion::default().configure_from_args();
    solver(&mut criterion);
    boards(&mut criterion);
    criterion.final_summary();
}
