//! Pages as a PDF, with the fonts that they use, each with no more glyphs than that.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};
use rustybuzz::ttf_parser::GlyphId;
use subsetter::GlyphRemapper;

use super::canvas::{Canvas, PageArea, PageMark, PagePoint, TextStyle};
use super::pictures::ScenePicture;
use super::typeset::{EM, PlacedGlyph, TypeFace, Typesetter, face_units, scaled};

const IDENTITY: SystemInfo<'_> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
/// How many places of the file a font takes.
const REFS: i32 = 5;
/// The glyph of letters that a font does not have: an empty box.
const MISSING: u16 = 0;

/// A font with what of it is used.
struct EmbeddedFont<'t, 'a> {
    font: &'t TypeFace<'a>,
    glyphs: GlyphRemapper,
    /// What each glyph of the file stands for, and how wide it is.
    told: BTreeMap<u16, (String, f32)>,
}

/// Makes the file.
pub(super) fn write(canvas: &Canvas<'_>, title: &str) -> Vec<u8> {
    let mut fonts = EmbeddedFonts::of(&canvas.typesetter);
    let pages: Vec<Content> = canvas.pages.iter().map(|page| fonts.page(page, canvas.height)).collect();
    let [catalog, tree, info] = [1, 2, 3].map(Ref::new);
    let mut next = 4;
    let mut place = |count: usize, each: i32| {
        let first = Ref::new(next);
        next += i32::try_from(count).unwrap_or_default() * each;
        first
    };
    let first_page = place(pages.len(), 2);
    let first_picture = place(canvas.pictures.len(), 1);
    let first_font = place(0, REFS);
    let after = |first: Ref, at: usize, each: i32| Ref::new(first.get() + i32::try_from(at).unwrap_or_default() * each);
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.document_info(info).title(TextStr(title)).creator(TextStr("Creditboard"));
    let count = i32::try_from(pages.len()).unwrap_or_default();
    pdf.pages(tree).kids((0..pages.len()).map(|at| after(first_page, at, 2))).count(count);
    let names = fonts.names(first_font);
    for (at, content) in pages.into_iter().enumerate() {
        let id = after(first_page, at, 2);
        let body = Ref::new(id.get() + 1);
        let mut page = pdf.page(id);
        page.media_box(Rect::new(0.0, 0.0, canvas.width, canvas.height)).parent(tree).contents(body);
        let mut resources = page.resources();
        let mut list = resources.fonts();
        for (name, id) in &names {
            list.pair(Name(name.as_bytes()), *id);
        }
        list.finish();
        let mut list = resources.x_objects();
        for number in 0..canvas.pictures.len() {
            list.pair(Name(picture_name(number).as_bytes()), after(first_picture, number, 1));
        }
        list.finish();
        resources.finish();
        page.finish();
        pdf.stream(body, &packed(&content.finish())).filter(Filter::FlateDecode);
    }
    for (at, picture) in canvas.pictures.iter().enumerate() {
        embed_picture(picture, &mut pdf, after(first_picture, at, 1));
    }
    fonts.embed(&mut pdf, first_font);
    pdf.finish()
}

fn embed_picture(picture: &ScenePicture, pdf: &mut Pdf, id: Ref) {
    let mut image = pdf.image_xobject(id, &picture.bytes);
    image.filter(Filter::DctDecode);
    image.bits_per_component(8);
    image.width(i32::try_from(picture.width).unwrap_or_default());
    image.height(i32::try_from(picture.height).unwrap_or_default());
    image.color_space().device_rgb();
}

fn picture_name(number: usize) -> String {
    format!("P{number}")
}

fn font_name(at: usize) -> String {
    format!("F{at}")
}

/// The bytes in fewer bytes.
fn packed(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, 6)
}

/// All fonts of a file, with what of them is used.
struct EmbeddedFonts<'t, 'a> {
    typesetter: &'t Typesetter<'a>,
    fonts: Vec<EmbeddedFont<'t, 'a>>,
}

impl<'t, 'a> EmbeddedFonts<'t, 'a> {
    fn of(typesetter: &'t Typesetter<'a>) -> Self {
        let fonts = typesetter.fonts.iter();
        let fonts = fonts.map(|font| EmbeddedFont { font, glyphs: GlyphRemapper::new(), told: BTreeMap::new() });
        Self { typesetter, fonts: fonts.collect() }
    }

