//! Alternatives of an asset: side by side under letters, one chosen, and only that one counts.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fmt::Write as _;
use std::sync::Arc;

use creditboard::advice::{Act, perform};
use creditboard::document::{AssetEdit, Chosen, Command, Document, Refusal, same_content};
use creditboard::domain::{
    AlternativeEdit, AlternativeFault, Alternatives, Asset, AssetId, Choice, Clips, Letter, ModelId, Pass, Project,
    Rates,
};
use creditboard::figures::{Basis, Figures, KeepRates, Lens};
use creditboard::present::{ToErrorWords as _, lettered_words, refused, step_name};
use creditboard::storage::format;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{any_choice, any_project, images, prices, project, scene, shot};

const WIDE: AssetId = AssetId::new(3);

/// A scene of 11 s with a still and a shot by Veo2.
fn board() -> Document {
    Document::new(Project::clone(&project(
        vec![scene(1, 11, vec![images(2, 2, "flux-1.1-pro"), shot(3, "veo2")])],
        vec![],
    )))
}

fn by(model: &str) -> Choice {
    Choice::of(ModelId::from(model))
}

fn edit(document: &mut Document, edit: AlternativeEdit) -> Result<String, String> {
    let done = document.execute(Command::EditAsset(WIDE, AssetEdit::Alternative(edit)));
    done.map(|_| said(document)).map_err(|refusal| refused(&refusal))
}

/// Has shots made with a model, as a swap or a fit does.
fn swap(document: &mut Document, model: &str) -> Result<String, Refusal> {
    let chosen = vec![Chosen { asset: WIDE, pass: Pass::Final, choice: by(model), still: None }];
    document.execute(Command::Choose { chosen, name: "swap".to_owned() }).map(|_| said(document))
}

/// The alternatives of the shot, and what the board costs.
fn said(document: &Document) -> String {
    let (_, asset) = document.project().asset(WIDE).unwrap();
    let figures = Figures::of(document.project(), prices()).unwrap();
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let total = Lens::new(prices(), &rates).project(&figures).credits;
    format!("{} = {total}", lettered_words(asset, prices()))
}

#[test]
fn alternatives_stand_side_by_side_and_only_the_chosen_one_counts() {
    use AlternativeEdit::{Add, Choose, Keep, Remove};
    let mut board = board();
    let told = |text: &str| Ok(text.to_owned());
    let fault = |text: &str| Err(format!("Nothing was changed: {text}."));
    assert_eq!(said(&board), "A Veo2 = 710");
    assert_eq!(edit(&mut board, Add(by("kling-v2.1"))), told("A Veo2 (chosen), B Kling v2.1 = 710"));
    assert_eq!(edit(&mut board, Choose(Letter::B)), told("A Veo2, B Kling v2.1 (chosen) = 85"));
    assert_eq!(edit(&mut board, Keep), told("A Veo2, B Kling v2.1, C Kling v2.1 (chosen) = 85"));
    assert_eq!(edit(&mut board, Keep), fault("B is exactly that already"), "nothing more to keep");
    let pinned = Choice { clips: Clips::Pinned(Arc::from([5, 8])), ..by("veo2") };
    board.execute(Command::EditAsset(WIDE, AssetEdit::Final(pinned))).unwrap();
    assert_eq!(
        said(&board),
        "A Veo2, B Kling v2.1, C Veo2 5+8 s (chosen) = 710",
        "by hand only what is chosen changes"
    );
    assert_eq!(edit(&mut board, Remove(Letter::C)), fault("C is the one that is chosen; choose another one first"));
    assert_eq!(edit(&mut board, Choose(Letter::H)), fault("there is no alternative H"));
    assert_eq!(edit(&mut board, Remove(Letter::A)), told("B Kling v2.1, C Veo2 5+8 s (chosen) = 710"), "letters stay");
    assert_eq!(
        edit(&mut board, Add(by("veo3"))),
        told("A Veo3, B Kling v2.1, C Veo2 5+8 s (chosen) = 710"),
        "A is free"
    );
    assert_eq!(edit(&mut board, Add(by("veo3"))), fault("A is exactly that already"));
    let names: Vec<String> = std::iter::from_fn(|| board.undo()).map(|step| step_name(&step)).collect();
    let expected = [
        "add alternative",
        "remove alternative A",
        "change model",
        "keep as an alternative",
        "choose alternative B",
        "add alternative",
    ];
    assert_eq!(names, expected, "each is a step with a name");
    assert_eq!(said(&board), "A Veo2 = 710", "and undone");
}

