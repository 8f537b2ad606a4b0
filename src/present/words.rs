//! What things of the domain are called on screens.

use crate::domain::{Aspect, Clips, Kind, Need, Pass, ShotType, SpeechRounding, TakeOutcome};
use crate::words::say;

/// What one thing of a kind is called inside a sentence: `image`, `shot`, `narration`.
pub fn kind_noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => say!("thing-image"),
        Kind::Video => say!("thing-shot"),
        Kind::Speech => say!("thing-narration"),
        Kind::Script => say!("thing-script"),
        Kind::Enhancement => say!("thing-enhancement"),
        Kind::Consultation => say!("thing-consultation"),
    }
}

/// The name of one thing of a kind, as a label: `Image`, `Shot`, `Narration`.
pub fn kind_label(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => say!("thing-image-label"),
        Kind::Video => say!("thing-shot-label"),
        Kind::Speech => say!("thing-narration-label"),
        Kind::Script => say!("thing-script-label"),
        Kind::Enhancement => say!("thing-enhancement-label"),
        Kind::Consultation => say!("thing-consultation-label"),
    }
}

/// The name of a kind where all of it is meant: `Images`, `Video`.
pub fn kind_title(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => say!("thing-images-title"),
        Kind::Video => say!("thing-video-title"),
        Kind::Speech => say!("thing-speech-title"),
        Kind::Script => say!("thing-scripts-title"),
        Kind::Enhancement => say!("thing-enhancements-title"),
        Kind::Consultation => say!("thing-consultations-title"),
    }
}

/// The same within a sentence: `images`, `video`.
pub fn kind_class(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => say!("thing-images"),
        Kind::Video => say!("thing-video"),
        Kind::Speech => say!("thing-speech"),
        Kind::Script => say!("thing-scripts"),
        Kind::Enhancement => say!("thing-enhancements"),
        Kind::Consultation => say!("thing-consultations"),
    }
}

/// A pass within a sentence: `draft`, `final`.
pub fn pass_word(pass: Pass) -> &'static str {
    match pass {
        Pass::Draft => say!("thing-draft"),
        Pass::Final => say!("thing-final"),
    }
}

/// What became of a take, within a sentence: `kept`, `rejected`.
pub fn outcome_word(outcome: TakeOutcome) -> &'static str {
    match outcome {
        TakeOutcome::Kept => say!("take-is-kept"),
        TakeOutcome::Rejected => say!("take-is-rejected"),
        TakeOutcome::Refunded => say!("take-is-refunded"),
        TakeOutcome::Charged => say!("take-is-charged"),
    }
}

/// The name of a shot type, as people who make films say it.
pub fn shot_type_title(shot_type: ShotType) -> &'static str {
    match shot_type {
        ShotType::ExtremeCloseUp => say!("thing-extreme-close-up"),
        ShotType::CloseUp => say!("thing-close-up"),
        ShotType::Medium => say!("thing-medium"),
        ShotType::Full => say!("thing-full"),
        ShotType::Wide => say!("thing-wide"),
        ShotType::Establishing => say!("thing-establishing"),
        ShotType::OverTheShoulder => say!("thing-over-the-shoulder"),
        ShotType::PointOfView => say!("thing-point-of-view"),
    }
}

/// What the shape of the film means, and how many images and shots ask for another.
pub fn film_shape_words(shape: Option<Aspect>, others: usize) -> String {
    match (shape, others) {
        (None, 0) => say!("thing-any-shape").to_owned(),
        (None, _) => say!("thing-own-shapes", count = others),
        (Some(shape), 0) => say!("thing-one-shape", shape = shape.to_string()),
        (Some(shape), _) => say!("thing-shape-and-others", count = others, shape = shape.to_string()),
    }
}

/// How a shot is cut where that is not left to the price: `5+5+5 s`, `at most 1 cut`.
pub fn clips_words(clips: &Clips) -> Option<String> {
    match clips {
        Clips::Cheapest => None,
        Clips::AtMostJoins(joins) => Some(say!("thing-at-most-cuts", count = *joins)),
        Clips::Pinned(lengths) => {
            let lengths: Vec<String> = lengths.iter().map(u16::to_string).collect();
            Some(say!("thing-clip-lengths", lengths = lengths.join("+")))
        }
    }
}

/// A need as a list names it.
pub fn need_title(need: Need) -> &'static str {
    match need {
        Need::Sound => say!("thing-sound-in-clip"),
        Need::OneTake => say!("thing-one-continuous-take"),
        Need::TextToVideo => say!("thing-from-text-alone"),
        Need::StartStill => say!("thing-starts-with-still"),
        Need::EndStill => say!("thing-ends-with-still"),
        Need::Reference => say!("thing-follows-reference"),
    }
}

/// A need in a word or two, as a button names it.
pub fn need_word(need: Need) -> &'static str {
    match need {
        Need::Sound => say!("thing-sound"),
        Need::OneTake => say!("thing-one-take"),
        Need::TextToVideo => say!("thing-text-to-video"),
        Need::StartStill => say!("thing-start-still"),
        Need::EndStill => say!("thing-end-still"),
        Need::Reference => say!("thing-reference"),
    }
}

/// The same within a sentence.
pub fn rounding_words(rounding: SpeechRounding) -> &'static str {
    match rounding {
        SpeechRounding::PerAsset => say!("thing-rounded-each"),
        SpeechRounding::PerProject => say!("thing-rounded-together"),
    }
}
