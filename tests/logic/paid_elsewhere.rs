//! Paid elsewhere: nothing by the user's decision, marked as such, and no business of advice (rule 12).
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::all_swaps;
use creditboard::document::{AssetEdit, Command, Document};
use creditboard::domain::{Asset, AssetId, Credits, Kind, PassFilter, Payment, Project, Rates};
use creditboard::figures::usage::RunSheet;
use creditboard::figures::{Basis, DoneAssets, Figures, KeepRates, Lens};
use creditboard::present::step_name;
use creditboard::storage::format;
use proptest::prelude::*;
use serde_json::Value;

use crate::cli::{Place, json};
use crate::support::{any_project, prices, project, scene, shot};

/// Two scenes: a shot of known price, and one whose price nobody knows.
const LIST: &str = "scene,title,seconds,kind,label,final\n1,A,5,video,Known,kling-v2.1\n2,B,5,video,Strange,sora-9\n";

fn asked(place: &Place, args: &[&str]) -> Value {
    told(place, &[args, &["--today", "2026-11-22"]].concat())
}

/// An answer that no day matters to.
fn told(place: &Place, args: &[&str]) -> Value {
    let ran = place.run(&[args, &["--json"]].concat());
    assert!(ran.status < 2, "{args:?}: {}", ran.err);
    json(&ran.out)
}

/// The list as a board, and the same with the strange shot paid elsewhere, as `board.ron` and `paid.ron`.
fn boards() -> Place {
    let place = Place::new();
    place.write("list.csv", LIST);
    assert_eq!(place.run(&["import", "list.csv", "-o", "board.ron"]).status, 0, "it comes in");
    let read = format::read(&place.read("board.ron")).unwrap().project;
    let strange = read.scenes[1].assets[0].id;
    let mut document = Document::new(read);
    document.execute(Command::EditAsset(strange, AssetEdit::Payment(Payment::Elsewhere))).unwrap();
    place.write("paid.ron", &format::write(document.project()));
    place
}

#[test]
fn what_is_paid_elsewhere_counts_as_nothing_and_is_named() {
    let place = boards();
    let before = asked(&place, &["totals", "board.ron", "--plan", "pro"]);
    assert_eq!((&before["unpriced"], &before["paid_elsewhere"]), (&1.into(), &0.into()), "not known is not nothing");
    assert_eq!(before["chance"], Value::Null, "and has no chance");
    let after = asked(&place, &["totals", "paid.ron", "--plan", "pro", "--require-fit"]);
    let read = [&after["unpriced"], &after["paid_elsewhere"], &after["bare"], &after["verdict"]];
    assert_eq!(read, [&Value::from(0), &Value::from(1), &Value::from(25), &Value::from("fits")], "{after}");
    let text = place.run(&["totals", "paid.ron", "--plan", "pro", "--require-fit", "--today", "2026-11-22"]);
    assert_eq!(text.status, 0, "it fits: {}", text.out);
    assert!(text.out.contains("1 asset paid elsewhere counts as nothing"), "{}", text.out);
    let why = asked(&place, &["explain", "paid.ron", "--scene", "2", "--asset", "Strange", "--pass", "final"]);
    assert!(why.to_string().contains("Paid elsewhere"), "{why}");
    let why = asked(&place, &["explain", "paid.ron"]);
    let listed = why["because"].as_array().unwrap().iter().find(|one| one["what"].to_string().contains("1 asset paid"));
    assert_eq!(listed.map(|one| &one["value"]), Some(&0.into()), "listed in the total as nothing: {why}");
    assert!(asked(&place, &["plans", "paid.ron"])["smallest_safe"].is_string(), "a smallest plan is known");
}

#[test]
fn it_goes_through_files_and_shot_lists() {
    let place = boards();
    let written = place.read("paid.ron");
    assert_eq!(written.matches(", paid: elsewhere").count(), 1, "{written}");
    assert!(!place.read("board.ron").contains("paid"), "what credits pay for needs no word");
    for name in ["again.csv", "again.tsv", "again.xlsx", "again.otio", "again.fountain"] {
        assert_eq!(place.run(&["export", "paid.ron", "-o", name]).status, 0, "{name}");
        assert_eq!(place.run(&["import", name, "-o", &format!("{name}.ron")]).status, 0, "{name}");
        let totals = asked(&place, &["totals", &format!("{name}.ron"), "--plan", "pro"]);
        assert_eq!((&totals["unpriced"], &totals["paid_elsewhere"]), (&0.into(), &1.into()), "{name}");
    }
    place.write("wrong.csv", "scene,kind,label,final,paid\n1,video,Shot,veo3,tomorrow\n");
    let ran = place.run(&["import", "wrong.csv", "-o", "wrong.ron"]);
    let told = [ran.out, ran.err].concat();
    assert!(told.contains("“tomorrow” is neither credits nor elsewhere, so credits"), "{told}");
}

