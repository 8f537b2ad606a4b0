//! Random walks: whatever the user does, in whatever order, the laws hold.

use std::collections::BTreeMap;
use std::sync::Arc;

use creditboard::document::{AssetEdit, Chosen, Command, Document, MoveTo, Outcome, Revision, SceneEdit, StepName};
use creditboard::domain::{
    Account, AlternativeEdit, Aspect, AssetId, Choice, Contingency, Importance, Kind, Letter, Lock, ModelId, Needs,
    Pass, Payment, Presence, Project, ProjectKey, Scene, SceneId, SpeechPace, SpeechRounding, StartFrom, StillRole,
    Takes, TakesADay,
};
use creditboard::workspace::{OpenProject, Workspace};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::support::{
    any_brief, any_choice, any_contingency, any_project, any_scene, any_seconds, any_shape, any_takes_a_day, any_text,
    any_work, prices,
};
use crate::usage::story::day;
use crate::usage::to_go::kept;

/// What a random walk does next. The numbers pick scenes and assets of whatever project it has come to.
#[derive(Clone, Debug)]
enum Step {
    Insert(u8, Box<Scene>),
    Duplicate(Vec<u8>),
    Delete(Vec<u8>),
    Move(Vec<u8>, u8),
    Edit(Vec<u8>, SceneEdit),
    AddAsset(u8, Kind, Choice),
    InsertAssets(u8, Box<Scene>),
    Narrate(u8, String),
    CopyAsset(u8),
    DeleteAsset(u8),
    MoveAsset(u8, u8),
    EditAsset(u8, AssetEdit),
    EditAssets(Vec<u8>, AssetEdit),
    Choose(Vec<u8>, Pass, Choice),
    Title(String),
    Rounding(bool),
    LockNumbers(bool),
    Pace(SpeechPace),
    Contingency(Contingency),
    TakesADay(Option<TakesADay>),
    Shape(Option<Aspect>),
    AddStill(StillRole),
    StartFrom(u8, u8),
    Rating(bool, Option<u8>),
    Undo,
    Redo,
    Save,
    Seal,
}

fn any_scene_edit() -> impl Strategy<Value = SceneEdit> {
    prop_oneof![
        "[ab]?".prop_map(SceneEdit::Title),
        any_text().prop_map(SceneEdit::Narration),
        any_text().prop_map(SceneEdit::Notes),
        "[ab]?".prop_map(SceneEdit::Act),
        any_text().prop_map(SceneEdit::Picture),
        any_seconds().prop_map(SceneEdit::Seconds),
        Just(SceneEdit::Importance(Importance::Hero)),
        Just(SceneEdit::Presence(Presence::Omitted)),
    ]
}

fn any_asset_edit() -> impl Strategy<Value = AssetEdit> {
    prop_oneof![
        "[ab]?".prop_map(AssetEdit::Label),
        any_brief().prop_map(|brief| AssetEdit::ShotType(brief.shot_type)),
        any_brief().prop_map(|brief| AssetEdit::Prompt(brief.prompt)),
        option::of(any_role()).prop_map(AssetEdit::Role),
        Just(AssetEdit::StartFrom(StartFrom::Nothing)),
        any_kind().prop_flat_map(any_work).prop_map(AssetEdit::Work),
        Just(AssetEdit::Needs(Needs::NONE)),
        Just(AssetEdit::Lock(Lock::Locked)),
        prop_oneof![Just(Payment::Elsewhere), Just(Payment::Credits)].prop_map(AssetEdit::Payment),
        (0_u32..3).prop_map(Takes::Fixed).prop_map(AssetEdit::Takes),
        any_choice(Kind::Video).prop_map(AssetEdit::Final),
        any_alternative_edit().prop_map(AssetEdit::Alternative),
        any_alternative_edit().prop_map(AssetEdit::Alternative),
        proptest::option::of(any_choice(Kind::Video)).prop_map(AssetEdit::Draft),
    ]
}

fn any_alternative_edit() -> impl Strategy<Value = AlternativeEdit> {
    let letter = || proptest::sample::select(Letter::ALL.to_vec());
    prop_oneof![
        Just(AlternativeEdit::Keep),
        any_choice(Kind::Video).prop_map(AlternativeEdit::Add),
        letter().prop_map(AlternativeEdit::Choose),
        letter().prop_map(AlternativeEdit::Remove),
    ]
}

fn any_role() -> impl Strategy<Value = StillRole> {
    proptest::sample::select(StillRole::ALL.to_vec())
}

