//! The rows of the Prices screen.

use super::price_line;
use crate::domain::Kind;
use crate::prices::{Aspects, Limits, Mode, Model, PriceList, StartStill};

/// One model as the Prices screen says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceRow {
    /// The name on screens.
    pub name: String,
    /// What it costs, in words.
    pub price: String,
    /// What it can do, in words; empty when nothing is known.
    pub limits: String,
    /// How good it is thought to be, by mode.
    pub rating: String,
    /// What others measured, with its date.
    pub evidence: String,
    /// What had to be assumed; empty when nothing.
    pub assumption: String,
    /// Where the price comes from and when it was read.
    pub source: String,
}

/// The rows of a kind, in the order of the list.
pub fn price_rows(prices: &PriceList, kind: Kind) -> Vec<PriceRow> {
    prices.models_of(kind).map(|model| row(prices, model)).collect()
}

fn row(prices: &PriceList, model: &Model) -> PriceRow {
    PriceRow {
        name: model.name.clone(),
        price: price_line(&model.price),
        limits: model.limits.as_ref().map(limit_words).unwrap_or_default(),
        rating: rating_words(model),
        evidence: evidence_words(prices, model),
        assumption: model.assumption.clone().unwrap_or_default(),
        source: source_words(prices, &model.source),
    }
}

fn limit_words(limits: &Limits) -> String {
    let mut words: Vec<String> = Vec::new();
    if limits.sound {
        words.push("sound".to_owned());
    }
    match limits.start_still {
        StartStill::Never => {}
        StartStill::Optional => words.push("start still".to_owned()),
        StartStill::Required => words.push("start still required".to_owned()),
    }
    if limits.end_still {
        words.push("end still".to_owned());
    }
    if limits.reference {
        words.push("reference picture".to_owned());
    }
    words.push(match &limits.aspects {
        Aspects::Any => "any shape".to_owned(),
        Aspects::Between(narrow, wide) => format!("{narrow} to {wide}"),
        Aspects::Listed(list) => list.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    });
    words.join(", ")
}

const fn mode_words(mode: Mode) -> &'static str {
    match mode {
        Mode::TextToVideo => "text-to-video",
        Mode::ImageToVideo => "image-to-video",
        Mode::Image => "image",
    }
}

/// One number where all modes agree, else one for each.
fn rating_words(model: &Model) -> String {
    let Some(first) = model.ratings.first() else { return String::new() };
    if model.ratings.iter().all(|rating| rating.value == first.value) {
        return format!("{} · {}", first.value, first.word);
    }
    let one = |rating: &crate::prices::Rating| format!("{} {}", rating.value, mode_words(rating.mode));
    model.ratings.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn evidence_words(prices: &PriceList, model: &Model) -> String {
    let one = |evidence: &crate::prices::Evidence| {
        let read = prices.source(&evidence.source).map_or("", |source| source.read.as_str());
        let note = evidence.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
        format!("{} {}{note} ({read})", mode_words(evidence.mode), evidence.score)
    };
    model.evidence.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn source_words(prices: &PriceList, id: &str) -> String {
    prices.source(id).map(|source| format!("{}, read {}", source.title, source.read)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(kind: Kind) -> Vec<PriceRow> {
        price_rows(PriceList::shipped().unwrap(), kind)
    }

    #[test]
    fn every_model_names_its_source() {
        for kind in Kind::ALL {
            for row in rows(kind) {
                assert!(row.source.contains("read 20"), "{} says where its price is from", row.name);
            }
        }
    }
}
