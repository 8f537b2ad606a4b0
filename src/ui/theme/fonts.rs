//! The embedded fonts: Inter in two weights with tabular figures, and the icons.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};

const INTER: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.ttf");
const INTER_STRONG: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf");
const PHOSPHOR: &[u8] = include_bytes!("../../../assets/icons/Phosphor-subset.ttf");

/// How far the icons are let down, in their own size, to sit in the middle of capital letters.
const ICON_DROP: f32 = 0.07;

/// The family of the heavier weight.
pub(crate) fn strong_family() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// Hands the fonts to egui. Characters that they lack come from the system.
pub(super) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    let tweak = FontTweak { y_offset_factor: ICON_DROP, ..FontTweak::default() };
    let data = [
        ("inter", FontData::from_static(INTER)),
        ("inter-strong", FontData::from_static(INTER_STRONG)),
        ("phosphor", FontData::from_static(PHOSPHOR).tweak(tweak)),
    ];
    for (name, font) in data {
        fonts.font_data.insert(name.to_owned(), Arc::new(font));
    }
    let regular = vec!["inter".to_owned(), "phosphor".to_owned()];
    let strong = vec!["inter-strong".to_owned(), "phosphor".to_owned()];
    fonts.families.insert(FontFamily::Proportional, regular.clone());
    fonts.families.insert(FontFamily::Monospace, regular);
    fonts.families.insert(strong_family(), strong);
    ctx.set_fonts(fonts);
}
