//! Shared stills: paid once, used by the shots of many scenes.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::{BoardState, Goal, all_swaps, reach};
use creditboard::document::{AssetEdit, Command, Document, Refusal};
use creditboard::domain::{
    Asset, AssetId, Choice, Credits, ModelId, PassFilter, Project, ProjectFault, Rates, Scene, StartFrom, StillRole,
    Work,
};
use creditboard::exchange::{self, Format};
use creditboard::figures::usage::{RunSheet, worth_doing};
use creditboard::figures::{
    Basis, BoardDifference, DoneAssets, Figures, Finding, KeepRates, Lens, PricedBoard, Shares, Unmet, mode_of,
};
use creditboard::present;
use creditboard::prices::Mode;
use creditboard::storage::format::{FormatCause, read, write};

use crate::support::{asset, images, prices, project, scene, shot};

const STILL: AssetId = AssetId::new(900);

fn from_still(id: u32, model: &str) -> Asset {
    Asset { from_still: Some(STILL), ..shot(id, model) }
}

/// A film with a shared still, two scenes whose shots start from it, and a third with an image of its own.
fn film() -> Project {
    let mut still = images(900, 1, "imagen-4");
    "Mara".clone_into(&mut still.label);
    still.brief.role = Some(StillRole::Character);
    let scenes = vec![
        scene(1, 5, vec![from_still(11, "kling-v2.1")]),
        scene(2, 5, vec![from_still(21, "kling-v2.1")]),
        scene(3, 5, vec![images(31, 1, "imagen-4"), shot(32, "kling-v2.1")]),
    ];
    Project::clone(&project(scenes, vec![asset(901, Work::Script { seconds: None }, "script-gpt-4"), still]))
}

fn figures(project: &Project) -> Figures {
    Figures::of(&Arc::new(project.clone()), prices()).unwrap()
}

fn rates() -> KeepRates {
    KeepRates::of(prices(), &Rates::default(), &Rates::default())
}

fn import(format: Format, bytes: &[u8]) -> Project {
    exchange::import(format, bytes, prices()).unwrap().project
}

#[test]
fn a_shared_still_is_counted_once_on_every_basis() {
    let film = film();
    let mut each = film.clone();
    each.assets = each.assets.iter().filter(|one| one.id != STILL).cloned().collect();
    for scene in each.scenes.iter_mut().take(2).map(Arc::make_mut) {
        scene.assets[0].from_still = None;
        scene.assets.insert(0, images(scene.id.get() * 100, 1, "imagen-4"));
    }
    let one = Project::clone(&project(vec![scene(1, 5, vec![images(2, 1, "imagen-4")])], Vec::new()));
    let (film, each, one) = (figures(&film), figures(&each), figures(&one));
    let rates = rates();
    let lens = Lens::new(prices(), &rates);
    let total = |figures: &Figures| figures.total(PassFilter::Both, None).credits.get();
    assert_eq!(total(&each) - total(&film), total(&one), "two pictures less one");
    assert_eq!(
        film.expected(&lens).plus(&one.expected(&lens)),
        each.expected(&lens),
        "the same shots, and one picture less"
    );
    for basis in [Basis::Bare, Basis::Expected, Basis::Safe] {
        let lens = Lens { basis, ..lens };
        let shares = Shares::of(&film, &lens);
        let own = film.project_assets.iter().map(|one| shares.own_asset(one, &lens).credits.get());
        let scenes = film.scenes.iter().enumerate().map(|(at, one)| shares.scene(at, one, &lens).credits.get());
        assert_eq!(own.chain(scenes).sum::<u64>(), lens.project(&film).credits.get(), "its parts add up, {basis:?}");
    }
}

