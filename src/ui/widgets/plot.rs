//! The scales of a plot.

use egui::{Pos2, Rect};

/// A plot: numbers from left to right, and a share of its height from bottom to top.
pub(crate) struct PlotScale {
    pub(crate) area: Rect,
    /// The number at the left end.
    pub(crate) from: u64,
    /// The number at the right end.
    pub(crate) to: u64,
}

impl PlotScale {
    /// How far right a number stands; those beyond an end stand at it.
    pub(crate) fn x(&self, number: u64) -> f32 {
        let share = on_screen(number.saturating_sub(self.from)) / on_screen(self.width()).max(1.0);
        self.area.left() + self.area.width() * share.min(1.0)
    }

    /// Where a number stands at a share of the height, 0 at the bottom and 1 at the top.
    pub(crate) fn at(&self, number: u64, share: f32) -> Pos2 {
        Pos2::new(self.x(number), self.area.bottom() - self.area.height() * share.clamp(0.0, 1.0))
    }

    /// The number that stands so far right.
    #[expect(clippy::as_conversions, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within")]
    pub(crate) fn number_at(&self, x: f32) -> u64 {
        let share = ((x - self.area.left()) / self.area.width().max(1.0)).clamp(0.0, 1.0);
        let over = f64::from(share) * f64::from(on_screen(self.width()));
        self.from.saturating_add(over as u64)
    }

    /// How many numbers there are from end to end.
    pub(crate) const fn width(&self) -> u64 {
        self.to.saturating_sub(self.from)
    }
}

/// A number as a length on the screen.
#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a place on the screen")]
pub(crate) const fn on_screen(number: u64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_on_the_scale_is_a_number_and_back() {
        let area = Rect::from_min_max(Pos2::new(10.0, 0.0), Pos2::new(110.0, 50.0));
        let scale = PlotScale { area, from: 500, to: 900 };
        for (number, x, held) in
            [(500, 10.0, 500), (700, 60.0, 700), (900, 110.0, 900), (2_000, 110.0, 900), (0, 10.0, 500)]
        {
            assert!((scale.x(number) - x).abs() < 0.01, "{number} stands at {x}");
            assert_eq!(scale.number_at(x), held, "at {x}");
        }
        assert_eq!((scale.number_at(300.0), scale.number_at(-5.0)), (900, 500), "beyond the ends");
        assert_eq!(scale.at(700, 0.5), Pos2::new(60.0, 25.0), "half way up");
        let nothing = PlotScale { to: 500, ..scale };
        assert_eq!(nothing.number_at(60.0), 500, "a single number");
    }
}
