//! What advice leaves alone, whichever way it comes: hero scenes, locks, what is paid elsewhere, and all that is made.

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::fit::knapsack::{Scratch, Ties};
use creditboard::advice::fit::{Board, FitTerms, Rules};
use creditboard::advice::{ProjectSavings, SuggestionKind, SuggestionRules, reach};
use creditboard::domain::{Asset, Credits, Lock, Pass, PassFilter};
use creditboard::figures::{Basis, DoneAssets, Lens, LensSettings};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::ask;
use super::ratings::opened;
use super::steps::{Keep, any_keep, holds_what_it_says, is_left_alone, kept};
use crate::fit::ENDLESS;
use crate::support::{any_project, prices, project, scene, shot};

fn any_basis() -> impl Strategy<Value = Basis> {
    select(Basis::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn decisions_leave_alone_what_they_must(
        board in any_project(), keeps in vec(any_keep(), 1..24), basis in any_basis(), heroes in any::<bool>(),
    ) {
        let project = Arc::new(kept(&board, &keeps));
        let done = DoneAssets::of(&project.takes, &project, prices());
        ask(&project, (1_000, basis), |now, goal| {
            for one in now.decisions(SuggestionRules { heroes, cuts: true }, goal) {
                let after = now.after(one.acts(), goal).expect("it can be done");
                let own = after.project().assets.get(..project.assets.len());
                prop_assert_eq!(Some(&*project.assets), own, "what is no scene's: {}", one.key);
                let more = after.project().assets.len() > project.assets.len();
                prop_assert!(!more || one.key.kind == SuggestionKind::ShareStill, "{}", one.key);
                for (before, after) in project.scenes.iter().zip(&after.project().scenes) {
                    is_left_alone(before, after, &done, heroes)?;
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn steps_leave_alone_what_they_must(
        board in any_project(), keeps in vec(any_keep(), 1..24), share in 0_u64..10, heroes in any::<bool>(),
    ) {
        let project = Arc::new(kept(&board, &keeps));
        let safe = ask(&project, (0, Basis::Expected), |now, _| now.outlook.safe.get());
        ask(&project, (safe / 10 * share, Basis::Expected), |now, goal| {
            let found = reach(now, goal, heroes, &BTreeSet::new());
            let after = now.after(found.acts(), goal).expect("it can be done");
            let done = DoneAssets::of(&project.takes, &project, prices());
            let own = after.project().assets.get(..project.assets.len());
            prop_assert_eq!(Some(&*project.assets), own, "what is no scene's");
            prop_assert_eq!(project.scenes.len(), after.project().scenes.len());
            for (before, after) in project.scenes.iter().zip(&after.project().scenes) {
                is_left_alone(before, after, &done, heroes)?;
            }
            // What steps say is held by the laws of `steps`; in the long mode on these boards too.
            if std::env::var_os("CREDITBOARD_LONG").is_some() { holds_what_it_says(now, goal, &found) } else { Ok(()) }
        })?;
    }

    #[test]
    fn a_fit_leaves_alone_what_is_made_and_costs_what_it_says(
        board in any_project(),
        keeps in vec(any_keep(), 1..24),
        filter in select(PassFilter::ALL.to_vec()),
        share in 0_u64..12,
    ) {
        let workspace = opened(kept(&board, &keeps), prices());
        let at = workspace.standpoint().expect("it is open").expect("it can be counted");
        let seen = LensSettings { basis: Basis::Bare, filter, ..LensSettings::of(&at.lens()) };
        let left = at.seen(seen).project(at.to_go).credits.get() / 8 * share;
        let goal = at.goal(seen, Some(Credits::new(left)));
        let (now, rules) = (at.board(&goal), Rules::default());
        let terms =
            FitTerms { project: at.changeable, figures: at.to_go, done: at.done, lens: goal.lens, rules };
        let board = Board::of(&terms).expect("it can be weighed");
        let Ok(fit) = board.fit(goal.left.credits, Ties::Settled, &ENDLESS, &mut Scratch::default()) else { return Ok(()) };
        let acts = board.acts(&fit, &goal);
        let after = now.after(&acts, &goal).expect("it can be done");
        for (before, after) in at.project.scenes.iter().zip(&after.project().scenes) {
            is_left_alone(before, after, at.done, true)?;
        }
        prop_assert_eq!(&at.project.assets, &after.project().assets, "what is no scene's");
        prop_assert_eq!(fit.credits, after.outlook.bare.credits, "{:?}", board.changes(&fit, prices()));
    }

    #[test]
    fn nothing_is_saved_on_what_is_made(
        board in any_project(), basis in any_basis(), pass in select(Pass::ALL.to_vec()), stale in any::<bool>(),
    ) {
        let project = Arc::new(kept(&board, &[if stale { Keep::Stale(pass) } else { Keep::Done(pass) }]));
        let done = DoneAssets::of(&project.takes, &project, prices());
        ask(&project, (1_000, basis), |_, goal| {
            let filter = if pass == Pass::Final { PassFilter::Both } else { PassFilter::Draft };
            let saved = ProjectSavings::of(&project, &done, &Lens { filter, ..goal.lens }).together();
            prop_assert_eq!((saved.swaps, saved.credits), (0, Credits::ZERO));
            Ok(())
        })?;
    }
}

#[test]
fn no_still_is_added_where_a_shot_that_stays_as_it_is_would_start_from_it() {
    let offered = |other: Asset| {
        let board = project(vec![scene(1, 8, vec![shot(2, "veo2"), other])], vec![]);
        ask(&board, (1_000, Basis::Expected), |now, goal| {
            let all = now.decisions(SuggestionRules { heroes: false, cuts: false }, goal);
            all.iter().flat_map(|one| &one.parts).any(|part| part.kind == SuggestionKind::AddStill)
        })
    };
    let other = || shot(3, "veo2");
    assert!(offered(other()), "both shots are kept more often from a still");
    assert!(!offered(Asset { lock: Lock::Locked, ..other() }), "a locked shot would be made in another way");
    let from_text = Asset { lock: Lock::Locked, needs: "text-to-video".parse().unwrap(), ..other() };
    assert!(offered(from_text), "one that is made from text in any case is not touched by it");
}