    /// What a page of this height says. A PDF counts from the lower left corner.
    fn page(&mut self, marks: &[PageMark], height: f32) -> Content {
        let mut content = Content::new();
        for mark in marks {
            match mark {
                PageMark::Fill(PageArea { at, width, height: tall }, gray) => {
                    content.set_fill_gray(*gray).rect(at.x, height - at.y - tall, *width, *tall).fill_nonzero();
                }
                PageMark::Text(text, set, at) => {
                    content.set_fill_gray(set.gray);
                    self.draw(&mut content, text, *set, PagePoint { x: at.x, y: height - at.y });
                }
                PageMark::Picture(number, PageArea { at, width, height: tall }) => {
                    let name = picture_name(*number);
                    content.save_state().transform([*width, 0.0, 0.0, *tall, at.x, height - at.y - tall]);
                    content.x_object(Name(name.as_bytes())).restore_state();
                }
            }
        }
        content
    }

    /// Writes a line from the start of its base line, in points from the lower left corner.
    fn draw(&mut self, content: &mut Content, text: &str, set: TextStyle, base: PagePoint) {
        let TextStyle { size, weight, .. } = set;
        let mut at = base.x;
        for run in self.typesetter.shape(text, weight) {
            let Some(font) = self.fonts.get_mut(run.font) else { continue };
            content.begin_text();
            content.set_font(Name(font_name(run.font).as_bytes()), size);
            content.set_text_matrix([1.0, 0.0, 0.0, 1.0, at, base.y]);
            at += font.write(content, &run.glyphs, size) * size / EM;
            content.end_text();
        }
    }

    /// The names of the fonts, as pages call them, with the place of each in the file.
    fn names(&self, first: Ref) -> Vec<(String, Ref)> {
        let ids = (0_i32..).map(|at| Ref::new(first.get() + at * REFS));
        self.fonts.iter().enumerate().zip(ids).map(|((at, _), id)| (font_name(at), id)).collect()
    }

    /// Writes the fonts into the file, each at its place.
    fn embed(&self, pdf: &mut Pdf, first: Ref) {
        for (at, (font, (_, id))) in self.fonts.iter().zip(self.names(first)).enumerate() {
            font.embed(pdf, id, at);
        }
    }
}

impl EmbeddedFont<'_, '_> {
    /// Writes glyphs from where the text stands, and gives how wide they are.
    fn write(&mut self, content: &mut Content, glyphs: &[PlacedGlyph], size: f32) -> f32 {
        let scale = EM / face_units(&self.font.face);
        let mut width = 0.0;
        for glyph in glyphs {
            let own = self.font.face.glyph_hor_advance(GlyphId(glyph.id)).unwrap_or_default();
            let own = scaled(own.into(), scale);
            let id = self.glyphs.remap(glyph.id);
            let told = self.told.entry(id).or_insert_with(|| (String::new(), own));
            // The box of a letter that no font has stands for many.
            if told.0.is_empty() && glyph.id != MISSING {
                told.0.clone_from(&glyph.text);
            }
            let stands_for_another = !glyph.text.is_empty() && told.0 != glyph.text;
            if stands_for_another {
                let mut marked = content.begin_marked_content_with_properties(Name(b"Span"));
                marked.properties().actual_text(TextStr(&glyph.text));
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
            if stands_for_another {
                content.end_marked_content();
            }
            width += glyph.advance;
        }
        width
    }

    /// Writes the font with the glyphs that are used, and what each stands for.
    fn embed(&self, pdf: &mut Pdf, id: Ref, at: usize) {
        let place = |number: i32| Ref::new(id.get() + number);
        let (cid, descriptor, cmap, file) = (place(1), place(2), place(3), place(4));
        let data = subsetter::subset(self.font.data, self.font.index, &self.glyphs)
            .unwrap_or_else(|_error| self.font.data.to_vec());
        let name = format!("CRDBRD+Font{at}");
        let name = Name(name.as_bytes());
        let is_cff = self.font.face.tables().cff.is_some();
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
        let scale = EM / face_units(&self.font.face);
        let bounds = self.font.face.global_bounding_box();
        let scaled = |units: i16| scaled(units.into(), scale);
        let mut told = pdf.font_descriptor(descriptor);
        told.name(name).flags(FontFlags::SYMBOLIC).italic_angle(0.0).stem_v(80.0);
        told.bbox(Rect::new(scaled(bounds.x_min), scaled(bounds.y_min), scaled(bounds.x_max), scaled(bounds.y_max)));
        told.ascent(scaled(self.font.face.ascender())).descent(scaled(self.font.face.descender()));
        told.cap_height(scaled(self.font.face.capital_height().unwrap_or_else(|| self.font.face.ascender())));
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
        let packed = packed(&data);
        let mut stream = pdf.stream(file, &packed);
        stream.filter(Filter::FlateDecode);
        if is_cff {
            stream.pair(Name(b"Subtype"), Name(b"OpenType"));
        }
        stream.finish();
    }
}
