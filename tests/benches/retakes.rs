//! The three totals of a project after one edit: how the time grows with scenes, with the size of the total, with rates.
#![expect(clippy::unwrap_used, reason = "a bench may fail loudly")]

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;
use std::sync::Arc;

use creditboard::advice::plan_change;
use creditboard::domain::{Credits, PassFilter, Rate, RateKey, Rates};
use creditboard::figures::{Figures, KeepRates, Lens, assumptions, compare};
use creditboard::prices::PriceList;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use support::{board_with_images, edited, is_worth_running};

fn retakes(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let none = Rates::default();
    let usual = KeepRates::of(prices, &none, &none);
    let rate = |kept, of| Rate::new(kept, of).unwrap();
    // Speech that is retaken gives each length of narration a group of its own, on a lattice of single credits.
    let every = usual.with(RateKey::Speech, rate(9, 10)).with(RateKey::TextToVideo, rate(1, 10));
    let boards = [(10, 2), (100, 2), (1_000, 2), (10_000, 2), (10_000, 2_000)];
    for (scenes, images) in boards.into_iter().filter(|(scenes, _)| is_worth_running(*scenes)) {
        let project = Arc::new(board_with_images(scenes, |_| images));
        let before = Figures::of(&project, prices).unwrap();
        let next = edited(&project);
        for (name, rates) in [("usual rates", &usual), ("every kind retaken", &every)] {
            let terms = Lens::new(prices, rates);
            let size = before.total(PassFilter::Both, None).credits;
            criterion.bench_function(
                &format!("one edit, three totals, {name}/{scenes} scenes, {size} credits"),
                |bench| {
                    let answer = |figures: &mut Figures| {
                        figures.update(&next, prices).unwrap();
                        black_box(figures.outlook(&terms, Credits::new(1_000)))
                    };
                    bench.iter_batched_ref(|| before.clone(), answer, BatchSize::LargeInput);
                },
            );
            criterion.bench_function(&format!("three totals, {name}/{scenes} scenes, {size} credits"), |bench| {
                bench.iter(|| before.outlook(&terms, Credits::new(1_000)));
            });
        }
        let terms = Lens::new(prices, &usual);
        criterion.bench_function(&format!("each kind, pass and model/{scenes} scenes, {images} images"), |bench| {
            bench.iter(|| before.part_outlooks(&terms, Credits::new(1_000)));
        });
        criterion.bench_function(&format!("what each assumption moves/{scenes} scenes"), |bench| {
            bench.iter(|| assumptions(&before, &none, &terms));
        });
        criterion.bench_function(&format!("one change for a smaller plan/{scenes} scenes, {images} images"), |bench| {
            let plans = compare(&before, &terms, Credits::ZERO);
            bench.iter(|| plan_change((&project, &before), &plans, &terms));
        });
        criterion.bench_function(&format!("four plans/{scenes} scenes, {images} images"), |bench| {
            bench.iter(|| compare(&before, &terms, Credits::ZERO));
        });
    }
}

criterion_group!(benches, retakes);
criterion_main!(benches);
