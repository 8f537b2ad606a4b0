//! What columns of other programs' tables are called on the screen.

use crate::exchange::{Field, RunField};
use crate::words::say;

/// What a column of a shot list is called on the screen.
pub fn field_title(field: Field) -> &'static str {
    match field {
        Field::Scene => say!("column-scene"),
        Field::Shot => say!("column-shot"),
        Field::Title => say!("column-title"),
        Field::Description => say!("column-description"),
        Field::Length => say!("column-length"),
        Field::Time => say!("column-time"),
        Field::Start => say!("column-starts"),
        Field::End => say!("column-ends"),
        Field::FrameIn => say!("column-first-frame"),
        Field::FrameOut => say!("column-last-frame"),
        Field::Frames => say!("column-frames"),
        Field::Fps => say!("column-fps"),
        Field::Importance => say!("column-importance"),
        Field::Narration => say!("column-narration"),
        Field::Speaker => say!("column-who-speaks"),
        Field::Kind => say!("column-kind"),
        Field::Label => say!("column-asset-name"),
        Field::Amount => say!("column-amount"),
        Field::Final => say!("column-model"),
        Field::Draft => say!("column-draft-model"),
        Field::Takes => say!("column-takes-planned"),
        Field::Needs => say!("column-needs"),
        Field::Locked => say!("column-locked"),
        Field::Paid => say!("column-paid-with"),
        Field::Notes => say!("column-notes"),
        Field::Picture => say!("column-picture"),
        Field::Presence => say!("column-in-or-out"),
        Field::FinalClips => say!("column-clips"),
        Field::DraftClips => say!("column-draft-clips"),
        Field::SpeechRounding => say!("column-speech-rounding"),
        Field::Look => say!("column-look"),
        Field::Act => say!("column-act"),
        Field::Number => say!("column-locked-number"),
        Field::ShotType => say!("column-shot-type"),
        Field::Prompt => say!("column-prompt"),
        Field::Still => say!("column-shared-still"),
        Field::FromStill => say!("column-starts-from"),
        Field::Alternatives => say!("column-alternatives"),
        Field::Taken => say!("column-takes-made"),
        Field::NotUsed => say!("column-not-used"),
    }
}

/// What a column of a provider’s log is called on the screen.
pub fn run_field_title(field: RunField) -> &'static str {
    match field {
        RunField::Date => say!("column-day"),
        RunField::Time => say!("column-time"),
        RunField::Model => say!("column-model"),
        RunField::Credits => say!("column-credits"),
        RunField::Project => say!("column-project"),
        RunField::Asset => say!("column-asset"),
        RunField::Title => say!("column-title"),
        RunField::Status => say!("column-status"),
        RunField::Pass => say!("column-pass"),
        RunField::NotUsed => say!("column-not-used"),
    }
}
