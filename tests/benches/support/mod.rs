//! The board that all benches measure: like a real one, of any size.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may fail loudly")]
#![allow(dead_code, reason = "not every bench needs all of it")]

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use creditboard::domain::{
    Alternatives, Asset, AssetId, Brief, Choice, Credits, IdSource, Importance, Kind, Lock, MadeOf, ModelId, Needs,
    Pass, Payment, Project, RateKey, Scene, SceneId, Seconds, Take, TakeId, TakeLog, TakeOutcome, TakeStanding,
    TakeUnit, Takes, Validity, Work,
};

/// Whether so many are worth it: always where speed is measured; a build for tests only sees that the benches run.
pub(crate) fn is_worth_running(count: u32) -> bool {
    count <= 1_000 || !cfg!(debug_assertions)
}

/// So many where speed is measured, a thousand at most in a build for tests.
pub(crate) fn most(count: u32) -> u32 {
    if is_worth_running(count) { count } else { 1_000 }
}

/// The day of all benches.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A project of so many scenes with four assets each, and a script: texts, drafts in every fourth scene, a hero in every
/// tenth. Every id is its own text, as a file gives it.
pub(crate) fn board(scenes: u32) -> Project {
    board_with_images(scenes, |number| 1 + number % 3)
}

/// The same with so many images in the scene of each number.
pub(crate) fn board_with_images(scenes: u32, images: impl Fn(u32) -> u32) -> Project {
    let videos = ["kling-v2.1", "veo2", "kling-v2.1", "luma-ray-2", "veo3-fast"];
    let scene = |number: u32| {
        let first = number * 5 + 1;
        let video = videos[usize::try_from(number % 5).unwrap()];
        let draft = number.is_multiple_of(4).then_some("kling-v2.1");
        let assets = vec![
            asset(first + 1, Work::Image { count: images(number) }, "flux-1.1-pro", None),
            asset(first + 2, Work::usual(Kind::Video), video, draft),
            asset(first + 3, Work::Speech { characters: Some(50 + number % 40 * 100) }, "google-tts", None),
            asset(first + 4, Work::Enhancement { count: 1 }, "scene-enhancement", None),
        ];
        let seconds = Seconds::from_millis(u64::from(4_000 + number % 40 * 250)).unwrap();
        Arc::new(Scene {
            narration: "Every morning before the gulls the harbour wakes.".to_owned(),
            notes: "Slow push in.\nKeep the “lights” on.".to_owned(),
            importance: if number.is_multiple_of(10) { Importance::Hero } else { Importance::Normal },
            assets,
            ..Scene::new(SceneId::new(first), format!("Scene {number}"), seconds)
        })
    };
    let own = [
        asset(scenes * 5 + 1, Work::usual(Kind::Script), "script-gpt-4", None),
        asset(scenes * 5 + 2, Work::Consultation { count: 3 }, "ai-agent", None),
    ];
    Project {
        title: "A long one".to_owned(),
        scenes: (0..scenes).map(scene).collect(),
        assets: Arc::from(own),
        ids: IdSource::starting_at(scenes * 5 + 3),
        ..Project::default()
    }
}

/// The same with ten assets in every scene.
pub(crate) fn crowded_board(scenes: u32) -> Project {
    let board = board(scenes);
    let crowded = |(place, scene): (usize, &Arc<Scene>)| {
        let first = scenes * 5 + 3 + u32::try_from(place).unwrap() * 6;
        let more = ["flux-schnell", "imagen-4", "gpt-image-1"].into_iter().zip(first..);
        let images = more.map(|(model, id)| asset(id, Work::Image { count: 2 }, model, None));
        let shots = ["veo2", "luma-ray-flash", "kling-v2.1"].into_iter().zip(first + 3..);
        let shots = shots.map(|(model, id)| asset(id, Work::usual(Kind::Video), model, None));
        let assets = scene.assets.iter().cloned().chain(images).chain(shots).collect();
        Arc::new(Scene { assets, ..Scene::clone(scene) })
    };
    let scenes_of = board.scenes.iter().enumerate().map(crowded).collect();
    Project { scenes: scenes_of, ids: IdSource::starting_at(scenes * 11 + 3), ..board }
}

/// An asset as it is when it is new, perhaps with a draft.
pub(crate) fn asset(id: u32, work: Work, model: &str, draft: Option<&str>) -> Asset {
    Asset {
        id: AssetId::new(id),
        label: work.kind().to_string(),
        work,
        needs: Needs::NONE,
        lock: Lock::Open,
        payment: Payment::Credits,
        from_still: None,
        takes: Takes::Automatic,
        final_choice: Choice::of(ModelId::from(model)),
        alternatives: Alternatives::default(),
        brief: Brief::NONE,
        draft: draft.map(|model| Choice::of(ModelId::from(model))),
    }
}

/// The same project with one scene in the middle made longer.
pub(crate) fn edited(project: &Arc<Project>) -> Arc<Project> {
    let mut next = Project::clone(project);
    let middle = next.scenes.len() / 2;
    let mut scene = Scene::clone(&next.scenes[middle]);
    scene.seconds = Seconds::whole(61);
    next.scenes[middle] = Arc::new(scene);
    Arc::new(next)
}

/// So many takes in the last hundred days, over all assets in turn: two in three are rejected, and the stills and every
/// other shot are kept in the end.
pub(crate) fn takes(project: &Project, count: u32) -> TakeLog {
    let key = |kind: Kind| RateKey::ALL.into_iter().find(|key| key.kind() == kind).unwrap();
    let assets: Vec<&Asset> = project.all_assets().collect();
    let first: NaiveDateTime = (today() - TimeDelta::days(100)).and_hms_opt(9, 0, 0).unwrap();
    let take = |number: u32| {
        let asset = assets[usize::try_from(number).unwrap() % assets.len()];
        let is_kept = asset.kind() == Kind::Image || asset.id.get() % 10 == 3;
        Take {
            id: TakeId::from_bits(u128::from(number) + 1),
            edits: 0,
            validity: Validity::Counts,
            asset: asset.id,
            pass: Pass::Final,
            at: first + TimeDelta::seconds(i64::from(number) * 8_640_000 / i64::from(count.max(1))),
            model: asset.final_choice.model.clone(),
            mode: key(asset.kind()),
            after_draft: false,
            credits: Credits::new(10),
            outcome: if is_kept { TakeOutcome::Kept } else { TakeOutcome::Rejected },
            unit: TakeUnit::All,
            made_of: MadeOf::default(),
            ahead: None,
            standing: TakeStanding::Stands,
        }
    };
    (0..count).map(take).collect()
}
