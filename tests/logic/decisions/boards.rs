//! The boards of `../shared/samples/boards`: what advice says of them, number by number.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a test may fail loudly, and says what it skips")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use creditboard::advice::fit::knapsack::{Scratch, Ties};
use creditboard::advice::fit::{Board, FitTerms, Rules};
use creditboard::advice::{BoardState, Decision, Goal, SuggestionKind, SuggestionRules, reach};
use creditboard::domain::{Credits, Project};
use creditboard::exchange::{self, Format};
use creditboard::figures::{Basis, DoneAssets, Figures, Outlook};
use creditboard::present;

use super::ask;
use super::steps::all_boards;
use crate::fit::ENDLESS;
use crate::samples::golden;
use crate::support::prices;

fn board(name: &str) -> Option<Arc<Project>> {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "shared", "samples", "boards"].iter().collect();
    let path = Path::new(&folder).join(format!("{name}.csv"));
    let Ok(bytes) = std::fs::read(&path) else {
        println!("skipped: {} is not there", path.display());
        return None;
    };
    Some(Arc::new(exchange::import(Format::Csv, &bytes, prices()).expect("a list that can be read").project))
}

fn words(outlook: &Outlook) -> String {
    let chance = (outlook.chance.unwrap_or_default() * 100.0).round();
    format!("{} bare, {} expected, {} safe, {chance} %", outlook.bare.credits, outlook.expected.ceil(), outlook.safe)
}

fn line(one: &Decision) -> String {
    format!("{} × {} saves {}", one.parts.len(), one.key, one.saves)
}

/// What could be decided, the gentlest first.
fn decisions(now: &BoardState, goal: &Goal<'_>, heroes: bool) -> Vec<Decision> {
    now.decisions(SuggestionRules { heroes, cuts: false }, goal)
}

fn of_kind(all: &[Decision], kind: SuggestionKind) -> &Decision {
    all.iter().find(|one| one.key.kind == kind).expect("a decision of that kind")
}

#[test]
fn a_start_still_for_one_shot_takes_herosound_from_3710_to_2760() {
    let Some(project) = board("herosound") else { return };
    ask(&project, (2_500, Basis::Expected), |now, goal| {
        assert_eq!(words(&now.outlook), "1630 bare, 3710 expected, 5520 safe, 18 %", "as it is");
        let all = decisions(now, goal, false);
        let still = of_kind(&all, SuggestionKind::AddStill);
        let one = still.parts.iter().find(|part| part.saves == Credits::new(950)).expect("the crowd");
        let after = now.after(&one.acts, goal).expect("it can be done").outlook;
        assert_eq!(words(&after), "1635 bare, 2760 expected, 3935 safe, 46 %", "the crowd alone");
        let draft = of_kind(&all, SuggestionKind::AddDraft);
        let one = draft.parts.iter().find(|part| part.saves == Credits::new(690)).expect("the crowd");
        let after = now.after(&one.acts, goal).expect("it can be done").outlook;
        assert_eq!(after.expected.ceil(), Credits::new(3_020), "a silent draft for a shot with sound");
        let first = all.first().expect("a decision");
        assert!(first.key.kind.loses_nothing(), "what loses nothing comes first");
    });
}

#[test]
fn explainer_was_25_short_and_a_second_less_is_enough() {
    let Some(project) = board("explainer") else { return };
    ask(&project, (426, Basis::Bare), |now, goal| {
        assert_eq!(now.outlook.bare.credits, Credits::new(451), "25 more than there is");
        let all = decisions(now, goal, false);
        let lines: Vec<String> = all.iter().map(line).collect();
        assert_eq!(lines, ["1 × trim final video - - normal saves 25"], "16 s become 15 s");
        assert_eq!(all[0].after.bare.credits, Credits::new(426), "and that is what is left");
    });
}

