//! The bytes of a picture file to the pixels that are shown: within 64 MB of memory for pictures of any size.
//!
//! PNG is read row by row. JPEG is scaled down while it is decoded. WebP cannot be read in parts, so one that is too large
//! is refused, as is a JPEG or PNG that is stored in several passes over the whole picture.

use std::io::{BufReader, Cursor, Read};

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, RgbaImage};
use jpeg_decoder::{CodingProcess, PixelFormat};

use super::rows::Shrinking;
use crate::present::DecodeFault;

/// No picture with a longer side than this is decoded, in pixels.
const MOST_SIDE: u32 = 16_384;
/// The most memory that decoding one picture may take, in bytes, beside the file itself.
const MOST_MEMORY: u64 = 64 * 1_048_576;
/// The file itself, in bytes.
pub(super) const MOST_BYTES: u64 = 64 * 1_048_576;

/// Reads one picture and shrinks it to at most `side` pixels on its longer side.
pub(super) fn shrunk(file: impl Read, side: u32) -> Result<RgbaImage, DecodeFault> {
    let mut bytes = Vec::new();
    file.take(MOST_BYTES).read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
    let (picture, orientation) = decode(&bytes, side)?;
    drop(bytes);
    let mut small = DynamicImage::ImageRgba8(picture);
    if small.width().max(small.height()) > side {
        small = small.thumbnail(side, side);
    }
    small.apply_orientation(orientation);
    Ok(small.into_rgba8())
}

/// The pixels, at most twice as many on each side as `side`, and how the camera was held.
fn decode(bytes: &[u8], side: u32) -> Result<(RgbaImage, Orientation), DecodeFault> {
    match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => png(bytes, side),
        Ok(ImageFormat::Jpeg) => jpeg(bytes, side),
        Ok(ImageFormat::WebP) => webp(bytes, side),
        _ => Err(DecodeFault::OtherKind),
    }
}

fn png(bytes: &[u8], side: u32) -> Result<(RgbaImage, Orientation), DecodeFault> {
    let limits = png::Limits { bytes: usize::try_from(MOST_MEMORY).unwrap_or(usize::MAX) };
    let mut decoder = png::Decoder::new_with_limits(BufReader::new(Cursor::new(bytes)), limits);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|error| damaged(&error))?;
    let (width, height) = (reader.info().width, reader.info().height);
    check_sides(width, height)?;
    let orientation = reader.info().exif_metadata.as_deref().and_then(Orientation::from_exif_chunk);
    let channels = reader.output_color_type().0.samples();
    let mut shrinking = Shrinking::new(width, height, side);
    if reader.info().interlaced {
        let whole = reader.output_buffer_size().filter(|size| fits(*size)).ok_or(DecodeFault::TooLarge)?;
        let mut pixels = vec![0; whole];
        reader.next_frame(&mut pixels).map_err(|error| damaged(&error))?;
        shrinking.rows(&pixels, channels);
    } else {
        while let Some(row) = reader.next_row().map_err(|error| damaged(&error))? {
            shrinking.row(row.data(), channels);
        }
    }
    Ok((shrinking.finish(), orientation.unwrap_or(Orientation::NoTransforms)))
}

fn jpeg(bytes: &[u8], side: u32) -> Result<(RgbaImage, Orientation), DecodeFault> {
    let mut decoder = jpeg_decoder::Decoder::new(bytes);
    decoder.set_max_decoding_buffer_size(usize::try_from(MOST_MEMORY).unwrap_or(usize::MAX));
    decoder.read_info().map_err(|error| damaged(&error))?;
    let info = decoder.info().ok_or(DecodeFault::NothingInIt)?;
    check_sides(info.width.into(), info.height.into())?;
    // All coefficients of a picture that comes in passes are kept, two bytes for each pixel and channel.
    let pixels = usize::from(info.width).saturating_mul(info.height.into());
    let channels = info.pixel_format.pixel_bytes();
    if info.coding_process != CodingProcess::DctSequential && !fits(pixels.saturating_mul(channels).saturating_mul(2)) {
        return Err(DecodeFault::TooLarge);
    }
    let wanted = u16::try_from(side).unwrap_or(u16::MAX);
    let (width, height) = decoder.scale(wanted, wanted).map_err(|error| damaged(&error))?;
    let orientation = decoder.exif_data().and_then(Orientation::from_exif_chunk);
    let pixels = decoder.decode().map_err(|error| damaged(&error))?;
    let mut shrinking = Shrinking::new(width.into(), height.into(), side);
    match info.pixel_format {
        PixelFormat::L8 | PixelFormat::RGB24 => shrinking.rows(&pixels, channels),
        PixelFormat::CMYK32 => shrinking.rows(&without_ink(&pixels), 3),
        PixelFormat::L16 => return Err(DecodeFault::DeepGrey),
    }
    Ok((shrinking.finish(), orientation.unwrap_or(Orientation::NoTransforms)))
}

