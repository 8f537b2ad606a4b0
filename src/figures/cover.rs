//! Covering a shot with the clip lengths that a model sells (rule 2).

use crate::domain::{Clips, Credits, Seconds};
use crate::prices::ClipPrice;

/// The clips that make a shot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// Their lengths in whole seconds, longest first.
    pub clips: Vec<u16>,
    /// What they cost together, one take each.
    pub credits: Credits,
    /// What is cut off the last clip; zero when pinned clips are too short.
    pub trimmed: Seconds,
}

/// A shot that cannot be covered as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CoverFault {
    /// A pinned clip has a length that the model does not sell.
    NotSold(u16),
    /// Even the longest clips do not reach.
    TooManyJoins {
        /// The joins allowed.
        joins: u8,
        /// The whole seconds to cover.
        seconds: u32,
    },
    /// The model sells no clips at all.
    NothingSold,
    /// The price does not fit 64 bits.
    TooDear,
}

/// So many clips of one length.
pub(super) type Run = (ClipPrice, u32);

/// The clips of a shot by length, longest first: a day of five-second clips is one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Runs(pub(super) Vec<Run>);

/// How good a cover is: the least is the best.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct CoverCost {
    credits: u128,
    clips: u32,
    trimmed: usize,
}

/// Covers a shot: the cheapest clips, among equals fewer, then less trimmed; or as the choice says.
///
/// No length needs no clips. Pinned clips stand as they are, even when they are too short.
///
/// # Errors
/// [`CoverFault`] when the model does not sell what is asked for.
///
/// # Source
/// The provider's page sells single clips; that a shot may be cut into several is our reading (rule 2).
pub fn cover(lengths: &[ClipPrice], seconds: Seconds, clips: &Clips) -> Result<Cover, CoverFault> {
    let runs = runs(lengths, seconds, clips)?;
    let expand = |(clip, count): &Run| std::iter::repeat_n(clip.seconds, size(*count));
    Ok(Cover {
        clips: runs.0.iter().flat_map(expand).collect(),
        credits: runs.credits()?,
        trimmed: runs.trimmed(seconds),
    })
}

/// Covers a shot, with equal clips counted rather than listed.
pub(super) fn runs(lengths: &[ClipPrice], seconds: Seconds, clips: &Clips) -> Result<Runs, CoverFault> {
    let whole = size(seconds.rounded_up());
    match clips {
        Clips::Pinned(pinned) => pinned_runs(lengths, pinned),
        _ if whole == 0 => Ok(Runs(Vec::new())),
        _ if lengths.iter().all(|clip| clip.seconds == 0) => Err(CoverFault::NothingSold),
        Clips::Cheapest => Ok(cheapest(lengths, whole)),
        Clips::AtMostJoins(joins) => {
            let free = cheapest(lengths, whole);
            if free.clips() <= u32::from(*joins).saturating_add(1) {
                return Ok(free);
            }
            let fault = CoverFault::TooManyJoins { joins: *joins, seconds: seconds.rounded_up() };
            with_few_clips(lengths, whole, usize::from(*joins).saturating_add(1)).ok_or(fault)
        }
    }
}

impl Runs {
    /// Groups clips by length, longest first.
    fn of(mut clips: Vec<Run>) -> Self {
        clips.sort_by_key(|run| std::cmp::Reverse(run.0));
        clips.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 = kept.1.saturating_add(next.1);
            }
            same
        });
        clips.retain(|run| run.1 > 0);
        Self(clips)
    }

    /// The number of clips.
    pub(super) fn clips(&self) -> u32 {
        self.0.iter().fold(0, |sum, run| sum.saturating_add(run.1))
    }

    /// The whole seconds that the clips last.
    pub(super) fn seconds(&self) -> u32 {
        let lengths = self.0.iter().map(|(clip, count)| u32::from(clip.seconds).saturating_mul(*count));
        lengths.fold(0, u32::saturating_add)
    }

    /// The price of all clips.
    pub(super) fn credits(&self) -> Result<Credits, CoverFault> {
        let each = |sum: Credits, (clip, count): &Run| {
            let run = clip.credits.times(u64::from(*count)).ok()?;
            sum.plus(run).ok()
        };
        self.0.iter().try_fold(Credits::ZERO, each).ok_or(CoverFault::TooDear)
    }

    fn trimmed(&self, seconds: Seconds) -> Seconds {
        let millis = u64::from(self.seconds()).saturating_mul(1_000).saturating_sub(u64::from(seconds.millis()));
        Seconds::from_millis(millis).unwrap_or(Seconds::MAX)
    }
}

fn pinned_runs(lengths: &[ClipPrice], pinned: &[u16]) -> Result<Runs, CoverFault> {
    let sold = |seconds: &u16| {
        let clip = lengths.iter().find(|clip| clip.seconds == *seconds);
        clip.map(|clip| (*clip, 1)).ok_or(CoverFault::NotSold(*seconds))
    };
    Ok(Runs::of(pinned.iter().map(sold).collect::<Result<_, _>>()?))
}

