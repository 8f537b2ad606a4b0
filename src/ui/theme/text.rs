//! Words in the sizes and weights of the theme.

use egui::{FontFamily, FontId, RichText};

use super::fonts::strong_family;
use super::metrics::size;

/// Plain text.
pub(crate) fn body(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(size::BODY, FontFamily::Proportional))
}

/// Text beside other text.
pub(crate) fn caption(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(size::SMALL, FontFamily::Proportional))
}

/// Text that counts.
pub(crate) fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(size::BODY, strong_family()))
}

/// The title of a screen or scene.
pub(crate) fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(size::TITLE, strong_family()))
}

/// The words over a group, in capitals.
pub(crate) fn heading(text: &str) -> RichText {
    RichText::new(text.to_uppercase()).font(FontId::new(size::CAPTION, strong_family())).extra_letter_spacing(0.6)
}

/// The one number of a card.
pub(crate) fn number(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(size::HEADING, strong_family()))
}
