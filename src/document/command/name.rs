//! What a step did, as data: `present` says it in “Undo rename scene”.

use super::{AssetEdit, Command, SceneEdit};
use crate::domain::{AlternativeEdit, AssetId, Kind, Letter, Lock, ModelId, Payment, Presence, Project};

/// What a step did, for menus and messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepName {
    /// Something that only the one who asked for it can name.
    Called(String),
    /// Something was done to so many scenes.
    Scenes(SceneStep, usize),
    /// Something was done to an asset of this kind; `None` where the project has no such asset.
    Asset(AssetStep, Option<Kind>),
    /// Something was done to so many takes.
    Takes(TakeStep, usize),
    /// Something was done to the project as a whole.
    Project(ProjectStep),
    /// A keep rate was set, or put back.
    KeepRate {
        /// The one model that it holds for; `None` for all that have no rate of their own.
        model: Option<ModelId>,
        /// Whether it was put back to that of the account or the price list.
        put_back: bool,
    },
    /// A model was rated for the project, or its rating put back.
    Rating {
        /// The model.
        model: ModelId,
        /// Whether it was put back to the rating of the price list.
        put_back: bool,
    },
}

/// What was done to scenes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneStep {
    /// Copied in place.
    Duplicated,
    /// Removed.
    Deleted,
    /// Put elsewhere in story order.
    Moved,
    /// Given another title.
    Renamed,
    /// Made longer or shorter.
    Length,
    /// Given another narration.
    Narration,
    /// Given other notes.
    Notes,
    /// Made the beginning of an act, or that act renamed.
    ActNamed,
    /// No longer the beginning of an act.
    ActRemoved,
    /// Made more or less important.
    Importance,
    /// Put into a look group.
    LookSet,
    /// Taken out of their look group.
    LookLeft,
    /// Given a picture.
    PictureSet,
    /// Freed of their picture.
    PictureRemoved,
    /// Left out of the video.
    Omitted,
    /// Taken into the video again.
    Included,
}

/// What was done to an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetStep {
    /// Made.
    Added,
    /// Copied in place.
    Duplicated,
    /// Removed.
    Deleted,
    /// Put elsewhere in its list.
    Moved,
    /// Given another label.
    Renamed,
    /// Given a shot type, or none.
    ShotType,
    /// Given another prompt.
    Prompt,
    /// It was said what the shared still shows.
    Role,
    /// Started from a still, from another one, or from text.
    StartFrom,
    /// An image that follows a shared still, another one, or none.
    Follow,
    /// Given another amount.
    Amount,
    /// Given other needs.
    Needs,
    /// Kept from advice.
    Locked,
    /// Left to advice again.
    Unlocked,
    /// Paid for by another account.
    PaidElsewhere,
    /// Paid for with credits again.
    PaidWithCredits,
    /// Given another number of planned takes.
    Takes,
    /// Made of other clips by the same model.
    Clips,
    /// Made with another model.
    Model,
    /// What is chosen was kept as an alternative, under its letter.
    AlternativeKept,
    /// Given another alternative.
    AlternativeAdded,
    /// Made by this alternative.
    AlternativeChosen(Letter),
    /// Freed of this alternative.
    AlternativeRemoved(Letter),
    /// Given a draft.
    DraftAdded,
    /// Tried out with another model.
    DraftChanged,
    /// Freed of its draft.
    DraftRemoved,
}

/// What was done to takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeStep {
    /// Noted.
    Recorded,
    /// Noted otherwise.
    Revised,
    /// Taken back.
    Withdrawn,
    /// Their work was planned again.
    PlannedAgain,
}

/// What was done to the project as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectStep {
    /// Given another title.
    Renamed,
    /// Pictures are found from another folder.
    Pictures,
    /// A suggestion was put out of sight.
    Dismissed,
    /// A suggestion was brought back.
    BroughtBack,
    /// Speech is rounded elsewhere.
    SpeechRounding,
    /// Scenes keep their numbers.
    NumbersLocked,
    /// Scenes are numbered by their place.
    NumbersUnlocked,
    /// Narrations are spoken faster or slower.
    SpeechPace,
    /// Something is held back on top of the work.
    ContingencySet,
    /// Nothing is held back any more.
    ContingencyRemoved,
    /// Given another shared still.
    StillAdded,
    /// Freed of a shared still.
    StillDeleted,
    /// Given a shape, or none.
    Shape,
    /// It was said how many takes can be made in a day.
    TakesADaySet,
    /// Nothing is said of that any more.
    TakesADayRemoved,
}