/// Red, green and blue of a picture that says how much ink is printed.
fn without_ink(pixels: &[u8]) -> Vec<u8> {
    let light = |ink: u8, black: u8| {
        let product = u16::from(255 - ink) * u16::from(255 - black) / 255;
        u8::try_from(product).unwrap_or(u8::MAX)
    };
    let (whole, _) = pixels.as_chunks::<4>();
    whole
        .iter()
        .flat_map(|[cyan, magenta, yellow, black]| [cyan, magenta, yellow].map(|ink| light(*ink, *black)))
        .collect()
}

fn webp(bytes: &[u8], side: u32) -> Result<(RgbaImage, Orientation), DecodeFault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), ImageFormat::WebP);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| damaged(&error))?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    // The picture stands there twice: as it was stored, and as it is given out.
    if decoder.total_bytes().saturating_mul(2) > MOST_MEMORY {
        return Err(DecodeFault::TooLarge);
    }
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| damaged(&error))?;
    let most = side.saturating_mul(2);
    let picture = if picture.width().max(picture.height()) > most { picture.thumbnail(most, most) } else { picture };
    Ok((picture.into_rgba8(), orientation))
}

fn check_sides(width: u32, height: u32) -> Result<(), DecodeFault> {
    if width.max(height) > MOST_SIDE { Err(DecodeFault::TooLarge) } else { Ok(()) }
}

fn fits(bytes: usize) -> bool {
    u64::try_from(bytes).is_ok_and(|bytes| bytes <= MOST_MEMORY)
}

/// What the decoder says of a file that it cannot read.
fn damaged(why: &dyn std::fmt::Display) -> DecodeFault {
    DecodeFault::Damaged(why.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// A picture whose left half is red and whose right half is blue.
    fn halves(width: u32, height: u32) -> DynamicImage {
        let ink = |x| if x < width / 2 { [255, 0, 0] } else { [0, 0, 255] };
        DynamicImage::ImageRgb8(image::RgbImage::from_fn(width, height, |x, _| image::Rgb(ink(x))))
    }

    /// A picture of 20 × 10 pixels whose camera was turned by a quarter.
    fn turned() -> Vec<u8> {
        let mut bytes = written(&DynamicImage::new_rgb8(20, 10), ImageFormat::Jpeg);
        // A block of metadata with one entry: orientation 6, a quarter to the right.
        let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let block: Vec<u8> = [&[0xff, 0xe1][..], &length, exif].concat();
        bytes.splice(2..2, block);
        bytes
    }

    #[test]
    fn a_picture_stands_as_the_camera_was_held() {
        assert_eq!(shrunk(&*turned(), 640).unwrap().dimensions(), (10, 20), "upright");
    }

    #[test]
    fn every_format_keeps_its_colours_and_its_shape() {
        for (format, size) in
            [(ImageFormat::Png, (2000, 500)), (ImageFormat::Jpeg, (2000, 500)), (ImageFormat::WebP, (90, 50))]
        {
            let bytes = written(&halves(size.0, size.1), format);
            let picture = shrunk(&*bytes, 640).unwrap();
            let (width, height) = picture.dimensions();
            let expected = if size.0 > 640 { (640, 160) } else { (90, 50) };
            assert_eq!((width, height), expected, "{format:?}");
            let at = |x: u32| picture.get_pixel(x, height / 2).0;
            let (left, right) = (at(width / 8), at(width / 8 * 7));
            assert!(left[0] > 240 && left[2] < 20, "{format:?} is red on the left");
            assert!(right[2] > 240 && right[0] < 20, "{format:?} is blue on the right");
        }
    }

    #[test]
    fn a_picture_that_would_take_too_much_memory_is_refused_and_that_is_told() {
        // The heads of files of 16,000 × 16,000 pixels that can only be decoded as a whole.
        let mut webp = written(&DynamicImage::new_rgba8(8, 8), ImageFormat::WebP);
        webp[21..25].copy_from_slice(&(0x3e7f_u32 | 0x3e7f << 14 | 1 << 28).to_le_bytes());
        let fault = shrunk(&*webp, 640).unwrap_err();
        assert_eq!(fault, DecodeFault::TooLarge, "too large");
        let fault = shrunk(&b"\x89PNG\r\n\x1a\nbroken"[..], 640).unwrap_err();
        assert!(matches!(fault, DecodeFault::Damaged(_)), "{fault:?}");
        let fault = shrunk(&b"no picture"[..], 640).unwrap_err();
        assert_eq!(fault, DecodeFault::OtherKind, "no picture at all");
    }
}
