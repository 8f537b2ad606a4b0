//! Boards on which reach once ended short of the cheapest board.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::reach;
use creditboard::domain::{
    Asset, Choice, Importance, Lock, ModelId, Project, Rate, RateKey, Rates, Scene, Seconds, Work,
};
use creditboard::figures::Basis;

use super::ask;
use super::steps::{all_boards, holds_what_it_says};
use crate::support::{images, project, scene, shot};

fn with_rates(rates: Rates, scenes: Vec<Scene>) -> Arc<Project> {
    Arc::new(Project { rates, ..Project::clone(&project(scenes, Vec::new())) })
}

/// A hero shot whose model ties with another on average, beside a locked one.
fn tied() -> Arc<Project> {
    let mut rates = Rates::default();
    rates.set(RateKey::TextToVideo, Rate::new(1, 2).ok());
    rates.set(RateKey::ImageToVideo, Rate::new(1, 2).ok());
    let hero = Scene { importance: Importance::Hero, ..scene(1, 4, vec![shot(101, "veo2")]) };
    let locked = Asset { lock: Lock::Locked, ..shot(102, "luma-ray-2") };
    with_rates(rates, vec![hero, scene(2, 6, vec![locked])])
}

/// A look of two shots in a hero scene.
fn street() -> Arc<Project> {
    let mut rates = Rates::default();
    let kept = [
        ((RateKey::TextToVideo, "kling-v2.1"), (1, 1)),
        ((RateKey::TextToVideo, "veo2"), (1, 1)),
        ((RateKey::TextToVideo, "veo3"), (1, 1)),
        ((RateKey::TextToVideo, "veo3-fast"), (38, 49)),
        ((RateKey::ImageToVideo, "kling-v2.1"), (11, 57)),
        ((RateKey::ImageToVideo, "veo2"), (1, 1)),
        ((RateKey::ImageToVideo, "veo3-fast"), (1, 2)),
    ];
    for ((mode, model), (kept, of)) in kept {
        rates.set_model(mode, ModelId::from(model), Rate::new(kept, of).ok()).unwrap();
    }
    let second = Asset { draft: Some(Choice::of(ModelId::from("kling-v2.1"))), ..shot(102, "veo3-fast") };
    let hero = Scene {
        importance: Importance::Hero,
        look: "street".to_owned(),
        ..scene(1, 11, vec![shot(101, "luma-ray-2"), second])
    };
    with_rates(rates, vec![hero])
}

/// A hero shot that a draft of a model that is seldom kept makes dear, beside a locked one.
fn dear_draft() -> Arc<Project> {
    let mut rates = Rates::default();
    let kept = [
        ((RateKey::TextToVideo, "veo2"), (1, 2)),
        ((RateKey::TextToVideo, "veo3"), (1, 1)),
        ((RateKey::TextToVideo, "veo3-fast"), (57, 65)),
        ((RateKey::ImageToVideo, "kling-v2.1"), (1, 7)),
        ((RateKey::ImageToVideo, "veo3"), (1, 1)),
        ((RateKey::ImageToVideo, "veo3-fast"), (1, 1)),
    ];
    for ((mode, model), (kept, of)) in kept {
        rates.set_model(mode, ModelId::from(model), Rate::new(kept, of).ok()).unwrap();
    }
    let work = Work::Video { seconds: Some(Seconds::whole(4)) };
    let locked = Asset { lock: Lock::Locked, work, ..shot(101, "luma-ray-flash") };
    let second = Asset { draft: Some(Choice::of(ModelId::from("kling-v2.1"))), ..shot(102, "veo3") };
    let hero = Scene { importance: Importance::Hero, ..scene(1, 11, vec![locked, second]) };
    with_rates(rates, vec![hero])
}

/// The same with so many locked images in a scene of their own: too much to look at every board.
fn large(board: &Project, images_more: u32) -> Arc<Project> {
    let locked = |id| Asset { lock: Lock::Locked, ..images(id, 1, "imagen-4") };
    let more = scene(900, 5, (1_000..1_000 + images_more).map(locked).collect());
    let scenes = board.scenes.iter().cloned().chain([Arc::new(more)]).collect();
    Arc::new(Project { scenes, ..board.clone() })
}

#[test]
fn steps_end_within_where_the_cheapest_board_does_also_where_another_one_costs_the_same_on_average() {
    for board in [tied(), street(), dear_draft()] {
        for board in [Arc::clone(&board), large(&board, 41)] {
            let safe = ask(&board, (0, Basis::Expected), |now, goal| {
                let all = all_boards(now, goal, 80).unwrap();
                all.into_iter().map(|one| (one.board.outlook.expected, one.board.outlook.safe.get())).min().unwrap().1
            });
            ask(&board, (safe, Basis::Expected), |now, goal| {
                let found = reach(now, goal, true, &BTreeSet::new());
                let ends = found.steps.last().map(|step| step.after.safe);
                assert!(found.reached, "{safe} is safe, and it ends with {ends:?}");
                holds_what_it_says(now, goal, &found).unwrap();
            });
        }
    }
}
