//! What steps are called in “Undo rename scene”: lower case, no full stop.

use super::{kind_noun, number};
use crate::document::{AssetStep, ProjectStep, SceneStep, StepName, TakeStep};
use crate::domain::Kind;

/// What menus and messages call a step.
pub fn step_name(step: &StepName) -> String {
    match step {
        StepName::Called(name) => name.clone(),
        StepName::Scenes(step, count) => of_scenes(*step, *count),
        StepName::Asset(step, kind) => of_asset(*step, *kind),
        StepName::Takes(step, count) => of_takes(*step, *count),
        StepName::Project(step) => of_project(*step).to_owned(),
        StepName::KeepRate { model: None, put_back: false } => "change keep rate".to_owned(),
        StepName::KeepRate { model: None, put_back: true } => "reset keep rate".to_owned(),
        StepName::KeepRate { model: Some(model), put_back: false } => format!("change keep rate of {model}"),
        StepName::KeepRate { model: Some(model), put_back: true } => format!("put keep rate of {model} back"),
        StepName::Rating { model, put_back: false } => format!("rate {model} in this project"),
        StepName::Rating { model, put_back: true } => format!("put rating of {model} back"),
    }
}

fn of_scenes(step: SceneStep, count: usize) -> String {
    let scenes = if count == 1 { "scene".to_owned() } else { number::counted_items(count, "scene", "scenes") };
    let of = |what: &str| if count == 1 { what.to_owned() } else { format!("{what} of {scenes}") };
    match step {
        SceneStep::Duplicated => format!("duplicate {scenes}"),
        SceneStep::Deleted => format!("delete {scenes}"),
        SceneStep::Moved => format!("move {scenes}"),
        SceneStep::Renamed => format!("rename {scenes}"),
        SceneStep::Length => of("change length"),
        SceneStep::Narration => of("edit narration"),
        SceneStep::Notes => of("edit notes"),
        SceneStep::Importance => of("change importance"),
        SceneStep::ActNamed => of("name act"),
        SceneStep::ActRemoved => of("remove act"),
        SceneStep::LookSet => of("set look group"),
        SceneStep::LookLeft => of("remove look group"),
        SceneStep::PictureSet => of("set picture"),
        SceneStep::PictureRemoved => of("remove picture"),
        SceneStep::Omitted => format!("omit {scenes}"),
        SceneStep::Included => format!("include {scenes}"),
    }
}

fn of_asset(step: AssetStep, kind: Option<Kind>) -> String {
    let asset = kind.map_or("asset", kind_noun);
    let fixed = match step {
        AssetStep::Added => return format!("add {asset}"),
        AssetStep::Duplicated => return format!("duplicate {asset}"),
        AssetStep::Deleted => return format!("delete {asset}"),
        AssetStep::Moved => return format!("move {asset}"),
        AssetStep::Renamed => return format!("rename {asset}"),
        AssetStep::Locked => return format!("lock {asset}"),
        AssetStep::Unlocked => return format!("unlock {asset}"),
        AssetStep::PaidElsewhere => return format!("mark {asset}, paid elsewhere"),
        AssetStep::PaidWithCredits => return format!("pay {asset} with credits"),
        AssetStep::ShotType => "change shot type",
        AssetStep::Prompt => "edit prompt",
        AssetStep::Role => "change what the still shows",
        AssetStep::StartFrom => "change what the shot starts from",
        AssetStep::Follow => "change what the image follows",
        AssetStep::Amount => "change amount",
        AssetStep::Needs => "change needs",
        AssetStep::Takes => "change takes",
        AssetStep::Clips => "change clips",
        AssetStep::Model => "change model",
        AssetStep::AlternativeKept => "keep as an alternative",
        AssetStep::AlternativeAdded => "add alternative",
        AssetStep::AlternativeChosen(letter) => return format!("choose alternative {letter}"),
        AssetStep::AlternativeRemoved(letter) => return format!("remove alternative {letter}"),
        AssetStep::DraftAdded => "add draft",
        AssetStep::DraftChanged => "change draft",
        AssetStep::DraftRemoved => "remove draft",
    };
    fixed.to_owned()
}

fn of_takes(step: TakeStep, count: usize) -> String {
    let takes = if count == 1 { "take".to_owned() } else { number::counted_items(count, "take", "takes") };
    match step {
        TakeStep::Recorded => format!("record {takes}"),
        TakeStep::Revised => format!("change {takes}"),
        TakeStep::Withdrawn => format!("remove {takes}"),
        TakeStep::PlannedAgain => "plan again".to_owned(),
    }
}

const fn of_project(step: ProjectStep) -> &'static str {
    match step {
        ProjectStep::Renamed => "rename project",
        ProjectStep::Pictures => "find pictures from another folder",
        ProjectStep::Dismissed => "dismiss suggestion",
        ProjectStep::BroughtBack => "bring suggestion back",
        ProjectStep::SpeechRounding => "change rounding of speech",
        ProjectStep::NumbersLocked => "lock scene numbers",
        ProjectStep::NumbersUnlocked => "unlock scene numbers",
        ProjectStep::SpeechPace => "change pace of speech",
        ProjectStep::ContingencySet => "set contingency",
        ProjectStep::ContingencyRemoved => "remove contingency",
        ProjectStep::StillAdded => "add shared still",
        ProjectStep::StillDeleted => "delete shared still",
        ProjectStep::Shape => "change shape of the film",
        ProjectStep::TakesADaySet => "set takes a day",
        ProjectStep::TakesADayRemoved => "remove takes a day",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_say_how_many_and_of_what() {
        let check = |step: StepName, expected: &str| assert_eq!(step_name(&step), expected, "{step:?}");
        check(StepName::Scenes(SceneStep::Deleted, 1), "delete scene");
        check(StepName::Scenes(SceneStep::Omitted, 1_200), "omit 1,200 scenes");
        check(StepName::Scenes(SceneStep::Length, 3), "change length of 3 scenes");
        check(StepName::Asset(AssetStep::Added, Some(Kind::Video)), "add shot");
        check(StepName::Asset(AssetStep::Locked, None), "lock asset");
        check(StepName::Takes(TakeStep::Recorded, 2), "record 2 takes");
        check(StepName::Takes(TakeStep::PlannedAgain, 2), "plan again");
    }
}
