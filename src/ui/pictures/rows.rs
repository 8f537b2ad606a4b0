//! A picture made smaller while its rows come in: beside the result only sums for one row of it are held.

use image::RgbaImage;

/// A picture whose rows come in from top to bottom.
///
/// Each square block of pixels becomes one: their average, each weighed by how opaque it is.
pub(super) struct Shrinking {
    /// The size that comes in, in pixels.
    width: u32,
    height: u32,
    /// So many pixels on each side become one.
    block: u32,
    /// For each block of the present row of blocks: red, green and blue times opacity, opacity, and how many pixels.
    sums: Vec<[u64; 5]>,
    /// How many rows are in those sums.
    rows: u32,
    out: Vec<u8>,
}

impl Shrinking {
    /// For a picture of this size in pixels. It becomes smaller by the largest whole factor that leaves its longer side at
    /// least `side` pixels long.
    pub(super) fn new(width: u32, height: u32, side: u32) -> Self {
        let block = width.max(height).checked_div(side).unwrap_or(1).max(1);
        let across = usize::try_from(width.div_ceil(block)).unwrap_or(0);
        let down = usize::try_from(height.div_ceil(block)).unwrap_or(0);
        // All of it at once: grown row by row it would stand there twice.
        let out = Vec::with_capacity(across.saturating_mul(down).saturating_mul(4));
        Self { width, height, block, sums: vec![[0; 5]; across], rows: 0, out }
    }

    /// Takes in all rows at once, each pixel of so many bytes.
    pub(super) fn rows(&mut self, pixels: &[u8], channels: usize) {
        let length = usize::try_from(self.width).unwrap_or(usize::MAX).saturating_mul(channels);
        for row in pixels.chunks_exact(length.max(1)) {
            self.row(row, channels);
        }
    }

    /// Takes in the next row: grey, grey and opacity, colours, or colours and opacity.
    pub(super) fn row(&mut self, row: &[u8], channels: usize) {
        if self.block == 1 {
            self.out.extend(row.chunks_exact(channels.max(1)).flat_map(colour));
            return;
        }
        let block = usize::try_from(self.block).unwrap_or(usize::MAX);
        for (sum, pixels) in self.sums.iter_mut().zip(row.chunks(block.saturating_mul(channels.max(1)))) {
            for pixel in pixels.chunks_exact(channels.max(1)) {
                let [red, green, blue, opacity] = colour(pixel).map(u64::from);
                // At most 255 × 255 × 16,384 × 16,384, far from the end of the numbers.
                let more = [red * opacity, green * opacity, blue * opacity, opacity, 1];
                for (sum, more) in sum.iter_mut().zip(more) {
                    *sum += more;
                }
            }
        }
        self.rows += 1;
        if self.rows == self.block {
            self.average();
        }
    }

    /// Ends a row of blocks.
    fn average(&mut self) {
        for sum in &mut self.sums {
            let [red, green, blue, opacity, count] = std::mem::take(sum);
            let colour = [red, green, blue].map(|sum| sum.checked_div(opacity).unwrap_or(0));
            let opacity = opacity.checked_div(count).unwrap_or(0);
            let pixel = colour.into_iter().chain([opacity]);
            self.out.extend(pixel.map(|value| u8::try_from(value).unwrap_or(u8::MAX)));
        }
        self.rows = 0;
    }

    /// The small picture; rows that never came are transparent.
    pub(super) fn finish(mut self) -> RgbaImage {
        if self.rows > 0 {
            self.average();
        }
        let (width, height) = (self.width.div_ceil(self.block), self.height.div_ceil(self.block));
        let bytes = u64::from(width).saturating_mul(height.into()).saturating_mul(4);
        self.out.resize(usize::try_from(bytes).unwrap_or(0), 0);
        RgbaImage::from_raw(width, height, self.out).unwrap_or_default()
    }
}

/// Red, green, blue and opacity of a pixel as it is stored.
const fn colour(pixel: &[u8]) -> [u8; 4] {
    match *pixel {
        [grey] => [grey, grey, grey, u8::MAX],
        [grey, opacity] => [grey, grey, grey, opacity],
        [red, green, blue] => [red, green, blue, u8::MAX],
        [red, green, blue, opacity, ..] => [red, green, blue, opacity],
        [] => [0; 4],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_seen_gives_no_colour() {
        let mut shrinking = Shrinking::new(2, 1, 1);
        shrinking.row(&[200, 100, 0, 255, 9, 9, 9, 0], 4);
        assert_eq!(shrinking.finish().as_raw(), &[200, 100, 0, 127], "half as opaque, and as red as before");
    }

    proptest! {
        #[test]
        fn one_colour_stays_that_colour_at_any_size(
            (width, height) in (1_u32..90, 1_u32..90), side in 1_u32..40, colour in any::<[u8; 3]>(),
        ) {
            let mut shrinking = Shrinking::new(width, height, side);
            let pixels = colour.repeat(usize::try_from(width * height).unwrap());
            shrinking.rows(&pixels, 3);
            let small = shrinking.finish();
            let longer = width.max(height);
            prop_assert!(small.width().max(small.height()) >= side.min(longer), "not smaller than asked for");
            prop_assert!(small.width().max(small.height()) < 2 * side + 1 || longer <= side, "nor twice as large");
            prop_assert!(small.pixels().all(|pixel| pixel.0 == [colour[0], colour[1], colour[2], 255]), "one colour");
        }
    }
}
