//! One shared still instead of many: it saves as much as any choice of scenes could, and leaves alone what it must.

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::{Act, Decision, SuggestionKind, SuggestionRules, reach};
use creditboard::document::{Command, Document};
use creditboard::domain::{
    Asset, AssetId, Choice, Importance, Lock, ModelId, Need, Project, Rate, RateKey, Rates, Scene, StartFrom, StillRole,
};
use creditboard::figures::Basis;
use creditboard::present;
use proptest::prelude::*;

use super::ask;
use crate::support::{images, prices, project, scene, shot};

const RULES: SuggestionRules = SuggestionRules { heroes: false, cuts: false };

fn shared(all: &[Decision]) -> Option<&Decision> {
    all.iter().find(|one| one.key.kind == SuggestionKind::ShareStill)
}

/// Scenes of one shot from text each, by these models.
fn film(models: &[&str]) -> Arc<Project> {
    let scenes = (1_u32..).zip(models).map(|(number, model)| scene(number, 8, vec![shot(100 + number, model)]));
    project(scenes.collect(), Vec::new())
}

fn shots(one: &Decision) -> Vec<u32> {
    let all = one.acts().filter_map(|act| match act {
        Act::ShareStill { shots, .. } => Some(shots.iter().map(|shot| shot.get())),
        _ => None,
    });
    all.flatten().collect()
}

#[test]
fn one_still_for_three_scenes_is_one_decision_that_does_what_it_says() {
    let film = film(&["veo2", "veo3", "veo2"]);
    ask(&film, (5_000, Basis::Expected), |now, goal| {
        let all = now.decisions(RULES, goal);
        let one = shared(&all).expect("it pays");
        assert_eq!(shots(one), [101, 102, 103], "all three");
        let own = all.iter().find(|one| one.key.kind == SuggestionKind::AddStill).expect("so do stills of their own");
        assert!(one.saves > own.saves, "two pictures fewer: {} and {}", one.saves, own.saves);
        let row = present::decision_row(one, &film, prices());
        assert_eq!(row.title, "Share one start still among scenes", "the card");
        assert_eq!(
            row.about, "3 shots · scenes 1, 2, 3 · kept more often, and all start from the same picture",
            "with what it means"
        );
        let mut document = Document::opened(Project::clone(&film));
        let acts: Vec<Act> = one.acts().cloned().collect();
        document.execute(Command::Advise { acts, name: row.step }).expect("it can be carried out");
        let after = document.project();
        let still = after.stills().next().expect("there it is");
        assert_eq!(
            (crate::stills::tied_to(after, still.id), still.brief.role),
            (3, Some(StillRole::Style)),
            "used by all"
        );
        assert_eq!(after.check(), Ok(()), "the project is sound");
        document.undo();
        assert_eq!(document.project().stills().count(), 0, "one step");
    });
}

#[test]
fn what_must_stay_starts_from_nothing_new() {
    let with = |change: &dyn Fn(&mut Scene)| {
        let mut film = Project::clone(&film(&["veo2", "veo2", "veo2"]));
        change(Arc::make_mut(&mut film.scenes[0]));
        ask(&Arc::new(film), (5_000, Basis::Expected), |now, goal| {
            shared(&now.decisions(RULES, goal)).map(shots).unwrap_or_default()
        })
    };
    assert_eq!(with(&|_| {}), [101, 102, 103], "nothing stands in the way");
    assert_eq!(with(&|scene| scene.importance = Importance::Hero), [102, 103], "a hero scene");
    assert_eq!(with(&|scene| scene.assets[0].lock = Lock::Locked), [102, 103], "a lock");
    assert_eq!(with(&|scene| scene.assets.insert(0, images(50, 1, "imagen-4"))), [102, 103], "an image of its own");
    let from_text = |scene: &mut Scene| scene.assets[0].needs = scene.assets[0].needs.with(Need::TextToVideo);
    assert_eq!(with(&from_text), [102, 103], "a shot that is made from text in any case");
    let one = film(&["veo2"]);
    let offered = ask(&one, (5_000, Basis::Expected), |now, goal| shared(&now.decisions(RULES, goal)).is_some());
    assert!(!offered, "one scene shares nothing");
    let bare = film(&["veo2", "veo2"]);
    let offered = ask(&bare, (5_000, Basis::Bare), |now, goal| shared(&now.decisions(RULES, goal)).is_some());
    assert!(!offered, "without retakes a still only costs");
}

/// A scene of a shot, and perhaps of an image and of a second shot.
fn any_scene(number: u32) -> impl Strategy<Value = Scene> {
    let model = || prop::sample::select(vec!["veo2", "veo3", "luma-ray-2", "kling-v2.1", "luma-ray-flash"]);
    (model(), prop::option::of(model()), 0_u8..8).prop_map(move |(first, second, odd)| {
        let mut assets = vec![shot(number * 10 + 1, first)];
        assets.extend(second.map(|model| shot(number * 10 + 2, model)));
        if odd == 0 {
            assets.push(images(number * 10 + 3, 1, "imagen-4"));
        }
        if odd == 1 {
            assets = assets.into_iter().map(|one| Asset { lock: Lock::Locked, ..one }).collect();
        }
        scene(number, 4 + u32::from(odd), assets)
    })
}

/// Shots from text that a still of their own does not pay for: they are kept hardly more often from one. Nor does another
/// model make their shape for less.
fn barely_better(models: &[&str]) -> Arc<Project> {
    let mut rates = Rates::default();
    rates.set(RateKey::TextToVideo, Rate::new(1, 2).ok());
    rates.set(RateKey::ImageToVideo, Rate::new(10, 19).ok());
    let mut film = Project { rates, ..Project::clone(&film(models)) };
    for scene in film.scenes.iter_mut().map(Arc::make_mut) {
        for shot in &mut scene.assets {
            shot.needs = "4:3".parse().expect("a shape");
        }
    }
    Arc::new(film)
}

