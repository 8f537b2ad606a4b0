//! The board sheet as one picture, as wide and tall as its scenes need: a contact sheet.

use std::collections::BTreeMap;

use image::codecs::png::PngEncoder;
use image::imageops::{self, FilterType};
use image::{ExtendedColorType, ImageEncoder as _, Rgb, RgbImage};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Rect};
use vello_cpu::{Pixmap, RenderContext, Resources};

use super::board::{self, ActGroup};
use super::canvas::{Canvas, FOOT, MARGIN, PageArea, PageMark, TextStyle};
use super::typeset::{EM, PlacedGlyph, face_units};
use crate::exchange::ExportError;

/// The width of a card, in points.
const CARD: f32 = 200.0;
/// The most pixels of a picture: 160 MB while it is drawn.
const MOST: f32 = 40_000_000.0;
/// Pixels to the point, the finest that fits first.
const SCALES: [f32; 2] = [2.0, 1.0];
/// Cards in a row: as many as make a picture that is about as wide as it is tall.
const COLUMNS: std::ops::RangeInclusive<usize> = 3..=12;

/// How a contact sheet is laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ContactLayout {
    /// Cards in a row.
    pub(super) columns: usize,
    /// Width and height, in points.
    pub(super) size: (f32, f32),
    /// Pixels to the point.
    pub(super) scale: f32,
}

impl ContactLayout {
    /// For groups of scenes below a head of this height, in points.
    ///
    /// # Errors
    /// [`ExportError::TooManyScenes`] where a picture would be too large to be opened elsewhere.
    pub(super) fn of(groups: &[ActGroup], head: f32) -> Result<Self, ExportError> {
        let scenes = groups.iter().map(|group| group.scenes).sum();
        let columns = (*COLUMNS.start()..*COLUMNS.end()).find(|columns| columns * columns >= scenes);
        let columns = columns.unwrap_or(*COLUMNS.end());
        let rows = groups.iter().map(|group| group.scenes.div_ceil(columns)).sum::<usize>().max(1);
        let heads: f32 = groups.iter().filter(|group| group.named).map(|_| board::ACT).sum();
        let width = MARGIN * 2.0 + board::across(columns, CARD);
        let height = MARGIN * 2.0 + FOOT + head + heads + board::down(rows, CARD);
        let scale = SCALES.into_iter().find(|scale| width * height * scale * scale <= MOST);
        let scale = scale.ok_or(ExportError::TooManyScenes(scenes))?;
        Ok(Self { columns, size: (width, height), scale })
    }
}

/// Makes the file from the first page.
///
/// # Errors
/// [`ExportError::Writer`] where the picture cannot be packed.
pub(super) fn write(canvas: &Canvas<'_>, scale: f32) -> Result<Vec<u8>, ExportError> {
    let [width, height] = [canvas.width, canvas.height].map(|side| pixels(side * scale));
    let marks = canvas.pages.first().map(Vec::as_slice).unwrap_or_default();
    let mut drawing = Drawing { canvas, context: RenderContext::new(width, height), scale, outlines: BTreeMap::new() };
    drawing.fill(Rect::new(0.0, 0.0, width.into(), height.into()), 1.0);
    for mark in marks {
        match mark {
            PageMark::Fill(area, gray) => drawing.fill(drawing.rect(*area), *gray),
            PageMark::Text(text, set, at) => drawing.text(text, *set, Affine::translate(drawing.point(at.x, at.y))),
            PageMark::Picture(..) => {}
        }
    }
    let mut sheet = drawing.finish(width, height);
    for mark in marks {
        if let PageMark::Picture(number, area) = mark {
            picture(&mut sheet, canvas, *number, *area, scale);
        }
    }
    let mut bytes = Vec::new();
    let written =
        PngEncoder::new(&mut bytes).write_image(&sheet, sheet.width(), sheet.height(), ExtendedColorType::Rgb8);
    written.map_err(|error| ExportError::Writer(error.to_string()))?;
    Ok(bytes)
}

/// Marks on their way to pixels.
struct Drawing<'c, 'a> {
    canvas: &'c Canvas<'a>,
    context: RenderContext,
    scale: f32,
    /// The outlines of glyphs that were drawn, by font and glyph.
    outlines: BTreeMap<(usize, u16), BezPath>,
}

