//! Parts of a credit, so that savings are summed exactly and rounded once.

use crate::domain::Credits;
use crate::figures::Expected;

/// Less than one credit: `over` parts of which `of` make a credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    over: u128,
    of: u128,
}

impl Default for Fraction {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Self = Self { over: 0, of: 1 };

    /// A number of parts, rounded up to whole credits, and by how much that is more.
    pub(super) fn rounded_up(parts: u128, of: u128) -> (Credits, Self) {
        let of = of.max(1);
        let whole = parts.div_ceil(of);
        let over = whole.saturating_mul(of).saturating_sub(parts);
        (Credits::new(u64::try_from(whole).unwrap_or(u64::MAX)), Self { over, of })
    }

    /// An average rounded up, and by how much that is more; nothing of what is below 0.
    pub(super) fn of(average: &Expected) -> (Credits, Self) {
        let whole = average.ceil();
        if whole.is_zero() {
            return (whole, Self::ZERO);
        }
        let over = Expected::whole(whole).less(average).parts();
        (whole, over.map_or(Self::ZERO, |(over, of)| Self { over, of }))
    }
}

/// Whole credits less fractions. Fractions of one kind are counted together, so that ten thousand scenes are summed at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ExactSum {
    whole: u128,
    over: Vec<Fraction>,
}

impl ExactSum {
    pub(super) fn add(&mut self, whole: Credits, over: Fraction) {
        self.whole = self.whole.saturating_add(whole.get().into());
        self.less(over);
    }

    pub(super) fn join(&mut self, other: &Self) {
        self.whole = self.whole.saturating_add(other.whole);
        other.over.iter().for_each(|over| self.less(*over));
    }

    fn less(&mut self, fraction: Fraction) {
        if fraction.over == 0 {
            return;
        }
        match self.over.iter_mut().find(|known| known.of == fraction.of) {
            Some(known) => known.over = known.over.saturating_add(fraction.over),
            None => self.over.push(fraction),
        }
    }

    /// The sum, rounded up once.
    pub(super) fn credits(&self) -> Credits {
        let whole = Credits::new(u64::try_from(self.whole).unwrap_or(u64::MAX));
        if self.over.is_empty() {
            return whole;
        }
        let over: Expected = self.over.iter().map(|one| Expected::of_parts(one.over, one.of)).sum();
        Expected::whole(whole).less(&over).ceil()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_of_thirds_is_rounded_once() {
        let mut sum = ExactSum::default();
        for _ in 0..46 {
            let (whole, over) = Fraction::rounded_up(60 + 1, 3);
            sum.add(whole, over);
        }
        assert_eq!(sum.credits(), Credits::new(936), "46 times 20 1/3 is 935 1/3");
        let (whole, over) = Fraction::of(&Expected::of_parts(1, 2));
        sum.add(whole, over);
        assert_eq!(sum.credits(), Credits::new(936), "and a half makes 935 5/6");
    }
}