fn any_kind() -> impl Strategy<Value = Kind> {
    proptest::sample::select(Kind::ALL.to_vec())
}

fn any_step() -> impl Strategy<Value = Step> {
    let some = || vec(any::<u8>(), 0..4);
    let pass = prop_oneof![Just(Pass::Draft), Just(Pass::Final)];
    let commands = prop_oneof![
        (any::<u8>(), any_scene()).prop_map(|(place, scene)| Step::Insert(place, Box::new(scene))),
        some().prop_map(Step::Duplicate),
        some().prop_map(Step::Delete),
        (some(), any::<u8>()).prop_map(|(scenes, before)| Step::Move(scenes, before)),
        (some(), any_scene_edit()).prop_map(|(scenes, edit)| Step::Edit(scenes, edit)),
        (any::<u8>(), any_kind(), any_choice(Kind::Image))
            .prop_map(|(scene, kind, one)| Step::AddAsset(scene, kind, one)),
        (any::<u8>(), any_scene()).prop_map(|(place, from)| Step::InsertAssets(place, Box::new(from))),
        (any::<u8>(), any_text()).prop_map(|(place, text)| Step::Narrate(place, text)),
        any::<u8>().prop_map(Step::CopyAsset),
        any::<u8>().prop_map(Step::DeleteAsset),
        (any::<u8>(), any::<u8>()).prop_map(|(asset, before)| Step::MoveAsset(asset, before)),
        (any::<u8>(), any_asset_edit()).prop_map(|(asset, edit)| Step::EditAsset(asset, edit)),
        (some(), any_asset_edit()).prop_map(|(assets, edit)| Step::EditAssets(assets, edit)),
        (some(), pass, any_choice(Kind::Image)).prop_map(|(assets, pass, choice)| Step::Choose(assets, pass, choice)),
        "[ab]?".prop_map(Step::Title),
        any::<bool>().prop_map(Step::Rounding),
        any::<bool>().prop_map(Step::LockNumbers),
        (25_u64..=400).prop_map(|percent| Step::Pace(SpeechPace::new(percent).unwrap())),
        any_contingency().prop_map(Step::Contingency),
        any_takes_a_day().prop_map(Step::TakesADay),
        any_shape().prop_map(Step::Shape),
        any_role().prop_map(Step::AddStill),
        (any::<u8>(), any::<u8>()).prop_map(|(shot, still)| Step::StartFrom(shot, still)),
        (any::<bool>(), option::of(0..=102_u8)).prop_map(|(known, rating)| Step::Rating(known, rating)),
    ];
    prop_oneof![12 => commands, 4 => Just(Step::Undo), 2 => Just(Step::Redo), 1 => Just(Step::Save), 1 => Just(Step::Seal)]
}

