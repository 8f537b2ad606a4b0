//! Claims about the open project: steps, revisions, refusals, ids.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod acts;
mod shape;
mod walk;

use std::sync::Arc;

use crate::support::{images, project, scene, shot};
use creditboard::document::{AssetEdit, Chosen, Command, Document, MoveTo, Outcome, Refusal, SceneEdit};
use creditboard::domain::{
    Asset, AssetId, Choice, Clips, IdSource, Importance, Kind, Lock, MAX_DISMISSED, MAX_SCENES, ModelId, Pass, Project,
    Scene, SceneId, SpeechRounding, Work,
};
use creditboard::present::{refused, step_name};

/// Four scenes A to D with the ids 1 to 4; A has the assets 11 (images) and 12 (a shot).
fn four() -> Document {
    let titled = |id: u32, title: &str, assets: Vec<Asset>| Scene { title: title.to_owned(), ..scene(id, 5, assets) };
    let first = titled(1, "A", vec![images(11, 2, "flux-1.1-pro"), shot(12, "veo2")]);
    let rest = [(2, "B"), (3, "C"), (4, "D")].map(|(id, title)| titled(id, title, Vec::new()));
    Document::opened(Project::clone(&project(std::iter::once(first).chain(rest).collect(), Vec::new())))
}

fn ids(numbers: &[u32]) -> Vec<SceneId> {
    numbers.iter().copied().map(SceneId::new).collect()
}

fn titles(document: &Document) -> String {
    let titles: Vec<&str> = document.project().scenes.iter().map(|scene| scene.title.as_str()).collect();
    titles.join(" ")
}

fn retitle(id: u32, title: &str) -> Command {
    Command::EditScene(SceneId::new(id), SceneEdit::Title(title.to_owned()))
}

fn relabel(id: u32, label: &str) -> Command {
    Command::EditAsset(AssetId::new(id), AssetEdit::Label(label.to_owned()))
}

fn type_title(document: &mut Document, id: u32, text: &str) {
    for end in 1..=text.len() {
        document.execute(retitle(id, &text[..end])).unwrap();
    }
}

/// A new, untitled scene.
fn new_scene(after: Option<SceneId>) -> Command {
    let scenes = vec![Arc::new(Scene { title: String::new(), ..scene(1, 5, Vec::new()) })];
    Command::InsertScenes { scenes, after, name: "add scene".to_owned() }
}

/// What the scenes are called after a command, and what undo is called.
fn check(command: Command, expected: &str) {
    let mut document = four();
    let what = format!("after {command:?}");
    let shown = match document.execute(command) {
        Ok(_) => {
            format!("{} | {}", titles(&document), document.undo_name().map_or_else(|| "nothing".to_owned(), step_name))
        }
        Err(refusal) => refused(&refusal),
    };
    assert_eq!(shown, expected, "{what}");
}

#[test]
fn commands_do_what_they_are_called() {
    let after = |id| Some(SceneId::new(id));
    check(new_scene(after(2)), "A B  C D | add scene");
    check(new_scene(None), "A B C D  | add scene");
    check(Command::DuplicateScenes(ids(&[3, 1])), "A B C A copy C copy D | duplicate 2 scenes");
    check(Command::DeleteScenes(ids(&[2])), "A C D | delete scene");
    check(Command::EditScene(SceneId::new(2), SceneEdit::Title("Z".to_owned())), "A Z C D | rename scene");
    let hero = SceneEdit::Importance(Importance::Hero);
    check(Command::EditScenes(ids(&[1, 2]), hero), "A B C D | change importance of 2 scenes");
    let kind = Kind::Image;
    let choice = Choice::of(ModelId::from("imagen-4"));
    check(Command::AddAsset { scene: after(1), kind, choice: choice.clone() }, "A B C D | add image");
    let name = "swap to Imagen-4".to_owned();
    let chosen = vec![Chosen { asset: AssetId::new(11), pass: Pass::Final, choice, still: None }];
    check(Command::Choose { chosen, name }, "A B C D | swap to Imagen-4");
    check(Command::SetTitle("A project".to_owned()), "A B C D | nothing");
}

