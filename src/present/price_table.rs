//! What is wrong with a row of a table of prices, in words.

use super::number;
use crate::exchange::PriceRowWhy;
use crate::prices::ClipsFault;
use crate::words::say;

/// Why a row of a table of prices cannot be taken, without an end mark.
pub fn price_row_words(why: &PriceRowWhy) -> String {
    match why {
        PriceRowWhy::NotText => say!("price-row-not-text").to_owned(),
        PriceRowWhy::NoColumn(name) => say!("price-row-no-column", name = name.to_string()),
        PriceRowWhy::NoModel => say!("price-row-no-model").to_owned(),
        PriceRowWhy::NoKind(word) => {
            say!("price-row-no-kind", word = word)
        }
        PriceRowWhy::NoUnit(word) => {
            say!("price-row-no-unit", word = word)
        }
        PriceRowWhy::OtherUnit(kind, word) => {
            say!("price-row-other-unit", kind = kind.to_string(), word = word)
        }
        PriceRowWhy::NotANumber(column, word) if number::unit().decimals() > 0 => {
            say!("price-row-no-amount", word = word, column = column.to_string())
        }
        PriceRowWhy::NotANumber(column, word) => {
            say!("price-row-not-a-number", word = word, column = column.to_string())
        }
        PriceRowWhy::NoBlock => say!("price-row-no-block").to_owned(),
        PriceRowWhy::LeastOverMost => say!("price-row-least-over-most").to_owned(),
        PriceRowWhy::Clips(ClipsFault::Count) => say!("price-row-clip-count").to_owned(),
        PriceRowWhy::Clips(ClipsFault::Length) => say!("price-row-clip-length", most = 3_600_u32),
        PriceRowWhy::Twice(model) => say!("price-row-twice", model = model.to_string()),
        PriceRowWhy::OtherKind(model, kind) => {
            say!("price-row-other-kind", model = model.to_string(), kind = kind.to_string())
        }
        PriceRowWhy::NoDay(word) => say!("price-row-no-day", word = word),
    }
}
