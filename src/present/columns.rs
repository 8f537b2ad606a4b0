//! What columns of other programs' tables are called on the screen.

use crate::exchange::{Field, RunField};

/// What a column of a shot list is called on the screen.
pub const fn field_title(field: Field) -> &'static str {
    match field {
        Field::Scene => "Scene",
        Field::Shot => "Shot",
        Field::Title => "Title",
        Field::Description => "Description",
        Field::Length => "Length",
        Field::Time => "Time",
        Field::Start => "Starts",
        Field::End => "Ends",
        Field::FrameIn => "First frame",
        Field::FrameOut => "Last frame",
        Field::Frames => "Frames",
        Field::Fps => "Frames a second",
        Field::Importance => "Importance",
        Field::Narration => "Narration",
        Field::Speaker => "Who speaks",
        Field::Kind => "Kind",
        Field::Label => "Asset name",
        Field::Amount => "Amount",
        Field::Final => "Model",
        Field::Draft => "Draft model",
        Field::Takes => "Takes planned",
        Field::Needs => "Needs",
        Field::Locked => "Locked",
        Field::Paid => "Paid with",
        Field::Notes => "Notes",
        Field::Picture => "Picture",
        Field::Presence => "In or out",
        Field::FinalClips => "Clips",
        Field::DraftClips => "Draft clips",
        Field::SpeechRounding => "Speech rounding",
        Field::Look => "Look",
        Field::Act => "Act",
        Field::Number => "Locked number",
        Field::ShotType => "Shot type",
        Field::Prompt => "Prompt",
        Field::Still => "Shared still",
        Field::FromStill => "Starts from",
        Field::Alternatives => "Alternatives",
        Field::Taken => "Takes made",
        Field::NotUsed => "Not used",
    }
}

/// What a column of a provider’s log is called on the screen.
pub const fn run_field_title(field: RunField) -> &'static str {
    match field {
        RunField::Date => "Day",
        RunField::Time => "Time",
        RunField::Model => "Model",
        RunField::Credits => "Credits",
        RunField::Project => "Project",
        RunField::Asset => "Asset",
        RunField::Title => "Title",
        RunField::Status => "Status",
        RunField::Pass => "Pass",
        RunField::NotUsed => "Not used",
    }
}
