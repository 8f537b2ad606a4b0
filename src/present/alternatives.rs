//! The alternatives of an asset, side by side.

use super::asset::choice_line;
use super::{Tone, Toned, clips_words, number};
use crate::domain::{Asset, Candidate, Credits, Letter};
use crate::figures::{AssetContext, Lens};
use crate::prices::PriceList;
use crate::words::say;
use crate::workspace::CandidateTotals;

/// An alternative in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CandidateRow {
    /// Its letter.
    pub letter: Letter,
    /// Whether it is the one that counts.
    pub is_chosen: bool,
    /// Model and amount, such as `Veo2 · 8+5 s`.
    pub text: String,
    /// What the asset costs with it, in its final pass.
    pub credits: Toned,
    /// What the board costs with it: `board 1,240`; empty until it is known, and where it has no price.
    pub board: String,
    /// All of it for those who hear it: `Alternative B, Kling v2.1 · 5 s ×3, 75 credits, board 1,240`.
    pub spoken: String,
}

/// The alternatives of an asset by their letters. `totals` may still be those of before the last change, or not there
/// yet: then what they do not know is left blank.
pub fn candidate_rows(
    asset: &Asset,
    totals: &[CandidateTotals],
    context: &AssetContext,
    lens: &Lens<'_>,
) -> Vec<CandidateRow> {
    let rows = asset.candidates().map(|one| {
        let known = totals.iter().find(|known| known.letter == one.letter && known.choice == *one.choice);
        let text = choice_line(asset, one.choice, context, lens.prices);
        let credits = match known {
            _ if lens.is_free(asset.kind()) => Toned::new(Tone::Good, say!("board-free")),
            Some(known) => credits(known.credits),
            None => Toned::new(Tone::Quiet, ""),
        };
        let board = known.and_then(|known| known.board);
        // Without a price of its own the total of the board says nothing of it.
        let board = board.filter(|_| known.is_some_and(|known| known.credits.is_some()));
        let board = board.map_or_else(String::new, |sum| {
            say!("board-of-alternative", credits = number::priced(sum.credits, sum.unpriced))
        });
        let mut said = vec![say!("board-alternative", letter = one.letter.to_string()), text.clone()];
        said.extend((!credits.text.is_empty()).then(|| match credits.tone {
            Tone::Plain => number::with_credits(&credits.text),
            _ => credits.text.clone(),
        }));
        said.extend((!board.is_empty()).then(|| board.clone()));
        said.extend(one.is_chosen.then(|| say!("board-chosen").to_owned()));
        CandidateRow { letter: one.letter, is_chosen: one.is_chosen, text, credits, board, spoken: said.join(", ") }
    });
    rows.collect()
}

fn credits(credits: Option<Credits>) -> Toned {
    match credits {
        Some(credits) => Toned::new(Tone::Plain, number::credits(credits)),
        None => Toned::new(Tone::Warn, say!("board-unpriced")),
    }
}

/// All choices of an asset by their letters in one line: `A Veo2 8+5 s (chosen), B Kling v2.1`.
pub fn lettered_words(asset: &Asset, prices: &PriceList) -> String {
    let each = asset.candidates().map(|one| lettered_word(&one, !asset.alternatives.is_empty(), prices));
    each.collect::<Vec<_>>().join(", ")
}

/// One of them: `A Veo2 8+5 s (chosen)`; which is chosen is only said where there are others.
pub(super) fn lettered_word(one: &Candidate<'_>, others: bool, prices: &PriceList) -> String {
    let model = prices.short_name(&one.choice.model);
    let model = match clips_words(&one.choice.clips) {
        Some(clips) => format!("{model} {clips}"),
        None => model.to_owned(),
    };
    let letter = one.letter.to_string();
    if one.is_chosen && others {
        say!("board-lettered-chosen", letter = letter, model = model)
    } else {
        say!("board-lettered", letter = letter, model = model)
    }
}
