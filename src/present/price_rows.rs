//! The rows of the Prices screen.

use super::number::credits;
use crate::domain::Kind;
use crate::prices::{Aspects, Limits, Mode, Model, Price, PriceList, StartStill};

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
        price: price_words(&model.price),
        limits: model.limits.as_ref().map(limit_words).unwrap_or_default(),
        rating: rating_words(model),
        evidence: evidence_words(prices, model),
        assumption: model.assumption.clone().unwrap_or_default(),
        source: source_words(prices, &model.source),
    }
}

/// A price in words: “300 per 5 s clip, 400 per 8 s clip”.
pub fn price_words(price: &Price) -> String {
    match price {
        Price::Free => "0".to_owned(),
        Price::PerImage(each) => format!("{} per image", credits(*each)),
        Price::PerUnit(each) => format!("{} each", credits(*each)),
        Price::PerCharacters { block, credits: each } => format!("{} per {block} characters", credits(*each)),
        Price::Between { least, most } => format!("{} to {}", credits(*least), credits(*most)),
        Price::ByMinutes { least, most, .. } => format!("{} to {} by length", credits(*least), credits(*most)),
        Price::PerClip(clips) => {
            let one = |clip: &crate::prices::ClipPrice| format!("{} per {} s clip", credits(clip.credits), clip.seconds);
            clips.iter().map(one).collect::<Vec<_>>().join(", ")
        }
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
    fn prices_are_said_in_words() {
        let words = |kind| rows(kind).into_iter().map(|row| row.price).collect::<Vec<_>>();
        assert!(words(Kind::Video).contains(&"300 per 5 s clip, 400 per 8 s clip".to_owned()), "two lengths");
        assert_eq!(words(Kind::Speech), ["1 per 100 characters", "0"], "speech");
        assert_eq!(words(Kind::Script), ["5 to 20 by length"], "script");
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