/// The best cover. All but a bounded rest of a long shot is covered with the clip of the best rate.
///
/// Why that is exact: let b be the length of the clip that is cheapest by the second (of equals the longest). Among any
/// b other clips some have a total length divisible by b (two of their partial sums leave the same rest). Clips of
/// the best rate in their place cover the same at no more credits, and if the credits are equal with fewer clips.
/// So a best cover has fewer than b other clips, and they cover at most (b − 1) × the longest other.
fn cheapest(lengths: &[ClipPrice], whole: usize) -> Runs {
    let Some(best) = best_rate(lengths) else { return Runs(Vec::new()) };
    let length = usize::from(best.seconds);
    let others = lengths.iter().filter(|clip| clip.seconds != best.seconds);
    let longest = others.map(|clip| usize::from(clip.seconds)).max().unwrap_or(0);
    let rest = length.saturating_sub(1).saturating_mul(longest);
    let sure = whole.saturating_sub(rest).checked_div(length).unwrap_or(0);
    let mut clips = small(lengths, whole.saturating_sub(sure.saturating_mul(length)));
    clips.push((best, u32::try_from(sure).unwrap_or(u32::MAX)));
    Runs::of(clips)
}

/// The clip that is cheapest by the second; of equals the longest.
fn best_rate(lengths: &[ClipPrice]) -> Option<ClipPrice> {
    let rate =
        |clip: &ClipPrice, other: &ClipPrice| u128::from(clip.credits.get()).saturating_mul(u128::from(other.seconds));
    let better = |one: &ClipPrice, other: &ClipPrice| {
        rate(one, other).cmp(&rate(other, one)).then(other.seconds.cmp(&one.seconds))
    };
    lengths.iter().filter(|clip| clip.seconds > 0).copied().min_by(better)
}

/// The best cover of a short length, by trying each length as the last clip.
fn small(lengths: &[ClipPrice], whole: usize) -> Vec<Run> {
    let mut table: Vec<(CoverCost, ClipPrice)> = Vec::with_capacity(whole.saturating_add(1));
    let none = ClipPrice { seconds: 0, credits: Credits::ZERO };
    table.push((CoverCost::default(), none));
    for seconds in 1..=whole {
        let ways = lengths.iter().filter_map(|clip| {
            let before = table.get(seconds.saturating_sub(usize::from(clip.seconds)))?;
            Some((before.0.with(clip, seconds), *clip))
        });
        table.push(ways.min_by_key(|way| way.0).unwrap_or_else(|| (CoverCost::default(), none)));
    }
    let mut clips = Vec::new();
    let mut left = whole;
    while let Some((_, clip)) = table.get(left).filter(|(_, clip)| clip.seconds > 0) {
        clips.push((*clip, 1));
        left = left.saturating_sub(usize::from(clip.seconds));
    }
    clips
}

/// The best cover with at most so many clips; `None` when they do not reach.
fn with_few_clips(lengths: &[ClipPrice], whole: usize, most: usize) -> Option<Runs> {
    let longest = lengths.iter().map(|clip| usize::from(clip.seconds)).max()?;
    if most.saturating_mul(longest) < whole {
        return None;
    }
    // Layer n holds, for each length, the best cover with at most n clips; only lengths that can come up are filled.
    let mut before: Vec<Option<CoverCost>> = vec![None; whole.saturating_add(1)];
    *before.first_mut()? = Some(CoverCost::default());
    let mut layers: Vec<Vec<u8>> = Vec::with_capacity(most);
    for layer in 1..=most {
        let mut worths = before.clone();
        let mut picks = vec![u8::MAX; worths.len()];
        let least = whole.saturating_sub(most.saturating_sub(layer).saturating_mul(longest)).max(1);
        for seconds in least..=whole.min(layer.saturating_mul(longest)) {
            let ways = (0_u8..).zip(lengths).filter(|(_, clip)| clip.seconds > 0).filter_map(|(pick, clip)| {
                let rest = (*before.get(seconds.saturating_sub(usize::from(clip.seconds)))?)?;
                Some((rest.with(clip, seconds), pick))
            });
            let Some((worth, pick)) = ways.min_by_key(|way| way.0) else { continue };
            *worths.get_mut(seconds)? = Some(worth);
            *picks.get_mut(seconds)? = pick;
        }
        before = worths;
        layers.push(picks);
    }
    let mut clips = Vec::new();
    let mut left = whole;
    for picks in layers.iter().rev() {
        if left == 0 {
            break;
        }
        let clip = lengths.get(usize::from(*picks.get(left)?))?;
        clips.push((*clip, 1));
        left = left.saturating_sub(usize::from(clip.seconds));
    }
    (left == 0).then(|| Runs::of(clips))
}

impl CoverCost {
    /// The worth with one more clip, which has to cover `seconds` of which it may trim some.
    fn with(self, clip: &ClipPrice, seconds: usize) -> Self {
        Self {
            credits: self.credits.saturating_add(u128::from(clip.credits.get())),
            clips: self.clips.saturating_add(1),
            trimmed: self.trimmed.saturating_add(usize::from(clip.seconds).saturating_sub(seconds)),
        }
    }
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
