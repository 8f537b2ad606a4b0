//! Laws of advice on random boards.

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::{
    Act, BoardState, Decision, Detail, Goal, Reach, SuggestionKind, SuggestionRules, asset_swaps, reach,
};
use creditboard::domain::{
    AssetId, Choice, Importance, Kind, Lock, ModelId, Pass, Project, Rate, RateKey, Rates, Scene, Seconds, Work,
};
use creditboard::figures::{Basis, DoneAssets};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::ask;
use crate::support::{any_project, any_rates, images, prices, project, scene, shot as shot_of};

fn any_basis() -> impl Strategy<Value = Basis> {
    prop_oneof![Just(Basis::Bare), Just(Basis::Expected), Just(Basis::Safe)]
}

/// The asset and pass of an act that changes one.
fn touched(act: &Act) -> Option<(AssetId, Pass)> {
    match act {
        Act::Choose { asset, pass, .. } => Some((*asset, *pass)),
        Act::DropDraft(asset) => Some((*asset, Pass::Draft)),
        Act::HoldStill(asset) | Act::Images { asset, .. } => Some((*asset, Pass::Final)),
        Act::AddStill { .. } | Act::Shorten { .. } | Act::Cut(_) => None,
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

/// Boards so small that everything suggestions lead to can be tried.
fn small_board() -> impl Strategy<Value = Project> {
    let model = |kind: Kind| {
        let models = prices().models.iter().filter(move |model| model.kind == kind);
        select(models.map(|model| model.id.clone()).collect::<Vec<_>>())
    };
    let shot = (model(Kind::Video), option::of(model(Kind::Video)), 4_u32..18, any::<bool>(), 0_u32..4);
    let still = (model(Kind::Image), 1_u32..9);
    let look = select(vec!["", "", "street"]);
    // Scenes that matter most are never left out, so that something is left to decide.
    let importance = prop_oneof![2 => Just(Importance::Hero), 1 => select(Importance::ALL.to_vec())];
    let scenes = vec((vec(shot, 1..3), option::of(still), importance, look), 1..3);
    (scenes, any_rates()).prop_map(|(scenes, rates)| {
        let mut next = 100;
        let mut id = || {
            next += 1;
            next
        };
        let scenes = (1..).zip(scenes).map(|(number, (shots, still, importance, look))| {
            let mut assets: Vec<_> =
                still.into_iter().map(|(model, count)| images(id(), count, model.as_str())).collect();
            for (model, draft, seconds, follows, locked) in shots {
                let mut shot = shot_of(id(), model.as_str());
                shot.draft = draft.map(Choice::of);
                shot.work = Work::Video { seconds: (!follows).then_some(Seconds::whole(seconds)) };
                shot.lock = if locked == 0 { Lock::Locked } else { Lock::Open };
                assets.push(shot);
            }
            Scene { importance, look: look.to_owned(), ..scene(number, 11, assets) }
        });
        Project { rates, ..Project::clone(&project(scenes.collect(), Vec::new())) }
    })
}

/// The boards that suggestions lead to in any order, one part at a time, a look group at once; no shot gets shorter and
/// no images get fewer twice. At most so many; `None` where there are more.
fn all_boards(start: &BoardState, goal: &Goal<'_>, most: usize) -> Option<Vec<BoardState>> {
    type Once = BTreeSet<(AssetId, SuggestionKind)>;
    let mut all: Vec<(BoardState, Once)> = vec![(start.clone(), Once::new())];
    let mut place = 0;
    while let Some((at, once)) = all.get(place).cloned() {
        if all.len() > most {
            return None;
        }
        place += 1;
        for one in at.decisions(SuggestionRules { heroes: true, cuts: true }, goal) {
            let size = if one.key.look.is_some() { one.parts.len() } else { 1 };
            for parts in one.parts.chunks(size) {
                let twice = |kind| matches!(kind, SuggestionKind::Trim | SuggestionKind::FewerImages);
                let again: Vec<_> = parts
                    .iter()
                    .filter(|part| twice(part.kind))
                    .filter_map(|part| Some((part.asset?, part.kind)))
                    .collect();
                if one.key.kind == SuggestionKind::FreeUpgrade || again.iter().any(|key| once.contains(key)) {
                    continue;
                }
                let acts: Vec<Act> = parts.iter().flat_map(|part| part.acts.clone()).collect();
                let Some(after) = at.after(&acts, goal) else { continue };
                if all.iter().all(|(known, _)| known.project().scenes != after.project().scenes) {
                    all.push((after, once.iter().copied().chain(again).collect()));
                }
            }
        }
    }
    Some(all.into_iter().map(|(board, _)| board).collect())
}

/// Whether a board is within after all steps but one.
fn within(now: &BoardState, goal: &Goal<'_>, steps: &[Decision], skipped: Option<usize>) -> bool {
    let kept = steps.iter().enumerate().filter(|(place, _)| Some(*place) != skipped);
    let acts: Vec<Act> = kept.flat_map(|(_, step)| step.acts()).cloned().collect();
    now.after(&acts, goal).is_some_and(|after| after.is_within(goal))
}

fn holds_what_it_says(now: &BoardState, goal: &Goal<'_>, found: &Reach) -> Result<(), TestCaseError> {
    let names: Vec<String> = found.steps.iter().map(|step| format!("{} saves {}", step.key, step.saves)).collect();
    prop_assert_eq!(within(now, goal, &found.steps, None), found.reached, "it says where it ends: {:?}", names);
    for (place, step) in found.steps.iter().enumerate() {
        prop_assert!(step.saves > 0, "step {} saves nothing: {:?}", place, names);
        prop_assert!(
            !found.reached || !within(now, goal, &found.steps, Some(place)),
            "{} is needless: {:?}",
            place,
            names
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn reach_ends_within_and_no_step_is_needless(project in any_project(), share in 1_u64..10) {
        let project = Arc::new(project);
        let safe = ask(&project, (0, Basis::Expected), |now, _| now.outlook.safe.get());
        ask(&project, (safe / 10 * share, Basis::Expected), |now, goal| {
            holds_what_it_says(now, goal, &reach(now, goal, true, &BTreeSet::new()))
        })?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn reach_ends_within_wherever_the_cheapest_board_does(project in small_board(), spare in 0_u64..30) {
        let project = Arc::new(project);
        let cheapest = ask(&project, (0, Basis::Expected), |now, goal| {
            let all = all_boards(now, goal, 60)?;
            all.into_iter().map(|board| (board.outlook.expected, board.outlook.safe.get())).min()
        });
        let Some((_, safe)) = cheapest else { return Ok(()) };
        ask(&project, (safe + spare, Basis::Expected), |now, goal| {
            let found = reach(now, goal, true, &BTreeSet::new());
            prop_assert!(found.reached, "{safe} is safe, and it ends with {:?}", found.steps.last().map(|step| step.after.safe));
            holds_what_it_says(now, goal, &found)
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