impl Drawing<'_, '_> {
    fn point(&self, x: f32, y: f32) -> (f64, f64) {
        ((x * self.scale).into(), (y * self.scale).into())
    }

    fn rect(&self, area: PageArea) -> Rect {
        let far = self.point(area.at.x + area.width, area.at.y + area.height);
        Rect::from_points(self.point(area.at.x, area.at.y), far)
    }

    fn fill(&mut self, area: Rect, gray: f32) {
        self.context.set_transform(Affine::IDENTITY);
        self.context.set_paint(AlphaColor::<Srgb>::new([gray, gray, gray, 1.0]));
        self.context.fill_rect(&area);
    }

    /// Draws a line of text from the start of its base line.
    fn text(&mut self, text: &str, set: TextStyle, base: Affine) {
        let typesetter = &self.canvas.typesetter;
        let TextStyle { size, weight, gray } = set;
        self.context.set_paint(AlphaColor::<Srgb>::new([gray, gray, gray, 1.0]));
        // Places on the line are in thousandths of the size.
        let unit = f64::from(size * self.scale / EM);
        let mut along = 0.0;
        for run in typesetter.shape(text, weight) {
            let Some(font) = typesetter.fonts.get(run.font) else { continue };
            let scale = f64::from(size * self.scale / face_units(&font.face));
            for PlacedGlyph { id, advance, offset: (right, up), .. } in run.glyphs {
                let outline = self.outlines.entry((run.font, id)).or_insert_with(|| {
                    let mut outline = GlyphOutline::default();
                    // A glyph without an outline, such as a blank, draws nothing.
                    let _bounds = font.face.outline_glyph(GlyphId(id), &mut outline);
                    outline.0
                });
                let at = Affine::translate((f64::from(along + right) * unit, -f64::from(up) * unit));
                // The y axis of fonts points up.
                self.context.set_transform(base * at * Affine::scale_non_uniform(scale, -scale));
                self.context.fill_path(outline);
                along += advance;
            }
        }
    }

    fn finish(mut self, width: u16, height: u16) -> RgbImage {
        let mut pixmap = Pixmap::new(width, height);
        self.context.flush();
        self.context.render(&mut pixmap, &mut Resources::new());
        let mut sheet = RgbImage::new(width.into(), height.into());
        for (to, from) in sheet.pixels_mut().zip(pixmap.data()) {
            *to = Rgb([from.r, from.g, from.b]);
        }
        sheet
    }
}

/// Puts a picture into its area.
fn picture(sheet: &mut RgbImage, canvas: &Canvas<'_>, number: usize, area: PageArea, scale: f32) {
    let Some(read) = canvas.pictures.get(number).and_then(super::pictures::ScenePicture::pixels) else { return };
    let [x, y, width, height] = [area.at.x, area.at.y, area.width, area.height].map(|side| pixels(side * scale));
    let fitted = imageops::resize(&read, width.max(1).into(), height.max(1).into(), FilterType::CatmullRom);
    imageops::replace(sheet, &fitted, x.into(), y.into());
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the size of a picture that is not too large"
)]
fn pixels(side: f32) -> u16 {
    side.round().clamp(0.0, f32::from(u16::MAX)) as u16
}

/// The outline of a glyph in the units of its font.
#[derive(Default)]
struct GlyphOutline(BezPath);

impl OutlineBuilder for GlyphOutline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to((x1, y1), (x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.curve_to((x1, y1), (x2, y2), (x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_has_about_as_many_rows_as_columns_until_it_is_too_large() {
        let layout = |scenes| {
            let one = [ActGroup { scenes, named: false }];
            ContactLayout::of(&one, 52.0).map(|layout| (layout.columns, layout.scale))
        };
        assert_eq!(layout(0), Ok((3, 2.0)));
        assert_eq!(layout(9), Ok((3, 2.0)));
        assert_eq!(layout(60), Ok((8, 2.0)));
        assert_eq!(layout(500), Ok((12, 1.0)));
        assert_eq!(layout(10_000), Err(ExportError::TooManyScenes(10_000)));
    }
}
