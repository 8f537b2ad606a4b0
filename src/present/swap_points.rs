//! What a swap keeps and loses, and what others measured of both models.

use std::cmp::Ordering;

use super::unmet_words;
use crate::advice::{Measured, ScorePair, SharedScores, Swap, SwapPoint};
use crate::prices::{Evidence, GivenRating, Mode, PriceList};

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// What a swap keeps or loses, in a few words: `sound`, `2 more cuts`, `rated 60 instead of 90`, `rated 80 in this project`.
pub fn swap_point_words(point: SwapPoint) -> String {
    match point {
        SwapPoint::StartStill => "start still".to_owned(),
        SwapPoint::EndStill => "end still".to_owned(),
        SwapPoint::Sound => "sound".to_owned(),
        SwapPoint::Reference => "reference picture".to_owned(),
        SwapPoint::Aspect(aspect) => aspect.to_string(),
        SwapPoint::MoreCuts(1) => "one more cut".to_owned(),
        SwapPoint::MoreCuts(more) => format!("{more} more cuts"),
        SwapPoint::Breaks(unmet) => unmet_words(unmet),
        SwapPoint::Rating { before, after: None } => format!("its rating of {}", given_words(before)),
        SwapPoint::Rating { before, after: Some(after) } => {
            let rated = format!("rated {}", given_words(after));
            // Said once where both hold for the project alone.
            let was = GivenRating { in_project: before.in_project && !after.in_project, ..before };
            match after.value.cmp(&before.value) {
                Ordering::Less => format!("{rated} instead of {}", given_words(was)),
                Ordering::Equal if was.in_project => format!("rated {}", given_words(was)),
                Ordering::Equal => rated,
                Ordering::Greater => format!("{rated} (was {})", given_words(was)),
            }
        }
    }
}

/// A rating as it holds: `80`, `80 in this project`.
pub(super) fn given_words(rating: GivenRating) -> String {
    let whose = if rating.in_project { " in this project" } else { "" };
    format!("{}{whose}", rating.value)
}

/// Several of them.
pub fn swap_points_words(points: &[SwapPoint]) -> Vec<String> {
    points.iter().copied().map(swap_point_words).collect()
}

/// What others measured of both models of a swap, and whether it says the opposite of the rating; `None` where nothing
/// was measured.
pub fn evidence_words(swap: &Swap, prices: &PriceList) -> Option<String> {
    let evidence = scores_words(swap.evidence.as_ref()?, prices)?;
    Some(match disagreement(swap) {
        Some(words) => format!("{words}: {evidence}"),
        None => evidence,
    })
}

/// What others measured of two models, new before old: `image-to-video 1231 v 1153, Sep 2025`; `None` when its source
/// is not in the price list.
pub fn scores_words(shared: &SharedScores, prices: &PriceList) -> Option<String> {
    let first = shared.pairs.first()?;
    let scores: Vec<String> = shared.pairs.iter().map(pair_words).collect();
    let date = source_date(prices, &first.new.source)?;
    Some(format!("{} {}, {date}", mode_words(shared.mode), scores.join(", ")))
}

/// In what way viewers and the rating of a swap disagree; `None` where they do not, or nothing was measured.
pub(super) fn disagreement(swap: &Swap) -> Option<&'static str> {
    let lost = swap.rating_lost.unwrap_or(0);
    match swap.measured {
        Some(Measured::Better) if lost > 0 => Some("yours says worse, viewers say better"),
        Some(Measured::Worse) if lost < 0 => Some("yours says better, viewers say worse"),
        _ => None,
    }
}

fn pair_words(pair: &ScorePair) -> String {
    let ScorePair { new, old } = pair;
    let noted = |one: &Evidence| match &one.note {
        Some(note) => format!("{} ({note})", one.score),
        None => one.score.to_string(),
    };
    if let (Some(note), true) = (&new.note, new.note == old.note) {
        return format!("{} v {} ({note})", new.score, old.score);
    }
    format!("{} v {}", noted(new), noted(old))
}

const fn mode_words(mode: Mode) -> &'static str {
    match mode {
        Mode::TextToVideo => "text-to-video",
        Mode::ImageToVideo => "image-to-video",
        Mode::Image => "images",
    }
}

/// The day or month a source was read: `22 Nov 2026`, `Sep 2025`.
fn source_date(prices: &PriceList, source: &str) -> Option<String> {
    let read = prices.source(source)?.read.as_str();
    let mut parts = read.split('-');
    let year = parts.next()?;
    let month = parts.next().and_then(|month| month.parse::<usize>().ok()).and_then(|month| month.checked_sub(1));
    let Some(month) = month.and_then(|month| MONTHS.get(month)) else { return Some(read.to_owned()) };
    Some(match parts.next() {
        Some(day) => format!("{} {month} {year}", day.trim_start_matches('0')),
        None => format!("{month} {year}"),
    })
}
