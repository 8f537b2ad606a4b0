//! Lines of text: which font has which letters, and the glyphs of a line in the order in which they are read.

use rustybuzz::{Direction, UnicodeBuffer};
use unicode_bidi::BidiInfo;

use super::SheetFont;

/// How many units places on a line count to the size of a font, as a PDF does.
pub(super) const EM: f32 = 1000.0;

/// The weight of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FontWeight {
    /// For reading.
    Regular,
    /// For what counts.
    Strong,
}

/// A font that was read.
pub(super) struct TypeFace<'a> {
    pub(super) data: &'a [u8],
    /// Which font of the file, from 0.
    pub(super) index: u32,
    pub(super) face: rustybuzz::Face<'a>,
}

/// All fonts of a file: the regular one, the strong one, then those for other scripts.
pub(super) struct Typesetter<'a> {
    pub(super) fonts: Vec<TypeFace<'a>>,
}

/// A glyph on a line. Everything is in thousandths of the size.
pub(super) struct PlacedGlyph {
    pub(super) id: u16,
    /// The text that it stands for; empty for further glyphs of the same text.
    pub(super) text: String,
    pub(super) advance: f32,
    /// How far it stands to the right of and above its place.
    pub(super) offset: (f32, f32),
}

/// Glyphs of one font that follow each other.
pub(super) struct GlyphRun {
    /// The place of the font in [`Typesetter::fonts`].
    pub(super) font: usize,
    pub(super) glyphs: Vec<PlacedGlyph>,
}

impl<'a> Typesetter<'a> {
    /// The fonts that can be read of these; the first two are ours.
    pub(super) fn of(fonts: &'a [SheetFont]) -> Self {
        let read = fonts.iter().filter_map(|font| {
            let face = rustybuzz::Face::from_slice(font.bytes.as_ref(), font.index)?;
            Some(TypeFace { data: font.bytes.as_ref(), index: font.index, face })
        });
        Self { fonts: read.collect() }
    }

    /// How wide a line is at a size, in points.
    pub(super) fn width(&self, text: &str, weight: FontWeight, size: f32) -> f32 {
        let runs = self.shape(text, weight);
        let advances = runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.advance);
        advances.sum::<f32>() * size / EM
    }

    /// The font for a letter: the one asked for where it has the letter, else the first that has it.
    fn font_of(&self, letter: char, weight: FontWeight) -> usize {
        let own = usize::from(weight == FontWeight::Strong);
        let has = |at: usize| self.fonts.get(at).is_some_and(|font| font.face.glyph_index(letter).is_some());
        if letter.is_whitespace() || has(own) {
            return own;
        }
        (2..self.fonts.len()).find(|at| has(*at)).unwrap_or(own)
    }

    /// The glyphs of a line from left to right.
    pub(super) fn shape(&self, text: &str, weight: FontWeight) -> Vec<GlyphRun> {
        let mut runs = Vec::new();
        let bidi = BidiInfo::new(text, None);
        for paragraph in &bidi.paragraphs {
            let (levels, ranges) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for range in ranges {
                let is_rtl = levels.get(range.start).is_some_and(unicode_bidi::Level::is_rtl);
                let mut parts = self.parts(text.get(range).unwrap_or_default(), weight);
                if is_rtl {
                    parts.reverse();
                }
                let shaped = parts.into_iter().filter_map(|(font, part)| self.shape_run(font, &part, is_rtl));
                runs.extend(shaped);
            }
        }
        runs
    }

    /// A text cut where the font changes.
    fn parts(&self, text: &str, weight: FontWeight) -> Vec<(usize, String)> {
        let mut parts: Vec<(usize, String)> = Vec::new();
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            let font = self.font_of(letter, weight);
            match parts.last_mut() {
                Some((last, part)) if *last == font => part.push(letter),
                _ => parts.push((font, letter.to_string())),
            }
        }
        parts
    }

    fn shape_run(&self, font: usize, text: &str, is_rtl: bool) -> Option<GlyphRun> {
        let face = &self.fonts.get(font)?.face;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        let shaped = rustybuzz::shape(face, &[], buffer);
        let scale = EM / face_units(face);
        let mut starts: Vec<u32> = shaped.glyph_infos().iter().map(|info| info.cluster).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut before = None;
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(|(info, position)| {
            // The first glyph of a cluster carries its text.
            let is_first = before != Some(info.cluster);
            before = Some(info.cluster);
            let end = starts.iter().find(|start| **start > info.cluster).map_or(text.len(), |end| *end as usize);
            let told = if is_first { text.get(info.cluster as usize..end).unwrap_or_default() } else { "" };
            PlacedGlyph {
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                text: told.to_owned(),
                advance: scaled(position.x_advance, scale),
                offset: (scaled(position.x_offset, scale), scaled(position.y_offset, scale)),
            }
        });
        Some(GlyphRun { font, glyphs: glyphs.collect() })
    }
}

/// How many units a font counts to its size.
#[expect(clippy::cast_precision_loss, reason = "font units are small")]
pub(super) fn face_units(face: &rustybuzz::Face<'_>) -> f32 {
    face.units_per_em().max(1) as f32
}

#[expect(clippy::cast_precision_loss, reason = "font units are small")]
pub(super) fn scaled(units: i32, scale: f32) -> f32 {
    units as f32 * scale
}
