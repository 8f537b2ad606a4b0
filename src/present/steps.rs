//! What steps are called in “Undo rename scene”: lower case, no full stop.

use crate::document::{AssetStep, ProjectStep, SceneStep, StepName, TakeStep};
use crate::domain::Kind;
use crate::words::say;

/// What menus and messages call a step.
pub fn step_name(step: &StepName) -> String {
    match step {
        StepName::Called(name) => name.clone(),
        StepName::Scenes(step, count) => of_scenes(*step, *count),
        StepName::Asset(step, kind) => of_asset(*step, *kind),
        StepName::Takes(step, count) => of_takes(*step, *count),
        StepName::Project(step) => of_project(*step).to_owned(),
        StepName::KeepRate { model: None, put_back: false } => say!("step-change-keep-rate").to_owned(),
        StepName::KeepRate { model: None, put_back: true } => say!("step-reset-keep-rate").to_owned(),
        StepName::KeepRate { model: Some(model), put_back: false } => {
            say!("step-change-keep-rate-of", model = model.to_string())
        }
        StepName::KeepRate { model: Some(model), put_back: true } => {
            say!("step-put-keep-rate-back", model = model.to_string())
        }
        StepName::Rating { model, put_back: false } => say!("step-rate-model", model = model.to_string()),
        StepName::Rating { model, put_back: true } => say!("step-put-rating-back", model = model.to_string()),
    }
}

fn of_scenes(step: SceneStep, count: usize) -> String {
    match step {
        SceneStep::Duplicated => say!("step-duplicate-scenes", count = count),
        SceneStep::Deleted => say!("step-delete-scenes", count = count),
        SceneStep::Moved => say!("step-move-scenes", count = count),
        SceneStep::Renamed => say!("step-rename-scenes", count = count),
        SceneStep::Length => say!("step-scene-length", count = count),
        SceneStep::Narration => say!("step-scene-narration", count = count),
        SceneStep::Notes => say!("step-scene-notes", count = count),
        SceneStep::Importance => say!("step-scene-importance", count = count),
        SceneStep::ActNamed => say!("step-name-act", count = count),
        SceneStep::ActRemoved => say!("step-remove-act", count = count),
        SceneStep::LookSet => say!("step-set-look", count = count),
        SceneStep::LookLeft => say!("step-remove-look", count = count),
        SceneStep::PictureSet => say!("step-set-picture", count = count),
        SceneStep::PictureRemoved => say!("step-remove-picture", count = count),
        SceneStep::Omitted => say!("step-omit-scenes", count = count),
        SceneStep::Included => say!("step-include-scenes", count = count),
    }
}

fn of_asset(step: AssetStep, kind: Option<Kind>) -> String {
    let kind = kind.map_or("", Kind::id);
    let fixed = match step {
        AssetStep::Added => return say!("step-add-asset", kind = kind),
        AssetStep::Duplicated => return say!("step-duplicate-asset", kind = kind),
        AssetStep::Deleted => return say!("step-delete-asset", kind = kind),
        AssetStep::Moved => return say!("step-move-asset", kind = kind),
        AssetStep::Renamed => return say!("step-rename-asset", kind = kind),
        AssetStep::Locked => return say!("step-lock-asset", kind = kind),
        AssetStep::Unlocked => return say!("step-unlock-asset", kind = kind),
        AssetStep::PaidElsewhere => return say!("step-paid-elsewhere", kind = kind),
        AssetStep::PaidWithCredits => return say!("step-pay-with-credits", kind = kind),
        AssetStep::ShotType => say!("step-change-shot-type"),
        AssetStep::Prompt => say!("step-edit-prompt"),
        AssetStep::Role => say!("step-still-role"),
        AssetStep::StartFrom => say!("step-start-from"),
        AssetStep::Follow => say!("step-follow"),
        AssetStep::Amount => say!("step-amount"),
        AssetStep::Needs => say!("step-needs"),
        AssetStep::Takes => say!("step-takes"),
        AssetStep::Clips => say!("step-clips"),
        AssetStep::Model => say!("step-model"),
        AssetStep::AlternativeKept => say!("step-alternative-kept"),
        AssetStep::AlternativeAdded => say!("step-add-alternative"),
        AssetStep::AlternativeChosen(letter) => return say!("step-choose-alternative", letter = letter.to_string()),
        AssetStep::AlternativeRemoved(letter) => return say!("step-remove-alternative", letter = letter.to_string()),
        AssetStep::DraftAdded => say!("step-add-draft"),
        AssetStep::DraftChanged => say!("step-change-draft"),
        AssetStep::DraftRemoved => say!("step-remove-draft"),
    };
    fixed.to_owned()
}

fn of_takes(step: TakeStep, count: usize) -> String {
    match step {
        TakeStep::Recorded => say!("step-record-takes", count = count),
        TakeStep::Revised => say!("step-change-takes", count = count),
        TakeStep::Withdrawn => say!("step-remove-takes", count = count),
        TakeStep::PlannedAgain => say!("step-plan-again").to_owned(),
    }
}

fn of_project(step: ProjectStep) -> &'static str {
    match step {
        ProjectStep::Renamed => say!("step-rename-project"),
        ProjectStep::Pictures => say!("step-find-pictures"),
        ProjectStep::Dismissed => say!("step-dismiss"),
        ProjectStep::BroughtBack => say!("step-bring-back"),
        ProjectStep::SpeechRounding => say!("step-speech-rounding"),
        ProjectStep::NumbersLocked => say!("step-lock-numbers"),
        ProjectStep::NumbersUnlocked => say!("step-unlock-numbers"),
        ProjectStep::SpeechPace => say!("step-speech-pace"),
        ProjectStep::ContingencySet => say!("step-set-contingency"),
        ProjectStep::ContingencyRemoved => say!("step-remove-contingency"),
        ProjectStep::StillAdded => say!("step-add-still"),
        ProjectStep::StillDeleted => say!("step-delete-still"),
        ProjectStep::Shape => say!("step-shape"),
        ProjectStep::TakesADaySet => say!("step-takes-a-day"),
        ProjectStep::TakesADayRemoved => say!("step-remove-takes-a-day"),
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
