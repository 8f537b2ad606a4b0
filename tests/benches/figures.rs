//! Figures and swaps of small and large projects: from nothing, after one edit, after a move.
#![expect(clippy::unwrap_used, reason = "a bench may fail loudly")]

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;
use std::sync::Arc;

use creditboard::advice::all_swaps;
use creditboard::domain::{PassFilter, Project, Rates};
use creditboard::figures::{Basis, Figures, KeepRates, Lens, Shares, compare};
use creditboard::prices::PriceList;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use support::{board, edited, is_worth_running};

/// The same project with its first scene at the end.
fn moved(project: &Arc<Project>) -> Arc<Project> {
    let mut next = Project::clone(project);
    next.scenes.rotate_left(1);
    Arc::new(next)
}

fn figures(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let rates = KeepRates::of(prices, &Rates::default(), &Rates::default());
    for scenes in [10, 1_000, 10_000].into_iter().filter(|scenes| is_worth_running(*scenes)) {
        let project = Arc::new(board(scenes));
        let before = Figures::of(&project, prices).unwrap();
        criterion.bench_function(&format!("from nothing/{scenes}"), |bench| {
            bench.iter_with_large_drop(|| Figures::of(&project, prices));
        });
        let mut bench = |name: &str, run: &dyn Fn()| {
            criterion.bench_function(&format!("{name}/{scenes}"), |bench| bench.iter(run));
        };
        bench("plans", &|| {
            drop(black_box(compare(&before, &Lens::new(prices, &rates), creditboard::domain::Credits::ZERO)));
        });
        let bare = Lens::new(prices, &rates);
        for (name, basis) in [("shares, expected", Basis::Expected), ("shares, safe", Basis::Safe)] {
            bench(name, &|| drop(black_box(Shares::of(&before, &Lens { basis, ..bare }))));
        }
        bench("all swaps", &|| drop(black_box(all_swaps(&project, prices, None, PassFilter::Both))));
        for (name, next) in [("after one edit", edited(&project)), ("after a move", moved(&project))] {
            criterion.bench_function(&format!("{name}/{scenes}"), |bench| {
                let update = |figures: &mut Figures| figures.update(&next, prices).unwrap();
                bench.iter_batched_ref(|| before.clone(), update, BatchSize::LargeInput);
            });
        }
    }
}

criterion_group!(benches, figures);
criterion_main!(benches);