#[test]
fn scenes_move_before_their_new_neighbour() {
    let moved = |scenes: &[u32], before: Option<u32>, expected: &str| {
        let scenes = ids(scenes);
        let to = before.map_or(MoveTo::End, |id| MoveTo::Before(SceneId::new(id)));
        check(Command::MoveScenes { scenes, to }, expected);
    };
    moved(&[4], Some(1), "D A B C | move scene");
    moved(&[1], None, "B C D A | move scene");
    moved(&[4, 2], Some(1), "B D A C | move 2 scenes");
    moved(&[1, 4], Some(3), "B A D C | move 2 scenes");
    moved(&[2, 4], Some(2), "A B D C | move 2 scenes");
    moved(&[2], Some(2), "A B C D | nothing");
    moved(&[2], Some(3), "A B C D | nothing");
    moved(&[], Some(3), "A B C D | nothing");
    moved(&[7], Some(3), "Nothing was changed: the scene is no longer in the project.");
    moved(&[2], Some(7), "Nothing was changed: the scene is no longer in the project.");
}

#[test]
fn refusals_say_why() {
    let choice = Choice::of(ModelId::from("imagen-4"));
    let scene = Some(SceneId::new(1));
    check(
        Command::AddAsset { scene, kind: Kind::Script, choice: choice.clone() },
        "Nothing was changed: a script belongs to the whole project, not to a scene.",
    );
    let none = AssetEdit::Work(Work::Image { count: 0 });
    check(
        Command::EditAsset(AssetId::new(11), none),
        "Nothing was changed: the number of images is 0; it must be from 1 to 1,000,000.",
    );
    let other = AssetEdit::Work(Work::Enhancement { count: 1 });
    check(
        Command::EditAsset(AssetId::new(11), other),
        "Nothing was changed: an asset keeps its kind; add another one instead.",
    );
    check(
        Command::EditScenes(ids(&[1, 2]), SceneEdit::Narration("x".repeat(100_001))),
        "Nothing was changed: the narration has 100,001 characters; at most 100,000 fit.",
    );
    let chosen =
        [11, 99].map(|id| Chosen { asset: AssetId::new(id), pass: Pass::Draft, choice: choice.clone(), still: None });
    check(
        Command::Choose { chosen: chosen.to_vec(), name: "fit".to_owned() },
        "Nothing was changed: the asset is no longer in the project.",
    );
    let pinned = Choice { clips: Clips::Pinned(Arc::from([0])), ..choice };
    check(
        Command::EditAsset(AssetId::new(12), AssetEdit::Final(pinned)),
        "Nothing was changed: the length of a clip is 0; it must be from 1 to 3,600.",
    );
}

#[test]
fn a_refused_command_changes_nothing() {
    let mut document = four();
    document.execute(retitle(1, "Z")).unwrap();
    document.undo();
    let before = (Arc::clone(document.project()), document.revision());
    // The limit is noticed only after the copies were made.
    let many = vec![Arc::clone(&before.0.scenes[0]); MAX_SCENES];
    let refused = document.execute(Command::InsertScenes { scenes: many, after: None, name: "paste".to_owned() });
    assert!(matches!(refused, Err(Refusal::Limit(_))), "ten thousand and four are too many");
    assert_eq!((Arc::clone(document.project()), document.revision()), before, "same content, same name");
    assert_eq!(document.redo_name().map(step_name).as_deref(), Some("rename scene"), "redo is still possible");
    document.execute(new_scene(None)).unwrap();
    assert_eq!(document.project().scenes[4].id, SceneId::new(10_000), "the refused command used up no id");
}

#[test]
fn an_asset_moves_within_its_scene_only() {
    let mut document = four();
    let mut moved = |asset: u32, before: Option<u32>| {
        let before = before.map(AssetId::new);
        document.execute(Command::MoveAsset { asset: AssetId::new(asset), before })?;
        let order = document.project().scenes[0].assets.iter().map(|asset| asset.id.get()).collect::<Vec<_>>();
        Ok::<_, Refusal>(order)
    };
    assert_eq!(moved(12, Some(11)), Ok(vec![12, 11]), "to the front");
    assert_eq!(moved(12, None), Ok(vec![11, 12]), "to the end");
    assert_eq!(moved(11, Some(12)), Ok(vec![11, 12]), "before its neighbour is where it is");
    assert_eq!(moved(11, Some(11)), Ok(vec![11, 12]), "before itself is where it is");
    assert_eq!(moved(11, Some(99)), Err(Refusal::NoAsset), "before one that is gone");
}

