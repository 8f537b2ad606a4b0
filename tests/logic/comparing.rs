//! Whole boards beside each other: the window and `creditboard diff` say the same of any two.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use chrono::NaiveDate;
use creditboard::advice::Act;
use creditboard::document::Refusal;
use creditboard::domain::{Account, AssetId, Choice, ModelId, Pass, PassFilter, Project};
use creditboard::figures::{Basis, LensSettings};
use creditboard::present::{self, CompareGroup};
use creditboard::storage::{self, format};
use creditboard::workspace::{AnswerTerms, ChangesFault, ComparedBoard, ComparedUnder, OpenProject, Workspace};
use proptest::prelude::*;
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{any_project, images, prices, project, scene, shot, speech};

#[expect(clippy::disallowed_methods, reason = "the command line answers for the day of the clock")]
fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// The open board, as the window has it while nothing is remembered but a plan; `None` where it is too large to count.
fn window(file: &Path, plan: &str) -> Option<Workspace> {
    let prices = prices().on(today()).keep();
    let terms = AnswerTerms { list: None, plan: Some(plan), billing_day: None, used: None, today: today() };
    let mut workspace = Workspace::new(prices, terms.account(prices, Account::default()), today());
    workspace.open = Some(OpenProject::opened(storage::open(file).unwrap(), None, prices));
    workspace.settle(today());
    workspace.standpoint()?.is_ok().then_some(workspace)
}

/// What the window shows: the open board, and the other one beside it.
fn beside(open: &Workspace, other: &Path, seen: LensSettings) -> Option<(ComparedBoard, ComparedBoard)> {
    let at = open.standpoint()?.ok()?;
    let under = ComparedUnder::of(&at, seen);
    let first = ComparedBoard::open(&at, "open".to_owned(), under);
    let opened = storage::open(other).unwrap();
    Some((first, ComparedBoard::beside(open.alike(), opened, &at.owned(), under).ok()?))
}

fn seen(filter: PassFilter, basis: Basis) -> LensSettings {
    LensSettings { filter, basis, confidence: creditboard::domain::Confidence::default() }
}

fn near(answer: &Value, chance: Option<f64>) -> bool {
    match (answer.as_f64(), chance) {
        (Some(told), Some(chance)) => (told - chance).abs() < 2e-6,
        (told, chance) => told.is_none() && chance.is_none(),
    }
}