#[test]
fn a_shot_starts_from_a_still_of_its_scene_from_a_shared_one_or_from_text() {
    let check = |start: StartFrom, has_image: bool, expected: Mode| {
        let shot = shot(1, "kling-v2.1").starting_from(start);
        assert_eq!((shot.start_from(), mode_of(&shot, has_image)), (start, Some(expected)), "{start:?} {has_image}");
    };
    check(StartFrom::Scene, true, Mode::ImageToVideo);
    check(StartFrom::Scene, false, Mode::TextToVideo);
    check(StartFrom::Shared(STILL), true, Mode::ImageToVideo);
    check(StartFrom::Shared(STILL), false, Mode::ImageToVideo);
    check(StartFrom::Nothing, true, Mode::TextToVideo);
    let film = film();
    let still_of = |place: usize, at: usize| {
        let scene = &film.scenes[place];
        film.start_still(scene, &scene.assets[at]).map(|still| still.id.get())
    };
    assert_eq!((still_of(0, 0), still_of(2, 1), still_of(2, 0)), (Some(900), Some(31), None), "shared, own, a picture");
}

#[test]
fn a_model_that_needs_a_still_is_content_with_a_shared_one() {
    let needs_still = |shot: Asset| {
        let film = Project { scenes: vec![Arc::new(scene(1, 5, vec![shot]))], ..film() };
        let lacks = figures(&film).findings().any(|(_, one)| matches!(one, Finding::NoStill { .. }));
        let swaps = all_swaps(&film, prices(), None, PassFilter::Both);
        let own = swaps.iter().any(|swap| swap.causes.is_some());
        (lacks, own)
    };
    let required = prices().models.iter().find(|model| {
        model.limits.as_ref().is_some_and(|limits| limits.start_still == creditboard::prices::StartStill::Required)
    });
    let required = required.unwrap().id.as_str();
    assert_eq!(needs_still(shot(2, required)), (true, false), "without any it cannot begin");
    assert_eq!(needs_still(from_still(2, required)), (false, false), "with a shared one it can");
    assert!(needs_still(shot(2, "veo2")).1, "a swap to it brings a still along");
    assert!(!needs_still(from_still(2, "veo2")).1, "and none where a shared one is there");
}

#[test]
fn deleting_a_still_frees_its_shots_and_undo_ties_them_again() {
    let mut document = Document::opened(film());
    let tied = |document: &Document| tied_to(document.project(), STILL);
    assert_eq!((tied(&document), document.project().scenes_from(STILL)), (2, 2), "two scenes use it");
    document.execute(Command::DeleteAsset(STILL)).unwrap();
    assert_eq!(tied(&document), 0, "no shot starts from what is gone");
    assert_eq!(document.project().check(), Ok(()), "and the project is sound");
    document.undo();
    assert_eq!(tied(&document), 2, "undo brings both back");
}

#[test]
fn shots_and_images_of_scenes_use_stills_and_only_those_that_are_there() {
    let mut document = Document::opened(film());
    let mut start = |shot: u32, from: u32| {
        let edit = AssetEdit::StartFrom(StartFrom::Shared(AssetId::new(from)));
        document.execute(Command::EditAsset(AssetId::new(shot), edit)).map(drop)
    };
    assert_eq!(start(32, 900), Ok(()), "a shot from a shared still");
    assert_eq!(start(31, 900), Ok(()), "an image that follows it");
    assert_eq!(start(900, 900), Err(Refusal::OtherKind), "a shared still follows none");
    assert_eq!(start(901, 900), Err(Refusal::OtherKind), "nor does a script");
    assert_eq!(start(32, 31), Err(Refusal::NoStill), "the image of a scene is not shared");
    assert_eq!(start(32, 901), Err(Refusal::NoStill), "nor is a script");
    let role = |id| Command::EditAsset(AssetId::new(id), AssetEdit::Role(Some(StillRole::Prop)));
    assert_eq!(document.execute(role(31)).map(drop), Err(Refusal::OtherKind), "the image of a scene shows no role");
    document.execute(role(900)).unwrap();
    assert_eq!(document.project().still(STILL).unwrap().brief.role, Some(StillRole::Prop), "a shared one does");
}

#[test]
fn new_stills_are_called_after_what_they_show_and_apart() {
    let mut document = Document::opened(film());
    let add = |role| Command::AddStill { role, choice: Choice::of(ModelId::from("imagen-4")) };
    for role in [StillRole::Location, StillRole::Location, StillRole::Style] {
        document.execute(add(role)).unwrap();
    }
    let labels: Vec<&str> = document.project().stills().map(|still| still.label.as_str()).collect();
    assert_eq!(labels, ["Mara", "Location", "Location 2", "Style"], "in the order in which they came");
}

