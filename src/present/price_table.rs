//! What is wrong with a row of a table of prices, in words.

use crate::exchange::PriceRowWhy;
use crate::prices::ClipsFault;

/// Why a row of a table of prices cannot be taken, without an end mark.
pub fn price_row_words(why: &PriceRowWhy) -> String {
    match why {
        PriceRowWhy::NotText => "this is not text in UTF-8, or larger than 10 MB".to_owned(),
        PriceRowWhy::NoColumn(name) => format!("there is no column “{name}”"),
        PriceRowWhy::NoModel => "the row names no model".to_owned(),
        PriceRowWhy::NoKind(word) => {
            format!("“{word}” is not a kind; use image, video, speech, script, enhancement or consultation")
        }
        PriceRowWhy::NoUnit(word) => {
            format!("“{word}” is not a unit; use image, clip, characters, minute, each or free")
        }
        PriceRowWhy::OtherUnit(kind, word) => {
            format!("{kind} is not paid per “{word}”")
        }
        PriceRowWhy::NotANumber(column, word) => format!("“{word}” in “{column}” is not a whole number"),
        PriceRowWhy::NoBlock => "a block has at least one character".to_owned(),
        PriceRowWhy::LeastOverMost => "the least is more than the most".to_owned(),
        PriceRowWhy::Clips(ClipsFault::Count) => "a model sells one to sixty clip lengths, each once".to_owned(),
        PriceRowWhy::Clips(ClipsFault::Length) => "a clip is 1 to 3,600 seconds long".to_owned(),
        PriceRowWhy::Twice(model) => format!("“{model}” stands in the table already, with another price"),
        PriceRowWhy::OtherKind(model, kind) => {
            format!("“{model}” makes something else in the list: {kind}")
        }
        PriceRowWhy::NoDay(word) => format!("“{word}” is not a day such as 2026-11-25"),
    }
}
