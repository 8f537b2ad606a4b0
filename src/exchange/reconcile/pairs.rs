//! The best pairs of two rows of moments: as many as the tolerance allows, and of those the nearest.

use chrono::NaiveDateTime;

/// So many steps are worked out for one lot of moments; a denser one is paired in the order of time.
const MOST_STEPS: usize = 4_000_000;

/// What pairs are worth: more of them first, then less time between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct PairWorth {
    pairs: u32,
    seconds: u64,
}

impl PairWorth {
    const fn beats(self, other: Self) -> bool {
        self.pairs > other.pairs || (self.pairs == other.pairs && self.seconds < other.seconds)
    }
}

/// Pairs the places of two ascending rows of moments that are at most so many seconds apart. No moment is in two pairs.
///
/// Swapping two pairs that cross makes neither of them longer, so the best pairs are among those that do not cross. Among
/// equals the earlier moments are paired.
pub(super) fn nearest(ones: &[NaiveDateTime], others: &[NaiveDateTime], within: i64) -> Vec<(usize, usize)> {
    let apart = |one: NaiveDateTime, other: NaiveDateTime| other.signed_duration_since(one).num_seconds();
    let bands: Vec<ReachBand> = ones
        .iter()
        .map(|one| ReachBand {
            low: others.partition_point(|other| apart(*one, *other) < -within),
            high: others.partition_point(|other| apart(*one, *other) <= within),
        })
        .collect();
    if bands.iter().map(ReachBand::width).sum::<usize>() > MOST_STEPS {
        return in_order(&bands);
    }
    // `worths[one][other - low]`: the best of the first `one + 1` moments with the first `other`.
    let mut worths: Vec<Vec<PairWorth>> = Vec::with_capacity(ones.len());
    for (at, (one, band)) in ones.iter().zip(&bands).enumerate() {
        let before = |other: usize| worth(&bands, &worths, at, other);
        let mut row = vec![before(band.low)];
        for (place, other) in (band.low..band.high).zip(others.iter().skip(band.low)) {
            let pair = before(place);
            let pair = PairWorth {
                pairs: pair.pairs.saturating_add(1),
                seconds: pair.seconds.saturating_add(apart(*one, *other).unsigned_abs()),
            };
            let without = [before(place + 1), row.last().copied().unwrap_or_default()];
            let best = without.into_iter().fold(pair, |best, next| if next.beats(best) { next } else { best });
            row.push(best);
        }
        worths.push(row);
    }
    walk_back(&bands, &worths, others.len())
}

/// What moments one can reach.
#[derive(Clone, Copy, Debug)]
struct ReachBand {
    low: usize,
    high: usize,
}

impl ReachBand {
    const fn width(&self) -> usize {
        self.high.saturating_sub(self.low).saturating_add(1)
    }
}

/// The best of the first `count` moments with the first `other`.
fn worth(bands: &[ReachBand], worths: &[Vec<PairWorth>], count: usize, other: usize) -> PairWorth {
    let Some(at) = count.checked_sub(1) else { return PairWorth::default() };
    let (Some(band), Some(row)) = (bands.get(at), worths.get(at)) else { return PairWorth::default() };
    // Beyond what it reaches, nothing more can be paired.
    row.get(other.min(band.high).saturating_sub(band.low)).copied().unwrap_or_default()
}

fn walk_back(bands: &[ReachBand], worths: &[Vec<PairWorth>], others: usize) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let (mut count, mut other) = (bands.len(), others);
    while let Some(band) = count.checked_sub(1).and_then(|at| bands.get(at)) {
        other = other.min(band.high);
        let here = worth(bands, worths, count, other);
        if other <= band.low || worth(bands, worths, count - 1, other) == here {
            count -= 1;
        } else if worth(bands, worths, count, other - 1) == here {
            other -= 1;
        } else {
            pairs.push((count - 1, other - 1));
            count -= 1;
            other -= 1;
        }
    }
    pairs.reverse();
    pairs
}

/// As many pairs as there can be: each moment with the first that is left.
fn in_order(bands: &[ReachBand]) -> Vec<(usize, usize)> {
    let mut next = 0;
    let mut pairs = Vec::new();
    for (one, band) in bands.iter().enumerate() {
        next = next.max(band.low);
        if next < band.high {
            pairs.push((one, next));
            next += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn at(second: i64) -> NaiveDateTime {
        chrono::DateTime::from_timestamp(1_790_000_000 + second, 0).unwrap().naive_utc()
    }

    /// The best worth of any pairs at all, by trying every choice.
    fn by_hand(ones: &[i64], others: &[i64], within: i64) -> (u32, u64) {
        let Some((one, rest)) = ones.split_first() else { return (0, 0) };
        let mut best = by_hand(rest, others, within);
        for (place, other) in others.iter().enumerate() {
            if (one - other).abs() <= within {
                let left: Vec<i64> =
                    others.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, other)| *other).collect();
                let (pairs, seconds) = by_hand(rest, &left, within);
                let with = (pairs + 1, seconds + (one - other).unsigned_abs());
                if with.0 > best.0 || (with.0 == best.0 && with.1 < best.1) {
                    best = with;
                }
            }
        }
        best
    }

    proptest! {
        #[test]
        fn no_other_pairs_are_more_or_nearer(
            mut ones in proptest::collection::vec(0_i64..60, 0..6),
            mut others in proptest::collection::vec(0_i64..60, 0..6),
            within in 0_i64..30,
        ) {
            ones.sort_unstable();
            others.sort_unstable();
            let moments = |seconds: &[i64]| seconds.iter().map(|second| at(*second)).collect::<Vec<_>>();
            let pairs = nearest(&moments(&ones), &moments(&others), within);
            let apart = |(one, other): &(usize, usize)| (ones[*one] - others[*other]).unsigned_abs();
            let worth = (u32::try_from(pairs.len()).unwrap(), pairs.iter().map(apart).sum::<u64>());
            prop_assert_eq!(worth, by_hand(&ones, &others, within));
            prop_assert!(pairs.is_sorted_by(|one, next| one.0 < next.0 && one.1 < next.1), "none is in two pairs");
        }
    }
}