#[test]
fn needless_drafts_of_the_music_video_cost_400_bare_and_267_on_average() {
    let Some(project) = board("musicvideo") else { return };
    for (basis, saves) in [(Basis::Bare, 400), (Basis::Expected, 267)] {
        ask(&project, (2_500, basis), |now, goal| {
            let short = now.outlook.expected.ceil().less(goal.left.credits);
            assert_eq!(short, Credits::new(1_632), "on average");
            let all = decisions(now, goal, false);
            let drop = of_kind(&all, SuggestionKind::DropDraft);
            assert_eq!(
                (drop.parts.len(), drop.saves),
                (40, saves),
                "also in hero scenes, where nothing else is touched"
            );
            assert!(all.len() <= 10, "{} decisions instead of 84 cards", all.len());
        });
    }
}

#[test]
fn veo3_fast_instead_of_veo2_loses_nothing_and_comes_first() {
    let Some(project) = board("advert") else { return };
    ask(&project, (2_500, Basis::Bare), |now, goal| {
        let all = decisions(now, goal, true);
        assert_eq!(line(&all[0]), "2 × lossless final video veo2 veo3-fast any saves 160", "80 each");
        let without = decisions(now, goal, false);
        assert!(
            without.iter().all(|one| one.key.from.as_ref().is_none_or(|from| from.as_str() != "veo2")),
            "heroes stay"
        );
        let found = reach(now, goal, false, &BTreeSet::new());
        assert!(found.reached && found.steps.is_empty(), "it fits with 96 %: nothing has to change");
    });
}

#[test]
fn a_fit_of_the_advert_says_what_it_does_to_the_chance() {
    let Some(project) = board("advert") else { return };
    ask(&project, (2_500, Basis::Bare), |now, goal| {
        let figures = Figures::of(&project, prices()).expect("a sum that can be counted");
        let rules = Rules { hero_at_least: None, added_joins: None };
        let fit = |basis| {
            let lens = creditboard::figures::Lens { basis, ..goal.lens };
            let goal = Goal { lens, ..*goal };
            let board = Board::of(&FitTerms {
                project: &project,
                figures: &figures,
                done: &DoneAssets::default(),
                lens,
                rules,
            })
            .expect("a board");
            let mut scratch = Scratch::default();
            if basis == Basis::Safe {
                return board.fit_safely(now, &goal, &ENDLESS, &mut scratch).expect("there is one").after;
            }
            let fit = board.fit(goal.left.credits, Ties::Settled, &ENDLESS, &mut scratch).expect("there is one");
            board.judged(fit, now, &goal).expect("it can be counted").after
        };
        let bare = fit(Basis::Bare);
        assert!(
            bare.chance < Some(0.01) && now.outlook.chance > Some(0.95),
            "the best for 2,500 bare hardly ever fits: {bare:?}"
        );
        let safe = fit(Basis::Safe);
        assert!(safe.safe <= goal.left.credits && safe.chance >= Some(0.9), "safe is safe: {safe:?}");
        assert!(safe.bare.credits > now.outlook.bare.credits, "and better than the board as it is");
    });
}

#[test]
fn reach_brings_the_music_video_within_2500_and_leaves_heroes_alone() {
    let Some(project) = board("musicvideo") else { return };
    ask(&project, (2_500, Basis::Expected), |now, goal| {
        let found = reach(now, goal, false, &BTreeSet::new());
        let lines: Vec<String> = found.steps.iter().map(line).collect();
        assert!(found.reached, "{lines:?}");
        assert!(found.steps.last().expect("a step").after.safe <= goal.left.credits, "safe is within");
        assert!(found.steps.len() <= 10, "{lines:?}");
        // Scenes go last, and only as many as the gentler steps leave over.
        let cut = |step: &&Decision| step.key.kind == SuggestionKind::Cut;
        let gentler = found.steps.iter().take_while(|step| !cut(step)).count();
        let scenes: usize = found.steps.iter().filter(cut).map(|step| step.parts.len()).sum();
        assert_eq!((found.steps.iter().skip(gentler).all(|step| cut(&step)), scenes), (true, 8), "{lines:?}");
        assert!(found.steps.first().expect("a step").key.kind.loses_nothing(), "{lines:?}");
    });
}

