//! Slow ways to the same answer, to hold the solver against.

use super::random::Menu;

/// How good a plan is, as the rules order them: more quality, then fewer credits, then fewer changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Worth {
    pub(crate) quality: u64,
    pub(crate) spared: i64,
    pub(crate) kept: u64,
}

/// The best worth at each budget, from 0 to the most that any plan costs.
///
/// A plain table over all budgets: after each menu, entry b is the best plan of the menus so far that costs exactly b,
/// as a number plus one: quality, with what is kept in the lowest bits. 0 is no plan at all.
pub(crate) struct Table(Vec<Option<Worth>>);

const KEPT: u32 = 10;

impl Table {
    pub(crate) fn of(menus: &[Menu]) -> Self {
        let mut table: Vec<u64> = vec![1];
        for menu in menus {
            let most = menu.offers.iter().map(|offer| offer.cost).max().unwrap_or(0);
            let mut next = vec![0; table.len() + usize::try_from(most).unwrap()];
            for (place, offer) in menu.offers.iter().enumerate() {
                let more = (offer.quality << KEPT) + u64::from(menu.now == Some(place));
                let shifted = &mut next[usize::try_from(offer.cost).unwrap()..];
                for (entry, before) in shifted.iter_mut().zip(&table) {
                    if *before > 0 && *entry < *before + more {
                        *entry = *before + more;
                    }
                }
            }
            table = next;
        }
        let mut best = None;
        let worths = (0..).zip(table).map(|(cost, entry): (i64, u64)| {
            let entry = entry.checked_sub(1);
            let kept = (1 << KEPT) - 1;
            let here = entry.map(|entry| Worth { quality: entry >> KEPT, spared: -cost, kept: entry & kept });
            best = best.max(here);
            best
        });
        Self(worths.collect())
    }

    /// The most that any plan costs.
    pub(crate) fn most(&self) -> u64 {
        u64::try_from(self.0.len()).unwrap() - 1
    }

    pub(crate) fn best(&self, budget: u64) -> Option<Worth> {
        let place = usize::try_from(budget).unwrap_or(usize::MAX).min(self.0.len() - 1);
        self.0[place]
    }
}

/// Every plan there is, one after another: its cost, quality and how many menus keep their present offer.
pub(crate) fn all_plans(menus: &[Menu]) -> Vec<(u64, u64, u64)> {
    let mut plans = vec![(0, 0, 0)];
    for menu in menus {
        let before = std::mem::take(&mut plans);
        for (cost, quality, kept) in before {
            for (place, offer) in menu.offers.iter().enumerate() {
                let stays = u64::from(menu.now == Some(place));
                plans.push((cost + offer.cost, quality + offer.quality, kept + stays));
            }
        }
    }
    plans
}

/// The best of all plans up to each cost, the cheapest first.
pub(crate) fn best_up_to(mut plans: Vec<(u64, u64, u64)>) -> Vec<(u64, Worth)> {
    plans.sort_unstable();
    let mut best: Vec<(u64, Worth)> = Vec::with_capacity(plans.len());
    for (cost, quality, kept) in plans {
        let worth = Worth { quality, spared: -i64::try_from(cost).unwrap(), kept };
        best.push((cost, best.last().map_or(worth, |(_, before)| (*before).max(worth))));
    }
    best
}

/// The best of all plans within a budget.
pub(crate) fn best_of(best: &[(u64, Worth)], budget: u64) -> Option<Worth> {
    let fitting = best.partition_point(|(cost, _)| *cost <= budget);
    Some(best[fitting.checked_sub(1)?].1)
}