#[test]
fn a_draft_is_picked_changed_and_removed() {
    let mut document = four();
    let draft = |document: &Document| document.project().scenes[0].assets[1].draft.clone();
    let kling = Choice::of(ModelId::from("kling-v2.1"));
    let edit = |choice| Command::EditAsset(AssetId::new(12), AssetEdit::Draft(choice));
    document.execute(edit(Some(kling.clone()))).unwrap();
    assert_eq!(
        (draft(&document), document.undo_name().map(step_name).as_deref()),
        (Some(kling), Some("add draft")),
        "picked"
    );
    document.execute(edit(None)).unwrap();
    assert_eq!(
        (draft(&document), document.undo_name().map(step_name).as_deref()),
        (None, Some("remove draft")),
        "removed"
    );
}

#[test]
fn typing_a_title_is_one_step_back() {
    let mut document = four();
    type_title(&mut document, 2, "The baker");
    assert_eq!(titles(&document), "A The baker C D", "typed");
    assert_eq!(document.undo().as_ref().map(step_name).as_deref(), Some("rename scene"), "one step");
    assert_eq!(titles(&document), "A B C D", "all of it is gone");
    assert_eq!(document.undo(), None, "and there is no other step");
}

#[test]
fn typing_ends_where_something_else_begins() {
    let steps = |between: fn(&mut Document)| {
        let mut document = four();
        type_title(&mut document, 2, "One");
        between(&mut document);
        type_title(&mut document, 2, "One two");
        std::iter::from_fn(|| document.undo()).count()
    };
    assert_eq!(steps(|_| {}), 1, "the same gesture");
    assert_eq!(steps(Document::seal), 2, "sealed");
    assert_eq!(steps(|document| type_title(document, 3, "X")), 3, "another scene");
    assert_eq!(steps(|document| assert!(document.execute(relabel(11, "X")).is_ok(), "allowed")), 3, "another field");
    let saved = |document: &mut Document| document.mark_saved(document.revision());
    assert_eq!(steps(saved), 2, "saved in between");
    let back_and_forth = |document: &mut Document| {
        document.undo();
        document.redo();
    };
    assert_eq!(steps(back_and_forth), 2, "undone and redone in between");
    let idle = |document: &mut Document| {
        document.execute(Command::SetSpeechRounding(SpeechRounding::PerAsset)).unwrap();
    };
    assert_eq!(steps(idle), 1, "a command that changes nothing leaves no trace");
}

#[test]
fn picking_is_never_typing() {
    let mut document = four();
    for importance in [Importance::Hero, Importance::Background] {
        document.execute(Command::EditScene(SceneId::new(1), SceneEdit::Importance(importance))).unwrap();
    }
    assert_eq!(std::iter::from_fn(|| document.undo()).count(), 2, "two clicks, two steps");
}

#[test]
fn text_typed_and_deleted_again_is_no_step() {
    let mut document = four();
    let before = document.revision();
    document.execute(retitle(2, "BB")).unwrap();
    document.execute(retitle(2, "B")).unwrap();
    assert_eq!((document.revision(), document.undo_name()), (before, None), "as if nothing had been typed");
    assert!(document.is_saved(), "the file holds this content");
}

#[test]
fn a_command_that_changes_nothing_leaves_no_trace() {
    let mut document = four();
    document.execute(retitle(1, "Z")).unwrap();
    document.undo();
    let before = (Arc::clone(document.project()), document.revision());
    let same = Project::clone(document.project());
    for command in [
        retitle(1, "A"),
        Command::DeleteScenes(Vec::new()),
        Command::DuplicateScenes(Vec::new()),
        Command::Choose { chosen: Vec::new(), name: "fit".to_owned() },
        Command::EditAsset(AssetId::new(11), AssetEdit::Lock(Lock::Open)),
        Command::Restore { project: Arc::new(same), name: "restore".to_owned() },
    ] {
        assert_eq!(document.execute(command.clone()), Ok(Outcome::Nothing), "{command:?}");
        assert!(Arc::ptr_eq(document.project(), &before.0), "the content was not even copied by {command:?}");
    }
    assert_eq!(
        (document.revision(), document.redo_name().map(step_name).as_deref()),
        (before.1, Some("rename scene")),
        "redo is kept"
    );
}

