//! Models by any of their names: by id, by name, as their maker writes them.

use std::collections::BTreeMap;

use crate::domain::{Kind, ModelId};
use crate::exchange::words::Words;
use crate::prices::PriceList;

/// The models of a price list by the parts of their names.
#[derive(Debug)]
pub(in crate::exchange) struct ModelNames<'a> {
    prices: &'a PriceList,
    by_parts: BTreeMap<Vec<String>, Vec<ModelId>>,
    /// What the user says that names mean.
    said: &'a BTreeMap<String, ModelId>,
}

/// What a cell says about a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum ModelRead {
    /// An id of the list, letter by letter, or what the user says.
    Exact(ModelId),
    /// Another name for a model of the list.
    Named(ModelId),
    /// A model that the list does not have.
    Foreign(ModelId),
}

impl<'a> ModelNames<'a> {
    pub(in crate::exchange) fn of(prices: &'a PriceList, said: &'a BTreeMap<String, ModelId>) -> Self {
        let mut by_parts: BTreeMap<Vec<String>, Vec<ModelId>> = BTreeMap::new();
        let mut add = |name: &str, id: &ModelId| {
            let parts = parts(name);
            if parts.is_empty() {
                return;
            }
            let known = by_parts.entry(parts).or_default();
            if !known.contains(id) {
                known.push(id.clone());
            }
        };
        for model in &prices.models {
            model.names().for_each(|name| add(name, &model.id));
            // “GPT-Image-1 (DALL-E)” is called GPT-Image-1 as well.
            add(model.name.split(" (").next().unwrap_or_default(), &model.id);
        }
        for (name, id) in &Words::shipped().models {
            let id = ModelId::from(id.as_str());
            if prices.model(&id).is_some() {
                add(name, &id);
            }
        }
        Self { prices, by_parts, said }
    }

    /// The model that a cell names, rather one of a kind where several have the name.
    pub(in crate::exchange) fn read(&self, cell: &str, kind: Option<Kind>) -> ModelRead {
        // What was written by this program and would be tidied here is marked.
        if let Some(id) = self.said.get(cell.trim()) {
            return ModelRead::Exact(id.clone());
        }
        let literal = cell.strip_prefix('\'');
        let word = literal.unwrap_or_else(|| cell.trim());
        let id = ModelId::from(word);
        if self.prices.model(&id).is_some() {
            return ModelRead::Exact(id);
        }
        let named = literal.is_none().then(|| self.by_parts.get(&parts(word))).flatten();
        let of_kind = |id: &&ModelId| self.kind(id) == kind;
        let named = named.and_then(|ids| ids.iter().find(of_kind).or_else(|| ids.first()));
        named.map_or(ModelRead::Foreign(id), |id| ModelRead::Named(id.clone()))
    }

    /// What a model of the list makes.
    pub(in crate::exchange) fn kind(&self, id: &ModelId) -> Option<Kind> {
        self.prices.model(id).map(|model| model.kind)
    }
}

/// The parts of a name that tell models apart: runs of letters and of digits, without `v`, `google` and the like, and
/// without a zero after a number, because 3.0 is 3.
fn parts(name: &str) -> Vec<String> {
    let words = Words::shipped();
    let mut all: Vec<String> = Vec::new();
    let mut kind_before = None;
    for letter in name.chars().flat_map(char::to_lowercase).take(200) {
        let kind = if letter.is_ascii_digit() {
            Some(true)
        } else if letter.is_alphanumeric() {
            Some(false)
        } else {
            None
        };
        if kind.is_some() {
            match all.last_mut().filter(|_| kind == kind_before) {
                Some(part) => part.push(letter),
                None => all.push(letter.to_string()),
            }
        }
        kind_before = kind;
    }
    let mut told: Vec<String> = Vec::new();
    for part in all {
        let after_number = told.last().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
        let tells_nothing = words.is_noise(&part) || (part == "0" && after_number);
        if !tells_nothing {
            told.push(part);
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, expected: &str) {
        let prices = PriceList::shipped().unwrap();
        let shown = match ModelNames::of(prices, &BTreeMap::new()).read(cell, Some(Kind::Video)) {
            ModelRead::Exact(id) => format!("exactly {id}"),
            ModelRead::Named(id) => id.to_string(),
            ModelRead::Foreign(id) => format!("unknown {id}"),
        };
        assert_eq!(shown, expected, "reading {cell:?}");
    }

    #[test]
    fn models_are_known_by_any_of_their_names() {
        check("veo3", "exactly veo3");
        check("Veo 3", "veo3");
        check("Veo 3 Fast", "veo3-fast");
        check("veo-3.0-fast-generate-001", "veo3-fast");
        check("Google Veo3", "veo3");
        check("Kling 2.1", "kling-v2.1");
        check("kling-v2-1", "kling-v2.1");
        check("KLING V2.1", "kling-v2.1");
        check("Luma Ray2", "luma-ray-2");
        check("Luma Ray 2", "luma-ray-2");
        check("Imagen 4", "imagen-4");
        check("FLUX.1 Kontext [pro]", "flux-kontext-pro");
        check("Flux 1.1 Pro", "flux-1.1-pro");
        check("FLUX SCHNELL", "flux-schnell");
        check("GPT-Image-1", "gpt-image-1");
        check("Text-to-Speech", "google-tts");
    }

    #[test]
    fn a_model_that_is_only_like_another_stays_unknown() {
        check("Kling 2.1 Master", "unknown Kling 2.1 Master");
        check("Veo 4", "unknown Veo 4");
        check("SeedDance", "unknown SeedDance");
        check("'Veo 3", "unknown Veo 3");
    }
}