/// Holds a board of an answer in JSON against what the window shows of it.
fn same_board(answer: &Value, board: &ComparedBoard) -> Result<(), TestCaseError> {
    let totals = &board.totals;
    prop_assert_eq!(answer["credits"].as_u64(), Some(totals.bare.credits.get()));
    prop_assert_eq!(answer["unpriced"].as_u64(), Some(totals.bare.unpriced.into()));
    prop_assert_eq!(answer["expected"].as_u64(), Some(totals.expected.get()));
    prop_assert_eq!(answer["safe"].as_u64(), Some(totals.safe.get()));
    prop_assert!(near(&answer["chance"], totals.chance), "{} and {:?}", answer["chance"], totals.chance);
    prop_assert_eq!(answer["motion"].as_u64(), totals.motion);
    let seconds: Vec<&String> = answer["seconds"].as_object().unwrap().keys().collect();
    let models: Vec<String> = totals.shot_millis.keys().map(ToString::to_string).collect();
    prop_assert_eq!(seconds, models.iter().collect::<Vec<_>>());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn window_and_command_line_say_the_same_of_any_two_boards(
        old in any_project(), new in any_project(), edits in 0_usize..3, plan in 0_usize..4
    ) {
        let place = Place::new();
        // Copies of a board differ in a few choices; boards that have nothing to do with each other in everything.
        let new = if edits == 0 { new } else { edited(&old, edits) };
        place.write("old.board.ron", &format::write(&old));
        place.write("new.board.ron", &format::write(&new));
        let plan = prices().plans[plan].id.to_string();
        let ran = place.run(&["diff", "old.board.ron", "new.board.ron", "--plan", &plan, "--json"]);
        let (first, second) = (place.path("old.board.ron"), place.path("new.board.ron"));
        let shown = window(&first, &plan)
            .and_then(|open| beside(&open, &second, seen(PassFilter::Both, Basis::Bare)));
        let Some((open, other)) = shown else {
            prop_assert!(ran.status != 0, "both are too large: {}", ran.err);
            return Ok(());
        };
        prop_assert_eq!(ran.status, 0, "{}", ran.err);
        let answer = json(&ran.out);
        same_board(&answer["versions"][0], &open)?;
        same_board(&answer["versions"][1], &other)?;
        let difference = other.difference.as_ref().unwrap();
        prop_assert_eq!(answer["scope"].to_string(), difference.scope.to_string());
        prop_assert_eq!(answer["price"].as_i64(), Some(0), "one list for both");
        prop_assert_eq!(answer["ratings"].as_array().unwrap().len(), difference.ratings.len());
        let assets = answer["assets"].as_array().unwrap();
        prop_assert_eq!(assets.len(), difference.parts.len());
        for (told, part) in assets.iter().zip(&difference.parts) {
            prop_assert_eq!(told["change"].as_str(), Some(part.change.id()));
            prop_assert_eq!(told["pass"].as_str(), Some(part.pass.id()));
            prop_assert_eq!(told["scope"].to_string(), part.scope.to_string());
            let model = part.is.as_ref().map(|side| side.model.to_string());
            prop_assert_eq!(told["to"].as_str(), model.as_deref());
        }
        // The words are one: the text holds every row that the window shows.
        let text = place.run(&["diff", "old.board.ron", "new.board.ron", "--plan", &plan]).out;
        let totals = [Some(&open.totals), Some(&other.totals)];
        for row in present::compare_rows(&totals, seen(PassFilter::Both, Basis::Bare), prices()) {
            let line = text.lines().find(|line| line.starts_with(&row.label) && row.cells.iter().all(|cell| line.contains(&cell.text)));
            prop_assert!(line.is_some(), "“{}” is not told: {}", row.label, text);
        }
        let twice = beside(&window(&first, &plan).unwrap(), &first, seen(PassFilter::Both, Basis::Safe));
        let (_, same) = twice.unwrap();
        prop_assert!(same.is_same && same.difference.unwrap().is_empty(), "a board is what it is");
    }

    #[test]
    fn what_the_passes_differ_by_adds_up(old in any_project(), edits in 1_usize..4) {
        let place = Place::new();
        place.write("old.board.ron", &format::write(&old));
        place.write("new.board.ron", &format::write(&edited(&old, edits)));
        let Some(open) = window(&place.path("old.board.ron"), "pro") else { return Ok(()) };
        let mut scopes = Vec::new();
        for filter in [PassFilter::Draft, PassFilter::Final, PassFilter::Both] {
            let Some((_, other)) = beside(&open, &place.path("new.board.ron"), seen(filter, Basis::Expected)) else {
                return Ok(());
            };
            let difference = other.difference.unwrap();
            let counts = |pass: Pass| filter.includes(pass);
            prop_assert!(difference.parts.iter().all(|part| counts(part.pass)), "only what counts: {:?}", filter);
            scopes.push(difference.scope);
        }
        prop_assert_eq!(scopes[0] + scopes[1], scopes[2], "drafts and finals make the whole");
    }
}

/// The same board with other models for so many of its shots, and one scene left out.
fn edited(project: &Project, edits: usize) -> Project {
    let mut project = project.clone();
    for scene in project.scenes.iter_mut().take(edits) {
        for asset in &mut std::sync::Arc::make_mut(scene).assets {
            asset.final_choice = Choice::of(ModelId::from("kling-v2.1"));
        }
    }
    if let Some(last) = project.scenes.last_mut() {
        std::sync::Arc::make_mut(last).presence = creditboard::domain::Presence::Omitted;
    }
    project
}