#[test]
fn where_nothing_gets_there_no_scene_is_given_up_and_what_it_would_take_is_said() {
    let Some(project) = board("musicvideo") else { return };
    ask(&project, (100, Basis::Expected), |now, goal| {
        let found = reach(now, goal, false, &BTreeSet::new());
        let kinds: Vec<SuggestionKind> = found.steps.iter().map(|step| step.key.kind).collect();
        assert!(!found.reached && !kinds.contains(&SuggestionKind::Cut), "{kinds:?}");
        let limit = found.limit.expect("all has a price");
        assert_eq!((limit.left_out, limit.scenes), (36, 40), "all but the hero scenes");
        let words = present::reach_limit_words(&limit, goal.left.credits);
        let expected = "It can’t be brought within 100: even with 36 of 40 scenes left out, 920 credits are needed to be 90 % sure.";
        assert_eq!(words, expected, "what it would take");
        ask(&project, (limit.after.safe.get(), Basis::Expected), |now, goal| {
            assert!(reach(now, goal, false, &BTreeSet::new()).reached, "and so much is enough");
        });
    });
}

/// All that advice says of a board within so much: what could be decided on each basis, and the steps.
fn all_said(project: &Arc<Project>, left: u64) -> String {
    let mut text = String::new();
    for basis in [Basis::Bare, Basis::Expected] {
        for heroes in [false, true] {
            let decided = ask(project, (left, basis), |now, goal| {
                let all = decisions(now, goal, heroes);
                assert!(all.len() <= 10, "{} decisions", all.len());
                lines_of(&all, project)
            });
            let may = if heroes { "hero scenes may change" } else { "hero scenes stay as they are" };
            text.extend(["## Decisions, ", basis.id(), ", ", may, "\n", &decided]);
        }
    }
    let steps = ask(project, (left, Basis::Expected), |now, goal| {
        let found = reach(now, goal, false, &BTreeSet::new());
        let reached = if found.reached { "within" } else { "not within" };
        format!("now {}\n{}{reached}\n", words(&now.outlook), lines_of(&found.steps, project))
    });
    format!("{text}## Steps within {left}\n{steps}")
}

fn lines_of(all: &[Decision], project: &Project) -> String {
    let row = |one: &Decision| {
        let row = present::decision_row(one, project, prices());
        format!("{} | {} | {} | {} | {}\n", row.tag, row.title, row.about, one.saves, words(&one.after))
    };
    all.iter().map(row).collect()
}

#[test]
fn all_that_is_said_of_the_boards_is_as_it_was_looked_at() {
    for (name, left) in [("advert", 2_500), ("herosound", 2_500), ("musicvideo", 2_500), ("explainer", 426)] {
        let Some(project) = board(name) else { continue };
        golden(&format!("{name}.advice.txt"), &all_said(&project, left));
    }
}

#[test]
fn the_first_step_is_a_clause_of_its_own() {
    let check = |name: &str, left: u64, expected: &str| {
        let Some(project) = board(name) else { return };
        ask(&project, (left, Basis::Expected), |now, goal| {
            let found = reach(now, goal, false, &BTreeSet::new());
            assert_eq!(
                present::first_step(&found, prices()).map(|step| step.clause()).as_deref(),
                Some(expected),
                "{name} within {left}"
            );
        });
    };
    check("herosound", 2_500, "first: add a start still before text-to-video shots, 2 shots, saves 1,420 with retakes");
    check("explainer", 500, "first: leave out 2 scenes, saves 289 with retakes");
}

#[test]
fn the_explainer_within_500_leaves_out_as_little_as_can_be_and_only_because_nothing_else_gets_there() {
    let Some(project) = board("explainer") else { return };
    ask(&project, (500, Basis::Expected), |now, goal| {
        let all = all_boards(now, goal, 100).expect("a small board");
        let omitted = |after: &BoardState| {
            let pairs = project.scenes.iter().zip(&after.project().scenes);
            pairs.filter(|(_, after)| !after.is_included()).map(|(scene, _)| scene.seconds.millis()).sum::<u32>()
        };
        let within = all.iter().map(|one| &one.board).filter(|board| board.is_within(goal));
        let least = within.map(omitted).min().expect("one gets there");
        assert_eq!(least, 30_000, "half a minute has to go, whatever else is done");
        let found = reach(now, goal, false, &BTreeSet::new());
        assert_eq!(omitted(&now.after(found.acts(), goal).expect("it can be done")), least, "and no more does");
    });
}
