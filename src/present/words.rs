//! What things of the domain are called on screens.

use crate::domain::{Importance, Kind, Need, Needs, PassFilter, SpeechRounding};

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

/// A need as a tick box names it.
pub const fn need_title(need: Need) -> &'static str {
    match need {
        Need::Sound => "Sound",
        Need::OneTake => "One continuous take",
        Need::TextToVideo => "Text to video",
        Need::StartStill => "Start still",
        Need::EndStill => "End still",
        Need::Reference => "Reference picture",
    }
}

/// All needs in a line: `start still, 16:9`; empty when nothing is asked for.
pub fn needs_line(needs: Needs) -> String {
    let mut words: Vec<String> = needs.iter().map(|need| need_title(need).to_lowercase()).collect();
    words.extend(needs.aspect.map(|aspect| aspect.to_string()));
    words.join(", ")
}

/// An importance as a list names it.
pub const fn importance_title(importance: Importance) -> &'static str {
    match importance {
        Importance::Hero => "Hero",
        Importance::Normal => "Normal",
        Importance::Background => "Background",
    }
}

/// A pass filter as the switch names it.
pub const fn filter_title(filter: PassFilter) -> &'static str {
    match filter {
        PassFilter::Draft => "Draft pass",
        PassFilter::Final => "Final pass",
        PassFilter::Both => "Both",
    }
}

/// A rounding of speech as a list names it.
pub const fn rounding_title(rounding: SpeechRounding) -> &'static str {
    match rounding {
        SpeechRounding::PerAsset => "Each narration by itself",
        SpeechRounding::PerProject => "All narrations together",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Aspect;

    #[test]
    fn needs_read_as_a_line() {
        let needs = Needs::NONE.with(Need::StartStill).with(Need::Sound).shaped(Aspect::new(16, 9));
        assert_eq!(needs_line(needs), "sound, start still, 16:9", "in the order of screens");
        assert_eq!(needs_line(Needs::NONE), "", "nothing asked for");
    }
}
