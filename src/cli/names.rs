//! What ids are called in answers for people. In English they are called as they are typed.

use crate::advice::SuggestionKind;
use crate::domain::{Kind, Pass, PassFilter, Priority};
use crate::exchange::Severity;
use crate::present::pass_word;
use crate::words::say;

pub(super) fn filter(filter: PassFilter) -> &'static str {
    match filter {
        PassFilter::Draft => pass_word(Pass::Draft),
        PassFilter::Final => pass_word(Pass::Final),
        PassFilter::Both => say!("answer-both"),
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => say!("answer-image"),
        Kind::Video => say!("answer-video"),
        Kind::Speech => say!("answer-speech"),
        Kind::Script => say!("answer-script"),
        Kind::Enhancement => say!("answer-enhancement"),
        Kind::Consultation => say!("answer-consultation"),
    }
}

pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Lost => say!("answer-lost"),
        Severity::Ambiguous => say!("answer-ambiguous"),
        Severity::Guessed => say!("answer-guessed"),
        Severity::Note => say!("answer-note-kind"),
    }
}

pub(super) fn priority(priority: Priority) -> &'static str {
    match priority {
        Priority::First => say!("answer-first"),
        Priority::Normal => say!("answer-normal"),
        Priority::Last => say!("answer-last"),
    }
}

pub(super) fn suggestion(kind: SuggestionKind) -> &'static str {
    match kind {
        SuggestionKind::Dominated => say!("answer-dominated"),
        SuggestionKind::Lossless => say!("answer-lossless"),
        SuggestionKind::DropDraft => say!("answer-drop-draft"),
        SuggestionKind::AddStill => say!("answer-add-still"),
        SuggestionKind::ShareStill => say!("answer-share-still"),
        SuggestionKind::AddDraft => say!("answer-add-draft"),
        SuggestionKind::Trim => say!("answer-trim"),
        SuggestionKind::Cheaper => say!("answer-cheaper"),
        SuggestionKind::FewerImages => say!("answer-fewer-images"),
        SuggestionKind::HoldStill => say!("answer-hold-still"),
        SuggestionKind::Cut => say!("answer-cut-scene"),
        SuggestionKind::FreeUpgrade => say!("answer-free-upgrade"),
    }
}
