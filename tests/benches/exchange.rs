//! How long imports and exports take: a feature-length screenplay, and a table of 100,000 rows.
#![expect(clippy::unwrap_used, reason = "a bench may fail loudly")]

#[path = "support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::hint::black_box;

use creditboard::exchange::{ExportOptions, Format, export_with, import};
use creditboard::prices::PriceList;
use criterion::{Criterion, criterion_group, criterion_main};
use support::most;

/// A screenplay of 120 scenes with about 10,000 words.
fn screenplay() -> String {
    let mut text = String::from("Title: The Long Way Home\nAuthor: N. N.\n\n");
    for scene in 1..=120 {
        writeln!(text, "INT. ROOM {scene} - DAY\n").unwrap();
        for beat in 0..4 {
            writeln!(text, "Anna walks to the window and looks out over the harbour.\n").unwrap();
            let name = if beat % 2 == 0 { "ANNA" } else { "BEN (O.S.)" };
            writeln!(text, "{name}\n(quietly)\nThere is nobody out there but us tonight.\n").unwrap();
        }
    }
    text
}

/// A shot list of 100,000 rows where speed is measured, ten a scene.
fn table() -> String {
    let mut text = String::from("Scene,Shot,Description,Duration,Tool,Type,Notes\n");
    for row in 0..most(100_000) {
        writeln!(
            text,
            "{},{},A gull on the rail,0:0{},Kling 2.1,video,slow push",
            row / 10 + 1,
            row % 10 + 1,
            row % 8 + 1
        )
        .unwrap();
    }
    text
}

fn exchange(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let mut group = criterion.benchmark_group("exchange");
    let script = screenplay();
    assert!((9_000..12_000).contains(&script.split_whitespace().count()), "{}", script.split_whitespace().count());
    group.bench_function("screenplay of 120 scenes, in", |bench| {
        bench.iter(|| import(Format::Fountain, black_box(script.as_bytes()), prices).unwrap());
    });
    group.sample_size(10);
    let rows = table();
    group.bench_function(format!("table of {} rows, in", most(100_000)), |bench| {
        bench.iter(|| import(Format::Csv, black_box(rows.as_bytes()), prices).unwrap());
    });
    let project = import(Format::Csv, rows.as_bytes(), prices).unwrap().project;
    for format in [Format::Csv, Format::Xlsx, Format::Otio] {
        group.bench_function(format!("{} shots, out as {format}", most(100_000)), |bench| {
            bench.iter(|| export_with(format, black_box(&project), prices, &ExportOptions::default()).unwrap());
        });
    }
    group.finish();
}

criterion_group!(benches, exchange);
criterion_main!(benches);
