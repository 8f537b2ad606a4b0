//! Text of a PDF: which font has which letters, the glyphs of a line in the order in which they are read, and the fonts
//! that end up in the file, each with no more glyphs than are used.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str};
use rustybuzz::{Direction, UnicodeBuffer, ttf_parser};
use subsetter::GlyphRemapper;
use unicode_bidi::BidiInfo;

use super::SheetFont;
use super::canvas::{PagePoint, TextStyle};

/// How many units a PDF counts to the size of a font.
const EM: f32 = 1000.0;
const IDENTITY: SystemInfo<'_> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// The weight of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FontWeight {
    /// For reading.
    Regular,
    /// For what counts.
    Strong,
}

/// A font with what of it is used.
struct UsedFont<'a> {
    data: &'a [u8],
    index: u32,
    face: rustybuzz::Face<'a>,
    glyphs: GlyphRemapper,
    /// What each glyph of the file stands for, and how wide it is.
    told: BTreeMap<u16, (String, f32)>,
}

/// All fonts of a file: the regular one, the strong one, then those for other scripts.
pub(super) struct Typesetter<'a> {
    fonts: Vec<UsedFont<'a>>,
}

/// A glyph on a line. Everything is in thousandths of the size.
struct PlacedGlyph {
    id: u16,
    text: String,
    advance: f32,
    offset: (f32, f32),
}

/// Glyphs of one font that follow each other.
struct GlyphRun {
    font: usize,
    glyphs: Vec<PlacedGlyph>,
}