#[test]
fn the_last_alternative_takes_the_letters_with_it() {
    let mut board = board();
    edit(&mut board, AlternativeEdit::Keep).unwrap();
    assert_eq!(said(&board), "A Veo2, B Veo2 (chosen) = 710");
    edit(&mut board, AlternativeEdit::Remove(Letter::A)).unwrap();
    assert_eq!(said(&board), "A Veo2 = 710", "there is nothing beside it any more");
}

#[test]
fn a_swap_loses_no_alternative() {
    let mut board = board();
    assert_eq!(swap(&mut board, "veo3-fast").unwrap(), "A Veo3 Fast = 650", "as ever without alternatives");
    edit(&mut board, AlternativeEdit::Add(by("kling-v2.1"))).unwrap();
    assert_eq!(swap(&mut board, "veo2").unwrap(), "A Veo3 Fast, B Kling v2.1, C Veo2 (chosen) = 710", "one more");
    assert_eq!(swap(&mut board, "kling-v2.1").unwrap(), "A Veo3 Fast, B Kling v2.1 (chosen), C Veo2 = 85", "known");
    // Advice changes boards by acts of its own; a row of them leaves only what it comes to.
    let act = |model| Act::Choose { asset: WIDE, pass: Pass::Final, choice: by(model) };
    let acts = vec![act("luma-ray-2"), act("luma-ray-flash")];
    board.execute(Command::Advise { acts, name: "steps".to_owned() }).unwrap();
    assert_eq!(said(&board), "A Veo3 Fast, B Kling v2.1, C Veo2, D Luma Ray Flash (chosen) = 100");
}

#[test]
fn letters_run_out_with_a_sentence_and_nothing_is_lost() {
    let mut board = board();
    for seconds in 5..12 {
        let choice = Choice { clips: Clips::Pinned(Arc::from([seconds])), ..by("veo2") };
        edit(&mut board, AlternativeEdit::Add(choice)).unwrap();
    }
    let before = said(&board);
    assert!(before.contains("H Veo2 11 s"), "eight of them: {before}");
    let full = "Nothing was changed: there are 8 alternatives already, the most there can be; remove one first.";
    assert_eq!(edit(&mut board, AlternativeEdit::Add(by("veo3"))).unwrap_err(), full);
    assert_eq!(edit(&mut board, AlternativeEdit::Keep).unwrap_err(), full);
    let refusal = swap(&mut board, "kling-v2.1").unwrap_err();
    assert_eq!(refusal, Refusal::NoLetter("video 3".to_owned()), "a swap cannot keep what is chosen");
    let acts = vec![Act::Choose { asset: WIDE, pass: Pass::Final, choice: by("kling-v2.1") }];
    let refusal = board.execute(Command::Advise { acts, name: "step".to_owned() }).unwrap_err();
    assert_eq!(refusal, Refusal::NoLetter("video 3".to_owned()), "nor can a step");
    assert_eq!(said(&board), before, "nothing was changed");
    board.execute(Command::EditAsset(WIDE, AssetEdit::Final(by("kling-v2.1")))).unwrap();
    assert!(said(&board).starts_with("A Kling v2.1 (chosen), B"), "by hand it still can be");
}