/// Turns a step into a command on this project; numbers that pick nothing pick something that is not there.
fn command(step: Step, project: &Project) -> Option<Command> {
    let scene = |number: u8| {
        let place = usize::from(number).checked_rem(project.scenes.len()).unwrap_or(0);
        project.scenes.get(place).map_or(SceneId::new(u32::MAX), |scene| scene.id)
    };
    let assets: Vec<AssetId> = project.all_assets().map(|asset| asset.id).collect();
    let asset = |number: u8| {
        let place = usize::from(number).checked_rem(assets.len()).unwrap_or(0);
        assets.get(place).copied().unwrap_or(AssetId::new(u32::MAX))
    };
    let list = |numbers: Vec<u8>| numbers.into_iter().map(scene).collect::<Vec<_>>();
    // Every fifth neighbour is "the end".
    let neighbour = |number: u8| (!number.is_multiple_of(5)).then(|| scene(number));
    let name = "walk".to_owned();
    Some(match step {
        Step::Insert(after, scene) => {
            Command::InsertScenes { scenes: vec![Arc::new(*scene)], after: neighbour(after), name }
        }
        Step::Duplicate(scenes) => Command::DuplicateScenes(list(scenes)),
        Step::Delete(scenes) => Command::DeleteScenes(list(scenes)),
        Step::Move(scenes, at) => {
            let side = if at.is_multiple_of(2) { MoveTo::Before } else { MoveTo::After };
            Command::MoveScenes { scenes: list(scenes), to: neighbour(at).map_or(MoveTo::End, side) }
        }
        Step::Edit(scenes, edit) => match list(scenes).as_slice() {
            [one] => Command::EditScene(*one, edit),
            several => Command::EditScenes(several.to_vec(), edit),
        },
        Step::AddAsset(owner, kind, choice) => Command::AddAsset { scene: neighbour(owner), kind, choice },
        Step::InsertAssets(one, from) => Command::InsertAssets { scene: scene(one), assets: from.assets, name },
        Step::Narrate(one, text) => {
            Command::Narrate { scene: scene(one), text, voice: Choice::of(ModelId::from("google-tts")) }
        }
        Step::CopyAsset(one) => Command::DuplicateAsset(asset(one)),
        Step::DeleteAsset(one) => Command::DeleteAsset(asset(one)),
        Step::MoveAsset(one, before) => {
            Command::MoveAsset { asset: asset(one), before: (!before.is_multiple_of(5)).then(|| asset(before)) }
        }
        Step::EditAsset(one, edit) => Command::EditAsset(asset(one), edit),
        Step::EditAssets(some, edit) => {
            let edits = some.into_iter().map(|one| (asset(one), edit.clone())).collect();
            Command::EditAssets { edits, name }
        }
        Step::Choose(some, pass, choice) => {
            let chosen = |one| Chosen { asset: asset(one), pass, choice: choice.clone(), still: None };
            Command::Choose { chosen: some.into_iter().map(chosen).collect(), name }
        }
        Step::Title(title) => Command::SetTitle(title),
        Step::LockNumbers(locked) => Command::LockNumbers(locked),
        Step::Rounding(true) => Command::SetSpeechRounding(SpeechRounding::PerProject),
        Step::Pace(pace) => Command::SetSpeechPace(pace),
        Step::Contingency(contingency) => Command::SetContingency(contingency),
        Step::TakesADay(takes) => Command::SetTakesADay(takes),
        Step::Shape(shape) => Command::SetShape(shape),
        Step::AddStill(role) => Command::AddStill { role, choice: Choice::of(ModelId::from("imagen-4")) },
        Step::StartFrom(shot, still) => {
            let stills: Vec<AssetId> = project.stills().map(|still| still.id).collect();
            let still = usize::from(still).checked_rem(stills.len()).and_then(|at| stills.get(at).copied());
            let start = still.map_or(StartFrom::Scene, StartFrom::Shared);
            Command::EditAsset(asset(shot), AssetEdit::StartFrom(start))
        }
        Step::Rating(known, rating) => {
            Command::SetRating { model: ModelId::from(if known { "veo2" } else { "model-of-tomorrow" }), rating }
        }
        Step::Rounding(false) => Command::SetSpeechRounding(SpeechRounding::PerAsset),
        Step::Undo | Step::Redo | Step::Save | Step::Seal => return None,
    })
}

/// A document as simple as can be: every content in a list, each with its name.
struct Model {
    states: Vec<(Arc<Project>, Revision)>,
    now: usize,
    saved: Option<Revision>,
}

impl Model {
    fn note(&mut self, document: &Document) {
        self.states.truncate(self.now + 1);
        self.states.push((Arc::clone(document.project()), document.revision()));
        self.now += 1;
    }
}