impl<'a> Typesetter<'a> {
    /// The fonts that can be read of these; the first two are ours.
    pub(super) fn of(fonts: &'a [SheetFont]) -> Self {
        let read = fonts.iter().filter_map(|font| {
            let face = rustybuzz::Face::from_slice(font.bytes.as_ref(), font.index)?;
            let data = font.bytes.as_ref();
            Some(UsedFont { data, index: font.index, face, glyphs: GlyphRemapper::new(), told: BTreeMap::new() })
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
    fn shape(&self, text: &str, weight: FontWeight) -> Vec<GlyphRun> {
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

    /// Writes a line from the start of its base line, in points from the lower left corner.
    pub(super) fn draw(&mut self, content: &mut Content, text: &str, set: TextStyle, base: PagePoint) {
        let TextStyle { size, weight, .. } = set;
        let mut at = base.x;
        for run in self.shape(text, weight) {
            let Some(font) = self.fonts.get_mut(run.font) else { continue };
            content.begin_text();
            content.set_font(Name(font_name(run.font).as_bytes()), size);
            content.set_text_matrix([1.0, 0.0, 0.0, 1.0, at, base.y]);
            at += font.write(content, &run.glyphs, size) * size / EM;
            content.end_text();
        }
    }

    /// The names of the fonts, as pages call them, with the place of each in the file.
    pub(super) fn names(&self, first: Ref) -> Vec<(String, Ref)> {
        let ids = (0_i32..).map(|at| Ref::new(first.get() + at * REFS));
        self.fonts.iter().enumerate().zip(ids).map(|((at, _), id)| (font_name(at), id)).collect()
    }

    /// Writes the fonts into the file, each at its place.
    pub(super) fn embed(&self, pdf: &mut Pdf, first: Ref) {
        for (at, (font, (_, id))) in self.fonts.iter().zip(self.names(first)).enumerate() {
            font.embed(pdf, id, at);
        }
    }
}

/// How many places of the file a font takes.
pub(super) const REFS: i32 = 5;

fn font_name(at: usize) -> String {
    format!("F{at}")
}

#[expect(clippy::cast_precision_loss, reason = "font units are small")]
fn face_units(face: &rustybuzz::Face<'_>) -> f32 {
    face.units_per_em().max(1) as f32
}

#[expect(clippy::cast_precision_loss, reason = "font units are small")]
fn scaled(units: i32, scale: f32) -> f32 {
    units as f32 * scale
}

impl UsedFont<'_> {
    /// Writes glyphs from where the text stands, and gives how wide they are.
    fn write(&mut self, content: &mut Content, glyphs: &[PlacedGlyph], size: f32) -> f32 {
        let scale = EM / face_units(&self.face);
        let mut width = 0.0;
        for glyph in glyphs {
            let own = self.face.glyph_hor_advance(ttf_parser::GlyphId(glyph.id)).unwrap_or_default();
            let own = scaled(own.into(), scale);
            let id = self.glyphs.remap(glyph.id);
            let told = self.told.entry(id).or_insert_with(|| (String::new(), own));
            if told.0.is_empty() {
                told.0.clone_from(&glyph.text);
            }
            let (right, up) = glyph.offset;
            if up != 0.0 {
                content.set_rise(up * size / EM);
            }
            let mut line = content.show_positioned();
            let mut items = line.items();
            if right != 0.0 {
                items.adjust(-right);
            }
            items.show(Str(&id.to_be_bytes()));
            let rest = own + right - glyph.advance;
            if rest != 0.0 {
                items.adjust(rest);
            }
            items.finish();
            line.finish();
            if up != 0.0 {
                content.set_rise(0.0);
            }
            width += glyph.advance;
        }
        width
    }

    /// Writes the font with the glyphs that are used, and what each stands for.
    fn embed(&self, pdf: &mut Pdf, id: Ref, at: usize) {
        let place = |number: i32| Ref::new(id.get() + number);
        let (cid, descriptor, cmap, file) = (place(1), place(2), place(3), place(4));
        let data = subsetter::subset(self.data, self.index, &self.glyphs).unwrap_or_else(|_error| self.data.to_vec());
        let name = format!("CRDBRD+Font{at}");
        let name = Name(name.as_bytes());
        let is_cff = self.face.tables().cff.is_some();
        pdf.type0_font(id)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(cmap);
        let mut font = pdf.cid_font(cid);
        font.subtype(if is_cff { CidFontType::Type0 } else { CidFontType::Type2 });
        font.base_font(name).system_info(IDENTITY).font_descriptor(descriptor).default_width(0.0);
        if !is_cff {
            font.cid_to_gid_map_predefined(Name(b"Identity"));
        }
        let mut widths = font.widths();
        for (glyph, (_, width)) in &self.told {
            widths.consecutive(*glyph, [*width]);
        }
        widths.finish();
        font.finish();
        let scale = EM / face_units(&self.face);
        let bounds = self.face.global_bounding_box();
        let scaled = |units: i16| scaled(units.into(), scale);
        let mut told = pdf.font_descriptor(descriptor);
        told.name(name).flags(FontFlags::SYMBOLIC).italic_angle(0.0).stem_v(80.0);
        told.bbox(Rect::new(scaled(bounds.x_min), scaled(bounds.y_min), scaled(bounds.x_max), scaled(bounds.y_max)));
        told.ascent(scaled(self.face.ascender())).descent(scaled(self.face.descender()));
        told.cap_height(scaled(self.face.capital_height().unwrap_or_else(|| self.face.ascender())));
        if is_cff {
            told.font_file3(file)
        } else {
            told.font_file2(file)
        };
        told.finish();
        let mut map: UnicodeCmap = UnicodeCmap::new(Name(b"Custom"), IDENTITY);
        for (glyph, (text, _)) in self.told.iter().filter(|(_, (text, _))| !text.is_empty()) {
            map.pair_with_multiple(*glyph, text.chars());
        }
        pdf.cmap(cmap, &map.finish());
        let packed = super::packed(&data);
        let mut stream = pdf.stream(file, &packed);
        stream.filter(pdf_writer::Filter::FlateDecode);
        if is_cff {
            stream.pair(Name(b"Subtype"), Name(b"OpenType"));
        }
        stream.finish();
    }
}