#[test]
fn scenes_from_elsewhere_start_from_no_still_that_is_not_here() {
    let mut document = Document::opened(Project::default());
    let scene: Arc<Scene> = Arc::clone(&film().scenes[0]);
    document.execute(Command::InsertScenes { scenes: vec![scene], after: None, name: "paste".to_owned() }).unwrap();
    assert_eq!(document.project().check(), Ok(()), "the project is sound");
    assert_eq!(document.project().scenes[0].assets[0].start_from(), StartFrom::Scene, "it starts as others do");
}

#[test]
fn a_still_travels_by_file_table_workbook_and_timeline() {
    let film = film();
    assert_eq!(read(&write(&film)).unwrap().project, film, "the file");
    for format in [Format::Csv, Format::Tsv, Format::Xlsx, Format::Otio, Format::Fountain] {
        let bytes = exchange::export_with(format, &film, prices(), &exchange::ExportOptions::default()).unwrap();
        let back = import(format, &bytes);
        let still = back.stills().next().unwrap();
        assert_eq!((still.label.as_str(), still.brief.role), ("Mara", Some(StillRole::Character)), "{format:?}");
        let starts: Vec<StartFrom> =
            back.scenes.iter().filter_map(|scene| Some(scene.assets.last()?.start_from())).collect();
        let shared = StartFrom::Shared(still.id);
        assert_eq!(starts, [shared, shared, StartFrom::Scene], "{format:?}");
    }
}

#[test]
fn a_table_that_names_no_still_says_so_and_loses_no_shot() {
    let text = "scene,kind,label,final,shared_still,from_still\n0,image,Mara,imagen-4,character,\n\
        1,video,Walk,kling-v2.1,,mara\n2,video,Run,kling-v2.1,,Nobody\n3,image,Still,imagen-4,,\n";
    let imported = exchange::import(Format::Csv, text.as_bytes(), prices()).unwrap();
    let project = imported.project;
    let still = project.stills().next().unwrap().id;
    let starts: Vec<StartFrom> = project.scenes.iter().map(|scene| scene.assets[0].start_from()).collect();
    assert_eq!(starts, [StartFrom::Shared(still), StartFrom::Scene, StartFrom::Nothing], "in any case of letters");
    let told = imported.report.findings.iter().map(creditboard::present::import_finding_words);
    assert!(told.into_iter().any(|words| words.contains("Nobody")), "the name that means none is told");
}

#[test]
fn a_file_whose_shot_starts_from_nothing_that_is_there_is_told_with_its_place() {
    let text = write(&film()).replacen("from_still: 900", "from_still: 31", 1);
    let fault = read(&text).unwrap_err();
    assert_eq!(fault.cause, FormatCause::Project(ProjectFault::NoStill(AssetId::new(11))), "which shot");
    assert!(fault.place.is_some(), "and where");
    let bare = Project { scenes: vec![Arc::new(Scene::clone(&film().scenes[2]))], assets: Arc::from([]), ..film() };
    let text = write(&bare);
    assert!(!text.contains("from_still") && !text.contains("role"), "a file without stills is as it was: {text}");
}

#[test]
fn a_shared_still_is_made_before_its_shots_and_with_them() {
    let film = film();
    let figures = figures(&film);
    let rates = rates();
    let lens = Lens::new(prices(), &rates);
    let sheet = RunSheet::of(&figures, &DoneAssets::default(), &lens, None);
    let order: Vec<u32> = sheet.to_do().map(|(_, _, entry)| entry.asset.id.get()).collect();
    let place = |id: u32| order.iter().position(|one| *one == id);
    assert!(place(900) < place(11) && place(900) < place(21), "first the still: {order:?}");
    assert_eq!(order.iter().filter(|id| **id == 900).count(), 1, "once");
    let worth = worth_doing(&sheet, &lens, Credits::new(10_000));
    let first = worth.iter().find(|one| one.asset.id.get() == 11).unwrap();
    assert_eq!(first.after, [STILL], "a shot brings it along");
}