proptest! {
    #[test]
    fn a_random_walk_equals_a_list_of_states(
        project in any_project(),
        steps in vec(any_step(), 50),
    ) {
        let mut document = Document::new(project);
        let first = (Arc::clone(document.project()), document.revision());
        let saved = document.is_saved().then(|| document.revision());
        let mut model = Model { states: vec![first], now: 0, saved };
        let mut contents: BTreeMap<Revision, Arc<Project>> = BTreeMap::new();
        for step in steps {
            // The list knows nothing of gestures.
            document.seal();
            match &step {
                Step::Undo => {
                    prop_assert_eq!(document.undo().is_some(), model.now > 0);
                    model.now = model.now.saturating_sub(1);
                }
                Step::Redo => {
                    let more = model.now + 1 < model.states.len();
                    prop_assert_eq!(document.redo().is_some(), more);
                    model.now += usize::from(more);
                }
                Step::Save => {
                    document.mark_saved(document.revision());
                    model.saved = Some(model.states[model.now].1);
                }
                _ => {}
            }
            if let Some(command) = command(step, document.project())
                && let Ok(Outcome::Changed { .. }) = document.execute(command)
            {
                model.note(&document);
            }
            let (project, revision) = &model.states[model.now];
            prop_assert_eq!(document.project(), project);
            prop_assert_eq!(document.revision(), *revision);
            prop_assert_eq!(document.is_saved(), model.saved == Some(*revision));
            prop_assert_eq!(document.project_to_save().check(), Ok(()));
            let named = contents.entry(*revision).or_insert_with(|| Arc::clone(project));
            prop_assert_eq!(&*named, project, "a revision names one content");
        }
    }

    #[test]
    fn what_an_open_project_stands_at_is_as_from_nothing(
        project in any_project(), mask: u64, steps in vec((any_step(), option::weighted(0.2, any::<u64>())), 30),
    ) {
        let opened = |project: Project| {
            let mut workspace = Workspace::new(prices(), Account::default(), day("2026-11-22"));
            workspace.open = Some(OpenProject::new(project, prices()));
            workspace.settle(day("2026-11-22"));
            workspace
        };
        let takes = Arc::new(kept(&project, mask));
        let mut kept_up = opened(Project { takes, ..project });
        for (step, recorded) in steps {
            let document = &mut kept_up.open.as_mut().unwrap().document;
            match &step {
                Step::Undo => drop(document.undo()),
                Step::Redo => drop(document.redo()),
                _ => {}
            }
            let recorded = recorded.map(|mask| kept(document.project(), mask).all().cloned().collect());
            let recorded = recorded.map(|takes| Command::Record { takes, key: ProjectKey::from_bits(1) });
            for command in command(step, document.project()).into_iter().chain(recorded) {
                drop(document.execute(command));
            }
            kept_up.settle(day("2026-11-22"));
            let fresh = opened(Project::clone(kept_up.open.as_ref().unwrap().project()));
            let (Some(Ok(at)), Some(Ok(fresh))) = (kept_up.standpoint(), fresh.standpoint()) else { return Ok(()) };
            prop_assert_eq!(at.figures, fresh.figures);
            prop_assert_eq!(at.to_go, fresh.to_go, "to go");
            prop_assert_eq!(at.done, fresh.done, "done");
            prop_assert_eq!(at.progress, fresh.progress, "what was made");
            prop_assert_eq!(at.changeable, fresh.changeable, "what may still change");
        }
    }

    #[test]
    fn no_id_is_ever_given_to_two_things(project in any_project(), steps in vec(any_step(), 40)) {
        let mut document = Document::new(project);
        let mut highest = document.project().ids.next_number();
        for step in steps {
            match &step {
                Step::Undo => drop(document.undo()),
                Step::Redo => drop(document.redo()),
                _ => {}
            }
            let before: Vec<u32> = numbers(document.project());
            let Some(command) = command(step, document.project()) else { continue };
            if document.execute(command).is_ok() {
                for new in numbers(document.project()).into_iter().filter(|number| !before.contains(number)) {
                    prop_assert!(new >= highest, "{new} was given before");
                }
            }
            highest = document.project_to_save().ids.next_number();
        }
    }

    #[test]
    fn undo_then_redo_is_the_same_revision_and_content(
        project in any_project(),
        steps in vec(any_step(), 20),
    ) {
        let mut document = Document::new(project);
        let first = (Arc::clone(document.project()), document.revision());
        for step in steps {
            if let Some(command) = command(step, document.project()) {
                drop(document.execute(command));
            }
        }
        let last = (Arc::clone(document.project()), document.revision());
        let undone: Vec<StepName> = std::iter::from_fn(|| document.undo()).collect();
        prop_assert_eq!((Arc::clone(document.project()), document.revision()), first);
        let redone: Vec<StepName> = std::iter::from_fn(|| document.redo()).collect();
        prop_assert_eq!((Arc::clone(document.project()), document.revision()), last);
        prop_assert!(undone.iter().rev().eq(&redone), "the names are those of the steps");
    }

    #[test]
    fn reordering_loses_nothing(project in any_project(), moves in vec((vec(any::<u8>(), 0..5), any::<u8>()), 1..6)) {
        let mut document = Document::new(project);
        // Which scene begins an act follows from the order.
        let sorted = |project: &Project| {
            let mut scenes = project.scenes.clone();
            let mut acts: Vec<String> = scenes.iter_mut().map(|one| std::mem::take(&mut Arc::make_mut(one).act)).collect();
            scenes.sort_by_key(|scene| scene.id);
            acts.sort();
            (scenes, acts.into_iter().filter(|act| !act.is_empty()).collect::<Vec<String>>())
        };
        let before = sorted(document.project());
        for (scenes, place) in moves {
            if let Some(command) = command(Step::Move(scenes, place), document.project()) {
                drop(document.execute(command));
            }
            prop_assert_eq!(&sorted(document.project()), &before);
        }
    }
}

fn numbers(project: &Project) -> Vec<u32> {
    let scenes = project.scenes.iter().map(|scene| scene.id.get());
    scenes.chain(project.all_assets().map(|asset| asset.id.get())).collect()
}
