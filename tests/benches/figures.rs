//! Figures and swaps of small and large projects: from nothing, after one edit, after a move.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]

use std::hint::black_box;
use std::sync::Arc;

use creditboard::advice::all_swaps;
use creditboard::domain::{
    Asset, AssetId, Choice, IdSource, Kind, Lock, ModelId, Needs, PassFilter, Project, Rates, Scene, SceneId, Seconds,
    Takes, Work,
};
use creditboard::figures::{Figures, KeepRates, Lens, compare};
use creditboard::prices::PriceList;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

/// A project of so many scenes with four assets each; every id is its own text, as a file gives it.
fn board(scenes: u32) -> Arc<Project> {
    let videos = ["kling-v2.1", "veo2", "kling-v2.1", "luma-ray-2", "veo3-fast"];
    let scene = |number: u32| {
        let first = number * 5 + 1;
        let video = videos[usize::try_from(number % 5).unwrap()];
        let assets = vec![
            asset(first + 1, Work::Image { count: 1 + number % 3 }, "flux-1.1-pro", None),
            asset(first + 2, Work::usual(Kind::Video), video, number.is_multiple_of(4).then_some("kling-v2.1")),
            asset(first + 3, Work::usual(Kind::Speech), "google-tts", None),
            asset(first + 4, Work::Enhancement { count: 1 }, "scene-enhancement", None),
        ];
        let narration = "Every morning before the gulls the harbour wakes. ".to_owned();
        let seconds = Seconds::from_millis(u64::from(4_000 + number % 40 * 250)).unwrap();
        Arc::new(Scene { narration, assets, ..Scene::new(SceneId::new(first), format!("Scene {number}"), seconds) })
    };
    let script = asset(scenes * 5 + 1, Work::usual(Kind::Script), "script-gpt-4", None);
    Arc::new(Project {
        scenes: (0..scenes).map(scene).collect(),
        assets: Arc::from([script]),
        ids: IdSource::starting_at(scenes * 5 + 2),
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

/// The same project with its first scene at the end.
fn moved(project: &Arc<Project>) -> Arc<Project> {
    let mut next = Project::clone(project);
    next.scenes.rotate_left(1);
    Arc::new(next)
}

fn figures(criterion: &mut Criterion) {
    let prices = PriceList::shipped().unwrap();
    let rates = KeepRates::of(prices, &Rates::default(), &Rates::default());
    for scenes in [10, 1_000, 10_000] {
        let project = board(scenes);
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
