//! What is still to go: the whole without what is done, however it got there.

use std::sync::Arc;

use creditboard::domain::{
    Asset, AssetId, Choice, Credits, Kind, ModelId, Pass, PassFilter, Project, RateKey, Rates, Scene, Seconds,
    SpeechRounding, Take, TakeLog, TakeOutcome,
};
use creditboard::figures::usage::{AssetState, Progress, ToGo};
use creditboard::figures::{AssetFigures, DoneAssets, DoneWork, Expected, Figures, KeepRates, Lens, Sum};
use proptest::prelude::*;

use super::story::{day, take};
use crate::support::{any_project, images, prices, project, scene, shot, speech};

pub(crate) fn key(kind: Kind) -> RateKey {
    RateKey::ALL.into_iter().find(|key| key.kind() == kind).unwrap()
}

/// A take of an asset of this kind.
pub(crate) fn made((asset, pass): (u32, Pass), kind: Kind, outcome: TakeOutcome) -> Take {
    let at = day("11-15").and_hms_opt(12, 0, 0).unwrap();
    let name = u128::from(asset) * 10 + u128::from(pass == Pass::Final);
    Take { asset: AssetId::new(asset), pass, mode: key(kind), ..take(name, at, 10, outcome) }
}

/// What is done when the bits of `mask`, from the lowest, say so for each asset and pass.
pub(crate) fn done(project: &Project, mask: u64) -> DoneAssets {
    DoneAssets::of(&kept(project, mask), project, prices())
}

/// Kept takes where the bits of `mask`, from the lowest, say so for each asset and pass.
pub(crate) fn kept(project: &Project, mask: u64) -> TakeLog {
    let all = project.all_assets().flat_map(|asset| Pass::ALL.map(|pass| (asset, pass)));
    let kept = all.enumerate().filter(|(place, _)| mask >> (place % 64) & 1 == 1);
    let one = |(_, (asset, pass)): (usize, (&Asset, Pass))| {
        let model = asset.choice(pass).map_or_else(|| ModelId::from("none"), |choice| choice.model.clone());
        Take { model, ..made((asset.id.get(), pass), asset.kind(), TakeOutcome::Kept) }
    };
    kept.map(one).collect()
}

fn figures(project: &Arc<Project>) -> Option<Figures> {
    Figures::of(project, prices()).ok()
}

fn usual(project: &Project) -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &project.rates)
}

/// All assets that count with their figures.
fn counted<'a>(figures: &'a Figures, project: &'a Project) -> Vec<&'a AssetFigures> {
    let scenes = project.scenes.iter().zip(&figures.scenes).filter(|(scene, _)| scene.is_included());
    figures.project_assets.iter().chain(scenes.flat_map(|(_, scene)| &scene.assets)).collect()
}

const FILTERS: [(Pass, PassFilter); 2] = [(Pass::Draft, PassFilter::Draft), (Pass::Final, PassFilter::Final)];

