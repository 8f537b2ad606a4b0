//! Preparing: once for a set of menus, so that every budget after it costs little.

use super::class::{Class, Classes, Divisors};
use super::problem::MenuView;
use super::step::{self, HullStep, Slope};
use super::{ProblemError, size};

/// Menus made ready, by classes.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    pub(super) classes: Classes,
    /// For each menu its class.
    pub(super) members: Vec<u32>,
    pub(super) units: Divisors,
    /// The hull edges of all classes, steepest first.
    pub(super) steps: Vec<HullStep>,
    pub(super) sums: Sums,
    pub(super) base: Baseline,
}

/// Running sums: at each place what all steps before it cost and are worth; at the end the sums over all.
#[derive(Clone, Debug, Default)]
pub(super) struct Sums {
    pub(super) cost: Vec<i64>,
    pub(super) value: Vec<i64>,
}

/// What the cheapest plan is: from there everything is measured.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Baseline {
    pub(super) cost: i64,
    pub(super) quality: i64,
    /// How many menus keep their present offer in it.
    pub(super) kept: i64,
}

/// The most that any sum may be: then differences of sums fit 64 bits, and products of two fit 128.
const MOST: i128 = 1 << 61;

impl Layer {
    /// Makes so many menus ready, with so many offers at most.
    pub(super) fn new<'a>(
        menus: impl Iterator<Item = MenuView<'a>>,
        (length, offers): (usize, usize),
    ) -> Result<Self, ProblemError> {
        let mut classes = Classes::with_room(length, offers);
        let mut members = Vec::with_capacity(length);
        let mut divisors = (0, 0);
        for menu in menus {
            let (number, new) = classes.find_or_add(menu);
            if new {
                divisors = classes.divisors(number, divisors);
            }
            if let Some(class) = classes.all.get_mut(size(number)) {
                class.count += 1;
            }
            members.push(number);
        }
        let (base, units) = weigh(&classes, length, divisors)?;
        let mut steps = Vec::with_capacity(classes.all.len() * 2);
        for number in 0..u32::try_from(classes.all.len()).unwrap_or(u32::MAX) {
            classes.measure(number, units);
            push_steps(&classes, number, &mut steps);
        }
        step::sort(&mut steps);
        let mut solver = Self { classes, members, units, steps, sums: Sums::default(), base };
        solver.add_up();
        Ok(solver)
    }

    /// The menu with a number.
    pub(super) fn menu(&self, number: usize) -> Option<MenuView<'_>> {
        let class = self.classes.get(*self.members.get(number)?)?;
        Some(self.classes.menu(class))
    }

    /// Whether values count what is kept.
    pub(super) const fn counts_kept(&self) -> bool {
        self.units.shift > 0
    }

    /// Whether any present offer is worth having.
    pub(super) fn keeps_any(&self) -> bool {
        self.classes.keeps_any()
    }

    /// Adds up all steps.
    fn add_up(&mut self) {
        let Sums { cost, value } = &mut self.sums;
        let mut sum = (0, 0);
        cost.push(0);
        value.push(0);
        for step in &self.steps {
            sum.0 += step.slope.cost * i64::from(step.copies);
            sum.1 += step.slope.value * i64::from(step.copies);
            cost.push(sum.0);
            value.push(sum.1);
        }
    }
}

/// The cheapest plan, and the units to measure in: as large as they can be, so that rounding says most.
fn weigh(classes: &Classes, menus: usize, (cost, quality): (i64, i64)) -> Result<(Baseline, Divisors), ProblemError> {
    let (mut base, mut top) = ((0_i128, 0_i128, 0_i64), (0_i128, 0_i128));
    for class in &classes.all {
        let count = i128::from(class.count);
        let (cost, quality, kept) = classes.cheapest_counted(class);
        let best = classes.points(class).last().copied().unwrap_or_default();
        base.0 += i128::from(cost) * count;
        base.1 += i128::from(quality) * count;
        base.2 += kept * i64::from(class.count);
        top.0 += (i128::from(cost) + i128::from(best.cost)) * count;
        top.1 += (i128::from(quality) + i128::from(best.value)) * count;
    }
    if top.0 > MOST || top.1 > MOST {
        return Err(ProblemError::TooLarge);
    }
    let narrow = |number: i128| i64::try_from(number).map_err(|_large| ProblemError::TooLarge);
    let units = Divisors { cost: cost.max(1), quality: quality.max(1), shift: 0 };
    let shift = shift(classes, menus, units);
    let shift = if ((top.1 - base.1) / i128::from(units.quality)) << shift > MOST { 0 } else { shift };
    let base = Baseline { cost: narrow(base.0)?, quality: narrow(base.1)?, kept: base.2 };
    Ok((base, Divisors { shift, ..units }))
}

/// How far quality is shifted up, so that what is kept never outweighs it: neither in sums, where half a unit of quality
/// must be more than all menus together, nor in slopes, where it must not turn the order of two that differ.
fn shift(classes: &Classes, menus: usize, units: Divisors) -> u32 {
    if !classes.keeps_any() {
        return 0;
    }
    let dearest = classes.all.iter().filter_map(|class| classes.points(class).last()).map(|point| point.cost).max();
    let in_slopes = dearest.unwrap_or(0) / units.cost * 4;
    let in_sums = i64::try_from(menus * 2 + 2).unwrap_or(i64::MAX / 2);
    64 - in_sums.max(in_slopes).leading_zeros()
}

/// Adds the edges of a class’s hull.
fn push_steps(classes: &Classes, number: u32, steps: &mut Vec<HullStep>) {
    let Some(class @ Class { count: copies, .. }) = classes.get(number) else { return };
    let mut corners = classes.corners(class);
    let Some(mut before) = corners.next() else { return };
    for (level, corner) in (1_u8..).zip(corners) {
        let slope = Slope { cost: corner.cost - before.cost, value: corner.value - before.value };
        steps.push(HullStep { slope, class: number, level, copies: *copies });
        before = corner;
    }
}