#[test]
fn reach_shares_a_still_before_it_leaves_out_a_scene() {
    let film = barely_better(&["luma-ray-flash"; 8]);
    let safe = ask(&film, (0, Basis::Expected), |now, _| now.outlook.safe.get());
    ask(&film, (safe - 10, Basis::Expected), |now, goal| {
        let offered = now.decisions(RULES, goal);
        assert!(offered.iter().all(|one| one.key.kind != SuggestionKind::AddStill), "no still of its own pays");
        let found = reach(now, goal, false, &BTreeSet::new());
        let kinds: Vec<SuggestionKind> = found.steps.iter().map(|step| step.key.kind).collect();
        assert_eq!((found.reached, kinds), (true, vec![SuggestionKind::ShareStill]), "one step");
        assert_eq!(shots(&found.steps[0]).len(), 8, "of all scenes");
        let step = present::first_step(&found, prices()).map(|step| step.clause());
        let step = step.unwrap();
        assert!(step.starts_with("first: share one start still among scenes, 8 shots, saves "), "{step}");
        let name = found.steps[0].key.to_string();
        let dismissed = reach(now, goal, false, &BTreeSet::from([name]));
        let again = dismissed.steps.iter().any(|step| step.key.kind == SuggestionKind::ShareStill);
        assert!(!again, "not where that was dismissed");
    });
}

#[test]
fn a_scene_that_is_left_out_shares_no_still() {
    let film = barely_better(&["luma-ray-flash"; 4]);
    let safe = ask(&film, (0, Basis::Expected), |now, _| now.outlook.safe.get());
    let mut both = 0;
    for left in (safe / 4..safe).step_by(3) {
        ask(&film, (left, Basis::Expected), |now, goal| {
            let found = reach(now, goal, false, &BTreeSet::new());
            let after = now.after(found.acts(), goal).unwrap();
            let tied = |scene: &Scene| scene.assets.iter().any(|shot| shot.from_still.is_some());
            let (mut sharing, mut out) = (0, 0);
            for scene in &after.project().scenes {
                assert!(scene.is_included() || !tied(scene), "within {left}");
                sharing += usize::from(tied(scene));
                out += usize::from(!scene.is_included());
            }
            assert!(
                after.project().stills().count() <= usize::from(sharing > 1),
                "a still for {sharing}, within {left}"
            );
            both += usize::from(sharing > 1 && out > 0);
        });
    }
    assert!(both > 0, "some leave out a scene and share among the others");
}

#[test]
fn where_there_is_much_to_decide_each_scene_has_its_own_still_unless_only_one_for_all_is_enough() {
    let film = super::long::board(60);
    // What the board comes to with the stills that are offered within so much.
    let offered = |left: u64| {
        ask(&film, (left, Basis::Expected), |now, goal| {
            let all = now.decisions(SuggestionRules { heroes: true, cuts: false }, goal);
            let stills = [SuggestionKind::AddStill, SuggestionKind::ShareStill];
            let stills: Vec<_> = all.iter().filter(|one| stills.contains(&one.key.kind)).collect();
            assert_eq!((all.len(), stills.len()), (10, 1), "within {left}");
            (stills[0].key.kind, stills[0].after.safe.get())
        })
    };
    let (own, enough) = offered(0);
    assert_eq!(own, SuggestionKind::AddStill, "neither is enough: what loses nothing");
    assert_eq!(offered(enough).0, SuggestionKind::AddStill, "they are enough");
    let (shared, less) = offered(enough - 1);
    assert_eq!((shared, less < enough), (SuggestionKind::ShareStill, true), "only one for all is");
    assert_eq!(offered(less - 1).0, SuggestionKind::AddStill, "again neither");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_choice_of_scenes_saves_more(
        scenes in (any_scene(1), any_scene(2), any_scene(3), any_scene(4)),
    ) {
        let (one, two, three, four) = scenes;
        let film = project(vec![one, two, three, four], Vec::new());
        let (found, best) = ask(&film, (5_000, Basis::Expected), |now, goal| {
            let credits = |outlook: &creditboard::figures::Outlook| i128::from(outlook.get(Basis::Expected).credits.get());
            let may = |scene: &&Arc<Scene>| {
                scene.assets.iter().all(|asset| asset.lock == Lock::Open && asset.start_from() == StartFrom::Scene)
                    && !scene.has(creditboard::domain::Kind::Image)
            };
            let open: Vec<&Arc<Scene>> = film.scenes.iter().filter(may).collect();
            let found = shared(&now.decisions(RULES, goal)).map_or(0, |one| one.saves);
            let mut best = 0;
            for chosen in 0_u32..1 << open.len() {
                let picked = open.iter().enumerate().filter(|(at, _)| chosen & (1 << at) != 0);
                let shots: Vec<AssetId> =
                    picked.clone().flat_map(|(_, scene)| scene.assets.iter().map(|shot| shot.id)).collect();
                if picked.count() < 2 {
                    continue;
                }
                let cheapest = prices().models.iter().filter(|model| model.kind == creditboard::domain::Kind::Image);
                for model in cheapest {
                    let choice = Choice::of(ModelId::from(model.id.as_str()));
                    let act = Act::ShareStill { shots: shots.clone(), choice };
                    let after = now.after([&act], goal).unwrap().outlook;
                    best = best.max(credits(&now.outlook) - credits(&after));
                }
            }
            (found, best)
        });
        prop_assert_eq!(found, best);
    }
}
