//! The one order against story order, and against the fewest cycles there could be.
#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use creditboard::domain::{Asset, BillingDay, Credits, Rates, Takes};
use creditboard::figures::usage::{Others, Paying, RunSheet, Schedule};
use creditboard::figures::{DoneAssets, Figures, KeepRates, Lens};

use crate::support::{images, prices, project, scene, shot};

/// A small generator: the same boards on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// One unit that cannot be split, and its price.
fn unit(dice: &mut Dice, id: u32) -> (Asset, u64) {
    let (asset, price) = match dice.below(5) {
        0 => (shot(id, "kling-v2.1"), 25),
        1 => (shot(id, "luma-ray-flash"), 30),
        2 => (images(id, 1, "imagen-4"), 10),
        _ => (shot(id, "luma-ray-2"), 90),
    };
    (Asset { takes: Takes::Fixed(1), needs: "text-to-video".parse().unwrap_or_default(), ..asset }, price)
}

/// The fewest cycles that hold units, the first of which has so much left: every way is tried.
fn fewest(units: &[u64], left: u64, allowance: u64) -> usize {
    fn fit(units: &[u64], rooms: &mut [u64]) -> bool {
        let Some((first, rest)) = units.split_first() else { return true };
        (0..rooms.len()).any(|place| {
            let fits = rooms[place] >= *first;
            if fits {
                rooms[place] -= first;
            }
            let found = fits && fit(rest, rooms);
            if fits {
                rooms[place] += first;
            }
            found
        })
    }
    let rooms = |count: usize| [vec![left], vec![allowance; count - 1]].concat();
    (1..=units.len() + 1).find(|count| fit(units, &mut rooms(*count))).unwrap_or(usize::MAX)
}

/// The cycles of plain story order: nothing goes before what came before it.
fn story_order(units: &[u64], left: u64, allowance: u64) -> usize {
    let (mut cycles, mut room) = (1, left);
    for unit in units {
        if *unit > room {
            (cycles, room) = (cycles + 1, allowance);
        }
        room -= unit;
    }
    cycles
}

#[test]
fn the_one_order_takes_no_more_cycles_than_story_order_and_hardly_more_than_the_fewest() {
    let plan = &prices().plans[0];
    let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
    let mut dice = Dice(7);
    let (mut boards, mut apart, mut worst) = (0, 0, 0);
    for _ in 0..2_000 {
        let count = 1 + dice.below(8);
        let left = dice.below(plan.allowance.get() + 1);
        let mut units = Vec::new();
        let scenes = (0..count).map(|place| {
            let id = u32::try_from(place).unwrap_or(0) * 10 + 1;
            let (asset, price) = unit(&mut dice, id + 1);
            units.push(price);
            scene(id, 5, vec![asset])
        });
        let board = project(scenes.collect(), vec![]);
        let Ok(figures) = Figures::of(&board, prices()) else { continue };
        let sheet = RunSheet::of(&figures, &DoneAssets::default(), &Lens::new(prices(), &rates), None);
        let paying = Paying {
            now: plan,
            later: plan,
            left: Credits::new(left),
            over: Credits::ZERO,
            today: "2026-11-22".parse().unwrap_or_default(),
            billing_day: BillingDay::FIRST,
            others: Others::NONE,
        };
        let taken = Schedule::of(&sheet, &paying, &rates).cycles.len();
        let allowance = plan.allowance.get();
        let (least, story) = (fewest(&units, left, allowance), story_order(&units, left, allowance));
        assert!(least <= taken && taken <= story, "{units:?} with {left} left: {least}, {taken}, {story}");
        boards += 1;
        apart += usize::from(taken > least);
        worst = worst.max(taken - least);
    }
    assert_eq!(
        (boards, apart, worst),
        (2_000, 34, 1),
        "boards, how many take more than the fewest, by how many cycles"
    );
}
