//! What a column of a shot list can mean.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use crate::exchange::WrongOption;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Field {
    /// Which scene; 0 is the project itself.
    Scene,
    /// Which shot of the scene.
    Shot,
    /// What the scene, or the shot, is called.
    Title,
    /// What is seen.
    Description,
    /// How long it is.
    Length,
    /// A time that the cells tell the meaning of: a start, a start and an end, or a length.
    Time,
    /// When it begins.
    Start,
    /// When it ends.
    End,
    /// Its first frame.
    FrameIn,
    /// Its last frame, or the one after.
    FrameOut,
    /// How many frames it has.
    Frames,
    /// Frames a second.
    Fps,
    /// How much the scene matters.
    Importance,
    /// What is said.
    Narration,
    /// Who says it.
    Speaker,
    /// What is to be generated.
    Kind,
    /// What the asset is called.
    Label,
    /// How much of it.
    Amount,
    /// The model.
    Final,
    /// The model for trying it out.
    Draft,
    /// The takes that are planned.
    Takes,
    /// What the model must be able to do.
    Needs,
    /// Whether advice leaves it alone.
    Locked,
    /// Whether something else than credits pays for it.
    Paid,
    /// Remarks.
    Notes,
    /// The scene’s picture.
    Picture,
    /// Whether the scene is part of the video.
    Presence,
    /// How the final shot is cut into clips.
    FinalClips,
    /// How the draft is cut into clips.
    DraftClips,
    /// Where speech is rounded up.
    SpeechRounding,
    /// The look group that the scene’s shots belong to.
    Look,
    /// The act or sequence that the scene is of.
    Act,
    /// The number that the scene keeps.
    Number,
    /// How the shot is framed.
    ShotType,
    /// What the service is asked for.
    Prompt,
    /// Whether the image is a shared still of the project, and what it shows.
    Still,
    /// The shared still that the shot starts from.
    FromStill,
    /// What the asset could be made with instead.
    Alternatives,
    /// The takes that were made.
    Taken,
    /// Nothing: the column is left out.
    NotUsed,
}

impl Field {
    /// All of them, in the order in which pickers list them.
    pub const ALL: [Self; 40] = [
        Self::Scene,
        Self::Shot,
        Self::Title,
        Self::Description,
        Self::Length,
        Self::Time,
        Self::Start,
        Self::End,
        Self::FrameIn,
        Self::FrameOut,
        Self::Frames,
        Self::Fps,
        Self::Importance,
        Self::Narration,
        Self::Speaker,
        Self::Kind,
        Self::Label,
        Self::Amount,
        Self::Final,
        Self::Draft,
        Self::Takes,
        Self::Needs,
        Self::Locked,
        Self::Notes,
        Self::Picture,
        Self::Presence,
        Self::FinalClips,
        Self::DraftClips,
        Self::SpeechRounding,
        Self::Look,
        Self::Act,
        Self::Number,
        Self::Paid,
        Self::ShotType,
        Self::Prompt,
        Self::Still,
        Self::FromStill,
        Self::Alternatives,
        Self::Taken,
        Self::NotUsed,
    ];

    /// The columns that are written, in their order. [`Self::Look`] is written only where there is a look group, [`Self::Act`] only where there is an act,
    /// [`Self::Number`] only where numbers are locked,
    /// [`Self::Paid`] only where something is paid elsewhere, [`Self::ShotType`], [`Self::Prompt`], [`Self::Still`],
    /// [`Self::FromStill`] and [`Self::Alternatives`] only where there are some, and [`Self::Taken`] only where there is a take.
    pub(in crate::exchange) const WRITTEN: [Self; 29] = [
        Self::Scene,
        Self::Title,
        Self::Length,
        Self::Importance,
        Self::Narration,
        Self::Kind,
        Self::Label,
        Self::Amount,
        Self::Final,
        Self::Draft,
        Self::Takes,
        Self::Needs,
        Self::Locked,
        Self::Notes,
        Self::Picture,
        Self::Presence,
        Self::FinalClips,
        Self::DraftClips,
        Self::SpeechRounding,
        Self::Look,
        Self::Act,
        Self::Number,
        Self::Paid,
        Self::ShotType,
        Self::Prompt,
        Self::Still,
        Self::FromStill,
        Self::Alternatives,
        Self::Taken,
    ];

    /// The id in files and on the command line; of a written column its header.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Scene => "scene",
            Self::Shot => "shot",
            Self::Title => "title",
            Self::Description => "description",
            Self::Length => "seconds",
            Self::Time => "time",
            Self::Start => "start",
            Self::End => "end",
            Self::FrameIn => "frame_in",
            Self::FrameOut => "frame_out",
            Self::Frames => "frames",
            Self::Fps => "fps",
            Self::Importance => "importance",
            Self::Narration => "narration",
            Self::Speaker => "speaker",
            Self::Kind => "kind",
            Self::Label => "label",
            Self::Amount => "amount",
            Self::Final => "final",
            Self::Draft => "draft",
            Self::Takes => "takes",
            Self::Needs => "needs",
            Self::Locked => "locked",
            Self::Paid => "paid",
            Self::Notes => "notes",
            Self::Picture => "picture",
            Self::Presence => "presence",
            Self::FinalClips => "final_clips",
            Self::DraftClips => "draft_clips",
            Self::SpeechRounding => "speech_rounding",
            Self::Look => "look",
            Self::Act => "act",
            Self::Number => "locked_number",
            Self::ShotType => "shot_type",
            Self::Prompt => "prompt",
            Self::Still => "shared_still",
            Self::FromStill => "from_still",
            Self::Alternatives => "alternatives",
            Self::Taken => "taken",
            Self::NotUsed => "none",
        }
    }

    /// Whether several columns may tell it.
    pub const fn may_repeat(self) -> bool {
        matches!(self, Self::Notes | Self::NotUsed)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Field {
    type Err = WrongOption;

    fn from_str(text: &str) -> Result<Self, WrongOption> {
        let wanted = text.trim().to_lowercase().replace([' ', '-'], "_");
        let wanted = if wanted == "length" { "seconds".to_owned() } else { wanted };
        Self::ALL.into_iter().find(|field| field.id() == wanted).ok_or(WrongOption::Field)
    }
}
