//! How good models are thought to be for one project.

use std::collections::BTreeMap;

use super::{LimitError, LimitedCount, ModelId, check_count};

/// The ratings of models that hold for one project alone. What is not rated here follows the price list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnRatings {
    /// Models that no price list knows among them: another list may.
    by_model: BTreeMap<ModelId, u8>,
}

impl OwnRatings {
    /// The best rating.
    pub const BEST: u8 = 100;
    /// How many models can be rated.
    pub const MAX: usize = 500;

    /// The rating of a model, 0 to 100, in every way in which it is used; `None` where the list's holds.
    pub fn get(&self, model: &ModelId) -> Option<u8> {
        self.by_model.get(model).copied()
    }

    /// Rates a model from 0 to 100; `None` puts it back to the list's rating.
    ///
    /// # Errors
    /// [`LimitError::Count`] above 100; [`LimitError::Ratings`] when that would be more than [`Self::MAX`] models.
    pub fn set(&mut self, model: ModelId, rating: Option<u8>) -> Result<(), LimitError> {
        let Some(rating) = rating else {
            self.by_model.remove(&model);
            return Ok(());
        };
        check_count(LimitedCount::Rating, rating.into(), 0, Self::BEST.into())?;
        if self.by_model.len() >= Self::MAX && !self.by_model.contains_key(&model) {
            return Err(LimitError::Ratings);
        }
        self.by_model.insert(model, rating);
        Ok(())
    }

    /// All of them, by the id of the model.
    pub fn iter(&self) -> impl Iterator<Item = (&ModelId, u8)> {
        self.by_model.iter().map(|(model, rating)| (model, *rating))
    }

    /// Whether no model is rated.
    pub fn is_empty(&self) -> bool {
        self.by_model.is_empty()
    }

    /// The models that are rated differently in another project, with the rating here and there.
    pub fn differences<'a>(&'a self, other: &'a Self) -> Vec<(&'a ModelId, Option<u8>, Option<u8>)> {
        let mut models: Vec<&ModelId> = self.by_model.keys().chain(other.by_model.keys()).collect();
        models.sort_unstable();
        models.dedup();
        let both = models.into_iter().map(|model| (model, self.get(model), other.get(model)));
        both.filter(|(_, here, there)| here != there).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_are_kept_within_their_limits() {
        let mut ratings = OwnRatings::default();
        ratings.set(ModelId::from("kling"), Some(80)).unwrap();
        ratings.set(ModelId::from("kling"), Some(0)).unwrap();
        let beyond = LimitError::Count { field: LimitedCount::Rating, count: 101, least: 0, most: 100 };
        assert_eq!(ratings.set(ModelId::from("kling"), Some(101)), Err(beyond));
        assert_eq!(ratings.get(&ModelId::from("kling")), Some(0), "what was refused changes nothing");
        for number in 1..OwnRatings::MAX {
            ratings.set(ModelId::from(number.to_string().as_str()), Some(50)).unwrap();
        }
        assert_eq!(ratings.set(ModelId::from("one more"), Some(50)), Err(LimitError::Ratings));
        ratings.set(ModelId::from("kling"), Some(60)).expect("another rating of one of them");
        ratings.set(ModelId::from("kling"), None).unwrap();
        ratings.set(ModelId::from("one more"), Some(50)).expect("there is room again");
    }

    #[test]
    fn differences_are_told_from_both_sides() {
        let of = |list: &[(&str, u8)]| {
            let mut ratings = OwnRatings::default();
            for (model, rating) in list {
                ratings.set(ModelId::from(*model), Some(*rating)).unwrap();
            }
            ratings
        };
        let (old, new) = (of(&[("a", 1), ("b", 2), ("c", 3)]), of(&[("b", 2), ("c", 4), ("d", 5)]));
        let told: Vec<_> =
            old.differences(&new).into_iter().map(|(model, old, new)| (model.as_str(), old, new)).collect();
        assert_eq!(told, [("a", Some(1), None), ("c", Some(3), Some(4)), ("d", None, Some(5))]);
    }
}
