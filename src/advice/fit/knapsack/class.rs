//! Classes: menus that are alike, counted; each reduced to the offers worth having, and to its hull.

use num_integer::gcd;

use super::problem::{MenuView, Offer};
use super::size;

/// An offer worth having, measured from the cheapest of its class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Point {
    /// In units of the common divisor of all costs.
    pub(super) cost: i64,
    /// Quality in units of its common divisor, shifted up; the lowest bits count what stays as it is.
    pub(super) value: i64,
    /// Its place on the menu.
    pub(super) place: u8,
    /// Whether it is the present one.
    pub(super) kept: bool,
}

impl Point {
    /// The order before striking out: by cost, of equals the better first, of those the present one.
    const fn comes_after(&self, other: &Self) -> bool {
        if self.cost != other.cost {
            return self.cost > other.cost;
        }
        self.value < other.value || (self.value == other.value && !self.kept && other.kept)
    }
}

/// Menus that are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Class {
    /// How many menus.
    pub(super) count: u32,
    first_offer: u32,
    offers: u8,
    now: u8,
    first_point: u32,
    points: u8,
    first_level: u32,
    levels: u8,
}

/// All classes, with what they hold side by side in long rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Classes {
    pub(super) all: Vec<Class>,
    offers: Vec<Offer>,
    points: Vec<Point>,
    /// The corners of the hulls, as places among the points of their class.
    levels: Vec<u8>,
    /// Where to look a menu up: open addressing, a power of two, class numbers plus one.
    table: Vec<u32>,
}

/// What one unit of cost and quality is, and how far quality is shifted up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Divisors {
    pub(super) cost: i64,
    pub(super) quality: i64,
    pub(super) shift: u32,
}

impl Classes {
    /// Room for so many menus with so many offers, should they all differ. Room that is never used costs nothing.
    pub(super) fn with_room(menus: usize, offers: usize) -> Self {
        Self {
            all: Vec::with_capacity(menus),
            offers: Vec::with_capacity(offers),
            points: Vec::with_capacity(offers),
            levels: Vec::with_capacity(offers),
            table: vec![0; menus.saturating_mul(2).next_power_of_two().max(16)],
        }
    }

    pub(super) fn get(&self, number: u32) -> Option<&Class> {
        self.all.get(size(number))
    }

    /// The offers worth having, cheapest first: cost and quality both rise.
    pub(super) fn points(&self, class: &Class) -> &[Point] {
        let first = size(class.first_point);
        self.points.get(first..first + usize::from(class.points)).unwrap_or_default()
    }

    fn points_mut(&mut self, class: &Class) -> &mut [Point] {
        let first = size(class.first_point);
        self.points.get_mut(first..first + usize::from(class.points)).unwrap_or_default()
    }

    /// The corners of the upper hull, as places among the points, from the cheapest to the best.
    pub(super) fn levels(&self, class: &Class) -> &[u8] {
        let first = size(class.first_level);
        self.levels.get(first..first + usize::from(class.levels)).unwrap_or_default()
    }

    /// The points that are corners of the hull, cheapest first.
    pub(super) fn corners(&self, class: &Class) -> impl Iterator<Item = Point> {
        let points = self.points(class);
        self.levels(class).iter().filter_map(|level| points.get(usize::from(*level)).copied())
    }

    /// Whether any present offer is worth having.
    pub(super) fn keeps_any(&self) -> bool {
        self.points.iter().any(|point| point.kept)
    }

    /// The cost and quality of the cheapest offer worth having, as it was asked.
    pub(super) fn cheapest(&self, class: &Class) -> Offer {
        let place = self.points(class).first().map_or(0, |point| point.place);
        self.offers.get(size(class.first_offer) + usize::from(place)).copied().unwrap_or_default()
    }

    /// Cost, quality, and 1 where it is the present one, of the cheapest offer worth having.
    pub(super) fn cheapest_counted(&self, class: &Class) -> (i64, i64, i64) {
        let Offer { cost, quality } = self.cheapest(class);
        let kept = self.points(class).first().is_some_and(|point| point.kept);
        (cost.cast_signed(), quality.cast_signed(), i64::from(kept))
    }

