//! What a swap keeps and loses, and what others measured of both models.

use std::cmp::Ordering;

use super::unmet_words;
use crate::advice::{Measured, ScorePair, SharedScores, Swap, SwapPoint};
use crate::prices::{Evidence, GivenRating, Mode, PriceList};
use crate::words::say;

/// What a swap keeps or loses, in a few words: `sound`, `2 more cuts`, `rated 60 instead of 90`, `rated 80 in this project`.
pub fn swap_point_words(point: SwapPoint) -> String {
    match point {
        SwapPoint::StartStill => say!("finding-point-start-still").to_owned(),
        SwapPoint::EndStill => say!("finding-point-end-still").to_owned(),
        SwapPoint::Sound => say!("finding-point-sound").to_owned(),
        SwapPoint::Reference => say!("finding-point-reference").to_owned(),
        SwapPoint::Aspect(aspect) => aspect.to_string(),
        SwapPoint::MoreCuts(more) => say!("finding-point-more-cuts", count = more),
        SwapPoint::Breaks(unmet) => unmet_words(unmet),
        SwapPoint::Rating { before, after: None } => say!("finding-point-its-rating", rating = given_words(before)),
        SwapPoint::Rating { before, after: Some(after) } => {
            let rating = given_words(after);
            // Said once where both hold for the project alone.
            let was = GivenRating { in_project: before.in_project && !after.in_project, ..before };
            match after.value.cmp(&before.value) {
                Ordering::Less => say!("finding-point-rated-instead", rating = rating, was = given_words(was)),
                Ordering::Equal if was.in_project => say!("finding-point-rated", rating = given_words(was)),
                Ordering::Equal => say!("finding-point-rated", rating = rating),
                Ordering::Greater => say!("finding-point-rated-was", rating = rating, was = given_words(was)),
            }
        }
    }
}

/// A rating as it holds: `80`, `80 in this project`.
pub(super) fn given_words(rating: GivenRating) -> String {
    say!("finding-given", rating = rating.value.to_string(), own = u8::from(rating.in_project))
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
        Some(Measured::Better) if lost > 0 => Some(say!("finding-viewers-better")),
        Some(Measured::Worse) if lost < 0 => Some(say!("finding-viewers-worse")),
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
        let (new, old) = (new.score.to_string(), old.score.to_string());
        return say!("finding-versus-noted", new = new, old = old, note = note);
    }
    say!("finding-versus", new = noted(new), old = noted(old))
}

fn mode_words(mode: Mode) -> &'static str {
    match mode {
        Mode::TextToVideo => say!("finding-text-to-video"),
        Mode::ImageToVideo => say!("finding-image-to-video"),
        Mode::Image => say!("finding-images"),
    }
}

/// The day or month a source was read: `22 Nov 2026`, `Sep 2025`.
fn source_date(prices: &PriceList, source: &str) -> Option<String> {
    let read = prices.source(source)?.read.as_str();
    let mut parts = read.split('-');
    let year = parts.next()?;
    let month = parts.next().and_then(|month| month.parse::<u8>().ok()).filter(|month| (1..=12).contains(month));
    let Some(month) = month else { return Some(read.to_owned()) };
    Some(match parts.next() {
        Some(day) => {
            say!("number-date-with-year", day = day.trim_start_matches('0'), month = month, year = year)
        }
        None => say!("finding-month-of-year", month = month, year = year),
    })
}