proptest! {
    #[test]
    fn nothing_done_is_everything_to_go(project in any_project()) {
        let project = Arc::new(project);
        let Some(whole) = figures(&project) else { return Ok(()) };
        let to_go = ToGo::of(&whole, DoneAssets::default(), prices());
        prop_assert_eq!(to_go.figures(), &whole);
    }

    #[test]
    fn all_done_is_nothing_to_go(project in any_project()) {
        let project = Arc::new(project);
        let Some(whole) = figures(&project) else { return Ok(()) };
        let to_go = ToGo::of(&whole, done(&project, u64::MAX), prices());
        let rates = usual(&project);
        let terms = Lens::new(prices(), &rates);
        let outlook = to_go.figures().outlook(&terms, Credits::ZERO);
        prop_assert_eq!((outlook.bare, outlook.expected, outlook.safe), (Sum::ZERO, Expected::default(), Credits::ZERO));
        prop_assert!((outlook.chance.unwrap() - 1.0).abs() < 1e-12, "nothing always fits");
    }

    #[test]
    fn to_go_and_done_make_the_whole(project in any_project(), mask: u64, plan in 0_usize..5) {
        let project = Arc::new(Project { speech_rounding: SpeechRounding::PerAsset, ..project });
        let Some(whole) = figures(&project) else { return Ok(()) };
        let done = done(&project, mask);
        let to_go = ToGo::of(&whole, done.clone(), prices());
        let rates = usual(&project);
        let plan = prices().plans.get(plan);
        for (pass, filter) in FILTERS {
            let terms = Lens::new(prices(), &rates).filtered(filter).on(plan);
            let parts: Vec<&AssetFigures> =
                counted(&whole, &project).into_iter().filter(|asset| done.has(asset.id, pass)).collect();
            let sum = parts.iter().map(|asset| asset.sum(filter, plan));
            let made = sum.fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap());
            let rest = to_go.figures().total(filter, plan);
            prop_assert_eq!(rest.plus(made).unwrap(), whole.total(filter, plan), "bare");
            let made: Expected = parts.iter().map(|asset| asset.expected(&terms)).sum();
            prop_assert_eq!(to_go.figures().expected(&terms).plus(&made), whole.expected(&terms), "expected");
        }
    }

    #[test]
    fn what_is_to_go_never_grows_by_a_kept_take(project in any_project(), mask: u64, more: u64) {
        let project = Arc::new(project);
        let Some(whole) = figures(&project) else { return Ok(()) };
        let fewer = ToGo::of(&whole, done(&project, mask), prices());
        let most = ToGo::of(&whole, done(&project, mask | more), prices());
        let total = |one: &ToGo| one.figures().total(PassFilter::Both, None);
        prop_assert!(total(&most).credits <= total(&fewer).credits, "speech rounded over the project included");
    }

    #[test]
    fn by_difference_is_as_from_nothing(project in any_project(), masks: [u64; 3], edits in 0_u32..4096) {
        let project = Arc::new(project);
        let Some(whole) = figures(&project) else { return Ok(()) };
        let mut to_go = ToGo::of(&whole, done(&project, masks[0]), prices());
        let next = Arc::new(edited(&project, edits));
        let Ok(after) = whole.after(&next, prices()) else { return Ok(()) };
        for mask in masks {
            let done = done(&next, mask);
            to_go.update(&after, &done, prices());
            prop_assert_eq!(&to_go, &ToGo::of(&after, done, prices()));
        }
    }

    #[test]
    fn what_is_done_by_difference_is_as_from_nothing(
        project in any_project(), masks: [u64; 2], edits in proptest::collection::vec(0_u32..4096, 1..5)
    ) {
        let takes = masks.map(|mask| Arc::new(kept(&project, mask)));
        let mut now = Arc::new(Project { takes: Arc::clone(&takes[0]), ..project });
        let mut work = DoneWork::of(&now, prices());
        for edits in edits {
            let mut next = edited(&now, edits);
            if edits >> 8 & 7 == 7 {
                next.takes = Arc::clone(&takes[1]);
            }
            if edits >> 8 & 7 == 6 {
                next.speech_rounding = SpeechRounding::PerAsset;
            }
            now = Arc::new(next);
            work.update(&now, prices());
            prop_assert_eq!(work.done(), &DoneAssets::of(&now.takes, &now, prices()));
        }
    }
}

/// Some scenes are gone, some longer, the rest turned around by a few places.
fn edited(project: &Project, edits: u32) -> Project {
    let mut next = project.clone();
    let mut place = 0;
    next.scenes.retain(|_| {
        place += 1;
        edits >> place & 1 == 0 || place > 3
    });
    for (place, scene) in next.scenes.iter_mut().enumerate().filter(|(place, _)| edits >> (place + 4) & 1 == 1) {
        let seconds = Seconds::whole(7 + u32::try_from(place).unwrap());
        *scene = Arc::new(Scene { seconds, ..Scene::clone(scene) });
    }
    if edits & 1 == 1 && !next.scenes.is_empty() {
        next.scenes.rotate_left(1);
    }
    next
}

