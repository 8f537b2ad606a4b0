//! A project as a whole: its name, what it is about, and whether it is saved.

use super::{credit_count, priced, running_length};
use crate::figures::Sum;
use crate::words::say;
use crate::workspace::{FileState, Template};

/// The name on screen of a project that may have none of its own.
pub fn project_name(own: Option<String>) -> String {
    own.unwrap_or_else(|| say!("project-untitled").to_owned())
}

/// Whether everything is safe, in words that are true at every moment.
pub fn file_state_words(state: FileState<'_>) -> String {
    let words = match state {
        FileState::Saving => say!("project-saving"),
        FileState::Saved(Some(time)) => return say!("project-saved-at", time = time),
        FileState::Saved(None) => say!("project-saved"),
        FileState::ReadOnly => say!("project-read-only"),
        FileState::Changed => say!("project-unsaved"),
        FileState::ChangedReadOnly => say!("project-changed-read-only"),
        FileState::New => say!("project-new"),
        FileState::NoFile => say!("project-not-saved-yet"),
    };
    words.to_owned()
}

/// What a template is called.
pub fn template_name(template: Template) -> &'static str {
    match template {
        Template::Advert => say!("project-template-advert"),
        Template::Explainer => say!("project-template-explainer"),
        Template::MusicVideo => say!("project-template-music-video"),
        Template::SocialCut => say!("project-template-social-cut"),
        Template::Marketing => say!("project-template-marketing"),
        Template::Educational => say!("project-template-educational"),
    }
}

/// Scenes, length and credits: `12 scenes · 1:04 · 1,320 credits`; without credits where they are too many to count.
pub fn project_summary(scenes: usize, millis: u64, total: Option<Sum>) -> String {
    let about = say!("project-summary", count = scenes, length = running_length(millis));
    match total {
        Some(total) if total.unpriced > 0 => format!("{about} · {}", priced(total.credits, total.unpriced)),
        Some(total) => format!("{about} · {}", credit_count(total.credits)),
        None => about,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Credits;

    #[test]
    fn a_project_is_told_by_scenes_length_and_credits() {
        let check = |scenes: usize, total: Option<Sum>, expected: &str| {
            assert_eq!(project_summary(scenes, 64_000, total), expected);
        };
        check(12, Some(Sum { credits: Credits::new(1_320), unpriced: 0 }), "12 scenes · 1:04 · 1,320 credits");
        check(1, Some(Sum { credits: Credits::new(5), unpriced: 2 }), "1 scene · 1:04 · 5 + 2 unpriced");
        check(0, None, "0 scenes · 1:04");
    }
}
