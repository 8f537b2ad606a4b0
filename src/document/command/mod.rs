//! Commands: everything the user can do to a project, as plain data.

mod advise;
mod asset;
mod check;
mod choose;
mod name;
mod narrate;
mod record;
mod scene;
mod still;
mod whole;

use std::mem::{Discriminant, discriminant};
use std::sync::Arc;

use super::{Created, Refusal};
use crate::advice::{Act, Swap};
use crate::domain::{
    AlternativeEdit, Aspect, Asset, AssetId, Choice, Contingency, Importance, Kind, Lock, ModelId, Needs, Pass,
    Payment, Presence, Project, ProjectKey, Rate, RateKey, Scene, SceneId, Seconds, ShotType, SpeechPace,
    SpeechRounding, StartFrom, StillRole, Take, TakeId, Takes, TakesADay, Work,
};

pub(super) use asset::{fresh as fresh_asset, shaped as shaped_asset};
pub use name::{AssetStep, ProjectStep, SceneStep, StepName, TakeStep};
pub use scene::NEW_SCENE_SECONDS;

/// One intention of the user. Places are named by neighbours, never by numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Copies of scenes from elsewhere, with new ids: a new scene, paste, an import.
    InsertScenes {
        /// The scenes, in story order. Their ids are not used.
        scenes: Vec<Arc<Scene>>,
        /// The scene they come after; `None` puts them at the end.
        after: Option<SceneId>,
        /// What to call it, such as “paste 3 scenes”.
        name: String,
    },
    /// Copies of these scenes, in story order, after the last of them.
    DuplicateScenes(Vec<SceneId>),
    /// Removes these scenes and their assets.
    DeleteScenes(Vec<SceneId>),
    /// Moves scenes; those that are moved keep their order.
    MoveScenes {
        /// The scenes to move, in any order.
        scenes: Vec<SceneId>,
        /// Where to.
        to: MoveTo,
    },
    /// Changes one field of a scene.
    EditScene(SceneId, SceneEdit),
    /// Changes one field of several scenes, as one step.
    EditScenes(Vec<SceneId>, SceneEdit),
    /// Types the narration of a scene. The first words bring a voice where the scene has none, within the same step.
    Narrate {
        /// The scene.
        scene: SceneId,
        /// Its narration now.
        text: String,
        /// What the voice is made with.
        voice: Choice,
    },
    /// Renames the pictures of scenes, as one step: the project moves to another folder.
    EditPictures(Vec<(SceneId, String)>),
    /// A new asset at the end of a scene's list, or of the project's own.
    AddAsset {
        /// The scene it belongs to; `None` is the project itself.
        scene: Option<SceneId>,
        /// What it is.
        kind: Kind,
        /// Its final choice.
        choice: Choice,
    },
    /// A new shared still at the end of the project's own assets, called after what it shows.
    AddStill {
        /// What it shows.
        role: StillRole,
        /// Its final choice.
        choice: Choice,
    },
    /// Copies of assets from elsewhere at the end of a scene's list, with new ids: paste.
    InsertAssets {
        /// The scene that gets them.
        scene: SceneId,
        /// The assets. Their ids are not used.
        assets: Vec<Asset>,
        /// What to call it, such as “paste shot”.
        name: String,
    },
    /// A copy of an asset, after it.
    DuplicateAsset(AssetId),
    /// Removes an asset. Shots that started from it, where it is a shared still, start from the image of their scene.
    DeleteAsset(AssetId),
    /// Moves an asset within its scene, or within the project's own.
    MoveAsset {
        /// The asset to move.
        asset: AssetId,
        /// The asset it comes before; `None` moves it to the end.
        before: Option<AssetId>,
    },
    /// Changes one field of an asset.
    EditAsset(AssetId, AssetEdit),
    /// Changes fields of many assets as one step.
    EditAssets {
        /// What to change, in this order.
        edits: Vec<(AssetId, AssetEdit)>,
        /// What to call it, such as “lock 6 shots”.
        name: String,
    },
    /// Picks models for many assets as one step: a swap, a fit.
    Choose {
        /// What to pick; of two for one asset and pass the later counts.
        chosen: Vec<Chosen>,
        /// What to call it, such as “swap to Kling v2.1”.
        name: String,
    },
    /// Does what advice suggests, as one step.
    Advise {
        /// What is done.
        acts: Vec<Act>,
        /// What to call it, such as “drop 40 draft stills”.
        name: String,
    },
    /// Puts a decision of advice out of sight for good, or brings it back.
    Dismiss {
        /// The decision, by its stable name.
        decision: String,
        /// Whether it is out of sight.
        dismissed: bool,
    },
    /// Names the project.
    SetTitle(String),
    /// Says where the rounding of speech happens.
    SetSpeechRounding(SpeechRounding),
    /// Lets scenes keep their numbers from now on, or numbers them by their place again.
    LockNumbers(bool),
    /// Says how fast the narrations are spoken.
    SetSpeechPace(SpeechPace),
    /// Says what is held back on top of the work.
    SetContingency(Contingency),
    /// Says what shape the film has. Images and shots that ask for its shape of before, or for none where it had none, ask
    /// for this one, within the same step; those with a shape of their own keep it.
    SetShape(Option<Aspect>),
    /// Says how many takes can be made on a day; `None` says nothing of it.
    SetTakesADay(Option<TakesADay>),
    /// Rates a model for this project alone.
    SetRating {
        /// The model; the price list need not have it.
        model: ModelId,
        /// 0 to 100; `None` puts it back to the rating of the price list.
        rating: Option<u8>,
    },
    /// Sets a keep rate for this project alone.
    SetRate {
        /// What it holds for.
        key: RateKey,
        /// The one model that it holds for in that mode; `None` for all that have no rate of their own.
        model: Option<ModelId>,
        /// The rate; `None` puts it back to that of the account or the price list.
        rate: Option<Rate>,
    },
    /// Notes takes that were really made.
    Record {
        /// What the project's usage is to be known by, unless it has a name already.
        key: ProjectKey,
        /// The takes, with new names.
        takes: Vec<Take>,
    },
    /// Puts another version in the place of a take with the same name; how often it was edited is counted here.
    ReviseTake(Take),
    /// Takes takes back, so that they no longer count.
    WithdrawTakes(Vec<TakeId>),
    /// Plans work again whose takes were made of something else than is planned now: these stay paid for, and stand for
    /// nothing any more.
    PlanAgain(Vec<TakeId>),
    /// Puts another state of this project in the place of the one now: an earlier version, or changes that a crash left.
    /// Ids stay, and no take is lost.
    Restore {
        /// The other state.
        project: Arc<Project>,
        /// What to call it, such as “restore the version of 16:18”.
        name: String,
    },
}