/// Two pictures and a shot with a draft, and narration.
fn board() -> Arc<Project> {
    let drafted = Asset { draft: Some(Choice::of(ModelId::from("kling-v2.1"))), ..shot(3, "veo3-fast") };
    project(vec![scene(1, 8, vec![images(2, 2, "imagen-4"), drafted, speech(4, 250, "google-tts")])], Vec::new())
}

fn check(kept: &[(u32, Pass, Kind)], expected: &str) {
    let project = board();
    let log: TakeLog = kept.iter().map(|(id, pass, kind)| made((*id, *pass), *kind, TakeOutcome::Kept)).collect();
    let to_go = ToGo::of(&figures(&project).unwrap(), DoneAssets::of(&log, &project, prices()), prices());
    let rates = usual(&project);
    let terms = Lens::new(prices(), &rates);
    let (bare, expected_now) = (to_go.figures().total(PassFilter::Both, None), to_go.figures().expected(&terms));
    assert_eq!(format!("{} bare, {expected_now} expected", bare.credits), expected, "with {kept:?} kept");
}

#[test]
fn a_kept_take_ends_its_pass_and_changes_nothing_else() {
    check(&[], "393 bare, 502 expected");
    // The still is there: the shot goes on from it at the same rate.
    check(&[(2, Pass::Final, Kind::Image)], "373 bare, 462 expected");
    // The draft is kept: the final is retaken as after a draft, as it was before.
    check(&[(3, Pass::Draft, Kind::Video)], "343 bare, 427 expected");
    // The final is kept: the draft has no use any more.
    check(&[(3, Pass::Final, Kind::Video)], "23 bare, 43 expected");
    // Another kind of take says nothing of the asset.
    check(&[(3, Pass::Final, Kind::Image)], "393 bare, 502 expected");
}

fn state(takes: &[(u32, Pass, TakeOutcome)], expected: AssetState) {
    let project = board();
    let mut log = TakeLog::default();
    for (name, (id, pass, outcome)) in (100..).zip(takes) {
        let take = made((*id, *pass), Kind::Video, *outcome);
        let model = project.asset(take.asset).and_then(|(_, asset)| asset.choice(*pass)).unwrap().model.clone();
        log.put(Take { id: creditboard::domain::TakeId::from_bits(name), model, ..take });
    }
    let progress = Progress::of(&log);
    assert_eq!(progress.state(AssetId::new(3), &DoneAssets::of(&log, &project, prices())), expected, "after {takes:?}");
}

#[test]
fn an_asset_stands_where_its_takes_have_brought_it() {
    use TakeOutcome::{Charged, Kept, Refunded, Rejected};
    state(&[], AssetState::ToDo);
    state(&[(3, Pass::Draft, Rejected), (3, Pass::Draft, Refunded)], AssetState::Tried(2));
    state(&[(3, Pass::Draft, Rejected), (3, Pass::Draft, Kept)], AssetState::DraftKept);
    state(&[(3, Pass::Draft, Kept), (3, Pass::Final, Charged)], AssetState::DraftKept);
    state(&[(3, Pass::Final, Kept)], AssetState::Done);
}

#[test]
fn spent_is_counted_by_pass_kind_asset_and_scene() {
    let takes = [
        made((3, Pass::Draft), Kind::Video, TakeOutcome::Kept),
        made((3, Pass::Final), Kind::Video, TakeOutcome::Charged),
        made((2, Pass::Final), Kind::Image, TakeOutcome::Refunded),
        made((99, Pass::Final), Kind::Image, TakeOutcome::Rejected),
    ];
    let progress = Progress::of(&takes.into_iter().collect());
    let credits = |credits: Credits| credits.get();
    assert_eq!(credits(progress.spent), 30, "what is gone from the board was charged too");
    assert_eq!((credits(progress.passes.draft), credits(progress.passes.last)), (10, 20), "by pass");
}