/// How many shots start from a shared still.
pub(crate) fn tied_to(project: &Project, still: AssetId) -> usize {
    let shots = project.scenes.iter().flat_map(|scene| &scene.assets);
    shots.filter(|shot| shot.start_from() == StartFrom::Shared(still)).count()
}

#[test]
fn diff_and_compare_say_what_a_shot_starts_from_instead() {
    let place = crate::cli::Place::new();
    let old = film();
    let mut new = film();
    let first = |film: &mut Project, scene: usize, start: StartFrom| {
        let shot = Arc::make_mut(&mut film.scenes[scene]).assets.last_mut().unwrap();
        *shot = shot.clone().starting_from(start);
    };
    first(&mut new, 1, StartFrom::Nothing);
    first(&mut new, 2, StartFrom::Shared(STILL));
    place.write("old.board.ron", &write(&old));
    place.write("new.board.ron", &write(&new));
    let told = place.run(&["diff", "old.board.ron", "new.board.ron"]).out;
    assert!(told.contains("2 · video 21, starts from: “Mara” → text\n"), "{told}");
    assert!(told.contains("3 · video 32, starts from: the scene’s image → “Mara”"), "{told}");
    let told = crate::cli::json(&place.run(&["diff", "old.board.ron", "new.board.ron", "--json"]).out);
    let starts = told["starts"].as_array().unwrap();
    let side = |at: usize, side: &str| (starts[at][side]["from"].as_str(), starts[at][side]["still"].as_str());
    assert_eq!((starts.len(), starts[1]["scene"].as_u64()), (2, Some(3)), "{told}");
    assert_eq!((side(0, "old"), side(0, "new")), ((Some("shared-still"), Some("Mara")), (Some("text"), None)));
    assert_eq!((side(1, "old"), side(1, "new")), ((Some("scene"), None), (Some("shared-still"), Some("Mara"))));
    let same = crate::cli::json(&place.run(&["diff", "old.board.ron", "old.board.ron", "--json"]).out);
    assert!(same.get("starts").is_none(), "nothing is said where nothing differs: {same}");
    let whole = |film: &Project| {
        let (project, figures) = (Arc::new(film.clone()), figures(film));
        (project, figures)
    };
    let [(was, was_figures), (is, is_figures)] = [whole(&old), whole(&new)];
    let priced = |project, figures| PricedBoard { project, figures, plan: None };
    let (before, after) = (priced(&was, &was_figures), priced(&is, &is_figures));
    let found = BoardDifference::of(before, after, after, PassFilter::Both);
    assert!(!found.is_empty(), "it is a difference");
    let rows = present::compare_starts(&[None, Some(&found)]);
    let shown: Vec<_> = rows
        .iter()
        .map(|row| (row.label.as_str(), row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        shown,
        [
            ("2 · video 21, starts from", vec!["“Mara”", "text"]),
            ("3 · video 32, starts from", vec!["the scene’s image", "“Mara”"]),
        ],
        "in Compare"
    );
}

/// The film, with the image of scene 3 following the shared still.
fn following(model: &str) -> Project {
    let mut film = film();
    let image = Arc::make_mut(film.scenes.last_mut().unwrap()).assets.first_mut().unwrap();
    *image = Asset { from_still: Some(STILL), final_choice: Choice::of(ModelId::from(model)), ..image.clone() };
    film
}

#[test]
fn an_image_that_follows_a_still_keeps_to_models_that_can() {
    let lacks = |model: &str| {
        let film = following(model);
        let reference = |one: &Finding| matches!(one, Finding::NeedNotMet { reason: Unmet::Reference, .. });
        figures(&film).findings().any(|(_, one)| reference(one))
    };
    assert!(lacks("imagen-4") && !lacks("flux-kontext-pro"), "one takes no reference picture, one does");
    let models = |follows: bool| {
        let mut film = following("gpt-image-1");
        let scene = Arc::make_mut(&mut film.scenes[2]);
        scene.assets[0].from_still = scene.assets[0].from_still.filter(|_| follows);
        let swaps = all_swaps(&film, prices(), None, PassFilter::Both);
        let of_image = swaps.iter().filter(|swap| swap.asset.get() == 31);
        of_image.map(|swap| swap.to.model.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(models(true), ["flux-kontext-pro"], "the other one that can");
    assert_ne!(models(false), ["flux-kontext-pro"], "any, where it follows nothing");
    let film = Arc::new(following("gpt-image-1"));
    let rates = rates();
    let lens = Lens { basis: Basis::Expected, ..Lens::new(prices(), &rates) };
    let whole = figures(&film);
    let all = (0..400).step_by(20).map(|left| {
        let goal = Goal { lens, left: Credits::new(left).into() };
        let now = BoardState::of(&film, &whole, &DoneAssets::default(), &goal);
        let found = reach(&now, &goal, true, &BTreeSet::new());
        Arc::clone(now.after(found.acts(), &goal).unwrap().project())
    });
    let makes: BTreeSet<String> = all
        .filter(|film| film.scenes[2].is_included())
        .filter_map(|film| film.scenes[2].asset(AssetId::new(31)).map(|image| image.final_choice.model.to_string()))
        .collect();
    assert_eq!(
        makes,
        BTreeSet::from(["flux-kontext-pro", "gpt-image-1"].map(str::to_owned)),
        "steps keep to them as well"
    );
}

#[test]
fn what_an_image_follows_is_made_before_it_and_makes_it_stale() {
    let film = following("flux-kontext-pro");
    let whole = figures(&film);
    let rates = rates();
    let lens = Lens::new(prices(), &rates);
    let sheet = RunSheet::of(&whole, &DoneAssets::default(), &lens, None);
    let order: Vec<u32> = sheet.to_do().map(|(_, _, entry)| entry.asset.id.get()).collect();
    let place = |id: u32| order.iter().position(|one| *one == id);
    assert!(place(900) < place(31) && place(31) < place(32), "the still, the image, the shot: {order:?}");
    let worth = worth_doing(&sheet, &lens, Credits::new(10_000));
    let shot = worth.iter().find(|one| one.asset.id.get() == 32).unwrap();
    assert_eq!(shot.after, [STILL, AssetId::new(31)], "a shot brings both along");
    let place = crate::cli::Place::new();
    place.write("film.board.ron", &write(&film));
    let record = |asset: &str, scene: &str, today: &str| {
        let day = ["--pass", "final", "--outcome", "kept", "--today", today];
        let run = place.run(&[&["record", "film.board.ron", "--scene", scene, "--asset", asset][..], &day].concat());
        assert_eq!(run.status, 0, "{}", run.err);
        run.out + &run.err
    };
    record("Mara", "0", "2026-11-20");
    record("image 31", "3", "2026-11-20");
    let again = record("Mara", "0", "2026-11-21");
    let words =
        "1 finished image follows this still. The one kept now makes it stale; making it again costs 5 credits.";
    assert!(again.contains(words), "it says what goes stale: {again}");
    let totals = crate::cli::json(&place.run(&["totals", "film.board.ron", "--json"]).out);
    assert_eq!(totals["stale"].as_u64(), Some(1), "{totals}");
}

#[test]
fn what_an_image_follows_travels_and_is_told() {
    let film = following("flux-kontext-pro");
    assert_eq!(read(&write(&film)).unwrap().project, film, "the file");
    for format in [Format::Csv, Format::Tsv, Format::Xlsx, Format::Otio, Format::Fountain] {
        let bytes = exchange::export_with(format, &film, prices(), &exchange::ExportOptions::default()).unwrap();
        let back = import(format, &bytes);
        let still = back.stills().next().unwrap().id;
        let image = back.scenes[2].first_image().unwrap();
        assert_eq!(image.start_from(), StartFrom::Shared(still), "{format:?}");
    }
    let place = crate::cli::Place::new();
    place.write("old.board.ron", &write(&following("flux-kontext-pro")));
    let mut new = film;
    Arc::make_mut(&mut new.scenes[2]).assets[0].from_still = None;
    place.write("new.board.ron", &write(&new));
    let told = place.run(&["diff", "old.board.ron", "new.board.ron"]).out;
    assert!(told.contains("3 · image 31, follows: “Mara” → nothing\n"), "{told}");
}