/// Where scenes are moved to. A scene that is moved itself stands for the next one in that direction that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveTo {
    /// Before this scene. Where an act begins with it, what is moved begins that act from now on, unless an act of its own
    /// is moved as a whole.
    Before(SceneId),
    /// After this scene, into its act.
    After(SceneId),
    /// To the end.
    End,
}

/// A new value for one field of a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SceneEdit {
    /// What the user calls it.
    Title(String),
    /// Its length.
    Seconds(Seconds),
    /// What is said over it.
    Narration(String),
    /// The user's remarks.
    Notes(String),
    /// The act that begins with it; empty for none. Of several scenes each begins one.
    Act(String),
    /// How much it matters.
    Importance(Importance),
    /// The look group that its shots belong to; empty for none.
    Look(String),
    /// Its picture, relative to the project file; empty for none.
    Picture(String),
    /// Whether it is part of the video.
    Presence(Presence),
}

/// A new value for one field of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssetEdit {
    /// What the user calls it.
    Label(String),
    /// How it is framed; `None` says nothing of it.
    ShotType(Option<ShotType>),
    /// Its prompt.
    Prompt(String),
    /// What a shared still shows; `None` says nothing of it.
    Role(Option<StillRole>),
    /// What a shot starts from, or an image follows.
    StartFrom(StartFrom),
    /// Its amount; the kind must stay the same.
    Work(Work),
    /// What its model must be able to do.
    Needs(Needs),
    /// Whether advice may change it.
    Lock(Lock),
    /// What pays for it.
    Payment(Payment),
    /// The takes planned for it.
    Takes(Takes),
    /// The choice for the video itself.
    Final(Choice),
    /// What it could be made with instead, and which of that is chosen.
    Alternative(AlternativeEdit),
    /// The choice for trying it out; `None` removes the draft.
    Draft(Option<Choice>),
}

/// A choice picked for one pass of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The asset.
    pub asset: AssetId,
    /// The pass.
    pub pass: Pass,
    /// What to make it with.
    pub choice: Choice,
    /// What makes the still that its scene needs first; none is added where the scene has a picture. `None` for most.
    pub still: Option<Choice>,
}

