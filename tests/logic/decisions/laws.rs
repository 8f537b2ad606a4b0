//! Laws of advice on random boards.

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::{Act, Decision, Detail, SuggestionKind, SuggestionRules, asset_swaps, reach};
use creditboard::domain::{
    Asset, AssetId, Importance, Kind, Lock, ModelId, Pass, Project, Rate, RateKey, Rates, Scene, Seconds, Work,
};
use creditboard::figures::{Basis, DoneAssets};
use proptest::prelude::*;

use super::ask;
use crate::support::{any_project, project, scene, shot as shot_of};

fn any_basis() -> impl Strategy<Value = Basis> {
    prop_oneof![Just(Basis::Bare), Just(Basis::Expected), Just(Basis::Safe)]
}

/// The asset and pass of an act that changes one.
fn touched(act: &Act) -> Option<(AssetId, Pass)> {
    match act {
        Act::Choose { asset, pass, .. } => Some((*asset, *pass)),
        Act::DropDraft(asset) => Some((*asset, Pass::Draft)),
        Act::HoldStill(asset) | Act::Images { asset, .. } => Some((*asset, Pass::Final)),
        Act::AddStill { .. } | Act::ShareStill { .. } | Act::Shorten { .. } | Act::Cut(_) => None,
    }
}

fn parts(all: &[Decision]) -> impl Iterator<Item = &creditboard::advice::Suggestion> {
    all.iter().flat_map(|one| &one.parts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_decision_comes_to_what_it_says(project in any_project(), basis in any_basis(), left in 0_u64..5_000) {
        ask(&Arc::new(project), (left, basis), |now, goal| {
            for one in now.decisions(SuggestionRules { heroes: true, cuts: true }, goal) {
                let after = now.after(one.acts(), goal).unwrap().outlook;
                let credits = |outlook: &creditboard::figures::Outlook| i128::from(outlook.get(basis).credits.get());
                prop_assert_eq!(credits(&now.outlook) - credits(&after), one.saves, "{}", one.key);
                prop_assert_eq!(after.chance.map(f64::to_bits), one.after.chance.map(f64::to_bits), "and so is the chance");
                prop_assert!(after.bare.unpriced == 0 || after.chance.is_none(), "{} promises what is not known", one.key);
                prop_assert!(one.saves > 0 || one.key.kind == SuggestionKind::FreeUpgrade, "{}", one.key);
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_loses_nothing_comes_before_what_loses(project in any_project(), basis in any_basis()) {
        ask(&Arc::new(project), (1_000, basis), |now, goal| {
            let all = now.decisions(SuggestionRules { heroes: true, cuts: true }, goal);
            let saving = all.iter().filter(|one| one.key.kind != SuggestionKind::FreeUpgrade);
            let lossy: Vec<bool> = saving.map(|one| !one.key.kind.loses_nothing()).collect();
            prop_assert!(lossy.is_sorted(), "{:?}", all.iter().map(|one| one.key.to_string()).collect::<Vec<_>>());
            Ok(())
        })?;
    }

    #[test]
    fn heroes_locks_and_finished_work_are_left_alone(project in any_project(), basis in any_basis()) {
        let project = Arc::new(project);
        ask(&project, (1_000, basis), |now, goal| {
            let all = now.decisions(SuggestionRules { heroes: false, cuts: true }, goal);
            let done = DoneAssets::of(&project.takes, &project, crate::support::prices());
            for part in parts(&all) {
                let hero = part.importance == Importance::Hero;
                prop_assert!(!hero || part.kind == SuggestionKind::DropDraft, "{:?}", part);
                for (asset, pass) in part.acts.iter().filter_map(touched) {
                    let (_, asset) = project.asset(asset).unwrap();
                    prop_assert_eq!(asset.lock, Lock::Open, "{:?}", part);
                    prop_assert!(!done.has(asset.id, pass), "{:?}", part);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_shot_that_stays_starts_from_a_still_that_advice_adds(project in any_project(), basis in any_basis()) {
        let project = Arc::new(project);
        ask(&project, (1_000, basis), |now, goal| {
            let done = DoneAssets::of(&project.takes, &project, crate::support::prices());
            let begun = |shot: &Asset| Pass::ALL.into_iter().any(|pass| done.is_begun(shot.id, pass));
            let starts = |project: &Project| -> BTreeSet<AssetId> {
                let shots = project.scenes.iter().flat_map(|scene| scene.assets.iter().map(move |one| (scene, one)));
                let staying = shots.filter(|(_, one)| !one.is_open() || begun(one));
                staying.filter(|(scene, one)| one.starts_from_still(scene.has(Kind::Image))).map(|(_, one)| one.id).collect()
            };
            let before = starts(&project);
            for part in parts(&now.decisions(SuggestionRules { heroes: true, cuts: true }, goal)) {
                let after = now.after(&part.acts, goal).unwrap();
                let new: Vec<AssetId> = starts(after.project()).difference(&before).copied().collect();
                prop_assert!(new.is_empty(), "{:?} start from a still after {:?}", new, part);
            }
            Ok(())
        })?;
    }

    #[test]
    fn inspector_and_decisions_offer_the_same_swaps(project in any_project(), basis in any_basis()) {
        let project = Arc::new(project);
        ask(&project, (1_000, basis), |now, goal| {
            let all = now.decisions(SuggestionRules { heroes: true, cuts: false }, goal);
            for one in all.iter().filter(|one| one.key.look.is_none()) {
                for swap in one.parts.iter().filter_map(|part| if let Detail::Swap(swap) = &part.detail { Some(swap) } else { None }) {
                    let (scene, asset) = project.asset(swap.asset).unwrap();
                    let shown = asset_swaps(scene.unwrap(), asset, swap.pass, project.speech_rounding, &goal.lens);
                    prop_assert!(shown.contains(swap), "{:?} is not among {:?}", swap, shown);
                    prop_assert!(shown.len() <= 3, "a short list");
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn shots_of_a_look_get_one_model(project in any_project(), basis in any_basis()) {
        let project = Arc::new(project);
        ask(&project, (1_000, basis), |now, goal| {
            let looks = |project: &Arc<Project>, look: &str| {
                let scenes = project.scenes.iter().filter(|scene| scene.is_included() && scene.look == look);
                let shots = scenes.flat_map(|scene| scene.assets.iter().filter(|asset| asset.kind() == Kind::Video));
                shots.map(|shot| shot.final_choice.model.clone()).collect::<BTreeSet<_>>()
            };
            for one in now.decisions(SuggestionRules { heroes: true, cuts: false }, goal) {
                let after = now.after(one.acts(), goal).unwrap();
                for look in project.scenes.iter().map(|scene| scene.look.as_str()).filter(|look| !look.is_empty()) {
                    let (before, after) = (looks(&project, look), looks(after.project(), look));
                    let held = matches!(one.key.kind, SuggestionKind::HoldStill | SuggestionKind::Cut);
                    prop_assert!(held || before == after || after.len() <= 1, "{}: {:?} {:?}", one.key, before, after);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_draft_never_costs_more_than_now_nor_as_much_as_its_final(project in any_project()) {
        let project = Arc::new(project);
        ask(&project, (1_000, Basis::Bare), |now, goal| {
            let all = now.decisions(SuggestionRules { heroes: true, cuts: true }, goal);
            for part in parts(&all).filter(|part| part.pass == Pass::Draft && part.kind != SuggestionKind::DropDraft) {
                let after = now.after(&part.acts, goal).unwrap();
                let costs = |project: &Arc<Project>| {
                    let figures = creditboard::figures::Figures::of(project, crate::support::prices()).unwrap();
                    let scene = figures.scene(part.scene).unwrap();
                    let asset = scene.asset(part.asset.unwrap()).unwrap();
                    [Pass::Draft, Pass::Final].map(|pass| asset.cost(pass)?.credits())
                };
                let ([before, _], [draft, last]) = (costs(&project), costs(after.project()));
                prop_assert!(before.is_none_or(|before| draft.unwrap() < before), "{:?}", part);
                prop_assert!(last.is_none_or(|last| draft.unwrap() < last), "{:?}", part);
            }
            Ok(())
        })?;
    }
}

#[test]
fn a_still_that_pays_does_not_rule_out_the_cheaper_model_that_needs_none() {
    let mut rates = Rates::default();
    for (model, kept, of) in [("veo2", 14, 87), ("luma-ray-flash", 79, 85)] {
        let rate = Rate::new(kept, of).unwrap();
        rates.set_model(RateKey::TextToVideo, ModelId::from(model), Some(rate)).unwrap();
    }
    let mut one = shot_of(101, "veo2");
    one.work = Work::Video { seconds: Some(Seconds::whole(8)) };
    let hero = Scene { importance: Importance::Hero, ..scene(1, 11, vec![one]) };
    let board = Project { rates, ..Project::clone(&project(vec![hero], Vec::new())) };
    ask(&Arc::new(board), (90, Basis::Expected), |now, goal| {
        // The gentlest steps add a still, and with it end at 155.
        let found = reach(now, goal, true, &BTreeSet::new());
        let steps: Vec<String> = found.steps.iter().map(|step| step.key.to_string()).collect();
        assert!(found.reached, "{steps:?}");
        assert_eq!(steps, ["cheaper final video veo2 luma-ray-flash hero"]);
    });
}