#[test]
fn copies_keep_their_alternatives() {
    let mut board = board();
    edit(&mut board, AlternativeEdit::Add(by("kling-v2.1"))).unwrap();
    board.execute(Command::DuplicateAsset(WIDE)).unwrap();
    board.execute(Command::DuplicateScenes(vec![board.project().scenes[0].id])).unwrap();
    let assets = board.project().scenes[0].assets.clone();
    let scene = board.project().scenes[1].id;
    board.execute(Command::InsertAssets { scene, assets, name: "paste".to_owned() }).unwrap();
    let all: Vec<String> = board.project().all_assets().map(|asset| lettered_words(asset, prices())).collect();
    let shots = all.iter().filter(|words| *words == "A Veo2 (chosen), B Kling v2.1").count();
    assert_eq!(shots, 6, "two in the first scene, two in its copy, two pasted: {all:?}");
}

#[test]
fn files_say_alternatives_and_what_is_wrong_with_them() {
    let mut board = board();
    edit(&mut board, AlternativeEdit::Add(by("kling-v2.1"))).unwrap();
    edit(&mut board, AlternativeEdit::Choose(Letter::B)).unwrap();
    let text = format::write(board.project());
    let line = "final: \"kling-v2.1\", letter: \"B\", alternatives: [(letter: \"A\", model: \"veo2\")]),";
    assert!(text.contains(line), "{text}");
    assert_eq!(format::read(&text).unwrap().project, **board.project(), "it comes back");
    let wrong = |from: &str, to: &str| {
        let fault = format::read(&text.replacen(from, to, 1)).unwrap_err();
        let mut said = String::new();
        write!(said, "{} at {:?}", fault.cause.words(), fault.place.map(|place| place.line)).unwrap();
        said
    };
    let line = text.lines().position(|line| line.contains("letter:")).unwrap() + 1;
    let at = |words: &str| format!("{words} at Some({line})");
    assert_eq!(wrong("letter: \"B\"", "letter: \"A\""), at("two alternatives have the letter A"));
    let unknown = "“I” is not the letter of an alternative; use a letter from A to H";
    assert_eq!(wrong("letter: \"B\"", "letter: \"I\""), at(unknown));
    assert_eq!(wrong("(letter: \"A\", model: \"veo2\")", "(letter: \"A\")"), at("the field `model` is missing"));
    let many = "(letter: \"A\", model: \"veo2\"), ".repeat(8);
    let most = "an asset has at most 8 alternatives, the one that is chosen included";
    assert_eq!(wrong("(letter: \"A\", model: \"veo2\")", &many), at(most));
    let newer = format::read(&text.replacen("model: \"veo2\")", "model: \"veo2\", mood: 3)", 1)).unwrap();
    assert!(newer.newer.is_some(), "a field that is not known is told");
    let alone = format::read(&text.replacen(", alternatives: [(letter: \"A\", model: \"veo2\")]", "", 1)).unwrap();
    assert_eq!(alone.project.asset(WIDE).unwrap().1.alternatives, Alternatives::default(), "a letter alone is none");
}

#[test]
fn tables_and_timelines_carry_them() {
    let mut board = board();
    edit(&mut board, AlternativeEdit::Add(by("kling-v2.1"))).unwrap();
    let pinned = Choice { clips: Clips::Pinned(Arc::from([8, 5])), ..by("Zukunft 2.0; neu") };
    edit(&mut board, AlternativeEdit::Add(pinned)).unwrap();
    edit(&mut board, AlternativeEdit::Choose(Letter::B)).unwrap();
    let place = Place::new();
    place.write("board.ron", &format::write(board.project()));
    for name in ["again.csv", "again.tsv", "again.xlsx", "again.otio", "again.fountain"] {
        assert_eq!(place.run(&["export", "board.ron", "-o", name]).status, 0, "{name}");
        assert_eq!(place.run(&["import", name, "-o", &format!("{name}.ron")]).status, 0, "{name}");
        let back = format::read(&place.read(&format!("{name}.ron"))).unwrap().project;
        let shot = back.all_assets().find(|asset| asset.label == "video 3").unwrap();
        let expected = "A Veo2, B Kling v2.1 (chosen), C Zukunft 2.0; neu 8+5 s";
        assert_eq!(lettered_words(shot, prices()), expected, "{name}");
    }
    let list = place.read("again.csv");
    assert!(list.contains("A veo2; B; C Zukunft%202.0%3B%20neu 8+5"), "{list}");
    place.write("wrong.csv", "scene,kind,label,final,alternatives\n1,video,Shot,veo3,perhaps Kling\n");
    let ran = place.run(&["import", "wrong.csv", "-o", "wrong.ron"]);
    let told = [ran.out, ran.err].concat();
    assert!(told.contains("“perhaps Kling” can’t be read as alternatives such as “A; B model-id 8+5”"), "{told}");
}