/// A field that is being typed into. Edits with the same gesture are one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gesture {
    Scenes(Vec<SceneId>, Discriminant<SceneEdit>),
    Asset(AssetId, Discriminant<AssetEdit>),
    ProjectTitle,
}

impl From<&Swap> for Chosen {
    fn from(swap: &Swap) -> Self {
        let still = swap.causes.as_ref().map(|still| still.choice.clone());
        Self { asset: swap.asset, pass: swap.pass, choice: swap.to.clone(), still }
    }
}

impl Command {
    /// The field this command types into; `None` for everything that is a step by itself.
    pub(super) fn gesture(&self) -> Option<Gesture> {
        match self {
            Self::Narrate { scene, .. } => {
                Some(Gesture::Scenes(vec![*scene], discriminant(&SceneEdit::Narration(String::new()))))
            }
            Self::EditScene(id, edit) if edit.is_typed() => Some(Gesture::Scenes(vec![*id], discriminant(edit))),
            Self::EditScenes(ids, edit) if edit.is_typed() => Some(Gesture::Scenes(ids.clone(), discriminant(edit))),
            Self::EditAsset(id, edit) if edit.is_typed() => Some(Gesture::Asset(*id, discriminant(edit))),
            Self::SetTitle(_) => Some(Gesture::ProjectTitle),
            _ => None,
        }
    }

    /// Carries it out on a copy that is thrown away when it is refused half-way.
    pub(super) fn apply(self, project: &mut Project) -> Result<Created, Refusal> {
        match self {
            Self::InsertScenes { scenes, after, .. } => scene::insert(project, &scenes, after),
            Self::DuplicateScenes(ids) => scene::duplicate(project, &ids),
            Self::DeleteScenes(ids) => scene::delete(project, &ids),
            Self::MoveScenes { scenes, to } => scene::shift(project, &scenes, to),
            Self::EditScene(id, edit) => scene::edit(project, &[id], &edit),
            Self::EditScenes(ids, edit) => scene::edit(project, &ids, &edit),
            Self::Narrate { scene, text, voice } => narrate::narrate(project, scene, text, voice),
            Self::EditPictures(pictures) => scene::rename_pictures(project, pictures),
            Self::AddAsset { scene, kind, choice } => asset::add(project, scene, kind, choice),
            Self::AddStill { role, choice } => still::add(project, role, choice),
            Self::InsertAssets { scene, assets, .. } => asset::insert(project, scene, assets),
            Self::DuplicateAsset(id) => asset::duplicate(project, id),
            Self::DeleteAsset(id) => asset::delete(project, id),
            Self::MoveAsset { asset, before } => asset::shift(project, asset, before),
            Self::EditAsset(id, edit) => asset::edit(project, id, edit),
            Self::EditAssets { edits, .. } => asset::edit_many(project, edits),
            Self::Choose { chosen, .. } => choose::choose(project, chosen),
            Self::Advise { acts, .. } => advise::advise(project, &acts),
            Self::Dismiss { decision, dismissed } => advise::dismiss(project, decision, dismissed),
            Self::SetTitle(title) => whole::rename(project, title),
            Self::SetShape(shape) => Ok(whole::reshape(project, shape)),
            Self::SetSpeechRounding(rounding) => Ok(whole::round(project, rounding)),
            Self::LockNumbers(locked) => Ok(whole::lock_numbers(project, locked)),
            Self::SetSpeechPace(pace) => Ok(whole::speak(project, pace)),
            Self::SetContingency(contingency) => Ok(whole::hold_back(project, contingency)),
            Self::SetTakesADay(takes) => Ok(whole::pace_work(project, takes)),
            Self::SetRate { key, model, rate } => whole::set_rate(project, (key, model), rate),
            Self::SetRating { model, rating } => whole::rate(project, model, rating),
            Self::Record { key, takes } => record::record(project, key, takes),
            Self::ReviseTake(take) => record::revise(project, take),
            Self::WithdrawTakes(ids) => record::withdraw(project, &ids),
            Self::PlanAgain(ids) => record::plan_again(project, &ids),
            Self::Restore { project: other, .. } => whole::restore(project, &other),
        }
    }
}

impl SceneEdit {
    const fn is_typed(&self) -> bool {
        matches!(
            self,
            Self::Title(_) | Self::Seconds(_) | Self::Narration(_) | Self::Notes(_) | Self::Act(_) | Self::Look(_)
        )
    }
}

impl AssetEdit {
    const fn is_typed(&self) -> bool {
        matches!(self, Self::Label(_) | Self::Prompt(_) | Self::Work(_) | Self::Takes(_))
    }
}
