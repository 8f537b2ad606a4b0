//! What commands are called in “Undo rename scene”: lower case, no full stop.

use super::{AssetEdit, Command, SceneEdit};
use crate::domain::{AlternativeEdit, AssetId, Kind, Lock, Payment, Presence, Project};

impl Command {
    /// What the menus call this command, carried out on `project`.
    pub(in crate::document) fn name(&self, project: &Project) -> String {
        match self {
            Self::DuplicateScenes(ids) => counted("duplicate", ids.len()),
            Self::DeleteScenes(ids) => counted("delete", ids.len()),
            Self::MoveScenes { scenes, .. } => counted("move", scenes.len()),
            Self::EditScenes(ids, edit) if ids.len() > 1 => format!("{} ({} scenes)", edit.name(), ids.len()),
            Self::EditScene(_, edit) | Self::EditScenes(_, edit) => edit.name().to_owned(),
            Self::EditPictures(_) => "find pictures from another folder".to_owned(),
            Self::AddAsset { kind, .. } => format!("add {}", word(Some(*kind))),
            Self::DuplicateAsset(id) => of_asset("duplicate", project, *id),
            Self::DeleteAsset(id) => of_asset("delete", project, *id),
            Self::MoveAsset { asset, .. } => of_asset("move", project, *asset),
            Self::EditAsset(id, edit) => edit.name(project, *id),
            Self::Narrate { .. } => "edit narration".to_owned(),
            Self::InsertScenes { name, .. }
            | Self::InsertAssets { name, .. }
            | Self::EditAssets { name, .. }
            | Self::Choose { name, .. }
            | Self::Advise { name, .. }
            | Self::Restore { name, .. } => name.clone(),
            Self::Dismiss { dismissed: true, .. } => "dismiss suggestion".to_owned(),
            Self::Dismiss { dismissed: false, .. } => "bring suggestion back".to_owned(),
            Self::Record { takes, .. } => takes_of("record", takes.len()),
            Self::ReviseTake(_) => "change take".to_owned(),
            Self::WithdrawTakes(ids) => takes_of("remove", ids.len()),
            Self::PlanAgain(_) => "plan again".to_owned(),
            Self::SetTitle(_) => "rename project".to_owned(),
            Self::SetRate { model: None, rate: Some(_), .. } => "change keep rate".to_owned(),
            Self::SetRate { model: None, rate: None, .. } => "put keep rate back".to_owned(),
            Self::SetRate { model: Some(model), rate: Some(_), .. } => format!("change keep rate of {model}"),
            Self::SetRate { model: Some(model), rate: None, .. } => format!("put keep rate of {model} back"),
            Self::SetRating { model, rating: Some(_) } => format!("rate {model} in this project"),
            Self::SetRating { model, rating: None } => format!("put rating of {model} back"),
            Self::SetSpeechRounding(_) => "change rounding of speech".to_owned(),
            Self::SetSpeechPace(_) => "change pace of speech".to_owned(),
            Self::SetContingency(contingency) if contingency.is_none() => "remove contingency".to_owned(),
            Self::SetContingency(_) => "set contingency".to_owned(),
            Self::SetTakesADay(None) => "remove takes a day".to_owned(),
            Self::SetTakesADay(Some(_)) => "set takes a day".to_owned(),
        }
    }
}

impl SceneEdit {
    const fn name(&self) -> &'static str {
        match self {
            Self::Title(_) => "rename scene",
            Self::Seconds(_) => "change length",
            Self::Narration(_) => "edit narration",
            Self::Notes(_) => "edit notes",
            Self::Importance(_) => "change importance",
            Self::Look(look) if look.is_empty() => "leave look group",
            Self::Look(_) => "set look group",
            Self::Picture(path) if path.is_empty() => "remove picture",
            Self::Picture(_) => "set picture",
            Self::Presence(Presence::Omitted) => "omit scene",
            Self::Presence(Presence::Included) => "include scene",
        }
    }
}

impl AssetEdit {
    fn name(&self, project: &Project, id: AssetId) -> String {
        let asset = project.asset(id).map(|(_, asset)| asset);
        match self {
            Self::Label(_) => of_asset("rename", project, id),
            Self::Work(_) => "change amount".to_owned(),
            Self::Needs(_) => "change needs".to_owned(),
            Self::Lock(Lock::Locked) => of_asset("lock", project, id),
            Self::Lock(Lock::Open) => of_asset("unlock", project, id),
            Self::Payment(Payment::Elsewhere) => format!("{}, paid elsewhere", of_asset("mark", project, id)),
            Self::Payment(Payment::Credits) => format!("{} with credits", of_asset("pay", project, id)),
            Self::Takes(_) => "change takes".to_owned(),
            Self::Final(choice) if asset.is_some_and(|asset| asset.final_choice.model == choice.model) => {
                "change clips".to_owned()
            }
            Self::Final(_) => "change model".to_owned(),
            Self::Alternative(AlternativeEdit::Keep) => "keep as an alternative".to_owned(),
            Self::Alternative(AlternativeEdit::Add(_)) => "add alternative".to_owned(),
            Self::Alternative(AlternativeEdit::Choose(letter)) => format!("choose alternative {letter}"),
            Self::Alternative(AlternativeEdit::Remove(letter)) => format!("remove alternative {letter}"),
            Self::Draft(None) => "remove draft".to_owned(),
            Self::Draft(Some(_)) if asset.is_some_and(|asset| asset.draft.is_none()) => "add draft".to_owned(),
            Self::Draft(Some(_)) => "change draft".to_owned(),
        }
    }
}

fn counted(verb: &str, scenes: usize) -> String {
    if scenes == 1 { format!("{verb} scene") } else { format!("{verb} {scenes} scenes") }
}

fn takes_of(verb: &str, takes: usize) -> String {
    if takes == 1 { format!("{verb} take") } else { format!("{verb} {takes} takes") }
}

fn of_asset(verb: &str, project: &Project, id: AssetId) -> String {
    let kind = project.asset(id).map(|(_, asset)| asset.kind());
    format!("{verb} {}", word(kind))
}

const fn word(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::Image) => "image",
        Some(Kind::Video) => "shot",
        Some(Kind::Speech) => "narration",
        Some(Kind::Script) => "script",
        Some(Kind::Enhancement) => "enhancement",
        Some(Kind::Consultation) => "consultation",
        None => "asset",
    }
}