#[test]
fn an_edit_shares_every_scene_it_does_not_touch() {
    let mut document = four();
    let before = Arc::clone(document.project());
    document.execute(relabel(11, "Still")).unwrap();
    let pairs = before.scenes.iter().zip(&document.project().scenes);
    let shared: Vec<bool> = pairs.map(|(old, new)| Arc::ptr_eq(old, new)).collect();
    assert_eq!(shared, [false, true, true, true], "only the first was copied");
}

#[test]
fn unsaved_means_another_content_than_the_files() {
    let mut document = four();
    assert!(document.is_saved(), "just opened");
    document.execute(retitle(1, "Z")).unwrap();
    assert!(!document.is_saved(), "changed");
    document.undo();
    assert!(document.is_saved(), "changed back");
    document.redo();
    document.mark_saved(document.revision());
    assert!(document.is_saved(), "saved");
    document.undo();
    assert!(!document.is_saved(), "the file holds the newer content");
    assert!(Document::new(Project::default()).is_saved(), "nothing to lose");
    assert!(!Document::new(Project::clone(four().project())).is_saved(), "an import is not saved");
}

#[test]
fn an_id_is_not_given_again_after_undo_and_save() {
    let mut document = four();
    document.execute(new_scene(None)).unwrap();
    let taken = document.project().scenes[4].id;
    document.undo();
    let saved = document.project_to_save();
    let mut later = Document::opened(Project::clone(&saved));
    assert_eq!(saved.scenes, document.project().scenes, "the same content otherwise");
    for document in [&mut document, &mut later] {
        document.execute(new_scene(None)).unwrap();
        assert!(document.project().scenes[4].id > taken, "a new number");
    }
}

#[test]
fn ids_run_out_with_a_sentence() {
    let mut document = Document::new(Project { ids: IdSource::starting_at(u32::MAX), ..Project::default() });
    assert_eq!(document.execute(new_scene(None)), Err(Refusal::NoIdLeft), "none left");
}

#[test]
fn history_keeps_a_thousand_steps() {
    let mut document = four();
    for number in 0..1_200 {
        document.execute(retitle(1, &number.to_string())).unwrap();
        document.seal();
    }
    assert_eq!(std::iter::from_fn(|| document.undo()).count(), 1_000, "the oldest are gone");
    assert_eq!(document.project().scenes[0].title, "199", "and the oldest state left is the one after them");
    assert_eq!(std::iter::from_fn(|| document.redo()).count(), 1_000, "all the way back");
}

#[test]
fn history_of_a_large_project_is_shorter() {
    let scenes = (1..=10_000).map(|id| Arc::new(scene(id, 5, Vec::new()))).collect();
    let ids = IdSource::starting_at(10_001);
    let mut document = Document::new(Project { scenes, ids, ..Project::default() });
    for number in 0..810 {
        document.execute(retitle(1, &number.to_string())).unwrap();
        document.seal();
    }
    assert_eq!(std::iter::from_fn(|| document.undo()).count(), 800, "eight million pointers");
}

#[test]
fn as_many_suggestions_are_out_of_sight_as_a_file_holds() {
    let name = |number: usize| format!("trim {number}");
    let dismissed = Arc::new((0..MAX_DISMISSED).map(name).collect());
    let mut document = Document::opened(Project { dismissed, ..Project::default() });
    let dismiss = |number: usize| Command::Dismiss { decision: name(number), dismissed: true };
    let refusal = document.execute(dismiss(MAX_DISMISSED)).unwrap_err();
    assert_eq!(
        refused(&refusal),
        "Nothing was changed: at most 10,000 suggestions can be put out of sight.",
        "one too many"
    );
    assert!(document.execute(dismiss(1)).is_ok(), "this one is already");
}