#[test]
fn the_command_line_lists_them_and_tells_them_apart() {
    let mut board = board();
    let place = Place::new();
    place.write("old.ron", &format::write(board.project()));
    edit(&mut board, AlternativeEdit::Add(by("kling-v2.1"))).unwrap();
    place.write("new.ron", &format::write(board.project()));
    let totals = ["totals", "new.ron", "--plan", "pro", "--today", "2026-11-22"];
    assert_eq!(json(&place.run(&[&totals[..], &["--json"]].concat()).out)["alternatives"], Value::Null, "unless asked");
    let told = json(&place.run(&[&totals[..], &["--alternatives", "--json"]].concat()).out);
    let all = told["alternatives"][0]["alternatives"].as_array().unwrap();
    let one = |at: usize| {
        let (one, board) = (&all[at], &all[at]["board"]);
        format!("{} {} {} {} {}", one["letter"], one["chosen"], one["bare"], one["expected"], board["bare"])
    };
    assert_eq!([one(0), one(1)], ["\"A\" true 700 1050 710", "\"B\" false 75 113 85"], "{told}");
    assert_eq!(all[0]["board"]["safe"], told["safe"], "with what is chosen the board is what it is");
    let text = place.run(&[&totals[..], &["--alternatives"]].concat()).out;
    assert!(text.contains("A Veo2, chosen") && text.contains("B Kling v2.1"), "{text}");
    let text = place.run(&["diff", "old.ron", "new.ron", "--plan", "pro"]).out;
    assert!(text.contains("1 · video 3, alternatives: A Veo2 → A Veo2 (chosen), B Kling v2.1"), "{text}");
    assert!(!text.contains("Nothing else is different"), "{text}");
    let told = json(&place.run(&["diff", "old.ron", "new.ron", "--plan", "pro", "--json"]).out);
    assert_eq!(told["alternatives"][0]["new"][1]["model"], "kling-v2.1", "{told}");
    assert_eq!((&told["scope"], &told["assets"]), (&0.into(), &Value::Array(Vec::new())), "no credits differ: {told}");
    let told = json(&place.run(&["diff", "new.ron", "new.ron", "--plan", "pro", "--json"]).out);
    assert_eq!(told["alternatives"], Value::Null, "the same: {told}");
}

/// An asset of a board, of which there are any.
fn some_asset(project: &Project, index: Index) -> Option<AssetId> {
    let all: Vec<AssetId> = project.all_assets().map(|asset| asset.id).collect();
    (!all.is_empty()).then(|| *index.get(&all))
}

/// Every total of a board, its parts included, bare and with retakes.
fn totals(project: &Arc<Project>) -> Option<String> {
    let figures = Figures::of(project, prices()).ok()?;
    let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
    let lens = Lens::new(prices(), &rates);
    let all = [Basis::Bare, Basis::Expected].map(|basis| Lens { basis, ..lens }.project(&figures));
    let scenes: Vec<_> =
        figures.scenes.iter().map(|scene| Lens { basis: Basis::Expected, ..lens }.scene(scene)).collect();
    Some(format!("{all:?} {scenes:?} {:?}", figures.totals))
}

fn bared(project: &Project) -> Arc<Project> {
    let bare = |asset: &Asset| Asset { alternatives: Alternatives::default(), ..asset.clone() };
    let mut project = project.clone();
    project.assets = project.assets.iter().map(bare).collect();
    for scene in &mut project.scenes {
        let assets = scene.assets.iter().map(bare).collect();
        Arc::make_mut(scene).assets = assets;
    }
    Arc::new(project)
}