#[test]
fn marking_it_is_one_step_that_is_undone() {
    let mut document = Document::new(Project::clone(&project(vec![scene(1, 5, vec![shot(2, "sora-9")])], vec![])));
    let before = Arc::clone(document.project());
    document.execute(Command::EditAsset(AssetId::new(2), AssetEdit::Payment(Payment::Elsewhere))).unwrap();
    assert_eq!(document.project().paid_elsewhere().count(), 1, "marked");
    assert_eq!(
        document.undo_name().map(step_name).as_deref(),
        Some("mark shot, paid elsewhere"),
        "the step has a name"
    );
    document.undo();
    assert_eq!(document.project(), &before, "as before");
}

fn marked(project: &Project, which: impl Fn(&Asset) -> bool) -> Project {
    let mark = |asset: &Asset| {
        let payment = if which(asset) { Payment::Elsewhere } else { asset.payment };
        Asset { payment, ..asset.clone() }
    };
    let mut project = project.clone();
    project.assets = project.assets.iter().map(mark).collect();
    for scene in &mut project.scenes {
        let scene = Arc::make_mut(scene);
        scene.assets = scene.assets.iter().map(mark).collect();
    }
    project
}

fn without(project: &Project, gone: &BTreeSet<AssetId>) -> Project {
    let stays = |asset: &&Asset| !gone.contains(&asset.id);
    let mut project = project.clone();
    project.assets = project.assets.iter().filter(stays).cloned().collect();
    for scene in &mut project.scenes {
        let scene = Arc::make_mut(scene);
        scene.assets = scene.assets.iter().filter(stays).cloned().collect();
    }
    project
}

proptest! {
    /// A picture that is paid elsewhere still is there for shots to begin with, so pictures are left out here.
    #[test]
    fn a_board_costs_as_if_what_is_paid_elsewhere_were_not_there(
        project in any_project(), some in 1_u32..6, on in 0_usize..4, left in 0_u64..40_000,
    ) {
        let which = |asset: &Asset| asset.kind() != Kind::Image && asset.id.get().is_multiple_of(some);
        let gone: BTreeSet<AssetId> = project.all_assets().filter(|asset| which(asset)).map(|asset| asset.id).collect();
        let paid = Arc::new(marked(&project, which));
        let rest = Arc::new(without(&project, &gone));
        let (Ok(paid_figures), Ok(rest_figures)) = (Figures::of(&paid, prices()), Figures::of(&rest, prices())) else {
            return Ok(());
        };
        let rates = KeepRates::of(prices(), &Rates::default(), &project.rates);
        for filter in [PassFilter::Draft, PassFilter::Final, PassFilter::Both] {
            let lens = Lens { filter, basis: Basis::Expected, ..Lens::new(prices(), &rates).on(Some(&prices().plans[on])) };
            let left = Credits::new(left);
            prop_assert_eq!(paid_figures.outlook(&lens, left), rest_figures.outlook(&lens, left), "the whole");
            prop_assert_eq!(paid_figures.by_model(&lens), rest_figures.by_model(&lens), "by model");
            let sheet = RunSheet::of(&paid_figures, &DoneAssets::default(), &lens, Some(left));
            let named = sheet.rows.iter().flat_map(|row| &row.entries).any(|entry| gone.contains(&entry.asset.id));
            prop_assert!(!named, "it is not to go");
            let swaps = all_swaps(&paid, prices(), lens.plan, filter);
            prop_assert!(swaps.iter().all(|swap| !gone.contains(&swap.asset)), "nothing is advised on it");
        }
    }
}

#[test]
fn advice_leaves_it_alone() {
    let place = Place::new();
    let board = scene(1, 8, vec![shot(2, "veo3"), Asset { label: "Other".to_owned(), ..shot(3, "veo3") }]);
    let board = project(vec![board], vec![]);
    let name = board.scenes[0].assets[0].label.clone();
    for (file, all) in [("open.ron", false), ("paid.ron", true)] {
        let board = marked(&board, |asset| all && asset.id == AssetId::new(2));
        place.write(file, &format::write(&board));
        let named = |args: &[&str]| told(&place, args).to_string().contains(&format!("\"{name}\""));
        let credits = if all { "100" } else { "700" };
        let asks: [&[&str]; 3] = [
            &["swaps", file, "--plan", "pro"],
            &["fit", file, "--plan", "pro", "--credits", credits],
            &["reach", file, "--plan", "pro", "--credits", credits],
        ];
        for args in asks {
            assert_eq!(named(args), !all, "{args:?}");
        }
    }
}

#[test]
fn a_difference_names_what_is_paid_elsewhere_now() {
    let place = boards();
    let text = place.run(&["diff", "board.ron", "paid.ron", "--plan", "pro"]).out;
    assert!(text.contains("Strange"), "its credits are 0 on both sides, but only one of them is meant: {text}");
}