    pub(super) fn menu(&self, class: &Class) -> MenuView<'_> {
        let first = size(class.first_offer);
        let offers = self.offers.get(first..first + usize::from(class.offers)).unwrap_or_default();
        MenuView { offers, now: class.now }
    }

    /// The class of a menu, and whether it is a new one, whose points are not measured yet.
    pub(super) fn find_or_add(&mut self, menu: MenuView<'_>) -> (u32, bool) {
        let mask = self.table.len().wrapping_sub(1);
        let mut slot = hash(menu) & mask;
        loop {
            match self.table.get(slot).copied() {
                Some(0) | None => break,
                Some(number) => {
                    let number = number - 1;
                    if self.get(number).is_some_and(|class| self.menu(class) == menu) {
                        return (number, false);
                    }
                }
            }
            slot = (slot + 1) & mask;
        }
        let number = short(self.all.len());
        if let Some(free) = self.table.get_mut(slot) {
            *free = number + 1;
        }
        self.add(menu);
        (number, true)
    }

    fn add(&mut self, menu: MenuView<'_>) {
        let first_offer = short(self.offers.len());
        let first_point = short(self.points.len());
        self.offers.extend_from_slice(menu.offers);
        push_points(menu, &mut self.points);
        self.all.push(Class {
            count: 0,
            first_offer,
            offers: byte(menu.offers.len()),
            now: menu.now,
            first_point,
            points: byte(self.points.len() - size(first_point)),
            first_level: short(self.levels.len()),
            levels: 0,
        });
    }

    /// The common divisors of all costs and all qualities, with those found so far.
    pub(super) fn divisors(&self, number: u32, (mut cost, mut quality): (i64, i64)) -> (i64, i64) {
        if let Some(class) = self.get(number) {
            for point in self.points(class).iter().skip(1) {
                cost = divisor(point.cost, cost);
                quality = divisor(point.value, quality);
            }
        }
        (cost, quality)
    }

    /// Measures a class in these units and finds its hull.
    pub(super) fn measure(&mut self, number: u32, units: Divisors) {
        let Some(class) = self.get(number).copied() else { return };
        let base = i64::from(self.points(&class).first().is_some_and(|point| point.kept));
        for point in self.points_mut(&class) {
            point.cost = quotient(point.cost, units.cost);
            point.value = quotient(point.value, units.quality) << units.shift;
            if units.shift > 0 {
                point.value += i64::from(point.kept) - base;
            }
        }
        let first_level = short(self.levels.len());
        let mut levels = std::mem::take(&mut self.levels);
        push_hull(self.points(&class), &mut levels);
        self.levels = levels;
        let count = byte(self.levels.len() - size(first_level));
        if let Some(class) = self.all.get_mut(size(number)) {
            class.first_level = first_level;
            class.levels = count;
        }
    }
}

/// Adds the offers worth having: none that costs no less and is no better than another.
///
/// Of equals the present one stays, else the first on the menu. Costs and qualities are measured from the first point.
fn push_points(menu: MenuView<'_>, points: &mut Vec<Point>) {
    let first = points.len();
    for (place, offer) in (0_u8..).zip(menu.offers) {
        let (cost, value) = (offer.cost.cast_signed(), offer.quality.cast_signed());
        points.push(Point { cost, value, place, kept: place == menu.now });
        let mut rest = points.get_mut(first..).unwrap_or_default();
        // Menus are short, so each offer finds its place from the end.
        while let [.., before, last] = rest {
            if !before.comes_after(last) {
                break;
            }
            std::mem::swap(before, last);
            let shorter = rest.len() - 1;
            rest = rest.get_mut(..shorter).unwrap_or_default();
        }
    }
    let sorted = points.get_mut(first..).unwrap_or_default();
    let Some(base) = sorted.first().copied() else { return };
    let (mut best, mut end) = (i64::MIN, 0);
    for from in 0..sorted.len() {
        let Some(point) = sorted.get(from).copied() else { break };
        if point.value > best {
            best = point.value;
            if let Some(slot) = sorted.get_mut(end) {
                *slot = Point { cost: point.cost - base.cost, value: point.value - base.value, ..point };
            }
            end += 1;
        }
    }
    points.truncate(first + end);
}

/// Adds the corners of the upper hull of points whose cost and value rise: between them the gain per cost never rises.
fn push_hull(points: &[Point], levels: &mut Vec<u8>) {
    let first = levels.len();
    let at = |level: u8| points.get(usize::from(level)).copied().unwrap_or_default();
    for (place, point) in (0_u8..).zip(points) {
        while let [.., before, last] = levels.get(first..).unwrap_or_default() {
            let (before, last) = (at(*before), at(*last));
            // The last corner goes when the way from it to the new point is steeper than the way to it. Points on a
            // straight line stay: smaller steps end nearer to a budget.
            let to = wide(last.value - before.value) * wide(point.cost - last.cost);
            let from = wide(point.value - last.value) * wide(last.cost - before.cost);
            if from <= to {
                break;
            }
            levels.pop();
        }
        levels.push(place);
    }
}

/// A number for a menu, the same for menus that are alike.
fn hash(menu: MenuView<'_>) -> usize {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut sum = u64::from(menu.now) ^ ODD;
    for offer in menu.offers {
        sum = (sum ^ offer.cost).wrapping_mul(ODD);
        sum = (sum.rotate_left(29) ^ offer.quality).wrapping_mul(ODD);
    }
    size(u32::try_from((sum ^ (sum >> 29)) >> 32).unwrap_or(0))
}

/// The greatest common divisor of a number and one found before; 0 is none yet.
fn divisor(number: i64, found: i64) -> i64 {
    if found == 1 { 1 } else { gcd(number, found) }
}

fn quotient(number: i64, unit: i64) -> i64 {
    match (u32::try_from(number), u32::try_from(unit)) {
        (_, Ok(0 | 1)) => number,
        (Ok(number), Ok(unit)) => i64::from(number / unit),
        _ => number / unit,
    }
}

fn wide(number: i64) -> i128 {
    i128::from(number)
}

fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn byte(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
