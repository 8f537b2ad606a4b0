//! The three totals of a project after one edit: how the time grows with scenes, with the size of the total, with rates.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]

use std::hint::black_box;
use std::sync::Arc;

use creditboard::advice::plan_change;
use creditboard::domain::{
    Asset, AssetId, Choice, Credits, IdSource, Kind, Lock, ModelId, Needs, PassFilter, Project, Rate, RateKey, Rates,
    Scene, SceneId, Seconds, Takes, Work,
};
use creditboard::figures::{Figures, KeepRates, Lens, assumptions, compare};
use creditboard::prices::PriceList;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

/// A project of so many scenes with four assets each, `images` pictures in every scene.
fn board(scenes: u32, images: u32) -> Arc<Project> {
    let videos = ["kling-v2.1", "veo2", "kling-v2.1", "luma-ray-2", "veo3-fast"];
    let scene = |number: u32| {
        let first = number * 5 + 1;
        let video = videos[usize::try_from(number % 5).unwrap()];
        let assets = vec![
            asset(first + 1, Work::Image { count: images }, "flux-1.1-pro", None),
            asset(first + 2, Work::usual(Kind::Video), video, number.is_multiple_of(4).then_some("kling-v2.1")),
            asset(first + 3, Work::Speech { characters: Some(50 + number % 40 * 100) }, "google-tts", None),
            asset(first + 4, Work::Enhancement { count: 1 }, "scene-enhancement", None),
        ];
        let seconds = Seconds::from_millis(u64::from(4_000 + number % 40 * 250)).unwrap();
        Arc::new(Scene { assets, ..Scene::new(SceneId::new(first), format!("Scene {number}"), seconds) })
    };
    let own = [
        asset(scenes * 5 + 1, Work::usual(Kind::Script), "script-gpt-4", None),
        asset(scenes * 5 + 2, Work::Consultation { count: 3 }, "ai-agent", None),
    ];
    Arc::new(Project {
        scenes: (0..scenes).map(scene).collect(),
        assets: Arc::from(own),
        ids: IdSource::starting_at(scenes * 5 + 3),
        ..Project::default()
    })
}

fn asset(id: u32, work: Work, model: &str, draft: Option<&str>) -> Asset {
    Asset {
        id: AssetId::new(id),
        label: work.kind().to_string(),
        work,
        needs: Needs::NONE,
        lock: Lock::Open,
        takes: Takes::Automatic,
        final_choice: Choice::of(ModelId::from(model)),
        draft: draft.map(|model| Choice::of(ModelId::from(model))),
    }
}

/// The same project with one scene in the middle made longer.
fn edited(project: &Arc<Project>) -> Arc<Project> {
    let mut next = Project::clone(project);
    let middle = next.scenes.len() / 2;
    let mut scene = Scene::clone(&next.scenes[middle]);
    scene.seconds = Seconds::whole(61);
    next.scenes[middle] = Arc::new(scene);
    Arc::new(next)
}

fn retakes(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let none = Rates::default();
    let usual = KeepRates::of(prices, &none, &none);
    let rate = |kept, of| Rate::new(kept, of).unwrap();
    // Speech that is retaken gives each length of narration a group of its own, on a lattice of single credits.
    let every = usual.with(RateKey::Speech, rate(9, 10)).with(RateKey::TextToVideo, rate(1, 10));
    for (scenes, images) in [(10, 2), (100, 2), (1_000, 2), (10_000, 2), (10_000, 2_000)] {
        let project = board(scenes, images);
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