proptest! {
    #[test]
    fn what_is_not_chosen_counts_nowhere(project in any_project()) {
        prop_assert_eq!(totals(&Arc::new(project.clone())), totals(&bared(&project)));
    }

    #[test]
    fn choosing_another_and_the_first_again_is_the_same_board(project in any_project(), index in any::<Index>(), letter in select(Letter::ALL.to_vec())) {
        let mut document = Document::new(project);
        let before = Arc::clone(document.project());
        let Some(id) = some_asset(&before, index) else { return Ok(()) };
        let first = before.asset(id).unwrap().1.alternatives.chosen();
        let mut choose = |letter| {
            document.execute(Command::EditAsset(id, AssetEdit::Alternative(AlternativeEdit::Choose(letter)))).map(|_| Arc::clone(document.project()))
        };
        match choose(letter) {
            Ok(changed) => {
                let asset = changed.asset(id).unwrap().1;
                prop_assert_eq!(asset.alternatives.chosen(), letter);
                let told = before.asset(id).unwrap().1.candidates().find(|one| one.letter == letter).map(|one| one.choice);
                prop_assert_eq!(Some(&asset.final_choice), told, "the letter keeps its choice");
                let back = choose(first).unwrap();
                prop_assert!(same_content(&back, &before), "the same board");
                prop_assert_eq!(totals(&back), totals(&before));
            }
            Err(refusal) => prop_assert_eq!(refusal, AlternativeFault::Missing(letter).into()),
        }
    }

    #[test]
    fn no_swap_and_no_step_loses_a_choice(project in any_project(), index in any::<Index>(), to in any_choice(creditboard::domain::Kind::Video)) {
        let Some(id) = some_asset(&project, index) else { return Ok(()) };
        let was = project.asset(id).unwrap().1.clone();
        let chosen = vec![Chosen { asset: id, pass: Pass::Final, choice: to.clone(), still: None }];
        let mut document = Document::new(project.clone());
        let swapped = document.execute(Command::Choose { chosen, name: String::new() });
        let mut stepped = project.clone();
        let step = perform(&mut stepped, &[Act::Choose { asset: id, pass: Pass::Final, choice: to.clone() }]);
        let of_scene = project.assets.iter().all(|asset| asset.id != id);
        if of_scene {
            prop_assert_eq!(swapped.is_ok(), step.is_ok(), "advice tries out what is then done");
        }
        prop_assert!(swapped.is_ok(), "a letter is left");
        let now = document.project().asset(id).unwrap().1;
        prop_assert_eq!(&now.final_choice, &to, "it is made with what was asked for");
        if of_scene {
            prop_assert_eq!(&stepped.asset(id).unwrap().1, &now, "by either way");
        }
        if was.alternatives.is_empty() {
            prop_assert!(now.alternatives.is_empty(), "none come of themselves");
            return Ok(());
        }
        for one in was.candidates() {
            let kept = now.candidates().find(|kept| kept.choice == one.choice);
            prop_assert!(kept.is_some(), "{} is gone: {:?}", one.letter, now);
            let same = now.candidates().find(|kept| kept.letter == one.letter).map(|kept| kept.choice);
            prop_assert!(same == Some(one.choice) || one.is_chosen, "{} is another", one.letter);
        }
    }

    #[test]
    fn candidates_stand_by_their_letters(project in any_project()) {
        for asset in project.all_assets() {
            let letters: Vec<Letter> = asset.candidates().map(|one| one.letter).collect();
            prop_assert!(letters.is_sorted_by(|one, next| one < next), "{letters:?}");
            prop_assert_eq!(asset.candidates().filter(|one| one.is_chosen).count(), 1);
            prop_assert_eq!(letters.len(), asset.alternatives.count());
        }
        prop_assert_eq!(format::read(&format::write(&project)).map(|read| read.project), Ok(project));
    }
}
