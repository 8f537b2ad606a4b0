//! What is said where no steps bring a board within what is left.

use super::number;
use crate::advice::ReachLimit;
use crate::domain::Credits;

/// What it would take: `It can't be brought within 100: even with 36 of 40 scenes left out, 960 credits are needed to be 90 % sure.`
pub fn reach_limit_words(limit: &ReachLimit, within: Credits) -> String {
    let all = |count: usize| number::counted_items(count, "scene", "scenes");
    let amount = |count: usize| number::amount(u64::try_from(count).unwrap_or(u64::MAX));
    let with = match limit.left_out {
        0 => "with all that helps".to_owned(),
        1 if limit.scenes == 1 => "even with its scene left out".to_owned(),
        out if out == limit.scenes => format!("even with all {} left out", all(out)),
        out => format!("even with {} of {} left out", amount(out), all(limit.scenes)),
    };
    let (needs, percent) = (number::credit_count(limit.after.safe), limit.after.confidence.percent());
    let are = if limit.after.safe.get() == 1 { "is" } else { "are" };
    let within = number::credits(within);
    format!("It can't be brought within {within}: {with}, {needs} {are} needed to be {percent} % sure.")
}
