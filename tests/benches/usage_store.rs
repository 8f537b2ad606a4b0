//! How long the usage store takes with 100,000 takes.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;

use chrono::DateTime;
use creditboard::domain::{
    AssetId, Credits, MadeOf, ModelId, Pass, ProjectKey, RateKey, Take, TakeId, TakeLog, TakeOutcome, TakeStanding,
    TakeUnit, Validity,
};
use creditboard::storage::Folders;
use creditboard::storage::usage::UsageStore;
use criterion::{Criterion, criterion_group, criterion_main};
use support::most;

const PROJECTS: u32 = 20;

/// The take of this number: ten minutes after the one before.
fn take(number: u32) -> Take {
    let pick = |many: u32| usize::try_from(number % many).unwrap();
    Take {
        id: TakeId::from_bits((u128::from(number) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)),
        edits: 0,
        validity: Validity::Counts,
        asset: AssetId::new(number % 400 + 1),
        pass: Pass::ALL[pick(2)],
        at: DateTime::from_timestamp(1_700_000_000 + i64::from(number) * 600, 0).unwrap().naive_utc(),
        model: ModelId::from(["kling-v2.1", "imagen-4", "veo3-fast", "google-tts"][pick(4)]),
        mode: RateKey::ALL[pick(4)],
        after_draft: false,
        credits: Credits::new(u64::from(number) % 300),
        outcome: TakeOutcome::ALL[pick(4)],
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: None,
        standing: TakeStanding::Stands,
    }
}

fn log(takes: impl Iterator<Item = u32>) -> TakeLog {
    takes.map(take).collect()
}

fn store(criterion: &mut Criterion) {
    let all = most(100_000);
    let folder = tempfile::tempdir().unwrap();
    let folders = Folders { config: folder.path().join("config"), data: folder.path().join("data") };
    let open = || UsageStore::open(black_box(&folders)).parts().0.unwrap();
    let mut writing = open();
    for project in 0..PROJECTS {
        let takes = log((0..all).filter(|number| number % PROJECTS == project));
        writing.merge(ProjectKey::from_bits(u128::from(project)), &takes).unwrap();
    }
    let mut group = criterion.benchmark_group(format!("usage store of {all} takes"));
    group.sample_size(20);
    group.bench_function("open", |bench| bench.iter(open));
    group.bench_function("load", |bench| bench.iter(|| writing.load().unwrap()));
    let project = ProjectKey::from_bits(3);
    group.bench_function(format!("takes of a project of {}", all / PROJECTS), |bench| {
        bench.iter(|| writing.takes_of(project).unwrap());
    });
    let known = log((0..all).filter(|number| number % PROJECTS == 3).take(100));
    group.bench_function("merge 100 known takes", |bench| bench.iter(|| writing.merge(project, &known).unwrap()));
    let mut next = all;
    group.bench_function("merge 100 new takes", |bench| {
        bench.iter(|| {
            next += 100;
            writing.merge(project, &log(next - 100..next)).unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, store);
criterion_main!(benches);