impl Command {
    /// What a step with this command does, carried out on `project`.
    pub(in crate::document) fn name(&self, project: &Project) -> StepName {
        let asset = |step, id| StepName::Asset(step, kind_of(project, id));
        match self {
            Self::DuplicateScenes(ids) => StepName::Scenes(SceneStep::Duplicated, ids.len()),
            Self::DeleteScenes(ids) => StepName::Scenes(SceneStep::Deleted, ids.len()),
            Self::MoveScenes { scenes, .. } => StepName::Scenes(SceneStep::Moved, scenes.len()),
            Self::EditScenes(ids, edit) => StepName::Scenes(edit.step(), ids.len()),
            Self::EditScene(_, edit) => StepName::Scenes(edit.step(), 1),
            Self::Narrate { .. } => StepName::Scenes(SceneStep::Narration, 1),
            Self::AddAsset { kind, .. } => StepName::Asset(AssetStep::Added, Some(*kind)),
            Self::AddStill { .. } => StepName::Project(ProjectStep::StillAdded),
            Self::DuplicateAsset(id) => asset(AssetStep::Duplicated, *id),
            Self::DeleteAsset(id) if project.still(*id).is_some() => StepName::Project(ProjectStep::StillDeleted),
            Self::DeleteAsset(id) => asset(AssetStep::Deleted, *id),
            Self::MoveAsset { asset: id, .. } => asset(AssetStep::Moved, *id),
            Self::EditAsset(id, edit) => asset(edit.step(project, *id), *id),
            Self::InsertScenes { name, .. }
            | Self::InsertAssets { name, .. }
            | Self::EditAssets { name, .. }
            | Self::Choose { name, .. }
            | Self::Advise { name, .. }
            | Self::Restore { name, .. } => StepName::Called(name.clone()),
            Self::Record { takes, .. } => StepName::Takes(TakeStep::Recorded, takes.len()),
            Self::ReviseTake(_) => StepName::Takes(TakeStep::Revised, 1),
            Self::WithdrawTakes(ids) => StepName::Takes(TakeStep::Withdrawn, ids.len()),
            Self::PlanAgain(ids) => StepName::Takes(TakeStep::PlannedAgain, ids.len()),
            Self::SetRate { model, rate, .. } => StepName::KeepRate { model: model.clone(), put_back: rate.is_none() },
            Self::SetRating { model, rating } => StepName::Rating { model: model.clone(), put_back: rating.is_none() },
            Self::EditPictures(_) => StepName::Project(ProjectStep::Pictures),
            Self::Dismiss { dismissed: true, .. } => StepName::Project(ProjectStep::Dismissed),
            Self::Dismiss { dismissed: false, .. } => StepName::Project(ProjectStep::BroughtBack),
            Self::SetTitle(_) => StepName::Project(ProjectStep::Renamed),
            Self::SetSpeechRounding(_) => StepName::Project(ProjectStep::SpeechRounding),
            Self::LockNumbers(true) => StepName::Project(ProjectStep::NumbersLocked),
            Self::LockNumbers(false) => StepName::Project(ProjectStep::NumbersUnlocked),
            Self::SetSpeechPace(_) => StepName::Project(ProjectStep::SpeechPace),
            Self::SetContingency(contingency) if contingency.is_none() => {
                StepName::Project(ProjectStep::ContingencyRemoved)
            }
            Self::SetContingency(_) => StepName::Project(ProjectStep::ContingencySet),
            Self::SetShape(_) => StepName::Project(ProjectStep::Shape),
            Self::SetTakesADay(None) => StepName::Project(ProjectStep::TakesADayRemoved),
            Self::SetTakesADay(Some(_)) => StepName::Project(ProjectStep::TakesADaySet),
        }
    }
}

impl SceneEdit {
    const fn step(&self) -> SceneStep {
        match self {
            Self::Title(_) => SceneStep::Renamed,
            Self::Seconds(_) => SceneStep::Length,
            Self::Narration(_) => SceneStep::Narration,
            Self::Notes(_) => SceneStep::Notes,
            Self::Importance(_) => SceneStep::Importance,
            Self::Act(act) if act.is_empty() => SceneStep::ActRemoved,
            Self::Act(_) => SceneStep::ActNamed,
            Self::Look(look) if look.is_empty() => SceneStep::LookLeft,
            Self::Look(_) => SceneStep::LookSet,
            Self::Picture(path) if path.is_empty() => SceneStep::PictureRemoved,
            Self::Picture(_) => SceneStep::PictureSet,
            Self::Presence(Presence::Omitted) => SceneStep::Omitted,
            Self::Presence(Presence::Included) => SceneStep::Included,
        }
    }
}

impl AssetEdit {
    fn step(&self, project: &Project, id: AssetId) -> AssetStep {
        let asset = project.asset(id).map(|(_, asset)| asset);
        match self {
            Self::Label(_) => AssetStep::Renamed,
            Self::ShotType(_) => AssetStep::ShotType,
            Self::Prompt(_) => AssetStep::Prompt,
            Self::Role(_) => AssetStep::Role,
            Self::StartFrom(_) if asset.is_some_and(|asset| asset.kind() == Kind::Image) => AssetStep::Follow,
            Self::StartFrom(_) => AssetStep::StartFrom,
            Self::Work(_) => AssetStep::Amount,
            Self::Needs(_) => AssetStep::Needs,
            Self::Lock(Lock::Locked) => AssetStep::Locked,
            Self::Lock(Lock::Open) => AssetStep::Unlocked,
            Self::Payment(Payment::Elsewhere) => AssetStep::PaidElsewhere,
            Self::Payment(Payment::Credits) => AssetStep::PaidWithCredits,
            Self::Takes(_) => AssetStep::Takes,
            Self::Final(choice) if asset.is_some_and(|asset| asset.final_choice.model == choice.model) => {
                AssetStep::Clips
            }
            Self::Final(_) => AssetStep::Model,
            Self::Alternative(AlternativeEdit::Keep) => AssetStep::AlternativeKept,
            Self::Alternative(AlternativeEdit::Add(_)) => AssetStep::AlternativeAdded,
            Self::Alternative(AlternativeEdit::Choose(letter)) => AssetStep::AlternativeChosen(*letter),
            Self::Alternative(AlternativeEdit::Remove(letter)) => AssetStep::AlternativeRemoved(*letter),
            Self::Draft(None) => AssetStep::DraftRemoved,
            Self::Draft(Some(_)) if asset.is_some_and(|asset| asset.draft.is_none()) => AssetStep::DraftAdded,
            Self::Draft(Some(_)) => AssetStep::DraftChanged,
        }
    }
}

fn kind_of(project: &Project, id: AssetId) -> Option<Kind> {
    project.asset(id).map(|(_, asset)| asset.kind())
}
