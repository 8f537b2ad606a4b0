//! Fonts of the system.

use std::collections::BTreeSet;

use rustybuzz::ttf_parser::Face;

/// A font file of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemFont {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Which font of the file, from 0.
    pub index: u32,
}

/// Fonts of the system for some letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundFonts {
    /// The fonts that together have them, as far as there are any.
    pub fonts: Vec<SystemFont>,
    /// The letters that no font of the system has.
    pub missing: BTreeSet<char>,
}

/// Fonts of the system that together have these letters. Slow: all font files are looked at.
pub fn fonts_for(letters: &BTreeSet<char>) -> FoundFonts {
    let mut missing = letters.clone();
    let mut fonts = Vec::new();
    if missing.is_empty() {
        return FoundFonts::default();
    }
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    let mut faces: Vec<&fontdb::FaceInfo> = database.faces().collect();
    // The plainest first: upright, of usual weight and width; then by name, so that it is always the same one.
    faces.sort_by_key(|face| {
        let far = face.weight.0.abs_diff(fontdb::Weight::NORMAL.0);
        let is_plain = face.style == fontdb::Style::Normal && face.stretch == fontdb::Stretch::Normal;
        (!is_plain, face.monospaced, far, face.post_script_name.clone())
    });
    for face in faces {
        if missing.is_empty() {
            break;
        }
        let read = database.with_face_data(face.id, |bytes, index| {
            let parsed = Face::parse(bytes, index).ok()?;
            // Only outlines can be put into a page.
            if parsed.tables().glyf.is_none() && parsed.tables().cff.is_none() {
                return None;
            }
            let here: BTreeSet<char> =
                missing.iter().copied().filter(|letter| parsed.glyph_index(*letter).is_some()).collect();
            (!here.is_empty()).then(|| (SystemFont { bytes: bytes.to_vec(), index }, here))
        });
        if let Some((font, here)) = read.flatten() {
            missing.retain(|letter| !here.contains(letter));
            fonts.push(font);
        }
    }
    FoundFonts { fonts, missing }
}
