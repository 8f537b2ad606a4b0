//! Versions of a board beside it, in a few rows.

use super::{Tone, Toned, number, verdict};
use crate::domain::Credits;
use crate::figures::Basis;
use crate::words::say;
use crate::workspace::BoardTotals;

/// A row with a cell for each board, the open one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionsRow {
    /// What it is about.
    pub label: String,
    /// The same in a sentence.
    pub spoken: &'static str,
    /// One for each board; empty where it cannot be read.
    pub cells: Vec<Toned>,
}

/// What versions come to; `within` is what is left, on a plan of this name. Of one that cannot be read nothing is known.
pub fn versions_rows(boards: &[Option<&BoardTotals>], plan: &str, within: Option<Credits>) -> Vec<VersionsRow> {
    let row = |label: String, spoken, cell: &dyn Fn(&BoardTotals) -> Toned| {
        let cells = boards.iter().map(|board| board.map_or_else(Toned::none, cell)).collect();
        VersionsRow { label, spoken, cells }
    };
    let plain = |text: String| Toned::new(Tone::Plain, text);
    let credits = |credits: Credits, board: &BoardTotals| plain(number::priced(credits, board.bare.unpriced));
    let confidence = boards.iter().flatten().map(|board| board.confidence).next().unwrap_or_default();
    let safe = super::basis::basis_phrase(Basis::Safe, confidence);
    let chance = |board: &BoardTotals| {
        let tone = match board.chance {
            None => Tone::Quiet,
            Some(_) if within.is_some_and(|within| board.safe <= within) => Tone::Good,
            Some(chance) if chance >= 0.5 => Tone::Warn,
            Some(_) => Tone::Over,
        };
        Toned::new(tone, verdict::chance_words(board.chance))
    };
    let best = boards.first().copied().flatten().map(|open| open.quality);
    let quality = |board: &BoardTotals| {
        best.and_then(|best| board.quality.percent_of(best))
            .map_or_else(Toned::none, |share| plain(number::amount(share)))
    };
    let motion = |board: &BoardTotals| board.motion.map_or_else(Toned::none, |share| plain(number::percent(share)));
    let models =
        |board: &BoardTotals| plain(number::amount(u64::try_from(board.shot_millis.len()).unwrap_or(u64::MAX)));
    vec![
        row(say!("project-versions-with-retakes").to_owned(), say!("project-versions-with-retakes"), &|board| {
            credits(board.expected, board)
        }),
        row(safe, say!("project-versions-safe"), &|board| credits(board.safe, board)),
        row(say!("project-versions-fits", plan = plan), say!("project-versions-chance"), &chance),
        row(say!("project-versions-quality").to_owned(), say!("project-versions-quality-spoken"), &quality),
        row(say!("project-versions-in-motion").to_owned(), say!("project-versions-in-motion"), &motion),
        row(say!("project-versions-models").to_owned(), say!("project-versions-models"), &models),
    ]
}
