//! What things of the domain are called on screens.

use super::counted;
use crate::domain::{Aspect, Clips, Kind, Need, ShotType, SpeechRounding};

/// What one thing of a kind is called inside a sentence: `image`, `shot`, `narration`.
pub const fn kind_noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "image",
        Kind::Video => "shot",
        Kind::Speech => "narration",
        Kind::Script => "script",
        Kind::Enhancement => "enhancement",
        Kind::Consultation => "consultation",
    }
}

/// The name of one thing of a kind, as a label: `Image`, `Shot`, `Narration`.
pub const fn kind_label(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "Image",
        Kind::Video => "Shot",
        Kind::Speech => "Narration",
        Kind::Script => "Script",
        Kind::Enhancement => "Scene enhancement",
        Kind::Consultation => "Consultation",
    }
}

/// The name of a kind where all of it is meant: `Images`, `Video`.
pub const fn kind_title(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "Images",
        Kind::Video => "Video",
        Kind::Speech => "Speech",
        Kind::Script => "Scripts",
        Kind::Enhancement => "Enhancements",
        Kind::Consultation => "Consultations",
    }
}

/// The same within a sentence: `images`, `video`.
pub const fn kind_class(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "images",
        Kind::Video => "video",
        Kind::Speech => "speech",
        Kind::Script => "scripts",
        Kind::Enhancement => "enhancements",
        Kind::Consultation => "consultations",
    }
}

/// The name of a shot type, as people who make films say it.
pub const fn shot_type_title(shot_type: ShotType) -> &'static str {
    match shot_type {
        ShotType::ExtremeCloseUp => "Extreme close-up",
        ShotType::CloseUp => "Close-up",
        ShotType::Medium => "Medium",
        ShotType::Full => "Full",
        ShotType::Wide => "Wide",
        ShotType::Establishing => "Establishing",
        ShotType::OverTheShoulder => "Over the shoulder",
        ShotType::PointOfView => "POV",
    }
}

/// What the shape of the film means, and how many images and shots ask for another.
pub fn film_shape_words(shape: Option<Aspect>, others: usize) -> String {
    let others = u64::try_from(others).unwrap_or(u64::MAX);
    match (shape, others) {
        (None, 0) => "Any shape will do.".to_owned(),
        (None, _) => format!("{} ask for a shape of their own.", counted(others, "image or shot", "images and shots")),
        (Some(shape), 0) => format!("Every image and shot asks for {shape}, new ones too."),
        (Some(shape), 1) => format!("New images and shots ask for {shape}. One asks for something else and keeps it."),
        (Some(shape), _) => {
            let others = super::amount(others);
            format!("New images and shots ask for {shape}. {others} ask for something else and keep it.")
        }
    }
}

/// How a shot is cut where that is not left to the price: `5+5+5 s`, `at most 1 cut`.
pub fn clips_words(clips: &Clips) -> Option<String> {
    match clips {
        Clips::Cheapest => None,
        Clips::AtMostJoins(1) => Some("at most 1 cut".to_owned()),
        Clips::AtMostJoins(joins) => Some(format!("at most {joins} cuts")),
        Clips::Pinned(lengths) => {
            let lengths: Vec<String> = lengths.iter().map(u16::to_string).collect();
            Some(format!("{} s", lengths.join("+")))
        }
    }
}

/// A need as a list names it.
pub const fn need_title(need: Need) -> &'static str {
    match need {
        Need::Sound => "Sound in the clip",
        Need::OneTake => "One continuous take, no cuts",
        Need::TextToVideo => "From text alone, without a still",
        Need::StartStill => "Starts with a given still",
        Need::EndStill => "Ends with a given still",
        Need::Reference => "Follows a reference picture",
    }
}

/// A need in a word or two, as a button names it.
pub const fn need_word(need: Need) -> &'static str {
    match need {
        Need::Sound => "sound",
        Need::OneTake => "one take",
        Need::TextToVideo => "text to video",
        Need::StartStill => "start still",
        Need::EndStill => "end still",
        Need::Reference => "reference",
    }
}

/// The same within a sentence.
pub const fn rounding_words(rounding: SpeechRounding) -> &'static str {
    match rounding {
        SpeechRounding::PerAsset => "each narration by itself",
        SpeechRounding::PerProject => "all narrations together",
    }
}
