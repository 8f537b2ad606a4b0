//! Pictures of scenes, made small enough for a page.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, Rgb, RgbImage};

/// The most pixels across and down: about 400 for each inch of a card.
const MOST: u32 = 900;
/// How true a picture is kept, 1 to 100.
const QUALITY: u8 = 84;
/// The most memory that a picture may take while it is read.
const MEMORY: u64 = 256 * 1024 * 1024;

/// A picture as a page holds it: a JPEG, so that hundreds of them take little memory.
pub(super) struct ScenePicture {
    pub(super) bytes: Vec<u8>,
    /// Its width, in pixels.
    pub(super) width: u32,
    /// Its height, in pixels.
    pub(super) height: u32,
}

impl ScenePicture {
    /// Reads a picture of any format, upright as the camera was held. `None` where it can't be read.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
        let mut limits = Limits::default();
        limits.max_alloc = Some(MEMORY);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().ok()?;
        let orientation = decoder.orientation().ok()?;
        let mut picture = DynamicImage::from_decoder(decoder).ok()?;
        if picture.width() > MOST || picture.height() > MOST {
            picture = picture.thumbnail(MOST, MOST);
        }
        picture.apply_orientation(orientation);
        let flat = on_white(&picture);
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(&flat).ok()?;
        Some(Self { bytes, width: flat.width(), height: flat.height() })
    }

    /// Its width and height, in pixels.
    #[expect(clippy::cast_precision_loss, reason = "at most 900")]
    pub(super) const fn size(&self) -> (f32, f32) {
        (self.width as f32, self.height as f32)
    }

    /// Its pixels.
    pub(super) fn pixels(&self) -> Option<RgbImage> {
        let read = image::load_from_memory_with_format(&self.bytes, ImageFormat::Jpeg).ok()?;
        Some(read.into_rgb8())
    }
}

/// What can be seen through becomes white.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let mut flat = RgbImage::new(picture.width(), picture.height());
    for (pixel, from) in flat.pixels_mut().zip(picture.to_rgba8().pixels()) {
        let [red, green, blue, alpha] = from.0.map(u16::from);
        let over = |part: u16| u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *pixel = Rgb([over(red), over(green), over(blue)]);
    }
    flat
}