#[test]
fn rows_name_the_best_and_the_difference() {
    let place = Place::new();
    let mut wide = shot(2, "veo2");
    wide.draft = Some(Choice::of(ModelId::from("kling-v2.1")));
    let dear = project(vec![scene(1, 8, vec![wide, images(3, 2, "imagen-4")]), scene(4, 4, vec![])], vec![]);
    let cheap = project(vec![scene(1, 8, vec![shot(2, "kling-v2.1")]), scene(4, 4, vec![])], vec![]);
    let odd = project(vec![scene(1, 8, vec![shot(2, "of-tomorrow"), speech(5, 90, "google-tts")])], vec![]);
    for (name, board) in [("dear.board.ron", &dear), ("cheap.board.ron", &cheap), ("odd.board.ron", &odd)] {
        place.write(name, &format::write(board));
    }
    let open = window(&place.path("dear.board.ron"), "pro").unwrap();
    let look = seen(PassFilter::Both, Basis::Bare);
    let (first, cheap) = beside(&open, &place.path("cheap.board.ron"), look).unwrap();
    let (_, odd) = beside(&open, &place.path("odd.board.ron"), look).unwrap();
    let totals = [Some(&first.totals), Some(&cheap.totals), None, Some(&odd.totals)];
    let rows = present::compare_rows(&totals, look, prices());
    let told: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = row.cells.iter().map(|cell| format!("{} {} {}", cell.text, cell.difference, cell.best));
            format!("{}: {}", row.label, cells.collect::<Vec<_>>().join(" | ")).trim_end().to_owned()
        })
        .collect();
    assert_eq!(told.join("\n"), EXPECTED_ROWS.trim(), "row by row");
    let parts = [first.difference.as_ref(), cheap.difference.as_ref(), None, odd.difference.as_ref()];
    let told: Vec<String> = present::compare_parts(&parts, prices())
        .iter()
        .map(|row| {
            assert_eq!(row.group, CompareGroup::Parts);
            let cells = row.cells.iter().map(|cell| format!("{} {}", cell.text, cell.difference));
            format!("{}: {}", row.label, cells.collect::<Vec<_>>().join(" | ")).trim_end().to_owned()
        })
        .collect();
    assert_eq!(told.join("\n"), EXPECTED_PARTS.trim(), "asset by asset");
}

const EXPECTED_ROWS: &str = "
No retakes: 470   | 50 −420 lowest |    | 1 −469
Unpriced: 0  lowest | 0 same lowest |    | 1 +1
With retakes: 595   | 150 −445 lowest |    | 1 −594
90 % safe: 905   | 275 −630 lowest |    | 1 −904
Drafts, no retakes: 50   | 0 −50 lowest |    | 0 −50 lowest
Finals, no retakes: 420   | 50 −370 lowest |    | 1 −419
Chance: over 99 %   | over 99 % same  |    | not known
In motion: 66 %   | 66 % same  |    | 100 % +34 points highest
Running time: 0:12   | 0:12 same  |    | 0:08 −4 s
Kling v2.1: —   | 8 s +8 s  |    | — same
of-tomorrow: —   | — same  |    | 8 s +8 s
Veo2: 8 s   | — −8 s  |    | — −8 s
";
const EXPECTED_PARTS: &str = "
1 · video 2, draft: Kling v2.1 50 | — removed, −50 |   | — removed, −50
1 · video 2, final: Veo2 400 | Kling v2.1 changed, −350 |   | of-tomorrow changed, unpriced
1 · image 3, final: Imagen-4 20 | — removed, −20 |   | — removed, −20
1 · speech 5, final: —  | —  |   | Text-to-Speech added, +1
";

#[test]
fn changes_that_cannot_be_made_are_refused_and_not_shown_as_no_change() {
    let place = Place::new();
    let board = project(vec![scene(1, 8, vec![shot(2, "veo2"), images(3, 2, "imagen-4")])], vec![]);
    place.write("open.board.ron", &format::write(&board));
    let open = window(&place.path("open.board.ron"), "pro").unwrap();
    let at = open.standpoint().unwrap().unwrap();
    let under = ComparedUnder::of(&at, seen(PassFilter::Both, Basis::Bare));
    let changed = |asset: u32| {
        let acts = [Act::Images { asset: AssetId::new(asset), count: 1 }];
        ComparedBoard::changed(open.alike(), &acts, &at.owned(), under)
    };
    let there = changed(3).unwrap();
    assert!(!there.is_same && there.difference.unwrap().parts.len() == 1, "one image fewer");
    let gone = changed(77).unwrap_err();
    assert_eq!(gone, ChangesFault::Refused(Refusal::NoAsset), "no such asset");
    assert_eq!(
        present::not_compared_words(&gone.into()),
        "These changes can’t be made: the asset is no longer in the project.",
        "and the column says why"
    );
}
