//! Random menus that are the same on every run.

use std::cmp::Reverse;

use creditboard::advice::fit::knapsack::{Effort, Offer};

/// A search that takes as long as it takes.
pub(crate) const ENDLESS: Effort<'static> = Effort { work: u64::MAX, stop: None };

/// A small generator (xorshift with a multiplier).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for _ in 0..4 {
            random.next();
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number from 0 up to but without `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        if end == 0 { 0 } else { self.next() % end }
    }

    pub(crate) fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(u64::try_from(length).unwrap_or(0))).unwrap_or(0)
    }
}

/// A menu with the place of the present offer; `None` when that is not on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Menu {
    pub(crate) offers: Vec<Offer>,
    pub(crate) now: Option<usize>,
}

/// The families of menus: what a project gives, and the classic hard ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// The prices and ratings of the shipped list: many menus are alike.
    Catalogue,
    /// The same prices, each rated apart.
    Rated,
    /// Cost and quality have nothing to do with each other.
    Uncorrelated,
    /// Quality is about the cost.
    Weak,
    /// Quality is the cost and a little more for each further offer.
    Strong,
    /// Quality is the cost.
    Subset,
    /// “Dear is good”: credits and 10 for each further offer.
    PricePlus,
    /// Tiny numbers: ties everywhere.
    Tiny,
    /// One offer each.
    Single,
    /// All offers cost the same.
    Level,
}

impl Family {
    pub(crate) const ALL: [Self; 10] = [
        Self::Catalogue,
        Self::Rated,
        Self::Uncorrelated,
        Self::Weak,
        Self::Strong,
        Self::Subset,
        Self::PricePlus,
        Self::Tiny,
        Self::Single,
        Self::Level,
    ];
}

/// A menu of a family.
fn menu(family: Family, random: &mut Random) -> Menu {
    let offers = offers(family, random);
    let now = (random.below(8) > 0).then(|| random.place(offers.len()));
    Menu { offers, now }
}

pub(crate) fn menus(family: Family, count: usize, random: &mut Random) -> Vec<Menu> {
    (0..count).map(|_| menu(family, random)).collect()
}

/// The cheapest of the best: what each menu offers at most, and what that costs at least.
pub(crate) fn best_of_each(menus: &[Menu]) -> Offer {
    let best = |menu: &Menu| menu.offers.iter().copied().max_by_key(|offer| (offer.quality, Reverse(offer.cost)));
    menus
        .iter()
        .filter_map(best)
        .fold(Offer::default(), |sum, best| Offer { cost: sum.cost + best.cost, quality: sum.quality + best.quality })
}

fn offers(family: Family, random: &mut Random) -> Vec<Offer> {
    let offer = |cost, quality| Offer { cost, quality };
    let count = random.below(7) + 2;
    match family {
        Family::Catalogue => catalogue(random, 0),
        Family::Rated => catalogue(random, 12),
        Family::Uncorrelated => (0..count).map(|_| offer(random.below(5_000), random.below(5_000))).collect(),
        Family::Weak => (0..count)
            .map(|_| {
                let cost = random.below(5_000) + 100;
                offer(cost, cost + random.below(200) - 100)
            })
            .collect(),
        Family::Strong => {
            let mut costs: Vec<u64> = (0..count).map(|_| random.below(1_000) + 1).collect();
            costs.sort_unstable();
            (1..).zip(costs).map(|(place, cost)| offer(cost, cost + place * 10)).collect()
        }
        Family::Subset => (0..count)
            .map(|_| {
                let cost = random.below(5_000);
                offer(cost, cost)
            })
            .collect(),
        Family::PricePlus => {
            let prices = [5, 10, 25, 30, 90, 300, 320, 400, 600];
            let start = random.place(4);
            (1..).zip(&prices[start..]).map(|(place, cost)| offer(*cost, cost + place * 10)).collect()
        }
        Family::Tiny => (0..count).map(|_| offer(random.below(4), random.below(4))).collect(),
        Family::Single => vec![offer(random.below(100), random.below(100))],
        Family::Level => (0..count).map(|_| offer(7, random.below(5))).collect(),
    }
}

/// Shots and pictures at the shipped prices, with ratings that may be off by some in a hundred.
fn catalogue(random: &mut Random, noise: u64) -> Vec<Offer> {
    let importance = [1, 2, 6][random.place(3)];
    let rated = |rating: u64, random: &mut Random| rating * (100 - noise + random.below(2 * noise + 1));
    if random.below(2) == 0 {
        let count = random.below(12) + 1;
        let models = [(5, 40), (5, 60), (5, 75), (10, 90), (10, 90)];
        let one = |(price, rating)| Offer { cost: price * count, quality: importance * count * rated(rating, random) };
        return models.map(one).to_vec();
    }
    let seconds = random.below(20) + 5;
    let clips = |length: u64| seconds.div_ceil(length);
    let models = [(30, 5, 45), (90, 5, 75), (25, 5, 60), (400, 8, 90), (600, 8, 95), (320, 8, 90)];
    let one = |(price, length, rating)| Offer {
        cost: price * clips(length),
        quality: importance * seconds * rated(rating, random),
    };
    models.map(one).to_vec()
}
