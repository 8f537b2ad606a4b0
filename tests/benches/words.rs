//! What a text costs: a frame of the window asks for hundreds.

use std::hint::black_box;

use creditboard::say;
use creditboard::words::{Language, speak};
use criterion::{Criterion, criterion_group, criterion_main};

fn texts(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("words");
    speak(Language::German);
    group.bench_function("a plain text", |bench| bench.iter(|| black_box(say!("thing-sound-in-clip"))));
    group.bench_function("a number and its noun", |bench| {
        bench.iter(|| black_box(say!("number-credits", count = black_box(1_320_u64))));
    });
    group.bench_function("a sentence", |bench| {
        bench.iter(|| black_box(say!("thing-shape-and-others", count = black_box(7_u64), shape = "16:9")));
    });
    group.finish();
}

criterion_group!(benches, texts);
criterion_main!(benches);
