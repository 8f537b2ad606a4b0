//! A copy in another shape: what it changes, in words.

use super::{basis_words, number};
use crate::domain::{Aspect, ModelId};
use crate::figures::{Basis, Lens, Sum};
use crate::prices::PriceList;
use crate::words::say;
use crate::workspace::ReshapedBoard;

/// What is said of a copy in another shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReshapeWords {
    /// The total of the board as it is.
    pub was: String,
    /// The total of the copy, and how much that is more or less.
    pub is: String,
    /// Which models give way to which, and which cannot, a line each.
    pub lines: Vec<String>,
}

/// The shapes that a copy is offered in: the usual ones but that of the film.
pub fn offered_shapes(now: Option<Aspect>) -> Vec<(Aspect, String)> {
    let usual = [(16, 9), (9, 16), (1, 1), (4, 5), (4, 3)];
    let shapes = usual.into_iter().filter_map(|(width, height)| Aspect::new(width, height));
    shapes.filter(|shape| Some(*shape) != now).map(|shape| (shape, shape.to_string())).collect()
}

/// What is said of a copy.
pub fn reshape_words(board: &ReshapedBoard, lens: &Lens<'_>, prices: &PriceList) -> ReshapeWords {
    let total = |sum: Sum| {
        let total = number::with_credits(&number::priced(sum.credits, sum.unpriced));
        if lens.basis == Basis::Bare {
            return total;
        }
        say!("project-total-on", total = total, basis = basis_words(lens))
    };
    let difference = i128::from(board.is.credits.get()).saturating_sub(board.was.credits.get().into());
    let is = match difference {
        0 => total(board.is),
        more => format!("{} ({})", total(board.is), number::difference(more)),
    };
    let name = |model: &ModelId| prices.short_name(model).to_owned();

    let changed = board.changed.iter();
    let mut lines: Vec<String> = changed
        .map(|((from, to), assets)| say!("project-models-give-way", from = name(from), to = name(to), count = *assets))
        .collect();
    lines.extend(
        board.unable.iter().map(|(model, assets)| say!("project-model-stays", model = name(model), count = *assets)),
    );
    if lines.is_empty() {
        lines.push(say!("project-no-model-changes").to_owned());
    }
    ReshapeWords { was: total(board.was), is, lines }
}
