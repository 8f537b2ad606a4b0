//! Steps: the edges of all hulls, steepest first.

use std::cmp::Ordering;

/// One edge of a hull: what the next better corner costs and gains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HullStep {
    pub(super) slope: Slope,
    pub(super) class: u32,
    /// The corner that it leads to, from 1.
    pub(super) level: u8,
    /// The menus of its class.
    pub(super) copies: u32,
}

/// A gain for a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slope {
    pub(super) cost: i64,
    pub(super) value: i64,
}

impl Slope {
    /// Nothing more to gain.
    pub(super) const FLAT: Self = Self { cost: 1, value: 0 };
    /// Nothing more to give back.
    pub(super) const CLIFF: Self = Self { cost: 0, value: 1 };

    pub(super) fn by_steepness(self, other: Self) -> Ordering {
        let this = i128::from(self.value) * i128::from(other.cost);
        let that = i128::from(other.value) * i128::from(self.cost);
        that.cmp(&this)
    }

    pub(super) fn steeper(self, other: Self) -> Self {
        if self.by_steepness(other) == Ordering::Greater { other } else { self }
    }

    pub(super) fn flatter(self, other: Self) -> Self {
        if self.by_steepness(other) == Ordering::Greater { self } else { other }
    }

    /// How far a move lies below the line through the origin with this slope, times its cost: never negative for a
    /// move away from a corner that the line touches.
    pub(super) fn regret(self, cost: i64, value: i64) -> i128 {
        i128::from(self.value) * i128::from(cost) - i128::from(self.cost) * i128::from(value)
    }
}

impl HullStep {
    /// The order of all steps: the steeper first, then by class; those of a class never out of order.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        self.slope.by_steepness(other.slope).then((self.class, self.level).cmp(&(other.class, other.level)))
    }
}

/// Sorts steps, which come by class: a radix sort on a rounded key, then an exact pass that fixes what rounding mixed
/// up. Floating point only orders the work; every decision is made by exact comparison.
pub(super) fn sort(steps: &mut Vec<HullStep>) {
    if steps.len() < 256 {
        steps.sort_unstable_by(HullStep::order);
        return;
    }
    let mut keys: Vec<(u32, u32)> = (0_u32..).zip(steps.iter()).map(|(place, step)| (key(step.slope), place)).collect();
    radix(&mut keys);
    let sorted = keys.iter().filter_map(|(_, place)| steps.get(super::size(*place)).copied());
    *steps = sorted.collect();
    fix_order(steps);
}

/// A key that rises where steepness falls, rounded to 24 significant bits.
#[expect(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::float_arithmetic,
    reason = "the key only orders the work; `fix_order` compares exactly"
)]
fn key(slope: Slope) -> u32 {
    // The bits of positive floats rise with their value.
    !((slope.value as f64 / slope.cost as f64) as f32).to_bits()
}

/// A stable sort by the first part, in three rounds of eleven bits.
fn radix(keys: &mut Vec<(u32, u32)>) {
    const BITS: u32 = 11;
    let mut other = vec![(0, 0); keys.len()];
    for round in 0..3 {
        let digit = |key: u32| super::size((key >> (round * BITS)) & ((1 << BITS) - 1));
        let mut starts = [0_usize; 1 << BITS];
        for (key, _) in keys.iter() {
            if let Some(count) = starts.get_mut(digit(*key)) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            let count = *start;
            *start = sum;
            sum += count;
        }
        for entry in keys.iter() {
            let Some(start) = starts.get_mut(digit(entry.0)) else { continue };
            if let Some(slot) = other.get_mut(*start) {
                *slot = *entry;
            }
            *start += 1;
        }
        std::mem::swap(keys, &mut other);
    }
}

/// Puts nearly sorted steps into exact order by insertion; sorts them fully when they turn out to be far from it.
fn fix_order(steps: &mut [HullStep]) {
    let mut patience = steps.len() * 8;
    for place in 1..steps.len() {
        let mut at = place;
        while let Some([before, after]) = at.checked_sub(1).and_then(|from| steps.get_mut(from..=at)) {
            if before.order(after) != Ordering::Greater {
                break;
            }
            std::mem::swap(before, after);
            at -= 1;
            patience = patience.saturating_sub(1);
        }
        if patience == 0 {
            steps.sort_unstable_by(HullStep::order);
            return;
        }
    }
}
