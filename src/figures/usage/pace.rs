//! What was spent a day.

use chrono::{Days, NaiveDate};

use crate::domain::{Credits, Usage};

/// At most so many days before today are looked at.
pub const PACE_DAYS: u64 = 28;

/// What takes have cost on each of the days before today, oldest first.
///
/// At most the last [`PACE_DAYS`], and none before the first take ever. Today is not over and is left out; what the site has charged besides takes has no day.
pub fn daily_spends(usage: &Usage, today: NaiveDate) -> Vec<Credits> {
    let Some(first) = usage.takes.iter().find(|used| used.take.counts()).map(|used| used.take.date()) else {
        return Vec::new();
    };
    let earliest = today.checked_sub_days(Days::new(PACE_DAYS)).unwrap_or(today);
    let from = first.max(earliest);
    let days = today.signed_duration_since(from).num_days();
    let mut spends = vec![Credits::ZERO; usize::try_from(days).unwrap_or(0)];
    for used in usage.takes.between((from, today)) {
        let day = used.take.date().signed_duration_since(from).num_days();
        if let Some(sum) = usize::try_from(day).ok().and_then(|day| spends.get_mut(day)) {
            *sum = Credits::new(sum.get().saturating_add(used.take.spent().get()));
        }
    }
    spends
}
