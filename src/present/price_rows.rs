//! The rows of the Prices screen.

use std::collections::{BTreeMap, BTreeSet};

use super::price_line;
use crate::domain::{Kind, ModelId, Pass, Project};
use crate::prices::{Aspects, EntryOrigin, Limits, Mode, Model, PriceList, Seller, Source, StartStill};
use crate::words::say;

/// One model as the Prices screen says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceRow {
    /// The model.
    pub model: ModelId,
    /// What is special about it: the user's own, withdrawn, not in the list; empty when nothing is.
    pub mark: String,
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

/// What the board asks for and the list does not have, of each kind that has something. Goes through all assets.
pub fn missing_price_rows(prices: &PriceList, project: &Project) -> BTreeMap<Kind, Vec<PriceRow>> {
    let mut rows: BTreeMap<Kind, Vec<PriceRow>> = BTreeMap::new();
    for (kind, model) in unlisted(prices, project) {
        rows.entry(kind).or_default().push(missing_row(project.ratings.get(model), model.clone()));
    }
    rows
}

/// What the open project rates and the list does not have: a sentence as the command line says it, and each model with
/// its rating. `None` where there is none.
pub fn unlisted_ratings(prices: &PriceList, project: &Project) -> Option<(String, Vec<(ModelId, u8)>)> {
    let all = prices.unlisted_ratings(&project.ratings);
    (!all.is_empty()).then(|| (rated_unlisted_words(all.iter().map(|(model, _)| model)), all))
}

/// That models are rated and the price list does not have them.
pub(super) fn rated_unlisted_words<'a>(models: impl IntoIterator<Item = &'a ModelId>) -> String {
    let names: Vec<&str> = models.into_iter().map(ModelId::as_str).collect();
    say!("price-rated-unlisted", models = names.join(", "), count = names.len())
}

/// The models that the board asks for and the list does not have, by kind.
fn unlisted<'p>(prices: &PriceList, project: &'p Project) -> BTreeSet<(Kind, &'p ModelId)> {
    let assets = project.scenes.iter().flat_map(|scene| &scene.assets).chain(project.assets.iter());
    let choices = assets.flat_map(|asset| {
        let choices = Pass::ALL.into_iter().filter_map(|pass| asset.choice(pass));
        choices.map(|choice| (asset.kind(), &choice.model))
    });
    choices.filter(|(_, model)| prices.model(model).is_none()).collect()
}

fn missing_row(rated: Option<u8>, model: ModelId) -> PriceRow {
    PriceRow {
        mark: say!("price-on-board-without").to_owned(),
        name: model.to_string(),
        model,
        price: say!("price-type-a-price").to_owned(),
        limits: String::new(),
        rating: rated.map(|rating| say!("price-in-project", rating = rating)).unwrap_or_default(),
        evidence: String::new(),
        assumption: String::new(),
        source: String::new(),
    }
}

/// What is special about an entry, such as `yours, 25 per 5 s clip in the list`.
pub fn price_mark(model: &Model) -> String {
    let own = match &model.origin {
        EntryOrigin::Shipped => None,
        EntryOrigin::Changed { shipped, has_moved: false } => {
            Some(say!("price-yours-listed", price = price_line(shipped)))
        }
        EntryOrigin::Changed { shipped, has_moved: true } => {
            Some(say!("price-yours-moved", price = price_line(shipped)))
        }
        EntryOrigin::Added => Some(say!("price-yours").to_owned()),
    };
    let gone = model.withdrawal.as_ref().map(|one| match (one.by, model.is_sold) {
        (Seller::Service, true) => say!("price-sold-until", day = one.until.to_string()),
        (Seller::Service, false) => say!("price-no-longer-sold", day = one.until.to_string()),
        (Seller::Maker, _) => {
            say!("price-withdrawn", day = one.until.to_string())
        }
    });
    own.into_iter().chain(gone).collect::<Vec<_>>().join("; ")
}

fn row(prices: &PriceList, model: &Model) -> PriceRow {
    PriceRow {
        model: model.id.clone(),
        mark: price_mark(model),
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
        words.push(say!("price-limit-sound").to_owned());
    }
    match limits.start_still {
        StartStill::Never => {}
        StartStill::Optional => words.push(say!("price-limit-start-still").to_owned()),
        StartStill::Required => words.push(say!("price-limit-start-required").to_owned()),
    }
    if limits.end_still {
        words.push(say!("price-limit-end-still").to_owned());
    }
    if limits.reference {
        words.push(say!("price-limit-reference").to_owned());
    }
    words.push(match &limits.aspects {
        Aspects::Any => say!("price-any-shape").to_owned(),
        Aspects::Between(narrow, wide) => {
            say!("price-shapes-between", narrow = narrow.to_string(), wide = wide.to_string())
        }
        Aspects::Listed(list) => list.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    });
    words.join(", ")
}

pub(super) fn mode_words(mode: Mode) -> &'static str {
    match mode {
        Mode::TextToVideo => say!("price-mode-text"),
        Mode::ImageToVideo => say!("price-mode-image-to-video"),
        Mode::Image => say!("price-mode-image"),
    }
}

/// What the open project thinks of a model, and what the list does: `In place of 75 in the list.`
pub fn project_rating_words(model: Option<&Model>, now: Option<u8>) -> String {
    let listed = model.map(listed_words).unwrap_or_default();
    match (now, listed.as_str()) {
        (None, "") => say!("price-not-rated").to_owned(),
        (None, listed) => say!("price-empty-for-listed", rating = listed),
        (Some(rating), "") => say!("price-rated-not-listed", rating = rating),
        (Some(rating), listed) => say!("price-rated-and-listed", rating = rating, listed = listed),
    }
}

/// The rating of the open project, else that of the list.
fn rating_words(model: &Model) -> String {
    let listed = listed_words(model);
    match (model.in_project.filter(|_| !Mode::of(model.kind).is_empty()), listed.as_str()) {
        (None, _) => listed,
        (Some(rating), "") => say!("price-in-project", rating = rating),
        (Some(rating), listed) => say!("price-in-project-and-list", rating = rating, listed = listed),
    }
}

/// The list's rating: one number where all modes agree, else one for each.
fn listed_words(model: &Model) -> String {
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

/// What a source is called; the user need not name it.
pub fn source_title(source: &Source) -> &str {
    if source.title.trim().is_empty() { say!("price-typed-by-you") } else { source.title.as_str() }
}

fn source_words(prices: &PriceList, id: &str) -> String {
    let words = |source: &Source| say!("price-source-read", source = source_title(source), day = &source.read);
    prices.source(id).map(words).unwrap_or_default()
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
